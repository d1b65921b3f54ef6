/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-fact-text.h"
#include "rounds-work-group.h"

/**
 * RoundsWorkGroup:
 *
 * What is known of the field of work of each option that is compared: license, residency, place of
 * work, travel, and how hard the first post is to get. The tooltip of a cell says where it comes
 * from.
 */
struct _RoundsWorkGroup
{
  GtkBox parent_instance;
};

G_DEFINE_FINAL_TYPE (RoundsWorkGroup, rounds_work_group, GTK_TYPE_BOX)

static const RoundsDestinationField fields[] = {
  ROUNDS_DESTINATION_LICENSE, ROUNDS_DESTINATION_RESIDENCY, ROUNDS_DESTINATION_REMOTE,
  ROUNDS_DESTINATION_TRAVEL,  ROUNDS_DESTINATION_ENTRY,     ROUNDS_DESTINATION_FIRST_LANDING,
  ROUNDS_DESTINATION_GROWTH,
};

static void
rounds_work_group_class_init (RoundsWorkGroupClass *klass)
{
}

static void
rounds_work_group_init (RoundsWorkGroup *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
}

static GtkWidget *
create_label (const char *text, const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_widget_set_valign (label, GTK_ALIGN_START);
  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);
  return label;
}

/** rounds_work_group_build: makes the rows anew for @n_options columns */
void
rounds_work_group_build (RoundsWorkGroup *self, RoundsCompareColumns *columns, guint n_options)
{
  GtkWidget *child;

  g_return_if_fail (ROUNDS_IS_WORK_GROUP (self));

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_box_remove (GTK_BOX (self), child);
  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    {
      GtkWidget *row = rounds_compare_row_new (
          columns, create_label (rounds_destination_field_get_title (fields[i]), "heading"));

      for (guint k = 0; k < n_options; k++)
        rounds_compare_row_add_cell (ROUNDS_COMPARE_ROW (row), create_label ("", NULL));
      gtk_box_append (GTK_BOX (self), row);
    }
}

/* The source of @fact, and below it what to know about it. */
static char *
describe_source (const RoundsFact *fact, RoundsProfession profession)
{
  g_autofree char *from = rounds_fact_cite (fact);
  const char *note = rounds_fact_get_note (fact, profession);

  if (from == NULL || note == NULL)
    return g_steal_pointer (&from);
  return g_strdup_printf ("%s\n%s", note, from);
}

/* What is said where no field of work that ships tells more: today's job is the person's to know,
 * and an option without a destination wants one. */
static const char *
get_fallback (RoundsOption *option)
{
  if (option->path_kind != ROUNDS_PATH_CLINICAL && g_str_equal (option->destination, ""))
    return _ ("No destination chosen");
  return _ ("You know it best");
}

static void
update_cell (GtkWidget *label, RoundsOption *option, RoundsDestinationModel *destinations,
             RoundsDestinationField field)
{
  const RoundsProfession profession = rounds_destination_model_get_profession (destinations);
  const RoundsDestinationEntry *entry =
      rounds_destination_model_find (destinations, option->destination);
  g_autofree char *text = NULL;
  g_autofree char *source = NULL;

  if (entry != NULL && entry->facts != NULL)
    {
      text = rounds_destination_describe_field (entry->facts, field, profession);
      source = describe_source (rounds_destination_facts_get (entry->facts, field, profession),
                                profession);
    }
  gtk_label_set_label (GTK_LABEL (label), text != NULL ? text : get_fallback (option));
  gtk_widget_set_tooltip_text (label, source);
  if (source == NULL)
    gtk_widget_add_css_class (label, "dimmed");
  else
    gtk_widget_remove_css_class (label, "dimmed");
}

/** rounds_work_group_update: says how the work is for each option as it is now */
void
rounds_work_group_update (RoundsWorkGroup *self, RoundsRankingModel *ranking,
                          RoundsDestinationModel *destinations)
{
  guint i = 0;

  g_return_if_fail (ROUNDS_IS_WORK_GROUP (self));

  for (GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (self)); row != NULL;
       row = gtk_widget_get_next_sibling (row), i++)
    for (guint k = 0; k < rounds_ranking_model_get_n_options (ranking); k++)
      update_cell (rounds_compare_row_get_cell (ROUNDS_COMPARE_ROW (row), k),
                   rounds_ranking_model_get_option (ranking, k), destinations, fields[i]);
}
