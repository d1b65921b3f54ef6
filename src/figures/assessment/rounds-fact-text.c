/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "rounds-destination-kinds.h"
#include "rounds-destination-text.h"
#include "rounds-fact-text.h"
#include "rounds-format.h"
#include "rounds-profession-text.h"

static const char *const titles[ROUNDS_DESTINATION_N_FIELDS] = {
  [ROUNDS_DESTINATION_WHAT_IT_IS] = N_ ("What it is"),
  [ROUNDS_DESTINATION_A_DAY] = N_ ("What the days hold"),
  [ROUNDS_DESTINATION_WHEN_IT_CAN_FIT] = N_ ("When it can fit"),
  [ROUNDS_DESTINATION_PATH] = N_ ("Job or career"),
  [ROUNDS_DESTINATION_NEARNESS] = N_ ("Nearness to care"),
  [ROUNDS_DESTINATION_TRAINING_MARK] = N_ ("Training used on day one"),
  [ROUNDS_DESTINATION_LICENSE] = N_ ("License"),
  [ROUNDS_DESTINATION_RESIDENCY] = N_ ("Residency or board certification"),
  [ROUNDS_DESTINATION_EXPERIENCE] = N_ ("Usual experience"),
  [ROUNDS_DESTINATION_REMOTE] = N_ ("Place of work"),
  [ROUNDS_DESTINATION_TRAVEL] = N_ ("Travel"),
  [ROUNDS_DESTINATION_NIGHTS] = N_ ("Nights and weekends"),
  [ROUNDS_DESTINATION_PART_TIME] = N_ ("Part time"),
  [ROUNDS_DESTINATION_SIDE_GIG] = N_ ("Beside other work"),
  [ROUNDS_DESTINATION_ENTRY] = N_ ("Getting the first post"),
  [ROUNDS_DESTINATION_FIRST_LANDING] = N_ ("Strong first landing"),
  [ROUNDS_DESTINATION_LONGER_CLOSE] = N_ ("Often takes longer than a year"),
  [ROUNDS_DESTINATION_TIME] = N_ ("Usual time until it closes"),
  [ROUNDS_DESTINATION_GROWTH] = N_ ("How it can grow"),
  [ROUNDS_DESTINATION_EMPLOYERS] = N_ ("Who employs"),
  [ROUNDS_DESTINATION_GETTING_IN] = N_ ("How people get in"),
  [ROUNDS_DESTINATION_PAID_CREDENTIAL] = N_ ("Paid certificate required"),
  [ROUNDS_DESTINATION_SKILLS] = N_ ("Skills to show"),
  [ROUNDS_DESTINATION_DRAWBACKS] = N_ ("Honest drawbacks"),
  [ROUNDS_DESTINATION_MIXED_EVIDENCE] = N_ ("Where sources disagree"),
};

/** rounds_destination_field_get_title: what a question about a field of work is called, translated
 */
const char *
rounds_destination_field_get_title (RoundsDestinationField field)
{
  g_return_val_if_fail (field < ROUNDS_DESTINATION_N_FIELDS, "");

  return _ (titles[field]);
}

/* The range of a fact, in its unit: dollars, percent where it comes with words, else months. */
static char *
describe_range (const RoundsFact *fact)
{
  const int low = fact->low >= 0 ? fact->low : fact->high;

  if (fact->unit != NULL)
    {
      g_autofree char *from = rounds_format_money ((gint64) low * 100);
      g_autofree char *to = rounds_format_money ((gint64) fact->high * 100);

      return g_str_equal (fact->unit, "USD/hour")
                 ? g_strdup_printf (_ ("%1$s to %2$s an hour"), from, to)
                 : g_strdup_printf (_ ("%1$s to %2$s a year"), from, to);
    }
  if (fact->n_lines == 0)
    return g_strdup_printf (_ ("%1$d to %2$d months"), low, fact->high);
  if (fact->low < 0)
    /* Translators: of the working time that is spent traveling */
    return g_strdup_printf (_ ("up to %d%% of the time"), fact->high);
  /* Translators: of the working time that is spent traveling */
  return g_strdup_printf (_ ("%1$d to %2$d%% of the time"), low, fact->high);
}

static void
append_lines (GString *text, const RoundsFact *fact, RoundsProfession profession)
{
  guint n_lines = 0;

  for (guint i = 0; i < fact->n_lines; i++)
    n_lines += rounds_professions_include (fact->lines[i].professions, profession);
  for (guint i = 0; i < fact->n_lines; i++)
    {
      if (!rounds_professions_include (fact->lines[i].professions, profession))
        continue;
      if (text->len > 0)
        g_string_append_c (text, '\n');
      if (n_lines > 1)
        g_string_append (text, ROUNDS_FACT_BULLET);
      g_string_append (text, fact->lines[i].text);
    }
}

/**
 * rounds_fact_describe:
 *
 * Returns: (transfer full): what @fact says to people of @profession; that it is unknown where it
 *   says nothing to them. Several lines are a list, each with %ROUNDS_FACT_BULLET.
 */
char *
rounds_fact_describe (const RoundsFact *fact, RoundsProfession profession)
{
  GString *text = g_string_new (NULL);

  g_return_val_if_fail (fact != NULL, NULL);

  if (!rounds_fact_is_known (fact, profession))
    {
      g_string_append (text, _ ("Unknown"));
      return g_string_free (text, FALSE);
    }
  append_lines (text, fact, profession);
  if (fact->high >= 0)
    {
      g_autofree char *range = describe_range (fact);

      g_string_append_printf (text, "%s%s", text->len > 0 ? ", " : "", range);
    }
  if (text->len == 0)
    g_string_append (text, fact->value ? C_ ("fact", "Yes") : C_ ("fact", "No"));
  return g_string_free (text, FALSE);
}

/**
 * rounds_destination_describe_field:
 *
 * Returns: (transfer full): the answer to one question in words
 */
char *
rounds_destination_describe_field (const RoundsDestinationFacts *facts,
                                   RoundsDestinationField field, RoundsProfession profession)
{
  const RoundsFact *fact = rounds_destination_facts_get (facts, field, profession);

  g_return_val_if_fail (fact != NULL, NULL);

  if (field == ROUNDS_DESTINATION_TRAINING_MARK && fact->basis != ROUNDS_FACT_UNKNOWN)
    return g_strdup (rounds_training_get_word (rounds_destination_kind_get_training_used (
        rounds_destination_kinds_find (facts->code), profession)));
  if (field == ROUNDS_DESTINATION_LICENSE &&
      rounds_destination_facts_is_license_optional (facts, profession))
    return g_strdup (_ ("Helps, not needed"));
  if (field == ROUNDS_DESTINATION_RESIDENCY && fact->basis != ROUNDS_FACT_UNKNOWN &&
      !rounds_professions_include (fact->professions, profession))
    return g_strdup (_ ("Asked of other professions only, as far as we found"));
  return rounds_fact_describe (fact, profession);
}

/**
 * rounds_fact_describe_basis:
 *
 * Returns: (transfer full) (nullable): what @fact rests on, as short as a button; %NULL where it is
 *   unknown
 */
char *
rounds_fact_describe_basis (const RoundsFact *fact, RoundsProfession profession)
{
  g_autofree char *count = NULL;

  g_return_val_if_fail (fact != NULL, NULL);

  if (!rounds_fact_is_known (fact, profession))
    return NULL;
  if (fact->basis == ROUNDS_FACT_OWN_JUDGMENT)
    return g_strdup (_ ("Our judgment"));
  if (fact->n_sources == 1)
    count = g_strdup (_ ("Source"));
  else
    count =
        g_strdup_printf (ngettext ("%u source", "%u sources", fact->n_sources), fact->n_sources);
  /* Translators: a source, or how many, and the year of the newest one */
  return fact->year > 0 ? g_strdup_printf (_ ("%1$s, %2$d"), count, fact->year)
                        : g_steal_pointer (&count);
}

/** rounds_fact_get_note: (nullable): what people of @profession should know about @fact */
const char *
rounds_fact_get_note (const RoundsFact *fact, RoundsProfession profession)
{
  g_return_val_if_fail (fact != NULL, NULL);

  if (fact->note.text == NULL || !rounds_professions_include (fact->professions, profession) ||
      !rounds_professions_include (fact->note.professions, profession))
    return NULL;
  return fact->note.text;
}

/** rounds_fact_source_describe: (transfer full): what it is called and of which year it is */
char *
rounds_fact_source_describe (const RoundsFactSource *source)
{
  g_return_val_if_fail (source != NULL, NULL);

  return source->year > 0
             ? g_strdup_printf (_ ("%1$s, %2$d"), source->title, source->year)
             /* Translators: a publication without a date; "n.d." in US usage is spelled out */
             : g_strdup_printf (_ ("%s, no date"), source->title);
}

/* What a source is known by: the site of its address, else its title up to the first comma
 * or colon. */
static char *
dup_short_name (const RoundsFactSource *source)
{
  g_autoptr (GUri) uri = NULL;
  const char *host;

  if (source->address != NULL)
    uri = g_uri_parse (source->address, G_URI_FLAGS_NONE, NULL);
  host = uri != NULL ? g_uri_get_host (uri) : NULL;
  if (host == NULL)
    return g_strndup (source->title, strcspn (source->title, ",:"));
  return g_strdup (g_str_has_prefix (host, "www.") ? host + strlen ("www.") : host);
}

/**
 * rounds_fact_cite:
 *
 * Returns: (transfer full) (nullable): where @fact comes from in a few words, for paper: each
 * source once, and the year of the newest; %NULL where it is unknown
 */
char *
rounds_fact_cite (const RoundsFact *fact)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_null_terminated (4, g_free, TRUE);
  g_autofree char *joined = NULL;

  g_return_val_if_fail (fact != NULL, NULL);

  if (fact->basis == ROUNDS_FACT_UNKNOWN)
    return NULL;
  if (fact->basis == ROUNDS_FACT_OWN_JUDGMENT)
    return g_strdup (_ ("Our judgment"));
  for (guint i = 0; i < fact->n_sources; i++)
    {
      g_autofree char *name = dup_short_name (fact->sources[i]);

      if (!g_ptr_array_find_with_equal_func (names, name, g_str_equal, NULL))
        g_ptr_array_add (names, g_steal_pointer (&name));
    }
  joined = g_strjoinv (", ", (char **) names->pdata);
  return fact->year > 0 ? g_strdup_printf (_ ("%1$s, %2$d"), joined, fact->year)
                        : g_steal_pointer (&joined);
}

/**
 * rounds_destination_cite_field:
 *
 * Returns: (transfer full) (nullable): where rounds_destination_describe_field() has it from
 */
char *
rounds_destination_cite_field (const RoundsDestinationFacts *facts, RoundsDestinationField field,
                               RoundsProfession profession)
{
  g_autofree char *from = NULL;
  g_autofree char *helps = NULL;

  g_return_val_if_fail (facts != NULL, NULL);

  from = rounds_fact_cite (rounds_destination_facts_get (facts, field, profession));
  if (field != ROUNDS_DESTINATION_LICENSE ||
      !rounds_destination_facts_is_license_optional (facts, profession))
    return g_steal_pointer (&from);
  helps = rounds_fact_cite (&facts->fields[field]);
  /* Translators: sources of what helps, and of what is not needed */
  return g_strdup_printf (_ ("%1$s; %2$s"), helps, from);
}
