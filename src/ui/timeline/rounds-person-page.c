/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-choices.h"
#include "rounds-conversation-item.h"
#include "rounds-count-row.h"
#include "rounds-destination-row.h"
#include "rounds-format.h"
#include "rounds-integer-row.h"
#include "rounds-note-row.h"
#include "rounds-person-page.h"
#include "rounds-shown-text.h"
#include "rounds-text-row.h"

/**
 * RoundsPersonPage:
 *
 * One person, edited in place, and the conversations with them.
 */
struct _RoundsPersonPage
{
  AdwNavigationPage parent_instance;

  RoundsNetworkItem *item; /* owned */
  GBindingGroup *bindings; /* owned */

  RoundsTextRow *name_row;
  RoundsDestinationRow *destination_row;
  AdwComboRow *outcome_row;
  RoundsIntegerRow *pivot_year_row;
  RoundsTextRow *profession_row;
  RoundsTextRow *role_row;
  RoundsTextRow *organization_row;
  RoundsNoteRow *note_row;
  GtkListBox *talks;
};

typedef enum
{
  PROP_ITEM = 1,
  N_PROPS
} RoundsPersonPageProperty;

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (RoundsPersonPage, rounds_person_page, ADW_TYPE_NAVIGATION_PAGE)

static RoundsPlan *
get_plan (RoundsPersonPage *self)
{
  return rounds_live_model_get_plan (
      ROUNDS_LIVE_MODEL (rounds_network_item_get_count (self->item)));
}

static gint64
get_id (RoundsPersonPage *self)
{
  return rounds_record_get_id (rounds_network_item_get_record (self->item));
}

static void
on_log_clicked_cb (RoundsPersonPage *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "timeline.log-with", "x", get_id (self));
}

static void
on_delete_activated_cb (RoundsPersonPage *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "timeline.delete", "x", get_id (self));
}

static void
on_talk_activated_cb (RoundsPersonPage *self, GtkListBoxRow *row)
{
  RoundsConversation *talk = g_object_get_data (G_OBJECT (row), "talk");

  gtk_widget_activate_action (GTK_WIDGET (self), "timeline.open", "x",
                              rounds_record_get_id (ROUNDS_RECORD (talk)));
}

static gboolean
is_with_person (gpointer talk, gpointer user_data)
{
  return ((RoundsConversation *) talk)->person == *(gint64 *) user_data;
}

static int
compare_days (gconstpointer a, gconstpointer b, gpointer user_data)
{
  RoundsDate x = ((const RoundsConversation *) a)->held_on;
  RoundsDate y = ((const RoundsConversation *) b)->held_on;

  return (x < y) - (x > y);
}

static gboolean
day_to_text (GBinding *binding, const GValue *from, GValue *to, gpointer user_data)
{
  g_value_take_string (to, rounds_format_date (g_value_get_int (from)));
  return TRUE;
}

/* One person has few conversations, so each may have a boxed row of its own. */
static GtkWidget *
create_talk_row (gpointer talk, gpointer user_data)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *arrow = gtk_image_new_from_icon_name ("go-next-symbolic");

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 2);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), arrow);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  g_object_set_data_full (G_OBJECT (row), "talk", g_object_ref (talk), g_object_unref);
  g_object_bind_property_full (talk, "held-on", row, "title", G_BINDING_SYNC_CREATE, day_to_text,
                               NULL, NULL, NULL);
  g_object_bind_property_full (talk, "note", row, "subtitle", G_BINDING_SYNC_CREATE,
                               rounds_shown_text_transform, NULL, NULL, NULL);
  return row;
}

static void
show_talks (RoundsPersonPage *self)
{
  gint64 id = get_id (self);
  GListModel *talks = rounds_plan_get_records (get_plan (self), ROUNDS_TYPE_CONVERSATION);
  GtkFilter *filter =
      GTK_FILTER (gtk_custom_filter_new (is_with_person, g_memdup2 (&id, sizeof id), g_free));
  GtkSorter *sorter = GTK_SORTER (gtk_custom_sorter_new (compare_days, NULL, NULL));
  GtkFilterListModel *own = gtk_filter_list_model_new (g_object_ref (talks), filter);
  g_autoptr (GListModel) sorted =
      G_LIST_MODEL (gtk_sort_list_model_new (G_LIST_MODEL (own), sorter));

  gtk_list_box_bind_model (self->talks, sorted, create_talk_row, NULL, NULL);
}

static void
bind_rows (RoundsPersonPage *self)
{
  const GBindingFlags both = G_BINDING_BIDIRECTIONAL | G_BINDING_SYNC_CREATE;

  g_binding_group_bind (self->bindings, "name", self->name_row, "value", both);
  g_binding_group_bind (self->bindings, "destination", self->destination_row, "code", both);
  g_binding_group_bind (self->bindings, "outcome", self->outcome_row, "selected", both);
  g_binding_group_bind (self->bindings, "pivot-year", self->pivot_year_row, "value", both);
  g_binding_group_bind (self->bindings, "profession-before", self->profession_row, "value", both);
  g_binding_group_bind (self->bindings, "role-now", self->role_row, "value", both);
  g_binding_group_bind (self->bindings, "organization", self->organization_row, "value", both);
  g_binding_group_bind (self->bindings, "note", self->note_row, "note", both);
}

static void
rounds_person_page_hiding (AdwNavigationPage *page)
{
  rounds_plan_settle (get_plan (ROUNDS_PERSON_PAGE (page)));
}

static void
rounds_person_page_constructed (GObject *object)
{
  RoundsPersonPage *self = ROUNDS_PERSON_PAGE (object);

  G_OBJECT_CLASS (rounds_person_page_parent_class)->constructed (object);
  rounds_destination_row_set_plan (self->destination_row, get_plan (self));
  g_binding_group_set_source (self->bindings, rounds_network_item_get_record (self->item));
  show_talks (self);
}

static void
rounds_person_page_dispose (GObject *object)
{
  RoundsPersonPage *self = ROUNDS_PERSON_PAGE (object);

  g_clear_object (&self->bindings);
  gtk_widget_dispose_template (GTK_WIDGET (self), ROUNDS_TYPE_PERSON_PAGE);
  g_clear_object (&self->item);
  G_OBJECT_CLASS (rounds_person_page_parent_class)->dispose (object);
}

static void
rounds_person_page_get_property (GObject *object, guint property_id, GValue *value,
                                 GParamSpec *pspec)
{
  switch ((RoundsPersonPageProperty) property_id)
    {
    case PROP_ITEM:
      g_value_set_object (value, ROUNDS_PERSON_PAGE (object)->item);
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
rounds_person_page_set_property (GObject *object, guint property_id, const GValue *value,
                                 GParamSpec *pspec)
{
  switch ((RoundsPersonPageProperty) property_id)
    {
    case PROP_ITEM:
      ROUNDS_PERSON_PAGE (object)->item = g_value_dup_object (value);
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  g_type_ensure (ROUNDS_TYPE_TEXT_ROW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PATH "/ui/timeline/rounds-person-page.ui");
  gtk_widget_class_bind_template_child (widget_class, RoundsPersonPage, name_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsPersonPage, destination_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsPersonPage, outcome_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsPersonPage, pivot_year_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsPersonPage, profession_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsPersonPage, role_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsPersonPage, organization_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsPersonPage, note_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsPersonPage, talks);
  gtk_widget_class_bind_template_callback (widget_class, on_log_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_delete_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_talk_activated_cb);
}

static void
rounds_person_page_class_init (RoundsPersonPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->constructed = rounds_person_page_constructed;
  object_class->dispose = rounds_person_page_dispose;
  object_class->get_property = rounds_person_page_get_property;
  object_class->set_property = rounds_person_page_set_property;
  ADW_NAVIGATION_PAGE_CLASS (klass)->hiding = rounds_person_page_hiding;

  /** RoundsPersonPage:item: of the person */
  properties[PROP_ITEM] =
      g_param_spec_object ("item", NULL, NULL, ROUNDS_TYPE_NETWORK_ITEM,
                           G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (ROUNDS_TYPE_COUNT_ROW);
  g_type_ensure (ROUNDS_TYPE_DESTINATION_ROW);
  g_type_ensure (ROUNDS_TYPE_INTEGER_ROW);
  g_type_ensure (ROUNDS_TYPE_NOTE_ROW);
  bind_template (GTK_WIDGET_CLASS (klass));
}

static void
rounds_person_page_init (RoundsPersonPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  rounds_choices_fill_outcomes (self->outcome_row);
  self->bindings = g_binding_group_new ();
  bind_rows (self);
}

/** rounds_person_page_new: the page about the person of @item */
AdwNavigationPage *
rounds_person_page_new (RoundsNetworkItem *item)
{
  g_return_val_if_fail (ROUNDS_IS_PERSON_ITEM (item), NULL);

  return g_object_new (ROUNDS_TYPE_PERSON_PAGE, "item", item, NULL);
}

/** rounds_person_page_focus_destination: for who came here to say where the person went */
void
rounds_person_page_focus_destination (RoundsPersonPage *self)
{
  g_return_if_fail (ROUNDS_IS_PERSON_PAGE (self));

  gtk_widget_grab_focus (GTK_WIDGET (self->destination_row));
}
