/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include "rounds-destination-facts.h"

G_BEGIN_DECLS

/** RoundsDestinationCatalog: the fields of work that ship, with all that is known of them */
typedef struct _RoundsDestinationCatalog RoundsDestinationCatalog;

RoundsDestinationCatalog *rounds_destination_catalog_new (void);
RoundsDestinationCatalog *rounds_destination_catalog_read (GBytes *json, GError **error);
void rounds_destination_catalog_free (RoundsDestinationCatalog *catalog);

const RoundsDestinationFacts *rounds_destination_catalog_list (
    const RoundsDestinationCatalog *catalog, guint *n_facts);
const RoundsDestinationFacts *rounds_destination_catalog_find (
    const RoundsDestinationCatalog *catalog, const char *code);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RoundsDestinationCatalog, rounds_destination_catalog_free)

G_END_DECLS
