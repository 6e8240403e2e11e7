# SPDX-License-Identifier: Apache-2.0
"""How soon the window is there, what it holds, and whether it stays awake while it hashes."""
import contextlib
import os
import pathlib
import shutil
import statistics
import subprocess
import tempfile
import time

from measure import MIB

PEERS = {"keepassxc": 0.6, "xca": 0.9}  # at most this much of their time


@contextlib.contextmanager
def display():
    """An X server of its own; yields the environment that leads to it."""
    read, write = os.pipe()
    server = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", "1600x1200x24", "-nolisten", "tcp", "-noreset"],
                              pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as number:
        name = ":" + number.readline().strip()
    try:
        with tempfile.TemporaryDirectory(prefix="assay-bench-") as home:
            yield os.environ | {"DISPLAY": name, "HOME": home, "XDG_CONFIG_HOME": home, "XDG_RUNTIME_DIR": home,
                                "QT_QPA_PLATFORM": "xcb"}
    finally:
        server.terminate()
        server.wait()


def resident(process):
    """MiB, of the process and its children."""
    status = pathlib.Path(f"/proc/{process.pid}/status").read_text()
    return int(status.split("VmRSS:")[1].split()[0]) / 1024


def until_visible(command, environment):
    """Seconds from start to the first mapped top-level window, and MiB resident when it has settled."""
    with subprocess.Popen(["xev", "-root", "-event", "substructure"], env=environment, text=True,
                          stdout=subprocess.PIPE) as watcher:
        time.sleep(0.2)
        begin = time.perf_counter()
        process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            line = ""
            while not line.startswith("MapNotify"):
                line = watcher.stdout.readline()
                if not line:
                    raise SystemExit("xev ended early")
            seconds = time.perf_counter() - begin
            time.sleep(1)
            return seconds, resident(process)
        finally:
            process.kill()
            process.wait()
            watcher.kill()


def first_window(program, report):
    if not shutil.which("Xvfb") or not shutil.which("xev"):
        print("----  Xvfb or xev is absent; no window is measured")
        return
    commands = {"assay": [str(program)]}
    commands |= {peer: [peer] for peer in PEERS if shutil.which(peer)}
    taken = {name: [] for name in commands}
    held = []
    with display() as environment:
        for _ in range(9):
            for name, command in commands.items():
                seconds, memory = until_visible(command, environment)
                taken[name].append(seconds)
                if name == "assay":
                    held.append(memory)
    ours = statistics.median(taken["assay"])
    for peer, bar in PEERS.items():
        if peer not in taken:
            print(f"----  {peer} is absent")
            continue
        part = ours / statistics.median(taken[peer])
        report.line(f"first visible window ({1000 * ours:.0f} ms), part of {peer}'s time", part, "x", f"<= {bar}", part <= bar)
    report.line("memory held by the idle window", max(held), "MiB", "<= 60", max(held) <= 60)


def large_file(program, folder, report):
    """The window itself hashes 5 GiB and tells its longest gap between two events and its growth."""
    big = folder / "5GiB"
    with open(big, "wb") as out:
        out.truncate(5 * 1024 * MIB)
    with tempfile.TemporaryDirectory(prefix="assay-bench-") as home:
        told = subprocess.run([str(program), str(big)], check=True, text=True, stdout=subprocess.PIPE,
                              env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": home}).stdout
    big.unlink()
    gap, growth = (float(word) for word in told.split())
    report.line("hashing 5 GiB in the window: longest gap between events", gap, "ms", "< 50", gap < 50)
    report.line("hashing 5 GiB in the window: memory grows by", growth, "MiB", "< 16", growth < 16)
