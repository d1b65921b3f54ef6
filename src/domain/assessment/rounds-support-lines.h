/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * RoundsSupportLine:
 * @name: (translatable): what it is called
 * @about: (translatable): who answers, for whom, when
 * @contact: the number to call, or the page that has it
 * @source: the page of the service that says so
 * @seen: (translatable): when that page was looked at
 *
 * Somebody to talk to now. Only what the page of a service itself states is listed.
 */
typedef struct
{
  const char *name;
  const char *about;
  const char *contact;
  const char *source;
  const char *seen;
} RoundsSupportLine;

const RoundsSupportLine *rounds_support_lines_list (guint *n_lines);

G_END_DECLS
