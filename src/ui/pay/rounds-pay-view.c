/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-pay-view.h"

struct _RoundsPayView
{
  AdwBin parent_instance;

  RoundsSession *session; /* owned, nullable */
};

typedef enum
{
  PROP_SESSION = 1,
  N_PROPS
} RoundsPayViewProperty;

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (RoundsPayView, rounds_pay_view, ADW_TYPE_BIN)

static void
rounds_pay_view_dispose (GObject *object)
{
  RoundsPayView *self = ROUNDS_PAY_VIEW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), ROUNDS_TYPE_PAY_VIEW);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (rounds_pay_view_parent_class)->dispose (object);
}

static void
rounds_pay_view_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  RoundsPayView *self = ROUNDS_PAY_VIEW (object);

  switch ((RoundsPayViewProperty) property_id)
    {
    case PROP_SESSION:
      g_value_set_object (value, self->session);
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
rounds_pay_view_set_property (GObject *object, guint property_id, const GValue *value,
                               GParamSpec *pspec)
{
  RoundsPayView *self = ROUNDS_PAY_VIEW (object);

  switch ((RoundsPayViewProperty) property_id)
    {
    case PROP_SESSION:
      if (g_set_object (&self->session, g_value_get_object (value)))
        g_object_notify_by_pspec (object, pspec);
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
rounds_pay_view_class_init (RoundsPayViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = rounds_pay_view_dispose;
  object_class->get_property = rounds_pay_view_get_property;
  object_class->set_property = rounds_pay_view_set_property;

  /** RoundsPayView:session: (nullable): the opened plan */
  properties[PROP_SESSION] =
      g_param_spec_object ("session", NULL, NULL, ROUNDS_TYPE_SESSION,
                           G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PATH "/ui/pay/rounds-pay-view.ui");
}

static void
rounds_pay_view_init (RoundsPayView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
