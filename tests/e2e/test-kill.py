#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Rounds authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program is killed, and nothing is lost that a person was told is kept."""

import contextlib
import os
import signal
import sqlite3
import sys

from person import PATIENCE, Person
from stage import Profile, query, run_checks, screen, unless, wait_for, warnings

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


@contextlib.contextmanager
def reader(path):
    """Reads a plan, as a backup program might, so that what is being saved has to wait."""
    with contextlib.closing(sqlite3.connect(path)) as database:
        database.execute("BEGIN")
        database.execute('SELECT * FROM "profile"').fetchall()
        yield


def check_saving(stage):
    """SIGTERM in the middle of saving ends the program well, and all that was on screen is in the file"""
    with Profile() as profile:
        with profile.open(stage) as program:
            person = Person(program)
            person.start_assessment()
            person.write("Specialty or unit", "Family")
            person.choose("Profession", "Registered nurse")
            journal = f"{profile.plan}-journal"
            with reader(profile.plan):
                person.write("Specialty or unit", "Pediatrics")
                wait_for("half a transaction", PATIENCE, lambda: os.path.exists(journal) and os.path.getsize(journal))
                os.kill(program.pid, signal.SIGTERM)
            status = program.wait()
        yield from unless(status == 0, f"ended with {status}")
        yield from unless(not program.complaints, program.complaints)
        kept = query(profile.plan, 'SELECT "profession", "specialty" FROM "profile"')
        yield from unless(kept == [("rn", "Pediatrics")], f"kept {kept}")


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
        status = run_checks([check_logged, check_half_typed, check_saving, check_draft], shared)
    sys.exit(status)
