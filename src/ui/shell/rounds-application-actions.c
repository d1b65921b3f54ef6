/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>
#include <locale.h>

#include "rounds-application-private.h"
#include "rounds-store.h"

static const char *
describe_renderer (GtkWindow *window)
{
  GskRenderer *renderer = window != NULL ? gtk_native_get_renderer (GTK_NATIVE (window)) : NULL;

  return renderer != NULL ? G_OBJECT_TYPE_NAME (renderer) : "none";
}

/* What a bug report needs, without a name or a path in it. */
static char *
describe_program (GtkWindow *window)
{
  return g_strdup_printf (
      "Rounds %s (%s)\n"
      "GTK %u.%u.%u, libadwaita %u.%u.%u, GLib %u.%u.%u, SQLite %s\n"
      "Display: %s, renderer: %s\n"
      "Language: %s, numbers: %s\n"
      "In a sandbox: %s\n",
      APP_VERSION, APP_ID, gtk_get_major_version (), gtk_get_minor_version (),
      gtk_get_micro_version (), adw_get_major_version (), adw_get_minor_version (),
      adw_get_micro_version (), glib_major_version, glib_minor_version, glib_micro_version,
      rounds_store_get_library_version (), G_OBJECT_TYPE_NAME (gdk_display_get_default ()),
      describe_renderer (window), setlocale (LC_MESSAGES, NULL), setlocale (LC_NUMERIC, NULL),
      g_file_test ("/.flatpak-info", G_FILE_TEST_EXISTS) ? "yes" : "no");
}

static void
show_about (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (user_data));
  AdwDialog *dialog = adw_about_dialog_new ();
  AdwAboutDialog *about = ADW_ABOUT_DIALOG (dialog);
  g_autofree char *debug_info = describe_program (window);

  adw_about_dialog_set_application_name (about, _ ("Rounds"));
  adw_about_dialog_set_application_icon (about, APP_ID);
  adw_about_dialog_set_version (about, APP_VERSION);
  adw_about_dialog_set_developer_name (about, _ ("The Rounds authors"));
  adw_about_dialog_set_license_type (about, GTK_LICENSE_GPL_3_0);
  adw_about_dialog_set_website (about, "https://github.com/rounds-app/rounds");
  adw_about_dialog_set_issue_url (about, "https://github.com/rounds-app/rounds/issues");
  /* Translators: put your names here, one a line */
  adw_about_dialog_set_translator_credits (about, _ ("translator-credits"));
  adw_about_dialog_set_comments (
      about, _ ("A move out of direct care, within the field: four questions, real arithmetic, "
                "twenty conversations, one plan on paper. Estimates, not advice."));
  adw_about_dialog_set_debug_info (about, debug_info);
  adw_about_dialog_set_debug_info_filename (about, "rounds-debug-info.txt");
  adw_dialog_present (dialog, GTK_WIDGET (window));
}

/* The sample is a process of its own, so that it can never be mixed up with the person's plan. */
static void
open_sample (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GSubprocess) sample =
      g_subprocess_new (G_SUBPROCESS_FLAGS_NONE, &error, "/proc/self/exe", "--sample", NULL);

  if (sample == NULL)
    g_warning ("The sample plan could not be opened: %s", error->message);
}

static void
quit (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  g_application_quit (G_APPLICATION (user_data));
}

/** rounds_application_add_actions: (private): the actions that need no window */
void
rounds_application_add_actions (RoundsApplication *self)
{
  const GActionEntry entries[] = {
    { "about", show_about, NULL, NULL, NULL },
    { "open-sample", open_sample, NULL, NULL, NULL },
    { "quit", quit, NULL, NULL, NULL },
  };
  const char *const quit_keys[] = { "<Control>q", NULL };

  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);
  gtk_application_set_accels_for_action (GTK_APPLICATION (self), "app.quit", quit_keys);
}
