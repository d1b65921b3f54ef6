-- SPDX-FileCopyrightText: 2026 The Rounds authors
-- SPDX-License-Identifier: GPL-3.0-or-later

ALTER TABLE "conversation" ADD COLUMN "minutes" INTEGER;
UPDATE "conversation" SET "minutes" = 30;
