/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-figures.h"
#include "rounds-pages.h"
#include "rounds-report-options.h"

G_BEGIN_DECLS

RoundsReport *rounds_plan_report_new (RoundsFigures *figures, RoundsReportOptions *options);
RoundsPages *rounds_plan_report_paginate (RoundsFigures *figures, RoundsReportOptions *options);

G_END_DECLS
