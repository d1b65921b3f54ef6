/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-destination-model.h"

G_BEGIN_DECLS

const char *const *rounds_interest_list_words (void);
const char *const *rounds_training_list_words (void);
const char *rounds_interest_get_word (int mark);
const char *rounds_training_get_word (int mark);
const char *rounds_aim_get_order (RoundsAim aim);
const char *rounds_aim_get_first_step (RoundsAim aim);
const char *rounds_aim_get_question (RoundsAim aim);
char *rounds_destination_describe_marks (const RoundsDestinationEntry *entry,
                                         RoundsProfession profession);

G_END_DECLS
