#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Rounds authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sessions in which something of the desktop is missing, and two plans side by side."""

import sys

from person import Person
from stage import Profile, query, run_checks, screen, unless, warnings


def shows_window(stage, **env):
    with Profile() as profile, profile.open(stage, "--sample", **env) as program:
        program.resize(1200, 800)
        first = program.settle()
        program.press("alt+4")
        program.settle(unlike=first)
    return program.complaints


def check_dead_bus(stage):
    """without a session bus the window appears and answers"""
    said = shows_window(stage, DBUS_SESSION_BUS_ADDRESS="unix:path=/nonexistent/bus", GTK_A11Y="none")
    yield from unless(not warnings(said), said)


def check_no_accessibility(stage):
    """with an accessibility bus that is gone the window appears and answers"""
    # GTK itself calls that critical, which must end no program here.
    said = shows_window(stage, AT_SPI_BUS_ADDRESS="unix:path=/nonexistent/a11y", G_DEBUG="")
    other = [line for line in warnings(said) if "Unable to connect to the accessibility bus" not in line]
    yield from unless(not other, said)


def check_sample_beside(stage):
    """the sample opens beside the person's own plan and leaves it alone"""
    with Profile() as profile, profile.open(stage) as own:
        Person(own).log_conversation("Abe Rosen", "Payer-side roles", "Happy there")
        with profile.open(stage, "--sample") as sample:
            person = Person(sample)
            person.wait_to_see("This is the sample plan. What you change here is not kept.", "Where you stand")
            person.press("ctrl+n")
            person.write("Person", "Zoe Sample")
            person.activate("Log")
            person.wait_to_see("Conversation with Zoe Sample logged")
            # Out of a dialog too, which keeps keys from the window behind it.
            person.press("ctrl+n")
            person.find("Log Conversation", "dialog")
            person.press("ctrl+q")
            yield from unless(sample.wait() == 0, "the sample did not end by itself")
        names = query(profile.plan, 'SELECT "name" FROM "person"')
        yield from unless(names == [("Abe Rosen",)], f"the own plan has {names}")
        yield from unless(not Person(own).sees("This is the sample plan."), "the own plan says that it is the sample")
    yield from warnings(own.complaints + sample.complaints)


if __name__ == "__main__":
    with screen() as shared:
        status = run_checks([check_dead_bus, check_no_accessibility, check_sample_beside], shared)
    sys.exit(status)
