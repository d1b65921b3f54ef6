/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-page-paintable.h"

/**
 * RoundsPagePaintable:
 *
 * One page for the screen, for a #GtkPicture: the paper preview is a list of these. Drawn once, as
 * render nodes, so it is sharp at every size; white in light and dark alike.
 */
struct _RoundsPagePaintable
{
  GObject parent_instance;

  guint page;

  /* owned */
  RoundsPages *pages;
  GskRenderNode *node; /* nullable: not drawn yet */
};

static void
rounds_page_paintable_snapshot (GdkPaintable *paintable, GdkSnapshot *snapshot, double width,
                                double height)
{
  RoundsPagePaintable *self = ROUNDS_PAGE_PAINTABLE (paintable);
  const RoundsPageSize *size = rounds_pages_get_size (self->pages);

  if (self->node == NULL)
    {
      GtkSnapshot *page = gtk_snapshot_new ();

      rounds_pages_snapshot (self->pages, self->page, page);
      self->node = gtk_snapshot_free_to_node (page);
    }
  gtk_snapshot_save (snapshot);
  gtk_snapshot_scale (snapshot, (float) (width / size->width), (float) (height / size->height));
  gtk_snapshot_append_node (snapshot, self->node);
  gtk_snapshot_restore (snapshot);
}

static GdkPaintableFlags
rounds_page_paintable_get_flags (GdkPaintable *paintable)
{
  return GDK_PAINTABLE_STATIC_CONTENTS | GDK_PAINTABLE_STATIC_SIZE;
}

static int
rounds_page_paintable_get_intrinsic_width (GdkPaintable *paintable)
{
  return (int) rounds_pages_get_size (ROUNDS_PAGE_PAINTABLE (paintable)->pages)->width;
}

static int
rounds_page_paintable_get_intrinsic_height (GdkPaintable *paintable)
{
  return (int) rounds_pages_get_size (ROUNDS_PAGE_PAINTABLE (paintable)->pages)->height;
}

static double
rounds_page_paintable_get_intrinsic_aspect_ratio (GdkPaintable *paintable)
{
  const RoundsPageSize *size = rounds_pages_get_size (ROUNDS_PAGE_PAINTABLE (paintable)->pages);

  return size->width / size->height;
}

static void
rounds_page_paintable_iface_init (GdkPaintableInterface *iface)
{
  iface->snapshot = rounds_page_paintable_snapshot;
  iface->get_flags = rounds_page_paintable_get_flags;
  iface->get_intrinsic_width = rounds_page_paintable_get_intrinsic_width;
  iface->get_intrinsic_height = rounds_page_paintable_get_intrinsic_height;
  iface->get_intrinsic_aspect_ratio = rounds_page_paintable_get_intrinsic_aspect_ratio;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (RoundsPagePaintable, rounds_page_paintable, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (GDK_TYPE_PAINTABLE,
                                                      rounds_page_paintable_iface_init))

static void
rounds_page_paintable_finalize (GObject *object)
{
  RoundsPagePaintable *self = ROUNDS_PAGE_PAINTABLE (object);

  g_clear_object (&self->pages);
  g_clear_pointer (&self->node, gsk_render_node_unref);
  G_OBJECT_CLASS (rounds_page_paintable_parent_class)->finalize (object);
}

static void
rounds_page_paintable_class_init (RoundsPagePaintableClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rounds_page_paintable_finalize;
}

static void
rounds_page_paintable_init (RoundsPagePaintable *self)
{
}

/**
 * rounds_page_paintable_new:
 * @page: its number, from 0
 *
 * Returns: (transfer full): a picture of a page, one pixel a point at its natural size
 */
RoundsPagePaintable *
rounds_page_paintable_new (RoundsPages *pages, guint page)
{
  RoundsPagePaintable *self;

  g_return_val_if_fail (ROUNDS_IS_PAGES (pages), NULL);
  g_return_val_if_fail (page < rounds_pages_get_n_pages (pages), NULL);

  self = g_object_new (ROUNDS_TYPE_PAGE_PAINTABLE, NULL);
  self->pages = g_object_ref (pages);
  self->page = page;
  return self;
}

/** rounds_page_paintable_get_page: Returns: the number of the page, from 0 */
guint
rounds_page_paintable_get_page (RoundsPagePaintable *self)
{
  g_return_val_if_fail (ROUNDS_IS_PAGE_PAINTABLE (self), 0);

  return self->page;
}
