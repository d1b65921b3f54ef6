/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <gio/gunixinputstream.h>
#include <gio/gunixoutputstream.h>
#include <glib/gi18n-lib.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "rounds-command-line.h"
#include "rounds-figures-export.h"
#include "rounds-pdf.h"
#include "rounds-plan-report.h"
#include "rounds-sample.h"
#include "rounds-store.h"
#include "rounds-take-home.h"
#include "rounds-tax-library.h"
#include "rounds-variant-json.h"

static const GOptionEntry options[] = {
  { "plan", 0, 0, G_OPTION_ARG_FILENAME, NULL,
    N_ ("Take another plan file; the window makes it if it is missing, and --sample fills a new "
        "one with the sample plan"),
    N_ ("FILE") },
  { "sample", 0, 0, G_OPTION_ARG_NONE, NULL,
    N_ ("Open a temporary copy of the sample plan; your own is not touched"), NULL },
  { "export-plan", 0, 0, G_OPTION_ARG_FILENAME, NULL,
    N_ ("Write the plan on paper as a PDF and exit"), N_ ("FILE.pdf") },
  { "figures", 0, 0, G_OPTION_ARG_NONE, NULL,
    N_ ("Print every figure that is derived from the plan as JSON and exit"), NULL },
  { "take-home", 0, 0, G_OPTION_ARG_FILENAME, NULL,
    N_ ("Compute the take-home pay of the households in FILE (JSON; - reads standard input) and "
        "exit"),
    N_ ("FILE") },
  { "version", 0, 0, G_OPTION_ARG_NONE, NULL, N_ ("Print the version and exit"), NULL },
  { NULL },
};

/** rounds_command_line_get_options: (transfer none): what `--help` lists */
const GOptionEntry *
rounds_command_line_get_options (void)
{
  return options;
}

/** rounds_command_line_dup_default_path: (transfer full): where the person's own plan is kept */
char *
rounds_command_line_dup_default_path (void)
{
  return g_build_filename (g_get_user_data_dir (), DEVELOPMENT ? "rounds-devel" : "rounds",
                           "plan.rounds", NULL);
}

static gboolean
open_file (RoundsPlan *plan, const char *path, GError **error)
{
  g_autoptr (RoundsStore) store = rounds_store_new (plan, path, ROUNDS_STORE_READ_ONLY);

  return rounds_store_open_sync (store, error);
}

/* Writes the sample into a new file, so that it can be altered like any plan. */
static gboolean
create_sample_file (const char *path, RoundsDate today, GError **error)
{
  g_autoptr (RoundsPlan) plan = rounds_plan_new ();
  g_autoptr (RoundsStore) store = rounds_store_new (plan, path, ROUNDS_STORE_CREATE);

  if (g_file_test (path, G_FILE_TEST_EXISTS))
    {
      g_autofree char *name = g_filename_display_name (path);

      g_set_error (error, G_IO_ERROR, G_IO_ERROR_EXISTS,
                   _ ("“%s” is there already and was left as it is. Choose another name for the "
                      "sample plan."),
                   name);
      return FALSE;
    }
  return rounds_store_open_sync (store, error) && rounds_sample_fill (plan, today, error) &&
         rounds_store_drain (store, error);
}

static gboolean
fill_plan (RoundsPlan *plan, const char *path, gboolean sample, RoundsDate today, GError **error)
{
  g_autofree char *default_path = NULL;

  if (path != NULL)
    return open_file (plan, path, error);
  if (sample)
    {
      rounds_plan_set_loaded (plan, TRUE);
      return rounds_sample_fill (plan, today, error);
    }
  default_path = rounds_command_line_dup_default_path ();
  if (!g_file_test (default_path, G_FILE_TEST_EXISTS))
    {
      rounds_plan_set_loaded (plan, TRUE); /* nothing kept yet: an empty plan */
      return TRUE;
    }
  return open_file (plan, default_path, error);
}

static GBytes *
read_input (const char *name, GError **error)
{
  g_autoptr (GOutputStream) buffer = NULL;
  g_autoptr (GInputStream) input = NULL;
  char *text;
  gsize size;

  if (!g_str_equal (name, "-"))
    return g_file_get_contents (name, &text, &size, error) ? g_bytes_new_take (text, size) : NULL;
  input = g_unix_input_stream_new (STDIN_FILENO, FALSE);
  buffer = g_memory_output_stream_new_resizable ();
  if (g_output_stream_splice (buffer, input, G_OUTPUT_STREAM_SPLICE_CLOSE_TARGET, NULL, error) < 0)
    return NULL;
  return g_memory_output_stream_steal_as_bytes (G_MEMORY_OUTPUT_STREAM (buffer));
}

static const RoundsTaxTables *
look_up_tables (int year, gpointer library, GError **error)
{
  return rounds_tax_library_lookup (library, year, error);
}

/* What is asked for on standard output is worth nothing when it does not arrive there. */
static gboolean
print (const char *text, GError **error)
{
  g_autoptr (GOutputStream) output = g_unix_output_stream_new (STDOUT_FILENO, FALSE);

  return g_output_stream_write_all (output, text, strlen (text), NULL, NULL, error);
}

static int
take_home (const char *name)
{
  g_autoptr (RoundsTaxLibrary) library = rounds_tax_library_new ();
  g_autoptr (GString) output = g_string_new (NULL);
  g_autoptr (GString) messages = g_string_new (NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) input = read_input (name, &error);
  int code;

  if (input == NULL)
    {
      g_printerr ("rounds: %s\n", error->message);
      return ROUNDS_TAKE_HOME_MALFORMED;
    }
  code = rounds_take_home_run (input, look_up_tables, library, output, messages);
  if (messages->len > 0)
    g_printerr ("rounds: %s\n", g_strchomp (messages->str));
  if (!print (output->str, &error))
    {
      g_printerr ("rounds: %s\n", error->message);
      return ROUNDS_TAKE_HOME_MALFORMED;
    }
  return code;
}

static gboolean
export_plan (RoundsFigures *figures, const char *name, GError **error)
{
  g_autoptr (RoundsReportOptions) switches = rounds_report_options_new ();
  g_autoptr (RoundsPages) pages = rounds_plan_report_paginate (figures, switches);
  g_autoptr (GFile) file = g_file_new_for_commandline_arg (name);
  g_autofree char *notice = rounds_pages_dup_notice (pages);

  if (notice != NULL)
    g_printerr ("rounds: %s\n", notice);
  return rounds_pdf_write (pages, file, NULL, error);
}

static gboolean
do_commands (GVariantDict *dict, RoundsPlan *plan, RoundsDate today, GError **error)
{
  g_autoptr (RoundsFigures) figures = rounds_figures_new (plan, today);
  const char *file = NULL;

  if (g_variant_dict_lookup (dict, "export-plan", "^&ay", &file) &&
      !export_plan (figures, file, error))
    return FALSE;
  if (g_variant_dict_contains (dict, "figures"))
    {
      g_autofree char *json = rounds_variant_to_json (rounds_figures_export (figures));
      g_autofree char *line = g_strconcat (json, "\n", NULL);

      return print (line, error);
    }
  return TRUE;
}

/**
 * rounds_command_line_run:
 * @dict: the options given
 *
 * Does what can be done without a display.
 *
 * Returns: an exit code, or %ROUNDS_COMMAND_LINE_CONTINUE when a window is wanted
 */
int
rounds_command_line_run (GVariantDict *dict)
{
  g_autoptr (RoundsPlan) plan = NULL;
  g_autoptr (GError) error = NULL;
  const char *path = NULL;
  const char *input = NULL;
  gboolean sample = g_variant_dict_contains (dict, "sample");
  gboolean wants_command =
      g_variant_dict_contains (dict, "figures") || g_variant_dict_contains (dict, "export-plan");
  RoundsDate today = rounds_date_today ();

  g_return_val_if_fail (dict != NULL, EXIT_FAILURE);

  if (g_variant_dict_contains (dict, "version"))
    {
      g_print ("Rounds %s\n", APP_VERSION);
      return EXIT_SUCCESS;
    }
  if (g_variant_dict_lookup (dict, "take-home", "^&ay", &input))
    return take_home (input);
  g_variant_dict_lookup (dict, "plan", "^&ay", &path);
  if (sample && path != NULL && !create_sample_file (path, today, &error))
    {
      g_printerr ("rounds: %s\n", error->message);
      return EXIT_FAILURE;
    }
  if (!wants_command)
    return ROUNDS_COMMAND_LINE_CONTINUE;
  plan = rounds_plan_new ();
  if (!fill_plan (plan, path, sample, today, &error) || !do_commands (dict, plan, today, &error))
    {
      g_printerr ("rounds: %s\n", error->message);
      return EXIT_FAILURE;
    }
  return EXIT_SUCCESS;
}
