-- SPDX-FileCopyrightText: 2026 The Rounds authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- A table that others refer to is built anew.
CREATE TABLE "person_new" (
  "id" INTEGER PRIMARY KEY,
  "name" TEXT NOT NULL,
  "role_now" TEXT NOT NULL
) STRICT;

INSERT INTO "person_new" SELECT "id", "name", '' FROM "person";
DROP TABLE "person";
ALTER TABLE "person_new" RENAME TO "person";
