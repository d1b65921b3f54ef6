/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-count-row.h"

/**
 * RoundsCountRow:
 *
 * Whether a conversation or person counts toward twenty, why not, and the one act that would make
 * it count.
 */
struct _RoundsCountRow
{
  AdwActionRow parent_instance;

  RoundsNetworkItem *item; /* owned, nullable */
};

typedef enum
{
  PROP_ITEM = 1,
  N_PROPS
} RoundsCountRowProperty;

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (RoundsCountRow, rounds_count_row, ADW_TYPE_ACTION_ROW)

static gboolean
has_remedy (GObject *object, const char *remedy)
{
  return remedy != NULL;
}

static void
on_remedy_clicked_cb (RoundsCountRow *self)
{
  gint64 person = 0;

  g_object_get (self->item, "person-id", &person, NULL);
  gtk_widget_activate_action (GTK_WIDGET (self), "timeline.remedy", "x", person);
}

static void
rounds_count_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), ROUNDS_TYPE_COUNT_ROW);
  g_clear_object (&ROUNDS_COUNT_ROW (object)->item);
  G_OBJECT_CLASS (rounds_count_row_parent_class)->dispose (object);
}

static void
rounds_count_row_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  switch ((RoundsCountRowProperty) property_id)
    {
    case PROP_ITEM:
      g_value_set_object (value, ROUNDS_COUNT_ROW (object)->item);
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
rounds_count_row_set_property (GObject *object, guint property_id, const GValue *value,
                               GParamSpec *pspec)
{
  switch ((RoundsCountRowProperty) property_id)
    {
    case PROP_ITEM:
      if (g_set_object (&ROUNDS_COUNT_ROW (object)->item, g_value_get_object (value)))
        g_object_notify_by_pspec (object, pspec);
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
rounds_count_row_class_init (RoundsCountRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = rounds_count_row_dispose;
  object_class->get_property = rounds_count_row_get_property;
  object_class->set_property = rounds_count_row_set_property;

  /** RoundsCountRow:item: (nullable): what it is said of */
  properties[PROP_ITEM] =
      g_param_spec_object ("item", NULL, NULL, ROUNDS_TYPE_NETWORK_ITEM,
                           G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PATH "/ui/timeline/rounds-count-row.ui");
  gtk_widget_class_bind_template_callback (widget_class, has_remedy);
  gtk_widget_class_bind_template_callback (widget_class, on_remedy_clicked_cb);
}

static void
rounds_count_row_init (RoundsCountRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
