# SPDX-License-Identifier: Apache-2.0
"""Measuring the strength of passwords that are made to be slow."""
import subprocess


def hostile_passwords(program, report):
    runs = [[float(value) for value in subprocess.check_output([str(program)], text=True).split()] for _ in range(5)]
    first = min(run[0] for run in runs)
    slowest = min(run[1] for run in runs)
    report.line("the first strength, with the table of words", first, "ms", "< 5", first < 5)
    report.line("the strength of the slowest hostile password", slowest, "ms", "< 5", slowest < 5)
