#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Rounds authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads every #include of src/ against the layers.

A wrong call across layers does not link; a wrong include could compile, since headers of other libraries
lie beside the right ones. The table is the one of DESIGN.md.
"""

import re
import sys
from pathlib import Path

from source import Report, files, lines

# What of ours a layer may include, besides itself.
LAYERS = {
    "domain": set(),
    "store": {"domain"},
    "reference": {"domain"},
    "exchange": {"domain"},
    "charts": set(),
    "figures": {"domain", "reference", "charts"},
    "print": {"domain", "reference", "charts", "figures"},
    "ui": {"domain", "store", "reference", "exchange", "charts", "figures", "print"},
    "main.c": {"domain", "store", "reference", "exchange", "charts", "figures", "print", "ui"},
}

# Families of foreign headers, and the layers that may name them; GLib, GIO and the C library are open to all.
FOREIGN = {
    r"sqlite3": {"store"},
    r"json-glib/": {"reference", "exchange", "main.c"},
    r"(gtk|gdk|gsk|graphene|pango)": {"charts", "figures", "print", "ui", "main.c"},
    r"cairo": {"print"},
    r"(adwaita|adw-)": {"charts", "ui", "main.c"},
}

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')


def layer_of(root, path):
    return path.relative_to(root / "src").parts[0]


def map_headers(root):
    """Where each header of ours lives, and the names that two places share."""
    homes, doubles = {}, []
    for path in files(root, ".h", under=["src"]):
        if path.name in homes:
            doubles.append(f"{path.name} is in {homes[path.name]} and in {layer_of(root, path)}")
        homes[path.name] = layer_of(root, path)
    # Generated headers are named in the meson.build of their layer.
    for path in files(root, "meson.build", under=["src"]):
        for name in re.findall(r"'(rounds-[a-z-]*(?:enums|resources))'", path.read_text(encoding="utf-8")):
            homes.setdefault(name + ".h", layer_of(root, path))
    return homes, doubles


def judge(layer, name, homes):
    """Why `layer` may not include `name`; None when it may."""
    if name in homes:
        if homes[name] == layer or homes[name] in LAYERS[layer]:
            return None
        return f"{layer} does not know {homes[name]}"
    for family, allowed in FOREIGN.items():
        if re.match(family, name) and layer not in allowed:
            return f"{layer} does not use that library"
    return None


def read_includes(root, homes):
    """Yields place, layer, name and whether it is written as one of ours."""
    for path in files(root, ".c", ".h", under=["src"]):
        layer = layer_of(root, path)
        for number, line in enumerate(lines(path), 1):
            found = INCLUDE.match(line)
            if found and found.group(2) != "config.h":
                yield f"{path.relative_to(root)}:{number}", layer, found.group(2), found.group(1) == '"'


def main():
    root = Path(sys.argv[1]).resolve()
    homes, doubles = map_headers(root)
    unknown, wrong, lost, count = [], [], [], 0
    for place, layer, name, is_ours in read_includes(root, homes):
        count += 1
        if layer not in LAYERS:
            unknown.append(f"{place}: there is no layer {layer}")
            continue
        reason = judge(layer, name, homes)
        if reason:
            wrong.append(f"{place}: {name}: {reason}")
        if is_ours and name not in homes:
            lost.append(f"{place}: {name} is not a header in src")
    report = Report()
    report.point("there are includes to read", [] if count else ["no #include found in src"])
    report.point("every folder of src is a layer", unknown)
    report.point("includes go down the layers only", wrong)
    report.point("quoted includes are headers of ours", lost)
    report.point("a header name is used once", doubles)
    return report.finish()


if __name__ == "__main__":
    sys.exit(main())
