/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-path-row.h"

static GtkWidget *
create_label (const char *text, const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_widget_set_valign (label, GTK_ALIGN_START);
  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);
  return label;
}

/**
 * rounds_path_row_new:
 * @columns: shared by all rows of the comparison
 * @model: whose options are compared
 * @property: with static lifetime
 */
GtkWidget *
rounds_path_row_new (RoundsCompareColumns *columns, RoundsRankingModel *model,
                     const RoundsPathProperty *property)
{
  GtkWidget *row;

  g_return_val_if_fail (ROUNDS_IS_RANKING_MODEL (model) && property != NULL, NULL);

  row = rounds_compare_row_new (columns, create_label (_ (property->name), "heading"));
  for (guint i = 0; i < rounds_ranking_model_get_n_options (model); i++)
    rounds_compare_row_add_cell (ROUNDS_COMPARE_ROW (row), create_label ("", NULL));
  rounds_path_row_update (ROUNDS_COMPARE_ROW (row), model, property);
  return row;
}

static gboolean
has_difference (RoundsRankingModel *model)
{
  for (guint i = 1; i < rounds_ranking_model_get_n_options (model); i++)
    if (rounds_ranking_model_get_option (model, i)->path_kind !=
        rounds_ranking_model_get_option (model, 0)->path_kind)
      return TRUE;
  return FALSE;
}

/**
 * rounds_path_row_update:
 *
 * Says how the property is for each option as it is now. Where all options agree the texts step
 * back, so that differences stand out.
 */
void
rounds_path_row_update (RoundsCompareRow *row, RoundsRankingModel *model,
                        const RoundsPathProperty *property)
{
  const gboolean differs = has_difference (model);

  for (guint i = 0; i < rounds_ranking_model_get_n_options (model); i++)
    {
      RoundsOption *option = rounds_ranking_model_get_option (model, i);
      GtkWidget *label = rounds_compare_row_get_cell (row, i);

      gtk_label_set_label (GTK_LABEL (label),
                           rounds_path_property_get_text (property, option->path_kind));
      if (differs && option->path_kind != ROUNDS_PATH_CLINICAL)
        gtk_widget_remove_css_class (label, "dimmed");
      else
        gtk_widget_add_css_class (label, "dimmed");
    }
}
