#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Rounds authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the suites of a build folder and counts their test points.

Suites run in three groups: those that need no display; `ui` and every `…-display` suite on a virtual
display with GTK's test accessibility; `e2e`, whose programs each make a display with the accessibility bus.
Suites whose name ends in `-long` run only with --long or when named.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass

from screen import Screen, private_profile
from tap import Tally, count

# Checks of the source and the packaging run no code of ours that a sanitizer could watch; the end-to-end
# lane starts the installed program, timed for an ordinary build.
NOT_SANITIZED = {"data", "e2e"}


@dataclass
class Group:
    name: str
    processes: int
    display: bool = False


PLAIN = Group("plain", 2)
# One at a time: programs that share a display take the keyboard focus from each other.
DISPLAY = Group("display", 1, display=True)
E2E = Group("e2e", 2)


def group_of(suite):
    name = suite.removesuffix("-long")
    if name == "e2e":
        return E2E
    return DISPLAY if name == "ui" or name.endswith("-display") else PLAIN


def list_suites(build):
    """Names of all suites of the build folder, in the order of its tests."""
    output = subprocess.run(["meson", "introspect", "--tests", build], check=True, capture_output=True).stdout
    names = {}
    for test in json.loads(output):
        names.update(dict.fromkeys(suite.split(":")[-1] for suite in test["suite"]))
    return list(names)


def choose(available, options):
    """The suites to run, or a message on which of the asked-for ones does not exist."""
    unknown = [suite for suite in options.suites if suite not in available]
    if unknown:
        sys.exit(f"There is no suite {', '.join(unknown)}; there are {', '.join(available)}.")
    if options.suites:
        return options.suites
    return [suite for suite in available
            if (options.long or not suite.endswith("-long"))
            and not (options.sanitize and suite.removesuffix("-long") in NOT_SANITIZED)]


def run_meson(build, group, suites, env, multiplier):
    """Runs suites; returns what meson noted about each test, or None with its output printed."""
    log = os.path.join(build, "meson-logs", f"testlog-{group.name}.json")
    if os.path.exists(log):
        os.remove(log)
    command = ["meson", "test", "-C", build, "--no-rebuild", "--num-processes", str(group.processes),
               "--logbase", f"testlog-{group.name}", "--timeout-multiplier", str(multiplier)]
    for suite in suites:
        command += ["--suite", suite]
    result = subprocess.run(command, env=env, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                            stderr=subprocess.STDOUT, text=True, errors="replace")
    if not os.path.exists(log):
        print(result.stdout)
        return None
    with open(log, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def run_group(build, group, suites, multiplier):
    if group.display:
        with Screen(animations=False) as screen:
            return run_meson(build, group, suites, screen.env, multiplier)
    folder = tempfile.mkdtemp(prefix="rounds-tests-")
    try:
        env = {key: value for key, value in os.environ.items() if key not in ("DISPLAY", "WAYLAND_DISPLAY")}
        return run_meson(build, group, suites, {**env, **private_profile(folder)}, multiplier)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def show_failure(test, tally):
    """What a failed test program said, in full."""
    print(f"\n--- {test['name']}: {test['result']} (exit status {test['returncode']}, {test['duration']:.1f} s)")
    for name in tally.failures:
        print(f"    {name}")
    for stream in ("stdout", "stderr"):
        if test.get(stream):
            print(f"--- {test['name']}: {stream}\n{test[stream].rstrip()}")


def count_test(test):
    ended_well = test["result"] in ("OK", "SKIP", "EXPECTEDFAIL")
    if not test.get("stdout", "").startswith(("TAP ", "1..", "ok", "not ok", "#")):
        if test["result"] == "OK":
            return Tally(passed=1)
        if test["result"] == "SKIP":
            return Tally(skipped=1)
    return count(test.get("stdout", ""), ended_well)


def run_all(options):
    lane = "sanitizers, " if options.sanitize else ""
    multiplier = 3 * (4 if options.sanitize else 1) * (10 if options.long else 1)
    suites = choose(list_suites(options.build), options)
    total = Tally()
    for group in (PLAIN, DISPLAY, E2E):
        members = [suite for suite in suites if group_of(suite) is group]
        if not members:
            continue
        print(f"running {lane}{group.name}: {', '.join(members)}", flush=True)
        tests = run_group(options.build, group, members, multiplier)
        part = Tally()
        if tests is None:
            part.fail(f"{group.name}: meson did not run the tests")
        for test in tests or []:
            tally = count_test(test)
            if tally.failed:
                show_failure(test, tally)
            part.add(tally)
        print(f"{lane}{group.name}: {part}", flush=True)
        total.add(part)
    return total


def record(path, tally):
    with open(path, "w", encoding="utf-8") as counts:
        counts.write(f"{tally.passed} {tally.failed} {tally.skipped}\n")


def main():
    parser = argparse.ArgumentParser(description="Run test suites and count their points.")
    parser.add_argument("build", help="a compiled build folder")
    parser.add_argument("suites", nargs="*", help="suites to run instead of all")
    parser.add_argument("--long", action="store_true", help="run the slow suites as well")
    parser.add_argument("--sanitize", action="store_true", help="this is the build with sanitizers")
    parser.add_argument("--counts", metavar="FILE", help="write the counts to FILE instead of printing them last")
    options = parser.parse_args()
    total = run_all(options)
    if options.counts:
        record(options.counts, total)
    else:
        print(total)
    return 0 if total.is_green else 1


if __name__ == "__main__":
    sys.exit(main())
