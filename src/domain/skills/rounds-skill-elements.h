/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** RoundsSkillDomain: what kind of thing an element of the O*NET content model is */
typedef enum
{
  ROUNDS_SKILL_DOMAIN_SKILL,
  ROUNDS_SKILL_DOMAIN_KNOWLEDGE,
  ROUNDS_SKILL_DOMAIN_WORK_STYLE,
} RoundsSkillDomain;

#define ROUNDS_SKILL_N_DOMAINS (ROUNDS_SKILL_DOMAIN_WORK_STYLE + 1)

/** ROUNDS_SKILL_N_ELEMENTS: 35 skills, 33 areas of knowledge, 16 work styles */
#define ROUNDS_SKILL_N_ELEMENTS 84

/**
 * RoundsSkillElement:
 * @id: its identifier in the O*NET content model ("2.A.1.a")
 * @domain: what kind of thing it is
 * @name: (translatable): what people call it
 *
 * One thing that occupations are compared by.
 */
typedef struct
{
  const char *id;
  RoundsSkillDomain domain;
  const char *name;
} RoundsSkillElement;

const RoundsSkillElement *rounds_skill_elements_list (guint *n_elements);
guint rounds_skill_elements_find (const char *id);

G_END_DECLS
