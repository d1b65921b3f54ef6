/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-choices.h"
#include "rounds-conversation-page.h"
#include "rounds-count-row.h"
#include "rounds-date-row.h"
#include "rounds-integer-row.h"
#include "rounds-note-row.h"

/**
 * RoundsConversationPage:
 *
 * One conversation, edited in place.
 */
struct _RoundsConversationPage
{
  AdwNavigationPage parent_instance;

  RoundsNetworkItem *item; /* owned */
  GBindingGroup *bindings; /* owned */

  RoundsDateRow *date_row;
  AdwComboRow *channel_row;
  RoundsIntegerRow *minutes_row;
  RoundsNoteRow *note_row;
};

typedef enum
{
  PROP_ITEM = 1,
  N_PROPS
} RoundsConversationPageProperty;

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (RoundsConversationPage, rounds_conversation_page, ADW_TYPE_NAVIGATION_PAGE)

static RoundsConversation *
get_talk (RoundsConversationPage *self)
{
  return rounds_network_item_get_record (self->item);
}

static void
on_person_activated_cb (RoundsConversationPage *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "timeline.open", "x", get_talk (self)->person);
}

static void
on_delete_activated_cb (RoundsConversationPage *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "timeline.delete", "x",
                              rounds_record_get_id (ROUNDS_RECORD (get_talk (self))));
}

static void
rounds_conversation_page_hiding (AdwNavigationPage *page)
{
  RoundsCountModel *count = rounds_network_item_get_count (ROUNDS_CONVERSATION_PAGE (page)->item);

  rounds_plan_settle (rounds_live_model_get_plan (ROUNDS_LIVE_MODEL (count)));
}

static void
bind_rows (RoundsConversationPage *self)
{
  const GBindingFlags both = G_BINDING_BIDIRECTIONAL | G_BINDING_SYNC_CREATE;

  g_binding_group_bind (self->bindings, "held-on", self->date_row, "date", both);
  g_binding_group_bind (self->bindings, "channel", self->channel_row, "selected", both);
  g_binding_group_bind (self->bindings, "minutes", self->minutes_row, "value", both);
  g_binding_group_bind (self->bindings, "note", self->note_row, "note", both);
}

static void
rounds_conversation_page_constructed (GObject *object)
{
  RoundsConversationPage *self = ROUNDS_CONVERSATION_PAGE (object);

  G_OBJECT_CLASS (rounds_conversation_page_parent_class)->constructed (object);
  g_binding_group_set_source (self->bindings, get_talk (self));
}

static void
rounds_conversation_page_dispose (GObject *object)
{
  RoundsConversationPage *self = ROUNDS_CONVERSATION_PAGE (object);

  g_clear_object (&self->bindings);
  gtk_widget_dispose_template (GTK_WIDGET (self), ROUNDS_TYPE_CONVERSATION_PAGE);
  g_clear_object (&self->item);
  G_OBJECT_CLASS (rounds_conversation_page_parent_class)->dispose (object);
}

static void
rounds_conversation_page_get_property (GObject *object, guint property_id, GValue *value,
                                       GParamSpec *pspec)
{
  switch ((RoundsConversationPageProperty) property_id)
    {
    case PROP_ITEM:
      g_value_set_object (value, ROUNDS_CONVERSATION_PAGE (object)->item);
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
rounds_conversation_page_set_property (GObject *object, guint property_id, const GValue *value,
                                       GParamSpec *pspec)
{
  switch ((RoundsConversationPageProperty) property_id)
    {
    case PROP_ITEM:
      ROUNDS_CONVERSATION_PAGE (object)->item = g_value_dup_object (value);
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
rounds_conversation_page_class_init (RoundsConversationPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = rounds_conversation_page_constructed;
  object_class->dispose = rounds_conversation_page_dispose;
  object_class->get_property = rounds_conversation_page_get_property;
  object_class->set_property = rounds_conversation_page_set_property;
  ADW_NAVIGATION_PAGE_CLASS (klass)->hiding = rounds_conversation_page_hiding;

  /** RoundsConversationPage:item: of the conversation */
  properties[PROP_ITEM] =
      g_param_spec_object ("item", NULL, NULL, ROUNDS_TYPE_NETWORK_ITEM,
                           G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (ROUNDS_TYPE_COUNT_ROW);
  g_type_ensure (ROUNDS_TYPE_DATE_ROW);
  g_type_ensure (ROUNDS_TYPE_INTEGER_ROW);
  g_type_ensure (ROUNDS_TYPE_NOTE_ROW);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PATH
                                               "/ui/timeline/rounds-conversation-page.ui");
  gtk_widget_class_bind_template_child (widget_class, RoundsConversationPage, date_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsConversationPage, channel_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsConversationPage, minutes_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsConversationPage, note_row);
  gtk_widget_class_bind_template_callback (widget_class, on_person_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_delete_activated_cb);
}

static void
rounds_conversation_page_init (RoundsConversationPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  rounds_choices_fill_channels (self->channel_row);
  self->bindings = g_binding_group_new ();
  bind_rows (self);
}

/** rounds_conversation_page_new: the page about the conversation of @item */
AdwNavigationPage *
rounds_conversation_page_new (RoundsNetworkItem *item)
{
  g_return_val_if_fail (ROUNDS_IS_CONVERSATION_ITEM (item), NULL);

  return g_object_new (ROUNDS_TYPE_CONVERSATION_PAGE, "item", item, NULL);
}
