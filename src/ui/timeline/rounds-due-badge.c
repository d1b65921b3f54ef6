/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-dated-model.h"
#include "rounds-due-badge.h"

/**
 * RoundsDueBadge:
 *
 * The number beside a view's name in the switcher: how many days call for a look, whichever view is
 * open.
 */
struct _RoundsDueBadge
{
  GObject parent_instance;

  RoundsSession *session; /* owned, nullable */
  AdwViewStackPage *page; /* owned, nullable */
  GSignalGroup *model_signals;
};

typedef enum
{
  PROP_SESSION = 1,
  PROP_PAGE,
  N_PROPS
} RoundsDueBadgeProperty;

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (RoundsDueBadge, rounds_due_badge, G_TYPE_OBJECT)

static void
update (RoundsDueBadge *self)
{
  g_autoptr (RoundsDatedModel) model = g_signal_group_dup_target (self->model_signals);
  guint n_calling = model != NULL ? rounds_dated_model_get_n_calling (model) : 0;

  if (self->page == NULL)
    return;
  adw_view_stack_page_set_badge_number (self->page, n_calling);
  adw_view_stack_page_set_needs_attention (self->page, n_calling > 0);
}

static void
set_session (RoundsDueBadge *self, RoundsSession *session)
{
  if (!g_set_object (&self->session, session))
    return;
  g_signal_group_set_target (
      self->model_signals,
      session != NULL
          ? rounds_figures_get_model (rounds_session_get_figures (session), ROUNDS_TYPE_DATED_MODEL)
          : NULL);
  update (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SESSION]);
}

static void
set_page (RoundsDueBadge *self, AdwViewStackPage *page)
{
  if (!g_set_object (&self->page, page))
    return;
  update (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PAGE]);
}

static void
rounds_due_badge_dispose (GObject *object)
{
  RoundsDueBadge *self = ROUNDS_DUE_BADGE (object);

  g_clear_object (&self->model_signals);
  g_clear_object (&self->page);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (rounds_due_badge_parent_class)->dispose (object);
}

static void
rounds_due_badge_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  RoundsDueBadge *self = ROUNDS_DUE_BADGE (object);

  switch ((RoundsDueBadgeProperty) property_id)
    {
    case PROP_SESSION:
      g_value_set_object (value, self->session);
      break;
    case PROP_PAGE:
      g_value_set_object (value, self->page);
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
rounds_due_badge_set_property (GObject *object, guint property_id, const GValue *value,
                               GParamSpec *pspec)
{
  RoundsDueBadge *self = ROUNDS_DUE_BADGE (object);

  switch ((RoundsDueBadgeProperty) property_id)
    {
    case PROP_SESSION:
      set_session (self, g_value_get_object (value));
      break;
    case PROP_PAGE:
      set_page (self, g_value_get_object (value));
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
rounds_due_badge_class_init (RoundsDueBadgeClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->dispose = rounds_due_badge_dispose;
  object_class->get_property = rounds_due_badge_get_property;
  object_class->set_property = rounds_due_badge_set_property;

  /** RoundsDueBadge:session: (nullable): whose days are counted */
  properties[PROP_SESSION] =
      g_param_spec_object ("session", NULL, NULL, ROUNDS_TYPE_SESSION, flags);
  /** RoundsDueBadge:page: (nullable): of the view that carries the number */
  properties[PROP_PAGE] = g_param_spec_object ("page", NULL, NULL, ADW_TYPE_VIEW_STACK_PAGE, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
rounds_due_badge_init (RoundsDueBadge *self)
{
  self->model_signals = g_signal_group_new (ROUNDS_TYPE_DATED_MODEL);
  g_signal_group_connect_swapped (self->model_signals, "changed", G_CALLBACK (update), self);
}
