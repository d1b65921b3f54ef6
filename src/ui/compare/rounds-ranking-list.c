/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-ranking-list.h"

#define ROW_SPACING 6
#define MOVE_MILLISECONDS 250

/**
 * RoundsRankingList:
 *
 * A few rows of one height in an order that changes: a row glides to its new place, so that the eye
 * can follow who passes whom. Without animations it is there at once.
 *
 * CSS node: `rankinglist`
 */
struct _RoundsRankingList
{
  GtkWidget parent_instance;

  AdwAnimation *animation; /* owned, from 0 to 1 */
  GArray *from; /* of double: where each row sets out, in rows from the top */
  GArray *to; /* of double: where it goes */
};

G_DEFINE_FINAL_TYPE (RoundsRankingList, rounds_ranking_list, GTK_TYPE_WIDGET)

static guint
get_n_rows (RoundsRankingList *self)
{
  return self->to->len;
}

static double
get_slot (RoundsRankingList *self, guint position)
{
  const double from = g_array_index (self->from, double, position);
  const double to = g_array_index (self->to, double, position);

  return adw_lerp (from, to, adw_animation_get_value (self->animation));
}

static void
on_animation_moved_cb (double value, gpointer user_data)
{
  gtk_widget_queue_allocate (GTK_WIDGET (user_data));
}

static void
measure_rows (GtkWidget *widget, GtkOrientation orientation, int for_size, int *minimum,
              int *natural)
{
  *minimum = *natural = 0;
  for (GtkWidget *row = gtk_widget_get_first_child (widget); row != NULL;
       row = gtk_widget_get_next_sibling (row))
    {
      int least, best;

      gtk_widget_measure (row, orientation, for_size, &least, &best, NULL, NULL);
      *minimum = MAX (*minimum, least);
      *natural = MAX (*natural, best);
    }
}

static GtkSizeRequestMode
rounds_ranking_list_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
rounds_ranking_list_measure (GtkWidget *widget, GtkOrientation orientation, int for_size,
                             int *minimum, int *natural, int *minimum_baseline,
                             int *natural_baseline)
{
  const int n_rows = (int) get_n_rows (ROUNDS_RANKING_LIST (widget));

  measure_rows (widget, orientation, for_size, minimum, natural);
  if (orientation == GTK_ORIENTATION_VERTICAL && n_rows > 0)
    {
      *minimum = *minimum * n_rows + ROW_SPACING * (n_rows - 1);
      *natural = *natural * n_rows + ROW_SPACING * (n_rows - 1);
    }
}

static void
rounds_ranking_list_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  RoundsRankingList *self = ROUNDS_RANKING_LIST (widget);
  GtkWidget *row = gtk_widget_get_first_child (widget);
  int least, best;

  measure_rows (widget, GTK_ORIENTATION_VERTICAL, width, &least, &best);
  for (guint i = 0; row != NULL; i++, row = gtk_widget_get_next_sibling (row))
    {
      const int y = (int) (get_slot (self, i) * (best + ROW_SPACING) + 0.5);

      gtk_widget_size_allocate (row, &(GtkAllocation) { 0, y, width, best }, -1);
    }
}

static void
rounds_ranking_list_dispose (GObject *object)
{
  RoundsRankingList *self = ROUNDS_RANKING_LIST (object);

  if (self->animation != NULL)
    adw_animation_reset (self->animation);
  g_clear_object (&self->animation);
  rounds_ranking_list_clear (self);
  G_OBJECT_CLASS (rounds_ranking_list_parent_class)->dispose (object);
}

static void
rounds_ranking_list_finalize (GObject *object)
{
  RoundsRankingList *self = ROUNDS_RANKING_LIST (object);

  g_clear_pointer (&self->from, g_array_unref);
  g_clear_pointer (&self->to, g_array_unref);
  G_OBJECT_CLASS (rounds_ranking_list_parent_class)->finalize (object);
}

static void
rounds_ranking_list_class_init (RoundsRankingListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = rounds_ranking_list_dispose;
  object_class->finalize = rounds_ranking_list_finalize;
  widget_class->get_request_mode = rounds_ranking_list_get_request_mode;
  widget_class->measure = rounds_ranking_list_measure;
  widget_class->size_allocate = rounds_ranking_list_size_allocate;
  gtk_widget_class_set_css_name (widget_class, "rankinglist");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LIST);
}

static void
rounds_ranking_list_init (RoundsRankingList *self)
{
  AdwAnimationTarget *target =
      adw_callback_animation_target_new (on_animation_moved_cb, self, NULL);

  self->from = g_array_new (FALSE, FALSE, sizeof (double));
  self->to = g_array_new (FALSE, FALSE, sizeof (double));
  self->animation = adw_timed_animation_new (GTK_WIDGET (self), 0, 1, MOVE_MILLISECONDS, target);
  adw_timed_animation_set_easing (ADW_TIMED_ANIMATION (self->animation), ADW_EASE_OUT_CUBIC);
}

/** rounds_ranking_list_clear: removes all rows */
void
rounds_ranking_list_clear (RoundsRankingList *self)
{
  GtkWidget *row;

  g_return_if_fail (ROUNDS_IS_RANKING_LIST (self));

  while ((row = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (row);
  g_array_set_size (self->from, 0);
  g_array_set_size (self->to, 0);
}

/** rounds_ranking_list_add: adds @row below the others; its position is that of its addition */
void
rounds_ranking_list_add (RoundsRankingList *self, GtkWidget *row)
{
  double slot;

  g_return_if_fail (ROUNDS_IS_RANKING_LIST (self) && GTK_IS_WIDGET (row));

  slot = get_n_rows (self);
  g_array_append_val (self->from, slot);
  g_array_append_val (self->to, slot);
  gtk_widget_set_parent (row, GTK_WIDGET (self));
}

/** rounds_ranking_list_get_row: (transfer none) (nullable): the row added as number @position */
GtkWidget *
rounds_ranking_list_get_row (RoundsRankingList *self, guint position)
{
  GtkWidget *row;

  g_return_val_if_fail (ROUNDS_IS_RANKING_LIST (self), NULL);

  row = gtk_widget_get_first_child (GTK_WIDGET (self));
  while (row != NULL && position-- > 0)
    row = gtk_widget_get_next_sibling (row);
  return row;
}

/**
 * rounds_ranking_list_set_order:
 * @order: (array length=n_rows): positions of rows, from the top
 * @n_rows: must be the number of rows
 *
 * Moves the rows to where they belong, from wherever they are now.
 */
void
rounds_ranking_list_set_order (RoundsRankingList *self, const guint *order, guint n_rows)
{
  gboolean moves = FALSE;

  g_return_if_fail (ROUNDS_IS_RANKING_LIST (self));
  g_return_if_fail (n_rows == get_n_rows (self));

  for (guint i = 0; i < n_rows; i++)
    moves = moves || (guint) (g_array_index (self->to, double, order[i]) + 0.5) != i;
  if (!moves)
    return;
  for (guint i = 0; i < n_rows; i++)
    g_array_index (self->from, double, i) = get_slot (self, i);
  for (guint i = 0; i < n_rows; i++)
    g_array_index (self->to, double, order[i]) = i;
  adw_animation_reset (self->animation);
  adw_animation_play (self->animation);
}
