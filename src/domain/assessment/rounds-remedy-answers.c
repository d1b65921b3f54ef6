/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-enums.h"
#include "rounds-remedy-answers.h"
#include "rounds-remedy.h"

static RoundsRemedyAnswer
get_answer_on (RoundsRemedy *remedy, RoundsDate date)
{
  RoundsRemedyAnswer answer = { remedy->kind, ROUNDS_REMEDY_NOT_TRIED,
                                ROUNDS_REMEDY_RESULT_UNKNOWN };

  if (remedy->started_on > date)
    return answer;
  answer.state = remedy->state;
  if (remedy->state != ROUNDS_REMEDY_TRIED)
    return answer;
  if (remedy->ended_on > date)
    answer.state = ROUNDS_REMEDY_TRYING;
  else
    answer.result = remedy->result;
  return answer;
}

/* Every kind has an answer: what nobody has spoken of has not been tried. */
static GArray *
complete (GArray *given)
{
  GArray *answers = g_array_new (FALSE, FALSE, sizeof (RoundsRemedyAnswer));

  for (int kind = ROUNDS_REMEDY_SPECIALTY; kind <= ROUNDS_REMEDY_CARE_MODEL; kind++)
    {
      RoundsRemedyAnswer none = { kind, ROUNDS_REMEDY_NOT_TRIED, ROUNDS_REMEDY_RESULT_UNKNOWN };
      guint n_before = answers->len;

      for (guint i = 0; i < given->len; i++)
        {
          const RoundsRemedyAnswer *answer = &g_array_index (given, RoundsRemedyAnswer, i);

          if ((int) answer->kind == kind)
            g_array_append_vals (answers, answer, 1);
        }
      if (answers->len == n_before)
        g_array_append_val (answers, none);
    }
  return answers;
}

/**
 * rounds_remedy_answers_collect:
 * @date: a civil day; what begins after it is not tried yet, what ends after it is being tried
 *
 * The remedies as tracked experiments (R013), read on a day. One without days counts as it was
 * said.
 *
 * Returns: (transfer full) (element-type RoundsRemedyAnswer): how far each had been tried on @date,
 *   by kind; a kind that nobody has spoken of has not been tried
 */
GArray *
rounds_remedy_answers_collect (RoundsPlan *plan, RoundsDate date)
{
  g_autoptr (GArray) given = g_array_new (FALSE, FALSE, sizeof (RoundsRemedyAnswer));
  guint n_records;

  g_return_val_if_fail (ROUNDS_IS_PLAN (plan), complete (given));

  n_records = rounds_plan_count_records (plan, ROUNDS_TYPE_REMEDY);
  for (guint i = 0; i < n_records; i++)
    {
      RoundsRemedyAnswer answer =
          get_answer_on (rounds_plan_get_record (plan, ROUNDS_TYPE_REMEDY, i), date);

      g_array_append_val (given, answer);
    }
  return complete (given);
}

static const char *
get_word (GType type, int value)
{
  g_autoptr (GEnumClass) words = g_type_class_ref (type);

  return g_enum_get_value (words, value)->value_nick;
}

static gboolean
read_word (GType type, const char *word, int *value)
{
  g_autoptr (GEnumClass) words = g_type_class_ref (type);
  const GEnumValue *found = g_enum_get_value_by_nick (words, word);

  if (found != NULL)
    *value = found->value;
  return found != NULL;
}

/** rounds_remedy_answers_format: (transfer full): "employer tried did-not-help;…", the nicks of
 * kind, state and result, as it is kept with an assessment (R013, R016); @answers is (element-type
 * RoundsRemedyAnswer) */
char *
rounds_remedy_answers_format (GArray *answers)
{
  GString *text = g_string_new (NULL);

  g_return_val_if_fail (answers != NULL, g_string_free_and_steal (text));

  for (guint i = 0; i < answers->len; i++)
    {
      const RoundsRemedyAnswer *answer = &g_array_index (answers, RoundsRemedyAnswer, i);

      g_string_append_printf (text, "%s%s %s %s", i > 0 ? ";" : "",
                              get_word (ROUNDS_TYPE_REMEDY_KIND, (int) answer->kind),
                              get_word (ROUNDS_TYPE_REMEDY_STATE, (int) answer->state),
                              get_word (ROUNDS_TYPE_REMEDY_RESULT, (int) answer->result));
    }
  return g_string_free_and_steal (text);
}

/** rounds_remedy_answers_parse: (transfer full) (element-type RoundsRemedyAnswer): what
 *   rounds_remedy_answers_format() wrote, by kind; an entry that nobody understands is left out */
GArray *
rounds_remedy_answers_parse (const char *text)
{
  g_autoptr (GArray) given = g_array_new (FALSE, FALSE, sizeof (RoundsRemedyAnswer));
  g_auto (GStrv) entries = g_strsplit (text != NULL ? text : "", ";", -1);

  for (guint i = 0; entries[i] != NULL; i++)
    {
      g_auto (GStrv) words = g_strsplit (entries[i], " ", -1);
      int kind;
      int state;
      int result;

      if (g_strv_length (words) == 3 && read_word (ROUNDS_TYPE_REMEDY_KIND, words[0], &kind) &&
          read_word (ROUNDS_TYPE_REMEDY_STATE, words[1], &state) &&
          read_word (ROUNDS_TYPE_REMEDY_RESULT, words[2], &result))
        {
          RoundsRemedyAnswer answer = { kind, state, result };

          g_array_append_val (given, answer);
        }
    }
  return complete (given);
}
