#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Rounds authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the texts of the JSON files that ship as C, for xgettext, which cannot read JSON.

    extract-data.py OUTPUT ROOT FILE…

The output is never compiled. Its #line directives make the template point at the JSON. What is text follows from where
it stands, so that a new member is taken for text until it is named here as something else:

- In data/reference/destinations.json, the labels of codes have their field as context; every other string that is no code is text. Titles
  of sources are cited as their publishers have them and are not translated.
- In the file of occupations, titles, names of activities and tasks are text. Its attribution is worded by its license.
- In a sample plan, every string is text that is no code, no date, no state and no member of CODES. Its context is
  "sample plan".
"""

import json
import re
import sys
from pathlib import Path

# Members that hold no text for people.
NO_TEXT = {
    "format", "version", "collected", "language", "about", "id", "record_kind", "basis", "source", "sources", "professions",
    "note_professions", "key", "onet_soc", "unit",
}
CODES = {"format", "as_of", "code", "destination", "state"}
CODE = re.compile(r"[a-z0-9_-]*|\d{4}-\d\d-\d\d.*")


def walk_reference(node, name, labels):
    """Yields (context, text) in the order of the file; `labels` are the codes of each field."""
    if isinstance(node, dict):
        for key, value in node.items():
            if key == "values":
                for field, codes in value.items():
                    yield from ((field, label) for label in codes.values())
            elif key not in NO_TEXT:
                # A license holds one fact over all and some by profession.
                field = name if key in ("value", "overall", "by_profession") else key
                yield from walk_reference(value, field, labels)
    elif isinstance(node, list):
        for value in node:
            yield from walk_reference(value, name, labels)
    elif isinstance(node, str) and node and node not in labels.get(name, {}):
        yield None, node


def walk_occupations(root):
    for occupation in root["occupations"]:
        yield None, occupation["title"]
        yield from ((None, name) for name, _share in occupation.get("activities", []))
        yield from ((None, task) for task in occupation.get("tasks", []))


def walk_plan(node):
    if isinstance(node, dict):
        for key, value in node.items():
            if key not in CODES or not isinstance(value, str):
                yield from walk_plan(value)
    elif isinstance(node, list):
        for value in node:
            yield from walk_plan(value)
    elif isinstance(node, str) and not CODE.fullmatch(node):
        yield "sample plan", node


def texts(path):
    """Yields (context, text, line) for every text of one file."""
    source = path.read_text(encoding="utf-8")
    root = json.loads(source)
    if root["format"] == "rounds-plan":
        found = walk_plan(root)
    elif root["format"] == "rounds-onet":
        found = walk_occupations(root)
    else:
        found = walk_reference(root, None, root["values"])
    position = 0
    for context, text in found:
        literal = json.dumps(text, ensure_ascii=False)
        position = source.index(literal, position)
        yield context, text, source.count("\n", 0, position) + 1
        position += len(literal)


def write(output, root, names):
    output.write("/* Texts of data files, for xgettext; written by po/extract-data.py. */\n")
    for name in names:
        path = Path(name).resolve()
        place = path.relative_to(root).as_posix()
        for context, text, line in texts(path):
            literal = json.dumps(text, ensure_ascii=False)
            output.write(f'#line {line} "{place}"\n')
            # A percent sign in these is never a place for an argument.
            flag = "/* xgettext:no-c-format */ " if "%" in text else ""
            output.write(f"{flag}N_ ({literal})\n" if context is None else f'{flag}NC_ ("{context}", {literal})\n')


def main():
    with open(sys.argv[1], "w", encoding="utf-8") as output:
        write(output, Path(sys.argv[2]).resolve(), sys.argv[3:])
    return 0


if __name__ == "__main__":
    sys.exit(main())
