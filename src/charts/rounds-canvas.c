/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-canvas.h"

#include <math.h>

#define BAR_RADIUS 4
#define HATCH_STEP 8
#define HATCH_STRENGTH 0.24f
#define HATCH_STRENGTH_STRONG 0.45f

/* Captions relative to the text of the interface, as in the style sheet of Adwaita. */
#define CAPTION_SIZE 0.86

/* On paper there are no pixels to meet, and a hairline may be finer than one. */
static gboolean
is_paper (RoundsCanvas *canvas)
{
  return rounds_palette_get_kind (canvas->palette) == ROUNDS_PALETTE_PAPER;
}

/** rounds_canvas_init: sets a canvas up; a snapshot and points are put on it where it is painted */
void
rounds_canvas_init (RoundsCanvas *canvas, RoundsChartModel *model, RoundsPalette *palette,
                    PangoContext *context, double width, double height)
{
  g_autoptr (PangoLayout) sample = NULL;

  *canvas = (RoundsCanvas) { .model = model, .palette = palette, .context = context };
  canvas->width = width;
  canvas->height = height;
  canvas->mirrored = pango_context_get_base_dir (context) == PANGO_DIRECTION_RTL;
  sample = rounds_canvas_create_text (canvas, "0", ROUNDS_TEXT_PLAIN, 0);
  rounds_text_get_size (sample, NULL, &canvas->line_height);
  canvas->line_height = ceil (canvas->line_height);
}

/**
 * rounds_canvas_create_text:
 * @most_width: longer text is ended by an ellipsis; 0 for any length
 *
 * Returns: (transfer full): @text in the size of captions, with figures of equal width
 */
PangoLayout *
rounds_canvas_create_text (RoundsCanvas *canvas, const char *text, RoundsTextWeight weight,
                           double most_width)
{
  PangoLayout *layout = pango_layout_new (canvas->context);
  g_autoptr (PangoFontDescription) font =
      pango_font_description_copy (pango_context_get_font_description (canvas->context));
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();
  int size = pango_font_description_get_size (font);

  if (pango_font_description_get_size_is_absolute (font))
    pango_font_description_set_absolute_size (font, size * CAPTION_SIZE);
  else
    pango_font_description_set_size (font, (int) (size * CAPTION_SIZE));
  if (weight == ROUNDS_TEXT_BOLD)
    pango_font_description_set_weight (font, PANGO_WEIGHT_BOLD);
  pango_layout_set_font_description (layout, font);
  /* On paper such figures could not be found again: a node has no letters, and from the glyphs
   * alone cairo knows only those that a character stands for. */
  if (!is_paper (canvas))
    pango_attr_list_insert (attributes, pango_attr_font_features_new ("tnum=1"));
  pango_layout_set_attributes (layout, attributes);
  pango_layout_set_text (layout, text, -1);
  if (most_width > 0)
    {
      pango_layout_set_width (layout, (int) (most_width * PANGO_SCALE));
      pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
    }
  return layout;
}

/** rounds_text_wrap: lets @text go on in up to @most_lines lines before it is ended by an ellipsis
 */
void
rounds_text_wrap (PangoLayout *text, guint most_lines)
{
  pango_layout_set_wrap (text, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_height (text, -(int) most_lines);
}

/** rounds_text_get_size: the room @text takes, in pixels */
void
rounds_text_get_size (PangoLayout *text, double *width, double *height)
{
  PangoRectangle box;

  pango_layout_get_extents (text, NULL, &box);
  if (width != NULL)
    *width = (double) box.width / PANGO_SCALE;
  if (height != NULL)
    *height = (double) box.height / PANGO_SCALE;
}

/** rounds_text_get_width: the width @text takes, in pixels */
double
rounds_text_get_width (PangoLayout *text)
{
  double width;

  rounds_text_get_size (text, &width, NULL);
  return width;
}

/** rounds_canvas_draw_text_in: draws @text with its upper left corner at @x, @y */
void
rounds_canvas_draw_text_in (RoundsCanvas *canvas, PangoLayout *text, double x, double y,
                            const GdkRGBA *color)
{
  PangoRectangle box;

  /* A right-to-left text that has a width lies at the far end of it. */
  pango_layout_get_extents (text, NULL, &box);
  x -= (double) box.x / PANGO_SCALE;
  /* Letters are drawn for whole pixels; between them a renderer may cut off a row. */
  if (!is_paper (canvas))
    {
      x = round (x);
      y = round (y);
    }
  if (canvas->texts != NULL)
    {
      RoundsPlacedText placed = { g_object_ref (text), x, canvas->top + y, *color };

      g_array_append_val (canvas->texts, placed);
      return;
    }
  gtk_snapshot_save (canvas->snapshot);
  gtk_snapshot_translate (canvas->snapshot, &GRAPHENE_POINT_INIT ((float) x, (float) y));
  gtk_snapshot_append_layout (canvas->snapshot, text, color);
  gtk_snapshot_restore (canvas->snapshot);
}

/** rounds_canvas_draw_text: draws @text with its upper left corner at @x, @y in a palette color */
void
rounds_canvas_draw_text (RoundsCanvas *canvas, PangoLayout *text, double x, double y, RoundsInk ink)
{
  GdkRGBA color = rounds_palette_get_ink (canvas->palette, ink);

  rounds_canvas_draw_text_in (canvas, text, x, y, &color);
}

/** rounds_canvas_draw_label: as rounds_canvas_draw_text(), on a patch that hides lines below it */
void
rounds_canvas_draw_label (RoundsCanvas *canvas, PangoLayout *text, double x, double y,
                          RoundsInk ink)
{
  GdkRGBA ground = rounds_palette_get_ink (canvas->palette, ROUNDS_INK_GROUND);
  double width, height;

  rounds_text_get_size (text, &width, &height);
  ground.alpha = 0.88f;
  gtk_snapshot_append_color (
      canvas->snapshot, &ground,
      &GRAPHENE_RECT_INIT ((float) x - 2, (float) y, (float) width + 4, (float) height));
  rounds_canvas_draw_text (canvas, text, x, y, ink);
}

/**
 * rounds_canvas_draw_rule:
 * @width, @height: the smaller one is the thickness
 *
 * Draws a straight line as a crisp rectangle round @x, @y.
 */
void
rounds_canvas_draw_rule (RoundsCanvas *canvas, double x, double y, double width, double height,
                         RoundsInk ink)
{
  GdkRGBA color = rounds_palette_get_ink (canvas->palette, ink);
  graphene_rect_t rule;

  if (is_paper (canvas))
    {
      width = width <= 1 ? width * 0.6 : width;
      height = height <= 1 ? height * 0.6 : height;
    }
  else
    {
      x = round (x);
      y = round (y);
    }
  rule = GRAPHENE_RECT_INIT ((float) x, (float) y, (float) width, (float) height);
  gtk_snapshot_append_color (canvas->snapshot, &color, &rule);
}

/** rounds_canvas_draw_line: strokes @path with round joints */
void
rounds_canvas_draw_line (RoundsCanvas *canvas, GskPath *path, double width, RoundsDash dash,
                         const GdkRGBA *color)
{
  static const struct
  {
    gsize n;
    float lengths[4];
  } dashes[ROUNDS_N_DASHES] = {
    [ROUNDS_DASH_SOLID] = { 0 },
    [ROUNDS_DASH_LONG] = { 2, { 4.5f, 2.5f } },
    [ROUNDS_DASH_SHORT] = { 2, { 1.5f, 1.75f } },
    [ROUNDS_DASH_MIXED] = { 4, { 4.5f, 1.75f, 1.0f, 1.75f } },
  };
  g_autoptr (GskStroke) stroke = gsk_stroke_new ((float) width);
  float lengths[4];

  for (gsize i = 0; i < dashes[dash].n; i++)
    lengths[i] = dashes[dash].lengths[i] * (float) width;
  gsk_stroke_set_dash (stroke, dashes[dash].n > 0 ? lengths : NULL, dashes[dash].n);
  gsk_stroke_set_line_join (stroke, GSK_LINE_JOIN_ROUND);
  gsk_stroke_set_line_cap (stroke,
                           dash == ROUNDS_DASH_SOLID ? GSK_LINE_CAP_ROUND : GSK_LINE_CAP_BUTT);
  gtk_snapshot_append_stroke (canvas->snapshot, path, stroke, color);
}

static void
add_hatch_line (GskPathBuilder *builder, const graphene_rect_t *area, RoundsHatch hatch, float at)
{
  float x = area->origin.x, y = area->origin.y;
  float height = area->size.height;

  switch (hatch)
    {
    case ROUNDS_HATCH_FORWARD:
      gsk_path_builder_move_to (builder, x + at - height, y + height);
      gsk_path_builder_line_to (builder, x + at, y);
      break;
    case ROUNDS_HATCH_BACKWARD:
      gsk_path_builder_move_to (builder, x + at - height, y);
      gsk_path_builder_line_to (builder, x + at, y + height);
      break;
    case ROUNDS_HATCH_LEVEL:
      gsk_path_builder_move_to (builder, x, y + at);
      gsk_path_builder_line_to (builder, x + area->size.width, y + at);
      break;
    case ROUNDS_HATCH_NONE:
    case ROUNDS_N_HATCHES:
    default:
      g_assert_not_reached ();
    }
}

/* Paper may be printed gray, and high contrast asks for clear signs. */
static gboolean
needs_strong_hatch (RoundsCanvas *canvas)
{
  RoundsPaletteKind kind = rounds_palette_get_kind (canvas->palette);

  return kind != ROUNDS_PALETTE_LIGHT && kind != ROUNDS_PALETTE_DARK;
}

static void
draw_hatch (RoundsCanvas *canvas, const graphene_rect_t *area, RoundsHatch hatch)
{
  g_autoptr (GskPathBuilder) builder = NULL;
  g_autoptr (GskPath) path = NULL;
  GdkRGBA color;
  float length = area->size.width + area->size.height;

  if (hatch == ROUNDS_HATCH_NONE || area->size.width < 3 || area->size.height < 3)
    return;
  if (hatch == ROUNDS_HATCH_LEVEL)
    length = area->size.height;
  builder = gsk_path_builder_new ();
  for (float at = HATCH_STEP / 2.0f; at < length; at += HATCH_STEP)
    add_hatch_line (builder, area, hatch, at);
  path = gsk_path_builder_free_to_path (g_steal_pointer (&builder));
  color = rounds_palette_get_ink (canvas->palette, ROUNDS_INK_GROUND);
  color.alpha = needs_strong_hatch (canvas) ? HATCH_STRENGTH_STRONG : HATCH_STRENGTH;
  gtk_snapshot_push_clip (canvas->snapshot, area);
  rounds_canvas_draw_line (canvas, path, 1.4, ROUNDS_DASH_SOLID, &color);
  gtk_snapshot_pop (canvas->snapshot);
}

/** rounds_canvas_draw_bar: fills a bar with the color of @role and lays @hatch over it */
void
rounds_canvas_draw_bar (RoundsCanvas *canvas, const graphene_rect_t *bar, RoundsRoundEnds ends,
                        int role, RoundsHatch hatch)
{
  const float most = MIN (BAR_RADIUS, MIN (bar->size.width, bar->size.height) / 2);
  const graphene_size_t square = GRAPHENE_SIZE_INIT_ZERO;
  const graphene_size_t round_corner = GRAPHENE_SIZE_INIT (most, most);
  GdkRGBA color = rounds_palette_get_role (canvas->palette, role);
  GskRoundedRect shape;
  g_autoptr (GskPathBuilder) builder = gsk_path_builder_new ();
  g_autoptr (GskPath) path = NULL;

  if (bar->size.width <= 0 || bar->size.height <= 0)
    return;
  gsk_rounded_rect_init (
      &shape, bar, (ends & (ROUNDS_ROUND_LEFT | ROUNDS_ROUND_TOP)) ? &round_corner : &square,
      (ends & (ROUNDS_ROUND_RIGHT | ROUNDS_ROUND_TOP)) ? &round_corner : &square,
      (ends & (ROUNDS_ROUND_RIGHT | ROUNDS_ROUND_BOTTOM)) ? &round_corner : &square,
      (ends & (ROUNDS_ROUND_LEFT | ROUNDS_ROUND_BOTTOM)) ? &round_corner : &square);
  gsk_path_builder_add_rounded_rect (builder, &shape);
  path = gsk_path_builder_free_to_path (g_steal_pointer (&builder));
  gtk_snapshot_append_fill (canvas->snapshot, path, GSK_FILL_RULE_WINDING, &color);
  draw_hatch (canvas, bar, hatch);
}

static GskPath *
build_marker (double x, double y, double size, RoundsMarker marker)
{
  GskPathBuilder *builder = gsk_path_builder_new ();
  float half = (float) size / 2, cx = (float) x, cy = (float) y;

  switch (marker)
    {
    case ROUNDS_MARKER_SQUARE:
      half *= 0.9f;
      gsk_path_builder_add_rect (builder,
                                 &GRAPHENE_RECT_INIT (cx - half, cy - half, 2 * half, 2 * half));
      break;
    case ROUNDS_MARKER_TRIANGLE:
      gsk_path_builder_move_to (builder, cx, cy - half * 1.1f);
      gsk_path_builder_line_to (builder, cx + half * 1.1f, cy + half * 0.9f);
      gsk_path_builder_line_to (builder, cx - half * 1.1f, cy + half * 0.9f);
      gsk_path_builder_close (builder);
      break;
    case ROUNDS_MARKER_DIAMOND:
      half *= 1.2f;
      gsk_path_builder_move_to (builder, cx, cy - half);
      gsk_path_builder_line_to (builder, cx + half, cy);
      gsk_path_builder_line_to (builder, cx, cy + half);
      gsk_path_builder_line_to (builder, cx - half, cy);
      gsk_path_builder_close (builder);
      break;
    case ROUNDS_MARKER_CIRCLE:
    case ROUNDS_N_MARKERS:
    default:
      gsk_path_builder_add_circle (builder, &GRAPHENE_POINT_INIT (cx, cy), half);
    }
  return gsk_path_builder_free_to_path (builder);
}

/**
 * rounds_canvas_draw_marker:
 * @full: filled with @color; otherwise with the ground, and @color round it
 *
 * Draws a marker with a rim of the ground, so that it stands out from lines it lies on.
 */
void
rounds_canvas_draw_marker (RoundsCanvas *canvas, double x, double y, double size,
                           RoundsMarker marker, const GdkRGBA *color, gboolean full)
{
  g_autoptr (GskPath) path = build_marker (x, y, size, marker);
  GdkRGBA ground = rounds_palette_get_ink (canvas->palette, ROUNDS_INK_GROUND);

  rounds_canvas_draw_line (canvas, path, full ? 3 : 5, ROUNDS_DASH_SOLID, &ground);
  gtk_snapshot_append_fill (canvas->snapshot, path, GSK_FILL_RULE_WINDING, full ? color : &ground);
  if (!full)
    rounds_canvas_draw_line (canvas, path, 2, ROUNDS_DASH_SOLID, color);
}

/** rounds_canvas_add_point: notes a point that pointer and keyboard can reach */
void
rounds_canvas_add_point (RoundsCanvas *canvas, const RoundsPlotPoint *point)
{
  g_array_append_vals (canvas->points, point, 1);
}
