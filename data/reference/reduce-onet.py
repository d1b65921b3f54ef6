#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Rounds authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes onet.json: the part of the O*NET database that Rounds needs, small enough to ship.

    reduce-onet.py FOLDER > onet.json

FOLDER holds the tables of the O*NET 29.0 database as CSV (onet_occupations.csv, onet_skills.csv,
onet_activities.csv, onet_dwas.csv) and destinations.json, which names the occupations that stand for each field of work.
What is changed against the database, as its license asks to be told:

- only occupations that somebody can have (CAREERS) or can move to (destinations.json) are kept;
- importance (1 to 5) and level (0 to 7) are hundredths, in the order of "elements"; null where O*NET recommends to
  suppress the figure because too few people answered or they disagree;
- elements go by their identifiers; their names are in the program, where they can be translated;
- an element that O*NET marks as not relevant to an occupation is listed in "not_relevant" and has no level;
- activities are the largest shares of an occupation's tasks that belong to a generalized work activity, in ten
  thousandths; they are counted from tasks and are not O*NET's own ratings of activities;
- "careers", which occupation a profession and specialty is, and "destinations" are our own choice.
"""

import csv
import json
import sys
from collections import defaultdict
from pathlib import Path

ATTRIBUTION = (
    "This page includes information from the O*NET 29.0 Database by the U.S. Department of Labor, Employment and "
    "Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. The "
    "Rounds authors have modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested "
    "these modifications."
)
N_ACTIVITIES = 5
N_TASKS = 5

# Profession, beginnings of words in the specialty (any of them; none at all is the profession itself, and the empty
# one begins every word), occupation. The first line that fits is taken. "All other" occupations have no ratings:
# nothing is borrowed from a neighbor.
CAREERS = [
    ("physician", "pediatric surg", "29-1243.00"),
    ("physician", "orthop", "29-1242.00"),
    ("physician", "sports", "29-1229.06"),
    ("physician", "emergency", "29-1214.00"),
    ("physician", "cardiothoracic|thoracic|vascular|neurosurg|neurological surg|plastic|otolaryng|general surg|"
                  "colorectal|trauma|surg", "29-1249.00"),
    ("physician", "cardio", "29-1212.00"),
    ("physician", "anesth", "29-1211.00"),
    ("physician", "dermat", "29-1213.00"),
    ("physician", "family", "29-1215.00"),
    ("physician", "hospital", "29-1229.02"),
    ("physician", "radiation|nuclear", "29-1229.00"),
    ("physician", "internal|internist", "29-1216.00"),
    ("physician", "neurol", "29-1217.00"),
    ("physician", "obstet|gynec|ob gyn|obgyn", "29-1218.00"),
    ("physician", "physical medicine|pm r|pmr|physiatr|rehab", "29-1229.04"),
    ("physician", "pathol", "29-1222.00"),
    ("physician", "psychiat", "29-1223.00"),
    ("physician", "radiol", "29-1224.00"),
    ("physician", "allerg|immunol", "29-1229.01"),
    ("physician", "urol", "29-1229.03"),
    ("physician", "preventive|public health", "29-1229.05"),
    ("physician", "ophthalm", "29-1241.00"),
    ("physician", "medicine pediatrics|med peds", "29-1229.00"),
    ("physician", "pediatrics|pediatrician|general pediatric", "29-1221.00"),
    ("physician", "|", "29-1229.00"),
    ("np", "psych|mental", "29-1141.02"),
    ("np", "", "29-1171.00"),
    ("pa", "anesth", "29-1071.01"),
    ("pa", "", "29-1071.00"),
    ("rn", "icu|intensive|critical", "29-1141.03"),
    ("rn", "acute", "29-1141.01"),
    ("rn", "clinical nurse specialist|cns", "29-1141.04"),
    ("rn", "", "29-1141.00"),
    ("crna", "", "29-1151.00"),
    ("cnm", "", "29-1161.00"),
    ("pharmd", "", "29-1051.00"),
    ("pt", "", "29-1123.00"),
    ("ot", "low vision", "29-1122.01"),
    ("ot", "", "29-1122.00"),
    ("slp", "", "29-1127.00"),
    ("dds", "orthodont", "29-1023.00"),
    ("dds", "prosthodont", "29-1024.00"),
    ("dds", "oral|maxillofacial", "29-1022.00"),
    ("dds", "endodont|periodont|pediatric|public health|other dental|another dental", "29-1029.00"),
    ("dds", "", "29-1021.00"),
    ("dpm", "", "29-1081.00"),
    ("od", "", "29-1041.00"),
    ("psychologist", "", "19-3033.00"),
    ("other", "audiol", "29-1181.00"),
    ("other", "chiropract", "29-1011.00"),
    ("other", "dental hyg", "29-1292.00"),
    ("other", "dietit|dietic|nutrition", "29-1031.00"),
    ("other", "laborator|medical technolog", "29-2011.00"),
    ("other", "lpn|lvn|licensed practical|licensed vocational", "29-2061.00"),
    ("other", "paramedic|emt", "29-2043.00"),
    ("other", "radiation therap", "29-1124.00"),
    ("other", "radiol|x ray", "29-2034.00"),
    ("other", "respirat", "29-1126.00"),
    ("other", "social work", "21-1022.00"),
    ("other", "sonogra|ultrasound", "29-2032.00"),
    ("other", "veterin", "29-1131.00"),
]


def rows(folder, name):
    with open(folder / name, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def hundredths(text, is_suppressed):
    return round(float(text) * 100) if text and not is_suppressed else None


def rate(ratings, elements):
    """The ratings of one occupation in the order of the elements; None if it has none."""
    if not ratings:
        return {}
    by_id = {row["element_id"]: row for row in ratings}
    found = [by_id[element] for element in elements]
    relevant = [row["not_relevant"] != "Y" for row in found]
    return {
        "importance": [hundredths(row["importance"], "IM" in row["suppress_recommended"]) for row in found],
        "level": [hundredths(row["level"], "LV" in row["suppress_recommended"] or not fits)
                  for row, fits in zip(found, relevant)],
        "not_relevant": [position for position, fits in enumerate(relevant) if not fits],
    }


def largest(found, name, weight, count):
    found = sorted(found, key=lambda row: (-float(row[weight]), row[name]))
    return found[:count]


def by_occupation(found):
    groups = defaultdict(list)
    for row in found:
        groups[row["onetsoc"]].append(row)
    return groups


def main():
    folder = Path(sys.argv[1])
    titles = {row["onetsoc"]: row["title"] for row in rows(folder, "onet_occupations.csv")}
    ratings = rows(folder, "onet_skills.csv")
    elements = list(dict.fromkeys(row["element_id"] for row in ratings))
    with open(folder / "destinations.json", encoding="utf-8") as file:
        destinations = {
            entry["id"]: [proxy["code"] for proxy in entry["onet_soc"]["value"]]
            for entry in json.load(file)["destinations"]
        }
    targets = {code for codes in destinations.values() for code in codes}
    needed = sorted(targets | {code for _, _, code in CAREERS})
    rated, activities, tasks = by_occupation(ratings), by_occupation(rows(folder, "onet_activities.csv")), \
        by_occupation(rows(folder, "onet_dwas.csv"))
    occupations = []
    for code in needed:
        entry = {"code": code, "title": titles[code], **rate(rated.get(code), elements)}
        if code in targets:
            entry["activities"] = [
                [row["element_name"], round(float(row["share_of_tasks"]) * 10000)]
                for row in largest(activities[code], "element_name", "share_of_tasks", N_ACTIVITIES)
            ]
            entry["tasks"] = [row["dwa_title"].rstrip(".")
                              for row in largest(tasks[code], "dwa_title", "tasks_linked", N_TASKS)]
        occupations.append(entry)
    result = {
        "format": "rounds-onet",
        "version": 1,
        "vintage": "O*NET 29.0",
        "year": 2024,
        "license": "CC BY 4.0",
        "attribution": ATTRIBUTION,
        "elements": elements,
        "careers": [{"profession": profession, "words": sorted(set(words.split("|"))) if words else [], "occupation": code}
                    for profession, words, code in CAREERS],
        "destinations": destinations,
        "occupations": occupations,
    }
    print(dump(result))


def dump(value, depth=0):
    """JSON with one line for each list of plain values, so that a change of one occupation reads as one."""
    inner = list(value.values() if isinstance(value, dict) else value) if isinstance(value, (dict, list)) else []
    if depth >= 3 or not any(isinstance(item, (dict, list)) for item in inner):
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    if isinstance(value, dict):
        parts = [f"{json.dumps(key)}: {dump(item, depth + 1)}" for key, item in value.items()]
    else:
        parts = [dump(item, depth + 1) for item in value]
    space = "\n" + "  " * (depth + 1)
    opening, closing = "{}" if isinstance(value, dict) else "[]"
    return f"{opening}{space}{(',' + space).join(parts)}{space[:-2]}{closing}"


if __name__ == "__main__":
    main()
