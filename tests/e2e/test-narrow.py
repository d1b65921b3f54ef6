#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Rounds authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The smallest window that a phone or a magnifier asks for: every view fits, and GTK has nothing to complain of."""

import sys

from person import PATIENCE, VIEWS, Atspi, Person, has, shown
from stage import Profile, run_checks, screen, unless, wait_for

# Without a compositor GTK draws a border of 5 pixels inside the window of the server.
BORDER = 10
LARGE = (1200 + BORDER, 800 + BORDER)
SMALLEST = (360 + BORDER, 294 + BORDER)
CHANGING = ("Compare", "Timeline", "Plan")


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
    """from 1200 × 800 to the smallest window and back, the views that change their layout follow"""
    with Profile() as profile, profile.open(stage, "--sample") as program:
        person = Person(program)
        for view in CHANGING:
            program.resize(*LARGE)
            person.go_to(view)
            program.settle()
            program.resize(*SMALLEST)
            program.settle()
    yield from unless(not program.complaints, program.complaints)


def check_searching(stage):
    """the Timeline shrinks with an open search field"""
    with Profile() as profile, profile.open(stage, "--sample") as program:
        program.resize(*LARGE)
        Person(program).go_to("Timeline")
        program.press("ctrl+f")
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


def check_closing(stage):
    """while a dialog fades out the window can become narrow or wide"""
    animated = {"gtk-enable-animations": "true"}
    with Profile() as profile, profile.open(stage, "--sample", settings=animated) as program:
        person = Person(program)
        program.resize(*LARGE)
        for size in (SMALLEST, LARGE):
            person.press("ctrl+n")
            dialog = person.find("Log Conversation", "dialog")
            wait_for("the keyboard in the dialog", PATIENCE, lambda: person.look(
                lambda: any(has(node, Atspi.StateType.FOCUSED) for node in shown(dialog))))
            person.press("Escape")
            program.resize(*size)
            program.settle()
    yield from unless(not program.complaints, program.complaints)


if __name__ == "__main__":
    with screen() as shared:
        status = run_checks([check_smallest, check_shrinking, check_searching, check_dialog, check_closing], shared)
    sys.exit(status)
