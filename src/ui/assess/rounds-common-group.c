/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n.h>

#include "rounds-common-group.h"
#include "rounds-common-questions.h"
#include "rounds-shown-text.h"

/**
 * RoundsCommonGroup:
 *
 * The questions that everybody asks, each answered in one sentence; unfolded, what is missing and
 * what the answer is based on. Every such row leads to where it can be changed.
 */
struct _RoundsCommonGroup
{
  AdwBin parent_instance;

  AdwPreferencesGroup *group;
  AdwExpanderRow *rows[ROUNDS_N_COMMON_QUESTIONS]; /* borrowed */
  GPtrArray *details[ROUNDS_N_COMMON_QUESTIONS]; /* owned: borrowed rows inside each */
};

G_DEFINE_FINAL_TYPE (RoundsCommonGroup, rounds_common_group, ADW_TYPE_BIN)

static GtkWidget *
create_row (void)
{
  return g_object_new (ADW_TYPE_ACTION_ROW, "use-markup", FALSE, "title-lines", 0, "subtitle-lines",
                       0, NULL);
}

static GtkWidget *
create_basis (const RoundsBasis *basis)
{
  GtkWidget *row = create_row ();
  GtkWidget *arrow = gtk_image_new_from_icon_name ("go-next-symbolic");

  gtk_accessible_update_state (GTK_ACCESSIBLE (arrow), GTK_ACCESSIBLE_STATE_HIDDEN, TRUE, -1);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), arrow);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "(us)", (guint) basis->place,
                                    basis->subject);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "assess.open-basis");
  return row;
}

/* Whether a row is one for @basis; without, for what is missing, which leads nowhere. */
static gboolean
suits (GtkWidget *row, const RoundsBasis *basis)
{
  GVariant *target = gtk_actionable_get_action_target_value (GTK_ACTIONABLE (row));
  const char *subject;
  guint place;

  if (target == NULL || basis == NULL)
    return target == NULL && basis == NULL;
  g_variant_get (target, "(u&s)", &place, &subject);
  return place == basis->place && g_str_equal (subject, basis->subject);
}

static GtkWidget *
take_or_create (GPtrArray *spare, const RoundsBasis *basis)
{
  for (guint i = 0; i < spare->len; i++)
    if (suits (spare->pdata[i], basis))
      return g_ptr_array_steal_index (spare, i);
  return g_object_ref_sink (basis != NULL ? create_basis (basis) : create_row ());
}

/* What is missing comes before what the answer is based on. */
static const RoundsBasis *
get_basis (const RoundsCommonAnswer *answer, guint position)
{
  return position < answer->missing->len ? NULL
                                         : answer->basis->pdata[position - answer->missing->len];
}

/* Rows stay what they are and where they are as far as that goes: whoever comes back from one, or
 * is at one, finds the keyboard there. */
static void
arrange (GPtrArray *rows, AdwExpanderRow *expander, const RoundsCommonAnswer *answer)
{
  const guint n_rows = answer->missing->len + answer->basis->len;
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (expander));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  g_autoptr (GPtrArray) spare = g_ptr_array_new_with_free_func (g_object_unref);
  guint n_kept = 0;

  while (n_kept < MIN (rows->len, n_rows) &&
         suits (rows->pdata[n_kept], get_basis (answer, n_kept)))
    n_kept++;
  for (guint i = n_kept; i < rows->len; i++)
    {
      g_ptr_array_add (spare, g_object_ref (rows->pdata[i]));
      adw_expander_row_remove (expander, rows->pdata[i]);
    }
  g_ptr_array_set_size (rows, (int) n_kept);
  for (guint i = n_kept; i < n_rows; i++)
    {
      g_autoptr (GtkWidget) row = take_or_create (spare, get_basis (answer, i));

      adw_expander_row_add_row (expander, row);
      g_ptr_array_add (rows, row);
      if (row == focus)
        gtk_widget_grab_focus (row);
    }
}

static void
show_detail (GtkWidget *row, const RoundsBasis *basis, const char *missing)
{
  rounds_shown_text_set_title (row, basis != NULL ? basis->label : _ ("Missing"));
  rounds_shown_text_set_subtitle (row, basis != NULL ? basis->value : missing);
}

static void
show_answer (GPtrArray *rows, AdwExpanderRow *expander, const RoundsCommonAnswer *answer)
{
  g_autofree char *text = NULL;

  /* Translators: an answer in a few words, then in one sentence */
  text = g_strdup_printf (_ ("%s. %s"), answer->title, answer->sentence);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (expander), answer->question);
  rounds_shown_text_set_subtitle (expander, text);
  arrange (rows, expander, answer);
  for (guint i = 0; i < rows->len; i++)
    {
      const RoundsBasis *basis = get_basis (answer, i);

      show_detail (rows->pdata[i], basis, basis == NULL ? answer->missing->pdata[i] : NULL);
    }
  adw_expander_row_set_enable_expansion (expander, rows->len > 0);
}

static void
rounds_common_group_dispose (GObject *object)
{
  RoundsCommonGroup *self = ROUNDS_COMMON_GROUP (object);

  for (guint i = 0; i < ROUNDS_N_COMMON_QUESTIONS; i++)
    g_clear_pointer (&self->details[i], g_ptr_array_unref);
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), ROUNDS_TYPE_COMMON_GROUP);
  G_OBJECT_CLASS (rounds_common_group_parent_class)->dispose (object);
}

static void
rounds_common_group_class_init (RoundsCommonGroupClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rounds_common_group_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PATH "/ui/assess/rounds-common-group.ui");
  gtk_widget_class_bind_template_child (widget_class, RoundsCommonGroup, group);
}

static void
rounds_common_group_init (RoundsCommonGroup *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  for (guint i = 0; i < ROUNDS_N_COMMON_QUESTIONS; i++)
    {
      self->details[i] = g_ptr_array_new ();
      self->rows[i] =
          g_object_new (ADW_TYPE_EXPANDER_ROW, "use-markup", FALSE, "title-lines", 0, NULL);
      adw_expander_row_set_subtitle_lines (self->rows[i], 0);
      adw_preferences_group_add (self->group, GTK_WIDGET (self->rows[i]));
    }
}

/** rounds_common_group_show: shows the answers as they stand in @figures, which are not kept */
void
rounds_common_group_show (RoundsCommonGroup *self, RoundsFigures *figures)
{
  RoundsCommonQuestions *model;

  g_return_if_fail (ROUNDS_IS_COMMON_GROUP (self) && ROUNDS_IS_FIGURES (figures));

  model = rounds_figures_get_model (figures, ROUNDS_TYPE_COMMON_QUESTIONS);
  for (guint i = 0; i < ROUNDS_N_COMMON_QUESTIONS; i++)
    {
      const RoundsCommonAnswer *answer = rounds_common_questions_get_answer (model, i);

      if (answer != NULL)
        show_answer (self->details[i], self->rows[i], answer);
    }
}
