/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-figures.h"

G_BEGIN_DECLS

GVariant *rounds_figures_export_common (RoundsFigures *figures);
GVariant *rounds_figures_export_uncertainties (RoundsFigures *figures);

G_END_DECLS
