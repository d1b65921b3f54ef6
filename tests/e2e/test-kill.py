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


if __name__ == "__main__":
    with screen() as shared:
        status = run_checks([check_logged, check_half_typed, check_draft], shared)
    sys.exit(status)
