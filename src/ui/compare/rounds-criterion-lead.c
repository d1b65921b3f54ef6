/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-criterion-kinds.h"
#include "rounds-criterion-lead.h"
#include "rounds-line-text.h"
#include "rounds-shown-text.h"

/**
 * RoundsCriterionLead:
 *
 * What a row of marks is about: the criterion with the anchors of its marks, and its weight. The
 * person's own criterion is renamed in place. The slider writes as it moves; one drag is one act.
 */
struct _RoundsCriterionLead
{
  AdwBin parent_instance;

  RoundsPlan *plan; /* owned */
  RoundsCriterion *criterion; /* owned */
  gboolean in_act;

  RoundsLineText *title_line; /* owned by the entry */
  GtkLabel *title_label;
  GtkWidget *title_box;
  GtkEntry *title_entry;
  GtkMenuButton *menu_button;
  GtkLabel *anchors_label;
  GtkScale *weight_scale;
  GtkAdjustment *weight_adjustment;
  GtkLabel *weight_label;
};

G_DEFINE_FINAL_TYPE (RoundsCriterionLead, rounds_criterion_lead, ADW_TYPE_BIN)

static void
begin_act (RoundsCriterionLead *self)
{
  /* Translators: an edit that can be undone; %s is the name of a criterion */
  g_autofree char *name =
      g_strdup_printf (_ ("Weight of “%s”"), rounds_criterion_get_title (self->criterion));

  if (self->in_act)
    return;
  self->in_act = TRUE;
  rounds_plan_begin_act (self->plan, name);
}

static void
end_act (RoundsCriterionLead *self)
{
  if (!self->in_act)
    return;
  self->in_act = FALSE;
  rounds_plan_end_act (self->plan);
}

/* The slider's own gestures claim the pointer, so presses are watched before they reach them. */
static gboolean
on_scale_event_cb (RoundsCriterionLead *self, GdkEvent *event)
{
  const GdkEventType type = gdk_event_get_event_type (event);

  if (type == GDK_BUTTON_PRESS || type == GDK_TOUCH_BEGIN)
    begin_act (self);
  else if (type == GDK_BUTTON_RELEASE || type == GDK_TOUCH_END || type == GDK_TOUCH_CANCEL)
    end_act (self);
  return GDK_EVENT_PROPAGATE;
}

static gboolean
weight_to_value (GBinding *binding, const GValue *from, GValue *to, gpointer user_data)
{
  g_value_set_double (to, g_value_get_int (from));
  return TRUE;
}

static gboolean
value_to_weight (GBinding *binding, const GValue *from, GValue *to, gpointer user_data)
{
  g_value_set_int (to, (int) (g_value_get_double (from) + 0.5));
  return TRUE;
}

static void
finish_editing (RoundsCriterionLead *self)
{
  const gboolean has_name = *self->criterion->name != '\0';

  rounds_plan_settle (self->plan);
  gtk_widget_set_visible (self->title_box, !has_name);
  gtk_widget_set_visible (GTK_WIDGET (self->title_label), has_name);
}

static void
rename_criterion (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  rounds_criterion_lead_edit_name (ROUNDS_CRITERION_LEAD (widget));
}

static void
fill_menu (RoundsCriterionLead *self)
{
  g_autoptr (GMenu) menu = g_menu_new ();
  g_autoptr (GMenuItem) item = g_menu_item_new (_ ("Re_move"), NULL);

  if (*self->criterion->code == '\0')
    g_menu_append (menu, _ ("Re_name"), "criterion.rename");
  g_menu_item_set_action_and_target (item, "compare.remove-criterion", "x",
                                     rounds_record_get_id (ROUNDS_RECORD (self->criterion)));
  g_menu_append_item (menu, item);
  gtk_menu_button_set_menu_model (self->menu_button, G_MENU_MODEL (menu));
}

static void
bind_criterion (RoundsCriterionLead *self)
{
  g_object_bind_property_full (self->criterion, "weight", self->weight_adjustment, "value",
                               G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL, weight_to_value,
                               value_to_weight, NULL, NULL);
  g_object_bind_property (self->criterion, "weight", self->weight_label, "label",
                          G_BINDING_SYNC_CREATE);
  if (*self->criterion->code != '\0')
    return;
  g_object_bind_property (self->criterion, "name", self->title_line, "value",
                          G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL);
  finish_editing (self);
}

static void
rounds_criterion_lead_dispose (GObject *object)
{
  RoundsCriterionLead *self = ROUNDS_CRITERION_LEAD (object);

  end_act (self);
  gtk_widget_dispose_template (GTK_WIDGET (self), ROUNDS_TYPE_CRITERION_LEAD);
  g_clear_object (&self->criterion);
  g_clear_object (&self->plan);
  G_OBJECT_CLASS (rounds_criterion_lead_parent_class)->dispose (object);
}

static void
rounds_criterion_lead_class_init (RoundsCriterionLeadClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rounds_criterion_lead_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PATH
                                               "/ui/compare/rounds-criterion-lead.ui");
  gtk_widget_class_bind_template_child (widget_class, RoundsCriterionLead, title_label);
  gtk_widget_class_bind_template_child (widget_class, RoundsCriterionLead, title_box);
  gtk_widget_class_bind_template_child (widget_class, RoundsCriterionLead, title_entry);
  gtk_widget_class_bind_template_child (widget_class, RoundsCriterionLead, menu_button);
  gtk_widget_class_bind_template_child (widget_class, RoundsCriterionLead, anchors_label);
  gtk_widget_class_bind_template_child (widget_class, RoundsCriterionLead, weight_scale);
  gtk_widget_class_bind_template_child (widget_class, RoundsCriterionLead, weight_adjustment);
  gtk_widget_class_bind_template_child (widget_class, RoundsCriterionLead, weight_label);
  gtk_widget_class_install_action (widget_class, "criterion.rename", NULL, rename_criterion);
}

/* Turning the wheel scrolls the page, also while the pointer happens to be over a slider: a weight
 * must never change unnoticed. */
static void
ignore_wheel (GtkWidget *scale)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (scale);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_EVENT_CONTROLLER_SCROLL (controller))
        gtk_event_controller_set_propagation_phase (controller, GTK_PHASE_NONE);
    }
}

static void
rounds_criterion_lead_init (RoundsCriterionLead *self)
{
  GtkEventController *presses, *focus;

  gtk_widget_init_template (GTK_WIDGET (self));
  self->title_line = rounds_line_text_new (GTK_EDITABLE (self->title_entry));

  presses = gtk_event_controller_legacy_new ();
  gtk_event_controller_set_propagation_phase (presses, GTK_PHASE_CAPTURE);
  g_signal_connect_object (presses, "event", G_CALLBACK (on_scale_event_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self->weight_scale), presses);

  focus = gtk_event_controller_focus_new ();
  g_signal_connect_object (focus, "leave", G_CALLBACK (finish_editing), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (self->title_box, focus);
  g_signal_connect_object (self->title_entry, "activate", G_CALLBACK (finish_editing), self,
                           G_CONNECT_SWAPPED);
  ignore_wheel (GTK_WIDGET (self->weight_scale));
  for (int i = 0; i <= 4; i++)
    gtk_scale_add_mark (self->weight_scale, i, GTK_POS_BOTTOM, NULL);
}

/** rounds_criterion_lead_new: what the row of @criterion is about */
GtkWidget *
rounds_criterion_lead_new (RoundsPlan *plan, RoundsCriterion *criterion)
{
  RoundsCriterionLead *self;

  g_return_val_if_fail (ROUNDS_IS_PLAN (plan) && ROUNDS_IS_CRITERION (criterion), NULL);

  self = g_object_new (ROUNDS_TYPE_CRITERION_LEAD, NULL);
  self->plan = g_object_ref (plan);
  self->criterion = g_object_ref (criterion);
  bind_criterion (self);
  fill_menu (self);
  rounds_criterion_lead_update (self);
  return GTK_WIDGET (self);
}

/** rounds_criterion_lead_get_criterion: (transfer none) */
RoundsCriterion *
rounds_criterion_lead_get_criterion (RoundsCriterionLead *self)
{
  g_return_val_if_fail (ROUNDS_IS_CRITERION_LEAD (self), NULL);

  return self->criterion;
}

/** rounds_criterion_lead_update: says the names as they are in the plan */
void
rounds_criterion_lead_update (RoundsCriterionLead *self)
{
  const char *title;
  g_autofree char *weight = NULL, *menu = NULL, *anchors = NULL;

  g_return_if_fail (ROUNDS_IS_CRITERION_LEAD (self));

  title = rounds_criterion_get_title (self->criterion);
  /* Translators: what the marks 0 and 4 of a criterion mean */
  anchors = g_strdup_printf (_ ("0: %s\n4: %s"), rounds_criterion_get_lowest (self->criterion),
                             rounds_criterion_get_highest (self->criterion));
  /* Translators: accessible name of a slider; %s is the name of a criterion */
  weight = g_strdup_printf (_ ("Weight of %s"), title);
  /* Translators: accessible name of a menu; %s is the name of a criterion */
  menu = g_strdup_printf (_ ("Menu of %s"), title);
  rounds_shown_text_set_label (self->title_label, title);
  gtk_label_set_label (self->anchors_label, anchors);
  rounds_shown_text_set_accessible_label (self->weight_scale, weight);
  rounds_shown_text_set_accessible_label (self->menu_button, menu);
}

/** rounds_criterion_lead_edit_name: puts the cursor into the name of the person's own criterion */
void
rounds_criterion_lead_edit_name (RoundsCriterionLead *self)
{
  g_return_if_fail (ROUNDS_IS_CRITERION_LEAD (self));

  gtk_widget_set_visible (GTK_WIDGET (self->title_label), FALSE);
  gtk_widget_set_visible (self->title_box, TRUE);
  gtk_widget_grab_focus (GTK_WIDGET (self->title_entry));
}
