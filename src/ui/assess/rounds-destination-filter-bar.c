/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "rounds-destination-filter-bar.h"
#include "rounds-fact.h"

/**
 * RoundsDestinationFilterBar:
 *
 * What fields of work are searched for and filtered by. It says `changed` when that changes;
 * nothing of it is kept.
 */
struct _RoundsDestinationFilterBar
{
  GtkBox parent_instance;

  RoundsDestinationFilter filter;
  char *text; /* owned; NULL while nothing is searched for */
  GActionMap *actions; /* owned */

  GtkSearchEntry *search_entry;
  GtkWidget *status_box;
  GtkLabel *status_label;
  GtkWidget *empty_page;
};

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RoundsDestinationFilterBar, rounds_destination_filter_bar, GTK_TYPE_BOX)

/* The switches of the menu and what they ask. */
static const struct
{
  const char *action;
  gsize offset;
} switches[] = {
  { "suits", G_STRUCT_OFFSET (RoundsDestinationFilter, suits) },
  { "shortlisted", G_STRUCT_OFFSET (RoundsDestinationFilter, shortlisted) },
  { "first-landing", G_STRUCT_OFFSET (RoundsDestinationFilter, first_landing) },
  { "easier-entry", G_STRUCT_OFFSET (RoundsDestinationFilter, easier_entry) },
  { "feasible", G_STRUCT_OFFSET (RoundsDestinationFilter, feasible) },
  { "no-license", G_STRUCT_OFFSET (RoundsDestinationFilter, no_license) },
  { "no-residency", G_STRUCT_OFFSET (RoundsDestinationFilter, no_residency) },
  { "from-home", G_STRUCT_OFFSET (RoundsDestinationFilter, from_home) },
  { "little-travel", G_STRUCT_OFFSET (RoundsDestinationFilter, little_travel) },
  { "near-care", G_STRUCT_OFFSET (RoundsDestinationFilter, near_care) },
};

static void
set_switch (RoundsDestinationFilterBar *self, const char *name, gboolean active)
{
  for (guint i = 0; i < G_N_ELEMENTS (switches); i++)
    if (g_str_equal (switches[i].action, name))
      G_STRUCT_MEMBER (gboolean, &self->filter, switches[i].offset) = active;
}

static void
on_switch_changed_cb (GSimpleAction *action, GVariant *state, gpointer data)
{
  RoundsDestinationFilterBar *self = data;

  set_switch (self, g_action_get_name (G_ACTION (action)), g_variant_get_boolean (state));
  g_simple_action_set_state (action, state);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
on_way_changed_cb (GSimpleAction *action, GVariant *state, gpointer data)
{
  RoundsDestinationFilterBar *self = data;
  const char *way = g_variant_get_string (state, NULL);

  self->filter.way = g_str_equal (way, "job")      ? ROUNDS_WAY_JOB
                     : g_str_equal (way, "career") ? ROUNDS_WAY_CAREER
                                                   : ROUNDS_WAY_UNKNOWN;
  g_simple_action_set_state (action, state);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

/* The buttons that clear are gone afterwards: the keyboard goes on where one asks again. */
static void
on_clear_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  RoundsDestinationFilterBar *self = data;

  for (guint i = 0; i < G_N_ELEMENTS (switches); i++)
    g_simple_action_set_state (
        G_SIMPLE_ACTION (g_action_map_lookup_action (self->actions, switches[i].action)),
        g_variant_new_boolean (FALSE));
  g_simple_action_set_state (G_SIMPLE_ACTION (g_action_map_lookup_action (self->actions, "way")),
                             g_variant_new_string ("any"));
  self->filter = (RoundsDestinationFilter) { .text = self->text };
  gtk_editable_set_text (GTK_EDITABLE (self->search_entry), "");
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
  gtk_widget_grab_focus (GTK_WIDGET (self->search_entry));
}

static void
on_search_changed_cb (RoundsDestinationFilterBar *self)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (self->search_entry));

  if (!g_set_str (&self->text, *text != '\0' ? text : NULL))
    return;
  self->filter.text = self->text;
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

/* Escape: the filters stay. Without a search it means what it means elsewhere, which the entry
 * would keep to itself. */
static void
on_search_stopped_cb (RoundsDestinationFilterBar *self)
{
  if (*gtk_editable_get_text (GTK_EDITABLE (self->search_entry)) == '\0')
    gtk_widget_activate_action (GTK_WIDGET (self), "wizard.leave", NULL);
  else
    gtk_editable_set_text (GTK_EDITABLE (self->search_entry), "");
}

static void
rounds_destination_filter_bar_dispose (GObject *object)
{
  RoundsDestinationFilterBar *self = ROUNDS_DESTINATION_FILTER_BAR (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), ROUNDS_TYPE_DESTINATION_FILTER_BAR);
  g_clear_object (&self->actions);
  g_clear_pointer (&self->text, g_free);
  self->filter.text = NULL;
  G_OBJECT_CLASS (rounds_destination_filter_bar_parent_class)->dispose (object);
}

static void
rounds_destination_filter_bar_class_init (RoundsDestinationFilterBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rounds_destination_filter_bar_dispose;

  /** RoundsDestinationFilterBar::changed: something else is asked for */
  signals[SIGNAL_CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                          0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PATH
                                               "/ui/assess/rounds-destination-filter-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, RoundsDestinationFilterBar, search_entry);
  gtk_widget_class_bind_template_child (widget_class, RoundsDestinationFilterBar, status_box);
  gtk_widget_class_bind_template_child (widget_class, RoundsDestinationFilterBar, status_label);
  gtk_widget_class_bind_template_child (widget_class, RoundsDestinationFilterBar, empty_page);
  gtk_widget_class_bind_template_callback (widget_class, on_search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_search_stopped_cb);
}

static void
add_switch (RoundsDestinationFilterBar *self, const char *name)
{
  g_autoptr (GSimpleAction) action =
      g_simple_action_new_stateful (name, NULL, g_variant_new_boolean (FALSE));

  g_signal_connect (action, "change-state", G_CALLBACK (on_switch_changed_cb), self);
  g_action_map_add_action (self->actions, G_ACTION (action));
}

static void
rounds_destination_filter_bar_init (RoundsDestinationFilterBar *self)
{
  static const GActionEntry entries[] = {
    { "way", NULL, "s", "'any'", on_way_changed_cb },
    { "clear", on_clear_cb, NULL, NULL, NULL },
  };

  gtk_widget_init_template (GTK_WIDGET (self));
  self->actions = G_ACTION_MAP (g_simple_action_group_new ());
  for (guint i = 0; i < G_N_ELEMENTS (switches); i++)
    add_switch (self, switches[i].action);
  g_action_map_add_action_entries (self->actions, entries, G_N_ELEMENTS (entries), self);
  gtk_widget_insert_action_group (GTK_WIDGET (self), "filter", G_ACTION_GROUP (self->actions));
}

/** rounds_destination_filter_bar_set_profession: offers only what can be asked of @profession */
void
rounds_destination_filter_bar_set_profession (RoundsDestinationFilterBar *self,
                                              RoundsProfession profession)
{
  g_return_if_fail (ROUNDS_IS_DESTINATION_FILTER_BAR (self));

  /* The menu hides what cannot be chosen. */
  g_simple_action_set_enabled (
      G_SIMPLE_ACTION (g_action_map_lookup_action (self->actions, "no-residency")),
      rounds_profession_has_residency (profession));
}

/** rounds_destination_filter_bar_get_filter: (transfer none): what is asked for now */
const RoundsDestinationFilter *
rounds_destination_filter_bar_get_filter (RoundsDestinationFilterBar *self)
{
  g_return_val_if_fail (ROUNDS_IS_DESTINATION_FILTER_BAR (self), NULL);

  return &self->filter;
}

static gboolean
asks_something (const RoundsDestinationFilter *filter)
{
  gboolean asks = filter->text != NULL || filter->way != ROUNDS_WAY_UNKNOWN;

  for (guint i = 0; i < G_N_ELEMENTS (switches); i++)
    asks |= G_STRUCT_MEMBER (gboolean, filter, switches[i].offset);
  return asks;
}

/** rounds_destination_filter_bar_clear_search: asks for no words any more; the filters stay */
void
rounds_destination_filter_bar_clear_search (RoundsDestinationFilterBar *self)
{
  g_return_if_fail (ROUNDS_IS_DESTINATION_FILTER_BAR (self));

  gtk_editable_set_text (GTK_EDITABLE (self->search_entry), "");
}

/**
 * rounds_destination_filter_bar_show_count:
 * @n_matching: how many are what is asked for
 * @n_unknown: of how many it is not known
 *
 * Says so; where nothing is left, says what to do.
 */
void
rounds_destination_filter_bar_show_count (RoundsDestinationFilterBar *self, guint n_matching,
                                          guint n_unknown)
{
  g_autofree char *matching = NULL;
  g_autofree char *text = NULL;

  g_return_if_fail (ROUNDS_IS_DESTINATION_FILTER_BAR (self));

  matching = g_strdup_printf (ngettext ("%u fits.", "%u fit.", n_matching), n_matching);
  if (n_unknown > 0)
    text = g_strdup_printf (
        ngettext ("%s Of %u more it is not known.", "%s Of %u more it is not known.", n_unknown),
        matching, n_unknown);
  gtk_label_set_label (self->status_label, text != NULL ? text : matching);
  gtk_widget_set_visible (self->status_box,
                          asks_something (&self->filter) && n_matching + n_unknown > 0);
  gtk_widget_set_visible (self->empty_page, n_matching + n_unknown == 0);
}
