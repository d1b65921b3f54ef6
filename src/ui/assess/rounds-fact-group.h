/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "rounds-fact.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_FACT_GROUP (rounds_fact_group_get_type ())
G_DECLARE_FINAL_TYPE (RoundsFactGroup, rounds_fact_group, ROUNDS, FACT_GROUP, AdwPreferencesGroup)

GtkWidget *rounds_fact_group_add (RoundsFactGroup *self, const char *title, const char *text,
                                  const RoundsFact *fact, RoundsProfession profession);

G_END_DECLS
