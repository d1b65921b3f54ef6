/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "rounds-forecast-model.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_MONEY_TERMS_GROUP (rounds_money_terms_group_get_type ())
G_DECLARE_FINAL_TYPE (RoundsMoneyTermsGroup, rounds_money_terms_group, ROUNDS, MONEY_TERMS_GROUP,
                      AdwPreferencesGroup)

void rounds_money_terms_group_set_model (RoundsMoneyTermsGroup *self, RoundsForecastModel *model);

G_END_DECLS
