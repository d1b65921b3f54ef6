#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Rounds authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the pay files of this folder from the collected tables, which are much larger.

    ./reduce-pay.py FOLDER_WITH_THE_COLLECTED_TABLES

What the tables are, where they come from and what the files leave out: README.md beside this script. Every
number is copied; nothing is computed. An amount that the Bureau of Labor Statistics prints as "#" (at or above
the highest wage that it publishes) stays "#"; what it does not publish stays empty.
"""

import csv
import re
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
PERCENTILES = {"a_p10": "a_pct10", "a_p25": "a_pct25", "a_median": "a_median", "a_p75": "a_pct75", "a_p90": "a_pct90"}

# Names of the surveys, by the address that their figures were read at.
SURVEYS = {
    "https://www.blueandco.com/?p=8634": "medscape-2025",
    "https://www.beckershospitalreview.com/compensation-issues/physician-pay-growth-stalls/": "medscape-2025-other",
    "https://beckershospitalreview.com/compensation-issues/29-physician-specialties-ranked-by-annual-compensation-4.html":
        "medscape-2024",
    "https://www.beckersasc.com/asc-news/20-specialties-with-the-highest-compensation.html": "doximity-2024",
    "https://www.beckershospitalreview.com/compensation-issues/20-highest-lowest-paid-physician-specialties-doximity.html":
        "doximity-2023",
}

# Names of the surveys' specialties that do not make the code by themselves (small letters, "_" for the rest).
SPECIALTIES = {
    "Diabetes and endocrinology": "endocrinology",
    "Medicine/pediatrics": "medicine_pediatrics",
    "OB-GYN": "obstetrics_gynecology",
    "Obstetrics and gynecology": "obstetrics_gynecology",
    "Oncology (incl. hematology and oncology)": "oncology",
    "Oral and maxillofacial surgery": "oral_surgery",
    "Orthopedic surgery": "orthopedics",
    "Orthopedics (incl. orthopedic surgery)": "orthopedics",
    "Pediatric hematology and oncology": "pediatric_oncology",
    "Pediatric infectious disease": "pediatric_infectious_diseases",
    "Physical medicine and rehabilitation": "physical_medicine",
    "Public health and preventive medicine": "preventive_medicine",
    "Pulmonary medicine": "pulmonology",
    "Colon and rectal surgery": "colorectal_surgery",
    "Allergy and immunology": "allergy_immunology",
}

STATISTICS = {
    "range": "range", "employer-posted base range": "posted", "employer-posted range": "posted",
    "average and typical range": "average", "mean and range": "average", "average": "average", "mean": "average",
    "median": "median", "median total": "median", "typical": "typical", "base": "base", "total, top": "top",
    "most common band": "band", "largest response band": "band", "p10-p90 with median as point": "percentiles",
    "share": "share",
}
UNITS = {
    "USD/year": ("USD", "year"), "USD/hour": ("USD", "hour"), "USD/exam": ("USD", "exam"),
    "USD/deposition": ("USD", "deposition"), "EUR/year": ("EUR", "year"), "EUR/hour": ("EUR", "hour"),
    "percent earning >100000 USD/year": ("USD", "year"),
}
POPULATIONS = {
    "physician": "physicians", "PharmD/PhD/MD/NP mix": "msl", "PharmD/PhD/MD": "msl", "RN and others": "nurses",
    "RN and other nurses": "nurses", "all experts": "experts", "MD/PhD/MBA/PharmD": "degree",
    "RN/allied with bachelor's": "bachelor", "mixed": "mixed", "all incumbents, not clinicians only": "incumbents",
}


def read(folder, name):
    with open(folder / name, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def write(name, header, rows):
    with open(HERE / name, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(rows)
    print(f"{name}: {len(rows)} rows")


def percentiles(row):
    top_coded = row["topcode_fields"].split()
    return ["#" if published in top_coded else row[ours] for ours, published in PERCENTILES.items()]


def reduce_national(folder):
    """The percentiles of May 2025, and the means of May 2023 that state means are measured against."""
    rows = read(folder, "wages_national.csv")
    means = {row["soc"]: row["a_mean"] for row in rows if row["vintage"] == "May 2023"}
    newest = [row for row in rows if row["vintage"] == "May 2025" and not row["soc"].endswith("-0000")]
    write("wages_national.csv", ["occupation", "title", "mean_2023", "mean", "p10", "p25", "p50", "p75", "p90"],
          [[row["soc"], row["title_bls"], means[row["soc"]], row["a_mean"], *percentiles(row)] for row in newest])
    return {row["soc"] for row in newest if row["side"] == "C"}


def reduce_states(folder, clinical):
    write("wages_state.csv", ["occupation", "state", "mean", "p10", "p25", "p50", "p75", "p90"],
          [[row["soc"], row["state"], "#" if "a_mean" in row["topcode_fields"] else row["a_mean"], *percentiles(row)]
           for row in read(folder, "wages_state.csv") if row["soc"] in clinical])


def specialty_code(name):
    return SPECIALTIES.get(name) or re.sub(r"[^a-z]+", "_", name.lower())


def reduce_surveys(folder):
    """In the order of SURVEYS, which has the newest edition of each first."""
    order = list(SURVEYS)
    rows = [row for row in read(folder, "survey_comp.csv") if row["group"] == "specialty" and row["source"] in SURVEYS]
    write("survey_pay.csv", ["survey", "specialty", "dollars"],
          [[SURVEYS[row["source"]], specialty_code(row["specialty"]), row["value"]]
           for row in sorted(rows, key=lambda row: order.index(row["source"]))])


def caution_of(row):
    """The doubt that weighs most about a figure of a destination, as a word that the program has a sentence for."""
    said = f"{row['confidence']} {row['note']}"
    for pattern, word in [
        (r"proxy for the destination", "proxy"), (r"too low", "implausible"), (r"one posting", "posting"),
        (r"upper bound of the ladder", "top"), (r"use for the slope", "slope"), (r"use for the ratio", "ratio"),
        (r"editorial range|unattributed|ballpark", "editorial"), (r"one firm|some cases", "one-voice"),
        (r"European", "europe"),
        (r"very old", "very-old"), (r"no separate stored survey", "editorial"), (r"second-hand|unnamed", "second-hand"),
        (r"old", "old"), (r"year not in", "undated"), (r"underlying survey", "unnamed"), (r"swell", "top"),
    ]:
        if re.search(pattern, said):
            return word
    return ""


def year_of(row):
    found = re.search(r"(May )?(19|20)\d\d(-\d\d(?![-\d]))?", row["data_year"])
    return "" if "undated" in row["data_year"] or not found else found.group(0)


def amounts(row):
    """Low, high and point; of the one share, what it earns more than, and the percent."""
    if row["statistic"] == "share":
        return ["100000", "", row["point"]]
    return [row["low"], row["high"], row["point"]]


def reduce_destinations(folder):
    write("destination_pay.csv",
          ["destination", "role", "statistic", "low", "high", "point", "currency", "unit", "year", "population",
           "caution", "source", "address"],
          [[row["destination"], row["role"], STATISTICS[row["statistic"]], *amounts(row), *UNITS[row["unit"]],
            year_of(row), POPULATIONS[row["audience"]], caution_of(row), row["kind"],
            "https://www.bls.gov/oes/" if row["kind"] == "BLS OEWS" else row["source"]]
           for row in read(folder, "nonclinical_comp.csv")])


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    folder = Path(sys.argv[1])
    clinical = reduce_national(folder)
    reduce_states(folder, clinical)
    reduce_surveys(folder)
    reduce_destinations(folder)


if __name__ == "__main__":
    main()
