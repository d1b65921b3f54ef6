/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-count-model.h"
#include "rounds-person.h"
#include "rounds-record.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_NETWORK_ITEM (rounds_network_item_get_type ())
G_DECLARE_DERIVABLE_TYPE (RoundsNetworkItem, rounds_network_item, ROUNDS, NETWORK_ITEM, GObject)

/**
 * RoundsNetworkItemClass:
 * @get_person: (nullable result): whom it is about
 * @get_reason: whether it counts
 * @dup_day: its date in a few words; may be empty
 * @dup_month: the heading it stands under; may be empty
 *
 * What one row of a list shows, of a conversation or a person. It exists while the row does, so a
 * list of thousands costs a few dozen.
 */
struct _RoundsNetworkItemClass
{
  GObjectClass parent_class;

  RoundsPerson *(*get_person) (RoundsNetworkItem *self);
  RoundsCountReason (*get_reason) (RoundsNetworkItem *self);
  char *(*dup_day) (RoundsNetworkItem *self);
  char *(*dup_month) (RoundsNetworkItem *self);
};

gpointer rounds_network_item_get_record (RoundsNetworkItem *self);
RoundsCountModel *rounds_network_item_get_count (RoundsNetworkItem *self);
RoundsPerson *rounds_network_item_get_person (RoundsNetworkItem *self);

G_END_DECLS
