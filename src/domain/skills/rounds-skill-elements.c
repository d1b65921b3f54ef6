/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-skill-elements.h"

#define SKILL(id, name) { id, ROUNDS_SKILL_DOMAIN_SKILL, name }
#define KNOWLEDGE(id, name) { id, ROUNDS_SKILL_DOMAIN_KNOWLEDGE, name }
#define WORK_STYLE(id, name) { id, ROUNDS_SKILL_DOMAIN_WORK_STYLE, name }

/* The elements of the O*NET content model that Rounds compares, under their identifiers there. The
 * names are here and not in the data, so that they can be translated. */
static const RoundsSkillElement elements[] = {
  SKILL ("2.A.1.a", N_ ("Reading comprehension")),
  SKILL ("2.A.1.b", N_ ("Active listening")),
  SKILL ("2.A.1.c", N_ ("Writing")),
  SKILL ("2.A.1.d", N_ ("Speaking")),
  SKILL ("2.A.1.e", N_ ("Mathematics")),
  SKILL ("2.A.1.f", N_ ("Science")),
  SKILL ("2.A.2.a", N_ ("Critical thinking")),
  SKILL ("2.A.2.b", N_ ("Active learning")),
  SKILL ("2.A.2.c", N_ ("Learning strategies")),
  SKILL ("2.A.2.d", N_ ("Monitoring")),
  SKILL ("2.B.1.a", N_ ("Social perceptiveness")),
  SKILL ("2.B.1.b", N_ ("Coordination")),
  SKILL ("2.B.1.c", N_ ("Persuasion")),
  SKILL ("2.B.1.d", N_ ("Negotiation")),
  SKILL ("2.B.1.e", N_ ("Instructing")),
  SKILL ("2.B.1.f", N_ ("Service orientation")),
  SKILL ("2.B.2.i", N_ ("Complex problem solving")),
  SKILL ("2.B.3.a", N_ ("Operations analysis")),
  SKILL ("2.B.3.b", N_ ("Technology design")),
  SKILL ("2.B.3.c", N_ ("Equipment selection")),
  SKILL ("2.B.3.d", N_ ("Installation")),
  SKILL ("2.B.3.e", N_ ("Programming")),
  SKILL ("2.B.3.g", N_ ("Operations monitoring")),
  SKILL ("2.B.3.h", N_ ("Operation and control")),
  SKILL ("2.B.3.j", N_ ("Equipment maintenance")),
  SKILL ("2.B.3.k", N_ ("Troubleshooting")),
  SKILL ("2.B.3.l", N_ ("Repairing")),
  SKILL ("2.B.3.m", N_ ("Quality control analysis")),
  SKILL ("2.B.4.e", N_ ("Judgment and decision making")),
  SKILL ("2.B.4.g", N_ ("Systems analysis")),
  SKILL ("2.B.4.h", N_ ("Systems evaluation")),
  SKILL ("2.B.5.a", N_ ("Time management")),
  SKILL ("2.B.5.b", N_ ("Management of financial resources")),
  SKILL ("2.B.5.c", N_ ("Management of material resources")),
  SKILL ("2.B.5.d", N_ ("Management of personnel resources")),
  KNOWLEDGE ("2.C.1.a", N_ ("Administration and management")),
  KNOWLEDGE ("2.C.1.b", N_ ("Administrative")),
  KNOWLEDGE ("2.C.1.c", N_ ("Economics and accounting")),
  KNOWLEDGE ("2.C.1.d", N_ ("Sales and marketing")),
  KNOWLEDGE ("2.C.1.e", N_ ("Customer and personal service")),
  KNOWLEDGE ("2.C.1.f", N_ ("Personnel and human resources")),
  KNOWLEDGE ("2.C.2.a", N_ ("Production and processing")),
  KNOWLEDGE ("2.C.2.b", N_ ("Food production")),
  KNOWLEDGE ("2.C.3.a", N_ ("Computers and electronics")),
  KNOWLEDGE ("2.C.3.b", N_ ("Engineering and technology")),
  KNOWLEDGE ("2.C.3.c", N_ ("Design")),
  KNOWLEDGE ("2.C.3.d", N_ ("Building and construction")),
  KNOWLEDGE ("2.C.3.e", N_ ("Mechanical")),
  KNOWLEDGE ("2.C.4.a", N_ ("Mathematics")),
  KNOWLEDGE ("2.C.4.b", N_ ("Physics")),
  KNOWLEDGE ("2.C.4.c", N_ ("Chemistry")),
  KNOWLEDGE ("2.C.4.d", N_ ("Biology")),
  KNOWLEDGE ("2.C.4.e", N_ ("Psychology")),
  KNOWLEDGE ("2.C.4.f", N_ ("Sociology and anthropology")),
  KNOWLEDGE ("2.C.4.g", N_ ("Geography")),
  KNOWLEDGE ("2.C.5.a", N_ ("Medicine and dentistry")),
  KNOWLEDGE ("2.C.5.b", N_ ("Therapy and counseling")),
  KNOWLEDGE ("2.C.6", N_ ("Education and training")),
  KNOWLEDGE ("2.C.7.a", N_ ("English language")),
  KNOWLEDGE ("2.C.7.b", N_ ("Foreign language")),
  KNOWLEDGE ("2.C.7.c", N_ ("Fine arts")),
  KNOWLEDGE ("2.C.7.d", N_ ("History and archeology")),
  KNOWLEDGE ("2.C.7.e", N_ ("Philosophy and theology")),
  KNOWLEDGE ("2.C.8.a", N_ ("Public safety and security")),
  KNOWLEDGE ("2.C.8.b", N_ ("Law and government")),
  KNOWLEDGE ("2.C.9.a", N_ ("Telecommunications")),
  KNOWLEDGE ("2.C.9.b", N_ ("Communications and media")),
  KNOWLEDGE ("2.C.10", N_ ("Transportation")),
  WORK_STYLE ("1.C.1.a", N_ ("Achievement and effort")),
  WORK_STYLE ("1.C.1.b", N_ ("Persistence")),
  WORK_STYLE ("1.C.1.c", N_ ("Initiative")),
  WORK_STYLE ("1.C.2.b", N_ ("Leadership")),
  WORK_STYLE ("1.C.3.a", N_ ("Cooperation")),
  WORK_STYLE ("1.C.3.b", N_ ("Concern for others")),
  WORK_STYLE ("1.C.3.c", N_ ("Social orientation")),
  WORK_STYLE ("1.C.4.a", N_ ("Self-Control")),
  WORK_STYLE ("1.C.4.b", N_ ("Stress tolerance")),
  WORK_STYLE ("1.C.4.c", N_ ("Adaptability and flexibility")),
  WORK_STYLE ("1.C.5.a", N_ ("Dependability")),
  WORK_STYLE ("1.C.5.b", N_ ("Attention to detail")),
  WORK_STYLE ("1.C.5.c", N_ ("Integrity")),
  WORK_STYLE ("1.C.6", N_ ("Independence")),
  WORK_STYLE ("1.C.7.a", N_ ("Innovation")),
  WORK_STYLE ("1.C.7.b", N_ ("Analytical thinking")),
};

/**
 * rounds_skill_elements_list:
 * @n_elements: (out): how many there are
 *
 * Returns: (transfer none) (array length=n_elements): what occupations are compared by; an
 *   occupation has one rating for each, in this order
 */
const RoundsSkillElement *
rounds_skill_elements_list (guint *n_elements)
{
  G_STATIC_ASSERT (G_N_ELEMENTS (elements) == ROUNDS_SKILL_N_ELEMENTS);
  g_return_val_if_fail (n_elements != NULL, NULL);

  *n_elements = G_N_ELEMENTS (elements);
  return elements;
}

/**
 * rounds_skill_elements_find:
 * @id: an identifier of the O*NET content model
 *
 * Returns: its position; %ROUNDS_SKILL_N_ELEMENTS for one that is not compared
 */
guint
rounds_skill_elements_find (const char *id)
{
  guint position = 0;

  while (position < G_N_ELEMENTS (elements) && g_strcmp0 (elements[position].id, id) != 0)
    position++;
  return position;
}
