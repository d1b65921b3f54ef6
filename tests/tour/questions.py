# SPDX-FileCopyrightText: 2026 The Rounds authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The four questions as the sample's person answers them, and pictures of every step in one of the looks."""

import contextlib
import os
import sqlite3
import subprocess
import tempfile

from program import Program, save_png, wait_for

# In the order in which the questions are asked; the result follows the last of them.
STEPS = ("profile", "setting", "care", "remedies", "destinations", "skills", "license", "decision", "household",
         "money", "ties", "result")


def reopen_questions(env, path):
    """Writes the sample to a file, with its latest assessment open again at the first step."""
    subprocess.run(["rounds", "--sample", f"--plan={path}", "--figures"], env=env, stdin=subprocess.DEVNULL,
                   stdout=subprocess.DEVNULL, check=True)
    with contextlib.closing(sqlite3.connect(path)) as database, database:
        database.execute('UPDATE "assessment" SET "finished_on" = NULL, "step" = 0 '
                         'WHERE "taken_on" = (SELECT max("taken_on") FROM "assessment")')


def wait_for_step(path, position):
    """Until the file says that the step is open, or, after the last one, that the questions are answered."""
    def is_there():
        with contextlib.closing(sqlite3.connect(path)) as database:
            step, is_finished = database.execute(
                'SELECT "step", "finished_on" IS NOT NULL FROM "assessment" ORDER BY "taken_on" DESC').fetchone()
        return is_finished if position == len(STEPS) - 1 else step == position

    wait_for(f"the step “{STEPS[position]}”", 15, is_there)


def photograph_questions(screen, look, folder):
    """Goes through the questions by keyboard and saves a picture of each step."""
    screen.scale_text(look.text_scale)
    with tempfile.TemporaryDirectory(prefix="rounds-questions-") as home:
        path = os.path.join(home, "plan.rounds")
        reopen_questions(screen.env, path)
        with Program(screen, ["rounds", f"--plan={path}"], look.env) as program:
            program.resize(look.width, look.height)
            picture = program.settle(looks=15)  # the plan is read meanwhile
            for position, step in enumerate(STEPS):
                if position > 0:
                    program.press("alt+Right")
                    wait_for_step(path, position)
                    # The result is worked out when the last step is answered, which stays on screen meanwhile.
                    picture = program.settle(unlike=picture, looks=25 if step == "result" else 5, seconds=30)
                save_png(picture, os.path.join(folder, f"assess-{position + 1:02}-{step}{look.suffix}.png"))
                if step == "license":
                    photograph_support(program, picture, os.path.join(folder, f"assess-support{look.suffix}.png"))
    return program.complaints


def photograph_support(program, step, path):
    """Opens the lines to call from a step, whose picture tells when they are open, and closes them again."""
    program.press("alt+s")
    picture = program.settle(unlike=step, looks=5)
    save_png(picture, path)
    program.press("Escape")
    program.settle(unlike=picture, looks=5)
