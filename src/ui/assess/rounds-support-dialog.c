/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n.h>

#include "rounds-group-titles.h"
#include "rounds-profile.h"
#include "rounds-support-dialog.h"
#include "rounds-support-lines.h"

/**
 * RoundsSupportDialog:
 *
 * Whom to call now. Nothing is dialed, opened or noted; a number or an address can be copied.
 */
struct _RoundsSupportDialog
{
  AdwDialog parent_instance;

  AdwToastOverlay *toast_overlay;
  AdwPreferencesPage *page;
};

G_DEFINE_FINAL_TYPE (RoundsSupportDialog, rounds_support_dialog, ADW_TYPE_DIALOG)

static void
copy_contact (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  RoundsSupportDialog *self = ROUNDS_SUPPORT_DIALOG (widget);

  gdk_clipboard_set_text (gtk_widget_get_clipboard (widget),
                          g_variant_get_string (parameter, NULL));
  adw_toast_overlay_add_toast (self->toast_overlay, adw_toast_new (_ ("Copied")));
}

static GtkWidget *
create_copy_button (const char *contact)
{
  GtkWidget *button = gtk_button_new_from_icon_name ("edit-copy-symbolic");
  /* Translators: %s is a telephone number or an address */
  g_autofree char *label = g_strdup_printf (_ ("Copy %s"), contact);

  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_tooltip_text (button, label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  -1);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "support.copy");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", contact);
  return button;
}

static void
add_line (RoundsSupportDialog *self, const RoundsSupportLine *line)
{
  /* Groups read markup, and the lifeline has an ampersand. */
  g_autofree char *name = g_markup_escape_text (_ (line->name), -1);
  g_autofree char *about = g_markup_escape_text (_ (line->about), -1);
  GtkWidget *group = adw_preferences_group_new ();
  GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW, "use-markup", FALSE, "title-lines", 0,
                                 "subtitle-lines", 0, "title", line->contact, NULL);
  /* Translators: the page that a number comes from, and the month in which it was looked at */
  g_autofree char *source = g_strdup_printf (_ ("From %s, %s"), line->source, _ (line->seen));

  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), name);
  adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (group), about);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), source);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), create_copy_button (line->contact));
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), row);
  adw_preferences_page_add (self->page, ADW_PREFERENCES_GROUP (group));
}

static void
rounds_support_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), ROUNDS_TYPE_SUPPORT_DIALOG);
  G_OBJECT_CLASS (rounds_support_dialog_parent_class)->dispose (object);
}

static void
rounds_support_dialog_class_init (RoundsSupportDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rounds_support_dialog_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PATH "/ui/assess/rounds-support-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, RoundsSupportDialog, toast_overlay);
  gtk_widget_class_bind_template_child (widget_class, RoundsSupportDialog, page);
  gtk_widget_class_install_action (widget_class, "support.copy", "s", copy_contact);
}

/* The keyboard is on the first number, and with large text the page would open there; what comes
 * first is when to call 911. The page scrolls to what gets the keyboard in the frame after. */
static gboolean
on_first_frame_cb (GtkWidget *page, GdkFrameClock *frame_clock, gpointer user_data)
{
  adw_preferences_page_scroll_to_top (ADW_PREFERENCES_PAGE (page));
  return G_SOURCE_REMOVE;
}

static void
on_map_cb (GtkWidget *page)
{
  gtk_widget_add_tick_callback (page, on_first_frame_cb, NULL, NULL);
}

static void
rounds_support_dialog_init (RoundsSupportDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect (self->page, "map", G_CALLBACK (on_map_cb), NULL);
}

/** rounds_support_dialog_new: whom somebody of @profession can talk to */
AdwDialog *
rounds_support_dialog_new (RoundsProfession profession)
{
  RoundsSupportDialog *self = g_object_new (ROUNDS_TYPE_SUPPORT_DIALOG, NULL);
  guint n_lines;
  const RoundsSupportLine *lines = rounds_support_lines_list (&n_lines);

  for (guint i = 0; i < n_lines; i++)
    {
      if (rounds_support_line_is_for (&lines[i], profession))
        add_line (self, &lines[i]);
    }
  rounds_group_titles_wrap (GTK_WIDGET (self->page));
  return ADW_DIALOG (self);
}

/**
 * rounds_support_dialog_open:
 * @plan: whose profession says which lines answer
 * @parent: the page, or the dialog, from which it is opened
 */
void
rounds_support_dialog_open (RoundsPlan *plan, GtkWidget *parent)
{
  RoundsProfile *profile;

  g_return_if_fail (ROUNDS_IS_PLAN (plan) && GTK_IS_WIDGET (parent));

  profile = rounds_plan_get_single (plan, ROUNDS_TYPE_PROFILE);
  adw_dialog_present (rounds_support_dialog_new (profile->profession), parent);
}
