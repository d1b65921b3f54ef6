/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "rounds-criterion.h"
#include "rounds-plan.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_CRITERION_LEAD (rounds_criterion_lead_get_type ())
G_DECLARE_FINAL_TYPE (RoundsCriterionLead, rounds_criterion_lead, ROUNDS, CRITERION_LEAD, AdwBin)

GtkWidget *rounds_criterion_lead_new (RoundsPlan *plan, RoundsCriterion *criterion);
RoundsCriterion *rounds_criterion_lead_get_criterion (RoundsCriterionLead *self);
void rounds_criterion_lead_update (RoundsCriterionLead *self);
void rounds_criterion_lead_edit_name (RoundsCriterionLead *self);

G_END_DECLS
