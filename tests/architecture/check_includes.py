#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Fails where a file includes what the dependencies block of docs/architecture.md does not let its folder see.

  a: b c             folder a, and what is below it unless a longer rule names that, sees b and c and all below
  only a: b c*       none but folder b itself and those whose names begin with c sees a
  library x: a b.h   headers <x.h> and <x/…> are included below folder a and in file b.h only
"""
import fnmatch
import pathlib
import re
import sys

LAYERS = ("core", "gui", "cli", "bench", "tests")
SUFFIXES = (".h", ".hpp", ".cpp", ".cc", ".mm")
INCLUDE = re.compile(r'\s*#\s*(?:include|import)\s*([<"])([^>"]+)[>"]')


class Rules:
    def __init__(self, block):
        self.sees, self.guests, self.libraries = {}, {}, {}
        tables = {"only": self.guests, "library": self.libraries}
        for line in filter(None, map(str.strip, block.splitlines())):
            subject, _, targets = line.partition(":")
            kind, _, name = subject.strip().rpartition(" ")
            tables.get(kind, self.sees)[name] = targets.split()

    def refusal(self, path, folder, quote, target, target_folder):
        """Why the include is refused; None where it is allowed."""
        if target_folder is None:
            return self.library_refusal(path, target) if quote == "<" else None
        if folder == target_folder:
            return None
        for door, guests in self.guests.items():
            if under(target_folder, door) and not any(fnmatch.fnmatchcase(folder, guest) for guest in guests):
                return f"{folder} may not include {target_folder}: only {', '.join(guests)} may"
        rule = max((r for r in self.sees if under(folder, r)), key=lambda r: (r.count("/"), "*" not in r), default=None)
        if rule is None:
            return f"{folder} has no row in the dependencies block"
        if not any(under(target_folder, seen) for seen in self.sees[rule]):
            return f"{folder} may not include {target_folder}"
        return None

    def library_refusal(self, path, header):
        name = header.split("/")[0].removesuffix(".h")
        for library, guests in self.libraries.items():
            if fnmatch.fnmatchcase(name, library) and not any(under(path, guest) for guest in guests):
                return f"<{header}> belongs to {', '.join(guests)}"
        return None


def under(path, pattern):
    """True when path is what the pattern names, or lies below it."""
    parts, wanted = path.split("/"), pattern.split("/")
    return len(parts) >= len(wanted) and all(map(fnmatch.fnmatchcase, parts, wanted))


def folder_of(root, path, target):
    """The folder of ours that an include leads to, or None."""
    if target.split("/")[0] in LAYERS:
        return target.rpartition("/")[0]
    beside = (path.parent / target).resolve()
    if beside.is_file() and beside.is_relative_to(root):
        return beside.parent.relative_to(root).as_posix()
    return None


def sources(root):
    return sorted(p for layer in LAYERS for p in (root / layer).rglob("*")
                  if p.suffix in SUFFIXES and "node_modules" not in p.parts)


def violations(root):
    text = (root / "docs/architecture.md").read_text()
    rules = Rules(re.search(r"```dependencies\n(.*?)```", text, re.S).group(1))
    for path in sources(root):
        name = path.relative_to(root).as_posix()
        for number, line in enumerate(path.read_text(errors="replace").splitlines(), 1):
            if found := INCLUDE.match(line):
                quote, target = found.groups()
                folder = name.rpartition("/")[0]
                if refusal := rules.refusal(name, folder, quote, target, folder_of(root, path, target)):
                    yield f"{name}:{number}: {refusal}"


def main():
    broken = list(violations(pathlib.Path(sys.argv[1]).resolve()))
    print("\n".join(broken) or "every include follows docs/architecture.md")
    return bool(broken)


if __name__ == "__main__":
    sys.exit(main())
