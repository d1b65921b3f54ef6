/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-answer-card.h"

static void
free_reason (gpointer data)
{
  RoundsAnswerReason *reason = data;

  g_free (reason->text);
  g_free (reason->weight);
  g_free (reason);
}

static void
free_action (gpointer data)
{
  RoundsAnswerAction *action = data;

  g_free (action->code);
  g_free (action->text);
  g_free (action);
}

/** rounds_answer_card_new: an empty card about @question, a translated string */
RoundsAnswerCard *
rounds_answer_card_new (const char *question)
{
  RoundsAnswerCard *self = g_new0 (RoundsAnswerCard, 1);

  self->question = question;
  self->reasons = g_ptr_array_new_with_free_func (free_reason);
  self->actions = g_ptr_array_new_with_free_func (free_action);
  return self;
}

/** rounds_answer_card_free: @self: (transfer full) */
void
rounds_answer_card_free (RoundsAnswerCard *self)
{
  g_return_if_fail (self != NULL);

  g_free (self->title);
  g_free (self->sentence);
  g_free (self->change);
  g_ptr_array_unref (self->reasons);
  g_ptr_array_unref (self->actions);
  g_free (self);
}

/**
 * rounds_answer_card_add_reason:
 * @text: the answer that was given
 * @weight: what it weighs, in words
 * @against: whether it speaks against the outcome
 */
void
rounds_answer_card_add_reason (RoundsAnswerCard *self, const char *text, const char *weight,
                               gboolean against)
{
  RoundsAnswerReason *reason;

  g_return_if_fail (self != NULL && text != NULL && weight != NULL);

  reason = g_new0 (RoundsAnswerReason, 1);
  reason->text = g_strdup (text);
  reason->weight = g_strdup (weight);
  reason->against = against;
  g_ptr_array_add (self->reasons, reason);
}

/** rounds_answer_card_add_action: @code: stable name of it, @text: what to do */
void
rounds_answer_card_add_action (RoundsAnswerCard *self, const char *code, const char *text)
{
  RoundsAnswerAction *action;

  g_return_if_fail (self != NULL && code != NULL && text != NULL);

  action = g_new0 (RoundsAnswerAction, 1);
  action->code = g_strdup (code);
  action->text = g_strdup (text);
  g_ptr_array_add (self->actions, action);
}
