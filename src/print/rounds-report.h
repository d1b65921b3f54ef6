/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-block.h"
#include "rounds-date.h"
#include "rounds-paper.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_REPORT (rounds_report_get_type ())
G_DECLARE_FINAL_TYPE (RoundsReport, rounds_report, ROUNDS, REPORT, GObject)

RoundsReport *rounds_report_new (const char *title, RoundsDate date, const char *date_text);

const char *rounds_report_get_title (RoundsReport *self);
RoundsDate rounds_report_get_date (RoundsReport *self);
const char *rounds_report_get_date_text (RoundsReport *self);

void rounds_report_set_paper (RoundsReport *self, RoundsPaper paper);
RoundsPaper rounds_report_get_paper (RoundsReport *self);

void rounds_report_take_block (RoundsReport *self, RoundsBlock *block);
guint rounds_report_get_n_blocks (RoundsReport *self);
RoundsBlock *rounds_report_get_block (RoundsReport *self, guint position);

G_END_DECLS
