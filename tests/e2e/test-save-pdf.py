#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Rounds authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""“Save as PDF…” and the file dialog behind it: over a file that is there, and where nothing can be written."""

import os
import sys

from person import Person
from stage import Profile, digest, expect, run_checks, screen, unless

OLD = "Of another program.\n" * 40000
# Root may write into every folder; without these it can do what anybody else can.
AS_ANYBODY = ["setpriv", "--bounding-set=-dac_override,-dac_read_search"] if os.geteuid() == 0 else []


def make_folder(profile):
    """A folder with a file of the name that is going to be chosen."""
    folder = profile.folder / "papers"
    folder.mkdir()
    (folder / "plan.pdf").write_text(OLD, encoding="utf-8")
    return folder


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def check_replaced(stage):
    """a file of the same name is replaced once the person says so, and as a whole"""
    with Profile() as profile, profile.open(stage, "--sample") as program:
        folder = make_folder(profile)
        chosen = folder / "plan.pdf"
        before = digest(chosen)
        program.resize(1200, 800)
        person = Person(program)
        person.go_to("Plan")
        person.activate("Save as PDF…")
        person.name_file("Save as PDF", chosen)
        person.wait_to_see("already exists")
        yield from unless(digest(chosen) == before, "the file was changed before the answer")
        person.press("Escape")
        person.wait_for_windows(2)
        person.press("Escape")
        person.wait_for_windows(1)
        yield from unless(digest(chosen) == before, "the file was changed against the answer")
        yield from unless(not person.sees("saved"), "something is called saved")
        person.activate("Save as PDF…")
        person.name_file("Save as PDF", chosen)
        person.activate("Replace")
        person.wait_to_see("Plan saved as PDF")
        yield from expect(profile.pdf_text(chosen), "Leave direct care, or leave the setting?", "Hana Yoshida")
        yield from unless(b"Of another program." not in chosen.read_bytes(), "there is a rest of the old file")
        yield from unless(names(folder) == ["plan.pdf"], f"left {names(folder)}")
    yield from unless(not program.complaints, program.complaints)


def check_unwritable(stage):
    """where nothing can be written a message says so, the file that is there stays, and another folder will do"""
    with Profile() as profile, profile.open(stage, "--sample", prefix=AS_ANYBODY) as program:
        folder = make_folder(profile)
        before = digest(folder / "plan.pdf")
        folder.chmod(0o555)
        program.resize(1200, 800)
        person = Person(program)
        person.go_to("Plan")
        for name, asks in (("plan.pdf", True), ("new.pdf", False)):
            person.activate("Save as PDF…")
            person.name_file("Save as PDF", folder / name)
            if asks:
                person.activate("Replace")
            message = person.find("The PDF Could Not Be Saved", "alert")
            yield from expect("\n".join(person.lines(message)), f"“{name}” could not be saved", "Nothing can be written there",
                              "a file that was there is unchanged")
            person.wait_for_windows(1)
            person.activate("Close", within=message)
            yield from unless(names(folder) == ["plan.pdf"], f"left {names(folder)}")
        yield from unless(digest(folder / "plan.pdf") == before, "the file was changed")
        person.activate("Save as PDF…")
        person.name_file("Save as PDF", profile.folder / "plan.pdf")
        person.wait_to_see("Plan saved as PDF")
        yield from expect(profile.pdf_text("plan.pdf"), "Leave direct care, or leave the setting?")
        folder.chmod(0o755)
    yield from unless(not program.complaints, program.complaints)


if __name__ == "__main__":
    with screen() as shared:
        status = run_checks([check_replaced, check_unwritable], shared)
    sys.exit(status)
