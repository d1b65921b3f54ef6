#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Rounds authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Three clinicians answer the questions by keyboard and read three different results, on screen and on paper."""

import json
import sys

from person import Person, wait_for_file
from stage import Profile, ends_with, expect, run_checks, screen, unless

SETTING_STEP, CARE_STEP = "What wears you down at work?", "And the act of care itself?"
# What no one but a physician should read.
FOR_PHYSICIANS = ("Physician Support Line", "internist", "MD", "attending")
def answer(person, profession, specialty, setting, care):
    """The profile and the marks of question 1, up to what was tried."""
    person.start_assessment()
    person.choose("Profession", profession)
    if specialty is not None:
        person.write("Specialty or unit", specialty)
    person.choose("State", "Texas")
    for heading, marks in ((SETTING_STEP, setting), (CARE_STEP, care)):
        person.next_step(heading)
        for name, number in marks.items():
            person.mark(name, number)
    person.next_step("What have you tried?")


def choose_destination(person, name):
    """Question 2: one destination for the shortlist; what carries over is left for later."""
    person.next_step("Which destination uses your training?")
    person.activate("On my shortlist", "check box", within=person.find(name, "list item"))
    person.next_step("Which skills carry over?")


def enter_license(person, cost, decision=None):
    """Question 3: the license of the home state, and what becomes of it."""
    person.next_step("Your license")
    person.activate("Add a License")
    if cost is not None:
        person.write("Renewal, education and certificates", cost)
    person.next_step("What becomes of your license?")
    if decision is not None:
        person.choose("Decision", decision)


def enter_household(person, floor, tie):
    """Question 4: the floor, if there is one, and something that ties, without its date."""
    person.next_step("Who shares the household?")
    person.next_step("What does your household need?")
    if floor is not None:
        person.write("Least take-home", floor)
    person.next_step("What ties you?")
    person.activate(tie, "check box")
    person.next_step("Where you stand")


def in_order(lines, *expected):
    """The expected lines that do not follow each other, in their order, among all lines."""
    rest = iter(lines)
    return [f"“{line}” is missing, or out of order, in {lines}" for line in expected
            if not any(line == each for each in rest)]


def read_why(person):
    """The result with what led to each of its four answers."""
    for row in person.find_all("Why"):
        person.focus(row)
        person.press("space")
    person.wait_to_see("The main reason", ": no date yet")
    return person.lines()


def printed(profile):
    result = profile.run("--export-plan=out.pdf", "--figures")
    yield from ends_with(result, 0)
    yield from unless(not result.stderr, result.stderr)
    profile.figures = json.loads(result.stdout)


def check_family_physician(stage):
    """a family physician who changed employers in vain: the pivot is real, and no trial is asked for"""
    with Profile() as profile:
        with profile.open(stage) as program:
            program.resize(1200, 860)
            person = Person(program)
            answer(person, "Physician (MD, DO)", "Family medicine", {"The electronic record": 3},
                   {"The clinical work itself": 4})
            employer = person.find("A different employer", "list")
            person.choose("How far", "Tried", within=employer)
            person.choose("What came of it", "It did not help", within=employer)
            choose_destination(person, "Medical affairs")
            enter_license(person, "800", "Keep it active")
            enter_household(person, "9000", "Notice period")
            yield from in_order(
                read_why(person), "Leave direct care, or leave the setting?", "The pivot is real",
                "The act of care weighs most, and what you tried instead was not enough.",
                "The clinical work itself", "The main reason", "A different employer", "Tried, did not help",
                "The electronic record", "A lot · speaks against it",
                "Which destination uses your training?", "Medical affairs", "Decided, one question still open",
                "You have said what becomes of your license, but not yet whether it is part of who you are in the "
                "long run.", "Texas · Keep it active", "$800 a year",
                "At least $9,000 a month", "Notice period", "Give notice by: no date yet",
                "Keeping it costs $800 a year. One internist’s way back took $40,000 and 27 months: as much as "
                "50 years of keeping it.")
        yield from printed(profile)
        text = profile.pdf_text("out.pdf")
        yield from expect(text, "The pivot is real.", "What Everybody Asks", "What Would Change the Plan",
                          "Talk with people in Medical affairs", "Find the date in your papers: Notice period")
        for other in ("The Plan to Change the Setting", "One Trial Before the Move"):
            yield from unless(other not in text, f"“{other}” is on paper")


def check_anesthesiologist(stage):
    """an anesthesiologist worn down by call: change the setting first, with a plan, a milestone and its undo"""
    step = "Write down the schedule you could live with, and ask for it"
    milestones = 'SELECT "origin", "title" FROM "milestone" WHERE "deleted_at" IS NULL'
    with Profile() as profile:
        with profile.open(stage) as program:
            program.resize(1200, 860)
            person = Person(program)
            answer(person, "Physician (MD, DO)", "Anesthesiology", {"Call, nights or weekends": 4, "The commute": 1},
                   {"The clinical work itself": 1})
            choose_destination(person, "Health tech product")
            enter_license(person, "1200")
            enter_household(person, "14000", "Non-compete clause")
            yield from in_order(
                read_why(person), "Change the setting first",
                "What weighs most is where and how you work, not the act of care. A change of setting may be all it "
                "takes.", "Call, nights or weekends", "The main reason",
                "Which destination uses your training?", "Health tech product", "Still to be decided",
                "Texas · Undecided", "$1,200 a year", "At least $14,000 a month", "Non-compete clause",
                "Ends on: no date yet",
                "Keeping it costs $1,200 a year. One internist’s way back took $40,000 and 27 months: as much as "
                "33 years of keeping it.")
            person.activate("What to Do Next", "list item")
            person.wait_to_see(step)
            person.activate("Add", "button")
            person.wait_to_see("In your milestones")
            wait_for_file(profile, milestones, [("setting-call-schedule", step)])
            person.press("ctrl+z")
            wait_for_file(profile, milestones, [])
        yield from printed(profile)
        yield from expect(profile.pdf_text("out.pdf"), "The Plan to Change the Setting", step,
                          "How to Tell Whether It Worked", "A different employer")


def check_nurse(stage):
    """a registered nurse who tried nothing yet: one trial first, and nothing that is for physicians only"""
    with Profile() as profile:
        with profile.open(stage) as program:
            program.resize(1200, 860)
            person = Person(program)
            answer(person, "Registered nurse", None, {"Too few colleagues on a shift": 3},
                   {"The emotional weight of illness and loss": 4})
            person.activate("Talk to Someone Now")
            person.wait_to_see("988", "Nurse2Nurse")
            yield from unless(not person.sees("Physician Support Line"), "a nurse is sent to a line for physicians")
            person.press("Escape")
            choose_destination(person, "Payer-side roles")
            enter_license(person, None, "Keep it for some years")
            enter_household(person, None, "Nurse Licensure Compact")
            lines = read_why(person)
            yield from in_order(
                lines, "The act of care, not tested yet",
                "The act of care weighs most, but no other way of giving care has been tried in earnest yet.",
                "The emotional weight of illness and loss", "The main reason", "A different specialty or unit",
                "Not tried", "Too few colleagues on a shift", "A lot · speaks against it",
                "Which destination uses your training?", "Payer-side roles", "Decided, one question still open",
                "Texas · Keep it for some years", "Cost not known", "The floor is not set yet",
                "Nurse Licensure Compact", "Decide by: no date yet",
                "What keeping it costs is not known yet. Keeping it keeps the choice. We found no figures about the "
                "way back in your profession; your board can tell.")
        yield from printed(profile)
        text = profile.pdf_text("out.pdf")
        yield from expect(text, "One Trial Before the Move", "A different care model",
                          "It worked if nothing, setting or care, weighs more than")
        said = [text, *lines, json.dumps(profile.figures["common_questions"], ensure_ascii=False)]
        for word in FOR_PHYSICIANS:
            yield from unless(not any(word in each for each in said), f"a nurse reads “{word}”")


if __name__ == "__main__":
    with screen() as shared:
        status = run_checks([check_family_physician, check_anesthesiologist, check_nurse], shared)
    sys.exit(status)
