#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Rounds authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader is told of the five views, and whether the keyboard alone goes everywhere and out again."""

import sys

from person import PATIENCE, STEPS, VIEWS, Atspi, Person, has, role, shown, shown_children
from stage import Profile, run_checks, screen, unless, wait_for

# A person acts on these, so they need to hear what they do.
CONTROLS = ("button", "check box", "combo box", "entry", "list item", "page tab", "radio button", "slider",
            "spin button", "switch", "text", "toggle button", "image")
# Where the keyboard has to come by, in each view of the sample.
LANDMARKS = {
    "Assess": ["Edit answers", "Answer Again", "Main Menu"],
    "Compare": ["Add Option", "Add Criterion", "Weight of Growth", "Main Menu"],
    "Pay": ["Show as Table", "Where a Year’s Pay Goes", "Household", "Main Menu"],
    "Timeline": ["Log Conversation…", "Hana Yoshida", "Main Menu"],
    "Plan": ["Save as PDF…", "Assessment", "Paper", "Main Menu"],
}


def describe(path):
    return " > ".join(f"{role(node)} “{node.get_name()}”" for node in path[-4:])


def unnamed(node, path=()):
    """Controls without a name, and focusable things without a role, below a node."""
    path = (*path, node)
    # What stands for a picture in words is its description.
    words = node.get_name() or (node.get_description() if role(node) == "image" else "")
    if role(node) in CONTROLS and not words.strip() and not is_presentation(path):
        yield describe(path)
    if role(node) in ("unknown", "invalid", "redundant object"):
        yield f"no role: {describe(path)}"
    for child in shown_children(node):
        yield from unnamed(child, path)


def is_presentation(path):
    """A row that nobody can go to, the value that an AdwComboRow shows, and what AdwExpanderRow wraps around its header, with the name."""
    return role(path[-1]) == "list item" and (
        not has(path[-1], Atspi.StateType.FOCUSABLE)
        or any(role(node) == "combo box" for node in path[:-1])
        or any(role(node) == "list item" and node.get_name() for node in list(shown(path[-1]))[1:]))


def check_names(view):
    def check(stage):
        with Profile() as profile, profile.open(stage, "--sample") as program:
            program.resize(1200, 880)
            person = Person(program)
            person.go_to(view)
            wait_for("the landmarks", PATIENCE, lambda: all(person.has(name) for name in LANDMARKS[view]))
            yield from (offender for window in person.windows() for offender in unnamed(window))
        yield from unless(not program.complaints, program.complaints)

    check.__doc__ = f"{view}: everything that can be acted on has a role and a name"
    return check


def walk(person, key, names):
    """Which of some controls the keyboard does not come by, or that it does not come by one of them again."""
    nodes = {name: person.find_all(name) for name in names}
    missing, first = set(nodes), None
    for _ in range(STEPS):
        person.press(key)
        for name, candidates in nodes.items():
            if any(has(node, Atspi.StateType.FOCUSED) for node in candidates):
                if name == first and not missing - {name}:
                    return []
                first = first or name
                missing.discard(name)
    return [f"{key} does not come by {sorted(missing)}" if missing else f"{key} does not come by “{first}” again"]


def check_walk(view):
    def check(stage):
        with Profile() as profile, profile.open(stage, "--sample") as program:
            program.resize(1200, 880)
            person = Person(program)
            person.go_to(view)
            for key in ("Tab", "shift+Tab"):
                yield from walk(person, key, LANDMARKS[view])
        yield from unless(not program.complaints, program.complaints)

    check.__doc__ = f"{view}: Tab and Shift+Tab come by the main controls and around again"
    return check


if __name__ == "__main__":
    with screen() as shared:
        status = run_checks([make(view) for view in VIEWS for make in (check_names, check_walk)], shared)
    sys.exit(status)
