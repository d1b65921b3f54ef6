/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-plan.h"
#include "rounds-record.h"

G_BEGIN_DECLS

/* Between the two halves of a record: rounds-record.c is the object, rounds-record-values.c its
 * fields. */
RoundsImageValue rounds_record_read_member (RoundsRecord *self, const RoundsField *field);
void rounds_record_write_member (RoundsRecord *self, const RoundsField *field,
                                 RoundsImageValue value);
void rounds_record_will_change (RoundsRecord *self, const RoundsField *field);

/* Between a record and the plan that owns it. */
void rounds_record_set_plan (RoundsRecord *self, RoundsPlan *plan);
void rounds_record_set_deleted_at (RoundsRecord *self, gint64 instant);
void rounds_plan_record_will_change (RoundsPlan *self, RoundsRecord *record,
                                     const RoundsField *field);
void rounds_plan_record_changed (RoundsPlan *self, RoundsRecord *record, GParamSpec *pspec);

G_END_DECLS
