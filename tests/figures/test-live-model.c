/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-figures.h"
#include "rounds-household.h"
#include "rounds-person.h"

#define TEST_TYPE_MODEL (test_model_get_type ())
G_DECLARE_FINAL_TYPE (TestModel, test_model, TEST, MODEL, RoundsLiveModel)

struct _TestModel
{
  RoundsLiveModel parent_instance;

  guint n_computed;
  guint n_people;
};

G_DEFINE_FINAL_TYPE (TestModel, test_model, ROUNDS_TYPE_LIVE_MODEL)

static gboolean
test_model_concerns (RoundsLiveModel *model, RoundsRecord *record)
{
  return ROUNDS_IS_PERSON (record);
}

static void
test_model_compute (RoundsLiveModel *model, RoundsPlan *plan, RoundsDate today)
{
  TestModel *self = TEST_MODEL (model);

  self->n_computed++;
  self->n_people = rounds_plan_count_records (plan, ROUNDS_TYPE_PERSON);
}

static void
test_model_class_init (TestModelClass *klass)
{
  ROUNDS_LIVE_MODEL_CLASS (klass)->concerns = test_model_concerns;
  ROUNDS_LIVE_MODEL_CLASS (klass)->compute = test_model_compute;
}

static void
test_model_init (TestModel *self)
{
}

static void
on_changed_cb (RoundsLiveModel *model, gpointer user_data)
{
  (*(guint *) user_data)++;
}

static void
turn_main_loop (void)
{
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

static void
test_computes_when_read (void)
{
  g_autoptr (RoundsPlan) plan = rounds_plan_new ();
  g_autoptr (RoundsFigures) figures = rounds_figures_new (plan, 100);
  TestModel *model = rounds_figures_get_model (figures, TEST_TYPE_MODEL);
  guint n_announced = 0;
  gulong handler;

  rounds_plan_set_loaded (plan, TRUE);
  g_assert_true (model == rounds_figures_get_model (figures, TEST_TYPE_MODEL));
  rounds_plan_create (plan, ROUNDS_TYPE_PERSON, NULL);
  g_assert_cmpuint (model->n_computed, ==, 0);
  rounds_live_model_ensure (ROUNDS_LIVE_MODEL (model));
  rounds_live_model_ensure (ROUNDS_LIVE_MODEL (model));
  g_assert_cmpuint (model->n_computed, ==, 1);
  g_assert_cmpuint (model->n_people, ==, 1);

  handler = g_signal_connect (model, "changed", G_CALLBACK (on_changed_cb), &n_announced);
  g_object_set (rounds_plan_get_single (plan, ROUNDS_TYPE_HOUSEHOLD), "savings", (gint64) 1, NULL);
  turn_main_loop ();
  g_assert_cmpuint (n_announced, ==, 0);

  for (int i = 0; i < 10; i++)
    rounds_plan_create (plan, ROUNDS_TYPE_PERSON, NULL);
  turn_main_loop ();
  g_assert_cmpuint (n_announced, ==, 1);
  rounds_live_model_ensure (ROUNDS_LIVE_MODEL (model));
  g_assert_cmpuint (model->n_computed, ==, 2);
  g_assert_cmpuint (model->n_people, ==, 11);

  rounds_figures_set_today (figures, 101);
  turn_main_loop ();
  g_assert_cmpuint (n_announced, ==, 2);
  g_assert_cmpint (rounds_live_model_get_today (ROUNDS_LIVE_MODEL (model)), ==, 101);
  g_signal_handler_disconnect (model, handler);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/live-model/computes-when-read", test_computes_when_read);
  return g_test_run ();
}
