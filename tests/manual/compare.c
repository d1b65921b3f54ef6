/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <stdlib.h>

#include "rounds-comparison.h"
#include "rounds-criterion-kinds.h"
#include "rounds-window.h"

/* Opens the window on a made-up comparison, to look at:
 * manual-compare CASE [WIDTH HEIGHT [rtl|large]], CASE one of empty, started, three, four, long,
 * close.
 */

typedef struct
{
  const char *name;
  RoundsPathKind path_kind;
  const char *destination;
  const char *employer;
  int marks[5];
} Sample;

static const Sample samples[] = {
  { "Today’s job", ROUNDS_PATH_CLINICAL, "", "Mercy General", { 4, 4, 1, 1, 4 } },
  { "Chart review, two companies", ROUNDS_PATH_JOB, "chart_review", "", { 4, 2, 4, 1, 4 } },
  { "Informatics lead",
    ROUNDS_PATH_CAREER,
    "clinical_informatics",
    "Lakeside Health",
    { 4, 3, 3, 4, 2 } },
  { "Medical affairs", ROUNDS_PATH_CAREER, "medical_affairs", "", { 3, 4, 2, 4, -1 } },
};

static void
add_option (RoundsPlan *plan, const Sample *sample, const char *name, guint n_marks)
{
  RoundsOption *option = rounds_plan_create (
      plan, ROUNDS_TYPE_OPTION, "name", name, "path-kind", sample->path_kind, "role",
      sample->path_kind == ROUNDS_PATH_CLINICAL ? ROUNDS_OPTION_TODAY : ROUNDS_OPTION_NEW,
      "destination", sample->destination, "employer", sample->employer, NULL);

  for (guint i = 0; i < n_marks; i++)
    {
      RoundsCriterion *criterion = rounds_plan_get_record (plan, ROUNDS_TYPE_CRITERION, i);

      rounds_plan_create (
          plan, ROUNDS_TYPE_RATING, "option", rounds_record_get_id (ROUNDS_RECORD (option)),
          "criterion", rounds_record_get_id (ROUNDS_RECORD (criterion)), "mark", sample->marks[i],
          "reason", i == 2 ? "Two twelve-hour days at home, the rest is mine" : "", NULL);
    }
}

static void
fill (RoundsPlan *plan, const char *which)
{
  const gboolean is_long = g_str_equal (which, "long");
  const guint n_options = g_str_equal (which, "three") ? 3 : g_str_equal (which, "close") ? 2 : 4;

  if (g_str_equal (which, "empty"))
    return;
  if (g_str_equal (which, "started"))
    {
      rounds_comparison_start (plan);
      return;
    }
  rounds_criteria_ensure (plan);
  if (is_long)
    rounds_plan_create (plan, ROUNDS_TYPE_CRITERION, "name",
                        "Whether I can still take my mother to her appointments on Tuesdays", NULL);
  for (guint i = 0; i < n_options; i++)
    add_option (plan, &samples[g_str_equal (which, "close") ? i + 1 : i],
                is_long ? "Utilization management and peer-to-peer reviews for three "
                          "independentreviewcompanies"
                        : samples[g_str_equal (which, "close") ? i + 1 : i].name,
                is_long ? 3 + i % 2 : 5);
}

static void
on_activate_cb (GtkApplication *application, gpointer user_data)
{
  char **arguments = user_data;
  const guint n_arguments = g_strv_length (arguments);
  g_autoptr (RoundsPlan) plan = rounds_plan_new ();
  g_autoptr (RoundsSession) session =
      rounds_session_new (plan, NULL, rounds_date_today (), ROUNDS_SESSION_OWN);
  RoundsWindow *window = rounds_window_new (application);

  if (n_arguments > 4 && g_str_equal (arguments[4], "rtl"))
    gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
  if (n_arguments > 4 && g_str_equal (arguments[4], "large"))
    g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", 144 * PANGO_SCALE, NULL);
  rounds_window_set_session (window, session);
  rounds_plan_set_loaded (plan, TRUE);
  fill (plan, n_arguments > 1 ? arguments[1] : "four");
  if (n_arguments > 3)
    gtk_window_set_default_size (GTK_WINDOW (window), atoi (arguments[2]), atoi (arguments[3]));
  gtk_window_present (GTK_WINDOW (window));
  gtk_widget_activate_action (GTK_WIDGET (window), "win.show-view", "s", "compare");
}

int
main (int argc, char *argv[])
{
  g_autoptr (AdwApplication) application =
      g_object_new (ADW_TYPE_APPLICATION, "application-id", APP_ID ".ShowCompare",
                    "resource-base-path", RESOURCE_PATH, NULL);

  g_signal_connect (application, "activate", G_CALLBACK (on_activate_cb), argv);
  return g_application_run (G_APPLICATION (application), 0, NULL);
}
