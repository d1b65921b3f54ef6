/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "rounds-figures.h"

G_BEGIN_DECLS

/**
 * RoundsNetworkShow:
 * @ROUNDS_NETWORK_SHOW_ALL: everything
 * @ROUNDS_NETWORK_SHOW_COUNTED: what counts toward twenty
 * @ROUNDS_NETWORK_SHOW_UNCOUNTED: what does not
 */
typedef enum
{
  ROUNDS_NETWORK_SHOW_ALL,
  ROUNDS_NETWORK_SHOW_COUNTED,
  ROUNDS_NETWORK_SHOW_UNCOUNTED,
} RoundsNetworkShow;

#define ROUNDS_TYPE_NETWORK_LIST (rounds_network_list_get_type ())
G_DECLARE_FINAL_TYPE (RoundsNetworkList, rounds_network_list, ROUNDS, NETWORK_LIST, GObject)

RoundsNetworkList *rounds_network_list_new (RoundsFigures *figures, GType noun);
GListModel *rounds_network_list_get_model (RoundsNetworkList *self);
void rounds_network_list_set_search (RoundsNetworkList *self, const char *search);
void rounds_network_list_set_show (RoundsNetworkList *self, RoundsNetworkShow show);

G_END_DECLS
