/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

double rounds_beta_cdf (double x, double a, double b);
double rounds_beta_quantile (double p, double a, double b);

G_END_DECLS
