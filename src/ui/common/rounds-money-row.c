/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n.h>

#include "rounds-money-parser.h"
#include "rounds-money-row.h"

/**
 * RoundsMoneyRow:
 *
 * An entry row for an amount of money, bound to a property in cents. An empty row is an unset
 * amount. Input is read as the person's locale writes it, every keystroke that makes sense is
 * passed on, and what cannot be read leaves the amount as it was and says so beside the title.
 * The text is put in order when the focus leaves.
 *
 * CSS: as #AdwEntryRow, with `error` while the input cannot be read.
 */
struct _RoundsMoneyRow
{
  RoundsCheckedRow parent_instance;

  gint64 amount; /* cents */
  GtkWidget *unit_label;
  char *unit; /* owned: "a month" */
  int period; /* the RoundsMoneyPeriod that was typed with it */
  gboolean takes_period;
  RoundsMoneyCheck check; /* nullable */
  gpointer check_data; /* borrowed */
};

typedef enum
{
  PROP_AMOUNT = 1,
  PROP_UNIT,
  PROP_PERIOD,
  PROP_TAKES_PERIOD,
  N_PROPS
} RoundsMoneyRowProperty;

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (RoundsMoneyRow, rounds_money_row, ROUNDS_TYPE_CHECKED_ROW)

/* The amount as the locale writes it, with cents only where there are some. */
static char *
format_amount (gint64 amount)
{
  if (amount == ROUNDS_MONEY_UNSET)
    return g_strdup ("");
  if (amount % 100 == 0)
    return g_strdup_printf ("$%'" G_GINT64_FORMAT, amount / 100);
  return g_strdup_printf ("$%'.2f", rounds_money_to_dollars (amount));
}

static char *
rounds_money_row_dup_text (RoundsCheckedRow *row)
{
  return format_amount (ROUNDS_MONEY_ROW (row)->amount);
}

/* A time may be typed where it says again what the row shows, or where the row is told by it.
 * Returns what is wrong with it, in words, or %NULL. */
static char *
check_period (RoundsMoneyRow *self, RoundsMoneyPeriod period)
{
  static const struct
  {
    const char *unit;
    RoundsMoneyPeriod period;
    const char *other; /* of another time */
  } units[] = {
    { N_ ("an hour"), ROUNDS_MONEY_PERIOD_HOUR, N_ ("Enter it by the hour") },
    { N_ ("a month"), ROUNDS_MONEY_PERIOD_MONTH, N_ ("Enter it by the month") },
    { N_ ("a year"), ROUNDS_MONEY_PERIOD_YEAR, N_ ("Enter it by the year") },
  };

  if (period == ROUNDS_MONEY_PERIOD_NOT_SAID)
    return NULL;
  if (self->takes_period)
    return period != ROUNDS_MONEY_PERIOD_MONTH
               ? NULL
               : g_strdup (_ ("Enter it by the year or by the hour"));
  for (guint i = 0; i < G_N_ELEMENTS (units); i++)
    if (g_strcmp0 (self->unit, _ (units[i].unit)) == 0)
      return units[i].period == period ? NULL : g_strdup (_ (units[i].other));
  return g_strdup (_ ("Enter the amount alone, without a time"));
}

/* Returns what is wrong with @text, in words, or %NULL. */
static char *
read_entry (RoundsMoneyRow *self, const char *text, RoundsMoneyEntry *entry)
{
  RoundsMoneyStyle style;
  RoundsMoneyFault fault;
  char *why;

  rounds_money_style_init_from_locale (&style);
  fault = rounds_money_parse (text, &style, entry);
  if (fault == ROUNDS_MONEY_FAULT_NONE && entry->cents < 0)
    fault = ROUNDS_MONEY_FAULT_NOT_A_NUMBER;
  if (fault != ROUNDS_MONEY_FAULT_NONE)
    return rounds_money_fault_to_text (fault, &style);
  why = check_period (self, entry->period);
  if (why == NULL && self->check != NULL)
    why = self->check (entry->cents, self->check_data);
  return why;
}

/* A time that is typed again is told again: meanwhile somebody may have chosen another one. */
static void
take_period (RoundsMoneyRow *self, RoundsMoneyPeriod period)
{
  if (self->period == (int) period && period == ROUNDS_MONEY_PERIOD_NOT_SAID)
    return;
  self->period = (int) period;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PERIOD]);
}

static char *
rounds_money_row_take_text (RoundsCheckedRow *row, const char *text)
{
  RoundsMoneyRow *self = ROUNDS_MONEY_ROW (row);
  RoundsMoneyEntry entry = { ROUNDS_MONEY_UNSET, ROUNDS_MONEY_PERIOD_NOT_SAID };
  char *why = *text != '\0' ? read_entry (self, text, &entry) : NULL;

  if (why != NULL)
    return why;
  take_period (self, entry.period);
  rounds_money_row_set_amount (self, entry.cents);
  return NULL;
}

static gboolean
has_text (GObject *object, const char *text)
{
  return text != NULL && *text != '\0';
}

static void
rounds_money_row_finalize (GObject *object)
{
  RoundsMoneyRow *self = ROUNDS_MONEY_ROW (object);

  g_clear_pointer (&self->unit, g_free);
  G_OBJECT_CLASS (rounds_money_row_parent_class)->finalize (object);
}

static void
rounds_money_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), ROUNDS_TYPE_MONEY_ROW);
  G_OBJECT_CLASS (rounds_money_row_parent_class)->dispose (object);
}

static void
rounds_money_row_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  RoundsMoneyRow *self = ROUNDS_MONEY_ROW (object);

  switch ((RoundsMoneyRowProperty) property_id)
    {
    case PROP_AMOUNT:
      g_value_set_int64 (value, self->amount);
      break;
    case PROP_UNIT:
      g_value_set_string (value, self->unit);
      break;
    case PROP_PERIOD:
      g_value_set_int (value, self->period);
      break;
    case PROP_TAKES_PERIOD:
      g_value_set_boolean (value, self->takes_period);
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
rounds_money_row_set_property (GObject *object, guint property_id, const GValue *value,
                               GParamSpec *pspec)
{
  RoundsMoneyRow *self = ROUNDS_MONEY_ROW (object);

  switch ((RoundsMoneyRowProperty) property_id)
    {
    case PROP_AMOUNT:
      rounds_money_row_set_amount (self, g_value_get_int64 (value));
      break;
    case PROP_UNIT:
      if (g_set_str (&self->unit, g_value_get_string (value)))
        g_object_notify_by_pspec (object, pspec);
      break;
    case PROP_TAKES_PERIOD:
      if (self->takes_period == g_value_get_boolean (value))
        break;
      self->takes_period = g_value_get_boolean (value);
      g_object_notify_by_pspec (object, pspec);
      break;
    case PROP_PERIOD:
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
rounds_money_row_class_init (RoundsMoneyRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  RoundsCheckedRowClass *row_class = ROUNDS_CHECKED_ROW_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->dispose = rounds_money_row_dispose;
  object_class->finalize = rounds_money_row_finalize;
  object_class->get_property = rounds_money_row_get_property;
  object_class->set_property = rounds_money_row_set_property;
  row_class->take_text = rounds_money_row_take_text;
  row_class->dup_text = rounds_money_row_dup_text;

  /** RoundsMoneyRow:amount: cents; %ROUNDS_MONEY_UNSET while the row is empty */
  properties[PROP_AMOUNT] = g_param_spec_int64 ("amount", NULL, NULL, ROUNDS_MONEY_UNSET,
                                                ROUNDS_MONEY_MAX, ROUNDS_MONEY_UNSET, flags);
  /** RoundsMoneyRow:unit: (nullable): what the amount is for, shown after it ("a month") */
  properties[PROP_UNIT] = g_param_spec_string ("unit", NULL, NULL, NULL, flags);
  /** RoundsMoneyRow:period: the #RoundsMoneyPeriod typed with the amount ("$250/h") */
  properties[PROP_PERIOD] = g_param_spec_int (
      "period", NULL, NULL, ROUNDS_MONEY_PERIOD_NOT_SAID, ROUNDS_MONEY_PERIOD_YEAR,
      ROUNDS_MONEY_PERIOD_NOT_SAID, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  /** RoundsMoneyRow:takes-period: whether the amount tells the unit: an hour or a year may
   * be typed with it. Without this only the time that #RoundsMoneyRow:unit says is taken */
  properties[PROP_TAKES_PERIOD] = g_param_spec_boolean ("takes-period", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PATH "/ui/common/rounds-money-row.ui");
  gtk_widget_class_bind_template_child (widget_class, RoundsMoneyRow, unit_label);
  gtk_widget_class_bind_template_callback (widget_class, has_text);
}

static void
rounds_money_row_init (RoundsMoneyRow *self)
{
  self->amount = ROUNDS_MONEY_UNSET;
  gtk_widget_init_template (GTK_WIDGET (self));
  rounds_checked_row_fit_suffix (self->unit_label);
}

/** rounds_money_row_get_amount: cents, or %ROUNDS_MONEY_UNSET */
gint64
rounds_money_row_get_amount (RoundsMoneyRow *self)
{
  g_return_val_if_fail (ROUNDS_IS_MONEY_ROW (self), ROUNDS_MONEY_UNSET);

  return self->amount;
}

/**
 * rounds_money_row_set_check:
 * @check: (nullable): says what is wrong with an amount that was typed
 * @user_data: outlives the row
 *
 * An amount that @check finds fault with is not taken, and the fault is told beside the title.
 */
void
rounds_money_row_set_check (RoundsMoneyRow *self, RoundsMoneyCheck check, gpointer user_data)
{
  g_return_if_fail (ROUNDS_IS_MONEY_ROW (self));

  self->check = check;
  self->check_data = user_data;
}

/** rounds_money_row_set_amount: also takes back input that could not be read */
void
rounds_money_row_set_amount (RoundsMoneyRow *self, gint64 amount)
{
  gboolean changed;

  g_return_if_fail (ROUNDS_IS_MONEY_ROW (self));

  changed = self->amount != amount;
  if (changed)
    {
      self->amount = amount;
      g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_AMOUNT]);
    }
  rounds_checked_row_value_set (ROUNDS_CHECKED_ROW (self), changed);
}
