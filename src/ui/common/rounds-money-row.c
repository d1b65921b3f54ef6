/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n.h>
#include <locale.h>

#include "rounds-money-row.h"

/**
 * RoundsMoneyRow:
 *
 * An entry row for an amount of money, bound to a property in cents. An empty row is an unset
 * amount. Input is read as the person's locale writes it, every keystroke that makes sense is
 * passed on, and what cannot be read leaves the amount as it was and says so in place of the title.
 * The text is put in order when the focus leaves.
 *
 * CSS: as #AdwEntryRow, with `error` while the input cannot be read.
 */
struct _RoundsMoneyRow
{
  AdwEntryRow parent_instance;

  gint64 amount;       /* cents */
  char *unit;          /* owned: "a month" */
  char *resting_title; /* owned, nullable: set while the title tells of an error */
  gboolean filling;    /* the text is being set by us */
};

typedef enum
{
  PROP_AMOUNT = 1,
  PROP_UNIT,
  N_PROPS
} RoundsMoneyRowProperty;

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (RoundsMoneyRow, rounds_money_row, ROUNDS_TYPE_CHECKED_ROW)

/* The signs of the locale; where it has none (C), those of the United States. */
static void
get_signs (gunichar *point, gunichar *group)
{
  const struct lconv *conventions = localeconv ();

  *point = g_utf8_get_char_validated (conventions->decimal_point, -1);
  *group = g_utf8_get_char_validated (conventions->thousands_sep, -1);
  if (*point == 0 || *point > G_MAXINT32)
    *point = '.';
  if (*group == 0 || *group > G_MAXINT32)
    *group = *point == ',' ? '.' : ',';
}

static gboolean
is_ornament (gunichar c)
{
  return g_unichar_isspace (c) || c == '\'' || c == 0x2019 || c == 0x200e || c == 0x200f ||
         g_unichar_type (c) == G_UNICODE_CURRENCY_SYMBOL;
}

/* The same number with ASCII digits, a point for decimals and commas between groups. */
static char *
normalize (const char *text)
{
  GString *plain = g_string_new (NULL);
  gunichar point;
  gunichar group;

  get_signs (&point, &group);
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (g_unichar_isdigit (c))
        g_string_append_c (plain, (char) ('0' + g_unichar_digit_value (c)));
      else if (c == point)
        g_string_append_c (plain, '.');
      else if (c == group && !is_ornament (c))
        g_string_append_c (plain, ',');
      else if (!is_ornament (c))
        g_string_append_unichar (plain, c);
    }
  return g_string_free (plain, FALSE);
}

/* Reads "$1,234.50", "1 234,50 $", "120k" in the signs of the locale. A group that is not of three
 * digits is refused rather than guessed at: it is mostly the decimal point of another country. */
static gboolean
parse_amount (const char *text, gint64 *amount)
{
  g_autofree char *plain = normalize (text);
  g_auto (GStrv) groups = NULL;
  g_autofree char *digits = NULL;
  char *suffix;
  double dollars;

  if (!g_regex_match_simple ("^([0-9]+|[0-9]{1,3}(,[0-9]{2,3})*,[0-9]{3})(\\.[0-9]*)?[kKmM]?$",
                             plain, 0, 0))
    return FALSE;
  groups = g_strsplit (plain, ",", -1);
  digits = g_strjoinv (NULL, groups);
  dollars = g_ascii_strtod (digits, &suffix);
  if (*suffix == 'k' || *suffix == 'K')
    dollars *= 1000;
  else if (*suffix == 'm' || *suffix == 'M')
    dollars *= 1000000;
  if (dollars > rounds_money_to_dollars (ROUNDS_MONEY_MAX))
    return FALSE;
  *amount = rounds_money_from_dollars (dollars);
  return TRUE;
}

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

static char *
rounds_money_row_take_text (RoundsCheckedRow *row, const char *text)
{
  RoundsMoneyRow *self = ROUNDS_MONEY_ROW (row);
  g_autofree char *kept = format_amount (self->amount);
  gint64 amount = ROUNDS_MONEY_UNSET;

  if (*text == '\0' || parse_amount (text, &amount))
    {
      rounds_money_row_set_amount (self, amount);
      return NULL;
    }
  if (self->amount == ROUNDS_MONEY_UNSET)
    return g_strdup (_("Not an amount; nothing is kept"));
  /* Translators: the title of a money entry while its text cannot be read; %s is an amount */
  return g_strdup_printf (_("Not an amount; %s is kept"), kept);
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
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PATH "/ui/common/rounds-money-row.ui");
  gtk_widget_class_bind_template_callback (widget_class, has_text);
}

static void
rounds_money_row_init (RoundsMoneyRow *self)
{
  self->amount = ROUNDS_MONEY_UNSET;
  gtk_widget_init_template (GTK_WIDGET (self));
}

/** rounds_money_row_get_amount: cents, or %ROUNDS_MONEY_UNSET */
gint64
rounds_money_row_get_amount (RoundsMoneyRow *self)
{
  g_return_val_if_fail (ROUNDS_IS_MONEY_ROW (self), ROUNDS_MONEY_UNSET);

  return self->amount;
}

/** rounds_money_row_set_amount: also takes back input that could not be read */
void
rounds_money_row_set_amount (RoundsMoneyRow *self, gint64 amount)
{
  g_return_if_fail (ROUNDS_IS_MONEY_ROW (self));

  if (self->amount != amount)
    {
      self->amount = amount;
      g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_AMOUNT]);
    }
  rounds_checked_row_value_changed (ROUNDS_CHECKED_ROW (self));
}
