/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-chart-frame.h"
#include "rounds-chart-table.h"
#include "rounds-chart.h"
#include "rounds-legend.h"
#include "rounds-palette.h"
#include "samples.h"

#include <adwaita.h>

/* The focus lies on something else: announcements of what has it crash the accessibility of tests
 * in GTK 4.18. */
static GtkWidget *
show (GtkWidget *child, int width, int height)
{
  GtkWidget *window = gtk_window_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *button = gtk_button_new_with_label ("First");

  gtk_box_append (GTK_BOX (box), button);
  gtk_box_append (GTK_BOX (box), child);
  gtk_window_set_child (GTK_WINDOW (window), box);
  gtk_window_set_focus (GTK_WINDOW (window), button);
  gtk_window_set_default_size (GTK_WINDOW (window), width, height);
  gtk_window_present (GTK_WINDOW (window));
  while (gtk_widget_get_width (child) == 0)
    g_main_context_iteration (NULL, TRUE);
  return window;
}

static void
press (GtkWidget *widget, guint key)
{
  GListModel *controllers = gtk_widget_observe_controllers (widget);
  gboolean handled = FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (controllers) && !handled; i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (!GTK_IS_SHORTCUT_CONTROLLER (controller))
        continue;
      for (guint j = 0; j < g_list_model_get_n_items (G_LIST_MODEL (controller)) && !handled; j++)
        {
          g_autoptr (GtkShortcut) shortcut = g_list_model_get_item (G_LIST_MODEL (controller), j);
          GtkShortcutTrigger *trigger = gtk_shortcut_get_trigger (shortcut);

          if (GTK_IS_KEYVAL_TRIGGER (trigger) &&
              gtk_keyval_trigger_get_keyval (GTK_KEYVAL_TRIGGER (trigger)) == key)
            handled = gtk_shortcut_action_activate (gtk_shortcut_get_action (shortcut), 0, widget,
                                                    gtk_shortcut_get_arguments (shortcut));
        }
    }
  g_object_unref (controllers);
  g_assert_true (handled);
}

static void
assert_value (RoundsChart *chart, const char *text)
{
  g_assert_cmpstr (rounds_chart_get_value_text (chart), ==, text);
  gtk_test_accessible_assert_property (chart, GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, text);
}

static void
test_accessible (void)
{
  g_autoptr (RoundsChartModel) model = samples_create (SAMPLE_NEGATIVE);
  GtkWidget *chart = g_object_ref_sink (rounds_chart_new (model));

  gtk_test_accessible_assert_role (chart, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_test_accessible_assert_property (chart, GTK_ACCESSIBLE_PROPERTY_LABEL, "Year by Year");
  gtk_test_accessible_assert_property (
      chart, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
      "Year by Year: Year 1 $10,000; Year 2 $175,000; Year 3 $204,000; Year 4 $229,000.");
  g_assert_true (gtk_widget_get_focusable (chart));
  g_assert_finalize_object (chart);
}

static void
test_description_follows (void)
{
  const double values[] = { 1, 2 };
  const char *names[] = { "A", "B", NULL };
  g_autoptr (RoundsChartModel) model = rounds_chart_model_new (ROUNDS_CHART_STACKED_BARS, "Two");
  g_autoptr (RoundsSeries) series = rounds_series_new ("S", values, 2);
  GtkWidget *chart = g_object_ref_sink (rounds_chart_new (model));

  gtk_test_accessible_assert_property (chart, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       "Two: nothing to show yet.");
  rounds_chart_model_set_categories (model, names);
  rounds_chart_model_add_series (model, series);
  gtk_test_accessible_assert_property (chart, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       "Two: A 1; B 2.");
  g_assert_finalize_object (chart);
}

static void
test_keys (void)
{
  g_autoptr (RoundsChartModel) model = samples_create (SAMPLE_NEGATIVE);
  GtkWidget *chart = rounds_chart_new (model);
  GtkWidget *window = show (chart, 640, 400);

  press (chart, GDK_KEY_Right);
  assert_value (ROUNDS_CHART (chart), "New pay, Year 1: $96,000");
  press (chart, GDK_KEY_Left);
  assert_value (ROUNDS_CHART (chart), "Exit costs, Year 1: −$48,000");
  press (chart, GDK_KEY_Down);
  assert_value (ROUNDS_CHART (chart), "Exit costs, Year 2: −$6,000");
  press (chart, GDK_KEY_End);
  assert_value (ROUNDS_CHART (chart), "New pay, Year 2: $212,000");
  press (chart, GDK_KEY_Home);
  assert_value (ROUNDS_CHART (chart), "Pay given up, Year 2: −$31,000");
  press (chart, GDK_KEY_Escape);
  g_assert_null (rounds_chart_get_value_text (ROUNDS_CHART (chart)));
  gtk_window_destroy (GTK_WINDOW (window));
}

/* A part of nothing is met where the stack has come to, not at its foot. */
static void
test_keys_over_nothing (void)
{
  const char *categories[] = { "Today", NULL };
  const char *names[] = { "Net", "Nothing", "Costs" };
  const double values[] = { 90, 0, 20 };
  g_autoptr (RoundsChartModel) model = rounds_chart_model_new (ROUNDS_CHART_STACKED_BARS, "Pay");
  GtkWidget *chart, *window;

  rounds_chart_model_set_categories (model, categories);
  for (guint i = 0; i < G_N_ELEMENTS (values); i++)
    {
      g_autoptr (RoundsSeries) series = rounds_series_new (names[i], &values[i], 1);

      rounds_chart_model_add_series (model, series);
    }
  chart = rounds_chart_new (model);
  window = show (chart, 640, 200);
  press (chart, GDK_KEY_End);
  assert_value (ROUNDS_CHART (chart), "Costs, Today: 20");
  press (chart, GDK_KEY_Left);
  assert_value (ROUNDS_CHART (chart), "Nothing, Today: 0");
  press (chart, GDK_KEY_Left);
  assert_value (ROUNDS_CHART (chart), "Net, Today: 90");
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_keys_mirrored (void)
{
  g_autoptr (RoundsChartModel) model = samples_create (SAMPLE_CUMULATIVE);
  GtkWidget *chart = rounds_chart_new (model);
  GtkWidget *window;

  gtk_widget_set_direction (chart, GTK_TEXT_DIR_RTL);
  window = show (chart, 640, 400);
  press (chart, GDK_KEY_Home);
  press (chart, GDK_KEY_Home);
  press (chart, GDK_KEY_Left);
  g_assert_nonnull (strstr (rounds_chart_get_value_text (ROUNDS_CHART (chart)), "October 2026"));
  gtk_window_destroy (GTK_WINDOW (window));
}

/* A change of the data while a point has the cursor leaves no stale value behind. */
static void
test_change_under_cursor (void)
{
  const double values[] = { 5 };
  g_autoptr (RoundsChartModel) model = samples_create (SAMPLE_NEGATIVE);
  GtkWidget *chart = rounds_chart_new (model);
  GtkWidget *window = show (chart, 640, 400);

  press (chart, GDK_KEY_End);
  rounds_series_set_values (rounds_chart_model_get_series (model, 0), values, 1);
  g_assert_null (rounds_chart_get_value_text (ROUNDS_CHART (chart)));
  press (chart, GDK_KEY_Right);
  assert_value (ROUNDS_CHART (chart), "New pay, Year 1: $5");
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_sizes (void)
{
  for (int i = 0; i < N_SAMPLES; i++)
    {
      g_autoptr (RoundsChartModel) model = samples_create (i);
      GtkWidget *frame = g_object_ref_sink (rounds_chart_frame_new (model));
      int minimum, narrow, wide;

      gtk_widget_measure (frame, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
      g_assert_cmpint (minimum, <=, 300);
      gtk_widget_measure (frame, GTK_ORIENTATION_VERTICAL, 300, NULL, &narrow, NULL, NULL);
      gtk_widget_measure (frame, GTK_ORIENTATION_VERTICAL, 900, NULL, &wide, NULL, NULL);
      g_assert_cmpint (narrow, >, 100);
      g_assert_cmpint (wide, >, 100);
      g_assert_finalize_object (frame);
    }
}

static void
test_legend_wraps (void)
{
  g_autoptr (RoundsChartModel) model = samples_create (SAMPLE_TAKE_HOME);
  GtkWidget *legend = g_object_ref_sink (rounds_legend_new (model));
  int narrow, wide;

  gtk_widget_measure (legend, GTK_ORIENTATION_VERTICAL, 160, NULL, &narrow, NULL, NULL);
  gtk_widget_measure (legend, GTK_ORIENTATION_VERTICAL, 900, NULL, &wide, NULL, NULL);
  g_assert_cmpint (narrow, >, wide);
  gtk_test_accessible_assert_property (legend, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Legend: Net, Taxes, Retirement, Costs");
  g_assert_finalize_object (legend);
}

static GtkWidget *
find_type (GtkWidget *widget, GType type)
{
  if (G_TYPE_CHECK_INSTANCE_TYPE (widget, type))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_type (child, type);

      if (found != NULL)
        return found;
    }
  return NULL;
}

static void
test_frame_toggles (void)
{
  g_autoptr (RoundsChartModel) model = samples_create (SAMPLE_TAKE_HOME);
  GtkWidget *frame = rounds_chart_frame_new (model);
  GtkWidget *window = show (frame, 640, 600);
  GtkWidget *toggle = find_type (frame, GTK_TYPE_TOGGLE_BUTTON);
  GtkWidget *view = find_type (frame, GTK_TYPE_COLUMN_VIEW);
  GtkWidget *chart = find_type (frame, ROUNDS_TYPE_CHART);

  g_assert_true (gtk_widget_get_mapped (chart));
  gtk_test_accessible_assert_property (toggle, GTK_ACCESSIBLE_PROPERTY_LABEL, "Show as Table");
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (toggle), TRUE);
  g_assert_true (rounds_chart_frame_get_shows_table (ROUNDS_CHART_FRAME (frame)));
  while (!gtk_widget_get_mapped (view))
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpuint (g_list_model_get_n_items (gtk_column_view_get_columns (GTK_COLUMN_VIEW (view))),
                    ==, 6);
  g_assert_cmpuint (
      g_list_model_get_n_items (G_LIST_MODEL (gtk_column_view_get_model (GTK_COLUMN_VIEW (view)))),
      ==, 4);
  gtk_test_accessible_assert_property (view, GTK_ACCESSIBLE_PROPERTY_LABEL, "Take-Home Pay");
  rounds_chart_frame_set_shows_table (ROUNDS_CHART_FRAME (frame), FALSE);
  g_assert_false (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (toggle)));
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_frame_lets_go (void)
{
  g_autoptr (RoundsChartModel) model = samples_create (SAMPLE_RUNWAY);
  GtkWidget *frame = g_object_ref_sink (rounds_chart_frame_new (model));
  GtkWidget *window = show (frame, 400, 500);

  rounds_chart_frame_set_model (ROUNDS_CHART_FRAME (frame), NULL);
  g_assert_null (rounds_chart_frame_get_model (ROUNDS_CHART_FRAME (frame)));
  gtk_window_destroy (GTK_WINDOW (window));
  g_assert_finalize_object (frame);
  g_assert_cmpuint (G_OBJECT (model)->ref_count, ==, 1);
}

static void
test_palette_follows (void)
{
  AdwStyleManager *style = adw_style_manager_get_default ();
  RoundsPalette *palette = rounds_palette_new_for_screen ();

  adw_style_manager_set_color_scheme (style, ADW_COLOR_SCHEME_FORCE_DARK);
  g_assert_cmpint (rounds_palette_get_kind (palette), ==, ROUNDS_PALETTE_DARK);
  adw_style_manager_set_color_scheme (style, ADW_COLOR_SCHEME_FORCE_LIGHT);
  g_assert_cmpint (rounds_palette_get_kind (palette), ==, ROUNDS_PALETTE_LIGHT);
  g_assert_finalize_object (palette);
}

int
main (int argc, char *argv[])
{
  g_setenv ("GTK_A11Y", "test", TRUE);
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_test_add_func ("/chart/accessible", test_accessible);
  g_test_add_func ("/chart/description-follows", test_description_follows);
  g_test_add_func ("/chart/keys", test_keys);
  g_test_add_func ("/chart/keys-mirrored", test_keys_mirrored);
  g_test_add_func ("/chart/keys-over-nothing", test_keys_over_nothing);
  g_test_add_func ("/chart/change-under-cursor", test_change_under_cursor);
  g_test_add_func ("/chart/sizes", test_sizes);
  g_test_add_func ("/chart/legend-wraps", test_legend_wraps);
  g_test_add_func ("/chart/frame-toggles", test_frame_toggles);
  g_test_add_func ("/chart/frame-lets-go", test_frame_lets_go);
  g_test_add_func ("/chart/palette-follows", test_palette_follows);
  return g_test_run ();
}
