#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Rounds authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every text of the JSON files that ship is in the template for translators, and is translated when the program runs.

    check-data-texts.py SOURCE BUILD PROGRAM

The template is made by the command of the target rounds-pot, in a folder of its own. Then every message gets brackets
as its translation, and PROGRAM prints what it has in memory: each text must come back in brackets. The template holds
the texts of the interface too, and with it their typography is looked at.
"""

import importlib.util
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from source import Report

FILES = ["data/reference/destinations.json", "data/reference/onet.json", "data/sample/sample-plan.json"]
TYPEWRITTEN = re.compile(r"(?<!%)'|\"|\.\.\.")
# Nobody is told to be glad, or that this is the end of medicine (R001).
UNKIND = re.compile(r"!|\b(?:quit|quitting|leave|leaving) (?:medicine|nursing)\b", re.IGNORECASE)
STRING = re.compile(r'"((?:[^"\\]|\\.)*)"')
ESCAPES = {"n": "\n", "t": "\t", '"': '"', "\\": "\\"}


def load_extractor(source):
    spec = importlib.util.spec_from_file_location("extract_data", source / "po" / "extract-data.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def make_template(source, build, folder):
    """Runs the command of rounds-pot with its folder of translations replaced by `folder`."""
    shutil.copy(source / "po" / "POTFILES", folder)
    printed = subprocess.run(["ninja", "-C", build, "-t", "commands", "rounds-pot"], check=True, capture_output=True,
                             text=True).stdout
    command = shlex.split([line for line in printed.splitlines() if "pot" in line][-1])
    chosen = [f"--subdir={folder}" if word.startswith("--subdir=") else word for word in command]
    subprocess.run(chosen, cwd=build, check=True, capture_output=True)
    return folder / "rounds.pot"


def unescape(quoted):
    return re.sub(r"\\(.)", lambda match: ESCAPES.get(match.group(1), match.group(1)), quoted)


def messages(template):
    """The (context, text) of every message."""
    for entry in template.read_text(encoding="utf-8").split("\n\n"):
        parts = {}
        keyword = None
        for line in entry.splitlines():
            if line.startswith("#"):
                continue
            word, _, rest = line.partition(" ") if not line.startswith('"') else (keyword, "", line)
            keyword = word
            parts[keyword] = parts.get(keyword, "") + "".join(unescape(text) for text in STRING.findall(rest))
        if parts.get("msgid"):
            yield parts.get("msgctxt"), parts["msgid"]


def quote(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t") + '"'


def translate(texts, folder):
    """A translation that puts every text in brackets."""
    po = folder / "brackets.po"
    entries = ['msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n']
    for context, text in sorted(texts, key=str):
        prefix = "" if context is None else f"msgctxt {quote(context)}\n"
        entries.append(f"{prefix}msgid {quote(text)}\nmsgstr {quote('[' + text + ']')}\n")
    po.write_text("\n".join(entries), encoding="utf-8")
    place = folder / "locale" / "xx" / "LC_MESSAGES"
    place.mkdir(parents=True)
    subprocess.run(["msgfmt", "--output-file", place / "rounds.mo", po], check=True)
    return folder / "locale"


def main():
    source, build, program = Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve(), sys.argv[3]
    extractor = load_extractor(source)
    wanted = {(context, text) for name in FILES for context, text, _ in extractor.texts(source / name)}
    report = Report()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        found = set(messages(make_template(source, build, folder)))
        report.point(f"{len(wanted)} texts of data are in the template", sorted(wanted - found, key=str))
        report.point("apostrophes, quotation marks and ellipses of all texts are typeset",
                     sorted(text for _, text in found if TYPEWRITTEN.search(text)))
        report.point("no text exclaims, or speaks of the move as one out of health care",
                     sorted(text for _, text in found if UNKIND.search(text)))
        locale = translate(wanted, folder)
        environment = {**os.environ, "LC_ALL": "en_US.UTF-8", "LANGUAGE": "xx"}
        output = subprocess.run([program, locale], check=True, capture_output=True, env=environment).stdout
        said = set(output.decode().split("\0"))
        report.point("each of them is looked up at run time", sorted({t for _, t in wanted if f"[{t}]" not in said}))
        untranslated = {text for text in said if text and not text.startswith("[") and not extractor.CODE.fullmatch(text)}
        report.point("nothing else is shown", sorted(untranslated - {"OR", "WA", "CA"}))
    return report.finish()


if __name__ == "__main__":
    sys.exit(main())
