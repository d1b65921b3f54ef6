/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "rounds-plan.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_PERSON_SUGGESTIONS (rounds_person_suggestions_get_type ())
G_DECLARE_FINAL_TYPE (RoundsPersonSuggestions, rounds_person_suggestions, ROUNDS,
                      PERSON_SUGGESTIONS, AdwBin)

void rounds_person_suggestions_set_plan (RoundsPersonSuggestions *self, RoundsPlan *plan);
void rounds_person_suggestions_set_text (RoundsPersonSuggestions *self, const char *text);

G_END_DECLS
