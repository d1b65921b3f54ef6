/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "rounds-option.h"
#include "rounds-session.h"

/** PayForm: a plan with today's work and an option, and a window for a form that edits one of them
 */
typedef struct
{
  RoundsPlan *plan;
  RoundsSession *session;
  RoundsOption *today;
  RoundsOption *option;
  GtkWidget *window;
} PayForm;

void pay_form_set_up (PayForm *fixture, gconstpointer data);
void pay_form_tear_down (PayForm *fixture, gconstpointer data);
void pay_form_turn_main_loop (void);
GtkWidget *pay_form_show (PayForm *fixture, GtkWidget *widget);
void pay_form_undo (PayForm *fixture);
const char *pay_form_get_undo_name (PayForm *fixture);
GtkWidget *pay_form_find_row (GtkWidget *widget, GType type, const char *title);
GtkWidget *pay_form_find (GtkWidget *widget, GType type);
gboolean pay_form_has_row (GtkWidget *widget, const char *title);
void pay_form_assert_fault (GtkWidget *widget, const char *title, const char *fault);
void pay_form_type (GtkWidget *widget, const char *title, const char *text, gboolean enter);
void pay_form_enter (GtkWidget *widget, const char *title, const char *text);
void pay_form_assert_rows (GtkWidget *form, const char *titles, gboolean shown);
