/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-benchmark-chart.h"
#include "rounds-benchmark-group.h"
#include "rounds-benchmark-row.h"
#include "rounds-benchmark-text.h"
#include "rounds-chart-frame.h"
#include "rounds-format.h"
#include "rounds-group-titles.h"
#include "rounds-profile.h"
#include "rounds-specialty-row.h"

/**
 * RoundsBenchmarkGroup:
 *
 * Today's pay first, then what others in the same specialty are paid: a strip with the own figure
 * marked on it, and every figure with its source, cautions one click away. Without a specialty it
 * asks for it. Published figures are read when the group is on screen and idle, never before the
 * first frame.
 */
struct _RoundsBenchmarkGroup
{
  AdwBin parent_instance;

  RoundsSession *session; /* owned, nullable */
  GSignalGroup *model_signals;
  GBindingGroup *profile;
  GPtrArray *rows; /* borrowed RoundsBenchmarkRow, in order */
  guint update_source;

  AdwPreferencesGroup *own_group;
  GtkLabel *own_label;
  GtkWidget *profession_row;
  GtkWidget *specialty_row;
  AdwBin *chart_bin;
  AdwPreferencesGroup *list_group;
  GtkLabel *note_label;
};

typedef enum
{
  PROP_SESSION = 1,
  N_PROPS
} RoundsBenchmarkGroupProperty;

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (RoundsBenchmarkGroup, rounds_benchmark_group, ADW_TYPE_BIN)

static void
show_own (RoundsBenchmarkGroup *self, RoundsBenchmarkModel *model)
{
  RoundsBenchmarkNeed need = rounds_benchmark_model_get_need (model);
  gint64 today = rounds_benchmark_model_get_today (model);
  g_autofree char *amount = rounds_format_money (today);
  g_autofree char *request = rounds_benchmark_text_dup_request (model);

  adw_preferences_group_set_description (self->own_group, request);
  gtk_label_set_text (self->own_label, amount);
  gtk_widget_set_visible (self->profession_row, need == ROUNDS_BENCHMARK_NEEDS_PROFESSION);
  gtk_widget_set_visible (self->specialty_row, need != ROUNDS_BENCHMARK_NEEDS_PROFESSION);
}

/* The frame stays, so that its table view and its cursor do; only its model is another one. */
static void
show_chart (RoundsBenchmarkGroup *self, RoundsBenchmarkModel *model)
{
  g_autoptr (RoundsChartModel) chart = rounds_benchmark_chart_new (model);
  GtkWidget *frame = adw_bin_get_child (self->chart_bin);

  gtk_widget_set_visible (GTK_WIDGET (self->chart_bin), chart != NULL);
  if (chart == NULL)
    adw_bin_set_child (self->chart_bin, NULL);
  else if (frame == NULL)
    adw_bin_set_child (self->chart_bin, rounds_chart_frame_new (chart));
  else
    rounds_chart_frame_set_model (ROUNDS_CHART_FRAME (frame), chart);
}

/* One row a figure; rows are kept and shown anew, so that nothing folds while one types. */
static void
show_list (RoundsBenchmarkGroup *self, RoundsBenchmarkModel *model)
{
  guint n_benchmarks = rounds_benchmark_model_get_n_benchmarks (model);

  while (self->rows->len > n_benchmarks)
    adw_preferences_group_remove (self->list_group,
                                  g_ptr_array_steal_index (self->rows, self->rows->len - 1));
  while (self->rows->len < n_benchmarks)
    {
      GtkWidget *row = rounds_benchmark_row_new ();

      adw_preferences_group_add (self->list_group, row);
      g_ptr_array_add (self->rows, row);
    }
  for (guint i = 0; i < n_benchmarks; i++)
    rounds_benchmark_row_show (g_ptr_array_index (self->rows, i),
                               rounds_benchmark_model_get_benchmark (model, i),
                               rounds_benchmark_model_get_place (model, i));
  gtk_widget_set_visible (GTK_WIDGET (self->list_group), n_benchmarks > 0);
}

/* Why something is missing, then whose figures these are. */
static void
show_notes (RoundsBenchmarkGroup *self, RoundsBenchmarkModel *model)
{
  g_autofree char *note = rounds_benchmark_text_dup_note (model);
  g_autofree char *attribution = rounds_benchmark_text_dup_attribution (model);
  const char *problem = rounds_benchmark_model_get_problem (model);
  const char *first = problem != NULL ? problem : note;
  g_autofree char *text =
      g_strconcat (first != NULL ? first : "", first != NULL && attribution != NULL ? "\n" : "",
                   attribution, NULL);

  gtk_label_set_text (self->note_label, text);
  gtk_widget_set_visible (GTK_WIDGET (self->note_label), *text != '\0');
}

static gboolean
update (gpointer user_data)
{
  RoundsBenchmarkGroup *self = user_data;
  RoundsPlan *plan = rounds_session_get_plan (self->session);
  RoundsBenchmarkModel *model = rounds_figures_get_model (
      rounds_session_get_figures (self->session), ROUNDS_TYPE_BENCHMARK_MODEL);

  self->update_source = 0;
  if (!rounds_plan_get_loaded (plan))
    return G_SOURCE_REMOVE;
  g_binding_group_set_source (self->profile, rounds_plan_get_single (plan, ROUNDS_TYPE_PROFILE));
  g_signal_group_set_target (self->model_signals, model);
  show_own (self, model);
  show_chart (self, model);
  show_list (self, model);
  show_notes (self, model);
  return G_SOURCE_REMOVE;
}

static void
queue_update (RoundsBenchmarkGroup *self)
{
  if (self->update_source == 0 && self->session != NULL &&
      gtk_widget_get_mapped (GTK_WIDGET (self)))
    self->update_source = g_idle_add (update, self);
}

static void
rounds_benchmark_group_map (GtkWidget *widget)
{
  rounds_group_titles_wrap (widget);
  GTK_WIDGET_CLASS (rounds_benchmark_group_parent_class)->map (widget);
  queue_update (ROUNDS_BENCHMARK_GROUP (widget));
}

static void
set_session (RoundsBenchmarkGroup *self, RoundsSession *session)
{
  if (!g_set_object (&self->session, session))
    return;
  g_clear_handle_id (&self->update_source, g_source_remove);
  g_signal_group_set_target (self->model_signals, NULL);
  g_binding_group_set_source (self->profile, NULL);
  if (session != NULL)
    g_signal_connect_object (rounds_session_get_plan (session), "notify::loaded",
                             G_CALLBACK (queue_update), self, G_CONNECT_SWAPPED);
  queue_update (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SESSION]);
}

static void
rounds_benchmark_group_dispose (GObject *object)
{
  RoundsBenchmarkGroup *self = ROUNDS_BENCHMARK_GROUP (object);

  g_clear_handle_id (&self->update_source, g_source_remove);
  g_clear_object (&self->model_signals);
  g_clear_object (&self->profile);
  adw_bin_set_child (ADW_BIN (self), NULL); /* a bound child of a bin is the bin's to let go */
  gtk_widget_dispose_template (GTK_WIDGET (self), ROUNDS_TYPE_BENCHMARK_GROUP);
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (rounds_benchmark_group_parent_class)->dispose (object);
}

static void
rounds_benchmark_group_get_property (GObject *object, guint property_id, GValue *value,
                                     GParamSpec *pspec)
{
  switch ((RoundsBenchmarkGroupProperty) property_id)
    {
    case PROP_SESSION:
      g_value_set_object (value, ROUNDS_BENCHMARK_GROUP (object)->session);
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
rounds_benchmark_group_set_property (GObject *object, guint property_id, const GValue *value,
                                     GParamSpec *pspec)
{
  switch ((RoundsBenchmarkGroupProperty) property_id)
    {
    case PROP_SESSION:
      set_session (ROUNDS_BENCHMARK_GROUP (object), g_value_get_object (value));
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
rounds_benchmark_group_class_init (RoundsBenchmarkGroupClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = rounds_benchmark_group_dispose;
  object_class->get_property = rounds_benchmark_group_get_property;
  object_class->set_property = rounds_benchmark_group_set_property;
  widget_class->map = rounds_benchmark_group_map;

  /** RoundsBenchmarkGroup:session: (nullable): the opened plan */
  properties[PROP_SESSION] =
      g_param_spec_object ("session", NULL, NULL, ROUNDS_TYPE_SESSION,
                           G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (ROUNDS_TYPE_SPECIALTY_ROW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PATH "/ui/pay/rounds-benchmark-group.ui");
  gtk_widget_class_bind_template_child (widget_class, RoundsBenchmarkGroup, own_group);
  gtk_widget_class_bind_template_child (widget_class, RoundsBenchmarkGroup, own_label);
  gtk_widget_class_bind_template_child (widget_class, RoundsBenchmarkGroup, profession_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsBenchmarkGroup, specialty_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsBenchmarkGroup, chart_bin);
  gtk_widget_class_bind_template_child (widget_class, RoundsBenchmarkGroup, list_group);
  gtk_widget_class_bind_template_child (widget_class, RoundsBenchmarkGroup, note_label);
}

static void
rounds_benchmark_group_init (RoundsBenchmarkGroup *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->rows = g_ptr_array_new ();
  self->model_signals = g_signal_group_new (ROUNDS_TYPE_BENCHMARK_MODEL);
  g_signal_group_connect_swapped (self->model_signals, "changed", G_CALLBACK (queue_update), self);
  self->profile = g_binding_group_new ();
  g_binding_group_bind (self->profile, "profession", self->specialty_row, "profession",
                        G_BINDING_SYNC_CREATE);
  g_binding_group_bind (self->profile, "specialty", self->specialty_row, "specialty",
                        G_BINDING_BIDIRECTIONAL | G_BINDING_SYNC_CREATE);
}
