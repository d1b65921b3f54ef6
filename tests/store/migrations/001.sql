-- SPDX-FileCopyrightText: 2026 The Rounds authors
-- SPDX-License-Identifier: GPL-3.0-or-later

PRAGMA application_id = 1382966387;

CREATE TABLE "person" (
  "id" INTEGER PRIMARY KEY,
  "name" TEXT NOT NULL
) STRICT;

CREATE TABLE "conversation" (
  "id" INTEGER PRIMARY KEY,
  "person" INTEGER REFERENCES "person" ("id") DEFERRABLE INITIALLY DEFERRED
) STRICT;
