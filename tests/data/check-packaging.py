#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Rounds authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the desktop and the Flatpak read about Rounds, checked by their own tools and against each other."""

import os
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

from source import Report

BASE_ID = "io.github.rounds_app.Rounds"
FINISH_ARGS = ["--socket=wayland", "--socket=fallback-x11", "--share=ipc", "--device=dri"]


def complain(*command, hints=False):
    """What a validator says when it is not content; with hints, anything it says."""
    environment = {**os.environ, "LC_ALL": "C.UTF-8"}
    result = subprocess.run(command, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                            stderr=subprocess.STDOUT, text=True)
    said = result.stdout.strip()
    if result.returncode or (hints and said):
        return [said or f"{command[0]} ended with status {result.returncode}"]
    return []


def check_schema(data, app_id):
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(data / f"{app_id}.gschema.xml", folder)
        return complain("glib-compile-schemas", "--strict", "--dry-run", folder, hints=True)


def undescribed_keys(data, app_id):
    """Every key says what it is; numbers have a range."""
    for key in ElementTree.parse(data / f"{app_id}.gschema.xml").iter("key"):
        if key.find("summary") is None:
            yield f"{key.get('name')} has no summary"
        if key.get("type") in ("i", "u", "d") and key.find("range") is None:
            yield f"{key.get('name')} has no range"


def texts_out_of_bounds(component):
    """The limits that stores set for names, summaries and descriptions."""
    summary = component.findtext("summary")
    if not 10 <= len(summary) <= 35 or summary.endswith(".") or summary != summary.strip():
        yield f"the summary is not 10 to 35 characters without a full stop: {summary}"
    if len(component.findtext("description/p")) < 80:
        yield "the first paragraph of the description has fewer than 80 characters"
    captions = [caption.text for caption in component.iter("caption")]
    if not 3 <= len(captions) <= 6:
        yield f"there are {len(captions)} screenshots instead of 3 to 6"
    yield from (f"a caption ends in a full stop: {text}" for text in captions if text.endswith("."))
    for image in component.iter("image"):
        if not re.search(r"/v[0-9.]+/.*\.png$", image.text):
            yield f"not a picture pinned to a release: {image.text}"


def differing_identity(component, root, data, app_id):
    """One id and one version everywhere."""
    if component.findtext("id") != app_id:
        yield f"the metainfo is about {component.findtext('id')}"
    if component.findtext("launchable") != f"{app_id}.desktop":
        yield f"the metainfo launches {component.findtext('launchable')}"
    version = re.search(r"version: '([0-9.]+)'", (root / "meson.build").read_text(encoding="utf-8")).group(1)
    newest = component.find("releases/release").get("version")
    if newest != version:
        yield f"the newest release is {newest}, the project is {version}"
    for name, line in ((f"{app_id}.desktop", f"Icon={app_id}"), (f"{app_id}.service", f"Name={app_id}")):
        if line not in (data / name).read_text(encoding="utf-8").splitlines():
            yield f"{name} does not say {line}"


def missing_icons(root):
    icons = root / "data" / "icons" / "hicolor"
    expected = [
        icons / "scalable" / "apps" / f"{BASE_ID}.svg",
        icons / "scalable" / "apps" / f"{BASE_ID}.Devel.svg",
        icons / "symbolic" / "apps" / f"{BASE_ID}-symbolic.svg",
    ]
    for path in expected:
        if not path.exists():
            yield f"{path.relative_to(root)} is missing"
        elif path.read_bytes().find(b"<svg") not in range(200):
            yield f"{path.relative_to(root)} is not recognized as SVG: its first element comes too late"


def wrong_permissions(root):
    """The manifest asks for a window, graphics, and nothing else: no network, no files, no services."""
    manifest = (root / "flatpak" / f"{BASE_ID}.yml").read_text(encoding="utf-8")
    block = re.search(r"^finish-args:\n((?:  .*\n)+)", manifest, re.MULTILINE)
    present = re.findall(r"^  - (\S+)", block.group(1), re.MULTILINE) if block else []
    return [] if present == FINISH_ARGS else [f"{' '.join(present)} instead of {' '.join(FINISH_ARGS)}"]


def main():
    root, data = Path(sys.argv[1]).resolve(), Path(sys.argv[2])
    app_id = sys.argv[3]
    metainfo = data / f"{app_id}.metainfo.xml"
    component = ElementTree.parse(metainfo).getroot()
    report = Report()
    report.point("desktop entry is valid",
                 complain("desktop-file-validate", data / f"{app_id}.desktop", hints=True))
    report.point("metainfo is valid", complain("appstreamcli", "validate", "--strict", "--no-net", metainfo))
    report.point("metainfo keeps to what stores ask for", list(texts_out_of_bounds(component)))
    report.point("identity is the same everywhere", list(differing_identity(component, root, data, app_id)))
    report.point("settings schema is valid", check_schema(data, app_id))
    report.point("settings are described and bounded", list(undescribed_keys(data, app_id)))
    report.point("icons are there", list(missing_icons(root)))
    report.point("the sandbox is closed", wrong_permissions(root))
    return report.finish()


if __name__ == "__main__":
    sys.exit(main())
