/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-cost-text.h"
#include "rounds-income-lines.h"
#include "rounds-income-text.h"
#include "rounds-line-list.h"
#include "rounds-profile.h"

/** rounds_line_list_get_text: what is said about the list as a whole */
RoundsLineListText
rounds_line_list_get_text (RoundsLineList list)
{
  switch (list)
    {
    case ROUNDS_LINES_INCOME:
      return (
          RoundsLineListText) { _ ("Income Lines"),
                                _ ("What comes on top of the pay: a bonus, overtime, hours on the "
                                   "side. Or the pay itself, where one amount cannot say it: "
                                   "shifts, several contracts at once."),
                                _ ("Nothing beside the pay yet"),
                                _ ("_Add Income Line"),
                                _ ("Add Income Line"),
                                _ ("Remove Income Line") };
    case ROUNDS_LINES_EXIT:
      return (RoundsLineListText) { _ ("Exit Costs"),
                                    _ ("What leaving takes, once or until the next work begins."),
                                    _ ("No cost of leaving yet"),
                                    _ ("_Add Exit Cost"),
                                    _ ("Add Exit Cost"),
                                    _ ("Remove Exit Cost") };
    case ROUNDS_LINES_RUNNING:
      return (RoundsLineListText) {
        _ ("Running Costs"),           _ ("What the work costs you, from your own pocket."),
        _ ("No cost of the work yet"), _ ("_Add Running Cost"),
        _ ("Add Running Cost"),        _ ("Remove Running Cost")
      };
    default:
      g_return_val_if_reached ((RoundsLineListText) { 0 });
    }
}

GType
rounds_line_list_get_noun (RoundsLineList list)
{
  return list == ROUNDS_LINES_INCOME ? ROUNDS_TYPE_INCOME_LINE : ROUNDS_TYPE_COST_LINE;
}

static gboolean
holds_cost (RoundsLineList list, RoundsCostKind kind)
{
  return rounds_cost_text_get (kind)->on_leaving == (list == ROUNDS_LINES_EXIT);
}

/** rounds_line_list_holds: whether @line is of @option and belongs in the list */
gboolean
rounds_line_list_holds (RoundsLineList list, RoundsRecord *line, RoundsOption *option)
{
  g_return_val_if_fail (ROUNDS_IS_RECORD (line) && ROUNDS_IS_OPTION (option), FALSE);

  if (!rounds_record_belongs_to (line, rounds_record_get_id (ROUNDS_RECORD (option))))
    return FALSE;
  if (ROUNDS_IS_INCOME_LINE (line))
    return list == ROUNDS_LINES_INCOME;
  return list != ROUNDS_LINES_INCOME && holds_cost (list, ROUNDS_COST_LINE (line)->terms.kind);
}

static void
list_income_kinds (RoundsPlan *plan, RoundsOption *option, GArray *kinds)
{
  RoundsProfile *profile = rounds_plan_get_single (plan, ROUNDS_TYPE_PROFILE);
  guint n_kinds;
  const RoundsIncomeKind *all = rounds_income_text_list_kinds (&n_kinds);

  for (guint i = 0; i < n_kinds; i++)
    {
      int kind = (int) all[i];

      if (rounds_income_text_fits (all[i], profile->profession,
                                   option->role == ROUNDS_OPTION_TODAY))
        g_array_append_val (kinds, kind);
    }
}

/** rounds_line_list_list_kinds: (transfer full): of int, the kinds to offer for a line of @option
 */
GArray *
rounds_line_list_list_kinds (RoundsLineList list, RoundsPlan *plan, RoundsOption *option)
{
  g_autoptr (GArray) kinds = g_array_new (FALSE, FALSE, sizeof (int));
  guint n_kinds;
  const RoundsCostKind *all = rounds_cost_text_list_kinds (&n_kinds);

  g_return_val_if_fail (ROUNDS_IS_PLAN (plan) && ROUNDS_IS_OPTION (option), NULL);

  if (list == ROUNDS_LINES_INCOME)
    list_income_kinds (plan, option, kinds);
  for (guint i = 0; list != ROUNDS_LINES_INCOME && i < n_kinds; i++)
    {
      int kind = (int) all[i];

      if (holds_cost (list, all[i]))
        g_array_append_val (kinds, kind);
    }
  return g_steal_pointer (&kinds);
}

/** rounds_line_list_get_name: (transfer none): the kind in words */
const char *
rounds_line_list_get_name (RoundsLineList list, int kind)
{
  return list == ROUNDS_LINES_INCOME ? _ (rounds_income_text_get ((RoundsIncomeKind) kind)->name)
                                     : _ (rounds_cost_text_get ((RoundsCostKind) kind)->name);
}

/** rounds_line_list_get_hint: (transfer none): when to choose the kind */
const char *
rounds_line_list_get_hint (RoundsLineList list, int kind)
{
  return list == ROUNDS_LINES_INCOME ? _ (rounds_income_text_get ((RoundsIncomeKind) kind)->hint)
                                     : _ (rounds_cost_text_get ((RoundsCostKind) kind)->hint);
}

/** rounds_line_list_add: (transfer none): a new line of @option, in an act of its own */
RoundsRecord *
rounds_line_list_add (RoundsLineList list, RoundsPlan *plan, RoundsOption *option, int kind)
{
  gint64 owner = rounds_record_get_id (ROUNDS_RECORD (option));
  RoundsRecord *line;

  g_return_val_if_fail (ROUNDS_IS_PLAN (plan) && ROUNDS_IS_OPTION (option), NULL);

  rounds_plan_begin_act (plan, rounds_line_list_get_text (list).add_act);
  if (list == ROUNDS_LINES_INCOME)
    line = rounds_plan_create (plan, ROUNDS_TYPE_INCOME_LINE, "option", owner, "kind", kind, NULL);
  else
    line = rounds_plan_create (plan, ROUNDS_TYPE_COST_LINE, "option", owner, "kind", kind, "rhythm",
                               rounds_cost_text_get ((RoundsCostKind) kind)->rhythm, NULL);
  rounds_plan_end_act (plan);
  return line;
}

/**
 * rounds_line_list_summarize:
 *
 * Returns: (transfer full): the names of the lines, or that there are none
 */
char *
rounds_line_list_summarize (RoundsLineList list, RoundsPlan *plan, RoundsOption *option)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) names = NULL;
  GType noun = rounds_line_list_get_noun (list);

  g_return_val_if_fail (ROUNDS_IS_PLAN (plan) && ROUNDS_IS_OPTION (option), NULL);

  for (guint i = 0; i < rounds_plan_count_records (plan, noun); i++)
    {
      RoundsRecord *line = rounds_plan_get_record (plan, noun, i);

      if (rounds_line_list_holds (list, line, option))
        g_strv_builder_take (builder, rounds_line_dup_name (line));
    }
  names = g_strv_builder_end (builder);
  return names[0] != NULL ? g_strjoinv (" · ", names) : g_strdup (_ ("None"));
}

/** rounds_line_dup_name: what the person calls the line, or else its kind */
char *
rounds_line_dup_name (RoundsRecord *line)
{
  if (ROUNDS_IS_INCOME_LINE (line))
    {
      RoundsIncomeLine *income = ROUNDS_INCOME_LINE (line);

      return g_strdup (*income->label != '\0' ? income->label
                                              : rounds_line_list_get_name (
                                                    ROUNDS_LINES_INCOME, (int) income->terms.kind));
    }
  g_return_val_if_fail (ROUNDS_IS_COST_LINE (line), NULL);
  return g_strdup (*ROUNDS_COST_LINE (line)->label != '\0'
                       ? ROUNDS_COST_LINE (line)->label
                       : rounds_line_list_get_name (ROUNDS_LINES_RUNNING,
                                                    (int) ROUNDS_COST_LINE (line)->terms.kind));
}

/** rounds_line_dup_pay_name: what the pay at @position of rounds_income_lines_list() is called */
char *
rounds_line_dup_pay_name (RoundsPlan *plan, gint64 option, guint position)
{
  RoundsIncomeLine *line = rounds_income_lines_get (plan, option, position);

  return line != NULL ? rounds_line_dup_name (ROUNDS_RECORD (line)) : g_strdup (_ ("Pay"));
}

/** rounds_line_describe: (transfer full): what the line of @plan pays or costs */
char *
rounds_line_describe (RoundsPlan *plan, RoundsRecord *line)
{
  if (ROUNDS_IS_INCOME_LINE (line))
    {
      RoundsIncomeTerms terms = rounds_income_lines_resolve (plan, ROUNDS_INCOME_LINE (line));

      return rounds_income_text_describe (&terms);
    }
  g_return_val_if_fail (ROUNDS_IS_COST_LINE (line), NULL);
  return rounds_cost_text_describe (ROUNDS_COST_LINE (line));
}
