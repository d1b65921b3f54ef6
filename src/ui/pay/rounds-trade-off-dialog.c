/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-portfolio-page.h"
#include "rounds-record-dialog.h"
#include "rounds-trade-off-dialog.h"
#include "rounds-trade-off-page.h"

/**
 * RoundsTradeOffDialog:
 *
 * A job by the hour weighed: taken now, or left for the search; and as several gigs up to full
 * time. There is nothing to confirm, and undo works as in the window.
 */
struct _RoundsTradeOffDialog
{
  AdwDialog parent_instance;

  RoundsSession *session; /* owned */

  AdwBin *trade_off_bin;
  AdwBin *portfolio_bin;
};

G_DEFINE_FINAL_TYPE (RoundsTradeOffDialog, rounds_trade_off_dialog, ADW_TYPE_DIALOG)

static void
rounds_trade_off_dialog_closed (AdwDialog *dialog)
{
  rounds_plan_settle (rounds_session_get_plan (ROUNDS_TRADE_OFF_DIALOG (dialog)->session));
}

static void
rounds_trade_off_dialog_dispose (GObject *object)
{
  RoundsTradeOffDialog *self = ROUNDS_TRADE_OFF_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), ROUNDS_TYPE_TRADE_OFF_DIALOG);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (rounds_trade_off_dialog_parent_class)->dispose (object);
}

static void
rounds_trade_off_dialog_class_init (RoundsTradeOffDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rounds_trade_off_dialog_dispose;
  ADW_DIALOG_CLASS (klass)->closed = rounds_trade_off_dialog_closed;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PATH "/ui/pay/rounds-trade-off-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, RoundsTradeOffDialog, trade_off_bin);
  gtk_widget_class_bind_template_child (widget_class, RoundsTradeOffDialog, portfolio_bin);
}

static void
rounds_trade_off_dialog_init (RoundsTradeOffDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/** rounds_trade_off_dialog_new: @option is a compared job of the session's plan */
AdwDialog *
rounds_trade_off_dialog_new (RoundsSession *session, RoundsOption *option)
{
  RoundsTradeOffDialog *self;

  g_return_val_if_fail (ROUNDS_IS_SESSION (session) && ROUNDS_IS_OPTION (option), NULL);

  self = g_object_new (ROUNDS_TYPE_TRADE_OFF_DIALOG, NULL);
  self->session = g_object_ref (session);
  adw_bin_set_child (self->trade_off_bin, rounds_trade_off_page_new (session, option));
  adw_bin_set_child (self->portfolio_bin, rounds_portfolio_page_new (session, option));
  rounds_record_dialog_follow (ADW_DIALOG (self), rounds_session_get_plan (session), option);
  return ADW_DIALOG (self);
}
