#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Rounds authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A short tour for a machine without a display: pictures of the five views of the sample plan, and its PDF."""

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))
from program import ProgramError  # noqa: E402  (found by the line above)
from screen import Screen, ScreenError  # noqa: E402
from views import VIEWS, Look, photograph  # noqa: E402

LOOKS = [
    (Look(at_rest=True), list(VIEWS)),
    (Look("-dark", env={"ADW_DEBUG_COLOR_SCHEME": "prefer-dark"}, at_rest=True), ["timeline"]),
    (Look("-360", width=360, height=720, at_rest=True), ["pay"]),
]


def visit(look, views, folder):
    """Takes the pictures of one look on a screen of its own."""
    with Screen(look.width, look.height) as screen:
        return photograph(screen, look, views, folder)


def export(path):
    """Saves the plan as a PDF, which needs no display."""
    subprocess.run(["rounds", "--sample", f"--export-plan={path}"], stdin=subprocess.DEVNULL, check=True)
    if not os.path.exists(path):
        raise ProgramError(f"rounds ended well and left no {path}")


def main():
    folder = sys.argv[1]
    os.makedirs(folder, exist_ok=True)
    try:
        with ThreadPoolExecutor() as pool:
            visits = [pool.submit(visit, look, views, folder) for look, views in LOOKS]
            export(os.path.join(folder, "plan.pdf"))
            for done in visits:
                sys.stderr.write(done.result())
    except (ScreenError, ProgramError, subprocess.CalledProcessError) as error:
        sys.exit(f"tour: {error}")


if __name__ == "__main__":
    main()
