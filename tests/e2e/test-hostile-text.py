#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Rounds authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Hostile text in every text field of every noun: shown and printed as it is, and never changed in the file."""

import os
import re
import subprocess
import sys

from person import VIEWS, Atspi, Person, has, role, text_of
from stage import Profile, ends_with, query, run_checks, screen, unless

# What the program of the store tests writes, with the name of the field and the number of the record in it.
TEXT = re.compile("<b>&amp;([a-z_.-]+[.][0-9]+)</b>%s🚑\u202eabc\u202c")
MARK = re.compile(r"[a-z_-]+[.][a-z-]+[.][0-9]+")
# In some readings of a PDF what goes from right to left is turned around, and lines are broken anywhere.
PRINTED = re.compile("<b>&amp;([a-z_.-]+[.][0-9]+)</b>%s")
QUESTION_STEPS = 11
LISTS = ("Conversations", "People", "Milestones")
FOLDED = ("Why",)
# Tables in which the program keeps what it does, not what people type.
OWN = ("draft",)
# Deep in the dialog about an option's pay, where this does not go.
UNREAD = {"pay_terms.non-compete"}
# What people type and the plan has on paper, with the sections that are in it for everybody.
ON_PAPER = {"assessment.license-reflection", "criterion.name", "destination.reason", "milestone.title",
            "obligation.label", "option.employer", "option.name", "person.name", "skill.evidence", "skill.task",
            "skill.wording", "uncertainty.answer", "uncertainty.question"}
# How many controls the keyboard goes by in one view.
STEPS = 120
MEGABYTE = 1_000_000
# How long a plan with a megabyte in each of its fields may take to be printed, in seconds.
SOON = 20


def write_plan(profile, kind, *length):
    """A sample plan in the profile with hostile text in its fields; returns its path."""
    path = profile.folder / f"{kind}.rounds"
    profile.run("--sample", f"--plan={path}", "--figures")
    subprocess.run([os.environ["HOSTILE_PLAN"], kind, path, *map(str, length)], check=True)
    return path


def contents(path):
    """All texts in a file, by table, record and column."""
    tables = [name for name, in query(path, "SELECT name FROM sqlite_schema WHERE type = 'table'")]
    columns = {table: [row[1] for row in query(path, f'PRAGMA table_info("{table}")') if row[2] == "TEXT"]
               for table in tables}
    return {(table, name, key): value for table in tables for name in columns[table]
            for key, value in query(path, f'SELECT rowid, "{name}" FROM "{table}"')}


def fields_of(texts):
    """The fields that the hostile texts in some texts are of, such as person.name."""
    return {found.rsplit(".", 1)[0] for text in texts for found in TEXT.findall(text)}


def broken(texts):
    """The texts of which only a part, or something else, is shown."""
    return {text[:300] for text in texts if len(MARK.findall(TEXT.sub("", text))) > 0}


class Reader:
    """Goes everywhere in the program, and keeps what is to be read there."""

    def __init__(self, program):
        self._program = program
        self._person = Person(program)
        self.texts = set()

    def read(self):
        """All that is on screen; returns the rows that are folded and about something of the plan."""
        self._program.settle()
        nodes = list(self._person.nodes())
        self.texts.update(text_of(node) or node.get_name() for node in nodes)
        return [node for node in nodes if role(node) == "list item"
                and (TEXT.search(node.get_name()) or node.get_name() in FOLDED)
                and has(node, Atspi.StateType.EXPANDABLE, Atspi.StateType.FOCUSABLE)
                and not has(node, Atspi.StateType.EXPANDED)]

    def read_all(self):
        """Reads, opens the folded rows one after the other while the keyboard goes by, and reads on."""
        folded = self.read()
        for _ in range(STEPS if folded else 0):
            self._person.press("Tab")
            if any(has(node, Atspi.StateType.FOCUSED) for node in folded):
                self._person.press("space")
                folded = self.read()
                if not folded:
                    break

    def click(self, name):
        button = self._person.find(name, "button")
        Atspi.Action.do_action(button.get_action_iface(), 0)

    def views(self, unfolded):
        for view in VIEWS:
            self._person.go_to(view)
            if unfolded:
                self.read_all()
            else:
                self.read()

    def dialog(self):
        """An option, to be edited."""
        self._person.go_to("Compare")
        menu = next(node for node in self._person.nodes() if node.get_name().startswith("Menu of")
                    and fields_of([node.get_name()]) == {"option.name"})
        self._person.take_from_menu(menu.get_name(), 0)
        self._person.find("Employer", "text", "entry")
        self.read()
        self._person.press("Escape")

    def _list(self, name):
        """Opens a list of the Timeline, from its beginning: a long list is a long way for the keyboard."""
        self._person.go_to("Plan")
        self._person.go_to("Timeline")
        rows = [self._person.find(each, "list item") for each in LISTS]
        self._person.focus(rows[0], inside=rows)
        self._person.press("Home")
        self._person.focus(rows[LISTS.index(name)], "Down")
        self._person.press("Return")
        self.read()

    def lists(self):
        """The lists of the Timeline, and the page of the first thing in two of them."""
        for name in ("Conversations", "People"):
            self._list(name)
            row = next(node for node in self._person.nodes(self._person.find(name, "grouping"))
                       if role(node) == "list item" and TEXT.search(node.get_name()))
            self._person.focus(row)
            self._person.press("Return")
            self.read()
        self._list("Milestones")

    def questions(self):
        """Every step of the questions."""
        self._person.go_to("Assess")
        self.click("Edit answers")
        for _ in range(QUESTION_STEPS):
            self.read_all()
            self._person.press("alt+Right")


def check_shown(stage, everywhere):
    with Profile() as profile:
        path = write_plan(profile, "free")
        before = contents(path)
        written = fields_of(text for text in before.values() if text)
        with profile.open(stage, f"--plan={path}") as program:
            program.resize(1200, 860)
            reader = Reader(program)
            for go in (reader.dialog, reader.lists, reader.questions) if everywhere else ():
                go()
            reader.views(everywhere)
        yield from unless(not program.complaints, program.complaints)
        yield from (f"not as it was written: {text}" for text in broken(reader.texts))
        unseen = written - fields_of(reader.texts) - UNREAD
        yield from unless(not unseen or not everywhere, f"nowhere to be seen: {sorted(unseen)}")
        after = contents(path)
        yield from (f"{place} became {after.get(place)}" for place in before
                    if after.get(place) != before[place] and place[0] not in OWN)


def check_views(stage):
    """what people type is shown in the views as it is, and stays in the file"""
    yield from check_shown(stage, False)


def check_everywhere(stage):
    """what people type is shown as it is in views, pages, lists and questions, each field somewhere"""
    yield from check_shown(stage, True)


def check_printed(stage):
    """what people type is printed as it is"""
    with Profile() as profile:
        path = write_plan(profile, "free")
        result = profile.run(f"--plan={path}", "--export-plan=out.pdf")
        yield from ends_with(result, 0)
        yield from unless(not result.stderr, result.stderr)
        text = "".join(profile.pdf_text("out.pdf", "-raw").split())
        printed = {found.rsplit(".", 1)[0] for found in PRINTED.findall(text)}
        yield from unless(printed >= ON_PAPER, f"not on paper: {sorted(ON_PAPER - printed)}")
        rest = MARK.findall(PRINTED.sub("", text))
        yield from unless(not rest, f"not as it was written: {rest}")


def check_megabytes(stage):
    """a megabyte in every field is shown and printed from its beginning, soon, and stays in the file"""
    with Profile() as profile:
        path = write_plan(profile, "free", MEGABYTE)
        before = contents(path)
        result = profile.run(f"--plan={path}", "--export-plan=out.pdf", seconds=SOON)
        yield from ends_with(result, 0)
        text = " ".join(profile.pdf_text("out.pdf").split())
        yield from unless("more characters" in text, "the plan on paper does not say that it leaves something out")
        with profile.open(stage, f"--plan={path}") as program:
            program.resize(1200, 860)
            reader = Reader(program)
            reader.views(False)
        yield from unless(not program.complaints, program.complaints)
        seen = fields_of(reader.texts)
        yield from unless("option.name" in seen and "person.name" in seen, f"to be seen are only {sorted(seen)}")
        longest = max(map(len, reader.texts))
        yield from unless(longest < MEGABYTE / 10, f"a text of {longest} characters is laid out")
        after = contents(path)
        yield from (f"{place} was changed" for place in before
                    if after.get(place) != before[place] and place[0] not in OWN)


def check_keys(stage):
    """a file with nonsense where the program writes words of its own opens, in all views, and prints"""
    with Profile() as profile:
        path = write_plan(profile, "keys")
        with profile.open(stage, f"--plan={path}") as program:
            program.resize(1200, 860)
            for view in VIEWS:
                Person(program).go_to(view)
                program.settle()
        yield from unless(not program.complaints, program.complaints)
        result = profile.run(f"--plan={path}", "--export-plan=out.pdf", "--figures")
        yield from ends_with(result, 0)
        yield from unless(not result.stderr, result.stderr)


if __name__ == "__main__":
    checks = {"--everywhere": [check_everywhere], "--megabytes": [check_megabytes]}
    with screen() as shared:
        status = run_checks(checks.get(sys.argv[-1], [check_printed, check_keys, check_views]), shared)
    sys.exit(status)
