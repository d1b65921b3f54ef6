#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Rounds authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Ctrl+Z takes back what a person means: the typing in the entry at hand first, then the last act."""

import signal
import sys
import time

from person import Person, wait_for_file
from stage import Profile, query, run_checks, screen, unless, wait_for, warnings

TALKS = 'SELECT count(*) FROM "conversation" WHERE "deleted_at" IS NULL'
SPECIALTY = 'SELECT "specialty" FROM "profile"'
PROFESSION = 'SELECT "profession" FROM "profile"'
CHILDREN = 'SELECT "children_under_6" FROM "household"'
OWN = 'SELECT "label" FROM "irritant" WHERE "deleted_at" IS NULL'
# What is typed into one field is one act until the typing has rested for a second.
TYPING_RESTS = 1.5
PHYSICIAN, NURSE = "Physician (MD, DO)", "Registered nurse"


def check_entry_first(stage):
    """a focused entry takes back its own typing, and the act before it stays"""
    with Profile() as profile:
        with profile.open(stage) as program:
            person = Person(program)
            person.log_conversation("Hana Yoshida", "Health tech product", "Happy there")
            wait_for_file(profile, TALKS, [(1,)])
            person.go_to("Assess")
            person.start_assessment()
            person.write("Specialty or unit", "Pediatrics")
            wait_for_file(profile, SPECIALTY, [("Pediatrics",)])
            person.press("ctrl+z")
            wait_for_file(profile, SPECIALTY, [("",)])
            kept = query(profile.plan, TALKS)
            yield from unless(kept == [(1,)], f"the conversation went with the typing: {kept}")
        yield from warnings(program.complaints)


def check_act(stage):
    """outside of entries the last act is taken back and done again, and its toast goes with it"""
    with Profile() as profile:
        with profile.open(stage) as program:
            person = Person(program)
            person.log_conversation("Hana Yoshida", "Health tech product", "Happy there")
            wait_for_file(profile, TALKS, [(1,)])
            person.press("ctrl+z")
            # Sooner than it goes by itself: its button would take back another act.
            wait_for("the toast to go", 3, lambda: not person.sees("Conversation with Hana Yoshida logged"))
            wait_for_file(profile, TALKS, [(0,)])
            person.press("ctrl+shift+z")
            wait_for_file(profile, TALKS, [(1,)])
        yield from warnings(program.complaints)


def check_killed(stage):
    """what was taken back, and what was done again, is there after SIGKILL, on screen and in the file"""
    with Profile() as profile:
        with profile.open(stage) as program:
            person = Person(program)
            person.start_assessment()
            person.choose("Profession", PHYSICIAN)
            wait_for_file(profile, PROFESSION, [("physician",)])
        for keys, kept, seen in ((["ctrl+z"], "physician", PHYSICIAN), (["ctrl+z", "ctrl+shift+z"], "rn", NURSE)):
            with profile.open(stage) as program:
                person = Person(program)
                person.wait_to_see(PHYSICIAN)
                person.choose("Profession", NURSE)
                wait_for_file(profile, PROFESSION, [("rn",)])
                for key, expected in zip(keys, ("physician", "rn")):
                    person.press(key)
                    wait_for_file(profile, PROFESSION, [(expected,)])
                program.stop(signal.SIGKILL)
            yield from warnings(program.complaints)
            held = query(profile.plan, PROFESSION)
            yield from unless(held == [(kept,)], f"after {keys} the file holds {held}")
            with profile.open(stage) as program:
                Person(program).wait_to_see(seen)
            yield from warnings(program.complaints)


def check_in_dialog(stage):
    """in a dialog a line that was just added is taken back and done again, without a pointer"""
    lines = 'SELECT count(*) FROM "cost_line" WHERE "deleted_at" IS NULL'
    with Profile() as profile:
        profile.run("--sample", f"--plan={profile.plan_folder}/plan.rounds", "--figures")
        before = query(profile.plan, lines)[0][0]
        with profile.open(stage) as program:
            program.resize(1200, 860)
            person = Person(program)
            person.go_to("Pay")
            option = person.find("Family physician, Alder Street Clinic", "list item",
                                 within=person.find("Pay and Hours", "list"))
            person.focus(option)
            person.press("space")
            person.activate("Running Costs", "list item", key="Return")
            person.activate("Add Running Cost", "button", key="Return")
            person.activate("Continuing Education", "list item", key="Return")
            wait_for_file(profile, lines, [(before + 1,)])
            yield from unless(person.focused() is not None, "nothing has the keyboard on the page of the new line")
            person.press("ctrl+z")
            wait_for_file(profile, lines, [(before,)])
            person.press("ctrl+shift+z")
            wait_for_file(profile, lines, [(before + 1,)])
        yield from warnings(program.complaints)


def check_taken_number(stage):
    """in a field whose number was taken, the number is taken back and done again"""
    pay = 'SELECT "pay" FROM "pay_terms" WHERE "pay" IN (23800000, 9000000, 9500000)'
    with Profile() as profile:
        profile.run("--sample", f"--plan={profile.plan_folder}/plan.rounds", "--figures")
        with profile.open(stage) as program:
            person = Person(program)
            person.go_to("Pay")
            person.activate("Clinical product lead", "list item")
            for text, cents in (("90k", 9000000), ("95k", 9500000)):
                person.write("Pay before tax", text)
                person.press("Return")
                wait_for_file(profile, pay, [(cents,)])
                time.sleep(TYPING_RESTS)
            for key, cents in (("ctrl+z", 9000000), ("ctrl+z", 23800000), ("ctrl+shift+z", 9000000)):
                person.press(key)
                wait_for_file(profile, pay, [(cents,)])
            before = query(profile.plan, CHILDREN)[0][0]
            person.activate("Household", "list item", key="Return")
            person.focus(person.find("Children under 6", "spin button"))
            for key, count in (("Up", before + 1), ("ctrl+z", before), ("ctrl+shift+z", before + 1)):
                person.press(key)
                wait_for_file(profile, CHILDREN, [(count,)])
        yield from warnings(program.complaints)


def check_added_in_words(stage):
    """in an entry that adds what is typed, the typing is taken back first, and with none the addition"""
    entry = "Something else that wears you down"
    with Profile() as profile:
        with profile.open(stage) as program:
            person = Person(program)
            person.start_assessment()
            person.next_step("What wears you down at work?")
            person.write(entry, "The parking")
            person.press("Return")
            wait_for_file(profile, OWN, [("The parking",)])
            person.write(entry, "Typo")
            person.press("ctrl+z")
            person.wait_to_see("The parking")
            yield from unless(query(profile.plan, OWN) == [("The parking",)], "the addition went with the typing")
            person.press("ctrl+z")
            wait_for_file(profile, OWN, [])
            person.press("ctrl+shift+z")
            wait_for_file(profile, OWN, [("The parking",)])
        yield from warnings(program.complaints)


if __name__ == "__main__":
    with screen() as shared:
        status = run_checks([check_entry_first, check_act, check_killed, check_in_dialog, check_taken_number,
                             check_added_in_words], shared)
    sys.exit(status)
