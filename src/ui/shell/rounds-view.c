/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-view.h"

typedef struct
{
  RoundsSession *session; /* owned, nullable */
} RoundsViewPrivate;

typedef enum
{
  PROP_SESSION = 1,
  N_PROPS
} RoundsViewProperty;

static GParamSpec *properties[N_PROPS];

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (RoundsView, rounds_view, ADW_TYPE_BIN)

static void
set_session (RoundsView *self, RoundsSession *session)
{
  RoundsViewPrivate *priv = rounds_view_get_instance_private (self);

  if (!g_set_object (&priv->session, session))
    return;
  ROUNDS_VIEW_GET_CLASS (self)->session_changed (self, session);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SESSION]);
}

static void
rounds_view_dispose (GObject *object)
{
  RoundsViewPrivate *priv = rounds_view_get_instance_private (ROUNDS_VIEW (object));

  g_clear_object (&priv->session);
  G_OBJECT_CLASS (rounds_view_parent_class)->dispose (object);
}

static void
rounds_view_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  switch ((RoundsViewProperty) property_id)
    {
    case PROP_SESSION:
      g_value_set_object (value, rounds_view_get_session (ROUNDS_VIEW (object)));
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
rounds_view_set_property (GObject *object, guint property_id, const GValue *value,
                          GParamSpec *pspec)
{
  switch ((RoundsViewProperty) property_id)
    {
    case PROP_SESSION:
      set_session (ROUNDS_VIEW (object), g_value_get_object (value));
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
rounds_view_class_init (RoundsViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = rounds_view_dispose;
  object_class->get_property = rounds_view_get_property;
  object_class->set_property = rounds_view_set_property;

  /** RoundsView:session: (nullable): the opened plan */
  properties[PROP_SESSION] =
      g_param_spec_object ("session", NULL, NULL, ROUNDS_TYPE_SESSION,
                           G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
rounds_view_init (RoundsView *self)
{
}

/** rounds_view_get_session: (transfer none) (nullable): the opened plan */
RoundsSession *
rounds_view_get_session (RoundsView *self)
{
  RoundsViewPrivate *priv = rounds_view_get_instance_private (self);

  g_return_val_if_fail (ROUNDS_IS_VIEW (self), NULL);

  return priv->session;
}
