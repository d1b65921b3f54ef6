/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-conversation-item.h"
#include "rounds-destination-kinds.h"
#include "rounds-network-list.h"
#include "rounds-person-item.h"

/**
 * RoundsNetworkList:
 *
 * The conversations of a plan, newest first in sections by month, or its people by name; searched
 * and filtered. Sorting and filtering work on the records; items are made only for rows on screen.
 */
struct _RoundsNetworkList
{
  GObject parent_instance;

  GType noun;
  RoundsPlan *plan; /* owned */
  RoundsCountModel *count; /* owned */
  char *search; /* folded for comparison; empty for none */
  RoundsNetworkShow show;

  GtkSorter *sorter; /* owned */
  GtkFilter *filter; /* owned */
  GListModel *model; /* owned */
};

G_DEFINE_FINAL_TYPE (RoundsNetworkList, rounds_network_list, G_TYPE_OBJECT)

static int
compare_months (gconstpointer a, gconstpointer b, gpointer user_data)
{
  RoundsDate x = rounds_date_month_start (((const RoundsConversation *) a)->held_on);
  RoundsDate y = rounds_date_month_start (((const RoundsConversation *) b)->held_on);

  return (x < y) - (x > y);
}

static int
compare_talks (gconstpointer a, gconstpointer b, gpointer user_data)
{
  const RoundsConversation *x = a;
  const RoundsConversation *y = b;
  gint64 x_id = rounds_record_get_id ((RoundsRecord *) a);
  gint64 y_id = rounds_record_get_id ((RoundsRecord *) b);

  if (x->held_on != y->held_on)
    return x->held_on < y->held_on ? 1 : -1;
  return (x_id < y_id) - (x_id > y_id);
}

static int
compare_people (gconstpointer a, gconstpointer b, gpointer user_data)
{
  return g_utf8_collate (((const RoundsPerson *) a)->name, ((const RoundsPerson *) b)->name);
}

static gboolean
contains (const char *text, const char *search)
{
  g_autofree char *folded = g_utf8_casefold (text, -1);

  return strstr (folded, search) != NULL;
}

static gboolean
matches_search (RoundsNetworkList *self, RoundsPerson *person, RoundsConversation *talk)
{
  if (self->search[0] == '\0')
    return TRUE;
  if (talk != NULL && contains (talk->note, self->search))
    return TRUE;
  return person != NULL &&
         (contains (person->name, self->search) || contains (person->organization, self->search) ||
          contains (person->role_now, self->search) || contains (person->note, self->search) ||
          contains (rounds_destination_get_name (self->plan, person->destination), self->search));
}

static gboolean
is_counted (RoundsNetworkList *self, RoundsRecord *record)
{
  const RoundsCountPerson *verdict;

  if (ROUNDS_IS_CONVERSATION (record))
    return rounds_count_model_get_reason (self->count, ROUNDS_CONVERSATION (record)) ==
           ROUNDS_COUNT_COUNTED;
  verdict = rounds_count_model_lookup (self->count, rounds_record_get_id (record));
  return verdict != NULL && verdict->reason == ROUNDS_COUNT_COUNTED;
}

static gboolean
matches (gpointer item, gpointer user_data)
{
  RoundsNetworkList *self = user_data;
  RoundsConversation *talk = ROUNDS_IS_CONVERSATION (item) ? item : NULL;
  RoundsPerson *person = talk != NULL ? rounds_plan_lookup (self->plan, talk->person) : item;

  if (self->show != ROUNDS_NETWORK_SHOW_ALL &&
      is_counted (self, item) != (self->show == ROUNDS_NETWORK_SHOW_COUNTED))
    return FALSE;
  return matches_search (self, person, talk);
}

static gpointer
make_item (gpointer record, gpointer user_data)
{
  RoundsNetworkList *self = user_data;
  g_autoptr (RoundsRecord) owned = record;

  return g_object_new (ROUNDS_IS_PERSON (owned) ? ROUNDS_TYPE_PERSON_ITEM
                                                : ROUNDS_TYPE_CONVERSATION_ITEM,
                       "record", owned, "count", self->count, NULL);
}

static void
on_plan_changed_cb (RoundsNetworkList *self, RoundsRecord *record, RoundsPlanChange change,
                    GParamSpec *pspec)
{
  const char *sorted_by = self->noun == ROUNDS_TYPE_PERSON ? "name" : "held-on";

  if (change == ROUNDS_PLAN_CHANGED && G_OBJECT_TYPE (record) == self->noun &&
      g_str_equal (pspec->name, sorted_by))
    gtk_sorter_changed (self->sorter, GTK_SORTER_CHANGE_DIFFERENT);
}

static void
on_count_changed_cb (RoundsNetworkList *self)
{
  if (self->show != ROUNDS_NETWORK_SHOW_ALL || self->search[0] != '\0')
    gtk_filter_changed (self->filter, GTK_FILTER_CHANGE_DIFFERENT);
}

static void
rounds_network_list_dispose (GObject *object)
{
  RoundsNetworkList *self = ROUNDS_NETWORK_LIST (object);

  g_clear_object (&self->model);
  g_clear_object (&self->filter);
  g_clear_object (&self->sorter);
  g_clear_object (&self->count);
  g_clear_object (&self->plan);
  g_clear_pointer (&self->search, g_free);
  G_OBJECT_CLASS (rounds_network_list_parent_class)->dispose (object);
}

static void
rounds_network_list_class_init (RoundsNetworkListClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rounds_network_list_dispose;
}

static void
rounds_network_list_init (RoundsNetworkList *self)
{
  self->search = g_strdup ("");
}

static void
build_model (RoundsNetworkList *self)
{
  gboolean is_people = self->noun == ROUNDS_TYPE_PERSON;
  GListModel *records = g_object_ref (rounds_plan_get_records (self->plan, self->noun));
  GtkSortListModel *sorted;
  GtkFilterListModel *filtered;

  self->sorter =
      GTK_SORTER (gtk_custom_sorter_new (is_people ? compare_people : compare_talks, NULL, NULL));
  self->filter = GTK_FILTER (gtk_custom_filter_new (matches, self, NULL));
  sorted = gtk_sort_list_model_new (records, g_object_ref (self->sorter));
  if (!is_people)
    {
      g_autoptr (GtkSorter) months =
          GTK_SORTER (gtk_custom_sorter_new (compare_months, NULL, NULL));

      gtk_sort_list_model_set_section_sorter (sorted, months);
    }
  filtered = gtk_filter_list_model_new (G_LIST_MODEL (sorted), g_object_ref (self->filter));
  self->model =
      G_LIST_MODEL (gtk_map_list_model_new (G_LIST_MODEL (filtered), make_item, self, NULL));
}

/**
 * rounds_network_list_new:
 * @noun: %ROUNDS_TYPE_CONVERSATION or %ROUNDS_TYPE_PERSON
 *
 * Returns: (transfer full): the list; keep it as long as its model is used
 */
RoundsNetworkList *
rounds_network_list_new (RoundsFigures *figures, GType noun)
{
  RoundsNetworkList *self;

  g_return_val_if_fail (ROUNDS_IS_FIGURES (figures), NULL);
  g_return_val_if_fail (noun == ROUNDS_TYPE_CONVERSATION || noun == ROUNDS_TYPE_PERSON, NULL);

  self = g_object_new (ROUNDS_TYPE_NETWORK_LIST, NULL);
  self->noun = noun;
  self->plan = g_object_ref (rounds_figures_get_plan (figures));
  self->count = g_object_ref (rounds_figures_get_model (figures, ROUNDS_TYPE_COUNT_MODEL));
  build_model (self);
  g_signal_connect_object (self->plan, "changed", G_CALLBACK (on_plan_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->count, "changed", G_CALLBACK (on_count_changed_cb), self,
                           G_CONNECT_SWAPPED);
  return self;
}

/** rounds_network_list_get_model: (transfer none): of #RoundsNetworkItem, in sections */
GListModel *
rounds_network_list_get_model (RoundsNetworkList *self)
{
  g_return_val_if_fail (ROUNDS_IS_NETWORK_LIST (self), NULL);

  return self->model;
}

/** rounds_network_list_set_search: keeps what has @search in a name, a place or a note */
void
rounds_network_list_set_search (RoundsNetworkList *self, const char *search)
{
  g_autofree char *folded = NULL;
  GtkFilterChange change = GTK_FILTER_CHANGE_DIFFERENT;

  g_return_if_fail (ROUNDS_IS_NETWORK_LIST (self) && search != NULL);

  folded = g_utf8_casefold (search, -1);
  if (g_str_equal (folded, self->search))
    return;
  if (g_str_has_prefix (folded, self->search))
    change = GTK_FILTER_CHANGE_MORE_STRICT;
  else if (g_str_has_prefix (self->search, folded))
    change = GTK_FILTER_CHANGE_LESS_STRICT;
  g_free (self->search);
  self->search = g_steal_pointer (&folded);
  gtk_filter_changed (self->filter, change);
}

void
rounds_network_list_set_show (RoundsNetworkList *self, RoundsNetworkShow show)
{
  g_return_if_fail (ROUNDS_IS_NETWORK_LIST (self));

  if (self->show == show)
    return;
  self->show = show;
  gtk_filter_changed (self->filter, GTK_FILTER_CHANGE_DIFFERENT);
}
