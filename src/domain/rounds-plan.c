/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-plan-private.h"
#include "rounds-record-private.h"

typedef enum
{
  PROP_LOADED = 1,
  N_PROPS
} RoundsPlanProperty;

static GParamSpec *properties[N_PROPS];
guint rounds_plan_signals[ROUNDS_PLAN_N_SIGNALS];

G_DEFINE_FINAL_TYPE (RoundsPlan, rounds_plan, G_TYPE_OBJECT)

static int
compare_ids (gconstpointer a, gconstpointer b, gpointer user_data)
{
  gint64 x = rounds_record_get_id ((RoundsRecord *) a);
  gint64 y = rounds_record_get_id ((RoundsRecord *) b);

  return (x > y) - (x < y);
}

/** rounds_plan_get_list: (private) (transfer none): the records of @type that are in use */
GListStore *
rounds_plan_get_list (RoundsPlan *self, GType type)
{
  GListStore *list = g_hash_table_lookup (self->lists, GSIZE_TO_POINTER (type));

  if (list == NULL)
    {
      list = g_list_store_new (type);
      g_hash_table_insert (self->lists, GSIZE_TO_POINTER (type), list);
    }
  return list;
}

static void
show_record (RoundsPlan *self, RoundsRecord *record)
{
  g_list_store_insert_sorted (rounds_plan_get_list (self, G_OBJECT_TYPE (record)), record,
                              compare_ids, NULL);
}

/* Lists are in the order of ids, so the place of a record is found by halving. */
static void
hide_record (RoundsPlan *self, RoundsRecord *record)
{
  GListStore *list = rounds_plan_get_list (self, G_OBJECT_TYPE (record));
  guint low = 0, high = g_list_model_get_n_items (G_LIST_MODEL (list));

  while (low < high)
    {
      guint middle = low + (high - low) / 2;
      g_autoptr (RoundsRecord) candidate = g_list_model_get_item (G_LIST_MODEL (list), middle);

      if (candidate == record)
        {
          g_list_store_remove (list, middle);
          return;
        }
      if (compare_ids (candidate, record, NULL) < 0)
        low = middle + 1;
      else
        high = middle;
    }
}

/** rounds_plan_attach: (private): makes @record part of the plan without telling anyone */
void
rounds_plan_attach (RoundsPlan *self, RoundsRecord *record)
{
  gint64 id = rounds_record_get_id (record);

  g_hash_table_insert (self->records, g_memdup2 (&id, sizeof id), g_object_ref (record));
  rounds_record_set_plan (record, self);
  self->next_id = MAX (self->next_id, id + 1);
}

/** rounds_plan_insert: (private): adds @record and tells of it */
void
rounds_plan_insert (RoundsPlan *self, RoundsRecord *record)
{
  rounds_plan_attach (self, record);
  if (rounds_record_get_deleted_at (record) == 0)
    show_record (self, record);
  g_signal_emit (self, rounds_plan_signals[ROUNDS_PLAN_SIGNAL_CHANGED], 0, record,
                 ROUNDS_PLAN_ADDED, NULL);
}

/** rounds_plan_remove: (private): takes @record out of the plan and tells of it */
void
rounds_plan_remove (RoundsPlan *self, RoundsRecord *record)
{
  g_autoptr (RoundsRecord) kept = g_object_ref (record);
  gint64 id = rounds_record_get_id (kept);

  /* Whoever hears of it by the list must not find it by its id any more. */
  g_hash_table_remove (self->records, &id);
  hide_record (self, kept);
  rounds_record_set_plan (kept, NULL);
  g_signal_emit (self, rounds_plan_signals[ROUNDS_PLAN_SIGNAL_CHANGED], 0, kept,
                 ROUNDS_PLAN_REMOVED, NULL);
}

/** rounds_plan_record_changed: (private): called by @record after its properties have changed */
void
rounds_plan_record_changed (RoundsPlan *self, RoundsRecord *record, GParamSpec *pspec)
{
  g_autoptr (RoundsRecord) kept = g_object_ref (record);

  if (g_str_equal (pspec->name, "deleted-at"))
    {
      if (rounds_record_get_deleted_at (kept) != 0)
        hide_record (self, kept);
      else
        show_record (self, kept);
    }
  g_signal_emit (self, rounds_plan_signals[ROUNDS_PLAN_SIGNAL_CHANGED], 0, kept,
                 ROUNDS_PLAN_CHANGED, pspec);
}

static void
rounds_plan_dispose (GObject *object)
{
  RoundsPlan *self = ROUNDS_PLAN (object);
  GHashTableIter iter;
  gpointer record;

  g_clear_handle_id (&self->settle_source, g_source_remove);
  g_clear_object (&self->act);
  if (self->records != NULL)
    {
      g_hash_table_iter_init (&iter, self->records);
      while (g_hash_table_iter_next (&iter, NULL, &record))
        rounds_record_set_plan (record, NULL);
    }
  g_clear_pointer (&self->lists, g_hash_table_unref);
  g_clear_pointer (&self->records, g_hash_table_unref);
  G_OBJECT_CLASS (rounds_plan_parent_class)->dispose (object);
}

static void
rounds_plan_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  RoundsPlan *self = ROUNDS_PLAN (object);

  switch ((RoundsPlanProperty) property_id)
    {
    case PROP_LOADED:
      g_value_set_boolean (value, self->loaded);
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
rounds_plan_class_init (RoundsPlanClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = rounds_plan_dispose;
  object_class->get_property = rounds_plan_get_property;

  /**
   * RoundsPlan:loaded: whether everything that is kept in the file is here
   */
  properties[PROP_LOADED] =
      g_param_spec_boolean ("loaded", NULL, NULL, FALSE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  /**
   * RoundsPlan::changed:
   * @record: the record
   * @change: a #RoundsPlanChange
   * @pspec: (nullable): what changed about it
   *
   * The plan's one signal of change: live models and the store hear it and nothing else.
   */
  rounds_plan_signals[ROUNDS_PLAN_SIGNAL_CHANGED] =
      g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 3, ROUNDS_TYPE_RECORD, G_TYPE_INT, G_TYPE_PARAM);
  /**
   * RoundsPlan::act-closed:
   * @act: what was done, with its images
   */
  rounds_plan_signals[ROUNDS_PLAN_SIGNAL_ACT_CLOSED] =
      g_signal_new ("act-closed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 1, ROUNDS_TYPE_ACT);
  /**
   * RoundsPlan::settled: an edit is complete; a good moment to save
   */
  rounds_plan_signals[ROUNDS_PLAN_SIGNAL_SETTLED] = g_signal_new (
      "settled", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
rounds_plan_init (RoundsPlan *self)
{
  self->lists = g_hash_table_new_full (NULL, NULL, NULL, g_object_unref);
  self->records = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, g_object_unref);
  self->next_id = 1;
}

/** rounds_plan_new: an empty plan that is not yet `loaded` */
RoundsPlan *
rounds_plan_new (void)
{
  return g_object_new (ROUNDS_TYPE_PLAN, NULL);
}

/**
 * rounds_plan_get_records:
 * @type: a noun
 *
 * Returns: (transfer none): the records of that noun that are in use, by id; the same list for the
 *   life of the plan
 */
GListModel *
rounds_plan_get_records (RoundsPlan *self, GType type)
{
  g_return_val_if_fail (ROUNDS_IS_PLAN (self) && g_type_is_a (type, ROUNDS_TYPE_RECORD), NULL);

  return G_LIST_MODEL (rounds_plan_get_list (self, type));
}

guint
rounds_plan_count_records (RoundsPlan *self, GType type)
{
  return g_list_model_get_n_items (rounds_plan_get_records (self, type));
}

/** rounds_plan_get_record: (transfer none) (nullable): the record at @position of its list */
gpointer
rounds_plan_get_record (RoundsPlan *self, GType type, guint position)
{
  g_autoptr (RoundsRecord) record =
      g_list_model_get_item (rounds_plan_get_records (self, type), position);

  return record; /* the plan keeps it */
}

/**
 * rounds_plan_get_single:
 * @type: a noun that a plan has exactly one of
 *
 * Returns: (transfer none) (nullable): it, or %NULL before the plan is loaded
 */
gpointer
rounds_plan_get_single (RoundsPlan *self, GType type)
{
  return rounds_plan_get_record (self, type, 0);
}

/** rounds_plan_lookup: (transfer none) (nullable): the record with @id, also from the trash */
gpointer
rounds_plan_lookup (RoundsPlan *self, gint64 id)
{
  g_return_val_if_fail (ROUNDS_IS_PLAN (self), NULL);

  return g_hash_table_lookup (self->records, &id);
}

/** rounds_plan_holds: whether @record is part of the plan and in use, not in the trash */
gboolean
rounds_plan_holds (RoundsPlan *self, gpointer record)
{
  g_return_val_if_fail (ROUNDS_IS_RECORD (record), FALSE);

  return rounds_record_get_deleted_at (record) == 0 &&
         rounds_plan_lookup (self, rounds_record_get_id (record)) == record;
}

/**
 * rounds_plan_create:
 * @type: a noun
 * @first_property: (nullable): then value, property, value … %NULL
 *
 * Makes a record with the next id and adds it to the plan: an act of its own unless one is open.
 *
 * Returns: (transfer none): the record
 */
gpointer
rounds_plan_create (RoundsPlan *self, GType type, const char *first_property, ...)
{
  g_autoptr (RoundsRecord) record = NULL;
  va_list arguments;

  g_return_val_if_fail (ROUNDS_IS_PLAN (self) && g_type_is_a (type, ROUNDS_TYPE_RECORD), NULL);

  record = g_object_new (type, "id", self->next_id, NULL);
  va_start (arguments, first_property);
  g_object_set_valist (G_OBJECT (record), first_property, arguments);
  va_end (arguments);

  rounds_plan_begin_act (self, _ ("Addition"));
  rounds_act_add (self->act, record, NULL);
  rounds_plan_insert (self, record);
  rounds_plan_end_act (self);
  return record;
}

/**
 * rounds_plan_delete:
 * @record: in use
 *
 * Puts @record and all that belongs to it into the trash.
 */
void
rounds_plan_delete (RoundsPlan *self, gpointer record)
{
  gint64 id = rounds_record_get_id (record);
  g_autoptr (GPtrArray) parts = g_ptr_array_new ();
  GHashTableIter iter;
  gpointer other;

  g_return_if_fail (ROUNDS_IS_PLAN (self) && ROUNDS_IS_RECORD (record));

  g_hash_table_iter_init (&iter, self->records);
  while (g_hash_table_iter_next (&iter, NULL, &other))
    {
      if (rounds_record_get_deleted_at (other) == 0 && rounds_record_belongs_to (other, id))
        g_ptr_array_add (parts, other);
    }
  rounds_plan_begin_act (self, _ ("Deletion"));
  for (guint i = 0; i < parts->len; i++)
    rounds_plan_delete (self, g_ptr_array_index (parts, i));
  rounds_record_set_deleted_at (record, g_get_real_time ());
  rounds_plan_end_act (self);
}
