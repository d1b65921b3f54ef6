/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-assess-step.h"
#include "rounds-common-answer.h"

G_BEGIN_DECLS

guint rounds_assess_steps_count (void);
guint rounds_assess_steps_get_question (guint position);
guint rounds_assess_steps_find_place (RoundsPlace place);
guint rounds_assess_steps_find (guint question);
GtkWidget *rounds_assess_steps_create (guint position, RoundsSession *session,
                                       RoundsAssessment *assessment);

G_END_DECLS
