# SPDX-FileCopyrightText: 2026 The Rounds authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A virtual display, a private session bus and a profile of its own, for everything that opens a window."""

import os
import shutil
import subprocess
import tempfile


class ScreenError(Exception):
    """The display or the bus could not be started."""


def private_profile(folder):
    """Environment that keeps settings and data in `folder`, away from the person at this machine."""
    names = {"XDG_DATA_HOME": "data", "XDG_CONFIG_HOME": "config", "XDG_STATE_HOME": "state"}
    env = {key: os.path.join(folder, name) for key, name in names.items()}
    for path in env.values():
        os.makedirs(path, exist_ok=True)
    env["GSETTINGS_BACKEND"] = "memory"
    return env


class Screen:
    """Starts Xvfb and a session bus for the time of a `with` block.

    `env` is the whole environment for programs on this screen. With accessibility, programs are on the
    AT-SPI bus, which the session bus starts when first asked; without, GTK's test backend is used. Without
    animations, pages change at once: GTK 4.18 leaks the picture of a page that begins to slide in
    (gtk_snapshot_collect_clip with an empty clip), which a leak checker would lay to the program.
    """

    def __init__(self, width=1280, height=900, accessibility=False, animations=True):
        self.width = width
        self.height = height
        self.env = dict(os.environ)
        self.env["GTK_A11Y"] = "atspi" if accessibility else "test"
        self._animations = animations
        self._processes = []
        self._folder = None

    def __enter__(self):
        self._folder = tempfile.mkdtemp(prefix="rounds-screen-")
        try:
            self.env.update(private_profile(self._folder))
            if not self._animations:
                self._write_settings("[Settings]\ngtk-enable-animations=0\n")
            self.env.pop("WAYLAND_DISPLAY", None)
            self.env["GDK_BACKEND"] = "x11"
            self.env["GSK_RENDERER"] = "cairo"
            self.env["DISPLAY"] = ":" + self._start(self._xvfb_command)
            self.env["DBUS_SESSION_BUS_ADDRESS"] = self._start(self._bus_command)
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(self, *_):
        self.close()

    def _write_settings(self, text):
        folder = os.path.join(self.env["XDG_CONFIG_HOME"], "gtk-4.0")
        os.makedirs(folder)
        with open(os.path.join(folder, "settings.ini"), "w", encoding="utf-8") as settings:
            settings.write(text)

    def _xvfb_command(self, fd):
        size = f"{self.width}x{self.height}x24"
        return ["Xvfb", "-displayfd", str(fd), "-screen", "0", size, "-dpi", "96", "-nolisten", "tcp", "-noreset"]

    @staticmethod
    def _bus_command(fd):
        return ["dbus-daemon", "--session", "--nofork", f"--print-address={fd}"]

    def _start(self, make_command):
        """Starts a server that writes one line to a file descriptor when it is ready; returns the line."""
        reader, writer = os.pipe()
        command = make_command(writer)
        log_path = os.path.join(self._folder, command[0] + ".log")
        with open(log_path, "wb") as log:
            process = subprocess.Popen(command, env=self.env, pass_fds=[writer], stdin=subprocess.DEVNULL,
                                       stdout=log, stderr=log)
        os.close(writer)
        self._processes.append(process)
        with os.fdopen(reader) as pipe:
            line = pipe.readline().strip()
        if not line:
            with open(log_path, encoding="utf-8", errors="replace") as log:
                raise ScreenError(f"{command[0]} did not start: {log.read().strip()}")
        return line

    def scale_text(self, factor):
        """Makes text larger for programs started from now on, as a person's text size setting does."""
        subprocess.run(["xprop", "-root", "-f", "RESOURCE_MANAGER", "8s", "-set", "RESOURCE_MANAGER",
                        f"Xft.dpi: {round(96 * factor)}\n"], env=self.env, check=True)

    def close(self):
        """Ends what was started, last first."""
        while self._processes:
            process = self._processes.pop()
            process.terminate()
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        if self._folder:
            shutil.rmtree(self._folder, ignore_errors=True)
            self._folder = None
