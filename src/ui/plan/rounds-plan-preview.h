/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "rounds-figures.h"
#include "rounds-pages.h"
#include "rounds-report-options.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_PLAN_PREVIEW (rounds_plan_preview_get_type ())
G_DECLARE_FINAL_TYPE (RoundsPlanPreview, rounds_plan_preview, ROUNDS, PLAN_PREVIEW, GtkWidget)

void rounds_plan_preview_set_figures (RoundsPlanPreview *self, RoundsFigures *figures);
void rounds_plan_preview_set_options (RoundsPlanPreview *self, RoundsReportOptions *options);
RoundsPages *rounds_plan_preview_dup_pages (RoundsPlanPreview *self);

G_END_DECLS
