#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Rounds authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures of every view of the sample plan in every look that it has to bear, of Pay in one piece, and of every
step of the four questions with its dialogs and the result.

With --questions, only the last of these; with --store, only the ones that software centers show, in the size that they
ask for.
"""

import argparse
import os
import sys
from pathlib import Path

TESTS = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(TESTS / "support"), str(TESTS / "e2e")]
from program import Program, ProgramError, save_png  # noqa: E402  (found by the line above)
from questions import photograph_questions  # noqa: E402
from screen import Screen, ScreenError  # noqa: E402
from views import VIEWS, Look, photograph  # noqa: E402

DARK = {"ADW_DEBUG_COLOR_SCHEME": "prefer-dark"}
HIGH_CONTRAST = {"ADW_DEBUG_HIGH_CONTRAST": "1"}

LOOKS = [
    Look("-light"),
    Look("-dark", env=DARK),
    Look("-contrast", env=HIGH_CONTRAST),
    Look("-contrast-dark", env={**DARK, **HIGH_CONTRAST}),
    Look("-narrow", width=360, height=640),
    Look("-narrow-dark", width=360, height=640, env=DARK),
    Look("-low", width=360, height=294),
    Look("-large-text", text_scale=2),
    Look("-narrow-large-text", width=360, height=640, text_scale=2),
    Look("-right-to-left", env={"GTK_DEBUG": "invert-text-dir"}),
]
CHART_LOOKS = [
    Look("-light", height=3600),
    Look("-dark", height=3600, env=DARK),
    Look("-contrast", height=3600, env=HIGH_CONTRAST),
    Look("-contrast-dark", height=3600, env={**DARK, **HIGH_CONTRAST}),
    Look("-narrow", width=360, height=4400),
    Look("-right-to-left", height=3600, env={"GTK_DEBUG": "invert-text-dir"}),
]
QUESTION_LOOKS = [
    Look("-light"),
    Look("-dark", env=DARK),
    Look("-contrast", env=HIGH_CONTRAST),
    Look("-large-text", text_scale=2),
    Look("-narrow", width=360, height=640),
    Look("-narrow-dark", width=360, height=640, env=DARK),
    Look("-narrow-large-text", width=360, height=640, text_scale=2),
    Look("-right-to-left", env={"GTK_DEBUG": "invert-text-dir"}),
]
STORE_LOOKS = [Look(width=1000, height=700)]


def photograph_charts(screen, look, program, folder):
    """Pay with its charts unfolded, on a screen as high as all of it."""
    command = [program, f"--width={look.width}", f"--height={look.height}"]
    with Program(screen, command, look.env) as pay:
        pay.resize(look.width, look.height)
        save_png(pay.settle(looks=15, seconds=30), os.path.join(folder, f"charts{look.suffix}.png"))
    return pay.complaints


def take_pictures(looks, width, height, photograph_look, accessibility=False):
    """Returns what went wrong, look by look. Only one screen of a run can be one with accessibility."""
    failures = []
    try:
        with Screen(width, height, accessibility) as screen:
            if accessibility:
                os.environ.update(screen.env)
            for look in looks:
                try:
                    sys.stderr.write(photograph_look(screen, look))
                except ProgramError as error:
                    failures.append(f"{look.suffix.strip('-')}: {error}")
    except ScreenError as error:
        failures.append(str(error))
    return failures


def main():
    parser = argparse.ArgumentParser(description="Take pictures of the sample plan.")
    parser.add_argument("--store", action="store_true", help="only the pictures for software centers")
    parser.add_argument("--questions", action="store_true", help="only the steps of the four questions")
    parser.add_argument("--build", default="build", help="where the programs of the tests were built")
    parser.add_argument("folder")
    options = parser.parse_args()
    folder = options.folder
    os.makedirs(folder, exist_ok=True)
    failures = []
    if not options.questions:
        failures += take_pictures(STORE_LOOKS if options.store else LOOKS, 1200, 800,
                                  lambda screen, look: photograph(screen, look, list(VIEWS), folder))
    if not options.store and not options.questions:
        program = os.path.join(options.build, "tests", "manual", "manual-pay")
        failures += take_pictures(CHART_LOOKS, 1200, 4400,
                                  lambda screen, look: photograph_charts(screen, look, program, folder))
    if not options.store:
        failures += take_pictures(QUESTION_LOOKS, 1200, 800,
                                  lambda screen, look: photograph_questions(screen, look, folder), accessibility=True)
    if failures:
        sys.exit("\n".join(f"shots: {failure}" for failure in failures))


if __name__ == "__main__":
    main()
