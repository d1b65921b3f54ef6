/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <gtk/gtk.h>

#include "rounds-paper.h"

#define POINTS_PER_MM (72.0 / 25.4)
#define MARGIN_MM 20.0

/**
 * rounds_paper_get_default:
 *
 * The paper of the locale (`LC_PAPER`): Letter where it says Letter, A4 everywhere else.
 */
RoundsPaper
rounds_paper_get_default (void)
{
  if (g_strcmp0 (gtk_paper_size_get_default (), GTK_PAPER_NAME_LETTER) == 0)
    return ROUNDS_PAPER_LETTER;
  return ROUNDS_PAPER_A4;
}

/**
 * rounds_paper_get_size:
 *
 * A4 is 210 × 297 mm (ISO 216), Letter 8½ × 11 inches (ANSI Y14.1).
 *
 * Returns: the sheet in points, portrait, with margins of 20 mm
 */
RoundsPageSize
rounds_paper_get_size (RoundsPaper paper)
{
  RoundsPageSize size = { .margin = MARGIN_MM * POINTS_PER_MM };

  switch (paper)
    {
    case ROUNDS_PAPER_LETTER:
      size.width = 612.0;
      size.height = 792.0;
      break;
    case ROUNDS_PAPER_A4:
    default:
      size.width = 210.0 * POINTS_PER_MM;
      size.height = 297.0 * POINTS_PER_MM;
      break;
    }
  return size;
}
