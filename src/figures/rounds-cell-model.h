/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-cell-overrides.h"
#include "rounds-live-model.h"
#include "rounds-option.h"

G_BEGIN_DECLS

/** RoundsCellGroup: what a row of the comparison speaks of */
typedef enum
{
  ROUNDS_CELLS_OF_WORK, /* what is known of the field of work of an option */
  ROUNDS_CELLS_OF_PATH, /* how jobs and careers usually differ (R069 to R082) */
  ROUNDS_CELLS_N_GROUPS,
} RoundsCellGroup;

/**
 * RoundsCell:
 * @property: stable name of the row
 * @title: of the row, translated
 * @option: (owned): whose column it is in
 * @said: (owned) (nullable): what the data says; %NULL where it says nothing
 * @source: (owned) (nullable): what to know about @said, and where it comes from
 * @hint: (nullable): shown while there is nothing else, translated
 * @own: (owned) (nullable): what the person says instead, with the reason
 * @is_quiet: whether it steps back, because it sets no option apart or nobody knows
 *
 * One property of one option.
 */
typedef struct
{
  const char *property;
  const char *title;
  RoundsOption *option;
  char *said;
  char *source;
  const char *hint;
  RoundsCellOverride *own;
  gboolean is_quiet;
} RoundsCell;

#define ROUNDS_TYPE_CELL_MODEL (rounds_cell_model_get_type ())
G_DECLARE_FINAL_TYPE (RoundsCellModel, rounds_cell_model, ROUNDS, CELL_MODEL, RoundsLiveModel)

guint rounds_cell_model_get_n_rows (RoundsCellModel *self, RoundsCellGroup group);
guint rounds_cell_model_get_n_options (RoundsCellModel *self);
const RoundsCell *rounds_cell_model_get_cell (RoundsCellModel *self, RoundsCellGroup group,
                                              guint row, guint option);
GPtrArray *rounds_cell_model_list_own (RoundsCellModel *self);
const char *rounds_cell_get_text (const RoundsCell *cell);
char *rounds_cell_describe (const RoundsCell *cell);

G_END_DECLS
