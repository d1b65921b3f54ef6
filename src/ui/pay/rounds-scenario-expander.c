/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-comparison.h"
#include "rounds-scenario-changes.h"
#include "rounds-scenario-dialog.h"
#include "rounds-scenario-expander.h"
#include "rounds-scenario-table.h"
#include "rounds-scenario-text.h"
#include "rounds-shown-text.h"

/**
 * RoundsScenarioExpander:
 *
 * The scenarios of one option, folded under its name. First, rows to try a change: what it comes to
 * shows at once beside what is expected, the plan stays as it is, and one click keeps it as a
 * scenario. Then all of them side by side, and one row for each to change it.
 */
struct _RoundsScenarioExpander
{
  AdwExpanderRow parent_instance;

  RoundsSession *session; /* owned */
  RoundsOption *option; /* owned */
  GPtrArray *rows; /* of borrowed AdwActionRow, one a scenario */

  /* made when first unfolded */
  RoundsScenario *tried; /* owned; not in the plan */
  RoundsScenarioTable *table;
  GtkWidget *first_row;
  GtkWidget *save_row;
  GtkWidget *reset_row;
  GtkWidget *add_row;
};

G_DEFINE_FINAL_TYPE (RoundsScenarioExpander, rounds_scenario_expander, ADW_TYPE_EXPANDER_ROW)

static RoundsForecastModel *
get_model (RoundsScenarioExpander *self)
{
  return rounds_figures_get_model (rounds_session_get_figures (self->session),
                                   ROUNDS_TYPE_FORECAST_MODEL);
}

static gint64
get_option_id (RoundsScenarioExpander *self)
{
  return rounds_record_get_id (ROUNDS_RECORD (self->option));
}

/* (element-type RoundsScenario): borrowed. */
static GPtrArray *
list_scenarios (RoundsScenarioExpander *self)
{
  RoundsPlan *plan = rounds_session_get_plan (self->session);
  GPtrArray *scenarios = g_ptr_array_new ();
  guint n = rounds_plan_count_records (plan, ROUNDS_TYPE_SCENARIO);

  for (guint i = 0; i < n; i++)
    {
      RoundsScenario *scenario = rounds_plan_get_record (plan, ROUNDS_TYPE_SCENARIO, i);

      if (scenario->option == get_option_id (self))
        g_ptr_array_add (scenarios, scenario);
    }
  return scenarios;
}

static void
on_row_activated_cb (AdwActionRow *row, gpointer user_data)
{
  RoundsScenarioExpander *self = user_data;
  RoundsScenario *scenario = g_object_get_data (G_OBJECT (row), "rounds-scenario");

  adw_dialog_present (rounds_scenario_dialog_new_for_scenario (self->session, scenario),
                      GTK_WIDGET (self));
}

static void
on_add_activated_cb (RoundsScenarioExpander *self)
{
  adw_dialog_present (rounds_scenario_dialog_new_for_option (self->session, get_option_id (self)),
                      GTK_WIDGET (self));
}

static GtkWidget *
create_row (RoundsScenarioExpander *self, RoundsScenario *scenario)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *arrow = gtk_image_new_from_icon_name ("go-next-symbolic");

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), arrow);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  g_object_set_data_full (G_OBJECT (row), "rounds-scenario", g_object_ref (scenario),
                          g_object_unref);
  g_signal_connect_object (row, "activated", G_CALLBACK (on_row_activated_cb), self,
                           G_CONNECT_DEFAULT);
  return row;
}

static gboolean
rows_fit (RoundsScenarioExpander *self, GPtrArray *scenarios)
{
  if (self->rows->len != scenarios->len)
    return FALSE;
  for (guint i = 0; i < scenarios->len; i++)
    if (g_object_get_data (g_ptr_array_index (self->rows, i), "rounds-scenario") !=
        g_ptr_array_index (scenarios, i))
      return FALSE;
  return TRUE;
}

/* Rows are made anew only when the scenarios are others, so that the focus stays where it is. */
static void
show_rows (RoundsScenarioExpander *self, GPtrArray *scenarios)
{
  AdwExpanderRow *expander = ADW_EXPANDER_ROW (self);

  if (!rows_fit (self, scenarios))
    {
      while (self->rows->len > 0)
        adw_expander_row_remove (expander,
                                 g_ptr_array_steal_index (self->rows, self->rows->len - 1));
      adw_expander_row_remove (expander, self->add_row);
      for (guint i = 0; i < scenarios->len; i++)
        {
          GtkWidget *row = create_row (self, g_ptr_array_index (scenarios, i));

          adw_expander_row_add_row (expander, row);
          g_ptr_array_add (self->rows, row);
        }
      adw_expander_row_add_row (expander, self->add_row);
    }
  for (guint i = 0; i < scenarios->len; i++)
    {
      RoundsScenario *scenario = g_ptr_array_index (scenarios, i);
      AdwActionRow *row = g_ptr_array_index (self->rows, i);
      g_autofree char *text = rounds_scenario_text_dup_changes (scenario);

      rounds_shown_text_set_title (row, scenario->name);
      /* One that was saved with a click is called by what it changes. */
      rounds_shown_text_set_subtitle (row, g_str_equal (text, scenario->name) ? "" : text);
    }
}

/* Only what the table needs, not the rows: they are what one has in hand. */
static void
show_table (RoundsScenarioExpander *self)
{
  g_auto (RoundsForecastFigure) tried = { 0 };
  gboolean tries = !rounds_scenario_is_expected (self->tried);

  if (tries)
    rounds_forecast_model_try (get_model (self), self->option, self->tried, &tried);
  rounds_scenario_table_show (self->table, get_model (self), get_option_id (self),
                              tries ? &tried : NULL);
  gtk_widget_set_sensitive (self->save_row, tries);
  gtk_widget_set_visible (self->reset_row, tries);
}

static void
reset (RoundsScenarioExpander *self)
{
  g_autoptr (RoundsScenario) expected =
      g_object_new (ROUNDS_TYPE_SCENARIO, "option", get_option_id (self), NULL);
  g_autoptr (RoundsImage) image = rounds_record_freeze (ROUNDS_RECORD (expected));

  rounds_record_thaw (ROUNDS_RECORD (self->tried), image, FALSE);
}

static void
on_reset_activated_cb (RoundsScenarioExpander *self)
{
  reset (self);
  gtk_widget_child_focus (GTK_WIDGET (self->first_row), GTK_DIR_TAB_FORWARD);
}

/* Named by what it changes; its row opens it to give it another name. */
static void
on_save_activated_cb (RoundsScenarioExpander *self)
{
  RoundsPlan *plan = rounds_session_get_plan (self->session);
  g_autofree char *name = rounds_scenario_text_dup_changes (self->tried);
  g_autoptr (RoundsImage) image = NULL;
  RoundsScenario *saved;

  g_object_set (self->tried, "name", name, NULL);
  image = rounds_record_freeze (ROUNDS_RECORD (self->tried));
  rounds_plan_begin_act (plan, _ ("Save Scenario"));
  saved = rounds_plan_create (plan, ROUNDS_TYPE_SCENARIO, NULL);
  rounds_record_thaw (ROUNDS_RECORD (saved), image, FALSE);
  rounds_plan_end_act (plan);
  rounds_session_toast (self->session, _ ("Scenario saved. Open it to rename it."));
  on_reset_activated_cb (self);
}

static GtkWidget *
add_button_row (RoundsScenarioExpander *self, const char *title, const char *icon,
                GCallback callback)
{
  GtkWidget *row = adw_button_row_new ();

  rounds_shown_text_set_title (row, title);
  adw_preferences_row_set_use_underline (ADW_PREFERENCES_ROW (row), TRUE);
  if (icon != NULL)
    adw_button_row_set_start_icon_name (ADW_BUTTON_ROW (row), icon);
  g_signal_connect_object (row, "activated", callback, self, G_CONNECT_SWAPPED);
  adw_expander_row_add_row (ADW_EXPANDER_ROW (self), row);
  return row;
}

/* What one is likeliest to ask: of new work its terms, of staying what the household lives on. */
static void
add_tries (RoundsScenarioExpander *self)
{
  static const char *const of_option[] = { "pay", "gap", "growth", NULL };
  static const char *const of_staying[] = { "partner-income", "fixed-costs", NULL };
  const char *const *fields = self->option->role == ROUNDS_OPTION_TODAY ? of_staying : of_option;

  self->tried = g_object_new (ROUNDS_TYPE_SCENARIO, "option", get_option_id (self), NULL);
  for (guint i = 0; fields[i] != NULL; i++)
    {
      GtkWidget *row = rounds_scenario_changes_create_row (self->tried, fields[i]);

      adw_expander_row_add_row (ADW_EXPANDER_ROW (self), row);
      if (i == 0)
        self->first_row = row;
    }
  g_signal_connect_object (self->tried, "notify", G_CALLBACK (show_table), self, G_CONNECT_SWAPPED);
}

static void
create_content (RoundsScenarioExpander *self)
{
  GtkWidget *row = adw_preferences_row_new ();

  add_tries (self);
  self->table = ROUNDS_SCENARIO_TABLE (rounds_scenario_table_new ());
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  /* There is only to read in it, but a row that refuses the focus ends the way of Tab through a
   * list, before the rows that follow. */
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("What it comes to"), -1);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), GTK_WIDGET (self->table));
  adw_expander_row_add_row (ADW_EXPANDER_ROW (self), row);
  self->save_row = add_button_row (self, _ ("_Save as Scenario"), "document-save-symbolic",
                                   G_CALLBACK (on_save_activated_cb));
  self->reset_row = add_button_row (self, _ ("_Back to What Is Expected"), NULL,
                                    G_CALLBACK (on_reset_activated_cb));
  self->add_row = g_object_ref (add_button_row (self, _ ("_Add Scenario…"), "list-add-symbolic",
                                                G_CALLBACK (on_add_activated_cb)));
}

static void
on_expanded_cb (RoundsScenarioExpander *self)
{
  if (self->table == NULL && adw_expander_row_get_expanded (ADW_EXPANDER_ROW (self)))
    create_content (self);
  rounds_scenario_expander_update (self);
}

static void
rounds_scenario_expander_dispose (GObject *object)
{
  RoundsScenarioExpander *self = ROUNDS_SCENARIO_EXPANDER (object);

  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_clear_object (&self->add_row);
  g_clear_object (&self->tried);
  g_clear_object (&self->option);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (rounds_scenario_expander_parent_class)->dispose (object);
}

static void
rounds_scenario_expander_class_init (RoundsScenarioExpanderClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rounds_scenario_expander_dispose;
}

static void
rounds_scenario_expander_init (RoundsScenarioExpander *self)
{
  self->rows = g_ptr_array_new ();
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (self), FALSE);
}

/** rounds_scenario_expander_new: for @option of the session's plan */
GtkWidget *
rounds_scenario_expander_new (RoundsSession *session, RoundsOption *option)
{
  RoundsScenarioExpander *self;

  g_return_val_if_fail (ROUNDS_IS_SESSION (session) && ROUNDS_IS_OPTION (option), NULL);

  self = g_object_new (ROUNDS_TYPE_SCENARIO_EXPANDER, NULL);
  self->session = g_object_ref (session);
  self->option = g_object_ref (option);
  g_signal_connect (self, "notify::expanded", G_CALLBACK (on_expanded_cb), NULL);
  rounds_scenario_expander_update (self);
  return GTK_WIDGET (self);
}

/** rounds_scenario_expander_get_option: (transfer none): whose scenarios are shown */
RoundsOption *
rounds_scenario_expander_get_option (RoundsScenarioExpander *self)
{
  g_return_val_if_fail (ROUNDS_IS_SCENARIO_EXPANDER (self), NULL);

  return self->option;
}

/** rounds_scenario_expander_update: shows the scenarios and their figures as they are now */
void
rounds_scenario_expander_update (RoundsScenarioExpander *self)
{
  g_autoptr (GPtrArray) scenarios = NULL;
  g_autofree char *count = NULL, *title = NULL;

  g_return_if_fail (ROUNDS_IS_SCENARIO_EXPANDER (self));

  title = rounds_option_dup_title (rounds_session_get_plan (self->session), self->option);
  rounds_shown_text_set_title (self, title);

  scenarios = list_scenarios (self);
  if (scenarios->len == 0)
    count = g_strdup (_ ("No scenarios yet"));
  else
    count =
        g_strdup_printf (ngettext ("%u scenario", "%u scenarios", scenarios->len), scenarios->len);
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self), count);
  if (self->table == NULL || !adw_expander_row_get_expanded (ADW_EXPANDER_ROW (self)))
    return;
  show_rows (self, scenarios);
  show_table (self);
}
