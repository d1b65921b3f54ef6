/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-profession-text.h"

static const char *const plurals[] = {
  [ROUNDS_PROFESSION_UNSET] = NC_ ("people of a profession", "clinicians"),
  [ROUNDS_PROFESSION_PHYSICIAN] = NC_ ("people of a profession", "physicians"),
  [ROUNDS_PROFESSION_NP] = NC_ ("people of a profession", "nurse practitioners"),
  [ROUNDS_PROFESSION_PA] = NC_ ("people of a profession", "physician assistants"),
  [ROUNDS_PROFESSION_RN] = NC_ ("people of a profession", "registered nurses"),
  [ROUNDS_PROFESSION_CRNA] = NC_ ("people of a profession", "nurse anesthetists"),
  [ROUNDS_PROFESSION_CNM] = NC_ ("people of a profession", "nurse midwives"),
  [ROUNDS_PROFESSION_PHARMD] = NC_ ("people of a profession", "pharmacists"),
  [ROUNDS_PROFESSION_PT] = NC_ ("people of a profession", "physical therapists"),
  [ROUNDS_PROFESSION_OT] = NC_ ("people of a profession", "occupational therapists"),
  [ROUNDS_PROFESSION_SLP] = NC_ ("people of a profession", "speech-language pathologists"),
  [ROUNDS_PROFESSION_DDS] = NC_ ("people of a profession", "dentists"),
  [ROUNDS_PROFESSION_DPM] = NC_ ("people of a profession", "podiatrists"),
  [ROUNDS_PROFESSION_OD] = NC_ ("people of a profession", "optometrists"),
  [ROUNDS_PROFESSION_PSYCHOLOGIST] = NC_ ("people of a profession", "psychologists"),
  [ROUNDS_PROFESSION_OTHER] = NC_ ("people of a profession", "people of your profession"),
};

/** rounds_profession_get_plural: what its people are called within a sentence, translated */
const char *
rounds_profession_get_plural (RoundsProfession profession)
{
  g_return_val_if_fail ((guint) profession < G_N_ELEMENTS (plurals), "");

  return g_dpgettext2 (GETTEXT_PACKAGE, "people of a profession", plurals[profession]);
}
