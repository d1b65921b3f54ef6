# SPDX-FileCopyrightText: 2026 The Rounds authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A person at the program: reads what a screen reader is told, and answers with keys on the keyboard."""

import gi
from stage import ProgramError, wait_for

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402  (the version is said above)

VIEWS = {"Assess": "alt+1", "Compare": "alt+2", "Pay": "alt+3", "Timeline": "alt+4", "Plan": "alt+5"}
# How long a person on a busy machine would wait for an answer.
PATIENCE = 20
# More controls than any view has on one screen.
STEPS = 150


def has(node, *states):
    known = node.get_state_set()
    return all(known.contains(state) for state in states)


def has_size(node):
    component = node.get_component_iface()
    if component is None:
        return True
    extents = component.get_extents(Atspi.CoordType.WINDOW)
    return extents.width > 0 and extents.height > 0


def children(node):
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child is not None:
            yield child


def shown(node):
    """A node and everything in it that is on screen, in the order in which it is read out."""
    yield node
    for child in children(node):
        if has(child, Atspi.StateType.VISIBLE, Atspi.StateType.SHOWING) and has_size(child):
            yield from shown(child)


def role(node):
    return node.get_role_name()


def text_of(node):
    text = node.get_text_iface()
    return Atspi.Text.get_text(text, 0, -1) if text is not None else ""


class Person:
    """Sits at a program that runs on the screen of this test."""

    def __init__(self, program):
        self._program = program
        self.application = wait_for("the program on the accessibility bus", PATIENCE, self._find_application)
        # What is cached would have to be told of changes by a main loop, which a test does not run.
        self.application.set_cache_mask(Atspi.Cache.NONE)
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

    def nodes(self):
        for window in children(self.application):
            yield from shown(window)

    def lines(self):
        """All text on screen."""
        found = self.look(lambda: [text_of(node) or node.get_name() for node in self.nodes()])
        return [line for line in found or [] if line]

    def sees(self, *parts):
        lines = self.lines()
        return all(any(part in line for line in lines) for part in parts)

    def wait_to_see(self, *parts):
        try:
            wait_for(f"{parts} on screen", PATIENCE, lambda: self.sees(*parts))
        except ProgramError as error:
            raise ProgramError(f"{error}; there was {self.lines()}") from None

    def _search(self, name, roles, within):
        top = shown(within) if within is not None else self.nodes()
        for node in top:
            if node.get_name() == name and (not roles or role(node) in roles):
                return node
        return None

    def find(self, name, *roles, within=None):
        """The first thing on screen with a name and one of some roles."""
        try:
            return wait_for(f"{' or '.join(roles) or 'anything'} “{name}”", PATIENCE,
                            lambda: self.look(lambda: self._search(name, roles, within)))
        except ProgramError as error:
            raise ProgramError(f"{error}; there was {self.lines()}") from None

    def has(self, name, *roles):
        return self.look(lambda: self._search(name, roles, None)) is not None

    # --- answering ---------------------------------------------------------------------------------------------------

    def press(self, *keys):
        for key in keys:
            self._program.press(key)

    def focus(self, node, key="Tab"):
        """Goes from one control to the next until the keyboard is at a node, as it has to be possible everywhere."""
        for _ in range(STEPS):
            if has(node, Atspi.StateType.FOCUSED):
                return
            self.press(key)
        raise ProgramError(f"{STEPS} times {key} do not reach “{node.get_name()}” ({role(node)})")

    def activate(self, name, *roles, within=None, key="space"):
        self.focus(self.find(name, *(roles or ("button", "toggle button", "check box", "list item")), within=within))
        self.press(key)

    def go_to(self, view):
        self.press(VIEWS[view])
        wait_for(f"the view {view}", PATIENCE, lambda: self.look(lambda: self._is_open(view)))

    def _is_open(self, view):
        tab = self._search(view, ("page tab", "radio button", "toggle button"), None)
        return tab is not None and has(tab, Atspi.StateType.SELECTED)

    def write(self, name, text, within=None):
        """Replaces what an entry holds."""
        self.focus(self.find(name, "text", "entry", within=within))
        self.press("ctrl+a")
        self._program.type(text)
        wait_for(f"“{text}” in “{name}”", PATIENCE, lambda: text in self.lines())

    def choose(self, name, choice):
        """Takes a choice from the list that a row opens."""
        row = self.find(name, "combo box")
        self.focus(row)
        self.press("space")
        self.focus(self.find_choice(choice))
        self.press("Return")
        wait_for(f"“{choice}” in “{name}”", PATIENCE,
                 lambda: self.look(lambda: choice in [text_of(node) for node in shown(row)]))

    def find_choice(self, choice):
        def search():
            for node in self.nodes():
                if role(node) == "list item" and any(text_of(each) == choice for each in children_of_item(node)):
                    return node
            return None

        return wait_for(f"the choice “{choice}”", PATIENCE, lambda: self.look(search))


def children_of_item(item):
    return [node for node in shown(item) if role(node) == "label"]
