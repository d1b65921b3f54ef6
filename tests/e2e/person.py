# SPDX-FileCopyrightText: 2026 The Rounds authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A person at the program: reads what a screen reader is told, and answers with keys on the keyboard."""

import gi
from stage import ProgramError, query, wait_for

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402  (the version is said above)

VIEWS = {"Assess": "alt+1", "Compare": "alt+2", "Pay": "alt+3", "Timeline": "alt+4", "Plan": "alt+5"}
# How long a person on a busy machine would wait for an answer.
PATIENCE = 20
# Roles with nothing inside that anybody looks for.
LEAVES = ("check box", "heading", "image", "label", "level bar", "page tab", "progress bar", "radio button", "scroll bar",
          "separator", "slider", "text", "toggle button")
# More controls than any view has on one screen.
STEPS = 150


def wait_for_file(profile, statement, expected):
    """Waits until the file, and not only the screen, says what is expected."""
    wait_for(f"{expected} in the file", PATIENCE, lambda: query(profile.plan, statement) == expected)


def has(node, *states):
    known = node.get_state_set()
    return all(known.contains(state) for state in states)


def is_folded(node):
    """A banner or a revealer that is closed stays in the tree; it has no height."""
    if role(node) != "grouping":
        return False
    extents = node.get_component_iface().get_extents(Atspi.CoordType.WINDOW)
    return extents.width <= 0 or extents.height <= 0


def children(node):
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child is not None:
            yield child


def shown(node):
    """A node and everything in it that is on screen, in the order in which it is read out."""
    yield node
    for child in shown_children(node):
        yield from shown(child)


def shown_children(node):
    if role(node) in LEAVES:
        return
    for child in children(node):
        if has(child, Atspi.StateType.VISIBLE, Atspi.StateType.SHOWING) and not is_folded(child):
            yield child


def role(node):
    return Atspi.role_get_name(node.get_role())


def text_of(node):
    text = node.get_text_iface()
    return Atspi.Text.get_text(text, 0, -1) if text is not None else ""


class Person:
    """Sits at a program that runs on the screen of this test."""

    def __init__(self, program):
        self._program = program
        self.application = wait_for("the program on the accessibility bus", PATIENCE, self._find_application)
        # Only what never changes: of the rest a cache would hear in a main loop, which a test does not run.
        self.application.set_cache_mask(Atspi.Cache.ROLE | Atspi.Cache.INTERFACES)
        program.take_keyboard()

    def _find_application(self):
        for application in children(Atspi.get_desktop(0)):
            try:
                if application.get_process_id() == self._program.pid and application.get_child_count() > 0:
                    return application
            except GLib.Error:
                continue  # a program that has just gone
        return None

    # --- reading -----------------------------------------------------------------------------------------------------

    def look(self, probe):
        """What `probe` finds; nothing if the tree changes under it."""
        try:
            return probe()
        except GLib.Error:
            return None

    def windows(self):
        return list(children(self.application))

    def nodes(self, within=None):
        for top in [within] if within is not None else self.windows():
            yield from shown(top)

    def focused(self):
        """What has the keyboard, if anything on screen has it."""
        return self.look(lambda: next((node for node in self.nodes() if has(node, Atspi.StateType.FOCUSED)), None))

    def count(self, name_of_role):
        return self.look(lambda: sum(role(node) == name_of_role for node in self.nodes()))

    def read(self, within=None):
        """The text of one node after the other; to read on to the end of a long page takes seconds."""
        for node in self.nodes(within):
            yield text_of(node) or node.get_name()

    def lines(self, within=None):
        """All text on screen, or inside one thing."""
        return [line for line in self.look(lambda: list(self.read(within))) or [] if line]

    def sees(self, *parts):
        return bool(self.look(lambda: self._read_to_last(set(parts))))

    def _read_to_last(self, missing):
        for line in self.read():
            missing = {part for part in missing if part not in line}
            if not missing:
                return True
        return False

    def wait_to_see(self, *parts):
        try:
            wait_for(f"{parts} on screen", PATIENCE, lambda: self.sees(*parts))
        except ProgramError as error:
            raise ProgramError(f"{error}; there was {self.lines()}") from None

    def _search(self, name, roles, within):
        for node in self.nodes(within):
            if (not roles or role(node) in roles) and node.get_name() == name:
                return node
        return None

    def find(self, name, *roles, within=None):
        """The first thing on screen with a name and one of some roles."""
        try:
            return wait_for(f"{' or '.join(roles) or 'anything'} “{name}”", PATIENCE,
                            lambda: self.look(lambda: self._search(name, roles, within)))
        except ProgramError as error:
            raise ProgramError(f"{error}; there was {self.lines()}") from None

    def find_all(self, name):
        """Everything that can have the keyboard and has a name, as soon as there is one."""
        return wait_for(f"a control “{name}”", PATIENCE, lambda: self.look(lambda: [
            node for node in self.nodes() if has(node, Atspi.StateType.FOCUSABLE) and node.get_name() == name]))

    def has(self, name, *roles):
        return self.look(lambda: self._search(name, roles, None)) is not None

    # --- answering ---------------------------------------------------------------------------------------------------

    def press(self, *keys):
        self._program.press(*keys)

    def type(self, text):
        self._program.type(text)

    def focus(self, node, key="Tab", inside=None):
        """Goes from one control to the next until the keyboard is at a node, as it has to be possible everywhere.

        Where the node passes the focus on, `inside` lists the nodes that may have it.
        """
        for _ in range(STEPS):
            if any(has(each, Atspi.StateType.FOCUSED) for each in inside or [node]):
                return
            self.press(key)
        raise ProgramError(f"{STEPS} times {key} do not reach “{node.get_name()}” ({role(node)})")

    def activate(self, name, *roles, within=None, key="space"):
        self.focus(self.find(name, *(roles or ("button", "toggle button", "check box", "list item")), within=within))
        self.press(key)

    def go_to(self, view):
        self.press(VIEWS[view])
        self.wait_for_view(view)

    def wait_for_view(self, view):
        wait_for(f"the view {view}", PATIENCE, lambda: self.look(lambda: self._is_open(view)))

    def _is_open(self, view):
        tab = self._search(view, ("page tab", "radio button", "toggle button"), None)
        return tab is not None and has(tab, Atspi.StateType.SELECTED)

    def write(self, name, text, within=None):
        """Replaces what an entry holds."""
        self.focus(self.find(name, "text", "entry", within=within))
        self.press("ctrl+a")
        self.type(text)
        wait_for(f"“{text}” in “{name}”", PATIENCE, lambda: self.look(lambda: text in self.read()))

    def mark(self, name, number):
        """Gives a mark on a scale, by its digit or with the arrow keys from mark to mark."""
        group = self.find(name, "grouping")
        marks = [node for node in shown(group) if role(node) in ("radio button", "toggle button")]
        self.focus(group, inside=marks)
        if role(marks[0]) == "radio button":
            position = next(index for index, node in enumerate(marks) if has(node, Atspi.StateType.FOCUSED))
            self.press(*["Right"] * (number - position), *["Left"] * (position - number), "space")
        else:
            self.press(str(number))
        wait_for(f"the mark {number} for “{name}”", PATIENCE, lambda: self.is_chosen(marks[number]))

    def is_chosen(self, node):
        return self.look(lambda: any(has(node, state) for state in (Atspi.StateType.CHECKED, Atspi.StateType.PRESSED,
                                                                    Atspi.StateType.SELECTED)))

    def choose(self, name, choice, within=None):
        """Takes a choice from the list that a row opens."""
        row = self.find(name, "combo box", within=within)
        self.focus(row)
        self.press("space")
        self.wait_for_list(row)
        if self.look(lambda: self.search_entry(row)) is not None:
            self.type(choice)
        self.focus(self.find_choice(choice), "Down")
        self.press("Return")
        wait_for(f"“{choice}” in “{name}”", PATIENCE,
                 lambda: self.look(lambda: choice in [text_of(node) for node in shown(row)]))

    def wait_for_list(self, row):
        """Waits until the list of a row has taken the keyboard."""
        wait_for("the list of choices", PATIENCE, lambda: self.look(lambda: not has(row, Atspi.StateType.FOCUSED) and any(
            has(node, Atspi.StateType.FOCUSED) for node in shown(row))))

    @staticmethod
    def search_entry(row):
        return next((node for node in shown(row) if role(node) in ("text", "entry")), None)

    def find_choice(self, choice):
        def search():
            for node in self.nodes():
                if role(node) == "list item" and choice in [text_of(each) for each in shown(node)]:
                    return node
            return None

        return wait_for(f"the choice “{choice}”", PATIENCE, lambda: self.look(search))

    # --- what a person comes for -------------------------------------------------------------------------------------

    def start_assessment(self):
        self.wait_to_see("Four Questions Before You Decide")
        self.activate("Start")
        self.wait_to_see("First, About You")

    def next_step(self, heading):
        """On to the next step of the questions, which has that heading."""
        self.press("alt+Right")
        self.wait_to_see(heading)

    def log_conversation(self, name, destination, outcome):
        """Three fields and Enter; ends when the program says that it is logged."""
        self.press("ctrl+n")
        self.find("Log Conversation", "dialog")
        self.write("Person", name)
        self.choose("Destination", destination)
        self.choose("Three Years In", outcome)
        self.activate("Log")
        self.wait_to_see(f"Conversation with {name} logged")

    def mark_irritant(self, heading, name, number):
        self.next_step(heading)
        self.mark(name, number)

    def take_from_menu(self, name, position):
        """Opens a menu and takes the item at a position, which GTK does not name to a screen reader."""
        self.activate(name, "toggle button")
        items = wait_for(f"the menu “{name}”", PATIENCE, lambda: self.look(
            lambda: [node for node in self.nodes() if role(node) == "menu item"]))
        self.focus(items[position], "Down")
        self.press("Return")

    def wait_for_windows(self, count):
        """Waits until so many windows are left, and gives the keyboard to the one that a window manager would."""
        wait_for(f"{count} windows", PATIENCE, lambda: self.look(lambda: len(self.windows()) == count))
        if count == 1:
            self._program.take_keyboard()

    def name_file(self, title, path):
        """Types a path into GTK's file dialog, whose entry tells nobody what it holds, and accepts it."""
        entry = self.find("Name:", "text", within=self.find(title, "dialog"))
        wait_for("the keyboard in the file dialog", PATIENCE, lambda: self.look(
            lambda: has(entry, Atspi.StateType.FOCUSED)))
        self.press("ctrl+a")
        self.type(str(path))
        self.press("Return")

    def name_option(self, name):
        """Names a job or a career in the dialog that asks for it, and adds it to the comparison."""
        self.write("Name", name)
        self.press("Return")
        self.find(name, "grouping")

    def enter_pay(self, option, pay, hours):
        """Unfolds the inputs of an option, answers the first three, and folds them again."""
        row = self.find(option, "list item")
        self.focus(row)
        self.press("space")
        self.write("Pay before tax", pay)
        self.write("Scheduled hours a week", hours)
        self.write("Worked weeks a year", "46")
        self.focus(row, "shift+Tab")
        self.press("space")
