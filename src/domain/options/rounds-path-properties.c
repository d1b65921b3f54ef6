/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-path-properties.h"

static const RoundsPathProperty properties[] = {
  { .code = "path_pay_unit", /* R069, R070 */
    .name = N_ ("Pay"),
    .job = N_ ("Usually by the hour or project, often generous"),
    .career = N_ ("Usually a full-time salary"),
    .clinical = N_ ("As your contract has it") },
  { .code = "path_practice", /* R071, R072 */
    .name = N_ ("Beside practice"),
    .job = N_ ("Often a supplement to practice"),
    .career = N_ ("Usually means leaving practice; few combine both"),
    .clinical = N_ ("It is practice") },
  { .code = "path_workload", /* R073, R074 */
    .name = N_ ("Workload"),
    .job = N_ ("Usually flexible, moderate, part time"),
    .career = N_ ("Usually full time"),
    .clinical = N_ ("As your schedule has it") },
  { .code = "path_full_time", /* R075, R076 */
    .name = N_ ("Going full time"),
    .job = N_ ("Possible; may take several companies"),
    .career = N_ ("Full time from the start, as a rule"),
    .clinical = N_ ("As your contract has it") },
  { .code = "path_growth", /* R077, R078 */
    .name = N_ ("Growth"),
    .job = N_ ("Usually none built in"),
    .career = N_ ("Usually rising responsibility and a part in the industry"),
    .clinical = N_ ("You know it best") },
  { .code = "path_entry", /* R079, R080 */
    .name = N_ ("Getting in"),
    .job = N_ ("Usually easier"),
    .career = N_ ("Usually harder"),
    .clinical = N_ ("You are in the field") },
  { .code = "path_commitment", /* R081, R082 */
    .name = N_ ("Commitment"),
    .job = N_ ("Usually light"),
    .career = N_ ("Usually more serious"),
    .clinical = N_ ("As you live it now") },
};

/**
 * rounds_path_properties_list:
 * @n_properties: (out): how many there are
 *
 * Returns: (transfer none) (array length=n_properties): the properties, in the order of showing
 */
const RoundsPathProperty *
rounds_path_properties_list (guint *n_properties)
{
  g_return_val_if_fail (n_properties != NULL, NULL);

  *n_properties = G_N_ELEMENTS (properties);
  return properties;
}

/** rounds_path_property_get_text: (transfer none): how @property usually is, translated */
const char *
rounds_path_property_get_text (const RoundsPathProperty *property, RoundsPathKind path_kind)
{
  g_return_val_if_fail (property != NULL, "");

  switch (path_kind)
    {
    case ROUNDS_PATH_JOB:
      return _ (property->job);
    case ROUNDS_PATH_CAREER:
      return _ (property->career);
    case ROUNDS_PATH_CLINICAL:
      return _ (property->clinical);
    default:
      g_return_val_if_reached ("");
    }
}
