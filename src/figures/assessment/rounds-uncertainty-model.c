/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-plan-gaps.h"
#include "rounds-uncertainty-model.h"
#include "rounds-uncertainty-text.h"

/**
 * RoundsUncertaintyModel:
 *
 * The key uncertainties (F7): the questions that the person keeps, open ones first, then what the
 * plan does not know about itself, up to seven open ones in all. A suggestion goes by itself when
 * the plan comes to know.
 */
struct _RoundsUncertaintyModel
{
  RoundsLiveModel parent_instance;

  GPtrArray *questions; /* of owned RoundsOpenQuestion */
};

G_DEFINE_FINAL_TYPE (RoundsUncertaintyModel, rounds_uncertainty_model, ROUNDS_TYPE_LIVE_MODEL)

static void
free_question (gpointer data)
{
  RoundsOpenQuestion *question = data;

  g_clear_object (&question->record);
  g_free (question->code);
  g_free (question->question);
  g_free (question->effect);
  g_free (question->destination);
  g_ptr_array_unref (question->people);
  g_free (question);
}

/* Whether another setting is enough is best known to those who went back to one. */
static GPtrArray *
list_people (RoundsPlan *plan, const RoundsOpenQuestion *question)
{
  if (g_str_equal (question->code, "remedy"))
    return rounds_uncertainties_list_returned (plan);
  return rounds_uncertainties_list_people (plan, question->destination);
}

static void
take_question (RoundsUncertaintyModel *self, RoundsPlan *plan, RoundsOpenQuestion question)
{
  question.people = list_people (plan, &question);
  g_ptr_array_foreach (question.people, (GFunc) (void (*) (void)) g_object_ref, NULL);
  g_ptr_array_set_free_func (question.people, g_object_unref);
  g_ptr_array_add (self->questions, g_memdup2 (&question, sizeof question));
}

static void
add_kept (RoundsUncertaintyModel *self, RoundsPlan *plan, RoundsUncertaintyState state)
{
  guint n_records = rounds_plan_count_records (plan, ROUNDS_TYPE_UNCERTAINTY);

  for (guint i = 0; i < n_records; i++)
    {
      RoundsUncertainty *record = rounds_plan_get_record (plan, ROUNDS_TYPE_UNCERTAINTY, i);

      if (record->state == state)
        take_question (self, plan,
                       (RoundsOpenQuestion) {
                           .record = g_object_ref (record),
                           .code = g_strdup (record->code),
                           .question = g_strdup (record->question),
                           .effect = g_strdup (rounds_uncertainty_text_get_effect (record->code)),
                           .destination = g_strdup (record->destination),
                       });
    }
}

static GPtrArray *
list_codes (RoundsPlan *plan)
{
  GPtrArray *codes = g_ptr_array_new ();
  guint n_records = rounds_plan_count_records (plan, ROUNDS_TYPE_UNCERTAINTY);

  for (guint i = 0; i < n_records; i++)
    g_ptr_array_add (
        codes,
        ROUNDS_UNCERTAINTY (rounds_plan_get_record (plan, ROUNDS_TYPE_UNCERTAINTY, i))->code);
  g_ptr_array_add (codes, NULL);
  return codes;
}

static void
add_suggested (RoundsUncertaintyModel *self, RoundsPlan *plan, guint limit)
{
  RoundsFigures *figures = rounds_live_model_get_figures (ROUNDS_LIVE_MODEL (self));
  g_autoptr (GArray) gaps = rounds_plan_gaps_collect (figures);
  g_autoptr (GPtrArray) taken = list_codes (plan);
  RoundsGap *first = (RoundsGap *) (gpointer) gaps->data;
  guint n_chosen = rounds_gaps_choose (first, gaps->len, (const char *const *) taken->pdata, limit);

  for (guint i = 0; i < n_chosen; i++)
    {
      g_autofree char *code = rounds_gap_dup_code (&first[i]);

      take_question (self, plan,
                     (RoundsOpenQuestion) {
                         .effect = g_strdup (rounds_uncertainty_text_get_effect (code)),
                         .question = rounds_uncertainty_text_dup_question (figures, &first[i]),
                         .destination = rounds_plan_gap_dup_destination (figures, &first[i]),
                         .code = g_strdup (code),
                     });
    }
}

static void
rounds_uncertainty_model_compute (RoundsLiveModel *model, RoundsPlan *plan, RoundsDate today)
{
  RoundsUncertaintyModel *self = ROUNDS_UNCERTAINTY_MODEL (model);
  guint n_open;

  g_ptr_array_set_size (self->questions, 0);
  if (!rounds_plan_get_loaded (plan))
    return;
  add_kept (self, plan, ROUNDS_UNCERTAINTY_OPEN);
  n_open = MIN (self->questions->len, ROUNDS_UNCERTAINTY_MOST);
  add_suggested (self, plan, ROUNDS_UNCERTAINTY_MOST - n_open);
  add_kept (self, plan, ROUNDS_UNCERTAINTY_SETTLED);
}

static void
rounds_uncertainty_model_finalize (GObject *object)
{
  g_clear_pointer (&ROUNDS_UNCERTAINTY_MODEL (object)->questions, g_ptr_array_unref);
  G_OBJECT_CLASS (rounds_uncertainty_model_parent_class)->finalize (object);
}

static void
rounds_uncertainty_model_class_init (RoundsUncertaintyModelClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rounds_uncertainty_model_finalize;
  ROUNDS_LIVE_MODEL_CLASS (klass)->compute = rounds_uncertainty_model_compute;
}

static void
rounds_uncertainty_model_init (RoundsUncertaintyModel *self)
{
  self->questions = g_ptr_array_new_with_free_func (free_question);
}

/** rounds_uncertainty_model_get_n_questions: open ones, suggestions and settled ones together */
guint
rounds_uncertainty_model_get_n_questions (RoundsUncertaintyModel *self)
{
  g_return_val_if_fail (ROUNDS_IS_UNCERTAINTY_MODEL (self), 0);

  rounds_live_model_ensure (ROUNDS_LIVE_MODEL (self));
  return self->questions->len;
}

/** rounds_uncertainty_model_get_question: (transfer none): valid until the plan changes */
const RoundsOpenQuestion *
rounds_uncertainty_model_get_question (RoundsUncertaintyModel *self, guint position)
{
  g_return_val_if_fail (position < rounds_uncertainty_model_get_n_questions (self), NULL);

  return self->questions->pdata[position];
}

/** rounds_uncertainty_model_get_n_open: kept open ones and suggestions */
guint
rounds_uncertainty_model_get_n_open (RoundsUncertaintyModel *self)
{
  guint n_questions = rounds_uncertainty_model_get_n_questions (self);
  guint n_open = 0;

  for (guint i = 0; i < n_questions; i++)
    {
      const RoundsOpenQuestion *question = self->questions->pdata[i];

      n_open += question->record == NULL || question->record->state == ROUNDS_UNCERTAINTY_OPEN;
    }
  return n_open;
}
