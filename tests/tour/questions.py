# SPDX-FileCopyrightText: 2026 The Rounds authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The four questions as the sample's person answers them, and pictures of every step in one of the looks."""

import contextlib
import os
import sqlite3
import subprocess
import tempfile

from person import Person, role, shown
from program import Program, save_png, wait_for

# In the order in which the questions are asked; the result follows the last of them.
STEPS = ("profile", "setting", "care", "remedies", "destinations", "skills", "license", "decision", "household",
         "money", "ties", "result")

# Longer than what a field of one line shows.
LONG_TEXT = "They judge care by rules, and I know the care. " * 300


def reopen_questions(env, path):
    """Writes the sample to a file, with its latest assessment open again at the first step."""
    subprocess.run(["rounds", "--sample", f"--plan={path}", "--figures"], env=env, stdin=subprocess.DEVNULL,
                   stdout=subprocess.DEVNULL, check=True)
    with contextlib.closing(sqlite3.connect(path)) as database, database:
        database.execute('UPDATE "assessment" SET "finished_on" = NULL, "step" = 0 '
                         'WHERE "taken_on" = (SELECT max("taken_on") FROM "assessment")')
        database.execute('UPDATE "destination" SET "reason" = ? WHERE "code" = \'payer\'', [LONG_TEXT])


def wait_for_step(path, position):
    """Until the file says that the step is open, or, after the last one, that the questions are answered."""
    def is_there():
        with contextlib.closing(sqlite3.connect(path)) as database:
            step, is_finished = database.execute(
                'SELECT "step", "finished_on" IS NOT NULL FROM "assessment" ORDER BY "taken_on" DESC').fetchone()
        return is_finished if position == len(STEPS) - 1 else step == position

    wait_for(f"the step “{STEPS[position]}”", 15, is_there)


class Photographer:
    """Opens what can be opened from a step, and takes its picture."""

    def __init__(self, program, look, folder):
        self._program = program
        self._person = Person(program)
        self._look = look
        self._folder = folder

    def save(self, picture, name):
        save_png(picture, os.path.join(self._folder, f"assess-{name}{self._look.suffix}.png"))

    def _take_dialog(self, name, title, keys):
        """The dialog that keys open, until it is closed again."""
        before = self._program.settle()
        self._person.press(*keys)
        self._person.find(title, "alert", "dialog")
        after = self._program.settle(unlike=before, looks=5)
        self.save(after, name)
        self._person.press("Escape")
        self._program.settle(unlike=after, looks=5)

    def _take_opened(self, name, title, control):
        self._person.focus(control)
        self._take_dialog(name, title, ["space"])

    def open_from(self, step):
        opener = getattr(self, f"_open_from_{step}", None)
        if opener is not None:
            opener()

    def _open_from_destinations(self):
        self._take_opened("about", "Health tech product", self._person.find("About Health tech product", "button"))
        self._person.activate("Payer-side roles", "list item")
        self._take_opened("long-text", "Why", self._person.find("Show Whole Text", "button"))
        self._person.activate("Pure marketing", "list item")
        self._person.focus(self._person.find("Why you choose it all the same", "text", "entry"))
        self.save(self._program.settle(looks=5), "overrule")

    def _open_from_license(self):
        self._take_dialog("support", "Talk to Someone Now", ["alt+s"])

    def _open_from_decision(self):
        row = self._person.find("Decision", "combo box")
        self._person.focus(row)
        self._person.press("space")
        self._person.wait_for_list(row)
        self._person.focus(self._person.find_choice("Let it lapse"), "Down")
        self._take_dialog("lapse", "Let It Lapse?", ["Return"])

    def _open_from_result(self):
        earlier = self._person.find("Earlier Results", "list")
        row = next(node for node in shown(earlier) if role(node) == "list item")
        self._take_opened("history", "Then and Now", row)


def photograph_questions(screen, look, folder):
    """Goes through the questions by keyboard and saves a picture of each step and of what opens from it."""
    screen.scale_text(look.text_scale)
    with tempfile.TemporaryDirectory(prefix="rounds-questions-") as home:
        path = os.path.join(home, "plan.rounds")
        reopen_questions(screen.env, path)
        with Program(screen, ["rounds", f"--plan={path}"], look.env) as program:
            program.resize(look.width, look.height)
            picture = program.settle(looks=15)  # the plan is read meanwhile
            photographer = Photographer(program, look, folder)
            for position, step in enumerate(STEPS):
                if position > 0:
                    program.press("alt+Right")
                    wait_for_step(path, position)
                    # The result is worked out when the last step is answered, which stays on screen meanwhile.
                    picture = program.settle(unlike=picture, looks=25 if step == "result" else 5, seconds=30)
                photographer.save(picture, f"{position + 1:02}-{step}")
                photographer.open_from(step)
    return program.complaints
