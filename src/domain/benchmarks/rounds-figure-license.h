/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * RoundsFigureLicense: by what right a published figure is shown
 * @ROUNDS_FIGURE_PUBLIC_DOMAIN: work of the United States government
 * @ROUNDS_FIGURE_PUBLIC_LAW: a law or a rule of a public body
 * @ROUNDS_FIGURE_SURVEY: a fact from a survey that is copyright of its publisher
 * @ROUNDS_FIGURE_QUOTED: a fact quoted from a page that is copyright of its publisher
 */
typedef enum
{
  ROUNDS_FIGURE_PUBLIC_DOMAIN,
  ROUNDS_FIGURE_PUBLIC_LAW,
  ROUNDS_FIGURE_SURVEY,
  ROUNDS_FIGURE_QUOTED,
} RoundsFigureLicense;

const char *rounds_figure_license_get_text (RoundsFigureLicense license);

G_END_DECLS
