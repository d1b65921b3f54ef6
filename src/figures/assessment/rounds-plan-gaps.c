/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-assessments.h"
#include "rounds-destination-model.h"
#include "rounds-destination.h"
#include "rounds-household.h"
#include "rounds-licenses.h"
#include "rounds-obligation.h"
#include "rounds-outcome-model.h"
#include "rounds-pay-model.h"
#include "rounds-plan-gaps.h"
#include "rounds-ranking-model.h"
#include "rounds-uncertainties.h"
#include "rounds-uncertainty-text.h"

static void G_GNUC_PRINTF (3, 4) add (GArray *gaps, RoundsGapKind kind, const char *format, ...)
{
  RoundsGap gap = { .kind = kind };
  va_list arguments;

  va_start (arguments, format);
  g_vsnprintf (gap.subject, sizeof gap.subject, format, arguments);
  va_end (arguments);
  g_array_append_val (gaps, gap);
}

static gint64
get_id (gpointer record)
{
  return rounds_record_get_id (ROUNDS_RECORD (record));
}

/* The marks and weights that one step would turn the order with, and marks that are not given. */
static void
collect_ranking (GArray *gaps, RoundsFigures *figures)
{
  RoundsRankingModel *model = rounds_figures_get_model (figures, ROUNDS_TYPE_RANKING_MODEL);
  const RoundsRanking *ranking = rounds_ranking_model_get_ranking (model);

  for (guint i = 0; i < ranking->flips->len; i++)
    {
      const RoundsRankingFlip *flip = &g_array_index (ranking->flips, RoundsRankingFlip, i);
      RoundsCriterion *criterion = rounds_ranking_model_get_criterion (model, flip->criterion);

      if (flip->option >= 0)
        add (gaps, ROUNDS_GAP_CLOSE_CALL, "%" G_GINT64_FORMAT " %" G_GINT64_FORMAT,
             get_id (rounds_ranking_model_get_option (model, (guint) flip->option)),
             get_id (criterion));
    }
  for (guint option = 0; option < ranking->n_options; option++)
    for (guint row = 0; row < rounds_ranking_model_get_n_criteria (model); row++)
      if (rounds_ranking_model_get_mark (model, option, row) == ROUNDS_INTEGER_UNSET &&
          rounds_ranking_model_get_criterion (model, row)->weight > 0)
        add (gaps, ROUNDS_GAP_MARK, "%" G_GINT64_FORMAT " %" G_GINT64_FORMAT,
             get_id (rounds_ranking_model_get_option (model, option)),
             get_id (rounds_ranking_model_get_criterion (model, row)));
}

/* Whether there is a remedy of which nobody can say yet what came of it. */
static gboolean
any_remedy_is_open (RoundsFigures *figures, RoundsAssessment *assessment)
{
  g_autoptr (GArray) remedies = rounds_assessments_collect_remedies (
      rounds_figures_get_plan (figures), assessment, rounds_figures_get_today (figures));

  for (guint i = 0; i < remedies->len; i++)
    {
      if (g_array_index (remedies, RoundsRemedyAnswer, i).result == ROUNDS_REMEDY_RESULT_UNKNOWN)
        return TRUE;
    }
  return FALSE;
}

static void
collect_outcome (GArray *gaps, RoundsFigures *figures)
{
  RoundsOutcomeModel *model = rounds_figures_get_model (figures, ROUNDS_TYPE_OUTCOME_MODEL);
  const RoundsQ1Result *result = rounds_outcome_model_get_result (model);

  if (result != NULL && any_remedy_is_open (figures, rounds_outcome_model_get_assessment (model)) &&
      (result->missing == ROUNDS_Q1_MISSING_RESULT || result->outcome == ROUNDS_Q1_CARE_UNTESTED ||
       result->outcome == ROUNDS_Q1_SETTING_PROBLEM || result->outcome == ROUNDS_Q1_MIXED))
    add (gaps, ROUNDS_GAP_REMEDY, "%s", "");
}

static void
collect_pay (GArray *gaps, RoundsFigures *figures)
{
  RoundsPayModel *model = rounds_figures_get_model (figures, ROUNDS_TYPE_PAY_MODEL);

  for (guint i = 0; i < rounds_pay_model_get_n_figures (model); i++)
    {
      const RoundsPayFigure *figure = rounds_pay_model_get_figure (model, i);

      if (figure->pay.gross == ROUNDS_MONEY_UNSET)
        add (gaps, ROUNDS_GAP_PAY, "%" G_GINT64_FORMAT, get_id (figure->option));
    }
}

static gboolean
has_outcome (RoundsPlan *plan, const char *code)
{
  g_autoptr (GPtrArray) people = rounds_uncertainties_list_people (plan, code);

  for (guint i = 0; i < people->len; i++)
    {
      RoundsPerson *person = people->pdata[i];

      if (person->outcome == ROUNDS_OUTCOME_HAPPY || person->outcome == ROUNDS_OUTCOME_RETURNED ||
          person->outcome == ROUNDS_OUTCOME_MOVED_ON)
        return TRUE;
    }
  return FALSE;
}

static gboolean
is_license_need_known (RoundsFigures *figures, const char *code)
{
  const RoundsDestinationEntry *entry = rounds_destination_model_find (
      rounds_figures_get_model (figures, ROUNDS_TYPE_DESTINATION_MODEL), code);

  return entry != NULL && entry->traits.license != ROUNDS_NEED_UNKNOWN;
}

static void
collect_destinations (GArray *gaps, RoundsFigures *figures)
{
  RoundsPlan *plan = rounds_figures_get_plan (figures);
  guint n_records = rounds_plan_count_records (plan, ROUNDS_TYPE_DESTINATION);

  for (guint i = 0; i < n_records; i++)
    {
      RoundsDestination *destination = rounds_plan_get_record (plan, ROUNDS_TYPE_DESTINATION, i);

      if (!destination->shortlisted)
        continue;
      if (!is_license_need_known (figures, destination->code))
        add (gaps, ROUNDS_GAP_LICENSE_NEED, "%s", destination->code);
      if (!has_outcome (plan, destination->code))
        add (gaps, ROUNDS_GAP_OUTCOMES, "%s", destination->code);
      if (destination->training_used == ROUNDS_INTEGER_UNSET)
        add (gaps, ROUNDS_GAP_TRAINING, "%s", destination->code);
    }
}

static gboolean
is_license_open (RoundsPlan *plan)
{
  guint n_licenses = rounds_plan_count_records (plan, ROUNDS_TYPE_LICENSE);

  for (guint i = 0; i < n_licenses; i++)
    {
      RoundsLicense *license = rounds_plan_get_record (plan, ROUNDS_TYPE_LICENSE, i);

      if (license->decision == ROUNDS_LICENSE_UNDECIDED && !rounds_licenses_is_gone (license))
        return TRUE;
    }
  return n_licenses == 0;
}

static void
collect_household (GArray *gaps, RoundsPlan *plan)
{
  RoundsHousehold *household = rounds_plan_get_single (plan, ROUNDS_TYPE_HOUSEHOLD);

  if (household->floor == ROUNDS_MONEY_UNSET)
    add (gaps, ROUNDS_GAP_FLOOR, "%s", "");
  if (household->agreement != ROUNDS_AGREEMENT_AGREED &&
      household->agreement != ROUNDS_AGREEMENT_NO_PARTNER)
    add (gaps, ROUNDS_GAP_AGREEMENT, "%s", "");
  if (is_license_open (plan))
    add (gaps, ROUNDS_GAP_LICENSE_DECISION, "%s", "");
}

/* What ties one otherwise has a day or a price; whether these let one go is in papers that somebody
 * has to read. */
static void
collect_ties (GArray *gaps, RoundsPlan *plan)
{
  guint n_ties = rounds_plan_count_records (plan, ROUNDS_TYPE_OBLIGATION);

  for (guint i = 0; i < n_ties; i++)
    {
      RoundsObligation *tie = rounds_plan_get_record (plan, ROUNDS_TYPE_OBLIGATION, i);

      if (!tie->settled && rounds_uncertainty_text_get_tie_question (tie->kind) != NULL)
        add (gaps, ROUNDS_GAP_TIE, "%" G_GINT64_FORMAT, get_id (tie));
    }
}

/**
 * rounds_plan_gaps_collect:
 *
 * Returns: (transfer full) (element-type RoundsGap): all that the plan does not know about itself
 */
GArray *
rounds_plan_gaps_collect (RoundsFigures *figures)
{
  GArray *gaps = g_array_new (FALSE, FALSE, sizeof (RoundsGap));

  g_return_val_if_fail (ROUNDS_IS_FIGURES (figures), gaps);

  collect_ranking (gaps, figures);
  collect_outcome (gaps, figures);
  collect_pay (gaps, figures);
  collect_destinations (gaps, figures);
  collect_household (gaps, rounds_figures_get_plan (figures));
  collect_ties (gaps, rounds_figures_get_plan (figures));
  return gaps;
}

/** rounds_plan_gap_get_ids: the ids that the subject names; 0 for none */
void
rounds_plan_gap_get_ids (const RoundsGap *gap, gint64 *first, gint64 *second)
{
  char *rest = NULL;

  g_return_if_fail (gap != NULL && first != NULL && second != NULL);

  *first = g_ascii_strtoll (gap->subject, &rest, 10);
  *second = g_ascii_strtoll (rest, NULL, 10);
}

/** rounds_plan_gap_dup_destination: (transfer full): code of the field of work that the gap is
 *   about; empty for none */
char *
rounds_plan_gap_dup_destination (RoundsFigures *figures, const RoundsGap *gap)
{
  RoundsRecord *option;
  gint64 first;
  gint64 second;

  g_return_val_if_fail (ROUNDS_IS_FIGURES (figures) && gap != NULL, NULL);

  switch (gap->kind)
    {
    case ROUNDS_GAP_LICENSE_NEED:
    case ROUNDS_GAP_OUTCOMES:
    case ROUNDS_GAP_TRAINING:
      return g_strdup (gap->subject);
    case ROUNDS_GAP_CLOSE_CALL:
    case ROUNDS_GAP_PAY:
    case ROUNDS_GAP_MARK:
      rounds_plan_gap_get_ids (gap, &first, &second);
      option = rounds_plan_lookup (rounds_figures_get_plan (figures), first);
      return g_strdup (ROUNDS_IS_OPTION (option) ? ROUNDS_OPTION (option)->destination : "");
    case ROUNDS_GAP_REMEDY:
    case ROUNDS_GAP_FLOOR:
    case ROUNDS_GAP_TIE:
    case ROUNDS_GAP_LICENSE_DECISION:
    case ROUNDS_GAP_AGREEMENT:
      return g_strdup ("");
    default:
      g_return_val_if_reached (NULL);
    }
}
