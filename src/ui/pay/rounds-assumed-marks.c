/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-assumed-chip.h"
#include "rounds-assumed-marks.h"
#include "rounds-assumption-text.h"
#include "rounds-checked-row.h"
#include "rounds-forecast-model.h"

/**
 * RoundsAssumedMarks:
 *
 * Keeps a mark beside every empty row of a form for which the forecast of the option assumes
 * something. A row that is filled in has no mark, whatever is assumed elsewhere.
 */
struct _RoundsAssumedMarks
{
  GObject parent_instance;

  RoundsSession *session; /* owned */
  RoundsOption *option; /* owned */
  GArray *marks; /* owned: of Mark */
};

typedef struct
{
  GtkEditable *row; /* borrowed: of the form that owns the marks */
  RoundsAssumedChip *chip; /* borrowed: of the row */
  RoundsAssumptionKind kind;
} Mark;

G_DEFINE_FINAL_TYPE (RoundsAssumedMarks, rounds_assumed_marks, G_TYPE_OBJECT)

static RoundsForecastModel *
get_model (RoundsAssumedMarks *self)
{
  return rounds_figures_get_model (rounds_session_get_figures (self->session),
                                   ROUNDS_TYPE_FORECAST_MODEL);
}

static const RoundsForecastFigure *
find_figure (RoundsAssumedMarks *self)
{
  int position = rounds_forecast_model_find_option (
      get_model (self), rounds_record_get_id (ROUNDS_RECORD (self->option)));

  return position >= 0 ? rounds_forecast_model_get_figure (get_model (self), (guint) position)
                       : NULL;
}

/* The way to an option is partly about today's work: notice is given there. */
static const RoundsAssumption *
find_assumption (RoundsAssumedMarks *self, RoundsAssumptionKind kind)
{
  const RoundsForecastFigure *figure = find_figure (self);
  const RoundsAssumption *taken;

  if (figure == NULL)
    return NULL;
  taken = rounds_assumption_text_find (figure, kind, self->option->role != ROUNDS_OPTION_TODAY);
  if (taken == NULL && kind <= ROUNDS_ASSUMPTION_GAP_HIGH)
    taken = rounds_assumption_text_find (figure, kind, FALSE);
  return taken;
}

static void
show_mark (RoundsAssumedMarks *self, const Mark *mark)
{
  gboolean empty = *gtk_editable_get_text (mark->row) == '\0';
  const RoundsAssumption *taken = empty ? find_assumption (self, mark->kind) : NULL;
  g_autofree char *value = taken != NULL ? rounds_assumption_text_dup_value (taken) : NULL;

  rounds_assumed_chip_tell (mark->chip, value,
                            taken != NULL ? rounds_assumption_get_source (taken->source) : NULL);
}

static void
show_marks (RoundsAssumedMarks *self)
{
  for (guint i = 0; i < self->marks->len; i++)
    show_mark (self, &g_array_index (self->marks, Mark, i));
}

static void
rounds_assumed_marks_dispose (GObject *object)
{
  RoundsAssumedMarks *self = ROUNDS_ASSUMED_MARKS (object);

  g_clear_pointer (&self->marks, g_array_unref);
  g_clear_object (&self->option);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (rounds_assumed_marks_parent_class)->dispose (object);
}

static void
rounds_assumed_marks_class_init (RoundsAssumedMarksClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rounds_assumed_marks_dispose;
}

static void
rounds_assumed_marks_init (RoundsAssumedMarks *self)
{
  self->marks = g_array_new (FALSE, FALSE, sizeof (Mark));
}

/** rounds_assumed_marks_new: @option is of the session's plan */
RoundsAssumedMarks *
rounds_assumed_marks_new (RoundsSession *session, RoundsOption *option)
{
  RoundsAssumedMarks *self;

  g_return_val_if_fail (ROUNDS_IS_SESSION (session) && ROUNDS_IS_OPTION (option), NULL);

  self = g_object_new (ROUNDS_TYPE_ASSUMED_MARKS, NULL);
  self->session = g_object_ref (session);
  self->option = g_object_ref (option);
  g_signal_connect_object (get_model (self), "changed", G_CALLBACK (show_marks), self,
                           G_CONNECT_SWAPPED);
  return self;
}

/**
 * rounds_assumed_marks_add:
 * @row: an entry row that outlives the marks
 * @kind: what is assumed while the row is empty; adding the row again says something else
 */
void
rounds_assumed_marks_add (RoundsAssumedMarks *self, gpointer row, RoundsAssumptionKind kind)
{
  Mark mark = { .row = row, .kind = kind };

  g_return_if_fail (ROUNDS_IS_ASSUMED_MARKS (self) && ADW_IS_ENTRY_ROW (row));

  for (guint i = 0; i < self->marks->len; i++)
    {
      Mark *present = &g_array_index (self->marks, Mark, i);

      if (present->row != mark.row)
        continue;
      present->kind = kind;
      show_mark (self, present);
      return;
    }
  mark.chip = ROUNDS_ASSUMED_CHIP (rounds_assumed_chip_new ());
  adw_entry_row_add_suffix (ADW_ENTRY_ROW (row), GTK_WIDGET (mark.chip));
  rounds_checked_row_fit_suffix (GTK_WIDGET (mark.chip));
  g_array_append_val (self->marks, mark);
  g_signal_connect_object (row, "notify::text", G_CALLBACK (show_marks), self, G_CONNECT_SWAPPED);
  show_mark (self, &mark);
}
