/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-format.h"
#include "rounds-headline.h"
#include "rounds-pay-card.h"
#include "rounds-shown-text.h"

/** CARD_CHARS: so that four cards stand side by side in a window of common size */
#define CARD_CHARS 24

/**
 * RoundsPayCard:
 *
 * The headline figures of one option; where something is missing for one, what to enter, and the
 * way there. Accessibility: a group labelled by the option's name.
 */
struct _RoundsPayCard
{
  AdwBin parent_instance;

  GtkLabel *name_label;
  GtkWidget *take_home_box;
  GtkLabel *take_home_label;
  GtkBox *lines_box;
  GtkButton *arithmetic_button;
  GtkButton *pay_button;
  GtkButton *trade_off_button;
};

G_DEFINE_FINAL_TYPE (RoundsPayCard, rounds_pay_card, ADW_TYPE_BIN)

static GtkWidget *
create_label (const char *text, const char *const *css_classes)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_max_width_chars (GTK_LABEL (label), CARD_CHARS);
  gtk_widget_set_css_classes (label, (const char **) css_classes);
  return label;
}

static const char *
get_action (RoundsHeadlinePlace place)
{
  switch (place)
    {
    case ROUNDS_HEADLINE_PAY:
      return "pay.enter-pay";
    case ROUNDS_HEADLINE_TODAYS_PAY:
      return "pay.enter-todays-pay";
    case ROUNDS_HEADLINE_HOUSEHOLD:
      return "pay.enter-household";
    case ROUNDS_HEADLINE_KNOWN:
    default:
      return NULL;
    }
}

/* What to enter, as the way to the field. */
static GtkWidget *
create_way (const RoundsHeadline *headline, gint64 option_id)
{
  GtkWidget *button = gtk_button_new ();
  const char *action = get_action (headline->place);

  gtk_button_set_child (GTK_BUTTON (button), create_label (headline->value, NULL));
  gtk_widget_set_halign (button, GTK_ALIGN_START);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "pay-way");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  if (headline->place == ROUNDS_HEADLINE_PAY)
    gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "x", option_id);
  return button;
}

static void
add_headline (RoundsPayCard *self, const RoundsHeadline *headline, gint64 option_id)
{
  static const char *const label_classes[] = { "caption", "dim-label", NULL };
  static const char *const value_classes[] = { "numeric", NULL };
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  gboolean is_known = headline->place == ROUNDS_HEADLINE_KNOWN;

  gtk_box_append (GTK_BOX (box), create_label (headline->label, label_classes));
  gtk_box_append (GTK_BOX (box), is_known ? create_label (headline->value, value_classes)
                                          : create_way (headline, option_id));
  if (headline->detail != NULL)
    gtk_box_append (GTK_BOX (box), create_label (headline->detail, label_classes));
  gtk_box_append (self->lines_box, box);
}

static void
show_headlines (RoundsPayCard *self, GArray *headlines, gint64 option_id)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->lines_box))) != NULL)
    gtk_box_remove (self->lines_box, child);
  for (guint i = 0; i < headlines->len; i++)
    add_headline (self, &g_array_index (headlines, RoundsHeadline, i), option_id);
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
  gtk_widget_class_bind_template_child (widget_class, RoundsPayCard, take_home_box);
  gtk_widget_class_bind_template_child (widget_class, RoundsPayCard, take_home_label);
  gtk_widget_class_bind_template_child (widget_class, RoundsPayCard, lines_box);
  gtk_widget_class_bind_template_child (widget_class, RoundsPayCard, arithmetic_button);
  gtk_widget_class_bind_template_child (widget_class, RoundsPayCard, pay_button);
  gtk_widget_class_bind_template_child (widget_class, RoundsPayCard, trade_off_button);
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

/**
 * rounds_pay_card_show:
 * @pay: of an option
 * @headlines: (element-type RoundsHeadline): what stands beside the take-home
 */
void
rounds_pay_card_show (RoundsPayCard *self, const RoundsPayFigure *pay, GArray *headlines)
{
  g_autofree char *take_home = NULL;
  gint64 option_id;

  g_return_if_fail (ROUNDS_IS_PAY_CARD (self) && pay != NULL && headlines != NULL);

  take_home = rounds_format_money (pay->pay.take_home);
  option_id = rounds_record_get_id (ROUNDS_RECORD (pay->option));
  rounds_shown_text_set_label (self->name_label, pay->title);
  gtk_widget_set_visible (self->take_home_box, pay->problem == NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->arithmetic_button), pay->problem == NULL);
  gtk_label_set_text (self->take_home_label, take_home);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->arithmetic_button), "x", option_id);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->pay_button), "x", option_id);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->trade_off_button), "x", option_id);
  gtk_widget_set_visible (GTK_WIDGET (self->trade_off_button),
                          pay->option->path_kind == ROUNDS_PATH_JOB &&
                              pay->option->role != ROUNDS_OPTION_TODAY);
  show_headlines (self, headlines, option_id);
}
