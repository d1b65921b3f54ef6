/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-cell-rows.h"
#include "rounds-compare-menus.h"
#include "rounds-compare-row.h"
#include "rounds-compare-table.h"
#include "rounds-criterion-kinds.h"
#include "rounds-criterion-lead.h"
#include "rounds-mark-cell.h"
#include "rounds-money-rows.h"
#include "rounds-option-header.h"
#include "rounds-ranking-card.h"

/* How wide a column with its spacing must be, and what stands beside the columns. In pixels: a
 * scale of marks with its button takes less than 200, and the lead is 1.3 times as wide. In scaled
 * pixels: what large text needs to be read in a column. */
#define COLUMN_PIXELS 216
#define LEAD_PIXELS 320
#define COLUMN_TEXT 150
#define LEAD_TEXT 220

/**
 * RoundsCompareTable:
 *
 * The options side by side: their heads stay in sight, below them scroll the verdict, the criteria
 * with their marks, and how the paths usually differ. Where there is no room for all columns, one
 * option is shown at a time.
 */
struct _RoundsCompareTable
{
  AdwBin parent_instance;

  RoundsRankingModel *model; /* owned, nullable */
  GPtrArray *built; /* owned RoundsOption: those that have columns now */
  RoundsCompareColumns *columns; /* owned */

  AdwBreakpoint *narrow_breakpoint;
  AdwBin *header_slot;
  GtkMenuButton *add_option_button;
  GtkMenuButton *narrow_add_button;
  RoundsRankingCard *ranking_card;
  GtkBox *criteria_box;
  GtkMenuButton *add_criterion_button;
  GtkLabel *criteria_hint;
  RoundsMoneyRows *money_rows;
  RoundsCellRows *work_rows;
  RoundsCellRows *path_rows;
};

G_DEFINE_FINAL_TYPE (RoundsCompareTable, rounds_compare_table, ADW_TYPE_BIN)

static void
set_css_class (GtkWidget *widget, const char *css_class, gboolean is_set)
{
  if (is_set)
    gtk_widget_add_css_class (widget, css_class);
  else
    gtk_widget_remove_css_class (widget, css_class);
}

static gboolean
options_changed (RoundsCompareTable *self)
{
  if (self->built->len != rounds_ranking_model_get_n_options (self->model))
    return TRUE;
  for (guint i = 0; i < self->built->len; i++)
    if (self->built->pdata[i] != (gpointer) rounds_ranking_model_get_option (self->model, i))
      return TRUE;
  return FALSE;
}

static void
clear_box (GtkBox *box)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (box))) != NULL)
    gtk_box_remove (box, child);
}

static void
build_header (RoundsCompareTable *self)
{
  GtkWidget *row;

  adw_bin_set_child (self->header_slot, NULL);
  if (gtk_widget_get_parent (GTK_WIDGET (self->add_option_button)) != NULL)
    gtk_widget_unparent (GTK_WIDGET (self->add_option_button));
  row = rounds_compare_row_new (self->columns, GTK_WIDGET (self->add_option_button));
  for (guint i = 0; i < self->built->len; i++)
    rounds_compare_row_add_cell (ROUNDS_COMPARE_ROW (row),
                                 rounds_option_header_new (self->model, self->columns, i));
  adw_bin_set_child (self->header_slot, row);
}

static AdwBreakpointCondition *
create_condition (double width, AdwLengthUnit unit)
{
  return adw_breakpoint_condition_new_length (ADW_BREAKPOINT_CONDITION_MAX_WIDTH, width, unit);
}

/* Side by side as long as every column has room; the width for that grows with the options. */
static void
fit_breakpoint (RoundsCompareTable *self)
{
  const double n_columns = self->built->len;
  AdwBreakpointCondition *condition = adw_breakpoint_condition_new_or (
      create_condition (LEAD_PIXELS + COLUMN_PIXELS * n_columns, ADW_LENGTH_UNIT_PX),
      create_condition (LEAD_TEXT + COLUMN_TEXT * n_columns, ADW_LENGTH_UNIT_SP));

  adw_breakpoint_set_condition (self->narrow_breakpoint, condition);
  adw_breakpoint_condition_free (condition);
}

static void
build (RoundsCompareTable *self, RoundsFigures *figures)
{
  RoundsCellModel *cells = rounds_figures_get_model (figures, ROUNDS_TYPE_CELL_MODEL);

  g_ptr_array_set_size (self->built, 0);
  for (guint i = 0; i < rounds_ranking_model_get_n_options (self->model); i++)
    g_ptr_array_add (self->built, g_object_ref (rounds_ranking_model_get_option (self->model, i)));
  if (rounds_compare_columns_get_shown (self->columns) >= self->built->len)
    rounds_compare_columns_set_shown (self->columns, MAX (self->built->len, 1) - 1);
  fit_breakpoint (self);
  build_header (self);
  rounds_ranking_card_build (self->ranking_card, self->model);
  clear_box (self->criteria_box);
  rounds_money_rows_build (self->money_rows, self->columns, figures, self->built);
  rounds_cell_rows_build (self->work_rows, self->columns, cells, ROUNDS_CELLS_OF_WORK);
  rounds_cell_rows_build (self->path_rows, self->columns, cells, ROUNDS_CELLS_OF_PATH);
}

static GtkWidget *
create_criterion_row (RoundsCompareTable *self, RoundsCriterion *criterion)
{
  RoundsPlan *plan = rounds_live_model_get_plan (ROUNDS_LIVE_MODEL (self->model));
  GtkWidget *row =
      rounds_compare_row_new (self->columns, rounds_criterion_lead_new (plan, criterion));

  for (guint i = 0; i < self->built->len; i++)
    rounds_compare_row_add_cell (ROUNDS_COMPARE_ROW (row),
                                 rounds_mark_cell_new (plan, self->built->pdata[i], criterion));
  return row;
}

static RoundsCriterion *
get_row_criterion (GtkWidget *row)
{
  return rounds_criterion_lead_get_criterion (
      ROUNDS_CRITERION_LEAD (rounds_compare_row_get_lead (ROUNDS_COMPARE_ROW (row))));
}

static gboolean
is_in_use (RoundsCompareTable *self, RoundsCriterion *criterion)
{
  for (guint i = 0; i < rounds_ranking_model_get_n_criteria (self->model); i++)
    if (rounds_ranking_model_get_criterion (self->model, i) == criterion)
      return TRUE;
  return FALSE;
}

/* Keeps the rows that stay, so that focus and sliders in motion are not disturbed. */
static void
sync_criteria (RoundsCompareTable *self)
{
  GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (self->criteria_box)), *before = NULL;

  while (row != NULL)
    {
      GtkWidget *next = gtk_widget_get_next_sibling (row);

      if (!is_in_use (self, get_row_criterion (row)))
        gtk_box_remove (self->criteria_box, row);
      row = next;
    }
  row = gtk_widget_get_first_child (GTK_WIDGET (self->criteria_box));
  for (guint i = 0; i < rounds_ranking_model_get_n_criteria (self->model); i++)
    {
      RoundsCriterion *criterion = rounds_ranking_model_get_criterion (self->model, i);

      if (row == NULL || get_row_criterion (row) != criterion)
        {
          row = create_criterion_row (self, criterion);
          gtk_box_insert_child_after (self->criteria_box, row, before);
        }
      before = row;
      row = gtk_widget_get_next_sibling (row);
    }
}

/* Whether all options have the same mark on a criterion, so that it sets none of them apart. */
static gboolean
is_level (RoundsCompareTable *self, guint criterion)
{
  for (guint i = 1; i < self->built->len; i++)
    if (rounds_ranking_model_get_mark (self->model, i, criterion) !=
        rounds_ranking_model_get_mark (self->model, 0, criterion))
      return FALSE;
  return self->built->len > 1;
}

static void
update_row (RoundsCompareTable *self, RoundsCompareRow *row, guint criterion)
{
  GtkWidget *cell;

  set_css_class (GTK_WIDGET (row), "level", is_level (self, criterion));
  set_css_class (GTK_WIDGET (row), "unweighted",
                 rounds_ranking_model_get_criterion (self->model, criterion)->weight == 0);
  rounds_criterion_lead_update (ROUNDS_CRITERION_LEAD (rounds_compare_row_get_lead (row)));
  for (guint i = 0; (cell = rounds_compare_row_get_cell (row, i)) != NULL; i++)
    rounds_mark_cell_update (ROUNDS_MARK_CELL (cell));
}

static void
update_rows (RoundsCompareTable *self)
{
  guint i = 0;
  GtkWidget *row = adw_bin_get_child (self->header_slot), *cell;

  for (guint k = 0; (cell = rounds_compare_row_get_cell (ROUNDS_COMPARE_ROW (row), k)) != NULL; k++)
    rounds_option_header_update (ROUNDS_OPTION_HEADER (cell));
  for (row = gtk_widget_get_first_child (GTK_WIDGET (self->criteria_box)); row != NULL;
       row = gtk_widget_get_next_sibling (row))
    update_row (self, ROUNDS_COMPARE_ROW (row), i++);
  rounds_cell_rows_update (self->work_rows);
  rounds_cell_rows_update (self->path_rows);
}

static void
update_menus (RoundsCompareTable *self)
{
  RoundsPlan *plan = rounds_live_model_get_plan (ROUNDS_LIVE_MODEL (self->model));
  g_autoptr (GMenuModel) options = rounds_compare_menus_create_options (plan);
  g_autoptr (GMenuModel) criteria = rounds_compare_menus_create_criteria (plan);
  const guint n_criteria = rounds_ranking_model_get_n_criteria (self->model);
  const gboolean is_full = rounds_comparison_is_full (plan);

  gtk_menu_button_set_menu_model (self->add_option_button, options);
  gtk_menu_button_set_menu_model (self->narrow_add_button, options);
  gtk_menu_button_set_menu_model (self->add_criterion_button, criteria);
  gtk_widget_set_sensitive (GTK_WIDGET (self->add_option_button), !is_full);
  gtk_widget_set_sensitive (GTK_WIDGET (self->narrow_add_button), !is_full);
  gtk_widget_set_tooltip_text (
      GTK_WIDGET (self->add_option_button),
      is_full ? _ ("Four options are compared; leave one out to add another") : NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->criteria_hint),
                          n_criteria < ROUNDS_CRITERIA_FEWEST || n_criteria > ROUNDS_CRITERIA_MOST);
  gtk_widget_set_visible (GTK_WIDGET (self->criteria_box), n_criteria > 0);
}

static void
on_narrow_changed_cb (RoundsCompareTable *self)
{
  const gboolean narrow = rounds_compare_columns_get_narrow (self->columns);

  set_css_class (GTK_WIDGET (self), "narrow", narrow);
  rounds_ranking_card_set_narrow (self->ranking_card, narrow);
  gtk_widget_set_visible (GTK_WIDGET (self->add_option_button), !narrow);
  gtk_widget_set_visible (GTK_WIDGET (self->narrow_add_button), narrow);
}

static void
rounds_compare_table_dispose (GObject *object)
{
  RoundsCompareTable *self = ROUNDS_COMPARE_TABLE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), ROUNDS_TYPE_COMPARE_TABLE);
  g_clear_object (&self->add_option_button);
  g_clear_pointer (&self->built, g_ptr_array_unref);
  g_clear_object (&self->columns);
  g_clear_object (&self->model);
  G_OBJECT_CLASS (rounds_compare_table_parent_class)->dispose (object);
}

static void
rounds_compare_table_class_init (RoundsCompareTableClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rounds_compare_table_dispose;

  g_type_ensure (ROUNDS_TYPE_CELL_ROWS);
  g_type_ensure (ROUNDS_TYPE_MONEY_ROWS);
  g_type_ensure (ROUNDS_TYPE_RANKING_CARD);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PATH "/ui/compare/rounds-compare-table.ui");
  gtk_widget_class_bind_template_child (widget_class, RoundsCompareTable, narrow_breakpoint);
  gtk_widget_class_bind_template_child (widget_class, RoundsCompareTable, header_slot);
  gtk_widget_class_bind_template_child (widget_class, RoundsCompareTable, narrow_add_button);
  gtk_widget_class_bind_template_child (widget_class, RoundsCompareTable, ranking_card);
  gtk_widget_class_bind_template_child (widget_class, RoundsCompareTable, criteria_box);
  gtk_widget_class_bind_template_child (widget_class, RoundsCompareTable, add_criterion_button);
  gtk_widget_class_bind_template_child (widget_class, RoundsCompareTable, criteria_hint);
  gtk_widget_class_bind_template_child (widget_class, RoundsCompareTable, money_rows);
  gtk_widget_class_bind_template_child (widget_class, RoundsCompareTable, path_rows);
  gtk_widget_class_bind_template_child (widget_class, RoundsCompareTable, work_rows);
}

static void
rounds_compare_table_init (RoundsCompareTable *self)
{
  g_auto (GValue) narrow = G_VALUE_INIT;

  self->columns = rounds_compare_columns_new ();
  self->built = g_ptr_array_new_with_free_func (g_object_unref);
  self->add_option_button =
      GTK_MENU_BUTTON (g_object_ref_sink (rounds_compare_menus_create_add_button ()));
  gtk_widget_init_template (GTK_WIDGET (self));

  g_value_init (&narrow, G_TYPE_BOOLEAN);
  g_value_set_boolean (&narrow, TRUE);
  adw_breakpoint_add_setter (self->narrow_breakpoint, G_OBJECT (self->columns), "narrow", &narrow);
  g_signal_connect_object (self->columns, "notify::narrow", G_CALLBACK (on_narrow_changed_cb), self,
                           G_CONNECT_SWAPPED);
}

/**
 * rounds_compare_table_update:
 * @model: the ranking; has at least one option
 * @figures: of the same plan: what else there is to compare
 *
 * Shows everything as it is in the plan; called when the ranking says that it changed.
 */
void
rounds_compare_table_update (RoundsCompareTable *self, RoundsRankingModel *model,
                             RoundsFigures *figures)
{
  g_return_if_fail (ROUNDS_IS_COMPARE_TABLE (self) && ROUNDS_IS_RANKING_MODEL (model));

  if (g_set_object (&self->model, model) || options_changed (self))
    build (self, figures);
  sync_criteria (self);
  update_rows (self);
  update_menus (self);
  rounds_ranking_card_update (self->ranking_card);
}

/** rounds_compare_table_show_option: shows @option where one is shown at a time */
void
rounds_compare_table_show_option (RoundsCompareTable *self, RoundsOption *option)
{
  guint position;

  g_return_if_fail (ROUNDS_IS_COMPARE_TABLE (self));

  if (g_ptr_array_find (self->built, option, &position))
    rounds_compare_columns_set_shown (self->columns, position);
}

/** rounds_compare_table_step: shows the next option or the one before, round and round */
void
rounds_compare_table_step (RoundsCompareTable *self, int by)
{
  const guint n_options = self->built->len;

  g_return_if_fail (ROUNDS_IS_COMPARE_TABLE (self));

  if (n_options > 0)
    rounds_compare_columns_set_shown (
        self->columns,
        (rounds_compare_columns_get_shown (self->columns) + n_options + (guint) by) % n_options);
}

/** rounds_compare_table_edit_name: puts the cursor into the name of the person's own criterion */
void
rounds_compare_table_edit_name (RoundsCompareTable *self, RoundsCriterion *criterion)
{
  g_return_if_fail (ROUNDS_IS_COMPARE_TABLE (self));

  for (GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (self->criteria_box)); row != NULL;
       row = gtk_widget_get_next_sibling (row))
    if (get_row_criterion (row) == criterion)
      rounds_criterion_lead_edit_name (
          ROUNDS_CRITERION_LEAD (rounds_compare_row_get_lead (ROUNDS_COMPARE_ROW (row))));
}
