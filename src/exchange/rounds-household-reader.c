/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "rounds-household-reader.h"
#include "rounds-tax-check.h"

/* A household in JSON. Types are strict, because a figure that is silently not read is a wrong
 * result; what the figures may be is checked by the engine. */

#define YEAR_FIRST 1900
#define YEAR_LAST 2999

/** Place: an object being read, and what a message calls it */
typedef struct
{
  JsonObject *object;
  char *prefix; /* "" or "earners[0]." */
  GError **error;
} Place;

static gboolean
fault (const Place *place, const char *name, const char *text)
{
  g_set_error (place->error, ROUNDS_TAX_ERROR, ROUNDS_TAX_ERROR_HOUSEHOLD, "%s%s: %s",
               place->prefix, name, text);
  return FALSE;
}

static GType
type_of (JsonNode *node)
{
  return JSON_NODE_HOLDS_VALUE (node) ? json_node_get_value_type (node) : G_TYPE_INVALID;
}

/* An absent number leaves *@number as it is. */
static gboolean
read_number (const Place *place, const char *name, double *number)
{
  JsonNode *node = json_object_get_member (place->object, name);
  GType type;

  if (node == NULL)
    return TRUE;
  type = type_of (node);
  if (type != G_TYPE_INT64 && type != G_TYPE_DOUBLE)
    return fault (place, name, _ ("this is not a number"));
  *number = json_node_get_double (node);
  if (!isfinite (*number))
    return fault (place, name, _ ("this amount is too large"));
  return TRUE;
}

static gboolean
read_whole_number (const Place *place, const char *name, int least, int most, int *number)
{
  double value = *number;

  if (!read_number (place, name, &value))
    return FALSE;
  if (!json_object_has_member (place->object, name))
    return TRUE;
  if (fabs (value - trunc (value)) > 0)
    return fault (place, name, _ ("this is not a whole number"));
  if (value < least || value > most)
    {
      g_autofree char *text = g_strdup_printf (_ ("give a number from %d to %d"), least, most);

      return fault (place, name, text);
    }
  *number = (int) value;
  return TRUE;
}

static gboolean
read_flag (const Place *place, const char *name, gboolean *flag)
{
  JsonNode *node = json_object_get_member (place->object, name);

  if (node == NULL)
    return TRUE;
  if (type_of (node) != G_TYPE_BOOLEAN)
    return fault (place, name, _ ("give true or false"));
  *flag = json_node_get_boolean (node);
  return TRUE;
}

/* Leaves *@text as it is where the member is absent. */
static gboolean
read_text (const Place *place, const char *name, const char **text)
{
  JsonNode *node = json_object_get_member (place->object, name);

  if (node == NULL)
    return TRUE;
  if (type_of (node) != G_TYPE_STRING)
    return fault (place, name, _ ("this is not a text"));
  *text = json_node_get_string (node);
  return TRUE;
}

static gboolean
read_status (const Place *place, RoundsTaxHousehold *household)
{
  const char *text = NULL;

  if (!read_text (place, "filing_status", &text))
    return FALSE;
  if (text == NULL)
    return fault (place, "filing_status", _ ("not given"));
  if (!rounds_tax_status_from_name (text, &household->filing_status))
    return fault (place, "filing_status", _ ("give single, joint, hoh or separate"));
  return TRUE;
}

static gboolean
read_deductions (const Place *place, RoundsTaxHousehold *household)
{
  const char *text = "best";

  if (!read_text (place, "deductions", &text))
    return FALSE;
  if (g_str_equal (text, "best"))
    household->deductions = ROUNDS_TAX_DEDUCTION_BEST;
  else if (g_str_equal (text, "standard"))
    household->deductions = ROUNDS_TAX_DEDUCTION_STANDARD;
  else
    return fault (place, "deductions", _ ("give standard or best"));
  return TRUE;
}

static gboolean
read_effective_rate (const Place *place, RoundsTaxHousehold *household)
{
  gboolean abroad = g_strcmp0 (household->state, ROUNDS_TAX_STATE_ABROAD) == 0;

  household->effective_rate = NAN;
  if (json_object_has_member (place->object, "effective_rate") && !abroad)
    return fault (place, "effective_rate", _ ("goes only with the state ZZ, outside the US"));
  if (!read_number (place, "effective_rate", &household->effective_rate))
    return FALSE;
  return TRUE;
}

/* A member that nobody knows may be a misspelled amount, so it is said. */
static void
note_unknown (const Place *place, const char *const *known, GPtrArray *notes)
{
  JsonObjectIter iter;
  const char *name;

  json_object_iter_init (&iter, place->object);
  while (json_object_iter_next (&iter, &name, NULL))
    if (!g_strv_contains (known, name))
      g_ptr_array_add (notes, g_strdup_printf (_ ("“%s%s” is not known and was not used."),
                                               place->prefix, name));
}

static gboolean
read_earner (const Place *place, RoundsTaxEarner *earner, GPtrArray *notes)
{
  static const char *const known[] = {
    "wages", "self_employment", "sstb", "deferral_401k", "deferral_403b", "deferral_457b",
    "hsa",   "premiums_125",    NULL,
  };

  note_unknown (place, known, notes);
  return read_number (place, "wages", &earner->wages) &&
         read_number (place, "self_employment", &earner->self_employment) &&
         read_flag (place, "sstb", &earner->sstb) &&
         read_number (place, "deferral_401k", &earner->deferral_401k) &&
         read_number (place, "deferral_403b", &earner->deferral_403b) &&
         read_number (place, "deferral_457b", &earner->deferral_457b) &&
         read_number (place, "hsa", &earner->hsa) &&
         read_number (place, "premiums_125", &earner->premiums_125);
}

static gboolean
read_earners (const Place *place, RoundsTaxHousehold *household, GPtrArray *notes)
{
  JsonNode *node = json_object_get_member (place->object, "earners");
  JsonArray *array;

  if (node == NULL)
    return fault (place, "earners", _ ("not given"));
  if (!JSON_NODE_HOLDS_ARRAY (node))
    return fault (place, "earners", _ ("this is not a list"));
  array = json_node_get_array (node);
  household->n_earners = json_array_get_length (array);
  if (household->n_earners < 1 || household->n_earners > G_N_ELEMENTS (household->earners))
    return fault (place, "earners", _ ("give one earner or two"));
  for (guint i = 0; i < household->n_earners; i++)
    {
      JsonNode *item = json_array_get_element (array, i);
      g_autofree char *prefix = g_strdup_printf ("earners[%u].", i);
      g_autofree char *name = g_strdup_printf ("earners[%u]", i);
      Place earner = { NULL, prefix, place->error };

      if (!JSON_NODE_HOLDS_OBJECT (item))
        return fault (place, name, _ ("this is not an object"));
      earner.object = json_node_get_object (item);
      if (!read_earner (&earner, &household->earners[i], notes))
        return FALSE;
    }
  return TRUE;
}

/**
 * rounds_household_read:
 * @node: a household in the format of `--take-home`
 * @household: (out caller-allocates): the household; its state points into @node
 * @notes: takes texts about what was left unused
 *
 * Returns: whether every member is of its type; otherwise @error begins with the name of the member
 */
gboolean
rounds_household_read (JsonNode *node, RoundsTaxHousehold *household, GPtrArray *notes,
                       GError **error)
{
  static const char *const known[] = {
    "id",
    "tax_year",
    "filing_status",
    "state",
    "children_under_6",
    "children_6_to_16",
    "deductions",
    "other_deductions",
    "effective_rate",
    "earners",
    NULL,
  };
  Place place = { NULL, (char *) "", error };

  g_return_val_if_fail (node != NULL && household != NULL && notes != NULL, FALSE);

  *household = (RoundsTaxHousehold) { 0 };
  if (!JSON_NODE_HOLDS_OBJECT (node))
    return fault (&place, "household", _ ("this is not an object"));
  place.object = json_node_get_object (node);
  note_unknown (&place, known, notes);
  return read_whole_number (&place, "tax_year", YEAR_FIRST, YEAR_LAST, &household->tax_year) &&
         read_status (&place, household) && read_text (&place, "state", &household->state) &&
         read_whole_number (&place, "children_under_6", 0, ROUNDS_TAX_CHILDREN_MAX,
                            &household->children_under_6) &&
         read_whole_number (&place, "children_6_to_16", 0, ROUNDS_TAX_CHILDREN_MAX,
                            &household->children_6_to_16) &&
         read_deductions (&place, household) &&
         read_number (&place, "other_deductions", &household->other_deductions) &&
         read_effective_rate (&place, household) && read_earners (&place, household, notes);
}
