-- SPDX-FileCopyrightText: 2026 The Rounds authors
-- SPDX-License-Identifier: GPL-3.0-or-later

DELETE FROM "conversation" WHERE "id" % 2 = 0;
