/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "rounds-long-text-buffer.h"

/* A line from which on it is folded, in pieces of about so many characters, which end between words
 * where there is one so near to the end. */
#define LONGEST_LINE 3000
#define PIECE 1000
#define NEAR_END 200
/* Name of a tag. */
#define FOLD "fold"

/**
 * RoundsLongTextBuffer:
 *
 * A buffer for a text of any length. GTK lays a line out as a whole at each keystroke, which takes
 * seconds for a megabyte without a break; so very long lines are folded: broken by line ends that
 * are invisible, which means that they are not part of the text, neither here nor on the clipboard.
 */
struct _RoundsLongTextBuffer
{
  GtkTextBuffer parent_instance;

  GtkTextTag *fold; /* borrowed: in the table of tags */
};

typedef enum
{
  PROP_WHOLE = 1,
  N_PROPS
} RoundsLongTextBufferProperty;

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (RoundsLongTextBuffer, rounds_long_text_buffer, GTK_TYPE_TEXT_BUFFER)

/* Where the first piece of @text ends best; @text is longer than that. */
static const char *
find_fold (const char *text)
{
  PangoLogAttr attrs[PIECE + 1];
  const char *end = g_utf8_offset_to_pointer (text, PIECE);
  int fold = PIECE;

  pango_get_log_attrs (text, (int) (end - text), -1, pango_language_get_default (), attrs,
                       PIECE + 1);
  /* Of the end itself nothing is known here: it may be inside of a letter with its accents. */
  for (int i = PIECE - 1; i > PIECE - NEAR_END; i--)
    if (attrs[i].is_line_break)
      return g_utf8_offset_to_pointer (text, i);
    else if (attrs[i].is_cursor_position && fold == PIECE)
      fold = i;
  return g_utf8_offset_to_pointer (text, fold);
}

/* Adds a line to @folded with line ends in it, whose places go to @folds, in characters from the
 * beginning of @folded, as is @offset. */
static void
add_line (GString *folded, int *offset, GArray *folds, const char *line, const char *end)
{
  glong n_left = g_utf8_strlen (line, end - line);

  while (n_left > LONGEST_LINE)
    {
      const char *fold = find_fold (line);
      glong n = g_utf8_strlen (line, fold - line);

      g_string_append_len (folded, line, fold - line);
      g_string_append_c (folded, '\n');
      *offset += (int) n;
      g_array_append_vals (folds, offset, 1);
      *offset += 1;
      n_left -= n;
      line = fold;
    }
  g_string_append_len (folded, line, end - line);
  *offset += (int) n_left;
}

/* Undo in a buffer knows no tags and would bring folds back as line ends, so there is none from
 * here on: the key reaches the undo of the plan, for which a paste is one act. */
static void
rounds_long_text_buffer_apply_tag (GtkTextBuffer *buffer, GtkTextTag *tag, const GtkTextIter *start,
                                   const GtkTextIter *end)
{
  gtk_text_buffer_set_enable_undo (buffer, FALSE);
  GTK_TEXT_BUFFER_CLASS (rounds_long_text_buffer_parent_class)->apply_tag (buffer, tag, start, end);
}

static void
insert_folded (RoundsLongTextBuffer *self, GtkTextIter *position, const GString *folded,
               const GArray *folds)
{
  GtkTextBuffer *buffer = GTK_TEXT_BUFFER (self);
  int start = gtk_text_iter_get_offset (position);
  int end;

  if (folds->len > 0)
    gtk_text_buffer_set_enable_undo (buffer, FALSE);
  GTK_TEXT_BUFFER_CLASS (rounds_long_text_buffer_parent_class)
      ->insert_text (buffer, position, folded->str, (int) folded->len);
  end = gtk_text_iter_get_offset (position);
  for (guint i = 0; i < folds->len; i++)
    {
      GtkTextIter before, after;

      gtk_text_buffer_get_iter_at_offset (buffer, &before, start + g_array_index (folds, int, i));
      after = before;
      gtk_text_iter_forward_char (&after);
      gtk_text_buffer_apply_tag (buffer, self->fold, &before, &after);
    }
  gtk_text_buffer_get_iter_at_offset (buffer, position, end);
}

/* Folds what has become a long line around @position, which is kept. */
static void
fold_line (RoundsLongTextBuffer *self, GtkTextIter *position)
{
  GtkTextBuffer *buffer = GTK_TEXT_BUFFER (self);
  GtkTextMark *mark;
  GtkTextIter start = *position;

  if (gtk_text_iter_get_chars_in_line (position) <= LONGEST_LINE)
    return;
  mark = gtk_text_buffer_create_mark (buffer, NULL, position, FALSE);
  gtk_text_iter_set_line_offset (&start, 0);
  while (gtk_text_iter_get_chars_in_line (&start) > LONGEST_LINE)
    {
      g_autoptr (GString) fold = g_string_new ("\n");
      g_autoptr (GArray) folds = g_array_new (FALSE, TRUE, sizeof (int));
      g_autofree char *piece = NULL;
      GtkTextIter end = start;

      gtk_text_iter_forward_chars (&end, PIECE + 1);
      piece = gtk_text_iter_get_slice (&start, &end);
      gtk_text_iter_forward_chars (&start,
                                   (int) g_utf8_pointer_to_offset (piece, find_fold (piece)));
      g_array_set_size (folds, 1);
      insert_folded (self, &start, fold, folds);
    }
  gtk_text_buffer_get_iter_at_mark (buffer, position, mark);
  gtk_text_buffer_delete_mark (buffer, mark);
}

/* All of a long text is folded before it is in the buffer, where each fold would move the rest. */
static void
rounds_long_text_buffer_insert_text (GtkTextBuffer *buffer, GtkTextIter *position, const char *text,
                                     int length)
{
  RoundsLongTextBuffer *self = ROUNDS_LONG_TEXT_BUFFER (buffer);
  g_autoptr (GString) folded = g_string_new (NULL);
  g_autoptr (GArray) folds = g_array_new (FALSE, FALSE, sizeof (int));
  int offset = 0;
  const char *end = text + (length < 0 ? (gssize) strlen (text) : length);

  for (const char *line = text, *rest; line < end; line = rest)
    {
      const char *line_end = memchr (line, '\n', (gsize) (end - line));

      rest = line_end != NULL ? line_end + 1 : end;
      add_line (folded, &offset, folds, line, rest);
    }
  g_object_freeze_notify (G_OBJECT (buffer));
  insert_folded (self, position, folded, folds);
  fold_line (self, position);
  g_object_thaw_notify (G_OBJECT (buffer));
}

/* Taking only a fold away would change nothing to be seen: the letter behind it is meant. */
static void
reach_over_fold (RoundsLongTextBuffer *self, GtkTextIter *start, GtkTextIter *end)
{
  GtkTextIter cursor;

  if (gtk_text_iter_get_offset (end) - gtk_text_iter_get_offset (start) != 1 ||
      !gtk_text_iter_has_tag (start, self->fold))
    return;
  gtk_text_buffer_get_iter_at_mark (GTK_TEXT_BUFFER (self), &cursor,
                                    gtk_text_buffer_get_insert (GTK_TEXT_BUFFER (self)));
  if (gtk_text_iter_equal (&cursor, end))
    gtk_text_iter_backward_cursor_position (start);
  else
    gtk_text_iter_forward_cursor_position (end);
}

static void
rounds_long_text_buffer_delete_range (GtkTextBuffer *buffer, GtkTextIter *start, GtkTextIter *end)
{
  RoundsLongTextBuffer *self = ROUNDS_LONG_TEXT_BUFFER (buffer);

  g_object_freeze_notify (G_OBJECT (buffer));
  reach_over_fold (self, start, end);
  GTK_TEXT_BUFFER_CLASS (rounds_long_text_buffer_parent_class)->delete_range (buffer, start, end);
  fold_line (self, start);
  *end = *start;
  g_object_thaw_notify (G_OBJECT (buffer));
}

static void
rounds_long_text_buffer_get_property (GObject *object, guint property_id, GValue *value,
                                      GParamSpec *pspec)
{
  switch ((RoundsLongTextBufferProperty) property_id)
    {
    case PROP_WHOLE:
      g_value_take_string (value,
                           rounds_long_text_buffer_dup_whole (ROUNDS_LONG_TEXT_BUFFER (object)));
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
rounds_long_text_buffer_set_property (GObject *object, guint property_id, const GValue *value,
                                      GParamSpec *pspec)
{
  switch ((RoundsLongTextBufferProperty) property_id)
    {
    case PROP_WHOLE:
      rounds_long_text_buffer_set_whole (ROUNDS_LONG_TEXT_BUFFER (object),
                                         g_value_get_string (value));
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
on_text_changed_cb (RoundsLongTextBuffer *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_WHOLE]);
}

/* One table for all: only then GTK pastes the folds of one text into another as folds, and not as
 * line ends that nobody typed. */
static GtkTextTagTable *
get_tags (void)
{
  static GtkTextTagTable *tags = NULL;

  if (tags == NULL)
    {
      g_autoptr (GtkTextTag) fold =
          g_object_new (GTK_TYPE_TEXT_TAG, "name", FOLD, "invisible", TRUE, NULL);

      tags = gtk_text_tag_table_new ();
      gtk_text_tag_table_add (tags, fold);
    }
  return tags;
}

static GObject *
rounds_long_text_buffer_constructor (GType type, guint n_params, GObjectConstructParam *params)
{
  for (guint i = 0; i < n_params; i++)
    if (g_str_equal (params[i].pspec->name, "tag-table"))
      g_value_set_object (params[i].value, get_tags ());
  return G_OBJECT_CLASS (rounds_long_text_buffer_parent_class)
      ->constructor (type, n_params, params);
}

static void
rounds_long_text_buffer_constructed (GObject *object)
{
  RoundsLongTextBuffer *self = ROUNDS_LONG_TEXT_BUFFER (object);

  G_OBJECT_CLASS (rounds_long_text_buffer_parent_class)->constructed (object);
  self->fold = gtk_text_tag_table_lookup (get_tags (), FOLD);
  g_signal_connect (self, "notify::text", G_CALLBACK (on_text_changed_cb), NULL);
  /* GTK pastes what was copied in this program piece by piece, from fold to fold: who listens is
   * told once, as after a paste from elsewhere. */
  g_signal_connect (self, "begin-user-action", G_CALLBACK (g_object_freeze_notify), NULL);
  g_signal_connect (self, "end-user-action", G_CALLBACK (g_object_thaw_notify), NULL);
}

static void
rounds_long_text_buffer_class_init (RoundsLongTextBufferClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkTextBufferClass *buffer_class = GTK_TEXT_BUFFER_CLASS (klass);

  object_class->constructor = rounds_long_text_buffer_constructor;
  object_class->constructed = rounds_long_text_buffer_constructed;
  object_class->get_property = rounds_long_text_buffer_get_property;
  object_class->set_property = rounds_long_text_buffer_set_property;
  buffer_class->insert_text = rounds_long_text_buffer_insert_text;
  buffer_class->apply_tag = rounds_long_text_buffer_apply_tag;
  buffer_class->delete_range = rounds_long_text_buffer_delete_range;

  /** RoundsLongTextBuffer:whole: the text as it was typed, without folds */
  properties[PROP_WHOLE] =
      g_param_spec_string ("whole", NULL, NULL, "",
                           G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
rounds_long_text_buffer_init (RoundsLongTextBuffer *self)
{
}

/** rounds_long_text_buffer_dup_whole: the text as it was typed, without folds */
char *
rounds_long_text_buffer_dup_whole (RoundsLongTextBuffer *self)
{
  GtkTextIter start, end;

  g_return_val_if_fail (ROUNDS_IS_LONG_TEXT_BUFFER (self), NULL);

  gtk_text_buffer_get_bounds (GTK_TEXT_BUFFER (self), &start, &end);
  return gtk_text_buffer_get_text (GTK_TEXT_BUFFER (self), &start, &end, FALSE);
}

/**
 * rounds_long_text_buffer_set_whole:
 * @whole: (nullable): of any length
 *
 * Setting the same text again leaves the cursor and the undo steps of the typing.
 */
void
rounds_long_text_buffer_set_whole (RoundsLongTextBuffer *self, const char *whole)
{
  g_autofree char *present = NULL;

  g_return_if_fail (ROUNDS_IS_LONG_TEXT_BUFFER (self));

  if (whole == NULL)
    whole = "";
  present = rounds_long_text_buffer_dup_whole (self);
  if (g_str_equal (present, whole))
    return;
  gtk_text_buffer_set_enable_undo (GTK_TEXT_BUFFER (self), TRUE);
  gtk_text_buffer_set_text (GTK_TEXT_BUFFER (self), whole, -1);
}
