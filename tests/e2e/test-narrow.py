#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Rounds authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The smallest window that a phone or a magnifier asks for: every view fits, and GTK has nothing to complain of."""

import sys

from person import VIEWS, Person
from stage import Profile, run_checks, screen, unless

# Without a compositor GTK draws a border of 5 pixels inside the window of the server.
BORDER = 10
LARGE = (1200 + BORDER, 800 + BORDER)
SMALLEST = (360 + BORDER, 294 + BORDER)


def check_smallest(stage):
    """in 360 × 294 every view of the sample opens and fits"""
    with Profile() as profile, profile.open(stage, "--sample") as program:
        program.resize(*SMALLEST)
        person = Person(program)
        for view in VIEWS:
            person.go_to(view)
            program.settle()
    yield from unless(not program.complaints, program.complaints)


def check_shrinking(stage):
    """from 1200 × 800 to the smallest window and back, every view of the sample follows"""
    with Profile() as profile, profile.open(stage, "--sample") as program:
        person = Person(program)
        for view in VIEWS:
            program.resize(*LARGE)
            person.go_to(view)
            program.settle()
            program.resize(*SMALLEST)
            program.settle()
    yield from unless(not program.complaints, program.complaints)


def check_dialog(stage):
    """in 360 × 294 a conversation can be logged"""
    with Profile() as profile, profile.open(stage) as program:
        program.resize(*SMALLEST)
        person = Person(program)
        person.wait_to_see("Four Questions Before You Decide")
        person.log_conversation("Hana Yoshida", "Health tech product", "Happy there")
    yield from unless(not program.complaints, program.complaints)


if __name__ == "__main__":
    with screen() as shared:
        status = run_checks([check_smallest, check_shrinking, check_dialog], shared)
    sys.exit(status)
