# SPDX-FileCopyrightText: 2026 The Rounds authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The files of the project as the checks beside this one read them."""

import os
import re
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))
from tap import Report  # noqa: E402  (found by the line above)

__all__ = ["Report", "all_files", "code_only", "files", "lines"]

# Made by tools, or not ours.
_SKIPPED = re.compile(r"^(build.*|\.git|\.flatpak-builder|__pycache__|\.cache|_build)$")
_TOKENS = re.compile(r"""//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'""", re.DOTALL)


def all_files(root):
    """Every file of the project, sorted; independent of any version control."""
    for folder, folders, names in os.walk(root):
        folders[:] = sorted(name for name in folders if not _SKIPPED.match(name))
        for name in sorted(names):
            if not _SKIPPED.match(name):
                yield Path(folder, name)


def files(root, *endings, under=("src", "tests", "ui")):
    """The files in some folders that end in one of `endings`, such as ".c"."""
    return [path for folder in under for path in all_files(Path(root, folder)) if path.name.endswith(endings)]


def lines(path):
    return path.read_text(encoding="utf-8").splitlines()


def code_only(path):
    """C or Blueprint without comments and the contents of strings, line numbers kept."""

    def blank(token):
        text = token.group()
        newlines = "\n" * text.count("\n")
        return newlines if text.startswith("/") else f'""{newlines}'

    return _TOKENS.sub(blank, path.read_text(encoding="utf-8")).splitlines()
