/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-printed-text.h"
#include "rounds-report.h"

/**
 * RoundsReport:
 *
 * What goes on paper, in the order of reading: a title, a date and blocks. It knows neither fonts
 * nor pages (#RoundsPages does), and nothing of a plan: whoever fills it does.
 */
struct _RoundsReport
{
  GObject parent_instance;

  RoundsDate date;
  RoundsPaper paper;

  /* owned */
  char *title;
  char *date_text;
  GPtrArray *blocks; /* of RoundsBlock */
};

G_DEFINE_FINAL_TYPE (RoundsReport, rounds_report, G_TYPE_OBJECT)

static void
rounds_report_finalize (GObject *object)
{
  RoundsReport *self = ROUNDS_REPORT (object);

  g_clear_pointer (&self->title, g_free);
  g_clear_pointer (&self->date_text, g_free);
  g_clear_pointer (&self->blocks, g_ptr_array_unref);
  G_OBJECT_CLASS (rounds_report_parent_class)->finalize (object);
}

static void
rounds_report_class_init (RoundsReportClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rounds_report_finalize;
}

static void
rounds_report_init (RoundsReport *self)
{
  self->date = ROUNDS_DATE_NONE;
  self->blocks = g_ptr_array_new_with_free_func ((GDestroyNotify) rounds_block_unref);
}

/**
 * rounds_report_new:
 * @title: heads the first page and names the document
 * @date: the day that the report speaks of, kept in the file's metadata; may be none
 * @date_text: @date as people read it, below the title and on every page
 *
 * Returns: (transfer full): a report without blocks, for the paper of the locale
 */
RoundsReport *
rounds_report_new (const char *title, RoundsDate date, const char *date_text)
{
  RoundsReport *self;

  g_return_val_if_fail (title != NULL && date_text != NULL, NULL);

  self = g_object_new (ROUNDS_TYPE_REPORT, NULL);
  self->title = rounds_printed_text_dup (title, ROUNDS_PRINTED_TEXT_HEADING);
  self->date = date;
  self->date_text = g_utf8_make_valid (date_text, -1);
  self->paper = rounds_paper_get_default ();
  return self;
}

const char *
rounds_report_get_title (RoundsReport *self)
{
  g_return_val_if_fail (ROUNDS_IS_REPORT (self), NULL);

  return self->title;
}

RoundsDate
rounds_report_get_date (RoundsReport *self)
{
  g_return_val_if_fail (ROUNDS_IS_REPORT (self), ROUNDS_DATE_NONE);

  return self->date;
}

const char *
rounds_report_get_date_text (RoundsReport *self)
{
  g_return_val_if_fail (ROUNDS_IS_REPORT (self), NULL);

  return self->date_text;
}

void
rounds_report_set_paper (RoundsReport *self, RoundsPaper paper)
{
  g_return_if_fail (ROUNDS_IS_REPORT (self));

  self->paper = paper;
}

RoundsPaper
rounds_report_get_paper (RoundsReport *self)
{
  g_return_val_if_fail (ROUNDS_IS_REPORT (self), ROUNDS_PAPER_A4);

  return self->paper;
}

/**
 * rounds_report_take_block:
 * @block: (transfer full): goes to the end
 */
void
rounds_report_take_block (RoundsReport *self, RoundsBlock *block)
{
  g_return_if_fail (ROUNDS_IS_REPORT (self) && block != NULL);

  g_ptr_array_add (self->blocks, block);
}

guint
rounds_report_get_n_blocks (RoundsReport *self)
{
  g_return_val_if_fail (ROUNDS_IS_REPORT (self), 0);

  return self->blocks->len;
}

/** rounds_report_get_block: Returns: (transfer none): the block at @position */
RoundsBlock *
rounds_report_get_block (RoundsReport *self, guint position)
{
  g_return_val_if_fail (ROUNDS_IS_REPORT (self) && position < self->blocks->len, NULL);

  return g_ptr_array_index (self->blocks, position);
}
