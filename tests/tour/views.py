# SPDX-FileCopyrightText: 2026 The Rounds authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The sample plan in one of its looks, and pictures of the five views in it."""

import os
from dataclasses import dataclass, field

from program import Program, save_png

# The view that a new profile opens on comes last: by then the plan has been read.
VIEWS = {"compare": "alt+2", "pay": "alt+3", "timeline": "alt+4", "plan": "alt+5", "assess": "alt+1"}


@dataclass
class Look:
    """How the program is shown: a suffix for file names, a size, and what is different in its surroundings.

    At rest, nobody has touched the keyboard for a while, and no ring shows where the focus is.
    """

    suffix: str = ""
    width: int = 1200
    height: int = 800
    env: dict = field(default_factory=dict)
    text_scale: float = 1
    at_rest: bool = False


def photograph(screen, look, views, folder):
    """Opens the sample, turns to each of `views` by keyboard, and saves a picture of it.

    The first view wanted may be the one that the window opens on; every other press has to change the picture.
    """
    screen.scale_text(look.text_scale)
    with Program(screen, ["rounds", "--sample"], look.env) as program:
        program.resize(look.width, look.height)
        program.point_away()
        picture = program.settle(looks=15)  # the plan is read meanwhile, and the picture may stand still for it
        opened_on = True
        for view in views:
            if not opened_on or view != "assess":
                program.press(VIEWS[view])
                # The key press alone already changes the picture (the focus ring); the view is made after it.
                picture = program.settle(unlike=picture, looks=10)
            opened_on = False
            if look.at_rest:
                picture = program.rest()
            save_png(picture, os.path.join(folder, f"{view}{look.suffix}.png"))
    return program.complaints
