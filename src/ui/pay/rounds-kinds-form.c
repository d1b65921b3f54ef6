/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-kinds-form.h"

/**
 * RoundsKindsForm:
 *
 * What a new line can be, each kind with a few words on when to choose it.
 */
struct _RoundsKindsForm
{
  AdwPreferencesPage parent_instance;

  AdwPreferencesGroup *kinds_group;
};

typedef enum
{
  SIGNAL_CHOSEN,
  N_SIGNALS
} RoundsKindsFormSignal;

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RoundsKindsForm, rounds_kinds_form, ADW_TYPE_PREFERENCES_PAGE)

static void
on_row_activated_cb (GtkWidget *row)
{
  GtkWidget *self = gtk_widget_get_ancestor (row, ROUNDS_TYPE_KINDS_FORM);
  int kind = GPOINTER_TO_INT (g_object_get_data (G_OBJECT (row), "kind"));

  g_signal_emit (self, signals[SIGNAL_CHOSEN], 0, kind);
}

static void
add_kind (RoundsKindsForm *self, RoundsLineList list, int kind)
{
  GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW, "use-markup", FALSE, "title",
                                 rounds_line_list_get_name (list, kind), "subtitle",
                                 rounds_line_list_get_hint (list, kind), "activatable", TRUE, NULL);

  g_object_set_data (G_OBJECT (row), "kind", GINT_TO_POINTER (kind));
  g_signal_connect (row, "activated", G_CALLBACK (on_row_activated_cb), NULL);
  adw_preferences_group_add (self->kinds_group, row);
}

static void
rounds_kinds_form_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), ROUNDS_TYPE_KINDS_FORM);
  G_OBJECT_CLASS (rounds_kinds_form_parent_class)->dispose (object);
}

static void
rounds_kinds_form_class_init (RoundsKindsFormClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rounds_kinds_form_dispose;

  /**
   * RoundsKindsForm::chosen:
   * @kind: of income or of cost
   */
  signals[SIGNAL_CHOSEN] = g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PATH "/ui/pay/rounds-kinds-form.ui");
  gtk_widget_class_bind_template_child (widget_class, RoundsKindsForm, kinds_group);
}

static void
rounds_kinds_form_init (RoundsKindsForm *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/** rounds_kinds_form_new: the kinds that the list offers to @option of @plan */
GtkWidget *
rounds_kinds_form_new (RoundsLineList list, RoundsPlan *plan, RoundsOption *option)
{
  RoundsKindsForm *self;
  g_autoptr (GArray) kinds = NULL;

  g_return_val_if_fail (ROUNDS_IS_PLAN (plan) && ROUNDS_IS_OPTION (option), NULL);

  self = g_object_new (ROUNDS_TYPE_KINDS_FORM, NULL);
  kinds = rounds_line_list_list_kinds (list, plan, option);
  for (guint i = 0; i < kinds->len; i++)
    add_kind (self, list, g_array_index (kinds, int, i));
  return GTK_WIDGET (self);
}
