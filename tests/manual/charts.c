/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-chart-frame.h"
#include "rounds-chart-paper.h"
#include "samples.h"

#include <adwaita.h>
#include <cairo-pdf.h>

/* Shows each chart with invented numbers, to be looked at in light, dark and high contrast, narrow,
 * mirrored and on paper. */

static int width = 760;
static int height = 800;
static char *scheme;
static char *pdf_path;
static int first_sample;
static int n_samples = N_SAMPLES;
static gboolean tables;

static const GOptionEntry options[] = {
  { "width", 0, 0, G_OPTION_ARG_INT, &width, "Width of the window", "PIXELS" },
  { "height", 0, 0, G_OPTION_ARG_INT, &height, "Height of the window", "PIXELS" },
  { "scheme", 0, 0, G_OPTION_ARG_STRING, &scheme, "light or dark", "SCHEME" },
  { "first", 0, 0, G_OPTION_ARG_INT, &first_sample, "First chart shown, from 0", "N" },
  { "count", 0, 0, G_OPTION_ARG_INT, &n_samples, "Charts shown", "N" },
  { "tables", 0, 0, G_OPTION_ARG_NONE, &tables, "Show tables", NULL },
  { "pdf", 0, 0, G_OPTION_ARG_FILENAME, &pdf_path, "Write the charts to paper instead", "FILE" },
  { NULL },
};

/* Needs no display: fonts come from a font map and colors from the palette of paper. */
static int
write_pdf (void)
{
  const double page_width = 595, page_height = 842, margin = 54;
  g_autoptr (RoundsPalette) palette = rounds_palette_new (ROUNDS_PALETTE_PAPER);
  g_autoptr (PangoFontDescription) font = pango_font_description_from_string ("Inter 10");
  PangoContext *context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  cairo_surface_t *surface = cairo_pdf_surface_create (pdf_path, page_width, page_height);
  cairo_t *cairo = cairo_create (surface);

  pango_cairo_context_set_resolution (context, 72);
  pango_context_set_font_description (context, font);
  for (int i = 0; i < N_SAMPLES; i++)
    {
      g_autoptr (RoundsChartModel) model = samples_create (i);
      double room = page_width - 2 * margin;

      cairo_save (cairo);
      cairo_translate (cairo, margin, i % 2 == 0 ? margin : page_height / 2);
      rounds_chart_draw_on_paper (model, room,
                                  rounds_chart_measure_on_paper (model, room, palette, context),
                                  palette, context, cairo);
      cairo_restore (cairo);
      if (i % 2 == 1)
        cairo_show_page (cairo);
    }
  g_object_unref (context);
  cairo_destroy (cairo);
  cairo_surface_destroy (surface);
  return 0;
}

static void
on_scheme_chosen_cb (AdwToggleGroup *group)
{
  adw_style_manager_set_color_scheme (adw_style_manager_get_default (),
                                      adw_toggle_group_get_active (group) == 1
                                          ? ADW_COLOR_SCHEME_FORCE_DARK
                                          : ADW_COLOR_SCHEME_FORCE_LIGHT);
}

static GtkWidget *
create_header (void)
{
  GtkWidget *header = adw_header_bar_new ();
  GtkWidget *group = adw_toggle_group_new ();
  const char *labels[] = { "Light", "Dark" };

  for (guint i = 0; i < G_N_ELEMENTS (labels); i++)
    {
      AdwToggle *toggle = adw_toggle_new ();

      adw_toggle_set_label (toggle, labels[i]);
      adw_toggle_group_add (ADW_TOGGLE_GROUP (group), toggle);
    }
  adw_toggle_group_set_active (ADW_TOGGLE_GROUP (group), g_strcmp0 (scheme, "dark") == 0);
  g_signal_connect (group, "notify::active", G_CALLBACK (on_scheme_chosen_cb), NULL);
  on_scheme_chosen_cb (ADW_TOGGLE_GROUP (group));
  adw_header_bar_set_title_widget (ADW_HEADER_BAR (header), group);
  return header;
}

static GtkWidget *
create_card (Sample sample)
{
  g_autoptr (RoundsChartModel) model = samples_create (sample);
  GtkWidget *frame = rounds_chart_frame_new (model);
  GtkWidget *card = adw_bin_new ();

  gtk_widget_set_margin_top (frame, 12);
  gtk_widget_set_margin_bottom (frame, 16);
  gtk_widget_set_margin_start (frame, 16);
  gtk_widget_set_margin_end (frame, 16);
  rounds_chart_frame_set_shows_table (ROUNDS_CHART_FRAME (frame), tables);
  adw_bin_set_child (ADW_BIN (card), frame);
  gtk_widget_add_css_class (card, "card");
  return card;
}

static void
on_activated_cb (GtkApplication *app)
{
  GtkWidget *window = adw_application_window_new (app);
  GtkWidget *view = adw_toolbar_view_new ();
  GtkWidget *scroller = gtk_scrolled_window_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 18);

  for (int i = first_sample; i < MIN (first_sample + n_samples, N_SAMPLES); i++)
    gtk_box_append (GTK_BOX (box), create_card (i));
  gtk_widget_set_margin_top (box, 18);
  gtk_widget_set_margin_bottom (box, 18);
  gtk_widget_set_margin_start (box, 12);
  gtk_widget_set_margin_end (box, 12);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), box);
  adw_toolbar_view_add_top_bar (ADW_TOOLBAR_VIEW (view), create_header ());
  adw_toolbar_view_set_content (ADW_TOOLBAR_VIEW (view), scroller);
  adw_application_window_set_content (ADW_APPLICATION_WINDOW (window), view);
  gtk_window_set_title (GTK_WINDOW (window), "Charts");
  gtk_window_set_default_size (GTK_WINDOW (window), width, height);
  gtk_window_present (GTK_WINDOW (window));
}

int
main (int argc, char *argv[])
{
  g_autoptr (GOptionContext) context = g_option_context_new (NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (AdwApplication) app = NULL;

  g_option_context_add_main_entries (context, options, NULL);
  if (!g_option_context_parse (context, &argc, &argv, &error))
    {
      g_printerr ("%s\n", error->message);
      return 2;
    }
  if (pdf_path != NULL)
    return write_pdf ();
  app = adw_application_new ("io.github.rounds_app.Charts", G_APPLICATION_NON_UNIQUE);
  g_signal_connect (app, "activate", G_CALLBACK (on_activated_cb), NULL);
  return g_application_run (G_APPLICATION (app), 0, NULL);
}
