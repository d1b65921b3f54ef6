/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n.h>

#include "rounds-fact-group.h"
#include "rounds-fact-row.h"
#include "rounds-fact-text.h"

/**
 * RoundsFactGroup:
 *
 * Facts about one side of a destination, a row each. What is not known stands last and in one row:
 * a page of rows that all say "Unknown" would hide what is known.
 */
struct _RoundsFactGroup
{
  AdwPreferencesGroup parent_instance;

  GPtrArray *unknown_titles; /* of char */
  GtkWidget *unknown_row; /* nullable */
};

G_DEFINE_FINAL_TYPE (RoundsFactGroup, rounds_fact_group, ADW_TYPE_PREFERENCES_GROUP)

static void
rounds_fact_group_finalize (GObject *object)
{
  g_ptr_array_unref (ROUNDS_FACT_GROUP (object)->unknown_titles);
  G_OBJECT_CLASS (rounds_fact_group_parent_class)->finalize (object);
}

static void
rounds_fact_group_class_init (RoundsFactGroupClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rounds_fact_group_finalize;
}

static void
rounds_fact_group_init (RoundsFactGroup *self)
{
  self->unknown_titles = g_ptr_array_new_null_terminated (8, g_free, TRUE);
}

/* A single thing has its own title, as if it were known; several are named in a row of theirs. */
static void
show_unknown (RoundsFactGroup *self, RoundsProfession profession)
{
  static const RoundsFact unknown = { .basis = ROUNDS_FACT_UNKNOWN, .low = -1, .high = -1 };
  g_autofree char *names = NULL;

  if (self->unknown_row != NULL)
    adw_preferences_group_remove (ADW_PREFERENCES_GROUP (self), self->unknown_row);
  self->unknown_row = NULL;
  if (self->unknown_titles->len == 0)
    return;
  names = g_strjoinv (_ (", "), (char **) self->unknown_titles->pdata);
  self->unknown_row = self->unknown_titles->len == 1
                          ? rounds_fact_row_new (names, _ ("Unknown"), &unknown, profession)
                          : rounds_fact_row_new (_ ("Unknown"), names, &unknown, profession);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (self), self->unknown_row);
}

/**
 * rounds_fact_group_add:
 * @title: what is asked; plain text
 * @text: the answer; plain text
 * @fact: what it comes from; lives longer than the group
 * @profession: of the reader, the same for all facts of the group
 *
 * Returns: (transfer none) (nullable): the row of @fact; %NULL where it says nothing to the reader
 *   and @title is named with the others that are not known
 */
GtkWidget *
rounds_fact_group_add (RoundsFactGroup *self, const char *title, const char *text,
                       const RoundsFact *fact, RoundsProfession profession)
{
  GtkWidget *row = NULL;

  g_return_val_if_fail (ROUNDS_IS_FACT_GROUP (self), NULL);
  g_return_val_if_fail (title != NULL && text != NULL && fact != NULL, NULL);

  if (rounds_fact_is_known (fact, profession) || rounds_fact_get_note (fact, profession) != NULL)
    {
      row = rounds_fact_row_new (title, text, fact, profession);
      adw_preferences_group_add (ADW_PREFERENCES_GROUP (self), row);
    }
  else
    g_ptr_array_add (self->unknown_titles, g_strdup (title));
  show_unknown (self, profession);
  return row;
}
