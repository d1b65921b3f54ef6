#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Rounds authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Files that cannot be opened as a plan: a clear message each, and not a byte of them changed."""

import os
import random
import signal
import subprocess
import sys
from pathlib import Path

from person import Person
from stage import Profile, digest, ends_with, expect, query, run_checks, screen, unless, wait_for, warnings

PAGE = 4096
READING = "This plan can only be read here."


def make_foreign(plan):
    plan.write_text("A letter to a friend.\n" * 400, encoding="utf-8")


def make_other_database(plan):
    plan.unlink()
    query(plan, 'CREATE TABLE "letter" ("text" TEXT)')


def make_newer(plan):
    version = query(plan, "PRAGMA user_version")[0][0]
    query(plan, f"PRAGMA user_version = {version + 1}")


def make_empty(plan):
    plan.write_bytes(b"")


def make_short(plan):
    plan.write_bytes(plan.read_bytes()[:5 * PAGE])


def make_torn(plan):
    """A page in the middle holds what some other program wrote."""
    content = bytearray(plan.read_bytes())
    start = len(content) // PAGE // 2 * PAGE
    content[start:start + PAGE] = random.Random(1).randbytes(PAGE)
    plan.write_bytes(content)


# What is done to a good plan, and the words that a person then has to read beside the name of the file.
FILES = {
    "a file that is not a plan": (make_foreign, "is not a plan made with Rounds"),
    "a database of another program": (make_other_database, "is not a plan made with Rounds"),
    "a plan of a newer version": (make_newer, "newer version of Rounds"),
    "an empty file": (make_empty, "is empty"),
    "a plan that is cut off": (make_short, "is damaged"),
    "a plan with a torn page": (make_torn, "is damaged"),
}


def prepare(profile, make):
    result = profile.run("--sample", "--plan=mine.rounds", "--figures")
    plan = profile.folder / "mine.rounds"
    make(plan)
    return plan, ends_with(result, 0)


def beside(plan):
    """What else there is of the plan in its folder; the lock is no part of it."""
    return sorted(path.name for path in plan.parent.glob("*mine*") if "lock" not in path.name and path != plan)


def refuses_in_terminal(make, words):
    with Profile() as profile:
        plan, offenders = prepare(profile, make)
        before = digest(plan)
        for option in ("--figures", "--export-plan=plan.pdf"):
            result = profile.run(f"--plan={plan.name}", option)
            offenders += ends_with(result, 1)
            offenders += expect(result.stderr, plan.name, words, "It was not changed.")
            offenders += unless(not result.stdout, f"printed {result.stdout}")
        offenders += unless(digest(plan) == before, "the file was changed")
        offenders += unless(not beside(plan), f"left {beside(plan)}")
        offenders += unless(not (profile.folder / "plan.pdf").exists(), "a PDF was written all the same")
    return offenders


def refuses_in_window(stage, make, words):
    with Profile() as profile:
        plan, offenders = prepare(profile, make)
        before = digest(plan)
        with profile.open(stage, f"--plan={plan}") as program:
            person = Person(program)
            person.wait_to_see("The Plan Could Not Be Opened")
            offenders += expect("\n".join(person.lines()), plan.name, words, "It was not changed.")
            person.activate("Quit")
            offenders += unless(program.wait() == 0, "did not end well")
        offenders += warnings(program.complaints)
        offenders += unless(digest(plan) == before, "the file was changed")
        offenders += unless(not beside(plan), f"left {beside(plan)}")
    return offenders


def check_of(name):
    make, words = FILES[name]

    def check(stage):
        yield from refuses_in_terminal(make, words)
        yield from refuses_in_window(stage, make, words)

    check.__doc__ = f"{name} is refused with a message, in the terminal and in a window, and left as it is"
    return check


def log(person, name):
    """Logs a conversation of which nothing but the person is known, and waits until the dialog is gone."""
    person.press("ctrl+n")
    person.find("Log Conversation", "dialog")
    person.write("Person", name)
    person.activate("Log")
    wait_for("the dialog to go", 20, lambda: not person.has("Log Conversation", "dialog"))


def count_people(plan, name):
    return query(plan, 'SELECT count(*) FROM "person" WHERE "name" = ?', name)[0][0]


def check_locked(stage):
    """a plan that is open in another window can be read beside it, and edited once that is closed"""
    with Profile() as profile:
        plan, offenders = prepare(profile, lambda _: None)
        yield from offenders
        with profile.open(stage, f"--plan={plan}") as first:
            Person(first).wait_to_see("Assess")
            before = digest(plan)
            with profile.open(stage, f"--plan={plan}") as second:
                person = Person(second)
                person.wait_to_see("The Plan Could Not Be Opened")
                yield from expect("\n".join(person.lines()), plan.name, "is in use by another program")
                person.activate("Try Again")
                person.activate("Open for Reading")
                person.wait_to_see(READING, "Where you stand")
                log(person, "Nobody Keeps Me")
                person.activate("Edit")
                person.wait_to_see("The Plan Could Not Be Opened")
                person.activate("Open for Reading")
                person.wait_to_see(READING, "Where you stand")
                yield from unless(digest(plan) == before, "the file was changed")
                yield from ends_with(profile.run(f"--plan={plan.name}", "--figures"), 0)
                Person(first).press("ctrl+q")
                yield from unless(first.wait() == 0, "the first window did not end well")
                second.take_keyboard()
                person.activate("Edit")
                wait_for("the banner to go", 20, lambda: not person.sees(READING))
                log(person, "Everybody Keeps Me")
                wait_for("it in the file", 20, lambda: count_people(plan, "Everybody Keeps Me") == 1)
                yield from unless(count_people(plan, "Nobody Keeps Me") == 0, "what was changed while reading was kept")
        yield from warnings(first.complaints + second.complaints)


def check_freed(stage):
    """a plan whose window was killed is free at once, for a window that waits for it too"""
    with Profile() as profile:
        plan, offenders = prepare(profile, lambda _: None)
        yield from offenders
        with profile.open(stage, f"--plan={plan}") as first:
            Person(first).wait_to_see("Assess")
            with profile.open(stage, f"--plan={plan}") as second:
                person = Person(second)
                person.wait_to_see("The Plan Could Not Be Opened")
                first.stop(signal.SIGKILL)
                second.take_keyboard()
                person.activate("Try Again")
                person.wait_to_see("Where you stand")
                yield from unless(not person.sees(READING), "it is still only for reading")
                log(person, "Everybody Keeps Me")
                wait_for("it in the file", 20, lambda: count_people(plan, "Everybody Keeps Me") == 1)
        yield from warnings(first.complaints + second.complaints)


def processes_of(profile):
    """The running programs that keep their data in a profile."""
    running = []
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            name = os.path.basename(os.readlink(folder / "exe"))
            if name == "rounds" and os.fsencode(profile.folder) in (folder / "environ").read_bytes():
                running.append(int(folder.name))
        except OSError:
            continue  # not ours to read, or gone
    return running


def check_once(stage):
    """starting the program again brings its window back instead of a second one"""
    with Profile() as profile, profile.open(stage) as program:
        person = Person(program)
        person.wait_to_see("Assess")
        again = subprocess.run(["rounds"], env=program.env, stdin=subprocess.DEVNULL, capture_output=True, text=True,
                               timeout=30)
        yield from ends_with(again, 0)
        yield from warnings(again.stderr)
        yield from unless(processes_of(profile) == [program.pid], f"running: {processes_of(profile)}")
        count = person.application.get_child_count()
        yield from unless(count == 1, f"{count} windows")
    yield from warnings(program.complaints)


if __name__ == "__main__":
    with screen() as shared:
        status = run_checks([*map(check_of, FILES), check_locked, check_freed, check_once], shared)
    sys.exit(status)
