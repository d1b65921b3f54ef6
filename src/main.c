/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n.h>
#include <locale.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

#include "rounds-application.h"

int
main (int argc, char *argv[])
{
  g_autoptr (RoundsApplication) application = NULL;

#ifdef __GLIBC__
  /* Every thread that allocates a little would get a heap of its own and keep it. */
  mallopt (M_ARENA_MAX, 2);
#endif
  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, LOCALE_DIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);

  application = rounds_application_new ();
  return g_application_run (G_APPLICATION (application), argc, argv);
}
