#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Rounds authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader is told of views, questions and dialogs, and whether the keyboard goes everywhere and out again."""

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
# The questions in the order in which they are asked, by the heading of each.
STEP_HEADINGS = ("What wears you down at work?", "And the act of care itself?", "What have you tried?",
                 "Which destination uses your training?", "Which skills carry over?", "Your license",
                 "What becomes of your license?", "Who shares the household?", "What does your household need?",
                 "What ties you?")
# What belongs to others, or has no name because what is inside has one.
CONTAINERS = ("filler", "frame", "grouping", "list", "page tab list", "panel", "scroll pane", "table", "tree table")


def describe(path):
    return " > ".join(f"{role(node)} “{node.get_name()}”" for node in path[-4:])


def unnamed(node, path=()):
    """Controls without a name, and focusable things without a role, below a node."""
    path = (*path, node)
    # What stands for a picture in words is its description.
    words = node.get_name() or (node.get_description() if role(node) == "image" else "")
    acts = role(node) in CONTROLS or (has(node, Atspi.StateType.FOCUSABLE) and role(node) not in CONTAINERS)
    if acts and not words.strip() and not is_presentation(path):
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


def check_questions(stage):
    """in every question, all that can be acted on has a role and a name"""
    with Profile() as profile, profile.open(stage, "--sample") as program:
        program.resize(1200, 880)
        person = Person(program)
        person.activate("Edit answers", "button")
        for heading in STEP_HEADINGS:
            if heading == STEP_HEADINGS[0]:
                person.wait_to_see(heading)
            else:
                person.next_step(heading)
            yield from (offender for window in person.windows() for offender in unnamed(window))
    yield from unless(not program.complaints, program.complaints)


def find_dialog(node):
    """The dialog on top: the last thing in the tree of its window."""
    if role(node) == "dialog":
        return node
    return next(filter(None, map(find_dialog, reversed(list(shown_children(node))))), None)


def in_dialog(person, opener, *rows):
    """Unnamed controls of the dialog that a control opens; `rows` lead on in it, from page to page.

    Escape goes back page by page, and from the first one to where the keyboard was.
    """
    path = [opener]
    person.focus(opener)
    person.press("Return")
    dialog = wait_for(f"a dialog from “{opener.get_name()}”", PATIENCE, lambda: person.look(
        lambda: find_dialog(person.windows()[0])))
    for row in rows:
        yield from unnamed(dialog)
        path.append(person.find(row, "list item", within=dialog))
        person.focus(path[-1])
        person.press("Return")
        person.find("Back", "button", within=dialog)
    yield from unnamed(dialog)
    for control in reversed(path):
        person.press("Escape")
        wait_for(f"the keyboard back on “{control.get_name()}”", PATIENCE, lambda: person.look(
            lambda: has(control, Atspi.StateType.FOCUSED)))


def check_dialogs(stage):
    """in the dialogs of Pay, all that can be acted on has a role and a name, and Escape goes back"""
    parts = {"Pay and Hours": [], "Income Lines": ["Review hours, Northgate"], "Benefits": [],
             "Running Costs": ["License upkeep"], "Transition": []}
    with Profile() as profile, profile.open(stage, "--sample") as program:
        program.resize(1200, 880)
        person = Person(program)
        person.go_to("Pay")
        for name in ("Show the Arithmetic", "Wait or Jump…"):
            yield from in_dialog(person, person.find(name, "button"))
        options = person.find("Pay and Hours", "list")
        person.activate("Utilization review by the case", "list item", within=options)
        for name, rows in parts.items():
            yield from in_dialog(person, person.find(name, "list item", within=options), *rows)
        yield from in_dialog(person, person.find("Household", "list item"))
    yield from unless(not program.complaints, program.complaints)


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
        status = run_checks([make(view) for view in VIEWS for make in (check_names, check_walk)]
                            + [check_questions, check_dialogs], shared)
    sys.exit(status)
