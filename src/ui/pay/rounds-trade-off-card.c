/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-gig-text.h"
#include "rounds-shown-text.h"
#include "rounds-trade-off-card.h"

#define SPACING 12
#define MARGIN 18
#define CARD_CHARS 24

/**
 * RoundsTradeOffCard:
 *
 * One side of a trade-off: a heading, and what speaks for that side, line by line. Accessibility: a
 * group labelled by the heading.
 */
struct _RoundsTradeOffCard
{
  AdwBin parent_instance;

  GtkLabel *heading_label;
  GtkBox *lines_box;
};

typedef enum
{
  PROP_HEADING = 1,
  N_PROPS
} RoundsTradeOffCardProperty;

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (RoundsTradeOffCard, rounds_trade_off_card, ADW_TYPE_BIN)

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

static void
add_line (RoundsTradeOffCard *self, const RoundsGigText *text)
{
  static const char *const label_classes[] = { "caption", "dim-label", NULL };
  static const char *const value_classes[] = { "numeric", NULL };
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  gtk_box_append (GTK_BOX (box), create_label (text->label, label_classes));
  gtk_box_append (GTK_BOX (box), create_label (text->value, value_classes));
  gtk_box_append (self->lines_box, box);
}

static void
rounds_trade_off_card_get_property (GObject *object, guint property_id, GValue *value,
                                    GParamSpec *pspec)
{
  switch ((RoundsTradeOffCardProperty) property_id)
    {
    case PROP_HEADING:
      g_value_set_string (value,
                          gtk_label_get_label (ROUNDS_TRADE_OFF_CARD (object)->heading_label));
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
rounds_trade_off_card_set_property (GObject *object, guint property_id, const GValue *value,
                                    GParamSpec *pspec)
{
  switch ((RoundsTradeOffCardProperty) property_id)
    {
    case PROP_HEADING:
      rounds_shown_text_set_label (ROUNDS_TRADE_OFF_CARD (object)->heading_label,
                                   g_value_get_string (value));
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
rounds_trade_off_card_class_init (RoundsTradeOffCardClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = rounds_trade_off_card_get_property;
  object_class->set_property = rounds_trade_off_card_set_property;

  /** RoundsTradeOffCard:heading: what this side is */
  properties[PROP_HEADING] =
      g_param_spec_string ("heading", NULL, NULL, "", G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
rounds_trade_off_card_init (RoundsTradeOffCard *self)
{
  static const char *const heading_classes[] = { "heading", NULL };
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, SPACING);

  self->heading_label = GTK_LABEL (create_label ("", heading_classes));
  self->lines_box = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, SPACING));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->heading_label));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->lines_box));
  gtk_widget_set_margin_top (box, MARGIN);
  gtk_widget_set_margin_bottom (box, MARGIN);
  gtk_widget_set_margin_start (box, MARGIN);
  gtk_widget_set_margin_end (box, MARGIN);
  gtk_widget_add_css_class (GTK_WIDGET (self), "card");
  adw_bin_set_child (ADW_BIN (self), box);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_RELATION_LABELLED_BY,
                                  self->heading_label, NULL, -1);
}

/** rounds_trade_off_card_show: @texts: (element-type RoundsGigText): in place of what is shown */
void
rounds_trade_off_card_show (RoundsTradeOffCard *self, GArray *texts)
{
  GtkWidget *child;

  g_return_if_fail (ROUNDS_IS_TRADE_OFF_CARD (self) && texts != NULL);

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->lines_box))) != NULL)
    gtk_box_remove (self->lines_box, child);
  for (guint i = 0; i < texts->len; i++)
    add_line (self, &g_array_index (texts, RoundsGigText, i));
  gtk_widget_set_visible (GTK_WIDGET (self), texts->len > 0);
}
