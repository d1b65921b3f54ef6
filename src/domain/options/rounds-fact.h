/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-types.h"

G_BEGIN_DECLS

/** ROUNDS_PROFESSION_BIT: @profession in a set of professions; the empty set speaks of everybody */
#define ROUNDS_PROFESSION_BIT(profession) (1u << (profession))

/** RoundsFactBasis: what a fact rests on; one that nobody found is unknown and shown as such */
typedef enum
{
  ROUNDS_FACT_UNKNOWN,
  ROUNDS_FACT_SOURCED,
  ROUNDS_FACT_OWN_JUDGMENT,
} RoundsFactBasis;

/**
 * RoundsFactSource:
 * @title: as its publisher has it, not translated
 * @address: (nullable): where it was read
 * @year: of the publication; 0 where it has no date
 */
typedef struct
{
  const char *title;
  const char *address;
  int year;
} RoundsFactSource;

/**
 * RoundsFactLine:
 * @text: (nullable): translated
 * @professions: whom it speaks of; nobody else reads it
 */
typedef struct
{
  const char *text;
  guint professions;
} RoundsFactLine;

/**
 * RoundsFact:
 * @basis: what it rests on
 * @value: the mark, the truth value or the enumeration value of a coded fact; 0 where unknown
 * @low: of a range, in its unit (months, percent, dollars); -1 while unknown
 * @high: of a range; -1 while unknown
 * @unit: (nullable): of a range, such as "USD/hour"
 * @lines: (array length=n_lines): what it says, in words
 * @note: what to know about it
 * @professions: whom it speaks of
 * @sources: (array length=n_sources): where it comes from
 * @year: of the newest dated source; 0 where none is dated
 *
 * One thing that is known, or known to be unknown, about a field of work.
 */
typedef struct
{
  RoundsFactBasis basis;
  int value;
  int low;
  int high;
  const char *unit;
  const RoundsFactLine *lines;
  guint n_lines;
  RoundsFactLine note;
  guint professions;
  const RoundsFactSource *const *sources;
  guint n_sources;
  int year;
} RoundsFact;

gboolean rounds_professions_include (guint professions, RoundsProfession profession);
int rounds_training_get_mark (int mark, guint trained, RoundsProfession profession);
gboolean rounds_profession_has_residency (RoundsProfession profession);
gboolean rounds_fact_is_known (const RoundsFact *fact, RoundsProfession profession);

G_END_DECLS
