/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n.h>

#include "rounds-fact-row.h"
#include "rounds-fact-text.h"

/**
 * RoundsFactRow:
 *
 * One thing that is known, or known to be unknown: what is asked, the answer, a note, and one tap
 * away the sources with title, year and address. Nothing is fetched: an address is text to copy.
 */
struct _RoundsFactRow
{
  AdwPreferencesRow parent_instance;

  const RoundsFact *fact; /* as long as the catalog */

  GtkLabel *text_label;
  GtkBox *lines_box; /* in place of the text where it is a list */
  GtkLabel *note_label;
  GtkLabel *basis_label;
  GtkToggleButton *sources_button;
  GtkRevealer *sources_revealer;
  GtkBox *sources_box;
};

G_DEFINE_FINAL_TYPE (RoundsFactRow, rounds_fact_row, ADW_TYPE_PREFERENCES_ROW)

static void
append_label (RoundsFactRow *self, const char *text, const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_selectable (GTK_LABEL (label), TRUE);
  gtk_widget_add_css_class (label, "caption");
  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);
  gtk_box_append (self->sources_box, label);
}

/* The list is made when it is first wanted. */
static void
on_sources_toggled_cb (RoundsFactRow *self)
{
  if (self->fact == NULL || gtk_widget_get_first_child (GTK_WIDGET (self->sources_box)) != NULL)
    return;
  for (guint i = 0; i < self->fact->n_sources; i++)
    {
      const RoundsFactSource *source = self->fact->sources[i];
      g_autofree char *text = rounds_fact_source_describe (source);

      append_label (self, text, NULL);
      if (source->address != NULL)
        append_label (self, source->address, "dim-label");
    }
}

static void
rounds_fact_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), ROUNDS_TYPE_FACT_ROW);
  G_OBJECT_CLASS (rounds_fact_row_parent_class)->dispose (object);
}

static void
rounds_fact_row_class_init (RoundsFactRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rounds_fact_row_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PATH "/ui/assess/rounds-fact-row.ui");
  gtk_widget_class_bind_template_child (widget_class, RoundsFactRow, text_label);
  gtk_widget_class_bind_template_child (widget_class, RoundsFactRow, lines_box);
  gtk_widget_class_bind_template_child (widget_class, RoundsFactRow, note_label);
  gtk_widget_class_bind_template_child (widget_class, RoundsFactRow, basis_label);
  gtk_widget_class_bind_template_child (widget_class, RoundsFactRow, sources_button);
  gtk_widget_class_bind_template_child (widget_class, RoundsFactRow, sources_revealer);
  gtk_widget_class_bind_template_child (widget_class, RoundsFactRow, sources_box);
  gtk_widget_class_bind_template_callback (widget_class, on_sources_toggled_cb);
}

static void
rounds_fact_row_init (RoundsFactRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
show_text (GtkLabel *label, const char *text)
{
  gtk_label_set_label (label, text != NULL ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (label), text != NULL);
}

/* The bullet stands beside the lines of its text, not above the second. */
static void
append_line (RoundsFactRow *self, const char *line)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *bullet = g_object_new (GTK_TYPE_LABEL, "label", "•", "yalign", 0.0f, "accessible-role",
                                    GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", line, "xalign", 0.0f, "wrap", TRUE,
                                   "wrap-mode", PANGO_WRAP_WORD_CHAR, "hexpand", TRUE, NULL);

  gtk_box_append (GTK_BOX (box), bullet);
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (self->lines_box, box);
}

static void
show_answer (RoundsFactRow *self, const char *text)
{
  g_auto (GStrv) lines = NULL;

  /* The row is named by the label, seen or not. */
  gtk_label_set_label (self->text_label, text);
  if (!g_str_has_prefix (text, ROUNDS_FACT_BULLET))
    return;
  lines = g_strsplit (text, "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++)
    append_line (self, g_str_has_prefix (lines[i], ROUNDS_FACT_BULLET)
                           ? lines[i] + strlen (ROUNDS_FACT_BULLET)
                           : lines[i]);
  gtk_widget_set_visible (GTK_WIDGET (self->lines_box), TRUE);
  gtk_widget_set_visible (GTK_WIDGET (self->text_label), FALSE);
}

static void
show_basis (RoundsFactRow *self, const char *title, RoundsProfession profession)
{
  g_autofree char *basis = rounds_fact_describe_basis (self->fact, profession);

  if (self->fact->n_sources == 0 || basis == NULL)
    {
      show_text (self->basis_label, basis);
      return;
    }
  gtk_button_set_label (GTK_BUTTON (self->sources_button), basis);
  gtk_widget_set_visible (GTK_WIDGET (self->sources_button), TRUE);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->sources_button), _ ("Show Where This Comes From"));
  rounds_fact_row_name_sources (self, title);
}

/**
 * rounds_fact_row_name_sources:
 * @about: plain text
 *
 * Says what the sources are of, where other rows on the same page have the same title. Who listens
 * hears the button without its row.
 */
void
rounds_fact_row_name_sources (RoundsFactRow *self, const char *about)
{
  g_autofree char *name = NULL;

  g_return_if_fail (ROUNDS_IS_FACT_ROW (self) && about != NULL);

  if (!gtk_widget_get_visible (GTK_WIDGET (self->sources_button)))
    return;
  /* Translators: accessible name of a button: how many sources, and of what, as in "3 sources,
   * 2026: Usual working hours" */
  name = g_strdup_printf (_ ("%1$s: %2$s"),
                          gtk_button_get_label (GTK_BUTTON (self->sources_button)), about);
  /* A button is named by the label in it, as long as it may. */
  gtk_accessible_reset_relation (GTK_ACCESSIBLE (self->sources_button),
                                 GTK_ACCESSIBLE_RELATION_LABELLED_BY);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->sources_button),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

/**
 * rounds_fact_row_new:
 * @title: what is asked; plain text
 * @text: the answer; plain text
 * @fact: what it comes from; lives longer than the row
 * @profession: of the reader
 */
GtkWidget *
rounds_fact_row_new (const char *title, const char *text, const RoundsFact *fact,
                     RoundsProfession profession)
{
  RoundsFactRow *self;

  g_return_val_if_fail (title != NULL && text != NULL && fact != NULL, NULL);

  self = g_object_new (ROUNDS_TYPE_FACT_ROW, "use-markup", FALSE, "title", title, NULL);
  self->fact = fact;
  show_answer (self, text);
  show_text (self->note_label, rounds_fact_get_note (fact, profession));
  show_basis (self, title, profession);
  if (!rounds_fact_is_known (fact, profession))
    gtk_widget_add_css_class (GTK_WIDGET (self->text_label), "dim-label");
  return GTK_WIDGET (self);
}
