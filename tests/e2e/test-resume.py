#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Rounds authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The questions, killed at every step: each time they are open at that step again, with the answers given."""

import signal
import sys

from person import Person, wait_for_file
from stage import Profile, query, run_checks, screen, unless, warnings

CHOSEN_FIELD = "Health tech product"


def says_profession(person):
    person.choose("Profession", "Registered nurse")


def marks_setting(person):
    person.mark("The electronic record", 3)


def marks_care(person):
    person.mark("The clinical work itself", 2)


def tells_trial(person):
    person.choose("How far", "Tried", within=person.find("A different employer", "list"))


def lists_field(person):
    person.activate("On my shortlist", "check box", within=person.find(CHOSEN_FIELD, "list item"))


def adds_skill(person):
    person.activate("Add a Skill")
    person.write("What you do in care", "Triage by phone")


def adds_license(person):
    person.activate("Add a License")
    person.choose("State", "Texas")


def decides_license(person):
    person.choose("Decision", "Keep it active")


def says_filing(person):
    person.choose("Tax filing status", "Married, filing jointly")


def says_floor(person):
    person.write("Least take-home", "6,500")


def adds_tie(person):
    person.activate("Add Something Else")
    person.write("What It Is", "The lease of the practice")


# In the order of the questions: a heading, an answer, what the file then holds, and what is to be seen of it.
STEPS = (
    ("About you", says_profession, 'SELECT "profession" FROM "profile"', "rn", "Registered nurse"),
    ("What wears you down at work?", marks_setting,
     """SELECT "weight" FROM "irritant" WHERE "code" = 'emr'""", 3, "A lot"),
    ("And the act of care itself?", marks_care,
     """SELECT "weight" FROM "irritant" WHERE "code" <> 'emr'""", 2, "Somewhat"),
    ("What have you tried?", tells_trial, """SELECT "state" FROM "remedy" WHERE "kind" = 'employer'""", "tried", "Tried"),
    ("Which destination uses your training?", lists_field, 'SELECT "shortlisted" FROM "destination"', 1, CHOSEN_FIELD),
    ("Which skills carry over?", adds_skill, 'SELECT "task" FROM "skill"', "Triage by phone", "Triage by phone"),
    ("Your license", adds_license, 'SELECT "state" FROM "license"', "TX", "Texas"),
    ("What becomes of your license?", decides_license, 'SELECT "decision" FROM "license"', "keep", "Keep it active"),
    ("Who shares the household?", says_filing, 'SELECT "filing_status" FROM "household"', "joint",
     "Married, filing jointly"),
    ("What does your household need?", says_floor, 'SELECT "floor" FROM "household"', 650000, "6,500"),
    ("What ties you?", adds_tie, 'SELECT "label" FROM "obligation"', "The lease of the practice",
     "The lease of the practice"),
)


class Questions:
    """One profile through all steps; each is a check, which kills the program and looks what is left."""

    def __init__(self, stage, profile):
        self._stage = stage
        self._profile = profile

    def check_step(self, position):
        heading, answer, statement, kept, _ = STEPS[position]

        def check():
            with self._profile.open(self._stage) as program:
                program.resize(1200, 860)
                person = Person(program)
                if position == 0:
                    person.start_assessment()
                    person.wait_to_see(heading)
                else:
                    before, *_, seen = STEPS[position - 1]
                    person.wait_to_see(before, seen)
                    person.next_step(heading)
                answer(person)
                wait_for_file(self._profile, statement, [(kept,)])
                program.stop(signal.SIGKILL)
            yield from warnings(program.complaints)
            step = query(self._profile.plan, 'SELECT "step" FROM "assessment"')
            yield from unless(step == [(position,)], f"the file is at {step}")

        check.__doc__ = f"“{heading}” comes behind the step that was killed, which was there again with its answer"
        return check

    def check_all(self):
        """in the end the last step is open, and every answer is on its page and in the file"""
        with self._profile.open(self._stage) as program:
            program.resize(1200, 860)
            person = Person(program)
            for heading, _, statement, kept, seen in reversed(STEPS):
                person.wait_to_see(heading, seen)
                held = query(self._profile.plan, statement)
                yield from unless(held == [(kept,)], f"{heading}: the file holds {held}")
                if heading != STEPS[0][0]:
                    person.press("alt+Left")
        yield from warnings(program.complaints)

    def check_typed(self):
        """what was typed and not yet added is there after the window was closed, the program quit or ended"""
        entry = "Something else that wears you down"
        for leave in (lambda program, person: person.press("ctrl+w"), lambda program, person: person.press("ctrl+q"),
                      lambda program, person: program.stop(signal.SIGTERM)):
            with Profile() as profile:
                with profile.open(self._stage) as program:
                    person = Person(program)
                    person.start_assessment()
                    person.next_step(STEPS[1][0])
                    person.write(entry, "The parking")
                    leave(program, person)
                    program.wait()
                yield from warnings(program.complaints)
                held = query(profile.plan, 'SELECT "label" FROM "irritant"')
                yield from unless(held == [("The parking",)], f"the file holds {held}")

    def check_header(self):
        """the keys of the questions lead back, on and out of them while the header bar has the keyboard"""
        with self._profile.open(self._stage) as program:
            program.resize(1200, 860)
            person = Person(program)
            person.wait_to_see(STEPS[0][0])
            for key, heading in (("alt+Right", STEPS[1][0]), ("alt+Left", STEPS[0][0]), ("Escape", "Where you stand")):
                person.focus(person.find("Main Menu", "toggle button"), "shift+Tab")
                person.press(key)
                person.wait_to_see(heading)
        yield from warnings(program.complaints)


def main():
    with screen() as shared, Profile() as profile:
        questions = Questions(shared, profile)
        checks = [questions.check_step(position) for position in range(len(STEPS))]
        return run_checks([*checks, questions.check_all, questions.check_header, questions.check_typed], chained=True)


if __name__ == "__main__":
    sys.exit(main())
