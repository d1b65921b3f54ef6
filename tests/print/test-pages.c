/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "rounds-page-paintable.h"
#include "rounds-report-options.h"
#include "rounds-text-style.h"

/* A table whose two columns are told apart by where their words stand. */
static RoundsReport *
create_report (void)
{
  RoundsReport *report = rounds_report_new ("Plan", ROUNDS_DATE_NONE, "today");
  RoundsTable *table = rounds_table_new (NULL);

  rounds_table_add_column (table, "Name", ROUNDS_COLUMN_TEXT);
  rounds_table_add_column (table, "Value", ROUNDS_COLUMN_NUMBER);
  rounds_table_add_row (table, (const char *[]) { "Pay", "1" });
  rounds_report_set_paper (report, ROUNDS_PAPER_LETTER);
  rounds_report_take_block (report, rounds_block_new_table (table));
  return report;
}

typedef struct
{
  guint n_dark[3]; /* pixels in the left, middle and right third */
  guint n_light;
  gboolean is_opaque;
} Ink;

/* Draws @node on a transparent sheet and counts between two heights. */
static Ink
count_ink (GskRenderNode *node, int width, int height, int from, int to)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, width, height);
  cairo_t *cr = cairo_create (surface);
  Ink ink = { .is_opaque = TRUE };

  gsk_render_node_draw (node, cr);
  cairo_surface_flush (surface);
  for (int y = from; y < to; y++)
    for (int x = 0; x < width; x++)
      {
        const guchar *row =
            cairo_image_surface_get_data (surface) + y * cairo_image_surface_get_stride (surface);
        guint32 pixel;

        memcpy (&pixel, row + x * 4, sizeof pixel);
        ink.is_opaque = ink.is_opaque && (pixel >> 24) == 0xff;
        if ((pixel & 0xff) < 0x80)
          ink.n_dark[x * 3 / width]++;
        else
          ink.n_light++;
      }
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
  return ink;
}

static GskRenderNode *
snapshot_page (RoundsPages *pages)
{
  g_autoptr (RoundsPagePaintable) paintable = rounds_page_paintable_new (pages, 0);
  g_autoptr (GtkSnapshot) snapshot = gtk_snapshot_new ();

  gdk_paintable_snapshot (GDK_PAINTABLE (paintable), snapshot, 612.0, 792.0);
  return gtk_snapshot_to_node (snapshot);
}

/* The sheet is white and opaque to its corners, the ink is on it, and nobody asked for a display.
 */
static void
test_paintable (void)
{
  g_autoptr (RoundsReport) report = create_report ();
  g_autoptr (RoundsPages) pages = rounds_pages_new (report, NULL, NULL);
  g_autoptr (RoundsPagePaintable) paintable = rounds_page_paintable_new (pages, 0);
  g_autoptr (GskRenderNode) node = snapshot_page (pages);
  GdkPaintable *picture = GDK_PAINTABLE (paintable);
  Ink ink = count_ink (node, 612, 792, 0, 792);

  g_assert_cmpint (gdk_paintable_get_intrinsic_width (picture), ==, 612);
  g_assert_cmpint (gdk_paintable_get_intrinsic_height (picture), ==, 792);
  g_assert_true (ink.is_opaque);
  g_assert_cmpuint (ink.n_dark[0], >, 100);
  g_assert_cmpuint (ink.n_light, >, 612 * 792 * 9 / 10);
}

/* The foot: where one is and how many there are at the leading edge, the day at the trailing one.
 */
static void
test_direction (gconstpointer data)
{
  PangoDirection direction = GPOINTER_TO_INT (data);
  PangoContext *context = rounds_text_style_create_context ();
  g_autoptr (RoundsReport) report = create_report ();
  g_autoptr (RoundsPages) pages = NULL;
  g_autoptr (GskRenderNode) node = NULL;
  Ink ink;

  pango_context_set_base_dir (context, direction);
  pages = rounds_pages_new (report, context, NULL);
  g_object_unref (context);
  node = snapshot_page (pages);
  ink = count_ink (node, 612, 792, 740, 792);
  g_assert_cmpuint (ink.n_dark[1], ==, 0);
  if (direction == PANGO_DIRECTION_RTL)
    g_assert_cmpuint (ink.n_dark[2], >, ink.n_dark[0]);
  else
    g_assert_cmpuint (ink.n_dark[0], >, ink.n_dark[2]);
}

/* What is laid out stays as it was when the report goes on. */
static void
test_still_picture (void)
{
  g_autoptr (RoundsReport) report = create_report ();
  g_autoptr (RoundsPages) pages = rounds_pages_new (report, NULL, NULL), later = NULL;

  for (guint i = 0; i < 200; i++)
    rounds_report_take_block (report, rounds_block_new_heading (1, "More"));
  later = rounds_pages_new (report, NULL, NULL);
  g_assert_cmpuint (rounds_pages_get_n_pages (pages), ==, 1);
  g_assert_cmpuint (rounds_pages_get_n_pages (later), >, 1);
  g_assert_finalize_object (g_steal_pointer (&later));
  g_assert_finalize_object (g_steal_pointer (&pages));
}

static void
on_notify_cb (GObject *object, GParamSpec *pspec, guint *count)
{
  (*count)++;
}

/* Every switch turns, tells so once, and only itself; private notes begin switched off. */
static void
test_options (void)
{
  g_autofree GParamSpec **props = NULL;
  RoundsReportOptions *options = rounds_report_options_new ();
  guint n_props, n_switches = 0, count = 0;

  g_signal_connect (options, "notify", G_CALLBACK (on_notify_cb), &count);
  g_assert_false (rounds_report_options_shows (options, ROUNDS_REPORT_NOTES));
  g_assert_true (rounds_report_options_shows (options, ROUNDS_REPORT_NAMES));
  props = g_object_class_list_properties (G_OBJECT_GET_CLASS (options), &n_props);
  for (guint i = 0; i < n_props; i++)
    if (props[i]->value_type == G_TYPE_BOOLEAN)
      {
        gboolean before = rounds_report_options_shows (options, n_switches);

        g_object_set (options, props[i]->name, !before, NULL);
        g_assert_cmpint (rounds_report_options_shows (options, n_switches), ==, !before);
        g_object_set (options, props[i]->name, !before, NULL);
        n_switches++;
        g_assert_cmpuint (count, ==, n_switches);
      }
  g_assert_cmpuint (n_switches, ==, ROUNDS_REPORT_N_SWITCHES);
  g_object_set (options, "paper", ROUNDS_PAPER_LETTER, NULL);
  g_assert_cmpint (rounds_report_options_get_paper (options), ==, ROUNDS_PAPER_LETTER);
  g_assert_finalize_object (options);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/pages/paintable", test_paintable);
  g_test_add_data_func ("/pages/left-to-right", GINT_TO_POINTER (PANGO_DIRECTION_LTR),
                        test_direction);
  g_test_add_data_func ("/pages/right-to-left", GINT_TO_POINTER (PANGO_DIRECTION_RTL),
                        test_direction);
  g_test_add_func ("/pages/still-picture", test_still_picture);
  g_test_add_func ("/pages/options", test_options);
  return g_test_run ();
}
