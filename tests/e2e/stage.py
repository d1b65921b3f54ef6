# SPDX-FileCopyrightText: 2026 The Rounds authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What every end-to-end test stands on: a profile of its own, the commands of the program, and its plan files."""

import contextlib
import hashlib
import os
import re
import sqlite3
import subprocess
import sys
import tempfile
import traceback
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))
from program import Program, ProgramError, wait_for  # noqa: E402  (found by the line above)
from screen import Screen, private_profile  # noqa: E402
from tap import Report  # noqa: E402

__all__ = ["Profile", "Program", "ProgramError", "digest", "ends_with", "expect", "query", "run_checks", "screen",
           "unless", "wait_for", "warnings"]

# What GLib, GTK and libadwaita write when the program uses them wrongly.
_WARNING = re.compile(r"(WARNING|CRITICAL|ERROR) \*\*|assertion .* failed", re.IGNORECASE)


@contextlib.contextmanager
def screen():
    """A screen with accessibility for one test program, so that programs can run side by side."""
    with Screen(accessibility=True) as own:
        os.environ.update(own.env)
        yield own


class Profile:
    """An empty home of a person who never ran Rounds, in a folder that is removed with the `with` block."""

    def __enter__(self):
        self._folder = tempfile.TemporaryDirectory(prefix="rounds-profile-")
        self.folder = Path(self._folder.name)
        self.env = {**private_profile(self._folder.name), "HOME": self._folder.name}
        return self

    def __exit__(self, *_):
        self._folder.cleanup()

    @property
    def plan_folder(self):
        """Where a development build keeps the person's own plan."""
        folder = self.folder / "data" / "rounds-devel"
        folder.mkdir(parents=True, exist_ok=True)
        return folder

    @property
    def plan(self):
        """The file of the person's own plan, wherever the program put it."""
        found = list((self.folder / "data").glob("rounds*/plan.rounds"))
        if len(found) != 1:
            raise ProgramError(f"expected one plan in the profile and found {found}")
        return found[0]

    def run(self, *options, stdin="", seconds=60):
        """Runs `rounds` with options to its end, where there is no display."""
        env = {key: value for key, value in os.environ.items() if key not in ("DISPLAY", "WAYLAND_DISPLAY")}
        return subprocess.run(["rounds", *options], env={**env, **self.env}, cwd=self.folder, input=stdin,
                              capture_output=True, text=True, timeout=seconds)

    def open(self, screen, *options, settings=None, prefix=(), **env):
        """The program with a window on a screen, for a `with` block; `settings` are those of GTK.

        `prefix` is a command that becomes the program.
        """
        keep = {key: value for key, value in self.env.items() if key != "XDG_CONFIG_HOME"}
        return Program(screen, [*prefix, "rounds", *options], {**keep, **env}, settings)

    def pdf_text(self, name, order="-layout"):
        text = subprocess.run(["pdftotext", order, name, "-"], cwd=self.folder, check=True, capture_output=True)
        return text.stdout.decode("utf-8")

    def bitmaps(self, name):
        """The lines of pdfimages, without its head, one a bitmap."""
        found = subprocess.run(["pdfimages", "-list", name], cwd=self.folder, check=True, capture_output=True, text=True)
        return found.stdout.splitlines()[2:]


def query(path, statement, *values):
    """All rows that a statement gives in a plan file; what it changes is kept."""
    with contextlib.closing(sqlite3.connect(path)) as database, database:
        return database.execute(statement, values).fetchall()


def digest(path):
    return hashlib.sha256(Path(path).read_bytes()).hexdigest()


def warnings(output):
    """The lines on standard error that no person should ever cause."""
    return [line for line in output.splitlines() if _WARNING.search(line)]


def expect(text, *parts):
    """The parts that a text does not hold, each as an offender."""
    flat = " ".join(text.split())
    return [f"“{part}” is not in: {flat[:2000]}" for part in parts if " ".join(part.split()) not in flat]


def ends_with(result, status):
    return unless(result.returncode == status, f"ended with {result.returncode}, not {status}: {result.stderr}")


def unless(holds, offender):
    return [] if holds else [offender]


def run_checks(checks, *arguments, chained=False):
    """Runs checks, each of which yields what is wrong and is named by its docstring; returns the exit status.

    Chained checks build on each other: behind one that fails the others are not run, and fail too.
    """
    report = Report()
    broken = False
    for check in checks:
        offenders = []
        try:
            offenders += ["an earlier step failed"] if broken else check(*arguments) or []
        except Exception as error:  # whatever broke this check, the next one is still worth knowing
            offenders += traceback.format_exception(error)
        broken = chained and bool(offenders)
        report.point(check.__doc__, offenders)
    return report.finish()
