/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n.h>

#include "rounds-date-row.h"
#include "rounds-integer-row.h"
#include "rounds-money-row.h"
#include "rounds-note-row.h"
#include "rounds-obligation-row.h"
#include "rounds-obligation-text.h"
#include "rounds-obligations.h"
#include "rounds-profile.h"
#include "rounds-shown-text.h"
#include "rounds-text-row.h"

/**
 * RoundsObligationRow:
 *
 * One thing that can tie a person: a switch, and once it is on what is known of it. Off, there is
 * no record; turning it on makes one, turning it off removes it, and both can be undone. Turned on
 * again it says what it said before, whether the switch was missed or the person thought again.
 */
struct _RoundsObligationRow
{
  AdwExpanderRow parent_instance;

  RoundsSession *session; /* owned */
  RoundsObligationKind kind;
  RoundsObligation *obligation; /* owned, nullable */
  RoundsObligation *removed; /* owned, nullable: the one that was turned off here */
  GBindingGroup *bindings; /* owned */
  GSignalGroup *signals; /* owned */
  gboolean filling; /* the switch is being set by us */

  RoundsTextRow *label_row;
  RoundsDateRow *date_row;
  RoundsIntegerRow *months_row;
  RoundsIntegerRow *miles_row;
  RoundsIntegerRow *hours_row;
  RoundsMoneyRow *cost_row;
  AdwSwitchRow *settled_row;
  RoundsNoteRow *note_row;
};

G_DEFINE_FINAL_TYPE (RoundsObligationRow, rounds_obligation_row, ADW_TYPE_EXPANDER_ROW)

static RoundsPlan *
get_plan (RoundsObligationRow *self)
{
  return rounds_session_get_plan (self->session);
}

/* The switch is named after the row, and would be read with the names of all the fields in it. */
static void
on_texts_changed_cb (RoundsObligationRow *self)
{
  rounds_shown_text_set_accessible_label (
      self, adw_preferences_row_get_title (ADW_PREFERENCES_ROW (self)));
  rounds_shown_text_set_accessible_description (
      self, adw_expander_row_get_subtitle (ADW_EXPANDER_ROW (self)));
}

/* Folded, a row says what is known; off, what such a tie is. */
static void
update_texts (RoundsObligationRow *self)
{
  const RoundsObligationTemplate *kind = rounds_obligation_kinds_find (self->kind);
  g_autofree char *known = NULL;

  if (self->obligation == NULL)
    {
      adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self), _ (kind->hint));
      return;
    }
  known = rounds_text_for_obligation (get_plan (self), self->obligation);
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self), known);
  if (self->kind == ROUNDS_OBLIGATION_OTHER)
    rounds_shown_text_set_title (self,
                                 rounds_obligations_get_title (get_plan (self), self->obligation));
}

static void
set_obligation (RoundsObligationRow *self, RoundsObligation *obligation)
{
  if (self->obligation == obligation)
    return;
  g_set_object (&self->obligation, obligation);
  if (obligation != NULL)
    g_clear_object (&self->removed);
  g_binding_group_set_source (self->bindings, obligation);
  g_signal_group_set_target (self->signals, obligation);
  self->filling = TRUE;
  adw_expander_row_set_enable_expansion (ADW_EXPANDER_ROW (self), obligation != NULL);
  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (self), FALSE);
  self->filling = FALSE;
  update_texts (self);
}

static void
on_obligations_changed_cb (RoundsObligationRow *self)
{
  if (!self->filling)
    set_obligation (self, rounds_obligations_find (get_plan (self), self->kind));
}

static void
copy_answers (const RoundsObligation *from, RoundsObligation *to)
{
  g_object_set (to, "due-on", from->due_on, "months", from->months, "miles", from->miles, "hours",
                from->hours, "cost", from->cost, "settled", from->settled, "note", from->note,
                NULL);
}

static void
turn_on (RoundsObligationRow *self)
{
  RoundsObligation *obligation;

  self->filling = TRUE;
  rounds_plan_begin_act (get_plan (self), _ ("Add What Ties You"));
  obligation =
      rounds_plan_create (get_plan (self), ROUNDS_TYPE_OBLIGATION, "kind", self->kind, NULL);
  if (self->removed != NULL)
    copy_answers (self->removed, obligation);
  rounds_plan_end_act (get_plan (self));
  self->filling = FALSE;
  set_obligation (self, obligation);
  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (self), TRUE);
}

/* What was said about it can be had back with Undo. */
static void
turn_off (RoundsObligationRow *self)
{
  g_autoptr (RoundsObligationRow) kept = g_object_ref (self);
  g_autoptr (RoundsObligation) obligation = g_object_ref (self->obligation);
  g_autofree char *text = NULL;

  /* Translators: %s is what tied the person, such as "Non-compete clause" */
  text = g_strdup_printf (_ ("%s removed"),
                          rounds_obligations_get_title (get_plan (self), obligation));
  rounds_plan_begin_act (get_plan (self), _ ("Remove What Ties You"));
  rounds_plan_delete (get_plan (self), obligation);
  rounds_plan_end_act (get_plan (self));
  g_set_object (&kept->removed, obligation);
  rounds_session_toast (kept->session, text);
}

static void
on_ticked_cb (RoundsObligationRow *self)
{
  gboolean on = adw_expander_row_get_enable_expansion (ADW_EXPANDER_ROW (self));

  if (self->filling || self->session == NULL || on == (self->obligation != NULL))
    return;
  if (on)
    turn_on (self);
  else
    turn_off (self);
}

static void
bind_rows (RoundsObligationRow *self)
{
  const GBindingFlags both = G_BINDING_BIDIRECTIONAL | G_BINDING_SYNC_CREATE;

  g_binding_group_bind (self->bindings, "label", self->label_row, "value", both);
  g_binding_group_bind (self->bindings, "due-on", self->date_row, "date", both);
  g_binding_group_bind (self->bindings, "months", self->months_row, "value", both);
  g_binding_group_bind (self->bindings, "miles", self->miles_row, "value", both);
  g_binding_group_bind (self->bindings, "hours", self->hours_row, "value", both);
  g_binding_group_bind (self->bindings, "cost", self->cost_row, "amount", both);
  g_binding_group_bind (self->bindings, "settled", self->settled_row, "active", both);
  g_binding_group_bind (self->bindings, "note", self->note_row, "note", both);
}

static void
rounds_obligation_row_dispose (GObject *object)
{
  RoundsObligationRow *self = ROUNDS_OBLIGATION_ROW (object);

  g_clear_object (&self->bindings);
  g_clear_object (&self->signals);
  g_clear_object (&self->obligation);
  g_clear_object (&self->removed);
  gtk_widget_dispose_template (GTK_WIDGET (self), ROUNDS_TYPE_OBLIGATION_ROW);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (rounds_obligation_row_parent_class)->dispose (object);
}

static void
rounds_obligation_row_class_init (RoundsObligationRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rounds_obligation_row_dispose;

  g_type_ensure (ROUNDS_TYPE_TEXT_ROW);
  g_type_ensure (ROUNDS_TYPE_DATE_ROW);
  g_type_ensure (ROUNDS_TYPE_INTEGER_ROW);
  g_type_ensure (ROUNDS_TYPE_MONEY_ROW);
  g_type_ensure (ROUNDS_TYPE_NOTE_ROW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PATH "/ui/assess/rounds-obligation-row.ui");
  gtk_widget_class_bind_template_child (widget_class, RoundsObligationRow, label_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsObligationRow, date_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsObligationRow, months_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsObligationRow, miles_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsObligationRow, hours_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsObligationRow, cost_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsObligationRow, settled_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsObligationRow, note_row);
  gtk_widget_class_bind_template_callback (widget_class, on_texts_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_ticked_cb);
}

static void
rounds_obligation_row_init (RoundsObligationRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->bindings = g_binding_group_new ();
  bind_rows (self);
  self->signals = g_signal_group_new (ROUNDS_TYPE_OBLIGATION);
  g_signal_group_connect_swapped (self->signals, "notify", G_CALLBACK (update_texts), self);
}

static RoundsObligationRow *
create (RoundsSession *session, RoundsObligationKind kind)
{
  RoundsObligationRow *self = g_object_new (ROUNDS_TYPE_OBLIGATION_ROW, NULL);
  const RoundsObligationTemplate *template = rounds_obligation_kinds_find (kind);

  self->session = g_object_ref (session);
  self->kind = kind;
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->date_row), _ (template->date_title));
  if (template->cost_title != NULL)
    adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->cost_row), _ (template->cost_title));
  if (kind == ROUNDS_OBLIGATION_NOTICE)
    adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->months_row), _ ("Months of notice"));
  gtk_widget_set_visible (GTK_WIDGET (self->label_row), kind == ROUNDS_OBLIGATION_OTHER);
  gtk_widget_set_visible (GTK_WIDGET (self->months_row),
                          (template->parts & ROUNDS_OBLIGATION_HAS_MONTHS) != 0);
  gtk_widget_set_visible (GTK_WIDGET (self->miles_row),
                          (template->parts & ROUNDS_OBLIGATION_HAS_MILES) != 0);
  gtk_widget_set_visible (GTK_WIDGET (self->hours_row),
                          (template->parts & ROUNDS_OBLIGATION_HAS_HOURS) != 0);
  gtk_widget_set_visible (GTK_WIDGET (self->cost_row),
                          (template->parts & ROUNDS_OBLIGATION_HAS_COST) != 0);
  update_texts (self);
  return self;
}

/** rounds_obligation_row_new: the row about the obligation of @kind, whether there is one or not */
GtkWidget *
rounds_obligation_row_new (RoundsSession *session, RoundsObligationKind kind)
{
  RoundsObligationRow *self;
  RoundsPlan *plan;
  RoundsProfile *profile;

  g_return_val_if_fail (ROUNDS_IS_SESSION (session), NULL);

  self = create (session, kind);
  plan = get_plan (self);
  profile = rounds_plan_get_single (plan, ROUNDS_TYPE_PROFILE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self),
                                 rounds_obligation_kinds_get_label (kind, profile->profession));
  on_obligations_changed_cb (self);
  g_signal_connect_object (rounds_plan_get_records (plan, ROUNDS_TYPE_OBLIGATION), "items-changed",
                           G_CALLBACK (on_obligations_changed_cb), self, G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}

/** rounds_obligation_row_new_for: the row about one of a person's own */
GtkWidget *
rounds_obligation_row_new_for (RoundsSession *session, RoundsObligation *obligation)
{
  RoundsObligationRow *self;

  g_return_val_if_fail (ROUNDS_IS_SESSION (session), NULL);
  g_return_val_if_fail (ROUNDS_IS_OBLIGATION (obligation), NULL);

  self = create (session, obligation->kind);
  set_obligation (self, obligation);
  return GTK_WIDGET (self);
}

/** rounds_obligation_row_open: unfolds the row of a new one of a person's own, and puts the focus
 * on what it is called */
void
rounds_obligation_row_open (RoundsObligationRow *self)
{
  g_return_if_fail (ROUNDS_IS_OBLIGATION_ROW (self));

  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (self), TRUE);
  gtk_widget_grab_focus (GTK_WIDGET (self->label_row));
}
