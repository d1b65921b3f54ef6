/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "rounds-text-lines.h"

/* A long text is laid out through a window of so many bytes that moves on line by line. Pango's
 * time grows with the square of the length of a paragraph (100 kB without a space: half a minute),
 * and past some 700 kB its coordinates overflow. */
#define WINDOW_BYTES 400

/* What is measured of a text to give its column a width; longer texts wrap anyway. */
#define MEASURED_BYTES 200

#define MINUS "\342\210\222" /* U+2212, before amounts */

struct _RoundsTextLines
{
  /* owned */
  GPtrArray *layouts; /* of PangoLayout: the lines live in them */
  GArray *lines; /* of RoundsTextLine */
};

static guint
clip_utf8 (const char *text, gsize length, gsize limit)
{
  if (length <= limit)
    return (guint) length;
  return (guint) (g_utf8_find_prev_char (text, text + limit + 1) - text);
}

/* A minus stays with its amount: a line that ends in one says the opposite on the next. */
static void
keep_minus (PangoAttrList *attributes, const char *text, guint length)
{
  const char *minus = text;

  while ((minus = g_strstr_len (minus, text + length - minus, MINUS)) != NULL)
    {
      const char *amount = minus + strlen (MINUS);
      PangoAttribute *whole = pango_attr_allow_breaks_new (FALSE);

      whole->start_index = (guint) (minus - text);
      whole->end_index = MIN ((guint) (g_utf8_next_char (amount) - text), length);
      pango_attr_list_insert (attributes, whole);
      minus = amount;
    }
}

static PangoLayout *
create_layout (const RoundsTextSetting *setting, const char *text, guint length, gsize bold_bytes)
{
  PangoLayout *layout = pango_layout_new (setting->context);
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();
  PangoFontDescription *font = rounds_text_style_create_font (setting->style);

  pango_layout_set_font_description (layout, font);
  pango_font_description_free (font);
  if (setting->tabular)
    pango_attr_list_insert (attributes, pango_attr_font_features_new ("tnum=1"));
  if (bold_bytes > 0)
    {
      PangoAttribute *bold = pango_attr_weight_new (PANGO_WEIGHT_BOLD);

      bold->end_index = (guint) MIN (bold_bytes, length);
      pango_attr_list_insert (attributes, bold);
    }
  keep_minus (attributes, text, length);
  pango_layout_set_attributes (layout, attributes);
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_text (layout, text, (int) length);
  return layout;
}

static void
append_line (RoundsTextLines *self, PangoLayoutLine *line, double leading)
{
  RoundsTextLine entry = { .line = line };
  PangoRectangle logical;

  pango_layout_line_get_extents (line, NULL, &logical);
  entry.width = pango_units_to_double (logical.width);
  entry.height = pango_units_to_double (logical.height) + leading;
  entry.baseline = pango_units_to_double (PANGO_ASCENT (logical)) + leading / 2.0;
  g_array_append_val (self->lines, entry);
}

/* Lays a window of the text out and takes its lines; unless the text ends here all but the last,
 * for that one may go on beyond the window. Returns the bytes that were used up. */
static gsize
take_window (RoundsTextLines *self, const RoundsTextSetting *setting, const char *text,
             gsize length, gsize bold_bytes, double width)
{
  guint window = clip_utf8 (text, length, WINDOW_BYTES);
  PangoLayout *layout = create_layout (setting, text, window, bold_bytes);
  gboolean at_end = window == length;
  int n_lines;

  g_ptr_array_add (self->layouts, layout);
  pango_layout_set_width (layout, pango_units_from_double (width));
  n_lines = pango_layout_get_line_count (layout);
  for (int i = 0; i < n_lines; i++)
    {
      PangoLayoutLine *line = pango_layout_get_line_readonly (layout, i);

      if (i == n_lines - 1 && i > 0 && !at_end)
        return (gsize) pango_layout_line_get_start_index (line);
      append_line (self, line, rounds_text_style_get_look (setting->style)->leading);
    }
  return window;
}

/**
 * rounds_text_lines_new:
 * @lead_in: (nullable): words in bold before @text
 * @width: to wrap at, in points
 *
 * Words that are wider than @width are broken between letters. White at the end is dropped.
 *
 * Returns: (transfer full): at least one line, which may be empty
 */
RoundsTextLines *
rounds_text_lines_new (const RoundsTextSetting *setting, const char *lead_in, const char *text,
                       double width)
{
  RoundsTextLines *self;
  g_autofree char *whole = NULL;
  gsize bold_bytes, length, done = 0;

  g_return_val_if_fail (setting != NULL && PANGO_IS_CONTEXT (setting->context), NULL);
  g_return_val_if_fail (text != NULL && width > 0.0, NULL);

  self = g_new0 (RoundsTextLines, 1);
  self->layouts = g_ptr_array_new_with_free_func (g_object_unref);
  self->lines = g_array_new (FALSE, FALSE, sizeof (RoundsTextLine));
  whole = lead_in != NULL ? g_strconcat (lead_in, " ", text, NULL) : g_strdup (text);
  g_strchomp (whole);
  length = strlen (whole);
  bold_bytes = lead_in != NULL ? strlen (lead_in) : 0;
  do
    done += take_window (self, setting, whole + done, length - done,
                         bold_bytes > done ? bold_bytes - done : 0, width);
  while (done < length);
  return self;
}

void
rounds_text_lines_free (RoundsTextLines *self)
{
  g_clear_pointer (&self->lines, g_array_unref);
  g_clear_pointer (&self->layouts, g_ptr_array_unref);
  g_free (self);
}

guint
rounds_text_lines_get_n_lines (RoundsTextLines *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->lines->len;
}

/** rounds_text_lines_get_line: Returns: (transfer none): the line at @position */
const RoundsTextLine *
rounds_text_lines_get_line (RoundsTextLines *self, guint position)
{
  g_return_val_if_fail (self != NULL && position < self->lines->len, NULL);

  return &g_array_index (self->lines, RoundsTextLine, position);
}

static guint
count_unknown (PangoLayoutLine *line)
{
  guint unknown = 0;

  for (GSList *l = line->runs; l != NULL; l = l->next)
    {
      PangoGlyphItem *run = l->data;

      for (int i = 0; i < run->glyphs->num_glyphs; i++)
        unknown += (run->glyphs->glyphs[i].glyph & PANGO_GLYPH_UNKNOWN_FLAG) != 0;
    }
  return unknown;
}

/**
 * rounds_text_lines_count_unknown_glyphs:
 *
 * Returns: how many characters no installed font can draw; boxes with their number stand for them
 */
guint
rounds_text_lines_count_unknown_glyphs (RoundsTextLines *self)
{
  guint unknown = 0;

  g_return_val_if_fail (self != NULL, 0);

  for (guint i = 0; i < self->lines->len; i++)
    unknown += count_unknown (g_array_index (self->lines, RoundsTextLine, i).line);
  return unknown;
}

/**
 * rounds_text_measure:
 * @minimum: (out): width of the widest word, in points
 * @natural: (out): width without any wrapping, in points
 *
 * Of a very long text only the beginning is measured.
 */
void
rounds_text_measure (const RoundsTextSetting *setting, const char *text, double *minimum,
                     double *natural)
{
  g_autoptr (PangoLayout) layout = NULL;
  PangoRectangle logical;

  g_return_if_fail (setting != NULL && PANGO_IS_CONTEXT (setting->context));
  g_return_if_fail (text != NULL && minimum != NULL && natural != NULL);

  layout = create_layout (setting, text, clip_utf8 (text, strlen (text), MEASURED_BYTES), 0);
  pango_layout_get_extents (layout, NULL, &logical);
  *natural = pango_units_to_double (logical.width);
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD);
  pango_layout_set_width (layout, 0);
  pango_layout_get_extents (layout, NULL, &logical);
  *minimum = pango_units_to_double (logical.width);
}
