/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-destination-text.h"

#define N_MARKS 5

static const char *
get_word (const char *const *words, int mark)
{
  return mark >= 0 && mark < N_MARKS ? words[mark] : _ ("not marked");
}

/** rounds_interest_list_words: (transfer none): the anchors of interest, 0 to 4, translated */
const char *const *
rounds_interest_list_words (void)
{
  static const char *words[N_MARKS + 1];

  words[0] = C_ ("interest", "None");
  words[1] = C_ ("interest", "A little");
  words[2] = C_ ("interest", "Some");
  words[3] = C_ ("interest", "Much");
  words[4] = C_ ("interest", "Very much");
  return words;
}

/** rounds_training_list_words: (transfer none): the anchors of "training used on day one" (R026) */
const char *const *
rounds_training_list_words (void)
{
  static const char *words[N_MARKS + 1];

  words[0] = C_ ("training used", "Not used");
  words[1] = C_ ("training used", "A little");
  words[2] = C_ ("training used", "As background");
  words[3] = C_ ("training used", "In much of the work");
  words[4] = C_ ("training used", "On day one, all day");
  return words;
}

const char *
rounds_interest_get_word (int mark)
{
  return get_word (rounds_interest_list_words (), mark);
}

const char *
rounds_training_get_word (int mark)
{
  return get_word (rounds_training_list_words (), mark);
}
