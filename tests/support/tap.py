# SPDX-FileCopyrightText: 2026 The Rounds authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The Test Anything Protocol: counted in what our tests print, and printed by the checks written in Python."""

import re
from dataclasses import dataclass, field

_POINT = re.compile(r"^(not )?ok\b(.*)$")
_PLAN = re.compile(r"^1\.\.(\d+)(?:\s*#\s*skip(.*))?", re.IGNORECASE)
_SKIP = re.compile(r"#\s*skip\b", re.IGNORECASE)


@dataclass
class Tally:
    """How many test points passed, failed and were skipped, and what the failed ones are called."""

    passed: int = 0
    failed: int = 0
    skipped: int = 0
    failures: list = field(default_factory=list)

    def add(self, other):
        self.passed += other.passed
        self.failed += other.failed
        self.skipped += other.skipped
        self.failures += other.failures

    def fail(self, name):
        self.failed += 1
        self.failures.append(name)

    @property
    def is_green(self):
        """Nothing failed, and something ran."""
        return self.failed == 0 and self.passed > 0

    def __str__(self):
        return f"{self.passed} passed, {self.failed} failed, {self.skipped} skipped"


def _count_points(lines, tally):
    """Adds up the points in `lines`; returns how many there are and how many the plan announced."""
    points, planned = 0, None
    for line in lines:
        plan = _PLAN.match(line)
        point = _POINT.match(line)
        if plan:
            planned = int(plan.group(1))
        elif point:
            points += 1
            if _SKIP.search(point.group(2)):
                tally.skipped += 1
            elif point.group(1):
                tally.fail(point.group(2).strip())
            else:
                tally.passed += 1
    return points, planned


def count(output, ended_well):
    """Counts the points of one test program.

    A program that ends badly without a failed point, or with fewer points than it planned, has one more
    failure: what it did not get to say.
    """
    tally = Tally()
    points, planned = _count_points(output.splitlines(), tally)
    if planned == 0 and ended_well:
        tally.skipped += 1
    elif planned is None or points < planned:
        tally.fail(f"ended after {points} of {'an unknown number of' if planned is None else planned} points")
    elif not ended_well and tally.failed == 0:
        tally.fail("ended badly after its last point")
    return tally


class Report:
    """Prints points as a test program; `finish` prints the plan and gives the exit status."""

    def __init__(self):
        self._count = 0
        self._failed = 0

    def point(self, name, offenders):
        """One point, which holds when there are no offenders; each of those becomes a line below it."""
        self._count += 1
        self._failed += bool(offenders)
        print(f"{'not ok' if offenders else 'ok'} {self._count} {name}")
        for offender in offenders:
            for line in str(offender).splitlines():
                print(f"#   {line}")

    def finish(self):
        print(f"1..{self._count}")
        return 1 if self._failed or not self._count else 0
