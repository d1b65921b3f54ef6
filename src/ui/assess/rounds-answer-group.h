/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "rounds-answer-card.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_ANSWER_GROUP (rounds_answer_group_get_type ())
G_DECLARE_FINAL_TYPE (RoundsAnswerGroup, rounds_answer_group, ROUNDS, ANSWER_GROUP, AdwBin)

GtkWidget *rounds_answer_group_new (guint question);
void rounds_answer_group_show (RoundsAnswerGroup *self, const RoundsAnswerCard *card);

G_END_DECLS
