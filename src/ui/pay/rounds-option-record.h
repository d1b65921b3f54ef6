/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-option.h"
#include "rounds-plan.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_OPTION_RECORD (rounds_option_record_get_type ())
G_DECLARE_FINAL_TYPE (RoundsOptionRecord, rounds_option_record, ROUNDS, OPTION_RECORD, GObject)

RoundsOptionRecord *rounds_option_record_new (RoundsPlan *plan, RoundsOption *option, GType type,
                                              const char *act);
gpointer rounds_option_record_get_record (RoundsOptionRecord *self);
void rounds_option_record_bind (RoundsOptionRecord *self, const char *field, gpointer row,
                                const char *property);
void rounds_option_record_set_typed (RoundsOptionRecord *self, const char *typed,
                                     const char *first_property, ...) G_GNUC_NULL_TERMINATED;

G_END_DECLS
