/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-option.h"
#include "rounds-plan.h"

G_BEGIN_DECLS

/** RoundsLineList: the lists of lines that an option has */
typedef enum
{
  ROUNDS_LINES_INCOME,
  ROUNDS_LINES_EXIT, /* costs that come with leaving */
  ROUNDS_LINES_RUNNING, /* costs of the work */
} RoundsLineList;

/** RoundsLineListText: a list in words, translated */
typedef struct
{
  const char *title;
  const char *description;
  const char *empty;
  const char *add;
  const char *add_act;
  const char *remove_act;
} RoundsLineListText;

RoundsLineListText rounds_line_list_get_text (RoundsLineList list);
GType rounds_line_list_get_noun (RoundsLineList list);
gboolean rounds_line_list_holds (RoundsLineList list, RoundsRecord *line, RoundsOption *option);
GArray *rounds_line_list_list_kinds (RoundsLineList list, RoundsPlan *plan, RoundsOption *option);
const char *rounds_line_list_get_name (RoundsLineList list, int kind);
const char *rounds_line_list_get_hint (RoundsLineList list, int kind);
RoundsRecord *rounds_line_list_add (RoundsLineList list, RoundsPlan *plan, RoundsOption *option,
                                    int kind);
char *rounds_line_list_summarize (RoundsLineList list, RoundsPlan *plan, RoundsOption *option);
char *rounds_line_dup_name (RoundsRecord *line);
char *rounds_line_dup_pay_name (RoundsPlan *plan, gint64 option, guint position);
char *rounds_line_describe (RoundsPlan *plan, RoundsRecord *line);

G_END_DECLS
