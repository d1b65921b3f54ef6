#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Rounds authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What Rounds costs, as `name value unit limit` a line; "-" is no limit.

Start-up and memory are compared with an empty window in the same run, in turns, so that the machine and its
other work cancel out. Programs of the tests called bench-… add lines of their own.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import plan_file
from first_frame import FrameWatch

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))
from screen import Screen  # noqa: E402  (found by the line above)

ROUNDS_OF_TURNS = 15
PEOPLE, CONVERSATIONS = 500, 5000


class Figures:
    """Prints figures as they come and remembers which were over their limit."""

    def __init__(self):
        self.broken = []

    def add(self, name, value, unit, limit=None):
        print(f"{name} {value:.1f} {unit} {'-' if limit is None else f'{limit:g}'}", flush=True)
        if limit is not None and value > limit:
            self.broken.append(name)

    def repeat(self, output):
        """Takes over the lines of another program."""
        for line in output.splitlines():
            fields = line.split()
            if len(fields) != 4:
                continue
            print(line, flush=True)
            if fields[3] != "-" and float(fields[1]) > float(fields[3]):
                self.broken.append(fields[0])


def private_megabytes(pid):
    """Memory that would be free if the program ended."""
    with open(f"/proc/{pid}/smaps_rollup", encoding="ascii") as lines:
        return sum(int(line.split()[1]) for line in lines if line.startswith("Private_")) / 1024


def settled_memory(pid):
    """The private memory once it has been the same for a second."""
    last, since = None, time.monotonic()
    while time.monotonic() - since < 1:
        now = private_megabytes(pid)
        if last is None or abs(now - last) > 0.1:
            last, since = now, time.monotonic()
        time.sleep(0.1)
    return last


def start(screen, watch, command, with_memory):
    """Milliseconds to the first frame, and megabytes of private memory where wanted."""
    watch.forget()
    begun = time.monotonic()
    process = subprocess.Popen(command, env=screen.env, stdin=subprocess.DEVNULL)
    try:
        frame = (watch.wait(30) - begun) * 1000
        return frame, settled_memory(process.pid) if with_memory else None
    finally:
        process.terminate()
        process.wait()


def measure_turns(screen, commands):
    """Starts the programs in turns; returns the frames and the memory of each."""
    watch = FrameWatch(screen.env["DISPLAY"])
    frames = {name: [] for name in commands}
    memory = {name: [] for name in commands}
    for turn in range(-1, ROUNDS_OF_TURNS):
        for name, command in commands.items():
            frame, private = start(screen, watch, command, with_memory=turn % 5 == 0)
            if turn < 0:
                continue  # the first start reads the disk
            frames[name].append(frame)
            if private is not None:
                memory[name].append(private)
    watch.close()
    return frames, memory


def median_difference(ones, others):
    return statistics.median(one - other for one, other in zip(ones, others))


def compare_windows(build, figures):
    steps = sorted(Path(__file__).resolve().parents[2].glob("src/store/sql/*.sql"))
    with tempfile.TemporaryDirectory(prefix="rounds-bench-") as folder:
        few, many = os.path.join(folder, "few.rounds"), os.path.join(folder, "many.rounds")
        plan_file.write(few, steps, 1, 0)
        plan_file.write(many, steps, PEOPLE, CONVERSATIONS)
        commands = {
            "window": [os.path.join(build, "tests", "bench", "empty-window")],
            "few": ["rounds", f"--plan={few}"],
            "many": ["rounds", f"--plan={many}"],
        }
        with Screen(1280, 900) as screen:
            frames, memory = measure_turns(screen, commands)
    figures.add("first-frame-empty-window", statistics.median(frames["window"]), "ms")
    figures.add("first-frame-small-plan", statistics.median(frames["few"]), "ms")
    figures.add("first-frame-large-plan", statistics.median(frames["many"]), "ms")
    figures.add("first-frame-over-empty-window", median_difference(frames["many"], frames["window"]), "ms", 80)
    ratios = [many / few for many, few in zip(frames["many"], frames["few"])]
    figures.add("first-frame-large-over-small", (statistics.median(ratios) - 1) * 100, "%", 10)
    figures.add("private-memory-empty-window", statistics.median(memory["window"]), "MB")
    figures.add("private-memory-over-empty-window", median_difference(memory["many"], memory["window"]), "MB", 20)


def run_programs(build, figures):
    """The programs that measure one part each; some of them open a window."""
    with Screen(1280, 900) as screen:
        for path in sorted(Path(build, "tests").rglob("bench-*")):
            if path.is_file() and os.access(path, os.X_OK) and not path.suffix:
                result = subprocess.run([path], env=screen.env, stdin=subprocess.DEVNULL,
                                        stdout=subprocess.PIPE, text=True)
                figures.repeat(result.stdout)
                if result.returncode:
                    figures.broken.append(path.name)


def main():
    build = sys.argv[1]
    figures = Figures()
    compare_windows(build, figures)
    run_programs(build, figures)
    if figures.broken:
        sys.exit(f"over the limit: {', '.join(figures.broken)}")


if __name__ == "__main__":
    main()
