# SPDX-FileCopyrightText: 2026 The Rounds authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The four questions as the sample's person answers them, and pictures of every step in one of the looks."""

import contextlib
import os
import sqlite3
import subprocess
import tempfile

from program import Program, save_png

# In the order in which the questions are asked.
STEPS = ("profile", "setting", "care", "remedies", "destinations", "skills", "license", "decision", "household",
         "money", "ties")


def reopen_questions(env, path):
    """Writes the sample to a file, with its latest assessment open again at the first step."""
    subprocess.run(["rounds", "--sample", f"--plan={path}", "--figures"], env=env, stdin=subprocess.DEVNULL,
                   stdout=subprocess.DEVNULL, check=True)
    with contextlib.closing(sqlite3.connect(path)) as database, database:
        database.execute('UPDATE "assessment" SET "finished_on" = NULL, "step" = 0 '
                         'WHERE "taken_on" = (SELECT max("taken_on") FROM "assessment")')


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
                    picture = program.settle(unlike=picture, looks=5)
                save_png(picture, os.path.join(folder, f"assess-{position + 1:02}-{step}{look.suffix}.png"))
    return program.complaints
