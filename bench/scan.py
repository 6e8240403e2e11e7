# SPDX-License-Identifier: Apache-2.0
"""Scanning the practice server, beside curl making the same requests."""
import json
import re
import subprocess

from measure import in_turns


class PracticeServer:
    """The server of `assay practice`, as long as this is open."""

    def __init__(self, assay, folder):
        self.authority = str(folder / "authority.pem")
        self.process = subprocess.Popen([assay, "practice", "--cacert-out", self.authority], stdout=subprocess.PIPE,
                                        stderr=subprocess.DEVNULL, text=True)
        self.origins = []
        for line in self.process.stdout:
            self.origins += [origin for origin in re.findall(r"https?://localhost:\d+", line)
                             if origin not in self.origins]
            if len({origin.split(":")[0] for origin in self.origins}) == 2:
                break

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()

    def origin(self, scheme):
        return next(origin for origin in self.origins if origin.startswith(scheme + "://"))


def same_requests(report, authority):
    """One curl for all that a scan asks: the page, its redirects, and what is asked besides."""
    url = report["url"]
    curl = ["curl", "-s", "-k" if not authority else "--cacert", *([authority] if authority else []), "-i", "-L", url]
    for connection in report["connections"]:
        if connection["purpose"] == "preflight":
            curl += ["--next", "-s", "-k", "-i", "-X", "OPTIONS", "-H", "Origin: https://assay-probe.example", url]
        elif connection["purpose"] == "repetition":
            curl += ["--next", "-s", "-k", "-i", url]
        elif connection["purpose"] == "version-probe":
            curl += ["--next", "-s", "-k", "-I", "--no-keepalive", url]
    return curl


def practice_server(assay, folder, report):
    with PracticeServer(assay, folder) as server:
        for scheme in ("http", "https"):
            url = server.origin(scheme) + "/"
            scan = [assay, "headers", "--json", url, "--cacert", server.authority]
            told = json.loads(subprocess.check_output(scan))
            curl = same_requests(told, server.authority if scheme == "https" else None)
            best = in_turns({"assay": scan, "curl": curl}, 15)
            report.ratio(f"scan of a page over {scheme}, against curl's same requests", best["assay"], best["curl"], 0.33)
