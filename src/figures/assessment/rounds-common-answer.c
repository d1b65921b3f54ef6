/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-common-answer.h"
#include "rounds-record.h"

static void
free_basis (gpointer data)
{
  RoundsBasis *basis = data;

  g_free (basis->label);
  g_free (basis->value);
  g_free (basis->subject);
  g_free (basis);
}

/** rounds_common_answer_new: an empty answer to @question, a translated string */
RoundsCommonAnswer *
rounds_common_answer_new (const char *question)
{
  RoundsCommonAnswer *self = g_new0 (RoundsCommonAnswer, 1);

  self->question = question;
  self->missing = g_ptr_array_new_with_free_func (g_free);
  self->basis = g_ptr_array_new_with_free_func (free_basis);
  return self;
}

/** rounds_common_answer_free: @self: (transfer full) */
void
rounds_common_answer_free (RoundsCommonAnswer *self)
{
  g_return_if_fail (self != NULL);

  g_free (self->title);
  g_free (self->sentence);
  g_ptr_array_unref (self->missing);
  g_ptr_array_unref (self->basis);
  g_free (self);
}

/**
 * rounds_common_answer_take_basis:
 * @place: where it can be changed
 * @subject: what of that place it is about, or an empty string
 * @label: (transfer full): what is known
 * @value: (transfer full): how it stands
 */
void
rounds_common_answer_take_basis (RoundsCommonAnswer *self, RoundsPlace place, const char *subject,
                                 char *label, char *value)
{
  RoundsBasis *basis;

  g_return_if_fail (self != NULL && subject != NULL && label != NULL && value != NULL);

  basis = g_new (RoundsBasis, 1);
  *basis = (RoundsBasis) { label, value, place, g_strdup (subject) };
  g_ptr_array_add (self->basis, basis);
}

/** rounds_common_answer_take_basis_of: the same, about a #RoundsRecord */
void
rounds_common_answer_take_basis_of (RoundsCommonAnswer *self, RoundsPlace place, gpointer record,
                                    char *label, char *value)
{
  g_autofree char *subject = NULL;

  g_return_if_fail (ROUNDS_IS_RECORD (record));

  subject = g_strdup_printf ("%" G_GINT64_FORMAT, rounds_record_get_id (record));
  rounds_common_answer_take_basis (self, place, subject, label, value);
}

/** rounds_common_answer_take_missing: @text: (transfer full): what is missing and would settle */
void
rounds_common_answer_take_missing (RoundsCommonAnswer *self, char *text)
{
  g_return_if_fail (self != NULL && text != NULL);

  g_ptr_array_add (self->missing, text);
}
