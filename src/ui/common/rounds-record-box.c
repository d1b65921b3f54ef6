/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-record-box.h"
#include "rounds-row-focus.h"

/**
 * RoundsRecordBox:
 *
 * A widget for each record of one noun, one below the other, for nouns that a person has a handful
 * of. Widgets come and go with their records and the others keep the focus; of one that goes, the
 * nearest row gets it. Without a record the box takes no room.
 */
struct _RoundsRecordBox
{
  GtkBox parent_instance;

  RoundsPlan *plan; /* owned, nullable */
  GType type;
  RoundsRecordCreate create;
  gpointer data; /* borrowed, for @create */
  GHashTable *widgets; /* owned: id of a record → its borrowed widget */
};

G_DEFINE_FINAL_TYPE (RoundsRecordBox, rounds_record_box, GTK_TYPE_BOX)

static gboolean
is_gone (gpointer id, gpointer widget, gpointer user_data)
{
  RoundsRecordBox *self = user_data;
  RoundsRecord *record = rounds_plan_lookup (self->plan, *(gint64 *) id);

  if (record != NULL && rounds_record_get_deleted_at (record) == 0)
    return FALSE;
  rounds_row_focus_leave (widget);
  gtk_box_remove (GTK_BOX (self), widget);
  return TRUE;
}

static GtkWidget *
ensure_widget (RoundsRecordBox *self, gpointer record)
{
  gint64 id = rounds_record_get_id (ROUNDS_RECORD (record));
  GtkWidget *widget = g_hash_table_lookup (self->widgets, &id);

  if (widget == NULL)
    {
      widget = self->create (record, self->data);
      gtk_box_append (GTK_BOX (self), widget);
      g_hash_table_insert (self->widgets, g_memdup2 (&id, sizeof id), widget);
    }
  return widget;
}

/* Moves only what is out of place: a widget that is moved loses the focus. */
static void
populate (RoundsRecordBox *self)
{
  guint n_records = rounds_plan_count_records (self->plan, self->type);
  GtkWidget *previous = NULL;

  g_hash_table_foreach_remove (self->widgets, is_gone, self);
  for (guint i = 0; i < n_records; i++)
    {
      GtkWidget *widget = ensure_widget (self, rounds_plan_get_record (self->plan, self->type, i));

      if (gtk_widget_get_prev_sibling (widget) != previous)
        gtk_box_reorder_child_after (GTK_BOX (self), widget, previous);
      previous = widget;
    }
  gtk_widget_set_visible (GTK_WIDGET (self), n_records > 0);
}

static void
rounds_record_box_dispose (GObject *object)
{
  RoundsRecordBox *self = ROUNDS_RECORD_BOX (object);
  GtkWidget *child;

  g_hash_table_remove_all (self->widgets);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_box_remove (GTK_BOX (self), child);
  g_clear_object (&self->plan);
  G_OBJECT_CLASS (rounds_record_box_parent_class)->dispose (object);
}

static void
rounds_record_box_finalize (GObject *object)
{
  g_hash_table_unref (ROUNDS_RECORD_BOX (object)->widgets);
  G_OBJECT_CLASS (rounds_record_box_parent_class)->finalize (object);
}

static void
rounds_record_box_class_init (RoundsRecordBoxClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rounds_record_box_dispose;
  G_OBJECT_CLASS (klass)->finalize = rounds_record_box_finalize;
}

static void
rounds_record_box_init (RoundsRecordBox *self)
{
  self->widgets = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
}

/**
 * rounds_record_box_show:
 * @type: of the records
 * @create: makes a widget for one of them
 * @data: for @create; must outlive the box
 *
 * Shows the records of @plan, in their order, from now on. To be called once.
 */
void
rounds_record_box_show (RoundsRecordBox *self, RoundsPlan *plan, GType type,
                        RoundsRecordCreate create, gpointer data)
{
  g_return_if_fail (ROUNDS_IS_RECORD_BOX (self) && self->plan == NULL);
  g_return_if_fail (ROUNDS_IS_PLAN (plan) && create != NULL);

  self->plan = g_object_ref (plan);
  self->type = type;
  self->create = create;
  self->data = data;
  populate (self);
  g_signal_connect_object (rounds_plan_get_records (plan, type), "items-changed",
                           G_CALLBACK (populate), self, G_CONNECT_SWAPPED);
}

/** rounds_record_box_find: (transfer none) (nullable): the widget of @record */
GtkWidget *
rounds_record_box_find (RoundsRecordBox *self, gpointer record)
{
  gint64 id;

  g_return_val_if_fail (ROUNDS_IS_RECORD_BOX (self) && ROUNDS_IS_RECORD (record), NULL);

  id = rounds_record_get_id (ROUNDS_RECORD (record));
  return g_hash_table_lookup (self->widgets, &id);
}
