/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-record.h"
#include "rounds-types.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_PERSON (rounds_person_get_type ())
G_DECLARE_FINAL_TYPE (RoundsPerson, rounds_person, ROUNDS, PERSON, RoundsRecord)

/**
 * RoundsPerson:
 *
 * Someone met or to meet. Members are read directly and written as properties.
 */
struct _RoundsPerson
{
  RoundsRecord parent_instance;

  char *name;
  char *destination; /* code of the field of work that the person moved into */
  RoundsThreeYearOutcome outcome;
  int pivot_year; /* year of the move out of direct care; unset is ROUNDS_INTEGER_UNSET */
  char *profession_before;
  char *role_now;
  char *organization;
  gint64 introduced_by; /* id of another person; 0 for none */
  char *note;
};

G_END_DECLS
