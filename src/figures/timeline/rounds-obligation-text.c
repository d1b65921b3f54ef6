/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-format.h"
#include "rounds-obligation-text.h"
#include "rounds-obligations.h"

/* A tie that is neither a day nor a cost yet says which day is to be found out. */
static void
add_missing_date (GStrvBuilder *parts, RoundsPlan *plan, RoundsObligation *obligation)
{
  const RoundsObligationTemplate *kind = rounds_obligation_kinds_find (obligation->kind);

  if (!rounds_obligations_is_undated (plan, obligation))
    return;
  if (obligation->kind == ROUNDS_OBLIGATION_OTHER)
    g_strv_builder_add (parts, _ ("No date yet"));
  else
    /* Translators: %s is what a date is ("Valid until", "Letters out by") */
    g_strv_builder_take (parts, g_strdup_printf (_ ("%s: no date yet"), _ (kind->date_title)));
}

static void
add_date (GStrvBuilder *parts, RoundsPlan *plan, RoundsObligation *obligation)
{
  RoundsDate date = rounds_obligations_get_date (plan, obligation);
  g_autofree char *day = NULL;

  if (date == ROUNDS_DATE_NONE)
    {
      add_missing_date (parts, plan, obligation);
      return;
    }
  day = rounds_format_date (date);
  /* Translators: what a date is ("Valid until", "Letters out by"), and the date */
  g_strv_builder_take (
      parts,
      g_strdup_printf (_ ("%1$s %2$s"),
                       _ (rounds_obligation_kinds_find (obligation->kind)->date_title), day));
}

static void
add_numbers (GStrvBuilder *parts, RoundsObligation *obligation)
{
  if (obligation->months != ROUNDS_INTEGER_UNSET)
    g_strv_builder_take (
        parts, g_strdup_printf (ngettext ("%d month", "%d months", (gulong) obligation->months),
                                obligation->months));
  if (obligation->miles != ROUNDS_INTEGER_UNSET)
    g_strv_builder_take (parts, g_strdup_printf (ngettext ("within %d mile", "within %d miles",
                                                           (gulong) obligation->miles),
                                                 obligation->miles));
  if (obligation->hours != ROUNDS_INTEGER_UNSET)
    g_strv_builder_take (
        parts, g_strdup_printf (ngettext ("%'d hour", "%'d hours", (gulong) obligation->hours),
                                obligation->hours));
  if (obligation->cost != ROUNDS_MONEY_UNSET)
    g_strv_builder_take (parts, rounds_format_money (obligation->cost));
}

/** rounds_text_for_obligation: (transfer full): what is known of it, in one line, and whether its
 * day is still to be found out; what else nobody has said is left out */
char *
rounds_text_for_obligation (RoundsPlan *plan, RoundsObligation *obligation)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) parts = NULL;

  g_return_val_if_fail (ROUNDS_IS_PLAN (plan) && ROUNDS_IS_OBLIGATION (obligation), NULL);

  if (obligation->settled)
    return g_strdup (_ ("Settled"));
  add_date (builder, plan, obligation);
  add_numbers (builder, obligation);
  parts = g_strv_builder_end (builder);
  return g_strjoinv (" · ", parts);
}
