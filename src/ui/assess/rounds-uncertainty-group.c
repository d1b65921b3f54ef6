/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n.h>

#include "rounds-text-row.h"
#include "rounds-uncertainty-group.h"
#include "rounds-uncertainty-row.h"
#include "rounds-uncertainty-text.h"

/**
 * RoundsUncertaintyGroup:
 *
 * The key uncertainties (F7): what would change the plan, who could settle it, and a place for
 * one's own. Rows stay while their question does, and where they are while the keyboard is in one,
 * so that what is typed there keeps the focus.
 */
struct _RoundsUncertaintyGroup
{
  AdwBin parent_instance;

  RoundsFigures *figures; /* owned, nullable */
  GHashTable *rows; /* owned: code, or id as text, to borrowed RoundsUncertaintyRow */
  GPtrArray *order; /* owned: borrowed rows, as they follow each other on the page */

  AdwPreferencesGroup *group;
  RoundsTextRow *entry_row;
};

G_DEFINE_FINAL_TYPE (RoundsUncertaintyGroup, rounds_uncertainty_group, ADW_TYPE_BIN)

static char *
dup_key (const RoundsOpenQuestion *question)
{
  if (*question->code != '\0')
    return g_strdup (question->code);
  return g_strdup_printf ("%" G_GINT64_FORMAT,
                          rounds_record_get_id (ROUNDS_RECORD (question->record)));
}

static GtkWidget *
show_question (RoundsUncertaintyGroup *self, const RoundsOpenQuestion *question, GHashTable *shown)
{
  g_autofree char *key = dup_key (question);
  GtkWidget *row = g_hash_table_lookup (self->rows, key);

  if (row == NULL)
    {
      row = rounds_uncertainty_row_new (self->figures);
      adw_preferences_group_add (self->group, row);
      g_hash_table_insert (self->rows, g_strdup (key), row);
      g_ptr_array_add (self->order, row);
    }
  rounds_uncertainty_row_show (ROUNDS_UNCERTAINTY_ROW (row), question);
  g_hash_table_add (shown, g_steal_pointer (&key));
  return row;
}

static void
remove_others (RoundsUncertaintyGroup *self, GHashTable *shown)
{
  GHashTableIter iter;
  gpointer key;
  gpointer row;

  g_hash_table_iter_init (&iter, self->rows);
  while (g_hash_table_iter_next (&iter, &key, &row))
    {
      if (g_hash_table_contains (shown, key))
        continue;
      g_ptr_array_remove (self->order, row);
      adw_preferences_group_remove (self->group, row);
      g_hash_table_iter_remove (&iter);
    }
}

static gboolean
has_keyboard (RoundsUncertaintyGroup *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  return focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (self));
}

/* The rows follow each other as the questions do, which is as they are printed. A group takes rows
 * at its end only: from the first that is elsewhere on they are all put there anew. */
static void
put_in_order (RoundsUncertaintyGroup *self, GPtrArray *order)
{
  guint n_right = 0;

  while (n_right < order->len && self->order->pdata[n_right] == order->pdata[n_right])
    n_right++;
  for (guint i = n_right; i < order->len; i++)
    {
      g_autoptr (GtkWidget) row = g_object_ref (order->pdata[i]);

      adw_preferences_group_remove (self->group, row);
      adw_preferences_group_add (self->group, row);
      self->order->pdata[i] = row;
    }
}

static void
on_apply_cb (RoundsUncertaintyGroup *self)
{
  g_autofree char *question = rounds_text_row_take (self->entry_row);

  if (*question != '\0' && self->figures != NULL)
    rounds_uncertainties_add (rounds_figures_get_plan (self->figures), "", question, "");
}

static void
rounds_uncertainty_group_dispose (GObject *object)
{
  RoundsUncertaintyGroup *self = ROUNDS_UNCERTAINTY_GROUP (object);

  g_clear_pointer (&self->rows, g_hash_table_unref);
  g_clear_pointer (&self->order, g_ptr_array_unref);
  g_clear_object (&self->figures);
  gtk_widget_dispose_template (GTK_WIDGET (self), ROUNDS_TYPE_UNCERTAINTY_GROUP);
  G_OBJECT_CLASS (rounds_uncertainty_group_parent_class)->dispose (object);
}

static void
rounds_uncertainty_group_class_init (RoundsUncertaintyGroupClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rounds_uncertainty_group_dispose;

  g_type_ensure (ROUNDS_TYPE_TEXT_ROW);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PATH
                                               "/ui/assess/rounds-uncertainty-group.ui");
  gtk_widget_class_bind_template_child (widget_class, RoundsUncertaintyGroup, group);
  gtk_widget_class_bind_template_child (widget_class, RoundsUncertaintyGroup, entry_row);
  gtk_widget_class_bind_template_callback (widget_class, on_apply_cb);
}

static void
rounds_uncertainty_group_init (RoundsUncertaintyGroup *self)
{
  self->rows = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->order = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

/** rounds_uncertainty_group_show: shows the questions as they stand in @figures */
void
rounds_uncertainty_group_show (RoundsUncertaintyGroup *self, RoundsFigures *figures)
{
  g_autoptr (GHashTable) shown = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GPtrArray) order = g_ptr_array_new ();
  g_autofree char *guidance = NULL;
  RoundsUncertaintyModel *model;

  g_return_if_fail (ROUNDS_IS_UNCERTAINTY_GROUP (self) && ROUNDS_IS_FIGURES (figures));

  if (g_set_object (&self->figures, figures))
    remove_others (self, shown);
  model = rounds_figures_get_model (figures, ROUNDS_TYPE_UNCERTAINTY_MODEL);
  guidance = rounds_uncertainty_text_dup_guidance (rounds_uncertainty_model_get_n_open (model));
  adw_preferences_group_set_description (self->group, guidance);
  for (guint i = 0; i < rounds_uncertainty_model_get_n_questions (model); i++)
    g_ptr_array_add (order,
                     show_question (self, rounds_uncertainty_model_get_question (model, i), shown));
  remove_others (self, shown);
  if (!has_keyboard (self))
    put_in_order (self, order);
}
