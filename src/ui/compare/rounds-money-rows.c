/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-compare-row.h"
#include "rounds-forecast-model.h"
#include "rounds-forecast-text.h"
#include "rounds-format.h"
#include "rounds-money-rows.h"
#include "rounds-pay-figures.h"
#include "rounds-pay-model.h"

/**
 * RoundsMoneyRows:
 *
 * What the options that are compared come to in money, straight from Pay, where it is entered: a
 * row for each figure. Nothing is computed before the rows are on screen.
 */
struct _RoundsMoneyRows
{
  GtkBox parent_instance;

  RoundsFigures *figures; /* owned, nullable */
  GPtrArray *options; /* owned RoundsOption */
  GSignalGroup *pay_signals; /* owned */
  GSignalGroup *forecast_signals; /* owned */
};

G_DEFINE_FINAL_TYPE (RoundsMoneyRows, rounds_money_rows, GTK_TYPE_BOX)

/* What there is of one option; members are NULL while there is nothing. */
typedef struct
{
  const RoundsPayFigure *pay;
  const RoundsForecastFigure *forecast;
} Money;

static char *
dup_take_home (const Money *money)
{
  if (money->pay == NULL || money->pay->pay.take_home == ROUNDS_MONEY_UNSET)
    return NULL;
  return rounds_format_money (money->pay->pay.take_home);
}

static char *
dup_change (const Money *money)
{
  return money->pay != NULL ? rounds_pay_figures_dup_change (money->pay) : NULL;
}

static char *
dup_per_hour (const Money *money)
{
  if (money->pay == NULL || money->pay->pay.added_per_hour == ROUNDS_MONEY_UNSET)
    return NULL;
  return rounds_format_money_exact (money->pay->pay.added_per_hour);
}

static char *
dup_break_even (const Money *money)
{
  if (money->forecast == NULL || rounds_forecast_figure_is_staying (money->forecast) ||
      !rounds_forecast_figure_is_known (money->forecast))
    return NULL;
  return rounds_forecast_text_dup_break_even (money->forecast);
}

static char *
dup_runway (const Money *money)
{
  if (money->forecast == NULL || !money->forecast->low.known)
    return NULL;
  return rounds_forecast_text_dup_runway (money->forecast);
}

static char *
dup_floor (const Money *money)
{
  if (money->forecast == NULL || money->forecast->pay_case->floor == ROUNDS_MONEY_UNSET)
    return NULL;
  return rounds_forecast_text_dup_verdict (money->forecast);
}

static const struct
{
  const char *title;
  char *(*dup_text) (const Money *money);
} lines[] = {
  { N_ ("Household take-home a year"), dup_take_home },
  { N_ ("Change from today"), dup_change },
  { N_ ("Per real hour, after tax"), dup_per_hour },
  { N_ ("Break-even with staying"), dup_break_even },
  { N_ ("Runway"), dup_runway },
  { N_ ("Household floor"), dup_floor },
};

static Money
find_money (RoundsMoneyRows *self, RoundsOption *option)
{
  gint64 id = rounds_record_get_id (ROUNDS_RECORD (option));
  RoundsPayModel *pay = rounds_figures_get_model (self->figures, ROUNDS_TYPE_PAY_MODEL);
  RoundsForecastModel *forecast =
      rounds_figures_get_model (self->figures, ROUNDS_TYPE_FORECAST_MODEL);
  int position = rounds_forecast_model_find_option (forecast, id);
  Money money = { .pay = rounds_pay_model_find_figure (pay, id) };

  if (position >= 0)
    money.forecast = rounds_forecast_model_get_figure (forecast, (guint) position);
  if (money.forecast != NULL &&
      (money.forecast->problem != NULL || money.forecast->pay_case == NULL))
    money.forecast = NULL;
  return money;
}

/* An option of today is not held against itself; all else that is unknown is to be entered. */
static void
show_cell (GtkLabel *label, const Money *money, guint line)
{
  g_autofree char *text = lines[line].dup_text (money);
  gboolean is_today =
      money->pay != NULL && money->pay->option->role == ROUNDS_OPTION_TODAY &&
      (lines[line].dup_text == dup_change || lines[line].dup_text == dup_break_even);

  if (text != NULL)
    gtk_widget_remove_css_class (GTK_WIDGET (label), "dimmed");
  else
    gtk_widget_add_css_class (GTK_WIDGET (label), "dimmed");
  gtk_label_set_text (label, text != NULL ? text : is_today ? "–" : _ ("Not known yet"));
}

static void
update (RoundsMoneyRows *self)
{
  if (self->figures == NULL || !gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;
  g_signal_group_set_target (self->pay_signals,
                             rounds_figures_get_model (self->figures, ROUNDS_TYPE_PAY_MODEL));
  g_signal_group_set_target (self->forecast_signals,
                             rounds_figures_get_model (self->figures, ROUNDS_TYPE_FORECAST_MODEL));
  for (guint i = 0; i < self->options->len; i++)
    {
      Money money = find_money (self, g_ptr_array_index (self->options, i));
      guint line = 0;

      for (GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (self)); row != NULL;
           row = gtk_widget_get_next_sibling (row))
        show_cell (GTK_LABEL (rounds_compare_row_get_cell (ROUNDS_COMPARE_ROW (row), i)), &money,
                   line++);
    }
}

static void
rounds_money_rows_dispose (GObject *object)
{
  RoundsMoneyRows *self = ROUNDS_MONEY_ROWS (object);

  g_clear_object (&self->pay_signals);
  g_clear_object (&self->forecast_signals);
  g_clear_pointer (&self->options, g_ptr_array_unref);
  g_clear_object (&self->figures);
  G_OBJECT_CLASS (rounds_money_rows_parent_class)->dispose (object);
}

static void
rounds_money_rows_class_init (RoundsMoneyRowsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rounds_money_rows_dispose;
}

static void
rounds_money_rows_init (RoundsMoneyRows *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  self->options = g_ptr_array_new_with_free_func (g_object_unref);
  self->pay_signals = g_signal_group_new (ROUNDS_TYPE_PAY_MODEL);
  g_signal_group_connect_swapped (self->pay_signals, "changed", G_CALLBACK (update), self);
  self->forecast_signals = g_signal_group_new (ROUNDS_TYPE_FORECAST_MODEL);
  g_signal_group_connect_swapped (self->forecast_signals, "changed", G_CALLBACK (update), self);
  g_signal_connect (self, "map", G_CALLBACK (update), NULL);
}

static GtkWidget *
create_label (const char *text, const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_widget_set_valign (label, GTK_ALIGN_START);
  gtk_widget_add_css_class (label, css_class);
  return label;
}

static GtkWidget *
create_row (RoundsMoneyRows *self, RoundsCompareColumns *columns, guint line)
{
  GtkWidget *lead = create_label (_ (lines[line].title), "heading");
  GtkWidget *row = rounds_compare_row_new (columns, lead);

  for (guint i = 0; i < self->options->len; i++)
    {
      GtkWidget *cell = create_label (NULL, "numeric");

      gtk_accessible_update_relation (GTK_ACCESSIBLE (cell), GTK_ACCESSIBLE_RELATION_DESCRIBED_BY,
                                      lead, NULL, -1);
      rounds_compare_row_add_cell (ROUNDS_COMPARE_ROW (row), cell);
    }
  return row;
}

/**
 * rounds_money_rows_build:
 * @columns: shared by all rows of the comparison
 * @figures: of the plan of the options
 * @options: (element-type RoundsOption): those that have columns now
 *
 * Makes the rows anew; from then on they follow the figures.
 */
void
rounds_money_rows_build (RoundsMoneyRows *self, RoundsCompareColumns *columns,
                         RoundsFigures *figures, GPtrArray *options)
{
  GtkWidget *child;

  g_return_if_fail (ROUNDS_IS_MONEY_ROWS (self) && ROUNDS_IS_FIGURES (figures));
  g_return_if_fail (options != NULL);

  g_set_object (&self->figures, figures);
  g_ptr_array_set_size (self->options, 0);
  for (guint i = 0; i < options->len; i++)
    g_ptr_array_add (self->options, g_object_ref (g_ptr_array_index (options, i)));
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_box_remove (GTK_BOX (self), child);
  for (guint line = 0; line < G_N_ELEMENTS (lines); line++)
    gtk_box_append (GTK_BOX (self), create_row (self, columns, line));
  update (self);
}
