/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n.h>

#include "rounds-irritant-row.h"
#include "rounds-shown-text.h"

/**
 * RoundsIrritantRow:
 *
 * A mark for one irritant. A built-in one has no record until it is marked or moved; the row makes
 * it then, in one act with the change. Its menu moves the irritant between setting and act of care
 * (R012) and removes one of the person's own.
 */
struct _RoundsIrritantRow
{
  RoundsScaleRow parent_instance;

  RoundsPlan *plan; /* owned */
  RoundsAssessment *assessment; /* owned */
  const RoundsIrritantTemplate *built_in; /* nullable */
  RoundsIrritant *irritant; /* owned, nullable */
  GBinding *binding; /* owned, nullable */
};

G_DEFINE_FINAL_TYPE (RoundsIrritantRow, rounds_irritant_row, ROUNDS_TYPE_SCALE_ROW)

static void
set_irritant (RoundsIrritantRow *self, RoundsIrritant *irritant)
{
  if (self->irritant == irritant)
    return;
  if (self->binding != NULL)
    g_binding_unbind (self->binding);
  g_clear_object (&self->binding);
  g_set_object (&self->irritant, irritant);
  if (irritant == NULL)
    {
      rounds_scale_row_set_value (ROUNDS_SCALE_ROW (self), ROUNDS_SCALE_UNSET);
      return;
    }
  self->binding = g_object_ref (g_object_bind_property (
      irritant, "weight", self, "value", G_BINDING_BIDIRECTIONAL | G_BINDING_SYNC_CREATE));
}

/* Sets one field, creating the record of a built-in irritant where there is none yet. The change
 * may take the row off its page. */
static void
change (RoundsIrritantRow *self, const char *act, const char *field, int value)
{
  g_autoptr (RoundsIrritantRow) kept = g_object_ref (self);
  RoundsIrritant *irritant = self->irritant;

  rounds_plan_begin_act (self->plan, act);
  if (irritant == NULL)
    irritant =
        rounds_assessments_ensure_irritant (self->plan, self->assessment, self->built_in->code);
  g_object_set (irritant, field, value, NULL);
  rounds_plan_end_act (self->plan);
  set_irritant (self, irritant);
}

static void
on_value_changed_cb (RoundsIrritantRow *self)
{
  int value = rounds_scale_row_get_value (ROUNDS_SCALE_ROW (self));

  if (self->irritant == NULL && value != ROUNDS_SCALE_UNSET)
    change (self, _ ("Mark Irritant"), "weight", value);
}

/* Setting or act of care, as the person sees it. */
static RoundsIrritantKind
get_kind (RoundsIrritantRow *self)
{
  return self->irritant != NULL ? self->irritant->kind
                                : rounds_irritant_group_get_kind (self->built_in->group);
}

static void
move (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  RoundsIrritantRow *self = ROUNDS_IRRITANT_ROW (widget);
  gboolean is_care = get_kind (self) == ROUNDS_IRRITANT_CARE;

  change (self, _ ("Move Irritant"), "kind",
          is_care ? ROUNDS_IRRITANT_SETTING : ROUNDS_IRRITANT_CARE);
}

static void
remove_own (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  g_autoptr (RoundsIrritantRow) self = g_object_ref (ROUNDS_IRRITANT_ROW (widget));

  rounds_plan_delete (self->plan, self->irritant);
}

static void
add_menu (RoundsIrritantRow *self)
{
  g_autoptr (GMenu) menu = g_menu_new ();
  GtkWidget *button = gtk_menu_button_new ();
  gboolean is_care = get_kind (self) == ROUNDS_IRRITANT_CARE;

  g_menu_append (menu, is_care ? _ ("Move to the _Setting") : _ ("Move to the _Act of Care"),
                 "irritant.move");
  if (self->built_in == NULL)
    g_menu_append (menu, _ ("_Remove"), "irritant.remove");
  gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (button), "view-more-symbolic");
  gtk_menu_button_set_menu_model (GTK_MENU_BUTTON (button), G_MENU_MODEL (menu));
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_tooltip_text (button, _ ("More"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("More"), -1);
  rounds_scale_row_add_suffix (ROUNDS_SCALE_ROW (self), button);
}

static void
rounds_irritant_row_dispose (GObject *object)
{
  RoundsIrritantRow *self = ROUNDS_IRRITANT_ROW (object);

  if (self->binding != NULL)
    g_binding_unbind (self->binding);
  g_clear_object (&self->binding);
  g_clear_object (&self->irritant);
  g_clear_object (&self->assessment);
  g_clear_object (&self->plan);
  G_OBJECT_CLASS (rounds_irritant_row_parent_class)->dispose (object);
}

static void
rounds_irritant_row_class_init (RoundsIrritantRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rounds_irritant_row_dispose;
  gtk_widget_class_install_action (widget_class, "irritant.move", NULL, move);
  gtk_widget_class_install_action (widget_class, "irritant.remove", NULL, remove_own);
}

static void
rounds_irritant_row_init (RoundsIrritantRow *self)
{
  g_signal_connect (self, "notify::value", G_CALLBACK (on_value_changed_cb), NULL);
}

/**
 * rounds_irritant_row_new:
 * @built_in: (nullable): a built-in irritant, with static lifetime
 * @irritant: (nullable): its record; one of the person's own where @built_in is %NULL
 */
GtkWidget *
rounds_irritant_row_new (RoundsPlan *plan, RoundsAssessment *assessment,
                         const RoundsIrritantTemplate *built_in, RoundsIrritant *irritant)
{
  RoundsIrritantRow *self;

  g_return_val_if_fail (ROUNDS_IS_PLAN (plan) && ROUNDS_IS_ASSESSMENT (assessment), NULL);
  g_return_val_if_fail (built_in != NULL || ROUNDS_IS_IRRITANT (irritant), NULL);

  self = g_object_new (ROUNDS_TYPE_IRRITANT_ROW, "use-markup", FALSE, NULL);
  rounds_shown_text_set_title (self, built_in != NULL ? _ (built_in->label) : irritant->label);
  self->plan = g_object_ref (plan);
  self->assessment = g_object_ref (assessment);
  self->built_in = built_in;
  set_irritant (self, irritant);
  add_menu (self);
  return GTK_WIDGET (self);
}

/** rounds_irritant_row_sync: looks again whether a built-in irritant has a record */
void
rounds_irritant_row_sync (RoundsIrritantRow *self)
{
  g_return_if_fail (ROUNDS_IS_IRRITANT_ROW (self));

  if (self->built_in != NULL)
    set_irritant (self, rounds_assessments_find_irritant (self->plan, self->assessment,
                                                          self->built_in->code));
}
