/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-license.h"
#include "rounds-live-model.h"

G_BEGIN_DECLS

/**
 * RoundsLicenseFact:
 * @title: what it is about
 * @text: what is known
 * @source: (nullable): who says so and when; %NULL for what the person entered
 *
 * A line of the answer sheet of a license.
 */
typedef struct
{
  char *title;
  char *text;
  char *source;
} RoundsLicenseFact;

#define ROUNDS_TYPE_LICENSE_MODEL (rounds_license_model_get_type ())
G_DECLARE_FINAL_TYPE (RoundsLicenseModel, rounds_license_model, ROUNDS, LICENSE_MODEL,
                      RoundsLiveModel)

GPtrArray *rounds_license_model_get_facts (RoundsLicenseModel *self, RoundsLicense *license);

G_END_DECLS
