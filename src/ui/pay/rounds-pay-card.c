/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-format.h"
#include "rounds-pay-card.h"
#include "rounds-pay-figures.h"

/**
 * RoundsPayCard:
 *
 * The headline figures of one option. Accessibility: a group labelled by the option's name.
 */
struct _RoundsPayCard
{
  AdwBin parent_instance;

  GtkLabel *name_label;
  GtkLabel *problem_label;
  GtkWidget *figures_box;
  GtkLabel *take_home_label;
  GtkLabel *change_label;
  GtkGrid *lines_grid;
  GtkButton *arithmetic_button;
};

G_DEFINE_FINAL_TYPE (RoundsPayCard, rounds_pay_card, ADW_TYPE_BIN)

static GtkWidget *
create_label (const char *text, gboolean is_value)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), is_value ? 1 : 0);
  gtk_label_set_wrap (GTK_LABEL (label), !is_value);
  gtk_widget_set_hexpand (label, !is_value);
  gtk_widget_set_valign (label, GTK_ALIGN_BASELINE_FILL);
  gtk_widget_add_css_class (label, is_value ? "numeric" : "dim-label");
  return label;
}

static void
show_lines (RoundsPayCard *self, const RoundsPayFigure *figure)
{
  g_autoptr (GArray) lines = rounds_pay_figures_list_lines (figure);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->lines_grid))) != NULL)
    gtk_grid_remove (self->lines_grid, child);
  for (guint i = 0; i < lines->len; i++)
    {
      const RoundsPayLine *line = &g_array_index (lines, RoundsPayLine, i);

      gtk_grid_attach (self->lines_grid, create_label (line->label, FALSE), 0, (int) i, 1, 1);
      gtk_grid_attach (self->lines_grid, create_label (line->value, TRUE), 1, (int) i, 1, 1);
    }
}

static void
rounds_pay_card_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), ROUNDS_TYPE_PAY_CARD);
  G_OBJECT_CLASS (rounds_pay_card_parent_class)->dispose (object);
}

static void
rounds_pay_card_class_init (RoundsPayCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rounds_pay_card_dispose;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PATH "/ui/pay/rounds-pay-card.ui");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_bind_template_child (widget_class, RoundsPayCard, name_label);
  gtk_widget_class_bind_template_child (widget_class, RoundsPayCard, problem_label);
  gtk_widget_class_bind_template_child (widget_class, RoundsPayCard, figures_box);
  gtk_widget_class_bind_template_child (widget_class, RoundsPayCard, take_home_label);
  gtk_widget_class_bind_template_child (widget_class, RoundsPayCard, change_label);
  gtk_widget_class_bind_template_child (widget_class, RoundsPayCard, lines_grid);
  gtk_widget_class_bind_template_child (widget_class, RoundsPayCard, arithmetic_button);
}

static void
rounds_pay_card_init (RoundsPayCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_RELATION_LABELLED_BY,
                                  self->name_label, NULL, -1);
}

GtkWidget *
rounds_pay_card_new (void)
{
  return g_object_new (ROUNDS_TYPE_PAY_CARD, NULL);
}

/** rounds_pay_card_show: shows @figure, or what is missing for it */
void
rounds_pay_card_show (RoundsPayCard *self, const RoundsPayFigure *figure)
{
  g_autofree char *take_home = NULL;
  g_autofree char *change = NULL;

  g_return_if_fail (ROUNDS_IS_PAY_CARD (self) && figure != NULL);

  take_home = rounds_format_money (figure->pay.take_home);
  change = rounds_pay_figures_describe_change (figure);
  gtk_label_set_text (self->name_label, figure->option->name);
  gtk_label_set_text (self->problem_label, figure->problem != NULL ? figure->problem : "");
  gtk_widget_set_visible (GTK_WIDGET (self->problem_label), figure->problem != NULL);
  gtk_widget_set_visible (self->figures_box, figure->problem == NULL);
  gtk_label_set_text (self->take_home_label, take_home);
  gtk_label_set_text (self->change_label, change != NULL ? change : "");
  gtk_widget_set_visible (GTK_WIDGET (self->change_label), change != NULL);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->arithmetic_button), "x",
                                    rounds_record_get_id (ROUNDS_RECORD (figure->option)));
  show_lines (self, figure);
}
