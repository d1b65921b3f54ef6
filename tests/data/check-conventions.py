#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Rounds authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Conventions that a compiler does not see: licenses, file names, and calls that do not belong where they are."""

import fnmatch
import re
import sys
import tomllib
from pathlib import Path

from source import Report, all_files, code_only, files

VAGUE_NAME = re.compile(r"(^|[-_])(utils?|helpers?|managers?)([-_.]|$)")
DEFINES_CLASS = re.compile(r"^\s*(G_DEFINE_(FINAL_|ABSTRACT_)?TYPE\w*|ROUNDS_DEFINE_RECORD)\s*\(")

# What may not be called where: folders, beginnings that are excepted, pattern, and why.
FORBIDDEN = [
    # The shell owns the session: it says "logged" after the commit, and waits for the last one before it ends.
    (("src/ui",), ("src/ui/shell",), r"\b(rounds_store_(flush|save)\w*)",
     "views do not save: they edit the plan, and the store hears of it"),
    (("src/ui",), (), r"\b(sqlite3_\w+)",
     "the interface does not know how a plan is kept"),
    # On paper the texts of the same picture are written by Pango, so that a PDF can be read aloud.
    (("src/charts",), ("src/charts/rounds-chart-paper",), r"\b(cairo_\w+)",
     "charts are drawn from render nodes, so that screen and paper are the same"),
    (("src",), (), r"\b(gtk_snapshot_append_cairo|gtk_widget_get_style_context|gtk_style_context_\w+)",
     "drawing goes through paths and layouts, colors through the palette"),
    (("src",), ("src/ui/shell",), r"(\*\s*rounds_\w+_get_(?:default|instance)|\bg_application_get_default)\s*\(",
     "what an object needs is handed to it; no object of ours is global"),
]


def declared_elsewhere(root):
    """Patterns of the files whose license REUSE.toml states, because they cannot hold a comment."""
    with open(root / "REUSE.toml", "rb") as file:
        annotations = tomllib.load(file)["annotations"]
    for annotation in annotations:
        paths = annotation["path"]
        yield from [paths] if isinstance(paths, str) else paths


def without_license(root):
    patterns = list(declared_elsewhere(root))
    for path in all_files(root):
        name = path.relative_to(root).as_posix()
        if any(fnmatch.fnmatch(name, pattern) for pattern in patterns):
            continue
        head = path.read_bytes()[:1000].decode("utf-8", "replace")
        if "SPDX-FileCopyrightText:" not in head or "SPDX-License-Identifier:" not in head:
            yield name


def unused_patterns(root):
    names = [path.relative_to(root).as_posix() for path in all_files(root)]
    return [pattern for pattern in declared_elsewhere(root) if not fnmatch.filter(names, pattern)]


def several_classes(root):
    for path in files(root, ".c", under=["src"]):
        count = sum(bool(DEFINES_CLASS.match(line)) for line in code_only(path))
        if count > 1:
            yield f"{path.relative_to(root)} defines {count} classes"


def misplaced_calls(root, folders, excepted, pattern):
    for path in files(root, ".c", ".h", under=folders):
        name = path.relative_to(root).as_posix()
        if name.startswith(tuple(excepted)):
            continue
        for number, line in enumerate(code_only(path), 1):
            found = re.search(pattern, line)
            if found:
                yield f"{name}:{number}: {found.group(1)}"


def main():
    root = Path(sys.argv[1]).resolve()
    names = [path.relative_to(root) for path in all_files(root)]
    report = Report()
    report.point("every file states its copyright and license", list(without_license(root)))
    report.point("REUSE.toml names only files that exist", unused_patterns(root))
    report.point("file names say what is inside", [name for name in names if VAGUE_NAME.search(name.name)])
    report.point("one class per file", list(several_classes(root)))
    for folders, excepted, pattern, reason in FORBIDDEN:
        report.point(f"{', '.join(folders)}: {reason}", list(misplaced_calls(root, folders, excepted, pattern)))
    return report.finish()


if __name__ == "__main__":
    sys.exit(main())
