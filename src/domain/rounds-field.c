/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-field.h"

static G_DEFINE_QUARK (rounds - field, rounds_field)

    /**
     * rounds_field_create_pspec:
     * @field: a declaration with static lifetime
     *
     * Returns: (transfer floating): the property that shows @field of a record to the outside
     */
    GParamSpec *rounds_field_create_pspec (const RoundsField *field)
{
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;
  GParamSpec *pspec = NULL;

  g_return_val_if_fail (field != NULL, NULL);

  switch (field->kind)
    {
    case ROUNDS_FIELD_TEXT:
      pspec = g_param_spec_string (field->name, NULL, NULL, "", flags);
      break;
    case ROUNDS_FIELD_INTEGER:
    case ROUNDS_FIELD_DATE:
      pspec = g_param_spec_int (field->name, NULL, NULL, (int) field->minimum, (int) field->maximum,
                                (int) field->fallback, flags);
      break;
    case ROUNDS_FIELD_REAL:
      /* NAN is what unset looks like, and fails every comparison with a range. */
      pspec = g_param_spec_double (field->name, NULL, NULL, -G_MAXDOUBLE, G_MAXDOUBLE, 0,
                                   flags | G_PARAM_LAX_VALIDATION);
      break;
    case ROUNDS_FIELD_BOOLEAN:
      pspec = g_param_spec_boolean (field->name, NULL, NULL, field->fallback != 0, flags);
      break;
    case ROUNDS_FIELD_ENUM:
      pspec = g_param_spec_enum (field->name, NULL, NULL, field->get_enum_type (),
                                 (int) field->fallback, flags);
      break;
    case ROUNDS_FIELD_MONEY:
    case ROUNDS_FIELD_REFERENCE:
    case ROUNDS_FIELD_INSTANT:
      pspec = g_param_spec_int64 (field->name, NULL, NULL, field->minimum, field->maximum,
                                  field->fallback, flags);
      break;
    default:
      g_assert_not_reached ();
    }
  g_param_spec_set_qdata (pspec, rounds_field_quark (), (gpointer) field);
  return pspec;
}

/**
 * rounds_field_from_pspec:
 *
 * Returns: (nullable): the declaration that @pspec was made from
 */
const RoundsField *
rounds_field_from_pspec (GParamSpec *pspec)
{
  g_return_val_if_fail (G_IS_PARAM_SPEC (pspec), NULL);

  return g_param_spec_get_qdata (pspec, rounds_field_quark ());
}

/** rounds_field_dup_column: the name of the field's database column */
char *
rounds_field_dup_column (const RoundsField *field)
{
  g_return_val_if_fail (field != NULL, NULL);

  return g_strdelimit (g_strdup (field->name), "-", '_');
}
