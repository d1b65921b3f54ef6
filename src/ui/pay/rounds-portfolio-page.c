/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-format.h"
#include "rounds-gig-terms.h"
#include "rounds-gig-text.h"
#include "rounds-lines-form.h"
#include "rounds-money-row.h"
#include "rounds-number-row.h"
#include "rounds-option-record.h"
#include "rounds-pay-dialog.h"
#include "rounds-portfolio-page.h"
#include "rounds-shown-text.h"

/**
 * RoundsPortfolioPage:
 *
 * A job as several gigs, the best paid first, up to a pay or a number of hours (R087). The gigs are
 * the option's lines of income.
 */
struct _RoundsPortfolioPage
{
  AdwPreferencesPage parent_instance;

  RoundsSession *session; /* owned */
  RoundsOption *option; /* owned */
  RoundsOptionRecord *terms; /* owned */
  GPtrArray *rows; /* borrowed: of both groups, shown anew with every change */

  AdwPreferencesGroup *gigs_group;
  AdwPreferencesGroup *together_group;
  RoundsMoneyRow *target_row;
  RoundsNumberRow *limit_row;
};

G_DEFINE_FINAL_TYPE (RoundsPortfolioPage, rounds_portfolio_page, ADW_TYPE_PREFERENCES_PAGE)

static RoundsGigModel *
get_model (RoundsPortfolioPage *self)
{
  return rounds_figures_get_model (rounds_session_get_figures (self->session),
                                   ROUNDS_TYPE_GIG_MODEL);
}

static void
add_row (RoundsPortfolioPage *self, AdwPreferencesGroup *group, const char *title,
         const char *subtitle, const char *value)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *label = gtk_label_new (value);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  rounds_shown_text_set_title (row, title);
  if (subtitle != NULL)
    rounds_shown_text_set_subtitle (row, subtitle);
  gtk_widget_add_css_class (label, "numeric");
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), label);
  adw_preferences_group_add (group, row);
  g_ptr_array_add (self->rows, row);
}

static void
clear_rows (RoundsPortfolioPage *self)
{
  for (guint i = 0; i < self->rows->len; i++)
    {
      GtkWidget *row = g_ptr_array_index (self->rows, i);
      GtkWidget *group = gtk_widget_get_ancestor (row, ADW_TYPE_PREFERENCES_GROUP);

      adw_preferences_group_remove (ADW_PREFERENCES_GROUP (group), row);
    }
  g_ptr_array_set_size (self->rows, 0);
}

static void
show_gigs (RoundsPortfolioPage *self, GArray *gigs)
{
  for (guint i = 0; i < gigs->len; i++)
    {
      const RoundsGigLine *line = &g_array_index (gigs, RoundsGigLine, i);
      g_autofree char *text = rounds_gig_text_dup_line (line);
      g_autofree char *year =
          line->year != ROUNDS_MONEY_UNSET ? rounds_format_money (line->year) : g_strdup ("");

      add_row (self, self->gigs_group, line->name, text, year);
    }
}

static void
show_figure (RoundsPortfolioPage *self)
{
  const RoundsGigFigure *figure = rounds_gig_model_find_figure (
      get_model (self), rounds_record_get_id (ROUNDS_RECORD (self->option)));
  g_autoptr (GArray) texts = NULL;
  g_autofree char *text = NULL;

  clear_rows (self);
  gtk_widget_set_sensitive (GTK_WIDGET (self), figure != NULL);
  if (figure == NULL)
    return;
  text = rounds_gig_text_dup_portfolio (figure);
  texts = rounds_gig_text_list_portfolio (figure);
  adw_preferences_group_set_description (self->gigs_group, text);
  show_gigs (self, figure->gigs);
  for (guint i = 0; figure->gigs->len > 0 && i < texts->len; i++)
    {
      const RoundsGigText *line = &g_array_index (texts, RoundsGigText, i);

      add_row (self, self->together_group, line->label, NULL, line->value);
    }
  gtk_widget_set_visible (GTK_WIDGET (self->together_group), figure->gigs->len > 0);
}

static void
on_edit_activated_cb (RoundsPortfolioPage *self)
{
  GtkWidget *form = rounds_lines_form_new (self->session, self->option, ROUNDS_LINES_INCOME);

  adw_dialog_present (ADW_DIALOG (rounds_pay_dialog_new (
                          self->session, self->option,
                          rounds_line_list_get_text (ROUNDS_LINES_INCOME).title, form)),
                      GTK_WIDGET (self));
}

static void
rounds_portfolio_page_dispose (GObject *object)
{
  RoundsPortfolioPage *self = ROUNDS_PORTFOLIO_PAGE (object);

  g_clear_object (&self->terms);
  gtk_widget_dispose_template (GTK_WIDGET (self), ROUNDS_TYPE_PORTFOLIO_PAGE);
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_clear_object (&self->option);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (rounds_portfolio_page_parent_class)->dispose (object);
}

static void
rounds_portfolio_page_class_init (RoundsPortfolioPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rounds_portfolio_page_dispose;
  g_type_ensure (ROUNDS_TYPE_MONEY_ROW);
  g_type_ensure (ROUNDS_TYPE_NUMBER_ROW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PATH "/ui/pay/rounds-portfolio-page.ui");
  gtk_widget_class_bind_template_child (widget_class, RoundsPortfolioPage, gigs_group);
  gtk_widget_class_bind_template_child (widget_class, RoundsPortfolioPage, together_group);
  gtk_widget_class_bind_template_child (widget_class, RoundsPortfolioPage, target_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsPortfolioPage, limit_row);
  gtk_widget_class_bind_template_callback (widget_class, on_edit_activated_cb);
}

static void
rounds_portfolio_page_init (RoundsPortfolioPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->rows = g_ptr_array_new ();
}

/** rounds_portfolio_page_new: @option is a job of the session's plan */
GtkWidget *
rounds_portfolio_page_new (RoundsSession *session, RoundsOption *option)
{
  RoundsPortfolioPage *self;

  g_return_val_if_fail (ROUNDS_IS_SESSION (session) && ROUNDS_IS_OPTION (option), NULL);

  self = g_object_new (ROUNDS_TYPE_PORTFOLIO_PAGE, NULL);
  self->session = g_object_ref (session);
  self->option = g_object_ref (option);
  self->terms = rounds_option_record_new (rounds_session_get_plan (session), option,
                                          ROUNDS_TYPE_GIG_TERMS, _ ("Enter Portfolio"));
  rounds_option_record_bind (self->terms, "target", self->target_row, "amount");
  rounds_option_record_bind (self->terms, "hour-limit", self->limit_row, "number");
  g_signal_connect_object (get_model (self), "changed", G_CALLBACK (show_figure), self,
                           G_CONNECT_SWAPPED);
  show_figure (self);
  return GTK_WIDGET (self);
}
