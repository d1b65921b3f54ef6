/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "rounds-excerpt.h"
#include "rounds-line-limit.h"

#define DATA_KEY "rounds-line-limit"

typedef struct
{
  GtkEditable *editable; /* borrowed: it owns this */
  char *resting_title; /* owned, nullable: set while the title of a row tells of a problem */
  char *before; /* owned, nullable: the text before something was taken away, for this turn */
  guint forgetting; /* source that forgets it */
  char *kept; /* owned, nullable: the text that a problem is about */
  gboolean filling; /* the text is being set by us */
} Watch;

static void
free_watch (gpointer data)
{
  Watch *watch = data;

  g_clear_pointer (&watch->resting_title, g_free);
  g_clear_handle_id (&watch->forgetting, g_source_remove);
  g_clear_pointer (&watch->before, g_free);
  g_clear_pointer (&watch->kept, g_free);
  g_free (watch);
}

static void
clear_problem (Watch *watch)
{
  if (ADW_IS_PREFERENCES_ROW (watch->editable) && watch->resting_title != NULL)
    adw_preferences_row_set_title (ADW_PREFERENCES_ROW (watch->editable), watch->resting_title);
  g_clear_pointer (&watch->resting_title, g_free);
  g_clear_pointer (&watch->kept, g_free);
  gtk_widget_set_tooltip_text (GTK_WIDGET (watch->editable), NULL);
  gtk_widget_remove_css_class (GTK_WIDGET (watch->editable), "error");
  gtk_accessible_reset_state (GTK_ACCESSIBLE (watch->editable), GTK_ACCESSIBLE_STATE_INVALID);
}

/* A row has room for words in its title; below a plain entry a tooltip says them. */
static void
tell_problem (Watch *watch, const char *message)
{
  if (ADW_IS_PREFERENCES_ROW (watch->editable))
    {
      if (watch->resting_title == NULL)
        watch->resting_title =
            g_strdup (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (watch->editable)));
      adw_preferences_row_set_title (ADW_PREFERENCES_ROW (watch->editable), message);
    }
  gtk_widget_set_tooltip_text (GTK_WIDGET (watch->editable), message);
  gtk_widget_add_css_class (GTK_WIDGET (watch->editable), "error");
}

static void
tell_refusal (Watch *watch)
{
  g_autofree char *message = g_strdup_printf (
      ngettext ("Too long for one line: at most %'d character; nothing was changed",
                "Too long for one line: at most %'d characters; nothing was changed",
                ROUNDS_LINE_LIMIT),
      ROUNDS_LINE_LIMIT);

  tell_problem (watch, message);
  gtk_accessible_update_state (GTK_ACCESSIBLE (watch->editable), GTK_ACCESSIBLE_STATE_INVALID,
                               GTK_ACCESSIBLE_INVALID_TRUE, -1);
  gtk_accessible_announce (GTK_ACCESSIBLE (watch->editable), message,
                           GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

/* Pasting over something takes that away first: it comes back. */
static void
restore (Watch *watch, GtkEditable *text, int *position)
{
  g_autofree char *before = g_steal_pointer (&watch->before);

  if (before == NULL)
    return;
  watch->filling = TRUE;
  gtk_editable_set_text (text, before);
  watch->filling = FALSE;
  *position = (int) g_utf8_strlen (before, -1);
}

static void
on_insert_text_cb (GtkEditable *text, const char *inserted, int length, int *position, Watch *watch)
{
  glong n_inserted = g_utf8_strlen (inserted, length);

  if (watch->filling ||
      n_inserted + g_utf8_strlen (gtk_editable_get_text (text), -1) <= ROUNDS_LINE_LIMIT)
    return;
  g_signal_stop_emission_by_name (text, "insert-text");
  restore (watch, text, position);
  g_set_str (&watch->kept, gtk_editable_get_text (text));
  tell_refusal (watch);
}

static void
forget (gpointer data)
{
  Watch *watch = data;

  watch->forgetting = 0;
  g_clear_pointer (&watch->before, g_free);
}

static void
on_delete_text_cb (GtkEditable *text, int start, int end, Watch *watch)
{
  if (watch->filling || watch->before != NULL)
    return;
  watch->before = g_strdup (gtk_editable_get_text (text));
  if (watch->forgetting == 0)
    watch->forgetting = g_idle_add_once (forget, watch);
}

static void
on_changed_cb (GtkEditable *text, Watch *watch)
{
  if (!watch->filling && watch->kept != NULL &&
      !g_str_equal (watch->kept, gtk_editable_get_text (text)))
    clear_problem (watch);
}

/**
 * rounds_line_limit_watch:
 *
 * From now on what would make the text of @editable longer than %ROUNDS_LINE_LIMIT is refused as a
 * whole, and the field says so: what was there stays, and nothing is ever cut.
 */
void
rounds_line_limit_watch (GtkEditable *editable)
{
  GtkEditable *text;
  Watch *watch;

  g_return_if_fail (GTK_IS_EDITABLE (editable));

  text = gtk_editable_get_delegate (editable);
  g_return_if_fail (text != NULL);

  watch = g_new0 (Watch, 1);
  watch->editable = editable;
  g_object_set_data_full (G_OBJECT (editable), DATA_KEY, watch, free_watch);
  g_signal_connect (text, "insert-text", G_CALLBACK (on_insert_text_cb), watch);
  g_signal_connect (text, "delete-text", G_CALLBACK (on_delete_text_cb), watch);
  g_signal_connect (text, "changed", G_CALLBACK (on_changed_cb), watch);
}

/**
 * rounds_line_limit_fill:
 * @editable: one that is watched
 *
 * Shows @text to be edited. Of one that does not fit, from another program maybe, the beginning is
 * shown, which cannot be edited, so that it never takes the place of the whole.
 */
void
rounds_line_limit_fill (GtkEditable *editable, const char *text)
{
  Watch *watch = g_object_get_data (G_OBJECT (editable), DATA_KEY);
  gboolean fits = rounds_line_limit_fits (text);
  g_autofree char *shown = rounds_excerpt_dup (text, fits ? ROUNDS_LINE_LIMIT : 200);

  g_return_if_fail (watch != NULL);

  gtk_editable_set_editable (editable, fits);
  watch->filling = TRUE;
  if (!g_str_equal (gtk_editable_get_text (editable), shown))
    gtk_editable_set_text (editable, shown);
  watch->filling = FALSE;
  clear_problem (watch);
  if (!fits)
    tell_problem (watch, _ ("Too long to be edited in one line; all of it is kept"));
}

/** rounds_line_limit_fits: whether @text can be edited in one line */
gboolean
rounds_line_limit_fits (const char *text)
{
  g_return_val_if_fail (text != NULL, FALSE);

  return g_utf8_strlen (text, -1) <= ROUNDS_LINE_LIMIT;
}
