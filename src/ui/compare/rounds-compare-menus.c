/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "rounds-compare-menus.h"
#include "rounds-comparison.h"
#include "rounds-criterion-kinds.h"

static void
append_own (GMenu *menu, RoundsPlan *plan)
{
  g_autoptr (GMenu) section = g_menu_new ();

  if (rounds_comparison_find_role (plan, ROUNDS_OPTION_TODAY) == NULL)
    g_menu_append (section, _ ("_Today’s Job"), "compare.add-today");
  if (rounds_comparison_find_role (plan, ROUNDS_OPTION_CHANGE_SETTING) == NULL)
    g_menu_append (section, _ ("Changed _Setting"), "compare.add-change-setting");
  g_menu_append_section (menu, NULL, G_MENU_MODEL (section));
}

static void
append_left_out (GMenu *menu, RoundsPlan *plan)
{
  g_autoptr (GMenu) section = g_menu_new ();
  g_autoptr (GPtrArray) options = rounds_comparison_list (plan, FALSE);

  for (guint i = 0; i < options->len; i++)
    {
      RoundsOption *option = g_ptr_array_index (options, i);
      g_autofree char *title = rounds_option_dup_title (plan, option);
      g_autoptr (GMenuItem) item = g_menu_item_new (NULL, NULL);
      g_auto (GStrv) parts = g_strsplit (title, "_", -1);
      g_autofree char *label = g_strjoinv ("__", parts);

      g_menu_item_set_label (item, label);
      g_menu_item_set_action_and_target (item, "compare.take-in-option", "x",
                                         rounds_record_get_id (ROUNDS_RECORD (option)));
      g_menu_append_item (section, item);
    }
  g_menu_append_section (menu, options->len > 0 ? _ ("Left Out") : NULL, G_MENU_MODEL (section));
}

/** rounds_compare_menus_create_options: (transfer full): new options, and those that are left out
 */
GMenuModel *
rounds_compare_menus_create_options (RoundsPlan *plan)
{
  GMenu *menu = g_menu_new ();
  g_autoptr (GMenu) fresh = g_menu_new ();

  g_menu_append (fresh, _ ("Non-Clinical _Job…"), "compare.add-job");
  g_menu_append (fresh, _ ("Non-Clinical _Career…"), "compare.add-career");
  g_menu_append_section (menu, NULL, G_MENU_MODEL (fresh));
  append_own (menu, plan);
  append_left_out (menu, plan);
  return G_MENU_MODEL (menu);
}

/** rounds_compare_menus_create_criteria: (transfer full): built-in criteria not in use, and one's
 * own */
GMenuModel *
rounds_compare_menus_create_criteria (RoundsPlan *plan)
{
  GMenu *menu = g_menu_new ();
  g_autoptr (GMenu) built_in = g_menu_new ();
  g_autoptr (GMenu) own = g_menu_new ();
  guint n_kinds;
  const RoundsCriterionKind *kinds = rounds_criterion_kinds_list (&n_kinds);

  for (guint i = 0; i < n_kinds; i++)
    {
      g_autoptr (GMenuItem) item = NULL;

      if (rounds_criterion_lookup (plan, kinds[i].code) != NULL)
        continue;
      item = g_menu_item_new (_ (kinds[i].name), NULL);
      g_menu_item_set_action_and_target (item, "compare.add-criterion", "s", kinds[i].code);
      g_menu_append_item (built_in, item);
    }
  g_menu_append (own, _ ("_Own Criterion"), "compare.add-own-criterion");
  g_menu_append_section (menu, NULL, G_MENU_MODEL (built_in));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (own));
  return G_MENU_MODEL (menu);
}

/** rounds_compare_menus_create_add_button: (transfer floating): opens the menu of options to add */
GtkWidget *
rounds_compare_menus_create_add_button (void)
{
  GtkWidget *content = adw_button_content_new ();
  GtkWidget *button = gtk_menu_button_new ();

  adw_button_content_set_icon_name (ADW_BUTTON_CONTENT (content), "list-add-symbolic");
  adw_button_content_set_label (ADW_BUTTON_CONTENT (content), _ ("Add _Option"));
  adw_button_content_set_use_underline (ADW_BUTTON_CONTENT (content), TRUE);
  gtk_menu_button_set_child (GTK_MENU_BUTTON (button), content);
  gtk_widget_set_halign (button, GTK_ALIGN_START);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  return button;
}
