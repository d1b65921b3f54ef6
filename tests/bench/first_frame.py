# SPDX-FileCopyrightText: 2026 The Rounds authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""When a window shows its first frame, as the display server sees it: no program needs to cooperate.

The server tells of every window that is created, and then when something is first drawn on one. GTK gives
its windows no background, so the first damage is the first frame.
"""

import ctypes
import select
import time

_SUBSTRUCTURE_NOTIFY = 1 << 19
_CREATE_NOTIFY = 16
_DAMAGE_NON_EMPTY = 3


class _Event(ctypes.Structure):
    """The members that events start with; for CreateNotify `window` is what was created."""

    _fields_ = [
        ("type", ctypes.c_int),
        ("serial", ctypes.c_ulong),
        ("send_event", ctypes.c_int),
        ("display", ctypes.c_void_p),
        ("parent", ctypes.c_ulong),
        ("window", ctypes.c_ulong),
        ("rest", ctypes.c_long * 18),
    ]


def _load(name, **functions):
    library = ctypes.CDLL(name)
    for function, (result, *arguments) in functions.items():
        getattr(library, function).restype = result
        getattr(library, function).argtypes = arguments
    return library


_DISPLAY, _ID, _INT = ctypes.c_void_p, ctypes.c_ulong, ctypes.c_int
_POINTER = ctypes.POINTER(_INT)
_ERROR_HANDLER = ctypes.CFUNCTYPE(_INT, _DISPLAY, ctypes.c_void_p)
# Windows that cannot be drawn on, or are gone by the time we ask, are none of our business.
_IGNORE_ERRORS = _ERROR_HANDLER(lambda display, error: 0)


class FrameWatch:
    """Connects to a display; `wait` returns when the next window that appears has drawn its first frame."""

    def __init__(self, name):
        self._x = _load(
            "libX11.so.6",
            XOpenDisplay=(_DISPLAY, ctypes.c_char_p),
            XSetErrorHandler=(ctypes.c_void_p, _ERROR_HANDLER),
            XDefaultRootWindow=(_ID, _DISPLAY),
            XSelectInput=(_INT, _DISPLAY, _ID, ctypes.c_long),
            XConnectionNumber=(_INT, _DISPLAY),
            XPending=(_INT, _DISPLAY),
            XNextEvent=(_INT, _DISPLAY, ctypes.POINTER(_Event)),
            XSync=(_INT, _DISPLAY, _INT),
            XCloseDisplay=(_INT, _DISPLAY),
        )
        self._damage = _load(
            "libXdamage.so.1",
            XDamageQueryExtension=(_INT, _DISPLAY, _POINTER, _POINTER),
            XDamageCreate=(_ID, _DISPLAY, _ID, _INT),
        )
        self._display = self._x.XOpenDisplay(name.encode())
        if not self._display:
            raise OSError(f"cannot open display {name}")
        first_event, first_error = _INT(), _INT()
        if not self._damage.XDamageQueryExtension(self._display, first_event, first_error):
            raise OSError("the display server does not report damage")
        self._x.XSetErrorHandler(_IGNORE_ERRORS)
        self._damage_notify = first_event.value
        self._x.XSelectInput(self._display, self._x.XDefaultRootWindow(self._display), _SUBSTRUCTURE_NOTIFY)
        self._x.XSync(self._display, 1)

    def _events(self, end):
        """Yields events as they come; ends when the time is over."""
        while True:
            while self._x.XPending(self._display):
                event = _Event()
                self._x.XNextEvent(self._display, event)
                yield event
            if not select.select([self._x.XConnectionNumber(self._display)], [], [], end - time.monotonic())[0]:
                return

    def wait(self, seconds):
        """The time, on the monotonic clock, of the first frame of the next window."""
        for event in self._events(time.monotonic() + seconds):
            if event.type == self._damage_notify:
                return time.monotonic()
            if event.type == _CREATE_NOTIFY:
                self._damage.XDamageCreate(self._display, event.window, _DAMAGE_NON_EMPTY)
                self._x.XSync(self._display, 0)
        raise TimeoutError(f"no first frame in {seconds} s")

    def forget(self):
        """Drops what was reported so far, such as the end of the last window."""
        self._x.XSync(self._display, 1)

    def close(self):
        self._x.XCloseDisplay(self._display)
