/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-session.h"

/**
 * RoundsSession:
 *
 * One opened plan with all that the views need of it: the plan, its history, its figures. The
 * window hands it to every view; there is no global of any kind. Only the shell looks at the store.
 */
struct _RoundsSession
{
  GObject parent_instance;

  RoundsPlan *plan; /* owned */
  RoundsStore *store; /* owned, nullable: a plan that is kept nowhere */
  RoundsHistory *history; /* owned */
  RoundsFigures *figures; /* owned */
  RoundsSessionKind kind;
};

typedef enum
{
  PROP_PLAN = 1,
  PROP_HISTORY,
  PROP_FIGURES,
  N_PROPS
} RoundsSessionProperty;

typedef enum
{
  SIGNAL_TOAST,
  SIGNAL_PROBLEM,
  N_SIGNALS
} RoundsSessionSignal;

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RoundsSession, rounds_session, G_TYPE_OBJECT)

static void
rounds_session_dispose (GObject *object)
{
  RoundsSession *self = ROUNDS_SESSION (object);

  g_clear_object (&self->figures);
  g_clear_object (&self->history);
  g_clear_object (&self->store);
  g_clear_object (&self->plan);
  G_OBJECT_CLASS (rounds_session_parent_class)->dispose (object);
}

static void
rounds_session_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  RoundsSession *self = ROUNDS_SESSION (object);

  switch ((RoundsSessionProperty) property_id)
    {
    case PROP_PLAN:
      g_value_set_object (value, self->plan);
      break;
    case PROP_HISTORY:
      g_value_set_object (value, self->history);
      break;
    case PROP_FIGURES:
      g_value_set_object (value, self->figures);
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
rounds_session_class_init (RoundsSessionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->dispose = rounds_session_dispose;
  object_class->get_property = rounds_session_get_property;

  properties[PROP_PLAN] = g_param_spec_object ("plan", NULL, NULL, ROUNDS_TYPE_PLAN, flags);
  properties[PROP_HISTORY] =
      g_param_spec_object ("history", NULL, NULL, ROUNDS_TYPE_HISTORY, flags);
  properties[PROP_FIGURES] =
      g_param_spec_object ("figures", NULL, NULL, ROUNDS_TYPE_FIGURES, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  /**
   * RoundsSession::toast:
   * @text: what happened, translated
   * @when_saved: whether to wait until everything done so far is in the file
   */
  signals[SIGNAL_TOAST] =
      g_signal_new ("toast", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 2, G_TYPE_STRING, G_TYPE_BOOLEAN);

  /**
   * RoundsSession::problem:
   * @heading: what did not work
   * @text: why, what was kept, and what to do
   */
  signals[SIGNAL_PROBLEM] =
      g_signal_new ("problem", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 2, G_TYPE_STRING, G_TYPE_STRING);
}

static void
rounds_session_init (RoundsSession *self)
{
}

/**
 * rounds_session_new:
 * @plan: may still be loading
 * @store: (nullable): where it is kept
 * @today: the civil day
 */
RoundsSession *
rounds_session_new (RoundsPlan *plan, RoundsStore *store, RoundsDate today, RoundsSessionKind kind)
{
  RoundsSession *self;

  g_return_val_if_fail (ROUNDS_IS_PLAN (plan), NULL);

  self = g_object_new (ROUNDS_TYPE_SESSION, NULL);
  self->plan = g_object_ref (plan);
  g_set_object (&self->store, store);
  self->history = rounds_history_new (plan);
  self->figures = rounds_figures_new (plan, today);
  self->kind = kind;
  return self;
}

/** rounds_session_get_plan: (transfer none) */
RoundsPlan *
rounds_session_get_plan (RoundsSession *self)
{
  g_return_val_if_fail (ROUNDS_IS_SESSION (self), NULL);

  return self->plan;
}

/** rounds_session_get_store: (transfer none) (nullable): for the shell alone */
RoundsStore *
rounds_session_get_store (RoundsSession *self)
{
  g_return_val_if_fail (ROUNDS_IS_SESSION (self), NULL);

  return self->store;
}

/** rounds_session_get_history: (transfer none) */
RoundsHistory *
rounds_session_get_history (RoundsSession *self)
{
  g_return_val_if_fail (ROUNDS_IS_SESSION (self), NULL);

  return self->history;
}

/** rounds_session_get_figures: (transfer none) */
RoundsFigures *
rounds_session_get_figures (RoundsSession *self)
{
  g_return_val_if_fail (ROUNDS_IS_SESSION (self), NULL);

  return self->figures;
}

RoundsSessionKind
rounds_session_get_kind (RoundsSession *self)
{
  g_return_val_if_fail (ROUNDS_IS_SESSION (self), ROUNDS_SESSION_OWN);

  return self->kind;
}

/** rounds_session_toast: shows @text for a moment, with an Undo button if there is an act to undo
 */
void
rounds_session_toast (RoundsSession *self, const char *text)
{
  g_return_if_fail (ROUNDS_IS_SESSION (self) && text != NULL);

  g_signal_emit (self, signals[SIGNAL_TOAST], 0, text, FALSE);
}

/**
 * rounds_session_toast_when_saved:
 *
 * The same, but only once all that was done so far is in the file: who reads "logged" may pull the
 * plug.
 */
void
rounds_session_toast_when_saved (RoundsSession *self, const char *text)
{
  g_return_if_fail (ROUNDS_IS_SESSION (self) && text != NULL);

  g_signal_emit (self, signals[SIGNAL_TOAST], 0, text, TRUE);
}

/**
 * rounds_session_tell_problem:
 * @heading: what did not work
 * @text: why, what was kept, and what to do
 *
 * For what a person has asked for and did not get: it stays on screen, whole, until it was read.
 */
void
rounds_session_tell_problem (RoundsSession *self, const char *heading, const char *text)
{
  g_return_if_fail (ROUNDS_IS_SESSION (self) && heading != NULL && text != NULL);

  g_signal_emit (self, signals[SIGNAL_PROBLEM], 0, heading, text);
}
