/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "pay-form.h"
#include "rounds-checked-row.h"

#define TODAY 20500 /* 2026-02-16 */

void
pay_form_set_up (PayForm *fixture, gconstpointer data)
{
  /* What unfolds or slides away is there, or gone, at once. */
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  fixture->plan = rounds_plan_new ();
  rounds_plan_set_loaded (fixture->plan, TRUE);
  fixture->session = rounds_session_new (fixture->plan, NULL, TODAY, FALSE);
  fixture->today = rounds_plan_create (fixture->plan, ROUNDS_TYPE_OPTION, "name", "Clinic", "role",
                                       ROUNDS_OPTION_TODAY, NULL);
  fixture->option = rounds_plan_create (fixture->plan, ROUNDS_TYPE_OPTION, "name", "Review", NULL);
  fixture->window = gtk_window_new ();
  gtk_window_present (GTK_WINDOW (fixture->window));
}

void
pay_form_tear_down (PayForm *fixture, gconstpointer data)
{
  GtkWidget *child = gtk_window_get_child (GTK_WINDOW (fixture->window));

  if (child != NULL)
    g_object_ref (child);
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  if (child != NULL)
    g_assert_finalize_object (child);
  g_assert_finalize_object (fixture->session);
  g_assert_finalize_object (fixture->plan);
}

void
pay_form_turn_main_loop (void)
{
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

GtkWidget *
pay_form_show (PayForm *fixture, GtkWidget *widget)
{
  gtk_window_set_child (GTK_WINDOW (fixture->window), widget);
  pay_form_turn_main_loop ();
  return widget;
}

/* Undo, as the window does it: what was typed is an act first. */
void
pay_form_undo (PayForm *fixture)
{
  g_assert_true (rounds_history_undo (rounds_session_get_history (fixture->session)));
  pay_form_turn_main_loop ();
}

const char *
pay_form_get_undo_name (PayForm *fixture)
{
  rounds_plan_settle (fixture->plan);
  return rounds_history_get_undo_name (rounds_session_get_history (fixture->session));
}

/* The first shown widget of @type with @title; a row that is folded away is not there. */
GtkWidget *
pay_form_find_row (GtkWidget *widget, GType type, const char *title)
{
  if (g_type_is_a (G_OBJECT_TYPE (widget), type) &&
      (title == NULL ||
       g_str_equal (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (widget)), title)))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found =
          gtk_widget_get_visible (child) ? pay_form_find_row (child, type, title) : NULL;

      if (found != NULL)
        return found;
    }
  return NULL;
}

/* The first shown widget of @type, which may be no row. */
GtkWidget *
pay_form_find (GtkWidget *widget, GType type)
{
  if (g_type_is_a (G_OBJECT_TYPE (widget), type))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = gtk_widget_get_visible (child) ? pay_form_find (child, type) : NULL;

      if (found != NULL)
        return found;
    }
  return NULL;
}

gboolean
pay_form_has_row (GtkWidget *widget, const char *title)
{
  return pay_form_find_row (widget, ADW_TYPE_PREFERENCES_ROW, title) != NULL;
}

/* What the field with @title says is wrong with its text; %NULL for nothing. */
void
pay_form_assert_fault (GtkWidget *widget, const char *title, const char *fault)
{
  GtkWidget *row = pay_form_find_row (widget, ROUNDS_TYPE_CHECKED_ROW, title);

  g_assert_nonnull (row);
  g_assert_cmpstr (rounds_checked_row_get_fault (ROUNDS_CHECKED_ROW (row)), ==, fault);
}

void
pay_form_type (GtkWidget *widget, const char *title, const char *text, gboolean enter)
{
  GtkWidget *row = pay_form_find_row (widget, ADW_TYPE_ENTRY_ROW, title);

  g_assert_nonnull (row);
  gtk_editable_set_text (GTK_EDITABLE (row), text);
  pay_form_turn_main_loop ();
  if (enter)
    g_signal_emit_by_name (row, "entry-activated");
}

/* Types and goes on to something else. */
void
pay_form_enter (GtkWidget *widget, const char *title, const char *text)
{
  pay_form_type (widget, title, text, TRUE);
}

void
pay_form_assert_rows (GtkWidget *form, const char *titles, gboolean shown)
{
  g_auto (GStrv) parts = g_strsplit (titles, ";", -1);

  for (guint i = 0; parts[i] != NULL; i++)
    {
      g_test_message ("%s", parts[i]);
      g_assert_true (pay_form_has_row (form, parts[i]) == shown);
    }
}
