/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "rounds-cell-overrides.h"
#include "rounds-cell-popover.h"
#include "rounds-history.h"
#include "rounds-line-dialog.h"
#include "rounds-line-text.h"
#include "rounds-long-text-buffer.h"
#include "rounds-note-row.h"
#include "rounds-option.h"
#include "rounds-person.h"
#include "rounds-text-row.h"

#define MEGABYTE (1024 * 1024)

typedef struct
{
  RoundsPlan *plan;
  RoundsPerson *person;
  RoundsTextRow *row;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer unused)
{
  fixture->plan = rounds_plan_new ();
  rounds_plan_set_loaded (fixture->plan, TRUE);
  fixture->person = rounds_plan_create (fixture->plan, ROUNDS_TYPE_PERSON, NULL);
  fixture->row = g_object_ref_sink (g_object_new (ROUNDS_TYPE_TEXT_ROW, "title", "Name", NULL));
}

static void
bind_name (Fixture *fixture)
{
  g_object_bind_property (fixture->person, "name", fixture->row, "value",
                          G_BINDING_BIDIRECTIONAL | G_BINDING_SYNC_CREATE);
}

static void
tear_down (Fixture *fixture, gconstpointer unused)
{
  g_assert_finalize_object (fixture->row);
  g_assert_finalize_object (fixture->plan);
}

/* Whether the row says that it shows the beginning, where nothing can be typed. */
static gboolean
tells_length (Fixture *fixture)
{
  const char *title = adw_preferences_row_get_title (ADW_PREFERENCES_ROW (fixture->row));
  gboolean told = strstr (title, "start of") != NULL;

  g_assert_true (told || g_str_equal (title, "Name"));
  g_assert_true (told != gtk_editable_get_editable (GTK_EDITABLE (fixture->row)));
  return told;
}

static void
test_typing (Fixture *fixture, gconstpointer unused)
{
  g_autofree char *longest = g_strnfill (ROUNDS_LINE_LONGEST, 'x');

  bind_name (fixture);
  gtk_editable_set_text (GTK_EDITABLE (fixture->row), "Dr. <b>Kim</b> 🚑");
  g_assert_cmpstr (fixture->person->name, ==, "Dr. <b>Kim</b> 🚑");
  gtk_editable_set_text (GTK_EDITABLE (fixture->row), longest);
  g_assert_cmpstr (fixture->person->name, ==, longest);
  g_assert_false (tells_length (fixture));
}

/* As much as somebody pastes is kept; only what is laid out has an end. */
static void
test_pasting (Fixture *fixture, gconstpointer unused)
{
  g_autofree char *megabyte = g_strnfill (MEGABYTE, 'x');
  g_autofree char *whole = g_strdup_printf ("K\n<b>%sim", megabyte);
  g_autofree char *pasted = g_strdup_printf ("\n<b>%s", megabyte);
  g_autoptr (RoundsHistory) history = rounds_history_new (fixture->plan);
  int position = 1;

  bind_name (fixture);
  g_object_set (fixture->person, "name", "Kim", NULL);
  rounds_plan_settle (fixture->plan);
  gtk_editable_insert_text (GTK_EDITABLE (fixture->row), pasted, -1, &position);
  g_assert_cmpstr (fixture->person->name, ==, whole);
  g_assert_cmpuint (strlen (gtk_editable_get_text (GTK_EDITABLE (fixture->row))), <, 1000);
  g_assert_true (tells_length (fixture));

  rounds_history_undo (history);
  g_assert_cmpstr (fixture->person->name, ==, "Kim");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (fixture->row)), ==, "Kim");
  g_assert_false (tells_length (fixture));
  rounds_history_redo (history);
  g_assert_cmpstr (fixture->person->name, ==, whole);
  g_assert_true (tells_length (fixture));
}

/* What takes the place of another text takes that away first. */
static void
test_replacing (Fixture *fixture, gconstpointer unused)
{
  g_autofree char *megabyte = g_strnfill (MEGABYTE, 'x');

  bind_name (fixture);
  g_object_set (fixture->person, "name", "Kim", NULL);
  gtk_editable_set_text (GTK_EDITABLE (fixture->row), megabyte);
  g_assert_cmpstr (fixture->person->name, ==, megabyte);
  g_assert_true (tells_length (fixture));
  rounds_text_row_set_value (fixture->row, "Lee");
  g_assert_cmpstr (fixture->person->name, ==, "Lee");
  g_assert_false (tells_length (fixture));
}

static GtkTextBuffer *
get_buffer (AdwDialog *dialog)
{
  return GTK_TEXT_BUFFER (
      gtk_widget_get_template_child (GTK_WIDGET (dialog), ROUNDS_TYPE_LINE_DIALOG, "buffer"));
}

/* The dialog and the field always hold the same, and the line ends that fold it are no part. */
static void
test_dialog (Fixture *fixture, gconstpointer unused)
{
  g_autofree char *megabyte = g_strnfill (MEGABYTE, 'x');
  g_autofree char *longer = g_strconcat ("<i>", megabyte, NULL);
  RoundsLineText *line = g_object_get_data (G_OBJECT (fixture->row), "rounds-line-text");
  AdwDialog *dialog;

  bind_name (fixture);
  rounds_text_row_set_value (fixture->row, megabyte);
  dialog = g_object_ref_sink (rounds_line_dialog_new (line, "Name"));
  g_assert_cmpint (gtk_text_buffer_get_line_count (get_buffer (dialog)), >, 500);
  gtk_text_buffer_insert_at_cursor (get_buffer (dialog), "<i>", -1);
  g_assert_cmpstr (fixture->person->name, ==, longer);
  g_object_set (fixture->person, "name", "Kim", NULL);
  g_assert_cmpint (gtk_text_buffer_get_char_count (get_buffer (dialog)), ==, 3);
  gtk_text_buffer_set_text (get_buffer (dialog), "", -1);
  g_assert_cmpstr (fixture->person->name, ==, "");
  g_assert_false (tells_length (fixture));
  g_assert_finalize_object (dialog);
}

/* From another program, or an earlier one: shown in part, never edited in part. */
static void
test_longer_value (Fixture *fixture, gconstpointer unused)
{
  g_autofree char *megabyte = g_strnfill (MEGABYTE, 'x');

  g_object_set (fixture->person, "name", megabyte, NULL);
  bind_name (fixture);
  g_assert_cmpstr (fixture->person->name, ==, megabyte);
  g_assert_cmpstr (rounds_text_row_get_value (fixture->row), ==, megabyte);
  g_assert_cmpuint (strlen (gtk_editable_get_text (GTK_EDITABLE (fixture->row))), <, 1000);
  g_assert_false (gtk_editable_get_editable (GTK_EDITABLE (fixture->row)));
  g_assert_true (tells_length (fixture));

  g_object_set (fixture->person, "name", "Kim", NULL);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (fixture->row)), ==, "Kim");
  g_assert_true (gtk_editable_get_editable (GTK_EDITABLE (fixture->row)));
  g_assert_false (tells_length (fixture));
}

/* One of two entries is too long to be laid out: what is typed into the other leaves it whole. */
static void
test_popover (Fixture *fixture, gconstpointer unused)
{
  g_autofree char *megabyte = g_strnfill (MEGABYTE, 'x');
  RoundsOption *option = rounds_plan_create (fixture->plan, ROUNDS_TYPE_OPTION, NULL);
  gint64 id = rounds_record_get_id (ROUNDS_RECORD (option));
  GtkWidget *popover;
  GtkEditable *reason;

  rounds_cell_overrides_set (fixture->plan, id, "growth", megabyte, "before");
  popover = rounds_cell_popover_new (fixture->plan, id, "growth", "Growth", NULL);
  g_object_ref_sink (popover);
  reason = GTK_EDITABLE (
      gtk_widget_get_template_child (popover, ROUNDS_TYPE_CELL_POPOVER, "reason_entry"));
  gtk_editable_set_text (reason, "after");
  g_assert_cmpstr (rounds_cell_overrides_lookup (fixture->plan, id, "growth")->value, ==, megabyte);
  g_assert_cmpstr (rounds_cell_overrides_lookup (fixture->plan, id, "growth")->reason, ==, "after");
  g_assert_finalize_object (popover);
}

static GtkTextView *
find_text_view (GtkWidget *widget)
{
  GtkTextView *found = GTK_IS_TEXT_VIEW (widget) ? GTK_TEXT_VIEW (widget) : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_text_view (child);
  return found;
}

/* A note has no limit, neither in lines nor in the length of one. */
static void
test_note (Fixture *fixture, gconstpointer unused)
{
  GtkWidget *note = g_object_ref_sink (g_object_new (ROUNDS_TYPE_NOTE_ROW, NULL));
  g_autofree char *megabyte = g_strnfill (MEGABYTE, 'x');

  for (gsize i = 0; i < MEGABYTE / 2; i += 80)
    megabyte[i] = i % 800 == 0 ? '\n' : ' ';
  g_object_bind_property (fixture->person, "organization", note, "note",
                          G_BINDING_BIDIRECTIONAL | G_BINDING_SYNC_CREATE);
  gtk_text_buffer_insert_at_cursor (gtk_text_view_get_buffer (find_text_view (note)), megabyte, -1);
  g_assert_cmpstr (fixture->person->organization, ==, megabyte);
  g_assert_finalize_object (note);
}

/* Tab and Shift+Tab go into a note and out of it again. */
static void
test_note_passes_focus (Fixture *fixture, gconstpointer unused)
{
  static const GtkDirectionType ways[] = { GTK_DIR_TAB_FORWARD, GTK_DIR_TAB_BACKWARD };
  GtkWidget *window = gtk_window_new ();
  GtkWidget *list = gtk_list_box_new ();
  GtkWidget *rows[] = { adw_entry_row_new (), g_object_new (ROUNDS_TYPE_NOTE_ROW, NULL),
                        adw_entry_row_new () };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    gtk_list_box_append (GTK_LIST_BOX (list), rows[i]);
  gtk_window_set_child (GTK_WINDOW (window), list);
  gtk_window_present (GTK_WINDOW (window));
  while (gtk_widget_get_width (list) == 0)
    g_main_context_iteration (NULL, TRUE);
  for (guint i = 0; i < G_N_ELEMENTS (ways); i++)
    {
      GtkWidget *focus;

      g_assert_true (gtk_widget_grab_focus (rows[i == 0 ? 0 : 2]));
      g_assert_true (gtk_widget_child_focus (window, ways[i]));
      g_assert_true (gtk_window_get_focus (GTK_WINDOW (window)) ==
                     GTK_WIDGET (find_text_view (rows[1])));
      g_assert_true (gtk_widget_child_focus (window, ways[i]));
      focus = gtk_window_get_focus (GTK_WINDOW (window));
      g_assert_true (gtk_widget_is_ancestor (focus, rows[i == 0 ? 2 : 0]));
    }
  gtk_window_destroy (GTK_WINDOW (window));
}

/* All lines of a note are seen, also on a page that scrolls. */
static void
test_note_grows (Fixture *fixture, gconstpointer unused)
{
  GtkWidget *window = gtk_window_new ();
  GtkWidget *scroller = gtk_scrolled_window_new ();
  GtkWidget *note = g_object_new (
      ROUNDS_TYPE_NOTE_ROW, "note",
      "Moved from the hospital group to a clinic of six. Better people, the same exhaustion by "
      "Thursday, and every line of this has to be there.",
      NULL);
  GtkWidget *text_view = GTK_WIDGET (find_text_view (note));
  gint64 deadline = g_get_monotonic_time () + 10 * G_USEC_PER_SEC;
  int height = 0;

  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), note);
  gtk_window_set_child (GTK_WINDOW (window), scroller);
  gtk_window_set_default_size (GTK_WINDOW (window), 180, 60);
  gtk_window_present (GTK_WINDOW (window));
  while ((height < 80 || gtk_widget_get_height (text_view) < height) &&
         g_get_monotonic_time () < deadline)
    {
      g_main_context_iteration (NULL, FALSE);
      gtk_widget_measure (text_view, GTK_ORIENTATION_VERTICAL, gtk_widget_get_width (text_view),
                          NULL, &height, NULL, NULL);
    }
  g_assert_cmpint (height, >=, 80);
  g_assert_cmpint (gtk_widget_get_height (text_view), >=, height);
  gtk_window_destroy (GTK_WINDOW (window));
}

/* Where a long line is folded, whatever is written, taken away or cut in half is that and no more.
 */
static void
test_folds (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (RoundsLongTextBuffer) buffer = g_object_new (ROUNDS_TYPE_LONG_TEXT_BUFFER, NULL);
  GtkTextBuffer *text = GTK_TEXT_BUFFER (buffer);
  g_autoptr (GString) expected = g_string_new (NULL);
  GtkTextIter fold, next;

  for (guint i = 0; i < 5000; i++)
    g_string_append (expected, "e\u0301");
  gtk_text_buffer_set_text (text, expected->str, -1);
  g_assert_cmpint (gtk_text_buffer_get_line_count (text), >, 5);
  for (guint i = 0; i < 5; i++)
    {
      g_autofree char *whole = NULL;

      gtk_text_buffer_get_iter_at_line (text, &next, 2);
      gtk_text_buffer_place_cursor (text, &next);
      fold = next;
      gtk_text_iter_backward_char (&fold);
      gtk_text_buffer_delete (text, &fold, &next);
      g_string_truncate (expected, expected->len - strlen ("e\u0301"));
      whole = rounds_long_text_buffer_dup_whole (buffer);
      g_assert_cmpstr (whole, ==, expected->str);
    }
  for (int line = 0; line < gtk_text_buffer_get_line_count (text); line++)
    {
      gtk_text_buffer_get_iter_at_line (text, &next, line);
      g_assert_true (gtk_text_iter_is_end (&next) || gtk_text_iter_get_char (&next) == 'e');
      g_assert_cmpint (gtk_text_iter_get_chars_in_line (&next), <, 4000);
    }
}

/* What is copied from one text to another takes its folds along, as it does when it is pasted. */
static void
test_copies_to_other (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (RoundsLongTextBuffer) from = g_object_new (ROUNDS_TYPE_LONG_TEXT_BUFFER, NULL);
  g_autoptr (RoundsLongTextBuffer) to = g_object_new (ROUNDS_TYPE_LONG_TEXT_BUFFER, NULL);
  g_autofree char *line = g_strnfill (20000, 'x');
  g_autofree char *found = NULL;
  GtkTextIter start, end, place;

  rounds_long_text_buffer_set_whole (from, line);
  gtk_text_buffer_get_bounds (GTK_TEXT_BUFFER (from), &start, &end);
  gtk_text_buffer_get_start_iter (GTK_TEXT_BUFFER (to), &place);
  gtk_text_buffer_insert_range (GTK_TEXT_BUFFER (to), &place, &start, &end);
  found = rounds_long_text_buffer_dup_whole (to);
  g_assert_cmpstr (found, ==, line);
  g_assert_false (gtk_text_buffer_get_enable_undo (GTK_TEXT_BUFFER (to)));
}

/* The same within one text. */
static void
test_copies (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (RoundsLongTextBuffer) buffer = g_object_new (ROUNDS_TYPE_LONG_TEXT_BUFFER, NULL);
  g_autofree char *line = g_strnfill (20000, 'x');
  g_autofree char *whole = g_strdup_printf ("one\n%s\ntwo", line);
  g_autofree char *twice = g_strdup_printf ("one\n%s%s%s\ntwo", "x", whole, line + 1);
  g_autofree char *found = NULL;
  GtkTextIter start, end, place;

  rounds_long_text_buffer_set_whole (buffer, whole);
  gtk_text_buffer_get_bounds (GTK_TEXT_BUFFER (buffer), &start, &end);
  gtk_text_buffer_get_iter_at_line_offset (GTK_TEXT_BUFFER (buffer), &place, 1, 1);
  gtk_text_buffer_insert_range (GTK_TEXT_BUFFER (buffer), &place, &start, &end);
  found = rounds_long_text_buffer_dup_whole (buffer);
  g_assert_cmpstr (found, ==, twice);
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_test_add ("/text-row/typing", Fixture, NULL, set_up, test_typing, tear_down);
  g_test_add ("/text-row/pasting", Fixture, NULL, set_up, test_pasting, tear_down);
  g_test_add ("/text-row/replacing", Fixture, NULL, set_up, test_replacing, tear_down);
  g_test_add ("/text-row/longer-value", Fixture, NULL, set_up, test_longer_value, tear_down);
  g_test_add ("/text-row/popover", Fixture, NULL, set_up, test_popover, tear_down);
  g_test_add ("/text-row/dialog", Fixture, NULL, set_up, test_dialog, tear_down);
  g_test_add ("/text-row/folds", Fixture, NULL, set_up, test_folds, tear_down);
  g_test_add ("/text-row/copies-to-other", Fixture, NULL, set_up, test_copies_to_other, tear_down);
  g_test_add ("/text-row/copies", Fixture, NULL, set_up, test_copies, tear_down);
  g_test_add ("/text-row/note-passes-focus", Fixture, NULL, set_up, test_note_passes_focus,
              tear_down);
  g_test_add ("/text-row/note-grows", Fixture, NULL, set_up, test_note_grows, tear_down);
  g_test_add ("/text-row/note", Fixture, NULL, set_up, test_note, tear_down);
  return g_test_run ();
}
