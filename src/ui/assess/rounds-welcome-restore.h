/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "rounds-session.h"

G_BEGIN_DECLS

void rounds_welcome_restore_ask (GtkWidget *widget, RoundsSession *session);

G_END_DECLS
