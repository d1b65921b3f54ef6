/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-comparison.h"
#include "rounds-excerpt.h"
#include "rounds-format.h"
#include "rounds-pay-dialog.h"
#include "rounds-record-dialog.h"
#include "rounds-pay-model.h"

/**
 * RoundsPayDialog:
 *
 * One part of the inputs of an option (its hours, its income lines), page by page, with what is
 * left of a year's pay below, so that every entry shows what it does. Everything is edited in
 * place: there is nothing to confirm, and undo works as in the window.
 */
struct _RoundsPayDialog
{
  AdwDialog parent_instance;

  RoundsSession *session; /* owned */
  RoundsOption *option; /* owned */
  AdwNavigationPage *root; /* borrowed from the navigation view */

  AdwToastOverlay *toast_overlay;
  AdwNavigationView *navigation_view;
  GtkLabel *footer_label;
  GtkLabel *take_home_label;
};

G_DEFINE_FINAL_TYPE (RoundsPayDialog, rounds_pay_dialog, ADW_TYPE_DIALOG)

static RoundsPayModel *
get_model (RoundsPayDialog *self)
{
  return rounds_figures_get_model (rounds_session_get_figures (self->session),
                                   ROUNDS_TYPE_PAY_MODEL);
}

static void
show_take_home (RoundsPayDialog *self)
{
  const RoundsPayFigure *figure = rounds_pay_model_find_figure (
      get_model (self), rounds_record_get_id (ROUNDS_RECORD (self->option)));
  g_autofree char *take_home = NULL;
  gboolean known = figure != NULL && figure->problem == NULL;

  if (known)
    take_home = rounds_format_money (figure->pay.take_home);
  gtk_label_set_label (self->footer_label, known || figure == NULL
                                               ? _ ("Household take-home a year")
                                               : figure->problem);
  gtk_label_set_label (self->take_home_label, known ? take_home : "");
}

static AdwNavigationPage *
create_page (RoundsPayDialog *self, const char *title, GtkWidget *form)
{
  GtkWidget *toolbar_view = adw_toolbar_view_new ();
  GtkWidget *header_bar = adw_header_bar_new ();
  g_autofree char *option =
      rounds_option_dup_title (rounds_session_get_plan (self->session), self->option);
  GtkWidget *heading = adw_window_title_new (title, option);

  adw_header_bar_set_title_widget (ADW_HEADER_BAR (header_bar), heading);
  adw_toolbar_view_add_top_bar (ADW_TOOLBAR_VIEW (toolbar_view), header_bar);
  adw_toolbar_view_set_content (ADW_TOOLBAR_VIEW (toolbar_view), form);
  return adw_navigation_page_new (toolbar_view, title);
}

static void
rounds_pay_dialog_closed (AdwDialog *dialog)
{
  rounds_plan_settle (rounds_session_get_plan (ROUNDS_PAY_DIALOG (dialog)->session));
}

static void
rounds_pay_dialog_dispose (GObject *object)
{
  RoundsPayDialog *self = ROUNDS_PAY_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), ROUNDS_TYPE_PAY_DIALOG);
  self->root = NULL;
  g_clear_object (&self->option);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (rounds_pay_dialog_parent_class)->dispose (object);
}

static void
rounds_pay_dialog_class_init (RoundsPayDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rounds_pay_dialog_dispose;
  ADW_DIALOG_CLASS (klass)->closed = rounds_pay_dialog_closed;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PATH "/ui/pay/rounds-pay-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, RoundsPayDialog, toast_overlay);
  gtk_widget_class_bind_template_child (widget_class, RoundsPayDialog, navigation_view);
  gtk_widget_class_bind_template_child (widget_class, RoundsPayDialog, footer_label);
  gtk_widget_class_bind_template_child (widget_class, RoundsPayDialog, take_home_label);
}

static void
rounds_pay_dialog_init (RoundsPayDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * rounds_pay_dialog_new:
 * @option: of the session's plan
 * @title: of the part, translated
 * @form: its widget
 */
RoundsPayDialog *
rounds_pay_dialog_new (RoundsSession *session, RoundsOption *option, const char *title,
                       GtkWidget *form)
{
  RoundsPayDialog *self;

  g_return_val_if_fail (ROUNDS_IS_SESSION (session) && ROUNDS_IS_OPTION (option), NULL);
  g_return_val_if_fail (title != NULL && GTK_IS_WIDGET (form), NULL);

  self = g_object_new (ROUNDS_TYPE_PAY_DIALOG, "title", title, NULL);
  self->session = g_object_ref (session);
  self->option = g_object_ref (option);
  self->root = create_page (self, title, form);
  adw_navigation_view_push (self->navigation_view, self->root);
  g_signal_connect_object (get_model (self), "changed", G_CALLBACK (show_take_home), self,
                           G_CONNECT_SWAPPED);
  rounds_record_dialog_follow (ADW_DIALOG (self), rounds_session_get_plan (session), option);
  show_take_home (self);
  return self;
}

/** rounds_pay_dialog_find: (transfer none) (nullable): the dialog that @form is in */
RoundsPayDialog *
rounds_pay_dialog_find (GtkWidget *form)
{
  GtkWidget *dialog;

  g_return_val_if_fail (GTK_IS_WIDGET (form), NULL);

  dialog = gtk_widget_get_ancestor (form, ROUNDS_TYPE_PAY_DIALOG);
  return dialog != NULL ? ROUNDS_PAY_DIALOG (dialog) : NULL;
}

/** rounds_pay_dialog_push: goes to a further page */
void
rounds_pay_dialog_push (RoundsPayDialog *self, const char *title, GtkWidget *form)
{
  g_return_if_fail (ROUNDS_IS_PAY_DIALOG (self) && title != NULL && GTK_IS_WIDGET (form));

  adw_navigation_view_push (self->navigation_view, create_page (self, title, form));
}

/** rounds_pay_dialog_replace: goes to a page in place of all but the first */
void
rounds_pay_dialog_replace (RoundsPayDialog *self, const char *title, GtkWidget *form)
{
  AdwNavigationPage *pages[2];

  g_return_if_fail (ROUNDS_IS_PAY_DIALOG (self) && title != NULL && GTK_IS_WIDGET (form));

  /* Replaced by itself and another, the first page would stay where Tab finds it. */
  if (adw_navigation_view_get_visible_page (self->navigation_view) == self->root)
    {
      rounds_pay_dialog_push (self, title, form);
      return;
    }
  pages[0] = self->root;
  pages[1] = create_page (self, title, form);
  adw_navigation_view_replace (self->navigation_view, pages, G_N_ELEMENTS (pages));
  /* Unlike a page that is pushed, this one leaves the keyboard on what has gone. */
  gtk_widget_child_focus (form, GTK_DIR_TAB_FORWARD);
}

/** rounds_pay_dialog_return: goes back to the first page */
void
rounds_pay_dialog_return (RoundsPayDialog *self)
{
  g_return_if_fail (ROUNDS_IS_PAY_DIALOG (self));

  adw_navigation_view_pop_to_page (self->navigation_view, self->root);
}

/** rounds_pay_dialog_toast: says that @text was done, with a button that takes it back */
void
rounds_pay_dialog_toast (RoundsPayDialog *self, const char *text)
{
  g_autofree char *shown = NULL;
  AdwToast *toast;

  g_return_if_fail (ROUNDS_IS_PAY_DIALOG (self) && text != NULL);

  shown = rounds_excerpt_dup (text, ROUNDS_EXCERPT_SCREEN);
  toast = adw_toast_new (shown);
  adw_toast_set_use_markup (toast, FALSE);
  adw_toast_set_button_label (toast, _ ("_Undo"));
  adw_toast_set_action_name (toast, "win.undo");
  adw_toast_overlay_add_toast (self->toast_overlay, toast);
}
