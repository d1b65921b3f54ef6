/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "rounds-cell-overrides.h"
#include "rounds-cell-popover.h"
#include "rounds-line-limit.h"
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

static gboolean
has_problem (Fixture *fixture)
{
  gboolean told =
      g_strcmp0 (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (fixture->row)), "Name") != 0;

  g_assert_true (told == gtk_widget_has_css_class (GTK_WIDGET (fixture->row), "error"));
  return told;
}

static void
test_typing (Fixture *fixture, gconstpointer unused)
{
  g_autofree char *longest = g_strnfill (ROUNDS_LINE_LIMIT, 'x');

  bind_name (fixture);
  gtk_editable_set_text (GTK_EDITABLE (fixture->row), "Dr. <b>Kim</b> 🚑");
  g_assert_cmpstr (fixture->person->name, ==, "Dr. <b>Kim</b> 🚑");
  gtk_editable_set_text (GTK_EDITABLE (fixture->row), longest);
  g_assert_cmpstr (fixture->person->name, ==, longest);
  g_assert_false (has_problem (fixture));
}

/* All or nothing: what does not fit is not cut to fit, and the next good edit ends the complaint.
 */
static void
test_refusal (Fixture *fixture, gconstpointer unused)
{
  g_autofree char *longest = g_strnfill (ROUNDS_LINE_LIMIT, 'x');
  int position = 3;

  bind_name (fixture);
  g_object_set (fixture->person, "name", "Kim", NULL);
  gtk_editable_insert_text (GTK_EDITABLE (fixture->row), longest, -1, &position);
  g_assert_cmpstr (fixture->person->name, ==, "Kim");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (fixture->row)), ==, "Kim");
  g_assert_true (has_problem (fixture));
  gtk_editable_insert_text (GTK_EDITABLE (fixture->row), "s", -1, &position);
  g_assert_cmpstr (fixture->person->name, ==, "Kims");
  g_assert_false (has_problem (fixture));
}

/* What takes the place of another text takes that away first; it has to come back. */
static void
test_replacing (Fixture *fixture, gconstpointer unused)
{
  g_autofree char *megabyte = g_strnfill (MEGABYTE, 'x');

  bind_name (fixture);
  g_object_set (fixture->person, "name", "Kim", NULL);
  gtk_editable_set_text (GTK_EDITABLE (fixture->row), megabyte);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (fixture->row)), ==, "Kim");
  g_assert_cmpstr (fixture->person->name, ==, "Kim");
  g_assert_true (has_problem (fixture));
  gtk_editable_set_text (GTK_EDITABLE (fixture->row), "Lee");
  g_assert_cmpstr (fixture->person->name, ==, "Lee");
  g_assert_false (has_problem (fixture));
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
  g_assert_true (has_problem (fixture));

  g_object_set (fixture->person, "name", "Kim", NULL);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (fixture->row)), ==, "Kim");
  g_assert_true (gtk_editable_get_editable (GTK_EDITABLE (fixture->row)));
  g_assert_false (has_problem (fixture));
}

/* One of two entries is too long to be edited: what is typed into the other leaves it whole. */
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

/* A note has no limit. */
static void
test_note (Fixture *fixture, gconstpointer unused)
{
  GtkWidget *note = g_object_ref_sink (g_object_new (ROUNDS_TYPE_NOTE_ROW, NULL));
  g_autofree char *megabyte = g_strnfill (MEGABYTE, 'x');

  for (gsize i = 0; i < MEGABYTE; i += 80)
    megabyte[i] = i % 800 == 0 ? '\n' : ' ';
  g_object_bind_property (fixture->person, "organization", note, "note",
                          G_BINDING_BIDIRECTIONAL | G_BINDING_SYNC_CREATE);
  gtk_text_buffer_insert_at_cursor (gtk_text_view_get_buffer (find_text_view (note)), megabyte, -1);
  g_assert_cmpstr (fixture->person->organization, ==, megabyte);
  g_assert_finalize_object (note);
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_test_add ("/text-row/typing", Fixture, NULL, set_up, test_typing, tear_down);
  g_test_add ("/text-row/refusal", Fixture, NULL, set_up, test_refusal, tear_down);
  g_test_add ("/text-row/replacing", Fixture, NULL, set_up, test_replacing, tear_down);
  g_test_add ("/text-row/longer-value", Fixture, NULL, set_up, test_longer_value, tear_down);
  g_test_add ("/text-row/popover", Fixture, NULL, set_up, test_popover, tear_down);
  g_test_add ("/text-row/note", Fixture, NULL, set_up, test_note, tear_down);
  return g_test_run ();
}
