/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "rounds-plan.h"

G_BEGIN_DECLS

/** RoundsRecordCreate: Returns: (transfer floating): the widget of @record */
typedef GtkWidget *(*RoundsRecordCreate) (gpointer record, gpointer data);

#define ROUNDS_TYPE_RECORD_BOX (rounds_record_box_get_type ())
G_DECLARE_FINAL_TYPE (RoundsRecordBox, rounds_record_box, ROUNDS, RECORD_BOX, GtkBox)

void rounds_record_box_show (RoundsRecordBox *self, RoundsPlan *plan, GType type,
                             RoundsRecordCreate create, gpointer data);
GtkWidget *rounds_record_box_find (RoundsRecordBox *self, gpointer record);

G_END_DECLS
