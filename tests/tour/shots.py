#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Rounds authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures of every view of the sample plan in every look that it has to bear.

With --store, only the ones that software centers show, in the size that they ask for.
"""

import argparse
import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))
from program import ProgramError  # noqa: E402  (found by the line above)
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
STORE_LOOKS = [Look(width=1000, height=700)]


def main():
    parser = argparse.ArgumentParser(description="Take pictures of the sample plan.")
    parser.add_argument("--store", action="store_true", help="only the pictures for software centers")
    parser.add_argument("folder")
    options = parser.parse_args()
    folder = options.folder
    os.makedirs(folder, exist_ok=True)
    failures = []
    try:
        with Screen(1200, 800) as screen:
            for look in STORE_LOOKS if options.store else LOOKS:
                try:
                    sys.stderr.write(photograph(screen, look, list(VIEWS), folder))
                except ProgramError as error:
                    failures.append(f"{look.suffix.strip('-')}: {error}")
    except ScreenError as error:
        failures.append(str(error))
    if failures:
        sys.exit("\n".join(f"shots: {failure}" for failure in failures))


if __name__ == "__main__":
    main()
