# SPDX-FileCopyrightText: 2026 The Rounds authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The installed program on a virtual screen: its window, real key presses, and pictures once it has settled."""

import os
import subprocess
import tempfile
import time

# How often something is looked at that announces itself to nobody.
_INTERVAL = 0.05
# GTK shows where the focus is until three seconds after it has worked through a key press.
_FOCUS_RING = 4
_SETTINGS = {
    "gtk-font-name": "Inter 11",
    "gtk-decoration-layout": "appmenu:close",
    "gtk-cursor-blink": "false",
    "gtk-enable-animations": "false",
}


class ProgramError(Exception):
    """The program did not do what a person would see it do."""


def wait_for(what, seconds, probe):
    """Returns the first true value of `probe`; after `seconds`, says what was waited for."""
    end = time.monotonic() + seconds
    while True:
        value = probe()
        if value:
            return value
        if time.monotonic() > end:
            raise ProgramError(f"waited {seconds} s for {what}")
        time.sleep(_INTERVAL)


class Program:
    """Runs `command` on a screen for the time of a `with` block and ends it as a session would.

    `settings` become GTK's settings.ini. The interface font and the title bar are those nearest to GNOME's;
    the caret does not blink and nothing is animated, so that a settled window stays the same. Numbers and
    dates are those of the United States, where the figures that ship are from. What the program writes to
    standard error is in `complaints` afterwards.
    """

    def __init__(self, screen, command, env=None, settings=None):
        self._screen = screen
        self._command = command
        self._extra_env = env or {}
        self._settings = {**_SETTINGS, **(settings or {})}
        self._process = None
        self._log = None
        self._folder = None
        self._pressed = 0
        self.window = None
        self.complaints = ""

    def __enter__(self):
        self._folder = tempfile.TemporaryDirectory(prefix="rounds-program-")
        gtk = os.path.join(self._folder.name, "gtk-4.0")
        os.makedirs(gtk)
        with open(os.path.join(gtk, "settings.ini"), "w", encoding="utf-8") as file:
            file.write("[Settings]\n" + "".join(f"{key}={value}\n" for key, value in self._settings.items()))
        locale = {"LC_ALL": "en_US.UTF-8", "XDG_CONFIG_HOME": self._folder.name}
        self.env = {**self._screen.env, **locale, **self._extra_env}
        self._log = tempfile.TemporaryFile()
        self._process = subprocess.Popen(self._command, env=self.env, stdin=subprocess.DEVNULL,
                                         stdout=self._log, stderr=self._log)
        try:
            self.window = wait_for("a window", 30, self._find_window)
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        if self._process.poll() is None:
            self._process.terminate()
            try:
                self._process.wait(10)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()
        self.complaints = self.read_log()
        self._log.close()
        self._folder.cleanup()

    @property
    def pid(self):
        return self._process.pid

    def _xdotool(self, *arguments):
        return subprocess.run(["xdotool", *map(str, arguments)], env=self._screen.env, stdin=subprocess.DEVNULL,
                              capture_output=True, text=True)

    def _find_window(self):
        if self._process.poll() is not None:
            raise ProgramError(f"{' '.join(self._command)} ended with status {self._process.returncode}: "
                               f"{self.read_log()}")
        found = self._xdotool("search", "--all", "--onlyvisible", "--pid", self.pid, "--name", ".").stdout.split()
        return found[0] if found else None

    def resize(self, width, height):
        """Places the window at the corner of the screen in a size of its own, and gives it the keyboard."""

        def has_size():
            shell = self._xdotool("getwindowgeometry", "--shell", self.window).stdout.split()
            return f"WIDTH={width}" in shell and f"HEIGHT={height}" in shell

        self._xdotool("windowmove", self.window, 0, 0)
        self._xdotool("windowsize", self.window, width, height)
        wait_for(f"a window of {width} × {height}", 10, has_size)
        self.take_keyboard()

    def point_away(self):
        """Takes the pointer, which starts in the middle of the screen, off whatever is there in the window.

        Without a window manager, a window that opens outside the pointer does not get the keyboard by itself.
        """
        self._xdotool("mousemove", self._screen.width, self._screen.height)

    def take_keyboard(self):
        """Gives the window the keyboard, as a window manager does with one that has just been opened."""
        self._xdotool("windowfocus", "--sync", self.window)

    def press(self, *keys):
        """Presses keys with their modifiers, such as "alt+1", on the virtual keyboard, one after the other."""
        self._xdotool("key", *keys)
        self._pressed = time.monotonic()

    def type(self, text):
        """Types text on the virtual keyboard."""
        self._xdotool("type", "--delay", "5", "--", text)

    def read_log(self):
        """What the program has written so far."""
        self._log.seek(0)
        return self._log.read().decode("utf-8", "replace")

    def stop(self, number, seconds=30):
        """Sends a signal and waits for the end of the process; returns how it ended."""
        self._process.send_signal(number)
        return self.wait(seconds)

    def wait(self, seconds=30):
        try:
            return self._process.wait(seconds)
        except subprocess.TimeoutExpired:
            raise ProgramError(f"{' '.join(self._command)} still ran after {seconds} s") from None

    def _capture(self):
        """The pixels of the window, as width, height, RGB in PPM."""
        return subprocess.run(["import", "-silent", "-window", self.window, "-depth", "8", "ppm:-"],
                              env=self._screen.env, stdin=subprocess.DEVNULL, capture_output=True).stdout

    def settle(self, unlike=None, seconds=15, looks=3):
        """The pixels once `looks` in a row see the same picture, which is not empty and not `unlike`."""
        previous, same = None, 0

        def look():
            nonlocal previous, same
            picture = self._capture()
            is_drawn = len(set(picture[::31])) > 8
            same = same + 1 if is_drawn and picture == previous and picture != unlike else 0
            previous = picture
            return picture if same >= looks - 1 else None

        what = "the window to settle" if unlike is None else "the window to change and settle"
        return wait_for(what, seconds, look)

    def rest(self):
        """The settled picture once GTK has hidden the ring around the focus, a while after the last key press."""
        wait_for("the focus ring to go", 2 * _FOCUS_RING, lambda: time.monotonic() > self._pressed + _FOCUS_RING)
        return self.settle()


def save_png(picture, path):
    subprocess.run(["convert", "ppm:-", "-strip", path], input=picture, check=True)
