/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-due-badge.h"
#include "rounds-problem-page.h"
#include "rounds-window.h"

G_BEGIN_DECLS

/**
 * RoundsWindow:
 *
 * The one window: five views in the header's view switcher, a bottom bar when narrow. It owns the
 * actions that concern every view (undo, redo, view by number) and shows what lasts in banners.
 */
struct _RoundsWindow
{
  AdwApplicationWindow parent_instance;

  RoundsSession *session; /* owned, nullable */
  GSignalGroup *history_signals;
  GSignalGroup *session_signals;
  GSignalGroup *store_signals;
  GSettings *settings;
  GListModel *dialogs; /* owned: those in the window */
  GQueue late_toasts; /* of owned texts that wait for the file */
  AdwToast *undo_toast; /* weak: says what Undo takes back */
  GtkWidget *last_focus; /* weak: where the keyboard goes back to */
  gboolean closing; /* the file is being closed; then the window is */

  GtkStack *root_stack;
  RoundsProblemPage *problem_page; /* nullable: made when there is a problem */
  AdwToastOverlay *toast_overlay;
  AdwViewStack *view_stack;
  AdwBanner *sample_banner;
  AdwBanner *reading_banner;
  AdwBanner *saving_banner;
  GtkButton *undo_button;
  GtkButton *redo_button;
  GtkMenuButton *menu_button;
  RoundsDueBadge *due_badge;
};

/* Between rounds-window.c and rounds-window-closing.c, which lets nothing be lost. */
gboolean rounds_window_close_request (GtkWindow *window);
/* In rounds-window-focus.c */
void rounds_window_keep_focus (RoundsWindow *self);
/* In rounds-window-views.c */
void rounds_window_install_view_actions (GtkWidgetClass *widget_class);
/* In rounds-window-dialogs.c */
void rounds_window_watch_dialogs (RoundsWindow *self);
void rounds_window_tell_problem (RoundsWindow *self, const char *heading, const char *text);

G_END_DECLS
