/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define ROUNDS_TYPE_PROBLEM_PAGE (rounds_problem_page_get_type ())
G_DECLARE_FINAL_TYPE (RoundsProblemPage, rounds_problem_page, ROUNDS, PROBLEM_PAGE, AdwBin)

void rounds_problem_page_show (RoundsProblemPage *self, const GError *problem, const char *path);

G_END_DECLS
