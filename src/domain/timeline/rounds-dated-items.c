/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-conversation.h"
#include "rounds-dated-items.h"
#include "rounds-licenses.h"
#include "rounds-milestone.h"
#include "rounds-obligations.h"
#include "rounds-transitions.h"

typedef struct
{
  RoundsPlan *plan;
  RoundsDate today;
  GArray *items;
} Gathering;

/**
 * rounds_due_from_date:
 * @date: a civil day
 *
 * Returns: past days are overdue, today and the thirty days after it are near
 */
RoundsDue
rounds_due_from_date (RoundsDate date, RoundsDate today)
{
  g_return_val_if_fail (date != ROUNDS_DATE_NONE, ROUNDS_DUE_LATER);

  if (date < today)
    return ROUNDS_DUE_OVERDUE;
  return date <= today + ROUNDS_DUE_SOON_DAYS ? ROUNDS_DUE_SOON : ROUNDS_DUE_LATER;
}

/* @passes: the day comes and goes by itself, so that it can never be overdue. */
static void
add (Gathering *self, gpointer record, RoundsDatedKind kind, RoundsDate date, gboolean passes)
{
  RoundsDatedItem item = { .date = date,
                           .kind = kind,
                           .record = rounds_record_get_id (record),
                           .can_be_checked = !passes && (kind == ROUNDS_DATED_OBLIGATION ||
                                                         kind == ROUNDS_DATED_MILESTONE) };

  if (date == ROUNDS_DATE_NONE || (passes && date < self->today))
    return;
  item.due = rounds_due_from_date (date, self->today);
  g_array_append_val (self->items, item);
}

/* Whether an option says that notice is given on that day, which is still ahead: it is then an item
 * of its own, and the period in the contract need not be a second one. */
static gboolean
is_notice_planned (Gathering *self, RoundsDate date)
{
  guint n_transitions = rounds_plan_count_records (self->plan, ROUNDS_TYPE_TRANSITION);

  for (guint i = 0; i < n_transitions && date >= self->today; i++)
    {
      RoundsTransition *transition = rounds_plan_get_record (self->plan, ROUNDS_TYPE_TRANSITION, i);

      if (transition->terms.notice_on == date)
        return TRUE;
    }
  return FALSE;
}

static void
add_obligation (Gathering *self, gpointer record)
{
  RoundsObligation *obligation = record;
  RoundsDate date = rounds_obligations_get_date (self->plan, obligation);

  if (obligation->settled ||
      (obligation->kind == ROUNDS_OBLIGATION_NOTICE && is_notice_planned (self, date)))
    return;
  add (self, record, ROUNDS_DATED_OBLIGATION, date,
       !rounds_obligation_kinds_find (obligation->kind)->is_deadline);
}

static void
add_license (Gathering *self, gpointer record)
{
  RoundsLicense *license = record;

  if (rounds_licenses_is_gone (license))
    return;
  if (license->decision == ROUNDS_LICENSE_LET_LAPSE)
    add (self, record, ROUNDS_DATED_LICENSE_LAPSE, license->renewal_on, TRUE);
  else
    add (self, record, ROUNDS_DATED_LICENSE_RENEWAL, license->renewal_on, FALSE);
  if (license->decision == ROUNDS_LICENSE_UNDECIDED)
    add (self, record, ROUNDS_DATED_LICENSE_DECISION, license->decide_by, FALSE);
}

static void
add_transition (Gathering *self, gpointer record)
{
  RoundsTransition *transition = record;

  add (self, record, ROUNDS_DATED_NOTICE, transition->terms.notice_on, TRUE);
  add (self, record, ROUNDS_DATED_LAST_DAY, rounds_transition_get_last_day (transition), TRUE);
}

static void
add_milestone (Gathering *self, gpointer record)
{
  RoundsMilestone *milestone = record;

  if (milestone->state == ROUNDS_MILESTONE_OPEN)
    add (self, record, ROUNDS_DATED_MILESTONE, milestone->due_on, FALSE);
}

/* A talk of today may have been held already; one of a later day is an appointment. */
static void
add_talk (Gathering *self, gpointer record)
{
  RoundsConversation *talk = record;

  if (talk->held_on > self->today)
    add (self, record, ROUNDS_DATED_TALK, talk->held_on, TRUE);
}

static int
compare_items (gconstpointer a, gconstpointer b)
{
  const RoundsDatedItem *x = a;
  const RoundsDatedItem *y = b;

  if (x->date != y->date)
    return x->date < y->date ? -1 : 1;
  if (x->kind != y->kind)
    return x->kind < y->kind ? -1 : 1;
  return (x->record > y->record) - (x->record < y->record);
}

/**
 * rounds_dated_items_list:
 *
 * Every day of the plan that is still ahead or overdue: what ties one (R034), licenses (R031),
 * notice, milestones and talks that are arranged. Nothing of it is kept: it follows from the
 * records.
 *
 * Returns: (transfer full) (element-type RoundsDatedItem): earliest first
 */
GArray *
rounds_dated_items_list (RoundsPlan *plan, RoundsDate today)
{
  const struct
  {
    GType noun;
    void (*add) (Gathering *self, gpointer record);
  } sources[] = {
    { ROUNDS_TYPE_OBLIGATION, add_obligation }, { ROUNDS_TYPE_LICENSE, add_license },
    { ROUNDS_TYPE_TRANSITION, add_transition }, { ROUNDS_TYPE_MILESTONE, add_milestone },
    { ROUNDS_TYPE_CONVERSATION, add_talk },
  };
  Gathering self = { plan, today, g_array_new (FALSE, FALSE, sizeof (RoundsDatedItem)) };

  g_return_val_if_fail (ROUNDS_IS_PLAN (plan), self.items);

  for (guint i = 0; i < G_N_ELEMENTS (sources); i++)
    {
      guint n_records = rounds_plan_count_records (plan, sources[i].noun);

      for (guint k = 0; k < n_records; k++)
        sources[i].add (&self, rounds_plan_get_record (plan, sources[i].noun, k));
    }
  g_array_sort (self.items, compare_items);
  return self.items;
}

/** rounds_dated_items_count_calling: how many are overdue or due within a week */
guint
rounds_dated_items_count_calling (GArray *items, RoundsDate today)
{
  guint n_calling = 0;

  g_return_val_if_fail (items != NULL, 0);

  for (guint i = 0; i < items->len; i++)
    {
      if (g_array_index (items, RoundsDatedItem, i).date <= today + ROUNDS_DUE_CALL_DAYS)
        n_calling++;
    }
  return n_calling;
}
