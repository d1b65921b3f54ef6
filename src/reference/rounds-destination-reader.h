/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-destination-facts.h"
#include "rounds-fact-reader.h"

G_BEGIN_DECLS

RoundsDestinationFacts *rounds_destination_reader_list (RoundsFactReader *reader, JsonObject *root,
                                                        guint *n_facts);

G_END_DECLS
