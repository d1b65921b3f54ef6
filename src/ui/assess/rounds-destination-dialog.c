/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n.h>

#include "rounds-destination-dialog.h"
#include "rounds-destination-kinds.h"
#include "rounds-destination-model.h"
#include "rounds-fact-group.h"
#include "rounds-fact-row.h"
#include "rounds-fact-text.h"
#include "rounds-group-titles.h"
#include "rounds-profession-text.h"
#include "rounds-role-row.h"
#include "rounds-support-dialog.h"

/**
 * RoundsDestinationDialog:
 *
 * All that is known about one field of work for the profession of the plan. What is not known is
 * said to be unknown; what speaks of another profession is left out.
 */
struct _RoundsDestinationDialog
{
  AdwDialog parent_instance;

  RoundsSession *session; /* owned */
  char *code; /* owned */
  RoundsDestinationModel *model; /* of the session */
  RoundsProfession profession;
  RoundsFact training_mark; /* its texts belong to the catalog */

  GtkWidget *first_row; /* borrowed */
  RoundsFactGroup *what_group;
  RoundsFactGroup *training_group;
  RoundsFactGroup *asked_group;
  RoundsFactGroup *work_group;
  RoundsFactGroup *drawback_group;
  RoundsFactGroup *entry_group;
  RoundsFactGroup *pay_group;
  AdwPreferencesGroup *role_group;
  RoundsFactGroup *seed_group;
  GtkButton *list_button;
};

G_DEFINE_FINAL_TYPE (RoundsDestinationDialog, rounds_destination_dialog, ADW_TYPE_DIALOG)

static const RoundsFact unknown = { .basis = ROUNDS_FACT_UNKNOWN, .low = -1, .high = -1 };

/* The fields of each group. */
static const RoundsDestinationField training_fields[] = {
  ROUNDS_DESTINATION_NEARNESS,
  ROUNDS_DESTINATION_SKILLS,
};
static const RoundsDestinationField asked_fields[] = {
  ROUNDS_DESTINATION_EXPERIENCE,
  ROUNDS_DESTINATION_PAID_CREDENTIAL,
};
static const RoundsDestinationField work_fields[] = {
  ROUNDS_DESTINATION_PATH,   ROUNDS_DESTINATION_REMOTE,    ROUNDS_DESTINATION_TRAVEL,
  ROUNDS_DESTINATION_NIGHTS, ROUNDS_DESTINATION_PART_TIME, ROUNDS_DESTINATION_SIDE_GIG,
  ROUNDS_DESTINATION_GROWTH, ROUNDS_DESTINATION_EMPLOYERS,
};
static const RoundsDestinationField entry_fields[] = {
  ROUNDS_DESTINATION_ENTRY, ROUNDS_DESTINATION_FIRST_LANDING, ROUNDS_DESTINATION_LONGER_CLOSE,
  ROUNDS_DESTINATION_TIME,  ROUNDS_DESTINATION_GETTING_IN,
};

static GtkWidget *
add_fact (RoundsDestinationDialog *self, RoundsFactGroup *group, const char *title,
          const RoundsFact *fact)
{
  g_autofree char *text = rounds_fact_describe (fact, self->profession);

  return rounds_fact_group_add (group, title, text, fact, self->profession);
}

static GtkWidget *
add_field (RoundsDestinationDialog *self, RoundsFactGroup *group,
           const RoundsDestinationFacts *facts, RoundsDestinationField field)
{
  const RoundsFact *fact = rounds_destination_facts_get (facts, field, self->profession);
  g_autofree char *text = rounds_destination_describe_field (facts, field, self->profession);

  return rounds_fact_group_add (group, rounds_destination_field_get_title (field), text, fact,
                                self->profession);
}

static void
add_fields (RoundsDestinationDialog *self, RoundsFactGroup *group,
            const RoundsDestinationFacts *facts, const RoundsDestinationField *fields,
            guint n_fields)
{
  for (guint i = 0; i < n_fields; i++)
    add_field (self, group, facts, fields[i]);
}

/* A field that says nothing to this reader and whose silence says nothing, either. */
static void
add_known_field (RoundsDestinationDialog *self, RoundsFactGroup *group,
                 const RoundsDestinationFacts *facts, RoundsDestinationField field)
{
  if (rounds_fact_is_known (&facts->fields[field], self->profession))
    add_field (self, group, facts, field);
}

static void
fill_what (RoundsDestinationDialog *self, const RoundsDestinationFacts *facts)
{
  self->first_row = add_field (self, self->what_group, facts, ROUNDS_DESTINATION_WHAT_IT_IS);
  add_known_field (self, self->what_group, facts, ROUNDS_DESTINATION_A_DAY);
  add_known_field (self, self->what_group, facts, ROUNDS_DESTINATION_WHEN_IT_CAN_FIT);
}

/* There is a mark for everybody, a lower one where the training is of little direct use; the result
 * counts with it. */
static void
add_training_mark (RoundsDestinationDialog *self, const RoundsDestinationFacts *facts)
{
  const RoundsDestinationField field = ROUNDS_DESTINATION_TRAINING_MARK;
  g_autofree char *text = rounds_destination_describe_field (facts, field, self->profession);

  self->training_mark = facts->fields[field];
  self->training_mark.professions = 0;
  rounds_fact_group_add (self->training_group, rounds_destination_field_get_title (field), text,
                         &self->training_mark, self->profession);
}

static void
fill_training (RoundsDestinationDialog *self, const RoundsDestinationFacts *facts)
{
  g_autofree char *title = NULL;
  gboolean found = FALSE;

  /* Translators: %s is such as "registered nurses" */
  title = g_strdup_printf (_ ("What %s bring"), rounds_profession_get_plural (self->profession));
  for (guint i = 0; i < facts->n_training; i++)
    if (self->profession != ROUNDS_PROFESSION_UNSET &&
        rounds_professions_include (facts->training[i].professions, self->profession))
      {
        add_fact (self, self->training_group, title, &facts->training[i]);
        found = TRUE;
      }
  if (!found)
    add_fact (self, self->training_group, title, &unknown);
  add_training_mark (self, facts);
  add_fields (self, self->training_group, facts, training_fields, G_N_ELEMENTS (training_fields));
}

/* A certificate that can help: its name, and who gives it. */
static void
add_credential (RoundsDestinationDialog *self, const RoundsFact *credential)
{
  if (rounds_fact_is_known (credential, self->profession))
    rounds_fact_group_add (self->asked_group, credential->lines[1].text, credential->lines[0].text,
                           credential, self->profession);
}

/* What a license does in the field at large, and for this profession. */
static void
add_license (RoundsDestinationDialog *self, const RoundsDestinationFacts *facts)
{
  const RoundsFact *overall = &facts->fields[ROUNDS_DESTINATION_LICENSE];
  const RoundsFact *own = rounds_destination_facts_find_license (facts, self->profession);
  const gboolean of_others = own == NULL && rounds_fact_is_known (overall, self->profession) &&
                             !rounds_destination_facts_has_role (facts, self->profession);
  g_autofree char *title = NULL;

  add_fact (self, self->asked_group,
            of_others ? _ ("License, in roles of other professions")
                      : rounds_destination_field_get_title (ROUNDS_DESTINATION_LICENSE),
            overall);
  if (own == NULL)
    return;
  /* Translators: %s is such as "registered nurses" */
  title = g_strdup_printf (_ ("License of %s"), rounds_profession_get_plural (self->profession));
  add_fact (self, self->asked_group, title, own);
}

static void
fill_asked (RoundsDestinationDialog *self, const RoundsDestinationFacts *facts)
{
  add_license (self, facts);
  if (rounds_profession_has_residency (self->profession) ||
      rounds_fact_is_known (&facts->fields[ROUNDS_DESTINATION_RESIDENCY], self->profession))
    add_field (self, self->asked_group, facts, ROUNDS_DESTINATION_RESIDENCY);
  add_fields (self, self->asked_group, facts, asked_fields, G_N_ELEMENTS (asked_fields));
  for (guint i = 0; i < facts->n_credentials; i++)
    add_credential (self, &facts->credentials[i]);
}

/* Pay in the field at large; that of single roles stands with them. Where no role was found for the
 * profession it is the pay of others. */
static void
fill_pay (RoundsDestinationDialog *self, const RoundsDestinationFacts *facts)
{
  const gboolean has_role = rounds_destination_facts_has_role (facts, self->profession);
  gboolean found = FALSE;

  for (guint i = 0; has_role && i < facts->n_pay_refs; i++)
    {
      const RoundsFact *pay = rounds_destination_model_find_pay (self->model, &facts->pay_refs[i]);

      if (pay != NULL)
        add_fact (self, self->pay_group, facts->pay_refs[i].title, pay);
      found |= pay != NULL;
    }
  if (!found)
    add_fact (self, self->pay_group, _ ("For this destination in general"), &unknown);
}

static void
fill_roles (RoundsDestinationDialog *self, const RoundsDestinationFacts *facts)
{
  const char *people = rounds_profession_get_plural (self->profession);
  g_autofree char *title = NULL;
  g_autofree char *little = NULL;

  /* Translators: %s is such as "registered nurses" */
  title = g_strdup_printf (_ ("Roles for %s"), people);
  adw_preferences_group_set_title (self->role_group, title);
  if (self->profession != ROUNDS_PROFESSION_UNSET &&
      rounds_destination_coverage_is_little (
          rounds_destination_facts_get_coverage (facts, self->profession)))
    {
      little = g_strdup_printf (
          /* Translators: %s is such as "nurse midwives" */
          _ ("We found little for %s. That is what is known here, not a limit."), people);
      adw_preferences_group_set_description (self->role_group, little);
    }
  for (guint i = 0; i < facts->n_roles; i++)
    if (rounds_professions_include (facts->roles[i].professions, self->profession))
      adw_preferences_group_add (self->role_group,
                                 rounds_role_row_new (self->model, &facts->roles[i]));
}

/* One article says several things: what it says tells its rows apart. */
static void
fill_seeds (RoundsDestinationDialog *self, const RoundsDestinationFacts *facts)
{
  gboolean found = FALSE;

  for (guint i = 0; i < facts->n_seeds; i++)
    if (rounds_fact_is_known (&facts->seeds[i], self->profession))
      {
        g_autofree char *text = rounds_fact_describe (&facts->seeds[i], self->profession);
        GtkWidget *row =
            add_fact (self, self->seed_group, facts->seeds[i].sources[0]->title, &facts->seeds[i]);

        rounds_fact_row_name_sources (ROUNDS_FACT_ROW (row), text);
        found = TRUE;
      }
  gtk_widget_set_visible (GTK_WIDGET (self->seed_group), found);
}

static void
fill (RoundsDestinationDialog *self, const RoundsDestinationFacts *facts)
{
  fill_what (self, facts);
  fill_training (self, facts);
  fill_asked (self, facts);
  add_fields (self, self->work_group, facts, work_fields, G_N_ELEMENTS (work_fields));
  add_field (self, self->drawback_group, facts, ROUNDS_DESTINATION_DRAWBACKS);
  add_known_field (self, self->drawback_group, facts, ROUNDS_DESTINATION_MIXED_EVIDENCE);
  add_fields (self, self->entry_group, facts, entry_fields, G_N_ELEMENTS (entry_fields));
  fill_pay (self, facts);
  fill_roles (self, facts);
  fill_seeds (self, facts);
}

static void
update_list_button (RoundsDestinationDialog *self)
{
  RoundsPlan *plan = rounds_session_get_plan (self->session);
  GtkLabel *label;

  if (rounds_destination_is_shortlisted (plan, self->code))
    {
      gtk_button_set_label (self->list_button, _ ("_Remove from Shortlist"));
      gtk_widget_remove_css_class (GTK_WIDGET (self->list_button), "suggested-action");
    }
  else
    {
      gtk_button_set_label (self->list_button, _ ("_Add to Shortlist"));
      gtk_widget_add_css_class (GTK_WIDGET (self->list_button), "suggested-action");
    }
  /* On a phone with large text this needs two lines. */
  label = GTK_LABEL (gtk_button_get_child (self->list_button));
  gtk_label_set_ellipsize (label, PANGO_ELLIPSIZE_NONE);
  gtk_label_set_wrap (label, TRUE);
  gtk_label_set_natural_wrap_mode (label, GTK_NATURAL_WRAP_NONE);
  gtk_label_set_justify (label, GTK_JUSTIFY_CENTER);
}

static void
on_list_clicked_cb (RoundsDestinationDialog *self)
{
  RoundsPlan *plan = rounds_session_get_plan (self->session);
  gboolean listed = rounds_destination_is_shortlisted (plan, self->code);
  RoundsDestination *destination;

  rounds_plan_begin_act (plan, listed ? _ ("Remove from Shortlist") : _ ("Add to Shortlist"));
  destination = rounds_destination_ensure (plan, self->code);
  g_object_set (destination, "shortlisted", !listed, NULL);
  rounds_plan_end_act (plan);
}

static void
show_support (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  rounds_support_dialog_open (rounds_session_get_plan (ROUNDS_DESTINATION_DIALOG (widget)->session),
                              widget);
}

static void
rounds_destination_dialog_dispose (GObject *object)
{
  RoundsDestinationDialog *self = ROUNDS_DESTINATION_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), ROUNDS_TYPE_DESTINATION_DIALOG);
  g_clear_object (&self->session);
  g_clear_pointer (&self->code, g_free);
  G_OBJECT_CLASS (rounds_destination_dialog_parent_class)->dispose (object);
}

static void
rounds_destination_dialog_class_init (RoundsDestinationDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rounds_destination_dialog_dispose;

  g_type_ensure (ROUNDS_TYPE_FACT_GROUP);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PATH
                                               "/ui/assess/rounds-destination-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, RoundsDestinationDialog, what_group);
  gtk_widget_class_bind_template_child (widget_class, RoundsDestinationDialog, training_group);
  gtk_widget_class_bind_template_child (widget_class, RoundsDestinationDialog, asked_group);
  gtk_widget_class_bind_template_child (widget_class, RoundsDestinationDialog, work_group);
  gtk_widget_class_bind_template_child (widget_class, RoundsDestinationDialog, drawback_group);
  gtk_widget_class_bind_template_child (widget_class, RoundsDestinationDialog, entry_group);
  gtk_widget_class_bind_template_child (widget_class, RoundsDestinationDialog, pay_group);
  gtk_widget_class_bind_template_child (widget_class, RoundsDestinationDialog, role_group);
  gtk_widget_class_bind_template_child (widget_class, RoundsDestinationDialog, seed_group);
  gtk_widget_class_bind_template_child (widget_class, RoundsDestinationDialog, list_button);
  gtk_widget_class_bind_template_callback (widget_class, on_list_clicked_cb);
  gtk_widget_class_install_action (widget_class, "assess.show-support", NULL, show_support);
}

static void
rounds_destination_dialog_init (RoundsDestinationDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  rounds_group_titles_wrap (adw_dialog_get_child (ADW_DIALOG (self)));
}

/**
 * rounds_destination_dialog_new:
 * @code: of a built-in field of work
 */
AdwDialog *
rounds_destination_dialog_new (RoundsSession *session, const char *code)
{
  RoundsDestinationModel *model;
  const RoundsDestinationEntry *entry;
  RoundsDestinationDialog *self;

  g_return_val_if_fail (ROUNDS_IS_SESSION (session), NULL);

  model = rounds_figures_get_model (rounds_session_get_figures (session),
                                    ROUNDS_TYPE_DESTINATION_MODEL);
  entry = rounds_destination_model_find (model, code);
  g_return_val_if_fail (entry != NULL && entry->facts != NULL, NULL);

  self = g_object_new (ROUNDS_TYPE_DESTINATION_DIALOG, "title", entry->name, NULL);
  self->session = g_object_ref (session);
  self->code = g_strdup (code);
  self->model = model;
  self->profession = rounds_destination_model_get_profession (model);
  fill (self, entry->facts);
  update_list_button (self);
  /* The page is read from its top, and Enter does nothing there. */
  gtk_widget_set_focusable (self->first_row, TRUE);
  adw_dialog_set_focus (ADW_DIALOG (self), self->first_row);
  g_signal_connect_object (rounds_session_get_plan (session), "changed",
                           G_CALLBACK (update_list_button), self, G_CONNECT_SWAPPED);
  return ADW_DIALOG (self);
}
