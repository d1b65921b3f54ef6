#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Rounds authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Files and functions that one can take in at a glance. There is no list of exceptions."""

import sys
from pathlib import Path

from source import Report, files, lines

C_FILE = 400
BLUEPRINT = 200
FUNCTION = 40


def too_long(root, ending, limit):
    for path in files(root, ending):
        length = len(lines(path))
        if length > limit:
            yield f"{path.relative_to(root)} has {length} lines"


def long_functions(path):
    """Functions open and close with a brace alone in the first column; structures close with more than that."""
    text = lines(path)
    start = None
    for number, line in enumerate(text):
        if line == "{":
            start = number
        elif line.startswith("}") and start is not None:
            if line == "}" and number - start - 1 > FUNCTION:
                yield start, text[start - 1], number - start - 1
            start = None


def list_long_functions(root):
    for path in files(root, ".c", ".h"):
        for start, head, length in long_functions(path):
            yield f"{path.relative_to(root)}:{start}: {head.strip()} has a body of {length} lines"


def main():
    root = Path(sys.argv[1]).resolve()
    report = Report()
    report.point("there is source to measure", [] if files(root, ".c", under=["src"]) else ["no C file in src"])
    report.point(f"C files have at most {C_FILE} lines", list(too_long(root, ".c", C_FILE)))
    report.point(f"Blueprint files have at most {BLUEPRINT} lines", list(too_long(root, ".blp", BLUEPRINT)))
    report.point(f"function bodies have at most {FUNCTION} lines", list(list_long_functions(root)))
    return report.finish()


if __name__ == "__main__":
    sys.exit(main())
