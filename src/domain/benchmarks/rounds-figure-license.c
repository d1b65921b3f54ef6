/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-figure-license.h"

/** rounds_figure_license_get_text: what people read about @license, translated */
const char *
rounds_figure_license_get_text (RoundsFigureLicense license)
{
  switch (license)
    {
    case ROUNDS_FIGURE_PUBLIC_DOMAIN:
      return _ ("Public domain: a work of the United States government");
    case ROUNDS_FIGURE_PUBLIC_LAW:
      return _ ("Public law or rule");
    case ROUNDS_FIGURE_SURVEY:
      return _ ("A fact quoted with attribution; the survey is copyright of its publisher");
    case ROUNDS_FIGURE_QUOTED:
      return _ ("A fact quoted with attribution; the page is copyright of its publisher");
    default:
      g_return_val_if_reached ("");
    }
}
