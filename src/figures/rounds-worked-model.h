/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-live-model.h"
#include "rounds-worked-examples.h"

G_BEGIN_DECLS

/** ROUNDS_WORKED_FLAT: a change of take-home by less than this share is called flat */
#define ROUNDS_WORKED_FLAT 0.1

/**
 * RoundsWorkedFigure:
 * @example: whence and whither
 * @before: cents of a year that the start leaves after tax
 * @after: the same of the role
 * @change: cents, @after less @before
 * @share: the same in parts of @before
 *
 * A worked example, computed.
 */
typedef struct
{
  const RoundsWorkedExample *example;
  gint64 before;
  gint64 after;
  gint64 change;
  double share;
} RoundsWorkedFigure;

#define ROUNDS_TYPE_WORKED_MODEL (rounds_worked_model_get_type ())
G_DECLARE_FINAL_TYPE (RoundsWorkedModel, rounds_worked_model, ROUNDS, WORKED_MODEL, RoundsLiveModel)

guint rounds_worked_model_get_n_figures (RoundsWorkedModel *self);
const RoundsWorkedFigure *rounds_worked_model_get_figure (RoundsWorkedModel *self, guint index);
int rounds_worked_model_get_tax_year (RoundsWorkedModel *self);
const char *rounds_worked_model_get_problem (RoundsWorkedModel *self);

G_END_DECLS
