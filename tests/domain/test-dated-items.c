/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-conversation.h"
#include "rounds-dated-items.h"
#include "rounds-license.h"
#include "rounds-milestone.h"
#include "rounds-obligation.h"
#include "rounds-transition.h"

#define TODAY 20000
#define NONE ROUNDS_DATE_NONE

static void
create_obligation (RoundsPlan *plan, RoundsObligationKind kind, RoundsDate date, gboolean settled)
{
  rounds_plan_create (plan, ROUNDS_TYPE_OBLIGATION, "kind", kind, "due-on", date, "settled",
                      settled, NULL);
}

static void
create_license (RoundsPlan *plan, RoundsLicenseStatus status, RoundsLicenseDecision decision,
                RoundsDate renewal, RoundsDate decide_by)
{
  rounds_plan_create (plan, ROUNDS_TYPE_LICENSE, "status", status, "decision", decision,
                      "renewal-on", renewal, "decide-by", decide_by, NULL);
}

static void
create_notice (RoundsPlan *plan, RoundsDate notice, int months)
{
  rounds_plan_create (plan, ROUNDS_TYPE_TRANSITION, "notice-on", notice, "notice-months", months,
                      NULL);
}

static void
create_milestone (RoundsPlan *plan, RoundsMilestoneState state, RoundsDate due)
{
  rounds_plan_create (plan, ROUNDS_TYPE_MILESTONE, "state", state, "due-on", due, NULL);
}

static void
create_talk (RoundsPlan *plan, RoundsDate day)
{
  rounds_plan_create (plan, ROUNDS_TYPE_CONVERSATION, "held-on", day, NULL);
}

static void
fill_deadlines (RoundsPlan *plan)
{
  create_obligation (plan, ROUNDS_OBLIGATION_PRACTICE_HOURS, TODAY - 1, FALSE);
  create_obligation (plan, ROUNDS_OBLIGATION_PATIENT_NOTIFICATION, TODAY, FALSE);
  create_obligation (plan, ROUNDS_OBLIGATION_NOTICE, TODAY - 1, TRUE);
  create_obligation (plan, ROUNDS_OBLIGATION_COLLABORATION, NONE, FALSE);
}

static void
fill_endings (RoundsPlan *plan)
{
  create_obligation (plan, ROUNDS_OBLIGATION_SERVICE_NHSC, TODAY - 1, FALSE);
  create_obligation (plan, ROUNDS_OBLIGATION_VISA_J1, TODAY + 31, FALSE);
}

static void
fill_licenses (RoundsPlan *plan)
{
  create_license (plan, ROUNDS_LICENSE_ACTIVE, ROUNDS_LICENSE_KEEP, TODAY - 2, TODAY);
  create_license (plan, ROUNDS_LICENSE_INACTIVE, ROUNDS_LICENSE_UNDECIDED, TODAY + 30, TODAY + 3);
  create_license (plan, ROUNDS_LICENSE_ACTIVE, ROUNDS_LICENSE_LET_LAPSE, TODAY + 40, TODAY + 3);
  create_license (plan, ROUNDS_LICENSE_ACTIVE, ROUNDS_LICENSE_LET_LAPSE, TODAY - 40, NONE);
  create_license (plan, ROUNDS_LICENSE_LAPSED, ROUNDS_LICENSE_UNDECIDED, TODAY, TODAY);
  create_license (plan, ROUNDS_LICENSE_RETIRED, ROUNDS_LICENSE_KEEP, TODAY, NONE);
}

static void
fill_notices (RoundsPlan *plan)
{
  create_notice (plan, TODAY + 10, ROUNDS_INTEGER_UNSET);
  create_notice (plan, TODAY - 5, 1);
  create_notice (plan, NONE, 3);
}

static void
fill_milestones (RoundsPlan *plan)
{
  create_milestone (plan, ROUNDS_MILESTONE_OPEN, TODAY - 100);
  create_milestone (plan, ROUNDS_MILESTONE_DONE, TODAY - 100);
  create_milestone (plan, ROUNDS_MILESTONE_DROPPED, TODAY + 1);
  create_milestone (plan, ROUNDS_MILESTONE_OPEN, NONE);
}

static void
fill_talks (RoundsPlan *plan)
{
  create_talk (plan, TODAY - 1);
  create_talk (plan, TODAY);
  create_talk (plan, TODAY + 1);
}

/* A non-compete of twelve months runs from the first last day that is planned. */
static void
fill_non_competes (RoundsPlan *plan)
{
  rounds_plan_create (plan, ROUNDS_TYPE_OBLIGATION, "kind", ROUNDS_OBLIGATION_NON_COMPETE, "months",
                      12, NULL);
  rounds_plan_create (plan, ROUNDS_TYPE_OBLIGATION, "kind", ROUNDS_OBLIGATION_NON_COMPETE, "months",
                      12, "due-on", TODAY + 2, NULL);
  rounds_plan_create (plan, ROUNDS_TYPE_OBLIGATION, "kind", ROUNDS_OBLIGATION_NOTICE, "months", 3,
                      NULL);
  create_notice (plan, TODAY - 100, 2);
  create_notice (plan, TODAY - 100, 1);
}

/* Notice that an option gives on the very day is one item; on another day, or once it has passed
 * without an end, the contract's stays. */
static void
fill_notice_twice (RoundsPlan *plan)
{
  create_notice (plan, TODAY + 10, ROUNDS_INTEGER_UNSET);
  create_notice (plan, TODAY - 3, ROUNDS_INTEGER_UNSET);
  create_obligation (plan, ROUNDS_OBLIGATION_NOTICE, TODAY + 10, FALSE);
  create_obligation (plan, ROUNDS_OBLIGATION_NOTICE, TODAY + 9, FALSE);
  create_obligation (plan, ROUNDS_OBLIGATION_NOTICE, TODAY - 3, FALSE);
  create_obligation (plan, ROUNDS_OBLIGATION_NOTICE, NONE, FALSE);
}

/* Hours are needed for the first renewal of a license that is kept, unless another day is given. */
static void
fill_practice_hours (RoundsPlan *plan)
{
  create_obligation (plan, ROUNDS_OBLIGATION_PRACTICE_HOURS, NONE, FALSE);
  create_obligation (plan, ROUNDS_OBLIGATION_PRACTICE_HOURS, TODAY + 50, FALSE);
  create_license (plan, ROUNDS_LICENSE_ACTIVE, ROUNDS_LICENSE_KEEP, NONE, NONE);
  create_license (plan, ROUNDS_LICENSE_ACTIVE, ROUNDS_LICENSE_KEEP, TODAY + 70, NONE);
  create_license (plan, ROUNDS_LICENSE_ACTIVE, ROUNDS_LICENSE_UNDECIDED, TODAY + 60, NONE);
  create_license (plan, ROUNDS_LICENSE_ACTIVE, ROUNDS_LICENSE_LET_LAPSE, TODAY + 40, NONE);
}

static void
fill_nothing (RoundsPlan *plan)
{
}

/* What is listed, as "days from today: kind, how near, whether it can be checked off". */
static const struct
{
  const char *name;
  void (*fill) (RoundsPlan *plan);
  const char *items;
  guint n_calling;
} cases[] = {
  { "nothing", fill_nothing, "", 0 },
  { "deadlines", fill_deadlines, "-1: obligation overdue check; 0: obligation soon check; ", 2 },
  { "endings", fill_endings, "31: obligation later; ", 0 },
  { "licenses", fill_licenses,
    "-2: renewal overdue; 3: decision soon; 30: renewal soon; 40: lapse later; ", 2 },
  { "notices", fill_notices, "10: notice soon; 25: last-day soon; ", 0 },
  { "milestones", fill_milestones, "-100: milestone overdue check; ", 1 },
  { "talks", fill_talks, "1: talk soon; ", 1 },
  { "notice-twice", fill_notice_twice,
    "-3: obligation overdue check; 9: obligation soon check; 10: notice soon; ", 1 },
  { "practice-hours", fill_practice_hours,
    "40: lapse later; 50: obligation later check; 60: obligation later check; 60: renewal later; "
    "70: renewal later; ",
    0 },
  { "non-competes", fill_non_competes, "2: obligation soon; 295: obligation later; ", 1 },
};

static const char *const kinds[] = { "obligation", "renewal",  "lapse",     "decision",
                                     "notice",     "last-day", "milestone", "talk" };
static const char *const dues[] = { "overdue", "soon", "later" };

static char *
describe (GArray *items)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < items->len; i++)
    {
      const RoundsDatedItem *item = &g_array_index (items, RoundsDatedItem, i);

      g_string_append_printf (text, "%d: %s %s%s; ", item->date - TODAY, kinds[item->kind],
                              dues[item->due], item->can_be_checked ? " check" : "");
    }
  return g_string_free_and_steal (text);
}

static void
test_case (gconstpointer data)
{
  const guint position = GPOINTER_TO_UINT (data);
  g_autoptr (RoundsPlan) plan = rounds_plan_new ();
  g_autoptr (GArray) items = NULL;
  g_autofree char *text = NULL;

  cases[position].fill (plan);
  items = rounds_dated_items_list (plan, TODAY);
  text = describe (items);
  g_assert_cmpstr (text, ==, cases[position].items);
  g_assert_cmpuint (rounds_dated_items_count_calling (items, TODAY), ==, cases[position].n_calling);
}

static void
test_order (void)
{
  g_autoptr (RoundsPlan) plan = rounds_plan_new ();
  g_autoptr (GArray) items = NULL;
  g_autofree char *text = NULL;

  create_milestone (plan, ROUNDS_MILESTONE_OPEN, TODAY + 8);
  create_talk (plan, TODAY + 7);
  create_milestone (plan, ROUNDS_MILESTONE_OPEN, TODAY + 7);
  create_obligation (plan, ROUNDS_OBLIGATION_OTHER, TODAY + 7, FALSE);
  items = rounds_dated_items_list (plan, TODAY);
  text = describe (items);
  g_assert_cmpstr (text, ==,
                   "7: obligation soon check; 7: milestone soon check; 7: talk soon; "
                   "8: milestone soon check; ");
  g_assert_cmpuint (rounds_dated_items_count_calling (items, TODAY), ==, 3);
}

static void
test_trash (void)
{
  g_autoptr (RoundsPlan) plan = rounds_plan_new ();
  g_autoptr (GArray) items = NULL;

  create_milestone (plan, ROUNDS_MILESTONE_OPEN, TODAY);
  rounds_plan_delete (plan, rounds_plan_get_record (plan, ROUNDS_TYPE_MILESTONE, 0));
  items = rounds_dated_items_list (plan, TODAY);
  g_assert_cmpuint (items->len, ==, 0);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/domain/dated-items/%s", cases[i].name);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_case);
    }
  g_test_add_func ("/domain/dated-items/order", test_order);
  g_test_add_func ("/domain/dated-items/trash", test_trash);
  return g_test_run ();
}
