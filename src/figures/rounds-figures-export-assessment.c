/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-common-questions.h"
#include "rounds-figures-export-assessment.h"
#include "rounds-uncertainty-model.h"

static GVariant *
export_basis (const RoundsCommonAnswer *answer)
{
  g_auto (GVariantBuilder) list = G_VARIANT_BUILDER_INIT (G_VARIANT_TYPE ("aa{sv}"));

  for (guint i = 0; i < answer->basis->len; i++)
    {
      const RoundsBasis *basis = answer->basis->pdata[i];
      g_auto (GVariantDict) dict = G_VARIANT_DICT_INIT (NULL);

      g_variant_dict_insert (&dict, "label", "s", basis->label);
      g_variant_dict_insert (&dict, "value", "s", basis->value);
      g_variant_builder_add_value (&list, g_variant_dict_end (&dict));
    }
  return g_variant_builder_end (&list);
}

static GVariant *
export_answer (const RoundsCommonAnswer *answer)
{
  g_auto (GVariantDict) dict = G_VARIANT_DICT_INIT (NULL);

  g_variant_dict_insert (&dict, "question", "s", answer->question);
  g_variant_dict_insert (&dict, "answer", "s", answer->title);
  g_variant_dict_insert (&dict, "sentence", "s", answer->sentence);
  g_variant_dict_insert_value (
      &dict, "missing",
      g_variant_new_strv ((const char *const *) answer->missing->pdata, answer->missing->len));
  g_variant_dict_insert_value (&dict, "based_on", export_basis (answer));
  return g_variant_dict_end (&dict);
}

/** rounds_figures_export_common: (private): (transfer floating): what everybody asks, `aa{sv}` */
GVariant *
rounds_figures_export_common (RoundsFigures *figures)
{
  RoundsCommonQuestions *model = rounds_figures_get_model (figures, ROUNDS_TYPE_COMMON_QUESTIONS);
  g_auto (GVariantBuilder) list = G_VARIANT_BUILDER_INIT (G_VARIANT_TYPE ("aa{sv}"));

  for (guint i = 0; i < ROUNDS_N_COMMON_QUESTIONS; i++)
    {
      const RoundsCommonAnswer *answer = rounds_common_questions_get_answer (model, i);

      if (answer != NULL)
        g_variant_builder_add_value (&list, export_answer (answer));
    }
  return g_variant_builder_end (&list);
}

static GVariant *
export_question (const RoundsOpenQuestion *question)
{
  g_auto (GVariantBuilder) people = G_VARIANT_BUILDER_INIT (G_VARIANT_TYPE ("as"));
  g_auto (GVariantDict) dict = G_VARIANT_DICT_INIT (NULL);
  gboolean is_settled =
      question->record != NULL && question->record->state == ROUNDS_UNCERTAINTY_SETTLED;

  for (guint i = 0; i < question->people->len; i++)
    g_variant_builder_add (&people, "s", ROUNDS_PERSON (question->people->pdata[i])->name);
  g_variant_dict_insert (&dict, "question", "s", question->question);
  g_variant_dict_insert (&dict, "effect", "s", question->effect);
  g_variant_dict_insert (&dict, "is_suggested", "b", question->record == NULL);
  g_variant_dict_insert (&dict, "is_settled", "b", is_settled);
  g_variant_dict_insert (&dict, "answer", "s", is_settled ? question->record->answer : "");
  g_variant_dict_insert_value (&dict, "could_settle", g_variant_builder_end (&people));
  return g_variant_dict_end (&dict);
}

/** rounds_figures_export_uncertainties: (private): (transfer floating): `aa{sv}` */
GVariant *
rounds_figures_export_uncertainties (RoundsFigures *figures)
{
  RoundsUncertaintyModel *model = rounds_figures_get_model (figures, ROUNDS_TYPE_UNCERTAINTY_MODEL);
  g_auto (GVariantBuilder) list = G_VARIANT_BUILDER_INIT (G_VARIANT_TYPE ("aa{sv}"));

  for (guint i = 0; i < rounds_uncertainty_model_get_n_questions (model); i++)
    g_variant_builder_add_value (
        &list, export_question (rounds_uncertainty_model_get_question (model, i)));
  return g_variant_builder_end (&list);
}
