# SPDX-FileCopyrightText: 2026 The Rounds authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Plan files of any size, made from the schema that the program ships."""

import datetime
import sqlite3

_CREATED = 1_767_225_600_000_000  # 2026-01-01, in microseconds
_DESTINATIONS = ["utilization-review", "informatics", "medical-writing", "pharma", "consulting"]
_OUTCOMES = ["happy", "returned", "moved-on", "under-three-years", "not-said"]


def _create(path, steps):
    """A file of the newest schema; `steps` are its SQL resources, in their order."""
    connection = sqlite3.connect(path)
    for number, step in enumerate(steps, 1):
        connection.executescript(f"BEGIN;\n{step.read_text(encoding='utf-8')}\n"
                                 f"PRAGMA user_version = {number};\nCOMMIT;")
    return connection


def _insert(connection, table, rows):
    """Inserts rows of the columns that matter; text and numbers that may not be missing are empty."""
    columns = connection.execute(f'PRAGMA table_info("{table}")').fetchall()
    empty = {name: "" if kind == "TEXT" else 0 for _, name, kind, required, _, _ in columns if required}
    names = [name for _, name, *_ in columns]
    marks = ", ".join("?" * len(names))
    connection.executemany(f'INSERT INTO "{table}" VALUES ({marks})',
                           ([{**empty, **row}.get(name) for name in names] for row in rows))


def _people(count):
    for number in range(count):
        yield {
            "id": 1000 + number,
            "created_at": _CREATED,
            "changed_at": _CREATED,
            "name": f"Person {number:03}",
            "destination": _DESTINATIONS[number % len(_DESTINATIONS)],
            "outcome": _OUTCOMES[number % len(_OUTCOMES)],
            "pivot_year": 2015 + number % 10,
            "profession_before": "Nurse practitioner",
            "role_now": "Physician advisor",
            "organization": "A regional plan",
            "note": "Met at a conference; knows the field from both sides.",
        }


def _conversations(count, people):
    first = datetime.date(2024, 11, 23)
    for number in range(count):
        yield {
            "id": 100_000 + number,
            "created_at": _CREATED,
            "changed_at": _CREATED,
            "person": 1000 + number % people,
            "held_on": (first + datetime.timedelta(days=number * 730 // count)).isoformat(),
            "channel": "video",
            "minutes": 30,
            "note": "The first year was slow; the work is steady now and the evenings are free.",
        }


def write(path, steps, people, conversations):
    """Writes a plan with that many people, and conversations spread over two years."""
    connection = _create(path, steps)
    with connection:
        _insert(connection, "person", _people(people))
        _insert(connection, "conversation", _conversations(conversations, people))
        connection.execute('UPDATE "plan" SET "next_id" = 1000000')
    connection.close()
