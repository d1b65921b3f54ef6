/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-columns.h"
#include "rounds-gig-terms.h"
#include "rounds-gig-text.h"
#include "rounds-money-row.h"
#include "rounds-number-row.h"
#include "rounds-option-record.h"
#include "rounds-option-row.h"
#include "rounds-shown-text.h"
#include "rounds-trade-off-card.h"
#include "rounds-trade-off-page.h"

/**
 * RoundsTradeOffPage:
 *
 * A gig now beside the search for a career: what it gives and what it costs, side by side, and
 * what both come from (R084, R085). Everything is edited in place and shown at once.
 */
struct _RoundsTradeOffPage
{
  AdwPreferencesPage parent_instance;

  RoundsSession *session; /* owned */
  RoundsOption *option; /* owned */
  RoundsOptionRecord *terms; /* owned */

  RoundsTradeOffCard *gives_card;
  RoundsTradeOffCard *costs_card;
  RoundsTradeOffCard *ways_card;
  GtkLabel *missing_label;
  AdwPreferencesGroup *gig_group;
  RoundsNumberRow *hours_row;
  RoundsMoneyRow *rate_row;
  AdwComboRow *tax_row; /* as #RoundsEmployment, shown with a rate of its own */
  RoundsOptionRow *career_row;
  RoundsNumberRow *months_row;
  RoundsNumberRow *search_row;
  RoundsNumberRow *lost_row;
};

G_DEFINE_FINAL_TYPE (RoundsTradeOffPage, rounds_trade_off_page, ADW_TYPE_PREFERENCES_PAGE)

static RoundsGigModel *
get_model (RoundsTradeOffPage *self)
{
  return rounds_figures_get_model (rounds_session_get_figures (self->session),
                                   ROUNDS_TYPE_GIG_MODEL);
}

/* The pay of the option's lines says itself how it is taxed. */
static void
show_tax (RoundsTradeOffPage *self)
{
  RoundsGigTerms *terms = rounds_option_record_get_record (self->terms);

  gtk_widget_set_visible (GTK_WIDGET (self->tax_row), terms->rate != ROUNDS_MONEY_UNSET);
}

static void
show_figure (RoundsTradeOffPage *self)
{
  const RoundsGigFigure *figure = rounds_gig_model_find_figure (
      get_model (self), rounds_record_get_id (ROUNDS_RECORD (self->option)));
  g_autoptr (GArray) gives = NULL, costs = NULL, ways = NULL;
  g_autofree char *missing = NULL;
  g_autofree char *own = NULL;

  show_tax (self);
  gtk_widget_set_sensitive (GTK_WIDGET (self), figure != NULL);
  if (figure == NULL)
    return;
  gives = rounds_gig_text_list_gives (figure);
  costs = rounds_gig_text_list_costs (figure);
  ways = rounds_gig_text_list_ways (figure);
  missing = rounds_gig_text_dup_missing (figure);
  own = rounds_gig_text_dup_own (figure);
  rounds_trade_off_card_show (self->gives_card, gives);
  rounds_trade_off_card_show (self->costs_card, costs);
  rounds_trade_off_card_show (self->ways_card, ways);
  rounds_shown_text_set_label (self->missing_label, missing != NULL ? missing : "");
  gtk_widget_set_visible (GTK_WIDGET (self->missing_label), missing != NULL);
  adw_preferences_group_set_description (self->gig_group, own);
}

static void
bind_rows (RoundsTradeOffPage *self)
{
  const struct
  {
    const char *field;
    gpointer row;
    const char *property;
  } bindings[] = {
    { "hours", self->hours_row, "number" },
    { "rate", self->rate_row, "amount" },
    { "employment", self->tax_row, "selected" },
    { "career", self->career_row, "option" },
    { "search-months", self->months_row, "number" },
    { "search-hours", self->search_row, "number" },
    { "search-hours-lost", self->lost_row, "number" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (bindings); i++)
    rounds_option_record_bind (self->terms, bindings[i].field, bindings[i].row,
                               bindings[i].property);
}

static void
rounds_trade_off_page_dispose (GObject *object)
{
  RoundsTradeOffPage *self = ROUNDS_TRADE_OFF_PAGE (object);

  g_clear_object (&self->terms);
  gtk_widget_dispose_template (GTK_WIDGET (self), ROUNDS_TYPE_TRADE_OFF_PAGE);
  g_clear_object (&self->option);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (rounds_trade_off_page_parent_class)->dispose (object);
}

static void
rounds_trade_off_page_class_init (RoundsTradeOffPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rounds_trade_off_page_dispose;
  g_type_ensure (ROUNDS_TYPE_COLUMNS);
  g_type_ensure (ROUNDS_TYPE_MONEY_ROW);
  g_type_ensure (ROUNDS_TYPE_NUMBER_ROW);
  g_type_ensure (ROUNDS_TYPE_OPTION_ROW);
  g_type_ensure (ROUNDS_TYPE_TRADE_OFF_CARD);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PATH "/ui/pay/rounds-trade-off-page.ui");
  gtk_widget_class_bind_template_child (widget_class, RoundsTradeOffPage, gives_card);
  gtk_widget_class_bind_template_child (widget_class, RoundsTradeOffPage, costs_card);
  gtk_widget_class_bind_template_child (widget_class, RoundsTradeOffPage, ways_card);
  gtk_widget_class_bind_template_child (widget_class, RoundsTradeOffPage, missing_label);
  gtk_widget_class_bind_template_child (widget_class, RoundsTradeOffPage, gig_group);
  gtk_widget_class_bind_template_child (widget_class, RoundsTradeOffPage, hours_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsTradeOffPage, rate_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsTradeOffPage, tax_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsTradeOffPage, career_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsTradeOffPage, months_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsTradeOffPage, search_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsTradeOffPage, lost_row);
}

static void
rounds_trade_off_page_init (RoundsTradeOffPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/** rounds_trade_off_page_new: @option is a job of the session's plan */
GtkWidget *
rounds_trade_off_page_new (RoundsSession *session, RoundsOption *option)
{
  RoundsTradeOffPage *self;
  RoundsPlan *plan;

  g_return_val_if_fail (ROUNDS_IS_SESSION (session) && ROUNDS_IS_OPTION (option), NULL);

  self = g_object_new (ROUNDS_TYPE_TRADE_OFF_PAGE, NULL);
  self->session = g_object_ref (session);
  self->option = g_object_ref (option);
  plan = rounds_session_get_plan (session);
  self->terms =
      rounds_option_record_new (plan, option, ROUNDS_TYPE_GIG_TERMS, _ ("Enter Wait or Jump"));
  bind_rows (self);
  rounds_option_row_set_plan (self->career_row, plan);
  g_signal_connect_object (get_model (self), "changed", G_CALLBACK (show_figure), self,
                           G_CONNECT_SWAPPED);
  show_figure (self);
  return GTK_WIDGET (self);
}
