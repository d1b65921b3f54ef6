#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Rounds authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""From an empty profile through all five views to the plan on paper, in one sitting and by keyboard alone."""

import json
import sys

from person import PATIENCE, Person, wait_for_file
from stage import Profile, digest, ends_with, expect, query, run_checks, screen, unless, wait_for

TODAY, JOB, CAREER = "Today’s job", "Chart review at home", "Clinical product lead"
CRITERIA = {"Training used on day one": (4, 3, 3), "Hours and flexibility": (1, 4, 3), "Growth": (1, 0, 4)}
CONVERSATIONS = 'SELECT count(*) FROM "conversation" WHERE "deleted_at" IS NULL'


class Thread:
    """The steps of the sitting, in their order; each is a check and leaves the window for the next one."""

    def __init__(self, profile, program):
        self._profile = profile
        self._program = program
        self._person = Person(program)
        self._take_home = []

    def assess(self):
        """Assess: four questions are answered, and the result states the outcome with its reasons"""
        person = self._person
        person.start_assessment()
        person.choose("Profession", "Physician (MD, DO)")
        person.choose("State", "Texas")
        person.mark_irritant("What wears you down at work?", "The commute", 2)
        person.mark_irritant("And the act of care itself?", "The clinical work itself", 4)
        person.next_step("What have you tried?")
        employer = person.find("A different employer", "list")
        person.choose("How far", "Tried", within=employer)
        person.choose("What came of it", "It did not help", within=employer)
        person.next_step("Which destination uses your training?")
        person.activate("On my shortlist", "check box", within=person.find("Health tech product", "list item"))
        person.next_step("Which skills carry over?")
        person.next_step("Your license")
        person.next_step("What becomes of your license?")
        person.next_step("Who shares the household?")
        person.choose("Tax filing status", "Married, filing jointly")
        person.write("Partner income before taxes", "0")
        person.next_step("What does your household need?")
        person.write("Least take-home", "6,500")
        person.next_step("What ties you?")
        person.next_step("Where you stand")
        yield from unless(person.sees("The pivot is real"), person.lines())
        person.activate("Why", "list item")
        person.wait_to_see("The clinical work itself", "A different employer")
        kept = query(self._profile.plan, 'SELECT "floor", "filing_status" FROM "household"')
        yield from unless(kept == [(650000, "joint")], f"kept {kept}")

    def compare(self):
        """Compare: today beside a job and a career, ranked while marks are given, each undone by Ctrl+Z"""
        person = self._person
        person.go_to("Compare")
        person.activate("Start with Today’s Job")
        person.find(TODAY, "grouping")
        person.activate("Add a Non-Clinical Job…")
        person.name_option(JOB)
        person.take_from_menu("Add Option", 1)
        person.name_option(CAREER)
        for criterion, marks in CRITERIA.items():
            for option, mark in zip((TODAY, JOB, CAREER), marks):
                person.mark(f"{criterion}, {option}", mark)
        person.wait_to_see(f"{CAREER} leads so far")
        person.mark(f"Growth, {CAREER}", 0)
        person.wait_to_see("No clear winner")
        growth = ('SELECT "mark" FROM "rating" JOIN "criterion" ON "criterion"."id" = "criterion" '
                  'JOIN "option" ON "option"."id" = "option" '
                  f"WHERE \"criterion\".\"code\" = 'growth' AND \"option\".\"name\" = '{CAREER}'")
        wait_for_file(self._profile, growth, [(0,)])
        person.press("ctrl+z")
        person.wait_to_see(f"{CAREER} leads so far")
        wait_for_file(self._profile, growth, [(4,)])

    def pay(self):
        """Pay: pay and hours of each give the take-home, a year and an hour, and a chart"""
        person = self._person
        person.go_to("Pay")
        for option, pay, hours in ((TODAY, "262k", "52"), (JOB, "$120,000", "30"), (CAREER, "190,000", "42")):
            person.enter_pay(option, pay, hours)
        for option in (TODAY, JOB, CAREER):
            card = person.find(option, "grouping")
            lines = person.lines(card)
            yield from unless(any(line.startswith("$") for line in lines), lines)
            yield from unless(lines[lines.index("Per real hour, after tax") + 1].startswith("$"), lines)
            self._take_home.append(lines[lines.index("Household take-home a year") - 1])
        person.find("Where a Year’s Pay Goes", "grouping")

    def timeline(self):
        """Timeline: Ctrl+N logs a conversation in three fields, and Ctrl+Z takes it back, on screen and in the file"""
        person = self._person
        person.go_to("Timeline")
        person.wait_to_see("0 of 20")
        person.log_conversation("Hana Yoshida", "Health tech product", "Happy there")
        person.wait_to_see("1 of 20")
        yield from unless(query(self._profile.plan, CONVERSATIONS) == [(1,)], "the file has no conversation yet")
        person.press("ctrl+z")
        person.wait_to_see("0 of 20")
        wait_for_file(self._profile, CONVERSATIONS, [(0,)])
        person.press("ctrl+shift+z")
        person.wait_to_see("1 of 20")
        wait_for_file(self._profile, CONVERSATIONS, [(1,)])

    def save(self):
        """Plan: the pages are there, and “Save as PDF…” asks where to and says when it is done"""
        person = self._person
        person.go_to("Plan")
        pages = wait_for("a preview", PATIENCE, lambda: person.count("image"))
        yield from unless(pages >= 2, f"{pages} pages")
        person.activate("Save as PDF…")
        person.name_file("Save as PDF", self._profile.folder / "saved.pdf")
        person.wait_to_see("Plan saved as PDF")
        person.wait_for_windows(1)

    def leave(self):
        """Ctrl+Q ends the program, and nothing was written on standard error"""
        self._person.press("ctrl+q")
        yield from unless(self._program.wait() == 0, "did not end well")
        yield from unless(not self._program.read_log(), self._program.read_log())

    def paper(self):
        """the PDF that was saved holds outcome, ranking, take-home and conversation, as on screen, and no bitmap"""
        result = self._profile.run("--export-plan=exported.pdf", "--figures")
        yield from ends_with(result, 0)
        yield from unless(not result.stderr, result.stderr)
        text = self._profile.pdf_text("saved.pdf")
        yield from expect(text, "The pivot is real", f"{CAREER} leads so far", "Hana Yoshida", "Happy there",
                          "1 of 20 people counted", *(f"{amount} take-home a year" for amount in self._take_home))
        bitmaps = self._profile.bitmaps("saved.pdf")
        yield from unless(not bitmaps, f"bitmaps: {bitmaps}")
        saved, exported = (digest(self._profile.folder / name) for name in ("saved.pdf", "exported.pdf"))
        yield from unless(saved == exported, "--export-plan makes another document")
        figures = json.loads(result.stdout)
        computed = [f"${round(option['take_home_cents'] / 100):,}" for option in figures["pay"]["options"]
                    if option["option"] in (TODAY, JOB, CAREER)]
        yield from unless(computed == self._take_home, f"{self._take_home} on screen, {computed} computed")


def main():
    with screen() as shared, Profile() as profile, profile.open(shared) as program:
        program.resize(1200, 860)
        thread = Thread(profile, program)
        status = run_checks([thread.assess, thread.compare, thread.pay, thread.timeline, thread.save, thread.leave,
                             thread.paper], chained=True)
    return status


if __name__ == "__main__":
    sys.exit(main())
