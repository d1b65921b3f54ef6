/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <stdio.h>

#include "rounds-take-home.h"
#include "rounds-tax-library.h"

/* The command-line option without the program around it, for trying the format from a shell. */

static const RoundsTaxTables *
lookup (int year, gpointer user_data, GError **error)
{
  return rounds_tax_library_lookup (user_data, year, error);
}

int
main (int argc, char *argv[])
{
  g_autoptr (RoundsTaxLibrary) library = rounds_tax_library_new ();
  g_autoptr (GString) output = g_string_new (NULL);
  g_autoptr (GString) messages = g_string_new (NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) input = NULL;
  char *text = NULL;
  gsize size;
  int status;

  if (argc != 2 || !g_file_get_contents (g_str_equal (argv[1], "-") ? "/dev/stdin" : argv[1], &text,
                                         &size, &error))
    {
      fprintf (stderr, "%s\n", error != NULL ? error->message : "usage: take-home FILE");
      return ROUNDS_TAKE_HOME_MALFORMED;
    }
  input = g_bytes_new_take (text, size);
  status = rounds_take_home_run (input, lookup, library, output, messages);
  fputs (output->str, stdout);
  fputs (messages->str, stderr);
  return status;
}
