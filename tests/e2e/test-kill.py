#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Rounds authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program is killed, and nothing is lost that a person was told is kept."""

import signal
import sys

from person import Person, wait_for_file
from stage import Profile, query, run_checks, screen, unless, warnings

CONVERSATIONS = ('SELECT "name" FROM "conversation" JOIN "person" ON "person"."id" = "conversation"."person" '
                 'WHERE "conversation"."deleted_at" IS NULL ORDER BY "conversation"."id"')


def check_logged(stage):
    """a conversation is there again after SIGKILL right behind the toast that says it is logged"""
    with Profile() as profile:
        for expected in ("Hana Yoshida", "Victor Sandoval"):
            with profile.open(stage) as program:
                person = Person(program)
                person.log_conversation(expected, "Health tech product", "Happy there")
                program.stop(signal.SIGKILL)
            yield from warnings(program.complaints)
        kept = [row[0] for row in query(profile.plan, CONVERSATIONS)]
        yield from unless(kept == ["Hana Yoshida", "Victor Sandoval"], f"kept {kept}")
        with profile.open(stage) as program:
            person = Person(program)
            person.go_to("Timeline")
            person.wait_to_see("Hana Yoshida")
            yield from unless(person.sees("Victor Sandoval"), "the second one is not on screen")
        yield from warnings(program.complaints)


def check_half_typed(stage):
    """half-typed text is in the file after SIGTERM"""
    with Profile() as profile:
        with profile.open(stage) as program:
            person = Person(program)
            person.start_assessment()
            person.write("Specialty or unit", "Family med")
            status = program.stop(signal.SIGTERM)
        yield from unless(status == 0, f"ended with {status}")
        yield from warnings(program.complaints)
        kept = query(profile.plan, 'SELECT "specialty" FROM "profile"')
        yield from unless(kept == [("Family med",)], f"kept {kept}")


def check_draft(stage):
    """a half-filled dialog is there again after SIGTERM"""
    with Profile() as profile:
        with profile.open(stage) as program:
            person = Person(program)
            person.wait_to_see("Four Questions Before You Decide")
            person.press("ctrl+n")
            person.find("Log Conversation", "dialog")
            person.write("Person", "Hana Yosh")
            program.stop(signal.SIGTERM)
        yield from warnings(program.complaints)
        with profile.open(stage) as program:
            person = Person(program)
            person.wait_to_see("Four Questions Before You Decide")
            person.press("ctrl+n")
            person.wait_to_see("This is what you had typed before.", "Hana Yosh")
        yield from warnings(program.complaints)


def check_resumed(stage):
    """the questions resume where they were killed, step after step, with the answers given"""
    steps = [
        ("What wears you down at work?", "The electronic record", 3),
        ("And the act of care itself?", "The clinical work itself", 2),
    ]
    with Profile() as profile:
        with profile.open(stage) as program:
            person = Person(program)
            person.start_assessment()
            person.choose("Profession", "Registered nurse")
            wait_for_file(profile, 'SELECT "profession" FROM "profile"', [("rn",)])
            program.stop(signal.SIGKILL)
        yield from warnings(program.complaints)
        for position, (heading, title, mark) in enumerate(steps, 1):
            with profile.open(stage) as program:
                person = Person(program)
                person.wait_to_see("First, About You" if position == 1 else steps[position - 2][0])
                yield from unless(position != 1 or person.sees("Registered nurse"), "the profession is not on screen")
                person.next_step(heading)
                person.mark(title, mark)
                wait_for_file(profile, 'SELECT "step", "weight" FROM "assessment", "irritant" ORDER BY "irritant"."id" '
                                       'DESC LIMIT 1', [(position, mark)])
                program.stop(signal.SIGKILL)
            yield from warnings(program.complaints)
        with profile.open(stage) as program:
            person = Person(program)
            person.wait_to_see(steps[-1][0], "Somewhat")
            person.press("alt+Left")
            person.wait_to_see(steps[0][0], "A lot")
        yield from warnings(program.complaints)


if __name__ == "__main__":
    with screen() as shared:
        status = run_checks([check_logged, check_half_typed, check_draft, check_resumed], shared)
    sys.exit(status)
