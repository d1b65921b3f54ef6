/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-uncertainty-model.h"

G_BEGIN_DECLS

char *rounds_uncertainty_text_dup_question (RoundsFigures *figures, const RoundsGap *gap);
const char *rounds_uncertainty_text_get_tie_question (RoundsObligationKind kind);
const char *rounds_uncertainty_text_get_effect (const char *code);
gboolean rounds_uncertainty_text_lacks_people (const RoundsOpenQuestion *question);
char *rounds_uncertainty_text_dup_people (RoundsPlan *plan, const RoundsOpenQuestion *question);
char *rounds_uncertainty_text_dup_settled (RoundsPlan *plan, RoundsUncertainty *record);
char *rounds_uncertainty_text_dup_guidance (guint n_open);

G_END_DECLS
