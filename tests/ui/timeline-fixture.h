/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "rounds-session.h"

G_BEGIN_DECLS

#define TIMELINE_TODAY 20500 /* 2026-02-16 */

/**
 * TimelineFixture:
 * @view: (owned) (nullable): the view once it was opened
 *
 * A plan, and the timeline of it in a window.
 */
typedef struct
{
  RoundsPlan *plan;
  RoundsSession *session;
  GtkWindow *window;
  GtkWidget *view;
} TimelineFixture;

typedef struct
{
  const char *path;
  void (*test) (TimelineFixture *fixture, gconstpointer unused);
} TimelineTest;

int timeline_run_tests (int argc, char *argv[], const TimelineTest *tests, guint n_tests);

void timeline_open_view (TimelineFixture *fixture);
void timeline_turn (void);
void timeline_wait_until (TimelineFixture *fixture, gboolean (*probe) (TimelineFixture *fixture));
guint timeline_count_shown (GtkWidget *root, GType type, gpointer *first);
gpointer timeline_find (GtkWidget *root, GType type);
gpointer timeline_find_row (GtkWidget *root, const char *title);

G_END_DECLS
