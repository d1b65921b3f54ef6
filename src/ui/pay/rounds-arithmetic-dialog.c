/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-arithmetic-dialog.h"
#include "rounds-arithmetic.h"
#include "rounds-shown-text.h"

/**
 * RoundsArithmeticDialog:
 *
 * The whole calculation of one option line by line: a steady year with every total and the lines
 * that add up to it, each with the place that it comes from; every year of the way; and what was
 * assumed or is not counted. All of it can be copied as text.
 */
struct _RoundsArithmeticDialog
{
  AdwDialog parent_instance;

  char *text; /* owned: all of it */

  AdwToastOverlay *toast_overlay;
  AdwPreferencesPage *year_page;
  AdwPreferencesPage *months_page;
  AdwPreferencesPage *taken_page;
};

G_DEFINE_FINAL_TYPE (RoundsArithmeticDialog, rounds_arithmetic_dialog, ADW_TYPE_DIALOG)

static GtkWidget *
create_amount (const char *text, const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_widget_add_css_class (label, "numeric");
  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);
  return label;
}

static GtkWidget *
create_row (const RoundsArithmeticLine *line)
{
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  rounds_shown_text_set_title (row, line->label);
  if (line->source != NULL)
    rounds_shown_text_set_subtitle (row, line->source);
  if (line->amount != NULL)
    adw_action_row_add_suffix (ADW_ACTION_ROW (row), create_amount (line->amount, NULL));
  return row;
}

/* The group takes its texts as markup. */
static void
add_section (AdwPreferencesPage *page, const RoundsArithmeticSection *section)
{
  AdwPreferencesGroup *group = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());
  g_autofree char *title = g_markup_escape_text (section->title, -1);
  g_autofree char *note = section->note != NULL ? g_markup_escape_text (section->note, -1) : NULL;

  adw_preferences_group_set_title (group, title);
  adw_preferences_group_set_description (group, note);
  if (section->total != NULL)
    adw_preferences_group_set_header_suffix (group, create_amount (section->total, "heading"));
  for (guint i = 0; i < section->lines->len; i++)
    adw_preferences_group_add (
        group, create_row (&g_array_index (section->lines, RoundsArithmeticLine, i)));
  adw_preferences_page_add (page, group);
}

static void
add_sections (RoundsArithmeticDialog *self, AdwPreferencesPage *page, const char *title,
              GPtrArray *sections, GString *text)
{
  g_autofree char *part = rounds_arithmetic_dup_text (title, sections);

  for (guint i = 0; i < sections->len; i++)
    add_section (page, g_ptr_array_index (sections, i));
  if (sections->len > 0)
    g_string_append_printf (text, "%s\n\n", part);
}

/* Abroad the taxes are one rate of the person's own, of no year. */
static gboolean
is_by_tables (const RoundsPayFigure *pay)
{
  for (guint i = 0; i < pay->pay.taxes.lines->len; i++)
    if (g_array_index (pay->pay.taxes.lines, RoundsTaxLine, i).source != NULL)
      return TRUE;
  return FALSE;
}

/* A plan may start in a year that no table is published for yet. */
static void
name_tax_year (RoundsArithmeticDialog *self, const RoundsPayFigure *pay, int tax_year)
{
  g_autofree char *description = NULL;

  if (!is_by_tables (pay))
    return;
  /* Translators: %d is the year of the tax tables */
  description = g_strdup_printf (_ ("A steady year, with the taxes of %d. The lines of each total "
                                    "add up to it, to the cent."),
                                 tax_year);
  adw_preferences_page_set_description (self->year_page, description);
}

static void
copy (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  RoundsArithmeticDialog *self = ROUNDS_ARITHMETIC_DIALOG (widget);

  gdk_clipboard_set_text (gtk_widget_get_clipboard (widget), self->text);
  adw_toast_overlay_add_toast (self->toast_overlay, adw_toast_new (_ ("Copied")));
}

static void
rounds_arithmetic_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), ROUNDS_TYPE_ARITHMETIC_DIALOG);
  G_OBJECT_CLASS (rounds_arithmetic_dialog_parent_class)->dispose (object);
}

static void
rounds_arithmetic_dialog_finalize (GObject *object)
{
  g_free (ROUNDS_ARITHMETIC_DIALOG (object)->text);
  G_OBJECT_CLASS (rounds_arithmetic_dialog_parent_class)->finalize (object);
}

static void
rounds_arithmetic_dialog_class_init (RoundsArithmeticDialogClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = rounds_arithmetic_dialog_dispose;
  object_class->finalize = rounds_arithmetic_dialog_finalize;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PATH "/ui/pay/rounds-arithmetic-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, RoundsArithmeticDialog, toast_overlay);
  gtk_widget_class_bind_template_child (widget_class, RoundsArithmeticDialog, year_page);
  gtk_widget_class_bind_template_child (widget_class, RoundsArithmeticDialog, months_page);
  gtk_widget_class_bind_template_child (widget_class, RoundsArithmeticDialog, taken_page);
  gtk_widget_class_install_action (widget_class, "arithmetic.copy", NULL, copy);
}

static void
rounds_arithmetic_dialog_init (RoundsArithmeticDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * rounds_arithmetic_dialog_new:
 * @pay: of an option, which has been computed
 * @forecast: (nullable): of the same option
 * @tax_year: of the tax tables that it was computed with
 * @notes: what the figures do not count
 */
AdwDialog *
rounds_arithmetic_dialog_new (const RoundsPayFigure *pay, const RoundsForecastFigure *forecast,
                              int tax_year, const char *const *notes)
{
  RoundsArithmeticDialog *self;
  g_autoptr (GPtrArray) year = NULL, months = NULL, taken = NULL;
  g_autoptr (GString) text = NULL;

  g_return_val_if_fail (pay != NULL && pay->pay.taxes.lines != NULL, NULL);

  self = g_object_new (ROUNDS_TYPE_ARITHMETIC_DIALOG, NULL);
  text = g_string_new (NULL);
  g_string_append_printf (text, "%s\n\n", pay->title);
  name_tax_year (self, pay, tax_year);
  year = rounds_arithmetic_list_year (pay);
  add_sections (self, self->year_page, _ ("A steady year"), year, text);
  months = forecast != NULL ? rounds_arithmetic_list_months (forecast)
                            : rounds_arithmetic_new_sections ();
  add_sections (self, self->months_page, _ ("All years"), months, text);
  taken = rounds_arithmetic_list_taken (forecast, notes);
  add_sections (self, self->taken_page, _ ("Assumed"), taken, text);
  self->text = g_string_free (g_steal_pointer (&text), FALSE);
  return ADW_DIALOG (self);
}
