/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <libintl.h>
#include <locale.h>
#include <stdio.h>

#include "rounds-destination-catalog.h"
#include "rounds-sample.h"
#include "rounds-skill-library.h"

/* Prints every text of the JSON files that ship as the program has it in memory, each ended by a
 * zero byte, so that check-data-texts.py sees which were translated. */

static void
say (const char *text)
{
  if (text != NULL && *text != '\0')
    {
      fputs (text, stdout);
      putchar ('\0');
    }
}

static void
say_words (const char *const *words)
{
  for (guint i = 0; words[i] != NULL; i++)
    say (words[i]);
}

static void
say_facts (const RoundsFact *facts, guint n_facts)
{
  for (guint i = 0; i < n_facts; i++)
    {
      say (facts[i].note.text);
      for (guint k = 0; k < facts[i].n_lines; k++)
        say (facts[i].lines[k].text);
    }
}

static void
say_pay (const RoundsPayRef *refs, guint n_refs)
{
  for (guint i = 0; i < n_refs; i++)
    say (refs[i].title);
}

static void
say_role (const RoundsRoleFacts *role)
{
  say (role->title);
  say (role->note);
  say_words (role->also_called);
  say_facts (&role->requirements, 1);
  say_facts (&role->license, 1);
  say_facts (&role->remote, 1);
  say_facts (&role->travel, 1);
  say_facts (&role->pay_seen, 1);
  say_pay (&role->pay_ref, 1);
}

static void
say_destinations (void)
{
  g_autoptr (RoundsDestinationCatalog) catalog = rounds_destination_catalog_new ();
  guint n_facts;
  const RoundsDestinationFacts *facts = rounds_destination_catalog_list (catalog, &n_facts);

  for (guint i = 0; i < n_facts; i++)
    {
      say (facts[i].name);
      say_words (facts[i].also_called);
      say_facts (facts[i].fields, ROUNDS_DESTINATION_N_FIELDS);
      say_facts (facts[i].licenses, facts[i].n_licenses);
      say_facts (facts[i].training, facts[i].n_training);
      say_facts (facts[i].credentials, facts[i].n_credentials);
      say_facts (facts[i].seeds, facts[i].n_seeds);
      say_pay (facts[i].pay_refs, facts[i].n_pay_refs);
      for (guint k = 0; k < facts[i].n_roles; k++)
        say_role (&facts[i].roles[k]);
    }
}

static void
say_occupations (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RoundsSkillLibrary) library = rounds_skill_library_open (&error);
  g_autoptr (GPtrArray) occupations = NULL;

  if (library == NULL)
    g_error ("%s", error->message);
  occupations = rounds_skill_library_list (library);
  for (guint i = 0; i < occupations->len; i++)
    {
      const RoundsOccupation *occupation = occupations->pdata[i];

      say (occupation->title);
      for (guint k = 0; k < occupation->n_activities; k++)
        say (occupation->activities[k].name);
      if (occupation->tasks != NULL)
        say_words (occupation->tasks);
    }
}

static void
say_record (RoundsPlan *plan, RoundsRecord *record, RoundsPlanChange change, GParamSpec *pspec)
{
  g_autofree GParamSpec **properties = NULL;
  guint n_properties;

  properties = g_object_class_list_properties (G_OBJECT_GET_CLASS (record), &n_properties);
  for (guint i = 0; i < n_properties; i++)
    if (properties[i]->value_type == G_TYPE_STRING)
      {
        g_autofree char *text = NULL;

        g_object_get (record, properties[i]->name, &text, NULL);
        say (text);
      }
}

static void
say_sample (void)
{
  g_autoptr (RoundsPlan) plan = rounds_plan_new ();
  g_autoptr (GError) error = NULL;

  rounds_plan_set_loaded (plan, TRUE);
  g_signal_connect (plan, "changed", G_CALLBACK (say_record), NULL);
  if (!rounds_sample_fill (plan, rounds_date_today (), &error))
    g_error ("%s", error->message);
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, argv[1]);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
  say_destinations ();
  say_occupations ();
  say_sample ();
  return 0;
}
