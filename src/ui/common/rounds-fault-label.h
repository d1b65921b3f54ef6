/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* What is wrong with the text of a row, in words below it. */
GtkWidget *rounds_fault_label_add (GtkWidget *row);
void rounds_fault_label_show (GtkWidget *label, GtkWidget *field, const char *fault);
void rounds_fault_label_hide (GtkWidget *label, GtkWidget *field);
char *rounds_fault_label_tell_kept (const char *why, const char *kept);

G_END_DECLS
