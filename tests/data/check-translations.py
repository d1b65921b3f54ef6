#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Rounds authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every text that people read can be translated: POTFILES is complete, and xgettext has nothing to complain about.

With --fix, writes po/POTFILES anew.
"""

import re
import subprocess
import sys
import tempfile
from pathlib import Path

from source import Report, code_only, files, lines

MARKED = re.compile(r"(?<![\w\"])(_|N_|C_|NC_|g?ngettext|d?n?gettext|g_dp?n?gettext2?)\s*\(")
HEADER = [
    "# SPDX-FileCopyrightText: 2026 The Rounds authors",
    "# SPDX-License-Identifier: GPL-3.0-or-later",
]
XGETTEXT = [
    "xgettext", "--from-code=UTF-8", "--add-comments", "--keyword=_", "--keyword=N_", "--keyword=C_:1c,2",
    "--keyword=NC_:1c,2", "--keyword=g_dngettext:2,3", "--keyword=g_dpgettext2:2c,3",
    "--flag=g_strdup_printf:1:c-format", "--flag=g_dngettext:2:pass-c-format", "--check=ellipsis-unicode",
]


# The texts of JSON files, which po/extract-data.py writes below the build folder.
EXTRACTED = "po/data-texts.c"


def translatable(root):
    """Files with text for people, as POTFILES names them."""
    yield EXTRACTED
    for path in files(root, ".c", ".h", ".blp", under=["src", "ui"]):
        code = [line for line in code_only(path) if not line.lstrip().startswith("#define")]
        if any(MARKED.search(line) for line in code):
            yield path.relative_to(root).as_posix()
    for path in files(root, ".desktop.in", ".metainfo.xml.in", ".gschema.xml.in", under=["data"]):
        yield path.relative_to(root).as_posix()


def listed(potfiles):
    return [line for line in lines(potfiles) if line and not line.startswith("#")]


def complaints(root, names):
    """What xgettext says about the files, Blueprint read as the C that its texts look like."""
    said = []
    for language, chosen in (
        (["--language=C"], [name for name in names if name.endswith(".blp")]),
        ([], [name for name in names if not name.endswith(".blp")]),
    ):
        if not chosen:
            continue
        with tempfile.NamedTemporaryFile(suffix=".pot") as output:
            result = subprocess.run([*XGETTEXT, *language, "--output", output.name, *chosen], cwd=root,
                                    stdin=subprocess.DEVNULL, capture_output=True, text=True)
        said += result.stderr.splitlines()
        if result.returncode:
            said.append(f"xgettext ended with status {result.returncode}")
    return said


def main():
    root = Path(sys.argv[1]).resolve()
    potfiles = root / "po" / "POTFILES"
    expected = sorted(translatable(root))
    if "--fix" in sys.argv[2:]:
        potfiles.write_text("\n".join([*HEADER, *expected, ""]), encoding="utf-8")
        return 0
    present = listed(potfiles)
    report = Report()
    report.point("POTFILES has every file with text for people", sorted(set(expected) - set(present)))
    report.point("POTFILES has no other file", sorted(set(present) - set(expected)))
    report.point("POTFILES is sorted", [] if present == sorted(present) else ["run ./dev format"])
    report.point("xgettext has no complaint", complaints(root, [name for name in present if (root / name).exists()]))
    return report.finish()


if __name__ == "__main__":
    sys.exit(main())
