/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include <X11/Xatom.h>
#include <X11/Xlib.h>
#include <glib.h>

/* Another program in which a text was copied: holds what comes on standard input on the clipboard
 * of the display, says so, and stays until it is ended. In plain Xlib, as GTK hands nothing over
 * that is longer than 256 KiB to a program on the same bare display. */

static void
answer (Display *display, const XSelectionRequestEvent *request, const char *text)
{
  Atom targets = XInternAtom (display, "TARGETS", False);
  Atom utf8 = XInternAtom (display, "UTF8_STRING", False);
  XSelectionEvent notify = { .type = SelectionNotify,
                             .requestor = request->requestor,
                             .selection = request->selection,
                             .target = request->target,
                             .property = request->property,
                             .time = request->time };

  if (request->target == targets)
    XChangeProperty (display, request->requestor, request->property, XA_ATOM, 32, PropModeReplace,
                     (unsigned char *) &utf8, 1);
  else if (request->target == utf8)
    XChangeProperty (display, request->requestor, request->property, utf8, 8, PropModeReplace,
                     (const unsigned char *) text, (int) strlen (text));
  else
    notify.property = None;
  XSendEvent (display, request->requestor, False, 0, (XEvent *) &notify);
  XFlush (display);
}

int
main (int argc, char *argv[])
{
  g_autoptr (GIOChannel) input = g_io_channel_unix_new (0);
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;
  Display *display = XOpenDisplay (NULL);
  Window window = XCreateSimpleWindow (display, DefaultRootWindow (display), 0, 0, 1, 1, 0, 0, 0);

  if (g_io_channel_read_to_end (input, &text, NULL, &error) != G_IO_STATUS_NORMAL)
    g_error ("%s", error->message);
  XSetSelectionOwner (display, XInternAtom (display, "CLIPBOARD", False), window, CurrentTime);
  XSync (display, False);
  g_print ("held\n");
  for (;;)
    {
      XEvent event;

      XNextEvent (display, &event);
      if (event.type == SelectionRequest)
        answer (display, &event.xselectionrequest, text);
    }
}
