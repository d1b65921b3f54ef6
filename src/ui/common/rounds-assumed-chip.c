/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-assumed-chip.h"

/**
 * RoundsAssumedChip:
 *
 * The mark beside a field that nobody has filled in: that something is assumed for it, and on a
 * click what that is and where it comes from.
 *
 * CSS: a menu button of class `assumed`. Accessibility: a button named "Assumed", described by the
 * value.
 */
struct _RoundsAssumedChip
{
  AdwBin parent_instance;

  char *value; /* owned, nullable */
  char *source; /* owned, nullable */

  GtkMenuButton *menu_button;
};

typedef enum
{
  PROP_VALUE = 1,
  PROP_SOURCE,
  N_PROPS
} RoundsAssumedChipProperty;

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (RoundsAssumedChip, rounds_assumed_chip, ADW_TYPE_BIN)

static void
rounds_assumed_chip_dispose (GObject *object)
{
  adw_bin_set_child (ADW_BIN (object), NULL); /* a bound child of a bin is the bin's to let go */
  gtk_widget_dispose_template (GTK_WIDGET (object), ROUNDS_TYPE_ASSUMED_CHIP);
  G_OBJECT_CLASS (rounds_assumed_chip_parent_class)->dispose (object);
}

static void
rounds_assumed_chip_finalize (GObject *object)
{
  RoundsAssumedChip *self = ROUNDS_ASSUMED_CHIP (object);

  g_clear_pointer (&self->value, g_free);
  g_clear_pointer (&self->source, g_free);
  G_OBJECT_CLASS (rounds_assumed_chip_parent_class)->finalize (object);
}

static void
rounds_assumed_chip_get_property (GObject *object, guint property_id, GValue *value,
                                  GParamSpec *pspec)
{
  RoundsAssumedChip *self = ROUNDS_ASSUMED_CHIP (object);

  switch ((RoundsAssumedChipProperty) property_id)
    {
    case PROP_VALUE:
      g_value_set_string (value, self->value);
      break;
    case PROP_SOURCE:
      g_value_set_string (value, self->source);
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
rounds_assumed_chip_class_init (RoundsAssumedChipClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = rounds_assumed_chip_dispose;
  object_class->finalize = rounds_assumed_chip_finalize;
  object_class->get_property = rounds_assumed_chip_get_property;

  /** RoundsAssumedChip:value: (nullable): what is assumed, in words */
  properties[PROP_VALUE] =
      g_param_spec_string ("value", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  /** RoundsAssumedChip:source: (nullable): where that comes from */
  properties[PROP_SOURCE] =
      g_param_spec_string ("source", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PATH "/ui/common/rounds-assumed-chip.ui");
  gtk_widget_class_bind_template_child (widget_class, RoundsAssumedChip, menu_button);
}

static void
rounds_assumed_chip_init (RoundsAssumedChip *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/** rounds_assumed_chip_new: hidden until there is something to tell */
GtkWidget *
rounds_assumed_chip_new (void)
{
  return g_object_new (ROUNDS_TYPE_ASSUMED_CHIP, "visible", FALSE, NULL);
}

/**
 * rounds_assumed_chip_tell:
 * @value: (nullable): what is assumed, in words; %NULL hides the chip
 * @source: (nullable): where that comes from
 */
void
rounds_assumed_chip_tell (RoundsAssumedChip *self, const char *value, const char *source)
{
  g_return_if_fail (ROUNDS_IS_ASSUMED_CHIP (self));

  if (g_set_str (&self->value, value))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_VALUE]);
  if (g_set_str (&self->source, source))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SOURCE]);
  if (value == NULL)
    gtk_menu_button_popdown (self->menu_button);
  gtk_widget_set_visible (GTK_WIDGET (self), value != NULL);
}
