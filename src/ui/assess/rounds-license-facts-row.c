/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n.h>

#include "rounds-license-facts-row.h"
#include "rounds-license-facts.h"
#include "rounds-license-model.h"

/**
 * RoundsLicenseFactsRow:
 *
 * The answer sheet of one license, folded: what keeping it costs, what coming back may cost, each
 * with its source (R033).
 */
struct _RoundsLicenseFactsRow
{
  AdwExpanderRow parent_instance;

  RoundsLicense *license; /* owned, nullable */
  GSignalGroup *model; /* owned: of RoundsLicenseModel */
  GPtrArray *rows; /* owned: borrowed rows */
};

G_DEFINE_FINAL_TYPE (RoundsLicenseFactsRow, rounds_license_facts_row, ADW_TYPE_EXPANDER_ROW)

static void
add_row (RoundsLicenseFactsRow *self, const RoundsLicenseFact *fact)
{
  GtkWidget *row =
      g_object_new (ADW_TYPE_ACTION_ROW, "use-markup", FALSE, "subtitle-lines", 0, "title-lines", 0,
                    "css-classes", (const char *[]) { "property", NULL }, NULL);
  g_autofree char *text = rounds_license_fact_dup_text (fact);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), fact->title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), text);
  adw_expander_row_add_row (ADW_EXPANDER_ROW (self), row);
  g_ptr_array_add (self->rows, row);
}

static void
show_facts (RoundsLicenseFactsRow *self)
{
  g_autoptr (RoundsLicenseModel) model = g_signal_group_dup_target (self->model);
  GPtrArray *facts = rounds_license_model_get_facts (model, self->license);

  for (guint i = 0; i < self->rows->len; i++)
    adw_expander_row_remove (ADW_EXPANDER_ROW (self), self->rows->pdata[i]);
  g_ptr_array_set_size (self->rows, 0);
  for (guint i = 0; facts != NULL && i < facts->len; i++)
    add_row (self, facts->pdata[i]);
}

static void
rounds_license_facts_row_dispose (GObject *object)
{
  RoundsLicenseFactsRow *self = ROUNDS_LICENSE_FACTS_ROW (object);

  g_clear_object (&self->model);
  g_clear_object (&self->license);
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  G_OBJECT_CLASS (rounds_license_facts_row_parent_class)->dispose (object);
}

static void
rounds_license_facts_row_class_init (RoundsLicenseFactsRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rounds_license_facts_row_dispose;
}

static void
rounds_license_facts_row_init (RoundsLicenseFactsRow *self)
{
  self->rows = g_ptr_array_new ();
  self->model = g_signal_group_new (ROUNDS_TYPE_LICENSE_MODEL);
  g_signal_group_connect_swapped (self->model, "changed", G_CALLBACK (show_facts), self);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), _ ("What Each Way Costs"));
}

/** rounds_license_facts_row_show: shows the answer sheet of @license from now on */
void
rounds_license_facts_row_show (RoundsLicenseFactsRow *self, RoundsFigures *figures,
                               RoundsLicense *license)
{
  g_return_if_fail (ROUNDS_IS_LICENSE_FACTS_ROW (self));
  g_return_if_fail (ROUNDS_IS_FIGURES (figures) && ROUNDS_IS_LICENSE (license));

  g_set_object (&self->license, license);
  g_signal_group_set_target (self->model,
                             rounds_figures_get_model (figures, ROUNDS_TYPE_LICENSE_MODEL));
  show_facts (self);
}
