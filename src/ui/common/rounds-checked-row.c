/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-checked-row.h"
#include "rounds-fault-label.h"
#include "rounds-undo-keys.h"

typedef struct
{
  char *fault; /* owned, nullable: what is wrong with the input */
  char *resting_text; /* owned, nullable: what the value was before it was typed over */
  gboolean filling; /* the text is being set by us */
  gboolean taking; /* the value is being set by the text */

  GtkWidget *fault_label; /* below what libadwaita has in the row */
} RoundsCheckedRowPrivate;

enum
{
  RESTED,
  REFUSED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (RoundsCheckedRow, rounds_checked_row, ADW_TYPE_ENTRY_ROW)

static RoundsCheckedRowPrivate *
get_private (RoundsCheckedRow *self)
{
  return rounds_checked_row_get_instance_private (self);
}

static void
fill_text (RoundsCheckedRow *self)
{
  RoundsCheckedRowPrivate *priv = get_private (self);
  g_autofree char *text = ROUNDS_CHECKED_ROW_GET_CLASS (self)->dup_text (self);

  g_set_str (&priv->resting_text, text);
  g_signal_emit (self, signals[RESTED], 0);
  if (g_str_equal (text, gtk_editable_get_text (GTK_EDITABLE (self))))
    return;
  priv->filling = TRUE;
  gtk_editable_set_text (GTK_EDITABLE (self), text);
  priv->filling = FALSE;
}

/* The text inside is what a screen reader is at, not the row. */
static GtkWidget *
get_text (RoundsCheckedRow *self)
{
  return GTK_WIDGET (gtk_editable_get_delegate (GTK_EDITABLE (self)));
}

static void
clear_error (RoundsCheckedRow *self)
{
  RoundsCheckedRowPrivate *priv = get_private (self);

  if (priv->fault == NULL)
    return;
  g_clear_pointer (&priv->fault, g_free);
  rounds_fault_label_hide (priv->fault_label, get_text (self));
}

static void
show_error (RoundsCheckedRow *self, const char *fault)
{
  RoundsCheckedRowPrivate *priv = get_private (self);

  if (g_set_str (&priv->fault, fault))
    rounds_fault_label_show (priv->fault_label, get_text (self), fault);
}

/* Where there is an old value, it is said to be kept. */
static char *
tell_kept (RoundsCheckedRow *self, char *why)
{
  g_autofree char *kept = ROUNDS_CHECKED_ROW_GET_CLASS (self)->dup_text (self);
  g_autofree char *message = why;

  if (message == NULL || *kept == '\0')
    return g_steal_pointer (&message);
  return rounds_fault_label_tell_kept (message, kept);
}

/* The beginning of bad input may have made sense by itself; then what was there before counts. */
static char *
take_text (RoundsCheckedRow *self, const char *text)
{
  RoundsCheckedRowClass *klass = ROUNDS_CHECKED_ROW_GET_CLASS (self);
  RoundsCheckedRowPrivate *priv = get_private (self);
  g_autofree char *message = klass->take_text (self, text);
  g_autofree char *ignored = NULL;

  if (message == NULL)
    return NULL;
  ignored = klass->take_text (self, priv->resting_text != NULL ? priv->resting_text : "");
  g_signal_emit (self, signals[REFUSED], 0);
  return tell_kept (self, klass->take_text (self, text));
}

static void
on_text_changed_cb (RoundsCheckedRow *self)
{
  RoundsCheckedRowPrivate *priv = get_private (self);
  g_autofree char *text = NULL;
  g_autofree char *message = NULL;

  if (priv->filling)
    return;
  text = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self))));
  priv->taking = TRUE;
  message = take_text (self, text);
  priv->taking = FALSE;
  if (message == NULL)
    clear_error (self);
  else
    show_error (self, message);
}

/* Good input is put in order; bad input stays to be mended. */
static void
put_in_order (RoundsCheckedRow *self)
{
  if (get_private (self)->fault == NULL)
    fill_text (self);
}

/* A row that was never filled is empty, and so it rests. */
static gboolean
is_pending (GtkWidget *row)
{
  const char *resting_text = get_private (ROUNDS_CHECKED_ROW (row))->resting_text;

  return !g_str_equal (gtk_editable_get_text (GTK_EDITABLE (row)),
                       resting_text != NULL ? resting_text : "");
}

static void
rounds_checked_row_dispose (GObject *object)
{
  RoundsCheckedRowPrivate *priv = get_private (ROUNDS_CHECKED_ROW (object));

  g_clear_pointer (&priv->fault_label, gtk_widget_unparent);
  G_OBJECT_CLASS (rounds_checked_row_parent_class)->dispose (object);
}

static void
rounds_checked_row_finalize (GObject *object)
{
  RoundsCheckedRowPrivate *priv = get_private (ROUNDS_CHECKED_ROW (object));

  g_clear_pointer (&priv->fault, g_free);
  g_clear_pointer (&priv->resting_text, g_free);
  G_OBJECT_CLASS (rounds_checked_row_parent_class)->finalize (object);
}

static void
rounds_checked_row_class_init (RoundsCheckedRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rounds_checked_row_dispose;
  G_OBJECT_CLASS (klass)->finalize = rounds_checked_row_finalize;

  /** RoundsCheckedRow::rested: the text shows the value, and nothing typed is left of it */
  signals[RESTED] = g_signal_new ("rested", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                  NULL, NULL, G_TYPE_NONE, 0);
  /** RoundsCheckedRow::refused: what was typed cannot be taken, and the value is again that from
   * when the text rested */
  signals[REFUSED] = g_signal_new ("refused", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 0);
}

static void
rounds_checked_row_init (RoundsCheckedRow *self)
{
  GtkEventController *focus = gtk_event_controller_focus_new ();

  get_private (self)->fault_label = rounds_fault_label_add (GTK_WIDGET (self));
  g_signal_connect (self, "notify::text", G_CALLBACK (on_text_changed_cb), NULL);
  g_signal_connect (self, "entry-activated", G_CALLBACK (put_in_order), NULL);
  g_signal_connect_swapped (focus, "leave", G_CALLBACK (put_in_order), self);
  gtk_widget_add_controller (GTK_WIDGET (self), focus);
  rounds_undo_keys_add (GTK_WIDGET (self), is_pending);
}

/**
 * rounds_checked_row_value_set:
 * @changed: whether the value is another one now
 *
 * For subclasses, after their value was set: shows it, and takes back input that could not be read.
 * While the text itself sets the value, and where the value is the one that is shown, the text
 * stays as it was typed.
 */
void
rounds_checked_row_value_set (RoundsCheckedRow *self, gboolean changed)
{
  RoundsCheckedRowPrivate *priv;

  g_return_if_fail (ROUNDS_IS_CHECKED_ROW (self));

  priv = get_private (self);
  if (priv->taking || (!changed && priv->fault == NULL))
    return;
  clear_error (self);
  fill_text (self);
}

/* Whatever is in the box says by itself whether it is to be seen. */
static void
show_box_of (GtkWidget *suffix)
{
  GtkWidget *box = gtk_widget_get_parent (suffix);
  gboolean is_used = FALSE;

  for (GtkWidget *child = gtk_widget_get_first_child (box); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    is_used = is_used || gtk_widget_get_visible (child);
  gtk_widget_set_visible (box, is_used);
}

/**
 * rounds_checked_row_fit_suffix:
 * @suffix: of an entry row, which it has just been added to
 *
 * Takes away the gap that libadwaita leaves for suffixes while all of them are hidden, so that the
 * pencils of a form stand in line.
 */
void
rounds_checked_row_fit_suffix (GtkWidget *suffix)
{
  g_return_if_fail (GTK_IS_WIDGET (suffix) && gtk_widget_get_parent (suffix) != NULL);

  g_signal_connect (suffix, "notify::visible", G_CALLBACK (show_box_of), NULL);
  show_box_of (suffix);
}

/**
 * rounds_checked_row_check_again:
 *
 * What a text is held against has changed: input that could not be taken is, if it can be now. A
 * row without an error, and one that is being typed into, stays as it is.
 */
void
rounds_checked_row_check_again (RoundsCheckedRow *self)
{
  RoundsCheckedRowPrivate *priv;

  g_return_if_fail (ROUNDS_IS_CHECKED_ROW (self));

  priv = get_private (self);
  if (priv->fault == NULL || priv->taking)
    return;
  on_text_changed_cb (self);
  put_in_order (self);
}

/**
 * rounds_checked_row_tell_fault:
 * @fault: what is wrong with the value, in words
 *
 * For a value that was right once and is not anymore, because something else has changed: says so
 * below the text, until it is mended or checked again.
 */
void
rounds_checked_row_tell_fault (RoundsCheckedRow *self, const char *fault)
{
  g_return_if_fail (ROUNDS_IS_CHECKED_ROW (self) && fault != NULL);

  show_error (self, fault);
}

/** rounds_checked_row_get_fault: (nullable): what the row says is wrong with what it shows */
const char *
rounds_checked_row_get_fault (RoundsCheckedRow *self)
{
  g_return_val_if_fail (ROUNDS_IS_CHECKED_ROW (self), NULL);

  return get_private (self)->fault;
}
