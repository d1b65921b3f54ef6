#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Rounds authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line, where there is no display at all."""

import json
import os
import subprocess
import sys

from stage import Profile, digest, ends_with, expect, query, run_checks, unless, warnings

HOUSEHOLD = {
    "id": "first", "tax_year": 2026, "filing_status": "joint", "state": "CA", "children_under_6": 0,
    "children_6_to_16": 0, "deductions": "standard",
    "earners": [{"wages": 250000, "self_employment": 0, "sstb": True, "deferral_401k": 20000, "hsa": 1000},
                {"self_employment": 40000}],
}
TAXES = ("federal_income_tax", "social_security_tax", "medicare_tax", "additional_medicare_tax", "self_employment_tax",
         "state_payroll_tax", "state_income_tax")


def check_help():
    """--help lists every option"""
    with Profile() as profile:
        result = profile.run("--help")
    yield from ends_with(result, 0)
    yield from expect(result.stdout, "--plan=FILE", "--sample", "--export-plan=FILE.pdf", "--figures",
                      "--take-home=FILE", "--version")


def check_version():
    """--version says the version and nothing else"""
    with Profile() as profile:
        result = profile.run("--version")
    yield from ends_with(result, 0)
    words = result.stdout.split()
    yield from unless(len(words) == 2 and words[0] == "Rounds" and words[1][0].isdigit(), result.stdout)


def check_bad_option():
    """an option that does not exist is refused by name"""
    with Profile() as profile:
        result = profile.run("--no-such-option")
    yield from unless(result.returncode not in (0, -6), f"ended with {result.returncode}")
    yield from expect(result.stderr, "--no-such-option")


def check_sample_figures():
    """--sample --figures prints JSON and leaves nothing behind"""
    with Profile() as profile:
        result = profile.run("--sample", "--figures")
        left = [path.name for path in profile.folder.rglob("*") if path.is_file()]
    yield from ends_with(result, 0)
    figures = json.loads(result.stdout)
    for part in ("count", "pay", "ranking"):
        yield from unless(figures.get(part), f"no {part} in {result.stdout}")
    examples = figures["worked_examples"]["examples"]
    yield from unless([example["verdict"] for example in examples] == ["About flat", "A meaningful drop"], examples)
    yield from unless(examples[0]["specialty"] == figures["benchmarks"]["specialty"], "the sample is not example 1")
    yield from unless(not result.stderr, result.stderr)
    yield from unless(not left, f"left {left}")


def alter(statement):
    """Figures and paper of a sample file before and after one input in it is altered."""
    with Profile() as profile:
        results = [profile.run("--sample", "--plan=sample.rounds", "--figures"),
                   profile.run("--plan=sample.rounds", "--export-plan=before.pdf")]
        query(profile.folder / "sample.rounds", statement)
        altered = digest(profile.folder / "sample.rounds")
        results.append(profile.run("--plan=sample.rounds", "--figures", "--export-plan=after.pdf"))
        paper = [profile.pdf_text(name) for name in ("before.pdf", "after.pdf")]
        untouched = digest(profile.folder / "sample.rounds") == altered
    offenders = [offender for result in results for offender in [*ends_with(result, 0), *warnings(result.stderr)]]
    offenders += unless(untouched, "reading the plan changed its file")
    return offenders, [json.loads(results[0].stdout), json.loads(results[2].stdout)], paper


def check_altered_pay():
    """another pay in the file changes the take-home figures and the paper"""
    offenders, figures, paper = alter('UPDATE "pay_terms" SET "pay" = "pay" + 1000000 WHERE "id" = '
                                      '(SELECT min("id") FROM "pay_terms")')
    yield from offenders
    before, after = (sum(option["take_home_cents"] for option in each["pay"]["options"]) for each in figures)
    yield from unless(0 < after - before < 1000000, f"take-home of all options was {before} and is {after}")
    for each, text in zip(figures, paper):
        for option in each["pay"]["options"]:
            yield from expect(text, f"${round(option['take_home_cents'] / 100):,} take-home a year")
    yield from unless(figures[0]["ranking"] == figures[1]["ranking"], "the ranking changed as well")


def check_altered_mark():
    """another mark in the file changes the ranking and the paper"""
    offenders, figures, paper = alter('UPDATE "rating" SET "mark" = 4 - "mark"')
    yield from offenders
    before, after = ([option["option"] for option in each["ranking"]["options"]] for each in figures)
    yield from unless(before != after, f"the ranking is still {after}")
    for each, text in zip(figures, paper):
        yield from expect(text, each["ranking"]["verdict"])


def check_altered_person():
    """one more person who counts changes the count and the paper"""
    offenders, figures, paper = alter('UPDATE "person" SET "destination" = \'payer\' WHERE "name" = \'Beatrix Lang\'')
    yield from offenders
    before, after = (each["count"]["counted"] for each in figures)
    yield from unless(after == before + 1, f"{before} counted, and then {after}")
    for each, text in zip(figures, paper):
        yield from expect(text, f"{each['count']['counted']} of {each['count']['target']}")


def check_export():
    """--sample --export-plan writes outcome, ranking, take-home, conversations and a chart without a bitmap"""
    with Profile() as profile:
        result = profile.run("--sample", "--export-plan=plan.pdf", "--figures")
        text = profile.pdf_text("plan.pdf")
        pictures = profile.bitmaps("plan.pdf")
    yield from ends_with(result, 0)
    figures = json.loads(result.stdout)
    yield from expect(text, "Leave direct care, or leave the setting?", figures["ranking"]["verdict"], "Hana Yoshida")
    for option in figures["pay"]["options"]:
        yield from expect(text, f"${round(option['take_home_cents'] / 100):,} take-home a year")
    yield from unless(not pictures, f"bitmaps: {pictures}")


def check_unwritable():
    """a PDF that cannot be written is an error that names the file"""
    with Profile() as profile:
        result = profile.run("--sample", "--export-plan=no/such/folder/plan.pdf")
    yield from ends_with(result, 1)
    yield from expect(result.stderr, "plan.pdf")


def check_take_home():
    """--take-home=- answers households in their order and to the cent, with an error for the one that is wrong"""
    wrong = {"id": 2, "filing_status": "nobody", "state": "CA", "earners": [{"wages": 1}]}
    with Profile() as profile:
        result = profile.run("--take-home=-", stdin=json.dumps([HOUSEHOLD, wrong, {**HOUSEHOLD, "id": None}]))
    yield from ends_with(result, 0)
    first, second, third = json.loads(result.stdout)
    yield from unless([first["id"], second["id"], third["id"]] == ["first", 2, None], "the order changed")
    rest = 250000 + 40000 - 20000 - 1000 - sum(first[tax] for tax in TAXES)
    yield from unless(abs(rest - first["take_home"]) < 0.015, f"{rest} is left and {first['take_home']} is said")
    yield from expect(second.get("error", ""), "filing_status")
    yield from unless({**first, "id": None} == third, "the same household has another answer")
    yield from unless(first["social_security_tax"] == 11439.0, f"{first['social_security_tax']} for 184,500 at 6.2 %")


def check_take_home_file():
    """--take-home=FILE ends with 1 when nothing could be computed"""
    with Profile() as profile:
        (profile.folder / "none.json").write_text('[{"id": 1, "filing_status": "single", "state": "CA", "earners": [{"wages": "much"}]}]')
        result = profile.run("--take-home=none.json")
    yield from ends_with(result, 1)
    yield from expect(json.loads(result.stdout)[0].get("error", ""), "wages")


def check_unwritten():
    """figures that could not be written are an error, and no silent success"""
    household = json.dumps([HOUSEHOLD])
    with Profile() as profile:
        for options, status in ((("--take-home=-",), 2), (("--sample", "--figures"), 1)):
            command = f"rounds {' '.join(options)} > /dev/full"
            result = subprocess.run(["sh", "-c", command], env={**os.environ, **profile.env}, input=household,
                                    capture_output=True, text=True, timeout=60)
            yield from ends_with(result, status)
            yield from unless(result.stderr.startswith("rounds: "), f"{options} said “{result.stderr}”")


def check_malformed():
    """malformed JSON ends with 2 and says the line and the column"""
    for text, place in (("[\n {\"id\": 1,}]", "line 2, column 11"), ("", "line 1, column 1"), ("[1] 2", "line 1, column 5")):
        with Profile() as profile:
            result = profile.run("--take-home=-", stdin=text)
        yield from ends_with(result, 2)
        yield from expect(result.stderr, place)
        yield from unless(not result.stdout, result.stdout)


def check_missing():
    """a plan that does not exist is not made up for a command that only reads"""
    with Profile() as profile:
        result = profile.run("--plan=nowhere.rounds", "--figures")
        left = [path.name for path in profile.folder.rglob("*") if path.is_file()]
    yield from ends_with(result, 1)
    yield from expect(result.stderr, "nowhere.rounds")
    yield from unless(not left, f"left {left}")


def check_existing_sample():
    """the sample is not written over a file that is there"""
    with Profile() as profile:
        plan = profile.folder / "mine.rounds"
        plan.write_text("precious")
        result = profile.run("--sample", "--plan=mine.rounds", "--figures")
        kept = plan.read_text()
    yield from ends_with(result, 1)
    yield from expect(result.stderr, "mine.rounds")
    yield from unless(kept == "precious", "the file was changed")


if __name__ == "__main__":
    sys.exit(run_checks([check_help, check_version, check_bad_option, check_sample_figures, check_altered_pay,
                         check_altered_mark, check_altered_person, check_export, check_unwritable, check_take_home,
                         check_take_home_file, check_unwritten, check_malformed, check_missing, check_existing_sample]))
