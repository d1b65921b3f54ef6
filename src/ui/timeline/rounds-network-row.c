/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-network-row.h"

/**
 * RoundsNetworkRow:
 *
 * One conversation or person in a list: who, where to, how it went, when, whether it counts, and
 * the one act that would make it count.
 */
struct _RoundsNetworkRow
{
  AdwBin parent_instance;

  RoundsNetworkItem *item; /* owned, nullable */
};

typedef enum
{
  PROP_ITEM = 1,
  N_PROPS
} RoundsNetworkRowProperty;

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (RoundsNetworkRow, rounds_network_row, ADW_TYPE_BIN)

static gboolean
is_given (GObject *object, const char *text)
{
  return text != NULL && text[0] != '\0';
}

/* The mark keeps its place where there is none, so that names stand in line. */
static char *
get_mark (GObject *object, gboolean counted)
{
  return counted ? g_strdup ("object-select-symbolic") : NULL;
}

static void
on_remedy_clicked_cb (RoundsNetworkRow *self)
{
  gint64 person = 0;

  g_object_get (self->item, "person-id", &person, NULL);
  gtk_widget_activate_action (GTK_WIDGET (self), "timeline.remedy", "x", person);
}

static void
rounds_network_row_dispose (GObject *object)
{
  RoundsNetworkRow *self = ROUNDS_NETWORK_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), ROUNDS_TYPE_NETWORK_ROW);
  g_clear_object (&self->item);
  G_OBJECT_CLASS (rounds_network_row_parent_class)->dispose (object);
}

static void
rounds_network_row_get_property (GObject *object, guint property_id, GValue *value,
                                 GParamSpec *pspec)
{
  switch ((RoundsNetworkRowProperty) property_id)
    {
    case PROP_ITEM:
      g_value_set_object (value, ROUNDS_NETWORK_ROW (object)->item);
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
rounds_network_row_set_property (GObject *object, guint property_id, const GValue *value,
                                 GParamSpec *pspec)
{
  switch ((RoundsNetworkRowProperty) property_id)
    {
    case PROP_ITEM:
      if (g_set_object (&ROUNDS_NETWORK_ROW (object)->item, g_value_get_object (value)))
        g_object_notify_by_pspec (object, pspec);
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
rounds_network_row_class_init (RoundsNetworkRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = rounds_network_row_dispose;
  object_class->get_property = rounds_network_row_get_property;
  object_class->set_property = rounds_network_row_set_property;

  /** RoundsNetworkRow:item: (nullable): what it shows */
  properties[PROP_ITEM] =
      g_param_spec_object ("item", NULL, NULL, ROUNDS_TYPE_NETWORK_ITEM,
                           G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PATH "/ui/timeline/rounds-network-row.ui");
  gtk_widget_class_bind_template_callback (widget_class, is_given);
  gtk_widget_class_bind_template_callback (widget_class, get_mark);
  gtk_widget_class_bind_template_callback (widget_class, on_remedy_clicked_cb);
}

static void
rounds_network_row_init (RoundsNetworkRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
