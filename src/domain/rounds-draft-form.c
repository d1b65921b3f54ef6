/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-draft-form.h"

static RoundsDraft *
find_draft (RoundsPlan *plan, const char *form)
{
  const guint n_drafts = rounds_plan_count_records (plan, ROUNDS_TYPE_DRAFT);

  for (guint i = 0; i < n_drafts; i++)
    {
      RoundsDraft *draft = rounds_plan_get_record (plan, ROUNDS_TYPE_DRAFT, i);

      if (g_str_equal (draft->form, form))
        return draft;
    }
  return NULL;
}

static void
write_field (GKeyFile *file, const char *group, RoundsRecord *record, GParamSpec *pspec)
{
  g_auto (GValue) value = G_VALUE_INIT;

  g_value_init (&value, pspec->value_type);
  g_object_get_property (G_OBJECT (record), pspec->name, &value);
  if (G_VALUE_HOLDS_STRING (&value))
    g_key_file_set_string (file, group, pspec->name, g_value_get_string (&value));
  else if (G_VALUE_HOLDS_ENUM (&value))
    g_key_file_set_string (
        file, group, pspec->name,
        g_enum_get_value (G_PARAM_SPEC_ENUM (pspec)->enum_class, g_value_get_enum (&value))
            ->value_nick);
  else if (G_VALUE_HOLDS_BOOLEAN (&value))
    g_key_file_set_boolean (file, group, pspec->name, g_value_get_boolean (&value));
  else if (G_VALUE_HOLDS_DOUBLE (&value))
    g_key_file_set_double (file, group, pspec->name, g_value_get_double (&value));
  else if (G_VALUE_HOLDS_INT (&value))
    g_key_file_set_integer (file, group, pspec->name, g_value_get_int (&value));
  else
    g_key_file_set_int64 (file, group, pspec->name, g_value_get_int64 (&value));
}

static void
read_enum (GKeyFile *file, const char *group, GParamSpec *pspec, GValue *value)
{
  g_autofree char *nick = g_key_file_get_string (file, group, pspec->name, NULL);
  GEnumValue *found = g_enum_get_value_by_nick (G_PARAM_SPEC_ENUM (pspec)->enum_class, nick);

  g_value_set_enum (value, found != NULL ? found->value : G_PARAM_SPEC_ENUM (pspec)->default_value);
}

static void
read_field (GKeyFile *file, const char *group, RoundsRecord *record, GParamSpec *pspec)
{
  g_auto (GValue) value = G_VALUE_INIT;

  if (!g_key_file_has_key (file, group, pspec->name, NULL))
    return;
  g_value_init (&value, pspec->value_type);
  if (G_VALUE_HOLDS_STRING (&value))
    g_value_take_string (&value, g_key_file_get_string (file, group, pspec->name, NULL));
  else if (G_VALUE_HOLDS_ENUM (&value))
    read_enum (file, group, pspec, &value);
  else if (G_VALUE_HOLDS_BOOLEAN (&value))
    g_value_set_boolean (&value, g_key_file_get_boolean (file, group, pspec->name, NULL));
  else if (G_VALUE_HOLDS_DOUBLE (&value))
    g_value_set_double (&value, g_key_file_get_double (file, group, pspec->name, NULL));
  else if (G_VALUE_HOLDS_INT (&value))
    g_value_set_int (&value, g_key_file_get_integer (file, group, pspec->name, NULL));
  else
    g_value_set_int64 (&value, g_key_file_get_int64 (file, group, pspec->name, NULL));
  g_param_value_validate (pspec, &value);
  g_object_set_property (G_OBJECT (record), pspec->name, &value);
}

/**
 * rounds_draft_form_store:
 * @form: name of the dialog
 * @record: what the dialog fills; in no plan
 *
 * Keeps what was typed so far. This is saved, but is no act that a person would undo.
 */
void
rounds_draft_form_store (RoundsPlan *plan, const char *form, RoundsRecord *record)
{
  g_autoptr (GKeyFile) file = g_key_file_new ();
  g_autofree char *content = NULL;
  RoundsRecordClass *klass;
  RoundsDraft *draft;

  g_return_if_fail (ROUNDS_IS_PLAN (plan) && ROUNDS_IS_RECORD (record) && form != NULL);

  klass = ROUNDS_RECORD_GET_CLASS (record);
  for (guint i = 0; i < klass->n_fields; i++)
    write_field (file, klass->noun, record,
                 g_object_class_find_property (G_OBJECT_CLASS (klass), klass->fields[i].name));
  content = g_key_file_to_data (file, NULL, NULL);
  draft = find_draft (plan, form);
  if (draft != NULL)
    g_object_set (draft, "content", content, NULL);
  else
    rounds_plan_create (plan, ROUNDS_TYPE_DRAFT, "form", form, "content", content, NULL);
}

/**
 * rounds_draft_form_restore:
 * @form: name of the dialog
 * @record: what the dialog fills; in no plan
 *
 * Gives @record what was typed before and neither saved nor discarded.
 *
 * Returns: whether there was anything
 */
gboolean
rounds_draft_form_restore (RoundsPlan *plan, const char *form, RoundsRecord *record)
{
  g_autoptr (GKeyFile) file = g_key_file_new ();
  RoundsRecordClass *klass;
  RoundsDraft *draft;

  g_return_val_if_fail (ROUNDS_IS_PLAN (plan) && ROUNDS_IS_RECORD (record), FALSE);

  draft = find_draft (plan, form);
  klass = ROUNDS_RECORD_GET_CLASS (record);
  if (draft == NULL ||
      !g_key_file_load_from_data (file, draft->content, (gsize) -1, G_KEY_FILE_NONE, NULL))
    return FALSE;
  for (guint i = 0; i < klass->n_fields; i++)
    read_field (file, klass->noun, record,
                g_object_class_find_property (G_OBJECT_CLASS (klass), klass->fields[i].name));
  return TRUE;
}

/** rounds_draft_form_discard: forgets what was typed: it was saved, or is not wanted */
void
rounds_draft_form_discard (RoundsPlan *plan, const char *form)
{
  RoundsDraft *draft;

  g_return_if_fail (ROUNDS_IS_PLAN (plan) && form != NULL);

  draft = find_draft (plan, form);
  if (draft != NULL)
    rounds_plan_delete (plan, draft);
}
