/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-chart-expander.h"
#include "rounds-sample.h"
#include "rounds-window.h"

/* Shows the Pay view of the sample plan with every chart unfolded, to be looked at in one piece: in
 * light, dark and high contrast, narrow and mirrored. */

static int width = 1200;
static int height = 3200;
static gboolean everything;

static const GOptionEntry options[] = {
  { "width", 0, 0, G_OPTION_ARG_INT, &width, "Width of the window", "PIXELS" },
  { "height", 0, 0, G_OPTION_ARG_INT, &height, "Height of the window", "PIXELS" },
  { "everything", 0, 0, G_OPTION_ARG_NONE, &everything, "Unfold scenarios and inputs too", NULL },
  { NULL },
};

static void
unfold (GtkWidget *widget)
{
  if (ROUNDS_IS_CHART_EXPANDER (widget) || (everything && ADW_IS_EXPANDER_ROW (widget)))
    adw_expander_row_set_expanded (ADW_EXPANDER_ROW (widget), TRUE);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    unfold (child);
}

static void
on_activated_cb (GtkApplication *application)
{
  const RoundsDate today = rounds_date_new (2026, 11, 20);
  g_autoptr (RoundsPlan) plan = rounds_plan_new ();
  g_autoptr (RoundsSession) session = NULL;
  g_autoptr (GError) error = NULL;
  RoundsWindow *window = rounds_window_new (application);

  rounds_plan_set_loaded (plan, TRUE);
  if (!rounds_sample_fill (plan, today, &error))
    g_error ("%s", error->message);
  session = rounds_session_new (plan, NULL, today, ROUNDS_SESSION_SAMPLE);
  rounds_window_set_session (window, session);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.show-view", "s", "pay");
  unfold (GTK_WIDGET (window));
  gtk_window_set_default_size (GTK_WINDOW (window), width, height);
  gtk_window_present (GTK_WINDOW (window));
}

int
main (int argc, char *argv[])
{
  g_autoptr (GOptionContext) context = g_option_context_new (NULL);
  g_autoptr (AdwApplication) application = NULL;
  g_autoptr (GError) error = NULL;

  g_option_context_add_main_entries (context, options, NULL);
  if (!g_option_context_parse (context, &argc, &argv, &error))
    g_error ("%s", error->message);
  application = g_object_new (ADW_TYPE_APPLICATION, "application-id", APP_ID ".ShowPay",
                              "resource-base-path", RESOURCE_PATH, NULL);
  g_signal_connect (application, "activate", G_CALLBACK (on_activated_cb), NULL);
  return g_application_run (G_APPLICATION (application), 0, NULL);
}
