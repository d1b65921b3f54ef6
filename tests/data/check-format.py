#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Rounds authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Style is what clang-format and blueprint-compiler say. With --fix, lets them have their way."""

import re
import subprocess
import sys
from pathlib import Path

from source import Report, files


def run(root, command, paths):
    """What a formatter had to say when it was not content."""
    if not paths:
        return []
    names = [str(path.relative_to(root)) for path in paths]
    result = subprocess.run([*command, *names], cwd=root, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                            stderr=subprocess.STDOUT, text=True, errors="replace")
    return [result.stdout] if result.returncode else []


def places(said):
    """Only where clang-format would change something: the lines of each file."""
    found = {}
    for name, line in re.findall(r"^(\S+?):(\d+):\d+: ", "".join(said), re.MULTILINE):
        found.setdefault(name, dict())[line] = None
    return [f"{name}: {', '.join(numbers)}" for name, numbers in found.items()] or said


def main():
    root = Path(sys.argv[1]).resolve()
    code, blueprints = files(root, ".c", ".h"), files(root, ".blp")
    if "--fix" in sys.argv[2:]:
        failures = run(root, ["clang-format", "-i"], code)
        failures += run(root, ["blueprint-compiler", "format", "--fix"], blueprints)
        print("".join(failures), end="", file=sys.stderr)
        return 1 if failures else 0
    report = Report()
    report.point("C is formatted", places(run(root, ["clang-format", "--dry-run", "--Werror"], code)))
    report.point("Blueprint is formatted", run(root, ["blueprint-compiler", "format"], blueprints))
    return report.finish()


if __name__ == "__main__":
    sys.exit(main())
