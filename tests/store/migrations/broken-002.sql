-- SPDX-FileCopyrightText: 2026 The Rounds authors
-- SPDX-License-Identifier: GPL-3.0-or-later

ALTER TABLE "person" ADD COLUMN "role_now" TEXT;
UPDATE "person" SET "name" = 'half done';
INSERT INTO "no_such_table" VALUES (1);
