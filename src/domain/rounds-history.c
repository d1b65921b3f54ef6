/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-history.h"

/* More than anyone undoes, few enough to forget about memory. */
#define MAX_ACTS 500

/**
 * RoundsHistory:
 *
 * What has been done to a plan since it was opened, to be undone and redone. It works on the
 * objects alone, so it needs no file and works while saving fails.
 */
struct _RoundsHistory
{
  GObject parent_instance;

  RoundsPlan *plan; /* owned */
  GQueue undo_stack; /* of owned RoundsAct, newest at the tail */
  GQueue redo_stack;
};

typedef enum
{
  PROP_UNDO_NAME = 1,
  PROP_REDO_NAME,
  N_PROPS
} RoundsHistoryProperty;

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (RoundsHistory, rounds_history, G_TYPE_OBJECT)

static void
notify_names (RoundsHistory *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_UNDO_NAME]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_REDO_NAME]);
}

static const char *
peek_name (GQueue *stack)
{
  RoundsAct *act = g_queue_peek_tail (stack);

  return act != NULL ? rounds_act_get_name (act) : NULL;
}

static void
on_act_closed_cb (RoundsHistory *self, RoundsAct *act)
{
  g_queue_push_tail (&self->undo_stack, g_object_ref (act));
  g_queue_clear_full (&self->redo_stack, g_object_unref);
  if (self->undo_stack.length > MAX_ACTS)
    g_object_unref (g_queue_pop_head (&self->undo_stack));
  notify_names (self);
}

static void
rounds_history_dispose (GObject *object)
{
  RoundsHistory *self = ROUNDS_HISTORY (object);

  g_queue_clear_full (&self->undo_stack, g_object_unref);
  g_queue_clear_full (&self->redo_stack, g_object_unref);
  g_clear_object (&self->plan);
  G_OBJECT_CLASS (rounds_history_parent_class)->dispose (object);
}

static void
rounds_history_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  RoundsHistory *self = ROUNDS_HISTORY (object);

  switch ((RoundsHistoryProperty) property_id)
    {
    case PROP_UNDO_NAME:
      g_value_set_string (value, rounds_history_get_undo_name (self));
      break;
    case PROP_REDO_NAME:
      g_value_set_string (value, rounds_history_get_redo_name (self));
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
rounds_history_class_init (RoundsHistoryClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->dispose = rounds_history_dispose;
  object_class->get_property = rounds_history_get_property;

  /** RoundsHistory:undo-name: name of the act that undo would take back; %NULL when there is none
   */
  properties[PROP_UNDO_NAME] = g_param_spec_string ("undo-name", NULL, NULL, NULL, flags);
  /** RoundsHistory:redo-name: name of the act that redo would do again; %NULL when there is none */
  properties[PROP_REDO_NAME] = g_param_spec_string ("redo-name", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
rounds_history_init (RoundsHistory *self)
{
  g_queue_init (&self->undo_stack);
  g_queue_init (&self->redo_stack);
}

/** rounds_history_new: remembers every act of @plan from now on */
RoundsHistory *
rounds_history_new (RoundsPlan *plan)
{
  RoundsHistory *self;

  g_return_val_if_fail (ROUNDS_IS_PLAN (plan), NULL);

  self = g_object_new (ROUNDS_TYPE_HISTORY, NULL);
  self->plan = g_object_ref (plan);
  g_signal_connect_object (plan, "act-closed", G_CALLBACK (on_act_closed_cb), self,
                           G_CONNECT_SWAPPED);
  return self;
}

/** rounds_history_get_undo_name: (nullable) (transfer none): what undo would take back */
const char *
rounds_history_get_undo_name (RoundsHistory *self)
{
  g_return_val_if_fail (ROUNDS_IS_HISTORY (self), NULL);

  return peek_name (&self->undo_stack);
}

/** rounds_history_get_redo_name: (nullable) (transfer none): what redo would do again */
const char *
rounds_history_get_redo_name (RoundsHistory *self)
{
  g_return_val_if_fail (ROUNDS_IS_HISTORY (self), NULL);

  return peek_name (&self->redo_stack);
}

static gboolean
step (RoundsHistory *self, GQueue *from, GQueue *to, gboolean backward)
{
  RoundsAct *act;

  rounds_plan_settle (self->plan);
  act = g_queue_pop_tail (from);
  if (act == NULL)
    return FALSE;
  g_queue_push_tail (to, act);
  rounds_plan_apply_act (self->plan, act, backward);
  notify_names (self);
  return TRUE;
}

/** rounds_history_undo: takes back the newest act; %FALSE when there is none */
gboolean
rounds_history_undo (RoundsHistory *self)
{
  g_return_val_if_fail (ROUNDS_IS_HISTORY (self), FALSE);

  return step (self, &self->undo_stack, &self->redo_stack, TRUE);
}

/** rounds_history_redo: does the act again that was undone last; %FALSE when there is none */
gboolean
rounds_history_redo (RoundsHistory *self)
{
  g_return_val_if_fail (ROUNDS_IS_HISTORY (self), FALSE);

  return step (self, &self->redo_stack, &self->undo_stack, FALSE);
}
