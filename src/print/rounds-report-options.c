/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-print-enums.h"
#include "rounds-report-options.h"

/**
 * RoundsReportOptions:
 *
 * What a person wants on paper: the size of the sheets, the sections, and whether names, money and
 * private notes are in them. Every one is a property, so that rows of the Plan view and settings
 * bind to it; whoever shows pages listens to `notify`.
 */
struct _RoundsReportOptions
{
  GObject parent_instance;

  RoundsPaper paper;
  gboolean switches[ROUNDS_REPORT_N_SWITCHES];
};

/* The ids of the switches follow that of the paper in the order of #RoundsReportSwitch. */
enum
{
  PROP_PAPER = 1,
  PROP_FIRST_SWITCH,
  N_PROPS = PROP_FIRST_SWITCH + ROUNDS_REPORT_N_SWITCHES,
};

static GParamSpec *props[N_PROPS];

/* Private notes stay off the paper until they are asked for. */
static const struct
{
  const char *name;
  gboolean shown;
} switches[ROUNDS_REPORT_N_SWITCHES] = {
  [ROUNDS_REPORT_OUTCOME] = { "outcome", TRUE },
  [ROUNDS_REPORT_COMPARISON] = { "comparison", TRUE },
  [ROUNDS_REPORT_PAY] = { "pay", TRUE },
  [ROUNDS_REPORT_DATES] = { "dates", TRUE },
  [ROUNDS_REPORT_CONVERSATIONS] = { "conversations", TRUE },
  [ROUNDS_REPORT_QUESTIONS] = { "questions", TRUE },
  [ROUNDS_REPORT_SOURCES] = { "sources", TRUE },
  [ROUNDS_REPORT_NAMES] = { "names", TRUE },
  [ROUNDS_REPORT_MONEY] = { "money", TRUE },
  [ROUNDS_REPORT_NOTES] = { "notes", FALSE },
};

G_DEFINE_FINAL_TYPE (RoundsReportOptions, rounds_report_options, G_TYPE_OBJECT)

static void
rounds_report_options_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  RoundsReportOptions *self = ROUNDS_REPORT_OPTIONS (object);

  if (id == PROP_PAPER)
    g_value_set_enum (value, self->paper);
  else if (id >= PROP_FIRST_SWITCH && id < N_PROPS)
    g_value_set_boolean (value, self->switches[id - PROP_FIRST_SWITCH]);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
rounds_report_options_set_property (GObject *object, guint id, const GValue *value,
                                    GParamSpec *pspec)
{
  RoundsReportOptions *self = ROUNDS_REPORT_OPTIONS (object);

  if (id == PROP_PAPER)
    {
      if (self->paper == (RoundsPaper) g_value_get_enum (value))
        return;
      self->paper = (RoundsPaper) g_value_get_enum (value);
    }
  else if (id >= PROP_FIRST_SWITCH && id < N_PROPS)
    {
      if (self->switches[id - PROP_FIRST_SWITCH] == g_value_get_boolean (value))
        return;
      self->switches[id - PROP_FIRST_SWITCH] = g_value_get_boolean (value);
    }
  else
    {
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
      return;
    }
  g_object_notify_by_pspec (object, pspec);
}

static void
rounds_report_options_class_init (RoundsReportOptionsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->get_property = rounds_report_options_get_property;
  object_class->set_property = rounds_report_options_set_property;
  props[PROP_PAPER] =
      g_param_spec_enum ("paper", NULL, NULL, ROUNDS_TYPE_PAPER, ROUNDS_PAPER_A4, flags);
  for (guint i = 0; i < ROUNDS_REPORT_N_SWITCHES; i++)
    props[PROP_FIRST_SWITCH + i] =
        g_param_spec_boolean (switches[i].name, NULL, NULL, switches[i].shown, flags);
  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
rounds_report_options_init (RoundsReportOptions *self)
{
  self->paper = rounds_paper_get_default ();
  for (guint i = 0; i < ROUNDS_REPORT_N_SWITCHES; i++)
    self->switches[i] = switches[i].shown;
}

/** rounds_report_options_new: Returns: (transfer full): everything but private notes */
RoundsReportOptions *
rounds_report_options_new (void)
{
  return g_object_new (ROUNDS_TYPE_REPORT_OPTIONS, NULL);
}

RoundsPaper
rounds_report_options_get_paper (RoundsReportOptions *self)
{
  g_return_val_if_fail (ROUNDS_IS_REPORT_OPTIONS (self), ROUNDS_PAPER_A4);

  return self->paper;
}

/** rounds_report_options_shows: Returns: whether @what goes on paper */
gboolean
rounds_report_options_shows (RoundsReportOptions *self, RoundsReportSwitch what)
{
  g_return_val_if_fail (ROUNDS_IS_REPORT_OPTIONS (self), FALSE);
  g_return_val_if_fail (what < ROUNDS_REPORT_N_SWITCHES, FALSE);

  return self->switches[what];
}
