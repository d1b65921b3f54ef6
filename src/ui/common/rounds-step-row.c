/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "rounds-digits.h"
#include "rounds-fault-label.h"
#include "rounds-step-row.h"
#include "rounds-undo-keys.h"

/**
 * RoundsStepRow:
 *
 * A row with a number that always has a value, typed or changed step by step. It looks and acts
 * like #AdwSpinRow, which a screen reader is told nothing of: neither the row nor the spin button
 * inside it is in the accessibility tree.
 *
 * Typing becomes the value when it is confirmed or left; what is no number within the limits then,
 * and an emptied row, leaves the value as it was and says so below the text, which stays to be
 * mended. Undo goes to the plan while nothing typed is pending.
 *
 * CSS: as #AdwSpinRow, with `error` while what was typed cannot be taken. Accessibility: a spin
 * button named by the title; the state "invalid", with the message as its description.
 */
struct _RoundsStepRow
{
  AdwActionRow parent_instance;

  GtkSpinButton *spin_button;
  GtkWidget *fault_label; /* below what libadwaita has in the row */
  double kept_value; /* from before what could not be taken, while that is told */
};

typedef enum
{
  PROP_ADJUSTMENT = 1,
  PROP_DIGITS,
  PROP_VALUE,
  N_PROPS
} RoundsStepRowProperty;

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (RoundsStepRow, rounds_step_row, ADW_TYPE_ACTION_ROW)

static void
on_value_changed_cb (RoundsStepRow *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_VALUE]);
}

/* The ring is drawn around the row, as libadwaita does it for rows that are typed into. */
static void
on_state_flags_changed_cb (RoundsStepRow *self)
{
  if (gtk_widget_get_state_flags (GTK_WIDGET (self->spin_button)) & GTK_STATE_FLAG_FOCUS_WITHIN)
    gtk_widget_add_css_class (GTK_WIDGET (self), "focused");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "focused");
}

static gboolean
read_number (GtkSpinButton *spin_button, double *number)
{
  g_autofree char *text =
      rounds_digits_to_ascii (gtk_editable_get_text (GTK_EDITABLE (spin_button)));
  char *end;

  *number = g_strtod (text, &end);
  return end != text && *end == '\0';
}

static gboolean
has_fault (RoundsStepRow *self)
{
  return gtk_widget_get_visible (self->fault_label);
}

static gboolean
is_within_limits (RoundsStepRow *self, double number)
{
  GtkAdjustment *adjustment = gtk_spin_button_get_adjustment (self->spin_button);

  return number >= gtk_adjustment_get_lower (adjustment) &&
         number <= gtk_adjustment_get_upper (adjustment);
}

static void
show_fault (RoundsStepRow *self)
{
  GtkAdjustment *adjustment = gtk_spin_button_get_adjustment (self->spin_button);
  int digits = (int) gtk_spin_button_get_digits (self->spin_button);
  g_autofree char *lower = g_strdup_printf ("%.*f", digits, gtk_adjustment_get_lower (adjustment));
  g_autofree char *upper = g_strdup_printf ("%.*f", digits, gtk_adjustment_get_upper (adjustment));
  g_autofree char *kept = g_strdup_printf ("%.*f", digits, self->kept_value);
  /* Translators: under a number that can be changed step by step: the smallest and the largest */
  g_autofree char *why = g_strdup_printf (_ ("From %1$s to %2$s"), lower, upper);
  g_autofree char *fault = rounds_fault_label_tell_kept (why, kept);

  rounds_fault_label_show (self->fault_label, GTK_WIDGET (self->spin_button), fault);
}

/* GTK would take anything that is no number for a zero, and what is beyond a limit for the limit.
 */
static int
on_input_cb (RoundsStepRow *self, double *number)
{
  if (read_number (self->spin_button, number) && is_within_limits (self, *number))
    return TRUE;
  *number = gtk_spin_button_get_value (self->spin_button);
  self->kept_value = *number;
  if (!has_fault (self))
    show_fault (self);
  return TRUE;
}

/* What could not be taken stays to be mended until there is another value to show. */
static gboolean
on_output_cb (RoundsStepRow *self)
{
  if (!has_fault (self))
    return FALSE;
  if (fabs (gtk_spin_button_get_value (self->spin_button) - self->kept_value) < G_MINDOUBLE)
    return TRUE;
  rounds_fault_label_hide (self->fault_label, GTK_WIDGET (self->spin_button));
  return FALSE;
}

static void
on_text_changed_cb (RoundsStepRow *self)
{
  double number;

  if (has_fault (self) && read_number (self->spin_button, &number) &&
      is_within_limits (self, number))
    rounds_fault_label_hide (self->fault_label, GTK_WIDGET (self->spin_button));
}

/* What is typed becomes the number when it is confirmed or left; until then the two differ. */
static gboolean
is_pending (GtkWidget *row)
{
  GtkSpinButton *spin_button = ROUNDS_STEP_ROW (row)->spin_button;
  double half_step = pow (10, -(double) gtk_spin_button_get_digits (spin_button)) / 2;
  double typed;

  return !read_number (spin_button, &typed) ||
         fabs (typed - gtk_spin_button_get_value (spin_button)) >= half_step;
}

/* Who scrolls through a form means the form, not the number that comes by under the pointer. */
static void
let_scrolling_through (GtkWidget *spin_button)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (spin_button);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_EVENT_CONTROLLER_SCROLL (controller))
        gtk_event_controller_set_propagation_phase (controller, GTK_PHASE_NONE);
    }
}

/* The row is no stop of its own on the way of the Tab key. */
static gboolean
rounds_step_row_focus (GtkWidget *widget, GtkDirectionType direction)
{
  return gtk_widget_child_focus (gtk_list_box_row_get_child (GTK_LIST_BOX_ROW (widget)), direction);
}

static gboolean
rounds_step_row_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (ROUNDS_STEP_ROW (widget)->spin_button));
}

static void
rounds_step_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), ROUNDS_TYPE_STEP_ROW);
  g_clear_pointer (&ROUNDS_STEP_ROW (object)->fault_label, gtk_widget_unparent);
  G_OBJECT_CLASS (rounds_step_row_parent_class)->dispose (object);
}

static void
rounds_step_row_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  RoundsStepRow *self = ROUNDS_STEP_ROW (object);

  switch ((RoundsStepRowProperty) property_id)
    {
    case PROP_ADJUSTMENT:
      g_value_set_object (value, gtk_spin_button_get_adjustment (self->spin_button));
      break;
    case PROP_DIGITS:
      g_value_set_uint (value, gtk_spin_button_get_digits (self->spin_button));
      break;
    case PROP_VALUE:
      g_value_set_double (value, gtk_spin_button_get_value (self->spin_button));
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
rounds_step_row_set_property (GObject *object, guint property_id, const GValue *value,
                              GParamSpec *pspec)
{
  RoundsStepRow *self = ROUNDS_STEP_ROW (object);

  switch ((RoundsStepRowProperty) property_id)
    {
    case PROP_ADJUSTMENT:
      gtk_spin_button_set_adjustment (self->spin_button, g_value_get_object (value));
      break;
    case PROP_DIGITS:
      gtk_spin_button_set_digits (self->spin_button, g_value_get_uint (value));
      break;
    case PROP_VALUE:
      rounds_step_row_set_value (self, g_value_get_double (value));
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
rounds_step_row_class_init (RoundsStepRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;

  object_class->dispose = rounds_step_row_dispose;
  object_class->get_property = rounds_step_row_get_property;
  object_class->set_property = rounds_step_row_set_property;
  widget_class->focus = rounds_step_row_focus;
  widget_class->grab_focus = rounds_step_row_grab_focus;

  /** RoundsStepRow:adjustment: the smallest and the largest number, and the step between two */
  properties[PROP_ADJUSTMENT] =
      g_param_spec_object ("adjustment", NULL, NULL, GTK_TYPE_ADJUSTMENT, flags);
  /** RoundsStepRow:digits: how many decimals are shown */
  properties[PROP_DIGITS] = g_param_spec_uint ("digits", NULL, NULL, 0, 20, 0, flags);
  /** RoundsStepRow:value: the number */
  properties[PROP_VALUE] = g_param_spec_double ("value", NULL, NULL, -G_MAXDOUBLE, G_MAXDOUBLE, 0,
                                                flags | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PATH "/ui/common/rounds-step-row.ui");
  gtk_widget_class_bind_template_child (widget_class, RoundsStepRow, spin_button);
  gtk_widget_class_bind_template_callback (widget_class, on_input_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_output_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_state_flags_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_value_changed_cb);
}

static void
rounds_step_row_init (RoundsStepRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->fault_label = rounds_fault_label_add (GTK_WIDGET (self));
  g_signal_connect_object (self->spin_button, "changed", G_CALLBACK (on_text_changed_cb), self,
                           G_CONNECT_SWAPPED);
  let_scrolling_through (GTK_WIDGET (self->spin_button));
  rounds_undo_keys_add (GTK_WIDGET (self), is_pending);
}

/** rounds_step_row_new: (transfer floating): a row with @digits decimals, within @adjustment */
GtkWidget *
rounds_step_row_new (GtkAdjustment *adjustment, guint digits)
{
  g_return_val_if_fail (GTK_IS_ADJUSTMENT (adjustment), NULL);

  return g_object_new (ROUNDS_TYPE_STEP_ROW, "adjustment", adjustment, "digits", digits, NULL);
}

double
rounds_step_row_get_value (RoundsStepRow *self)
{
  g_return_val_if_fail (ROUNDS_IS_STEP_ROW (self), 0);

  return gtk_spin_button_get_value (self->spin_button);
}

/** rounds_step_row_set_value: @value: is brought within the limits of the row */
void
rounds_step_row_set_value (RoundsStepRow *self, double value)
{
  g_return_if_fail (ROUNDS_IS_STEP_ROW (self));

  gtk_spin_button_set_value (self->spin_button, value);
}
