/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-line-kind-row.h"

/**
 * RoundsLineKindRow:
 *
 * The kind of a line of income or cost, chosen from those that fit its list, option and profession.
 */
struct _RoundsLineKindRow
{
  AdwComboRow parent_instance;

  RoundsRecord *line; /* owned */
  GArray *kinds; /* owned: of int, as the row shows them */
  gboolean filling; /* the row is being set by us */
};

G_DEFINE_FINAL_TYPE (RoundsLineKindRow, rounds_line_kind_row, ADW_TYPE_COMBO_ROW)

/* The kind that is set stays in the list, also where it would not be offered anew. */
static guint
find_kind (RoundsLineKindRow *self)
{
  int kind;

  g_object_get (self->line, "kind", &kind, NULL);
  for (guint i = 0; i < self->kinds->len; i++)
    if (g_array_index (self->kinds, int, i) == kind)
      return i;
  g_array_append_val (self->kinds, kind);
  return self->kinds->len - 1;
}

static void
on_selected_cb (RoundsLineKindRow *self)
{
  guint position = adw_combo_row_get_selected (ADW_COMBO_ROW (self));

  if (!self->filling && self->line != NULL && position < self->kinds->len)
    g_object_set (self->line, "kind", g_array_index (self->kinds, int, position), NULL);
}

static void
on_kind_changed_cb (RoundsLineKindRow *self)
{
  adw_combo_row_set_selected (ADW_COMBO_ROW (self), find_kind (self));
}

static void
fill (RoundsLineKindRow *self, RoundsLineList list)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  guint present = find_kind (self);

  for (guint i = 0; i < self->kinds->len; i++)
    gtk_string_list_append (names,
                            rounds_line_list_get_name (list, g_array_index (self->kinds, int, i)));
  self->filling = TRUE;
  adw_combo_row_set_model (ADW_COMBO_ROW (self), G_LIST_MODEL (names));
  adw_combo_row_set_selected (ADW_COMBO_ROW (self), present);
  self->filling = FALSE;
}

static void
rounds_line_kind_row_dispose (GObject *object)
{
  RoundsLineKindRow *self = ROUNDS_LINE_KIND_ROW (object);

  g_clear_object (&self->line);
  G_OBJECT_CLASS (rounds_line_kind_row_parent_class)->dispose (object);
}

static void
rounds_line_kind_row_finalize (GObject *object)
{
  RoundsLineKindRow *self = ROUNDS_LINE_KIND_ROW (object);

  g_clear_pointer (&self->kinds, g_array_unref);
  G_OBJECT_CLASS (rounds_line_kind_row_parent_class)->finalize (object);
}

static void
rounds_line_kind_row_class_init (RoundsLineKindRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rounds_line_kind_row_dispose;
  G_OBJECT_CLASS (klass)->finalize = rounds_line_kind_row_finalize;
}

static void
rounds_line_kind_row_init (RoundsLineKindRow *self)
{
  g_signal_connect (self, "notify::selected", G_CALLBACK (on_selected_cb), NULL);
}

/**
 * rounds_line_kind_row_set_line: shows and changes the kind of @line of @option; called once
 * @list: the list that @line stands in
 */
void
rounds_line_kind_row_set_line (RoundsLineKindRow *self, RoundsRecord *line, RoundsLineList list,
                               RoundsPlan *plan, RoundsOption *option)
{
  g_return_if_fail (ROUNDS_IS_LINE_KIND_ROW (self) && self->line == NULL);
  g_return_if_fail (ROUNDS_IS_RECORD (line) && ROUNDS_IS_OPTION (option));

  self->line = g_object_ref (line);
  self->kinds = rounds_line_list_list_kinds (list, plan, option);
  fill (self, list);
  g_signal_connect_object (line, "notify::kind", G_CALLBACK (on_kind_changed_cb), self,
                           G_CONNECT_SWAPPED);
}
