# SPDX-License-Identifier: Apache-2.0
"""Running commands, in turns, and reporting what they took."""
import os
import subprocess
import sys
import time

MIB = 1024 * 1024


class Cost:
    """What one run of a command took: seconds, and the most memory it held in MiB."""

    def __init__(self, seconds, peak):
        self.seconds = seconds
        self.peak = peak


def run(command):
    begin = time.perf_counter()
    with open(os.devnull, "wb") as nowhere:
        process = subprocess.Popen(command, stdout=nowhere, stderr=nowhere)
        _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - begin
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"{' '.join(command[:4])} … failed with {process.returncode}")
    return Cost(seconds, usage.ru_maxrss / 1024)


def in_turns(commands, rounds):
    """The best of each command's runs; taking turns spreads what else the machine does over all of them."""
    best = {}
    for _ in range(rounds):
        for name, command in commands.items():
            cost = run(command)
            if name not in best or cost.seconds < best[name].seconds:
                best[name] = cost
    return best


class Report:
    def __init__(self):
        self.missed = 0

    def line(self, what, value, unit, bar, is_met):
        self.missed += not is_met
        print(f"{'ok  ' if is_met else 'MISS'}  {what:<58} {value:8.2f} {unit:<4} (bar {bar})", flush=True)

    def ratio(self, what, ours, theirs, bar):
        value = theirs.seconds / ours.seconds
        self.line(what, value, "x", f">= {bar}", value >= bar)
