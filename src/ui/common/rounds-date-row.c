/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n.h>

#include "rounds-date-row.h"
#include "rounds-format.h"

/**
 * RoundsDateRow:
 *
 * A row for a civil day, bound to a date property: it shows the day in words, and a calendar to
 * choose another one or none. Everything can be done with the keyboard.
 *
 * The day stands at the end of the row, or below its name as in an #AdwComboRow beside it. There a
 * long note has the width of the row.
 */
struct _RoundsDateRow
{
  AdwActionRow parent_instance;

  RoundsDate date;
  char *note; /* owned */
  gboolean use_subtitle;
  gboolean filling; /* the calendar is being set by us */

  GtkLabel *date_label;
  GtkCalendar *calendar;
  GtkMenuButton *menu_button;
};

typedef enum
{
  PROP_DATE = 1,
  PROP_NOTE,
  PROP_USE_SUBTITLE,
  N_PROPS
} RoundsDateRowProperty;

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (RoundsDateRow, rounds_date_row, ADW_TYPE_ACTION_ROW)

/* Who hears the name of the row hears the day with it, and the note. */
static void
show_date (RoundsDateRow *self)
{
  g_autofree char *day =
      self->date == ROUNDS_DATE_NONE ? g_strdup (_ ("Not set")) : rounds_format_date (self->date);
  g_autofree char *heard =
      *self->note == '\0' ? g_strdup (day) : g_strjoin ("\n", day, self->note, NULL);

  gtk_label_set_label (self->date_label, day);
  gtk_widget_set_visible (GTK_WIDGET (self->date_label), !self->use_subtitle);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self), self->use_subtitle ? heard : self->note);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, heard,
                                  -1);
}

static gboolean
is_set (GObject *object, RoundsDate date)
{
  return date != ROUNDS_DATE_NONE;
}

static void
fill_calendar (RoundsDateRow *self)
{
  RoundsDate shown = self->date != ROUNDS_DATE_NONE ? self->date : rounds_date_today ();
  g_autoptr (GDateTime) moment = NULL;
  int year;
  int month;
  int day;

  rounds_date_get_ymd (shown, &year, &month, &day);
  moment = g_date_time_new_local (year, month, day, 0, 0, 0);
  if (moment == NULL)
    return;
  self->filling = TRUE;
  gtk_calendar_select_day (self->calendar, moment);
  self->filling = FALSE;
}

static void
on_popover_shown_cb (RoundsDateRow *self, GParamSpec *pspec, GtkPopover *popover)
{
  if (gtk_widget_get_visible (GTK_WIDGET (popover)))
    fill_calendar (self);
}

/* Keeps the calendar open: going through the months selects days on the way. */
static void
on_day_selected_cb (RoundsDateRow *self)
{
  g_autoptr (GDateTime) moment = NULL;

  if (self->filling)
    return;
  moment = gtk_calendar_get_date (self->calendar);
  rounds_date_row_set_date (self, rounds_date_new (g_date_time_get_year (moment),
                                                   g_date_time_get_month (moment),
                                                   g_date_time_get_day_of_month (moment)));
}

static void
on_clear_clicked_cb (RoundsDateRow *self)
{
  rounds_date_row_set_date (self, ROUNDS_DATE_NONE);
  gtk_menu_button_popdown (self->menu_button);
}

static void
on_today_clicked_cb (RoundsDateRow *self)
{
  rounds_date_row_set_date (self, rounds_date_today ());
  gtk_menu_button_popdown (self->menu_button);
}

static void
set_use_subtitle (RoundsDateRow *self, gboolean use_subtitle)
{
  if (self->use_subtitle == use_subtitle)
    return;
  self->use_subtitle = use_subtitle;
  show_date (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_USE_SUBTITLE]);
}

static void
rounds_date_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), ROUNDS_TYPE_DATE_ROW);
  G_OBJECT_CLASS (rounds_date_row_parent_class)->dispose (object);
}

static void
rounds_date_row_finalize (GObject *object)
{
  g_free (ROUNDS_DATE_ROW (object)->note);
  G_OBJECT_CLASS (rounds_date_row_parent_class)->finalize (object);
}

static void
rounds_date_row_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  switch ((RoundsDateRowProperty) property_id)
    {
    case PROP_DATE:
      g_value_set_int (value, ROUNDS_DATE_ROW (object)->date);
      break;
    case PROP_NOTE:
      g_value_set_string (value, ROUNDS_DATE_ROW (object)->note);
      break;
    case PROP_USE_SUBTITLE:
      g_value_set_boolean (value, ROUNDS_DATE_ROW (object)->use_subtitle);
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
rounds_date_row_set_property (GObject *object, guint property_id, const GValue *value,
                              GParamSpec *pspec)
{
  switch ((RoundsDateRowProperty) property_id)
    {
    case PROP_DATE:
      rounds_date_row_set_date (ROUNDS_DATE_ROW (object), g_value_get_int (value));
      break;
    case PROP_NOTE:
      rounds_date_row_set_note (ROUNDS_DATE_ROW (object), g_value_get_string (value));
      break;
    case PROP_USE_SUBTITLE:
      set_use_subtitle (ROUNDS_DATE_ROW (object), g_value_get_boolean (value));
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
rounds_date_row_class_init (RoundsDateRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = rounds_date_row_dispose;
  object_class->finalize = rounds_date_row_finalize;
  object_class->get_property = rounds_date_row_get_property;
  object_class->set_property = rounds_date_row_set_property;

  /** RoundsDateRow:date: a civil day; %ROUNDS_DATE_NONE while unset */
  properties[PROP_DATE] =
      g_param_spec_int ("date", NULL, NULL, G_MININT32, G_MAXINT32, ROUNDS_DATE_NONE,
                        G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  /** RoundsDateRow:note: what is to be known about the day; empty for nothing */
  properties[PROP_NOTE] = g_param_spec_string (
      "note", NULL, NULL, "", G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  /** RoundsDateRow:use-subtitle: whether the day stands below the name of the row */
  properties[PROP_USE_SUBTITLE] =
      g_param_spec_boolean ("use-subtitle", NULL, NULL, FALSE,
                            G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PATH "/ui/common/rounds-date-row.ui");
  gtk_widget_class_bind_template_child (widget_class, RoundsDateRow, calendar);
  gtk_widget_class_bind_template_child (widget_class, RoundsDateRow, date_label);
  gtk_widget_class_bind_template_child (widget_class, RoundsDateRow, menu_button);
  gtk_widget_class_bind_template_callback (widget_class, is_set);
  gtk_widget_class_bind_template_callback (widget_class, on_popover_shown_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_day_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_clear_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_today_clicked_cb);
}

/* GTK's calendar gives its arrows no names. They are the buttons of its head, in this order. */
static void
name_arrows (GtkWidget *calendar)
{
  const char *const names[] = {
    N_ ("Previous month"),
    N_ ("Next month"),
    N_ ("Previous year"),
    N_ ("Next year"),
  };
  GtkWidget *child = gtk_widget_get_first_child (gtk_widget_get_first_child (calendar));

  for (guint i = 0; child != NULL && i < G_N_ELEMENTS (names);
       child = gtk_widget_get_next_sibling (child))
    if (GTK_IS_BUTTON (child))
      gtk_accessible_update_property (GTK_ACCESSIBLE (child), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                      _ (names[i++]), -1);
}

static void
rounds_date_row_init (RoundsDateRow *self)
{
  self->date = ROUNDS_DATE_NONE;
  self->note = g_strdup ("");
  gtk_widget_init_template (GTK_WIDGET (self));
  /* The row opens the calendar: one stop of the keyboard is enough. What is inside the menu button
   * shall be reached, so it is the button in it that steps back. */
  gtk_widget_set_focusable (gtk_widget_get_first_child (GTK_WIDGET (self->menu_button)), FALSE);
  name_arrows (GTK_WIDGET (self->calendar));
  gtk_accessible_reset_relation (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_RELATION_DESCRIBED_BY);
  show_date (self);
}

RoundsDate
rounds_date_row_get_date (RoundsDateRow *self)
{
  g_return_val_if_fail (ROUNDS_IS_DATE_ROW (self), ROUNDS_DATE_NONE);

  return self->date;
}

void
rounds_date_row_set_date (RoundsDateRow *self, RoundsDate date)
{
  g_return_if_fail (ROUNDS_IS_DATE_ROW (self));

  if (self->date == date)
    return;
  self->date = date;
  show_date (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DATE]);
}

/** rounds_date_row_set_note: @note: (nullable): what is to be known about the day; %NULL is empty
 */
void
rounds_date_row_set_note (RoundsDateRow *self, const char *note)
{
  g_return_if_fail (ROUNDS_IS_DATE_ROW (self));

  if (!g_set_str (&self->note, note != NULL ? note : ""))
    return;
  show_date (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_NOTE]);
}
