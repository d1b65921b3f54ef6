/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-draft.h"
#include "rounds-plan.h"

G_BEGIN_DECLS

/* What is typed into a dialog for something new: the dialog fills a record that is in no plan yet,
 * and the draft keeps its values until they are saved or discarded. */

void rounds_draft_form_store (RoundsPlan *plan, const char *form, RoundsRecord *record);
gboolean rounds_draft_form_restore (RoundsPlan *plan, const char *form, RoundsRecord *record);
void rounds_draft_form_discard (RoundsPlan *plan, const char *form);

G_END_DECLS
