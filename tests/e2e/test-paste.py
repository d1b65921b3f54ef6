#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Rounds authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A megabyte on the clipboard of another program is pasted and kept, in a field of one line and in a note."""

import contextlib
import os
import subprocess
import sys

from person import PATIENCE, Atspi, Person
from stage import Profile, query, run_checks, screen, unless, wait_for, warnings

PIECE = "<b>&amp;</b>%s 🚑 e\u0301 \u05e9\u05dc\u05d5\u05dd "
MEGABYTE = 1024 * 1024
HALF = (PIECE * (MEGABYTE // 2 // len(PIECE.encode()) + 1)).strip()
TEXT = f"{HALF}\n{HALF}"
NAME = 'SELECT "name" FROM "person" WHERE "deleted_at" IS NULL'
NOTE = 'SELECT "note" FROM "conversation" WHERE "deleted_at" IS NULL'
# How high a row may be in which a note is read and written, in pixels.
HIGHEST = 300
SHOWN = f"start of {len(TEXT):,} characters"


@contextlib.contextmanager
def clipboard(stage, text):
    """Another program on the screen, in which a text was copied."""
    with subprocess.Popen([os.environ["CLIPBOARD"]], env=stage.env, stdin=subprocess.PIPE,
                          stdout=subprocess.PIPE) as owner:
        try:
            owner.stdin.write(text.encode())
            owner.stdin.close()
            owner.stdout.readline()
            yield
        finally:
            owner.terminate()


def kept(profile, statement):
    return [value for value, in query(profile.plan, statement)]


def check_paste(stage):
    """a megabyte that is pasted, or copied where it is read whole, is stored as it is and goes with one undo"""
    with Profile() as profile, clipboard(stage, TEXT):
        with profile.open(stage) as program:
            program.resize(1200, 860)
            person = Person(program)
            person.press("ctrl+n")
            person.find("Log Conversation", "dialog")
            person.write("Person", "Kim")
            person.press("ctrl+a", "ctrl+v")
            person.wait_to_see(SHOWN)
            person.activate("Show Whole Text")
            person.wait_to_see(f"{len(TEXT):,} characters")
            person.press("ctrl+a", "ctrl+c", "Escape")
            person.choose("Destination", "Health tech product")
            person.choose("Three Years In", "Happy there")
            person.activate("More", "list item")
            note = person.find("What You Learned", "text")
            person.focus(note)
            person.press("ctrl+v")
            wait_for("the text in the note", PATIENCE,
                     lambda: person.look(lambda: note.get_text_iface().get_character_count() >= len(TEXT)))
            height = note.get_component_iface().get_extents(Atspi.CoordType.WINDOW).height
            person.activate("Log")
            wait_for("the conversation in the file", PATIENCE, lambda: kept(profile, NAME))
            person.press("ctrl+z")
            wait_for("the undo in the file", PATIENCE, lambda: not kept(profile, NAME))
            person.press("ctrl+shift+z")
            wait_for("the conversation in the file again", PATIENCE, lambda: kept(profile, NAME))
        yield from unless(height < HIGHEST, f"a note is {height} pixels high")
        yield from warnings(program.complaints)
        yield from unless(not program.complaints, program.complaints[:1000])
        for statement in (NAME, NOTE):
            found = kept(profile, statement)
            yield from unless(found == [TEXT], f"{statement} gives {len(found)} texts, "
                                               f"of {[len(text) for text in found]} characters, not {len(TEXT)}")


if __name__ == "__main__":
    with screen() as shared:
        status = run_checks([check_paste], shared)
    sys.exit(status)
