/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-cell-model.h"

G_BEGIN_DECLS

GVariant *rounds_figures_export_cells (RoundsCellModel *model);

G_END_DECLS
