/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <json-glib/json-glib.h>
#include <math.h>

#include "rounds-figures-json.h"
#include "rounds-pay-model.h"

static void
add_text (JsonBuilder *builder, const char *name, const char *text)
{
  json_builder_set_member_name (builder, name);
  json_builder_add_string_value (builder, text);
}

/* Cents; null for what nobody knows. */
static void
add_money (JsonBuilder *builder, const char *name, gint64 cents)
{
  json_builder_set_member_name (builder, name);
  if (cents == ROUNDS_MONEY_UNSET)
    json_builder_add_null_value (builder);
  else
    json_builder_add_int_value (builder, cents);
}

static void
add_number (JsonBuilder *builder, const char *name, double number)
{
  json_builder_set_member_name (builder, name);
  if (isfinite (number))
    json_builder_add_double_value (builder, number);
  else
    json_builder_add_null_value (builder);
}

static void
add_pay_figure (JsonBuilder *builder, const RoundsPayFigure *figure)
{
  const RoundsYearPay *pay = &figure->pay;

  json_builder_begin_object (builder);
  add_text (builder, "option", figure->option->name);
  add_money (builder, "gross_cents", pay->gross);
  add_money (builder, "partner_gross_cents", pay->partner_gross);
  add_money (builder, "federal_income_tax_cents", pay->federal_tax);
  add_money (builder, "payroll_taxes_cents", pay->payroll_tax);
  add_money (builder, "state_income_tax_cents", pay->state_tax);
  add_money (builder, "take_home_cents", pay->take_home);
  add_money (builder, "take_home_added_cents", pay->added);
  add_money (builder, "change_from_today_cents", figure->change);
  add_money (builder, "monthly_margin_over_floor_cents", figure->floor_margin);
  add_number (builder, "real_hours", pay->real_hours);
  add_money (builder, "gross_per_real_hour_cents", pay->gross_per_hour);
  add_money (builder, "added_per_real_hour_cents", pay->added_per_hour);
  json_builder_set_member_name (builder, "problem");
  if (figure->problem != NULL)
    json_builder_add_string_value (builder, figure->problem);
  else
    json_builder_add_null_value (builder);
  json_builder_end_object (builder);
}

static void
add_pay (JsonBuilder *builder, RoundsPayModel *model)
{
  const char *const *notes = rounds_pay_model_get_notes (model);

  json_builder_set_member_name (builder, "pay");
  json_builder_begin_object (builder);
  json_builder_set_member_name (builder, "tax_year");
  json_builder_add_int_value (builder, rounds_pay_model_get_tax_year (model));
  json_builder_set_member_name (builder, "options");
  json_builder_begin_array (builder);
  for (guint i = 0; i < rounds_pay_model_get_n_figures (model); i++)
    add_pay_figure (builder, rounds_pay_model_get_figure (model, i));
  json_builder_end_array (builder);
  json_builder_set_member_name (builder, "notes");
  json_builder_begin_array (builder);
  for (guint i = 0; notes[i] != NULL; i++)
    json_builder_add_string_value (builder, notes[i]);
  json_builder_end_array (builder);
  json_builder_end_object (builder);
}

/**
 * rounds_figures_to_json:
 *
 * Returns: (transfer full): every derived figure of the plan, from the same live models that screen and
 *   paper read; money in cents
 */
char *
rounds_figures_to_json (RoundsFigures *figures)
{
  g_autoptr (JsonBuilder) builder = json_builder_new_immutable ();
  g_autoptr (JsonNode) root = NULL;
  g_autofree char *today = NULL;

  g_return_val_if_fail (ROUNDS_IS_FIGURES (figures), NULL);

  today = rounds_date_to_iso (rounds_figures_get_today (figures));
  json_builder_begin_object (builder);
  add_text (builder, "today", today);
  add_pay (builder, rounds_figures_get_model (figures, ROUNDS_TYPE_PAY_MODEL));
  json_builder_end_object (builder);
  root = json_builder_get_root (builder);
  return json_to_string (root, TRUE);
}
