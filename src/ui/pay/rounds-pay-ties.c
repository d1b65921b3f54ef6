/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-obligations.h"
#include "rounds-pay-ties.h"
#include "rounds-record-dialog.h"
#include "rounds-shown-text.h"
#include "rounds-ties-step.h"

/**
 * RoundsPayTies:
 *
 * What ties the person to where they work, in a line, and the way to the page on which it is asked:
 * its costs count with every option.
 */
struct _RoundsPayTies
{
  AdwActionRow parent_instance;

  RoundsSession *session; /* owned, nullable */
  GSignalGroup *plan_signals; /* owned */
};

G_DEFINE_FINAL_TYPE (RoundsPayTies, rounds_pay_ties, ADW_TYPE_ACTION_ROW)

static void
show_ties (RoundsPayTies *self)
{
  RoundsPlan *plan = rounds_session_get_plan (self->session);
  g_autoptr (GPtrArray) titles = g_ptr_array_new ();
  g_autofree char *text = NULL;

  for (guint i = 0; i < rounds_plan_count_records (plan, ROUNDS_TYPE_OBLIGATION); i++)
    {
      RoundsObligation *obligation = rounds_plan_get_record (plan, ROUNDS_TYPE_OBLIGATION, i);

      if (!obligation->settled)
        g_ptr_array_add (titles, (gpointer) rounds_obligations_get_title (plan, obligation));
    }
  g_ptr_array_add (titles, NULL);
  text = g_strjoinv (" · ", (char **) titles->pdata);
  rounds_shown_text_set_subtitle (self, titles->len > 1 ? text : _ ("Nothing entered"));
}

static void
on_plan_changed_cb (RoundsPayTies *self, RoundsRecord *record)
{
  if (ROUNDS_IS_OBLIGATION (record))
    show_ties (self);
}

static void
rounds_pay_ties_activate (AdwActionRow *row)
{
  RoundsPayTies *self = ROUNDS_PAY_TIES (row);
  GtkWidget *header_bar, *toolbar_view;
  AdwDialog *dialog;

  if (self->session == NULL)
    return;
  header_bar = adw_header_bar_new ();
  /* The page has a heading of its own. */
  adw_header_bar_set_show_title (ADW_HEADER_BAR (header_bar), FALSE);
  toolbar_view = adw_toolbar_view_new ();
  adw_toolbar_view_add_top_bar (ADW_TOOLBAR_VIEW (toolbar_view), header_bar);
  adw_toolbar_view_set_content (
      ADW_TOOLBAR_VIEW (toolbar_view),
      g_object_new (ROUNDS_TYPE_TIES_STEP, "session", self->session, NULL));
  dialog = g_object_new (ADW_TYPE_DIALOG, "title", _ ("What Ties You"), "content-width", 560,
                         "content-height", 680, "child", toolbar_view, NULL);
  rounds_record_dialog_add_undo (dialog);
  g_signal_connect_object (dialog, "closed", G_CALLBACK (rounds_plan_settle),
                           rounds_session_get_plan (self->session), G_CONNECT_SWAPPED);
  adw_dialog_present (dialog, GTK_WIDGET (self));
}

static void
rounds_pay_ties_dispose (GObject *object)
{
  RoundsPayTies *self = ROUNDS_PAY_TIES (object);

  g_clear_object (&self->plan_signals);
  g_clear_object (&self->session);
  gtk_widget_dispose_template (GTK_WIDGET (self), ROUNDS_TYPE_PAY_TIES);
  G_OBJECT_CLASS (rounds_pay_ties_parent_class)->dispose (object);
}

static void
rounds_pay_ties_class_init (RoundsPayTiesClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rounds_pay_ties_dispose;
  ADW_ACTION_ROW_CLASS (klass)->activate = rounds_pay_ties_activate;
  gtk_widget_class_set_template_from_resource (GTK_WIDGET_CLASS (klass),
                                               RESOURCE_PATH "/ui/pay/rounds-pay-ties.ui");
}

static void
rounds_pay_ties_init (RoundsPayTies *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->plan_signals = g_signal_group_new (ROUNDS_TYPE_PLAN);
  g_signal_group_connect_swapped (self->plan_signals, "changed", G_CALLBACK (on_plan_changed_cb),
                                  self);
}

/** rounds_pay_ties_set_session: @session is nullable; its plan is loaded */
void
rounds_pay_ties_set_session (RoundsPayTies *self, RoundsSession *session)
{
  RoundsPlan *plan = session != NULL ? rounds_session_get_plan (session) : NULL;

  g_return_if_fail (ROUNDS_IS_PAY_TIES (self));

  g_signal_group_set_target (self->plan_signals, plan);
  if (g_set_object (&self->session, session) && session != NULL)
    show_ties (self);
}
