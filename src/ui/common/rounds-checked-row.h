/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define ROUNDS_TYPE_CHECKED_ROW (rounds_checked_row_get_type ())
G_DECLARE_DERIVABLE_TYPE (RoundsCheckedRow, rounds_checked_row, ROUNDS, CHECKED_ROW, AdwEntryRow)

/**
 * RoundsCheckedRowClass:
 * @take_text: takes over what @text says; @text has no white space at its ends. Returns a message
 * in words, owned by the caller, if it cannot be read; the value is then as before
 * @dup_text: the value as the locale writes it
 *
 * An entry row for a value that can be mistyped. Every keystroke that makes sense is passed on;
 * what cannot be read leaves the value as it was before the typing and says so below the text. The
 * text is put in order when focus leaves.
 *
 * CSS: as #AdwEntryRow, with `error` while the input cannot be read. Accessibility: the state
 * "invalid"; the message is announced, and describes the text from then on.
 */
struct _RoundsCheckedRowClass
{
  AdwEntryRowClass parent_class;

  char *(*take_text) (RoundsCheckedRow *self, const char *text);
  char *(*dup_text) (RoundsCheckedRow *self);
};

void rounds_checked_row_value_set (RoundsCheckedRow *self, gboolean changed);
void rounds_checked_row_fit_suffix (GtkWidget *suffix);
void rounds_checked_row_check_again (RoundsCheckedRow *self);
void rounds_checked_row_tell_fault (RoundsCheckedRow *self, const char *fault);
const char *rounds_checked_row_get_fault (RoundsCheckedRow *self);

G_END_DECLS
