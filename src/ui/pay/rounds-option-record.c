/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-option-record.h"

/**
 * RoundsOptionRecord:
 *
 * The one record of a noun that an option has (its pay terms, the way to it), for rows that edit
 * it. Until something is entered there is no record in the plan: looking at an option is nothing to
 * undo. The rows are then bound to a blank one, and the first entry makes the record in an act of
 * its own. When undo takes the record away the rows go back to a blank.
 */
struct _RoundsOptionRecord
{
  GObject parent_instance;

  RoundsPlan *plan; /* owned */
  RoundsOption *option; /* owned */
  GType type;
  char *act; /* owned: name of the act that makes the record */

  RoundsRecord *record; /* owned: of the plan, or blank */
  gboolean is_blank;
  gboolean keeping; /* the record is being made */
  GBindingGroup *bindings; /* owned */
  GSignalGroup *signals; /* owned */
  const RoundsField *entered; /* what was entered into the blank */
  guint keep_source;
};

typedef enum
{
  SIGNAL_CHANGED,
  N_SIGNALS
} RoundsOptionRecordSignal;

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RoundsOptionRecord, rounds_option_record, G_TYPE_OBJECT)

static RoundsRecord *
find_record (RoundsOptionRecord *self)
{
  gint64 option = rounds_record_get_id (ROUNDS_RECORD (self->option));
  guint n_records = rounds_plan_count_records (self->plan, self->type);

  for (guint i = 0; i < n_records; i++)
    {
      RoundsRecord *record = rounds_plan_get_record (self->plan, self->type, i);

      if (rounds_record_belongs_to (record, option))
        return record;
    }
  return NULL;
}

static void
set_record (RoundsOptionRecord *self, RoundsRecord *record, gboolean is_blank)
{
  g_clear_handle_id (&self->keep_source, g_source_remove);
  g_set_object (&self->record, record);
  self->is_blank = is_blank;
  g_binding_group_set_source (self->bindings, record);
  g_signal_group_set_target (self->signals, record);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static RoundsRecord *
create_blank (RoundsOptionRecord *self)
{
  return g_object_new (self->type, "option", rounds_record_get_id (ROUNDS_RECORD (self->option)),
                       NULL);
}

static void
set_blank (RoundsOptionRecord *self)
{
  g_autoptr (RoundsRecord) blank = create_blank (self);

  set_record (self, blank, TRUE);
}

static void
on_records_changed_cb (RoundsOptionRecord *self)
{
  RoundsRecord *found = self->keeping ? self->record : find_record (self);

  if (found != NULL && found != self->record)
    set_record (self, found, FALSE);
  else if (found == NULL && !self->is_blank)
    set_blank (self);
}

/* What was entered becomes a record of the plan, in an act of its own; not of an option that is
 * gone meanwhile, nor where the blank is a blank again: a row that refuses what is being typed
 * would lose it to a new record. */
static gboolean
keep_entered (gpointer user_data)
{
  RoundsOptionRecord *self = user_data;
  g_autoptr (RoundsRecord) blank = create_blank (self);
  g_autoptr (RoundsImage) nothing = rounds_record_freeze (blank);
  g_autoptr (RoundsImage) entered = rounds_record_freeze (self->record);
  RoundsRecord *record;

  self->keep_source = 0;
  if (!rounds_plan_holds (self->plan, self->option) || rounds_image_equal (entered, nothing, TRUE))
    return G_SOURCE_REMOVE;
  self->keeping = TRUE;
  rounds_plan_begin_act (self->plan, self->act);
  record = rounds_plan_create (self->plan, self->type, "option",
                               rounds_record_get_id (ROUNDS_RECORD (self->option)), NULL);
  rounds_record_thaw (record, entered, FALSE);
  rounds_plan_end_act_typing (self->plan, record, self->entered);
  self->keeping = FALSE;
  set_record (self, record, FALSE);
  return G_SOURCE_REMOVE;
}

/* Not at once: the binding that brings the value is still at work. */
static void
on_record_changed_cb (RoundsOptionRecord *self, GParamSpec *pspec)
{
  self->entered = rounds_field_from_pspec (pspec);
  if (self->is_blank && self->keep_source == 0)
    self->keep_source = g_idle_add_full (G_PRIORITY_HIGH_IDLE, keep_entered, self, NULL);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
rounds_option_record_dispose (GObject *object)
{
  RoundsOptionRecord *self = ROUNDS_OPTION_RECORD (object);

  g_clear_handle_id (&self->keep_source, g_source_remove);
  g_clear_object (&self->bindings);
  g_clear_object (&self->signals);
  g_clear_object (&self->record);
  g_clear_object (&self->option);
  g_clear_object (&self->plan);
  g_clear_pointer (&self->act, g_free);
  G_OBJECT_CLASS (rounds_option_record_parent_class)->dispose (object);
}

static void
rounds_option_record_class_init (RoundsOptionRecordClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rounds_option_record_dispose;

  /** RoundsOptionRecord::changed: the record has another value, or is another one */
  signals[SIGNAL_CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                          0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
rounds_option_record_init (RoundsOptionRecord *self)
{
  self->bindings = g_binding_group_new ();
}

/**
 * rounds_option_record_new:
 * @type: a noun with an owner "option", of which an option has at most one
 * @act: what a person reads behind "Undo" when the first entry makes the record, translated
 */
RoundsOptionRecord *
rounds_option_record_new (RoundsPlan *plan, RoundsOption *option, GType type, const char *act)
{
  RoundsOptionRecord *self;

  g_return_val_if_fail (ROUNDS_IS_PLAN (plan) && ROUNDS_IS_OPTION (option), NULL);
  g_return_val_if_fail (g_type_is_a (type, ROUNDS_TYPE_RECORD) && act != NULL, NULL);

  self = g_object_new (ROUNDS_TYPE_OPTION_RECORD, NULL);
  self->plan = g_object_ref (plan);
  self->option = g_object_ref (option);
  self->type = type;
  self->act = g_strdup (act);
  self->signals = g_signal_group_new (type);
  g_signal_group_connect_swapped (self->signals, "notify", G_CALLBACK (on_record_changed_cb), self);
  on_records_changed_cb (self);
  g_signal_connect_object (rounds_plan_get_records (plan, type), "items-changed",
                           G_CALLBACK (on_records_changed_cb), self, G_CONNECT_SWAPPED);
  return self;
}

/** rounds_option_record_get_record: (transfer none): the record; a blank one while there is none */
gpointer
rounds_option_record_get_record (RoundsOptionRecord *self)
{
  g_return_val_if_fail (ROUNDS_IS_OPTION_RECORD (self), NULL);

  return self->record;
}

/** rounds_option_record_bind: binds @property of @row both ways to a field of the record */
void
rounds_option_record_bind (RoundsOptionRecord *self, const char *field, gpointer row,
                           const char *property)
{
  g_return_if_fail (ROUNDS_IS_OPTION_RECORD (self) && G_IS_OBJECT (row));

  g_binding_group_bind (self->bindings, field, row, property,
                        G_BINDING_BIDIRECTIONAL | G_BINDING_SYNC_CREATE);
}

/**
 * rounds_option_record_set_typed:
 * @typed: the field that is being typed into
 * @first_property: then value, property, value … %NULL
 *
 * Sets what an entry says beside the value of its own field, as part of the same act.
 */
void
rounds_option_record_set_typed (RoundsOptionRecord *self, const char *typed,
                                const char *first_property, ...)
{
  GParamSpec *pspec;
  va_list arguments;

  g_return_if_fail (ROUNDS_IS_OPTION_RECORD (self) && typed != NULL && first_property != NULL);

  pspec = g_object_class_find_property (G_OBJECT_GET_CLASS (self->record), typed);
  g_return_if_fail (pspec != NULL);
  if (!self->is_blank)
    rounds_plan_begin_typing (self->plan, self->record, rounds_field_from_pspec (pspec));
  va_start (arguments, first_property);
  g_object_set_valist (G_OBJECT (self->record), first_property, arguments);
  va_end (arguments);
  if (!self->is_blank)
    rounds_plan_end_act_typing (self->plan, self->record, rounds_field_from_pspec (pspec));
}
