/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "rounds-source-text.h"

#define BETWEEN_PARTS " | "
#define PAGE_MARK "page="

/* A publication with the pages that were used. */
typedef struct
{
  char *title;
  char *address; /* nullable: without the place in it */
  GArray *pages; /* of guint, ascending */
} Publication;

static void
free_publication (Publication *self)
{
  g_free (self->title);
  g_free (self->address);
  g_array_unref (self->pages);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Publication, free_publication)

static int
compare_pages (gconstpointer a, gconstpointer b)
{
  guint x = *(const guint *) a, y = *(const guint *) b;

  return (x > y) - (x < y);
}

static void
add_page (Publication *self, guint page)
{
  for (guint i = 0; i < self->pages->len; i++)
    if (g_array_index (self->pages, guint, i) == page)
      return;
  g_array_append_val (self->pages, page);
  g_array_sort (self->pages, compare_pages);
}

/* Some titles name the page as the publication numbers it. */
static gboolean
names_page (const char *title)
{
  g_autofree char *folded = g_utf8_casefold (title, -1);

  return strstr (folded, "page ") != NULL || strstr (folded, "(p.") != NULL ||
         strstr (folded, "pg.") != NULL;
}

/* A reference of the tax tables is a title, sometimes a date, and an address, which may end in a
 * page ("#page=16") or a paragraph ("#b_1"). */
static Publication *
parse (const char *reference)
{
  Publication *self = g_new0 (Publication, 1);
  g_auto (GStrv) parts = g_strsplit (reference, BETWEEN_PARTS, -1);
  guint n_parts = g_strv_length (parts);
  char *place;

  self->pages = g_array_new (FALSE, FALSE, sizeof (guint));
  if (n_parts > 1 && g_str_has_prefix (parts[n_parts - 1], "http"))
    self->address = g_steal_pointer (&parts[n_parts - 1]);
  /* Translators: between the title of a publication and its date */
  self->title = g_strjoinv (_ (", "), parts);
  place = self->address != NULL ? strchr (self->address, '#') : NULL;
  if (place == NULL)
    return self;
  *place++ = '\0';
  if (g_str_has_prefix (place, PAGE_MARK) && !names_page (self->title))
    add_page (self, (guint) g_ascii_strtoull (place + strlen (PAGE_MARK), NULL, 10));
  return self;
}

static char *
dup_full_title (const Publication *self)
{
  g_autoptr (GString) pages = g_string_new (NULL);

  if (self->pages->len == 0)
    return g_strdup (self->title);
  for (guint i = 0; i < self->pages->len; i++)
    {
      if (i > 0)
        /* Translators: between the numbers of pages */
        g_string_append (pages, _ (", "));
      g_string_append_printf (pages, "%u", g_array_index (self->pages, guint, i));
    }
  /* Translators: the title of a publication, and the number of a page or of several */
  return g_strdup_printf (ngettext ("%s, page %s", "%s, pages %s", self->pages->len), self->title,
                          pages->str);
}

/**
 * rounds_source_text_dup_title:
 * @reference: as the tax tables have it
 *
 * Returns: (transfer full): the publication and its page, without the address
 */
char *
rounds_source_text_dup_title (const char *reference)
{
  g_autoptr (Publication) publication = NULL;

  g_return_val_if_fail (reference != NULL, NULL);

  publication = parse (reference);
  return dup_full_title (publication);
}

static Publication *
find (GPtrArray *publications, const Publication *like)
{
  for (guint i = 0; i < publications->len; i++)
    {
      Publication *known = g_ptr_array_index (publications, i);

      if (g_str_equal (known->title, like->title) && g_strcmp0 (known->address, like->address) == 0)
        return known;
    }
  return NULL;
}

static char *
describe (const Publication *self)
{
  g_autofree char *title = dup_full_title (self);

  if (self->address == NULL)
    return g_steal_pointer (&title);
  /* Translators: the title of a publication, and its address on the web */
  return g_strdup_printf (_ ("%s: %s"), title, self->address);
}

/**
 * rounds_source_text_list:
 * @references: (element-type utf8): as the tax tables have them
 *
 * Returns: (transfer full) (element-type utf8): each publication once, with all its pages and its
 *   address, in the order in which they were first named
 */
GPtrArray *
rounds_source_text_list (GPtrArray *references)
{
  g_autoptr (GPtrArray) publications =
      g_ptr_array_new_with_free_func ((GDestroyNotify) free_publication);
  GPtrArray *texts = g_ptr_array_new_with_free_func (g_free);

  g_return_val_if_fail (references != NULL, texts);

  for (guint i = 0; i < references->len; i++)
    {
      g_autoptr (Publication) publication = parse (g_ptr_array_index (references, i));
      Publication *known = find (publications, publication);

      if (known == NULL)
        g_ptr_array_add (publications, g_steal_pointer (&publication));
      else
        for (guint k = 0; k < publication->pages->len; k++)
          add_page (known, g_array_index (publication->pages, guint, k));
    }
  for (guint i = 0; i < publications->len; i++)
    g_ptr_array_add (texts, describe (g_ptr_array_index (publications, i)));
  return texts;
}
