/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "rounds-assess-wizard.h"
#include "rounds-assessment.h"
#include "rounds-session.h"

G_BEGIN_DECLS

#define ASSESS_TODAY 20000 /* 2024-10-04 */

/**
 * AssessFixture:
 * @assessment: (nullable): one that a program of tests starts with
 * @view: (owned) (nullable): the view once it was opened
 *
 * A plan, and Assess of it in a window.
 */
typedef struct
{
  RoundsPlan *plan;
  RoundsSession *session;
  RoundsAssessment *assessment;
  GtkWindow *window;
  GtkWidget *view;
} AssessFixture;

void assess_set_up (AssessFixture *fixture, gconstpointer unused);
void assess_set_up_result (AssessFixture *fixture, gconstpointer unused);
void assess_tear_down (AssessFixture *fixture, gconstpointer unused);
void assess_open_view (AssessFixture *fixture);
void assess_close_view (AssessFixture *fixture);
void assess_turn (void);
gpointer assess_find (GtkWidget *root, GType type, const char *title);
RoundsAssessWizard *assess_get_wizard (AssessFixture *fixture);
void assess_act (gpointer widget, const char *action);

G_END_DECLS
