/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-cell-model.h"
#include "rounds-compare-table.h"
#include "rounds-compare-view.h"
#include "rounds-criterion-kinds.h"
#include "rounds-option-dialog.h"
#include "rounds-trade-off-dialog.h"

/**
 * RoundsCompareView:
 *
 * Two to four options side by side. It owns the actions of the comparison and shows the table, or,
 * while there is nothing to compare, what to do first.
 */
struct _RoundsCompareView
{
  RoundsView parent_instance;

  RoundsSession *session; /* borrowed from the base, nullable */
  RoundsRankingModel *ranking; /* owned, nullable */
  GSignalGroup *ranking_signals;

  GtkStack *stack;
  RoundsCompareTable *table;
};

G_DEFINE_FINAL_TYPE (RoundsCompareView, rounds_compare_view, ROUNDS_TYPE_VIEW)

static RoundsPlan *
get_plan (RoundsCompareView *self)
{
  return rounds_session_get_plan (self->session);
}

static void
update (RoundsCompareView *self)
{
  const gboolean loaded = self->session != NULL && rounds_plan_get_loaded (get_plan (self));
  const gboolean empty = loaded && rounds_ranking_model_get_n_options (self->ranking) == 0;

  if (loaded && !empty)
    rounds_compare_table_update (self->table, self->ranking,
                                 rounds_session_get_figures (self->session));
  gtk_stack_set_visible_child_name (self->stack, !loaded ? "loading" : empty ? "empty" : "table");
}

static void
rounds_compare_view_session_changed (RoundsView *view, RoundsSession *session)
{
  RoundsCompareView *self = ROUNDS_COMPARE_VIEW (view);
  self->session = session;
  g_set_object (&self->ranking,
                session != NULL ? rounds_figures_get_model (rounds_session_get_figures (session),
                                                            ROUNDS_TYPE_RANKING_MODEL)
                                : NULL);
  g_signal_group_set_target (self->ranking_signals, self->ranking);
  if (session != NULL)
    g_signal_connect_object (
        rounds_figures_get_model (rounds_session_get_figures (session), ROUNDS_TYPE_CELL_MODEL),
        "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
}

static void
start (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  rounds_comparison_start (get_plan (ROUNDS_COMPARE_VIEW (widget)));
}

static void
add_role (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  RoundsPlan *plan = get_plan (ROUNDS_COMPARE_VIEW (widget));
  const gboolean is_today = g_str_equal (action_name, "compare.add-today");

  rounds_plan_begin_act (plan, _ ("Add Option"));
  rounds_comparison_add_role (plan, is_today ? ROUNDS_OPTION_TODAY : ROUNDS_OPTION_CHANGE_SETTING);
  rounds_plan_end_act (plan);
}

static void
on_option_added_cb (RoundsCompareView *self, RoundsOption *option)
{
  /* The columns follow the ranking, which says so only in the next turn of the main loop. */
  update (self);
  rounds_compare_table_show_option (self->table, option);
}

static void
add_option (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  RoundsCompareView *self = ROUNDS_COMPARE_VIEW (widget);
  const gboolean is_job = g_str_equal (action_name, "compare.add-job");
  RoundsOptionDialog *dialog;

  if (rounds_comparison_is_full (get_plan (self)))
    {
      rounds_session_toast (self->session,
                            _ ("Four options are compared. Leave one out to add another."));
      return;
    }
  dialog = rounds_option_dialog_new_for_path (get_plan (self),
                                              is_job ? ROUNDS_PATH_JOB : ROUNDS_PATH_CAREER);
  g_signal_connect_object (dialog, "added", G_CALLBACK (on_option_added_cb), self,
                           G_CONNECT_SWAPPED);
  adw_dialog_present (ADW_DIALOG (dialog), widget);
}

static RoundsOption *
find_option (RoundsCompareView *self, GVariant *parameter)
{
  gpointer record = rounds_plan_lookup (get_plan (self), g_variant_get_int64 (parameter));

  return ROUNDS_IS_OPTION (record) ? record : NULL;
}

static void
edit_option (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  RoundsCompareView *self = ROUNDS_COMPARE_VIEW (widget);
  RoundsOption *option = find_option (self, parameter);

  if (option != NULL)
    adw_dialog_present (ADW_DIALOG (rounds_option_dialog_new_for_option (get_plan (self), option)),
                        widget);
}

static void
show_trade_off (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  RoundsCompareView *self = ROUNDS_COMPARE_VIEW (widget);
  RoundsOption *option = find_option (self, parameter);

  if (option != NULL)
    adw_dialog_present (rounds_trade_off_dialog_new (self->session, option), widget);
}

static void
compare_option (RoundsCompareView *self, GVariant *parameter, gboolean compared, const char *name)
{
  RoundsOption *option = find_option (self, parameter);

  if (option == NULL)
    return;
  rounds_plan_begin_act (get_plan (self), name);
  g_object_set (option, "compared", compared, NULL);
  rounds_plan_end_act (get_plan (self));
}

static void
leave_out_option (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  RoundsCompareView *self = ROUNDS_COMPARE_VIEW (widget);

  compare_option (self, parameter, FALSE, _ ("Leave Out of Comparison"));
  rounds_session_toast (self->session, _ ("Left out. It stays under “Add Option”."));
}

static void
take_in_option (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  compare_option (ROUNDS_COMPARE_VIEW (widget), parameter, TRUE, _ ("Add to Comparison"));
}

static void
delete_option (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  RoundsCompareView *self = ROUNDS_COMPARE_VIEW (widget);
  RoundsOption *option = find_option (self, parameter);
  g_autofree char *title = NULL, *text = NULL;

  if (option == NULL)
    return;
  title = rounds_option_dup_title (get_plan (self), option);
  /* Translators: %s is the name of an option */
  text = g_strdup_printf (_ ("“%s” deleted"), title);
  rounds_plan_begin_act (get_plan (self), _ ("Delete Option"));
  rounds_plan_delete (get_plan (self), option);
  rounds_plan_end_act (get_plan (self));
  rounds_session_toast (self->session, text);
}

static void
add_criterion (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  RoundsPlan *plan = get_plan (ROUNDS_COMPARE_VIEW (widget));
  const RoundsCriterionKind *kind =
      rounds_criterion_kinds_find (g_variant_get_string (parameter, NULL));

  if (kind == NULL)
    return;
  rounds_plan_begin_act (plan, _ ("Add Criterion"));
  rounds_criterion_add (plan, kind);
  rounds_plan_end_act (plan);
}

static void
add_own_criterion (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  RoundsCompareView *self = ROUNDS_COMPARE_VIEW (widget);
  RoundsCriterion *criterion;

  rounds_plan_begin_act (get_plan (self), _ ("Add Criterion"));
  criterion = rounds_plan_create (get_plan (self), ROUNDS_TYPE_CRITERION, NULL);
  rounds_plan_end_act (get_plan (self));
  update (self);
  rounds_compare_table_edit_name (self->table, criterion);
}

static void
remove_criterion (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  RoundsCompareView *self = ROUNDS_COMPARE_VIEW (widget);
  gpointer record = rounds_plan_lookup (get_plan (self), g_variant_get_int64 (parameter));
  g_autofree char *text = NULL;

  if (!ROUNDS_IS_CRITERION (record))
    return;
  /* Translators: %s is the name of a criterion */
  text = g_strdup_printf (_ ("“%s” removed"), rounds_criterion_get_title (record));
  rounds_plan_begin_act (get_plan (self), _ ("Remove Criterion"));
  rounds_plan_delete (get_plan (self), record);
  rounds_plan_end_act (get_plan (self));
  rounds_session_toast (self->session, text);
}

static void
step_option (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  rounds_compare_table_step (ROUNDS_COMPARE_VIEW (widget)->table, g_variant_get_int32 (parameter));
}

static void
rounds_compare_view_dispose (GObject *object)
{
  RoundsCompareView *self = ROUNDS_COMPARE_VIEW (object);

  /* The child is bound too: the template must not take it away behind the bin's back. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), ROUNDS_TYPE_COMPARE_VIEW);
  g_clear_object (&self->ranking_signals);
  g_clear_object (&self->ranking);
  self->session = NULL;
  G_OBJECT_CLASS (rounds_compare_view_parent_class)->dispose (object);
}

static void
install_actions (GtkWidgetClass *widget_class)
{
  static const struct
  {
    const char *name;
    const char *parameter;
    GtkWidgetActionActivateFunc activate;
  } actions[] = {
    { "compare.start", NULL, start },
    { "compare.add-today", NULL, add_role },
    { "compare.add-change-setting", NULL, add_role },
    { "compare.add-job", NULL, add_option },
    { "compare.add-career", NULL, add_option },
    { "compare.edit-option", "x", edit_option },
    { "compare.show-trade-off", "x", show_trade_off },
    { "compare.leave-out-option", "x", leave_out_option },
    { "compare.take-in-option", "x", take_in_option },
    { "compare.delete-option", "x", delete_option },
    { "compare.step-option", "i", step_option },
    { "compare.add-criterion", "s", add_criterion },
    { "compare.add-own-criterion", NULL, add_own_criterion },
    { "compare.remove-criterion", "x", remove_criterion },
  };

  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_class_install_action (widget_class, actions[i].name, actions[i].parameter,
                                     actions[i].activate);
}

static void
rounds_compare_view_class_init (RoundsCompareViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = rounds_compare_view_dispose;
  ROUNDS_VIEW_CLASS (klass)->session_changed = rounds_compare_view_session_changed;

  g_type_ensure (ROUNDS_TYPE_COMPARE_TABLE);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PATH "/ui/compare/rounds-compare-view.ui");
  gtk_widget_class_bind_template_child (widget_class, RoundsCompareView, stack);
  gtk_widget_class_bind_template_child (widget_class, RoundsCompareView, table);
  install_actions (widget_class);
}

static void
rounds_compare_view_init (RoundsCompareView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  self->ranking_signals = g_signal_group_new (ROUNDS_TYPE_RANKING_MODEL);
  g_signal_group_connect_swapped (self->ranking_signals, "changed", G_CALLBACK (update), self);
}
