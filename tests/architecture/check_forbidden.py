#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Fails where code does what the house leaves to one folder: writing files, speaking to the user, naming paths of
one machine. Comments and string literals are not looked at, except for the paths."""
import pathlib
import re
import sys
from typing import NamedTuple

SUFFIXES = (".h", ".hpp", ".cpp", ".cc", ".mm")
SKIPPED = {".git", "build", "node_modules", "__pycache__"}


class Rule(NamedTuple):
    says: str
    folders: tuple
    free: tuple
    pattern: re.Pattern


WRITES = re.compile(r"""
    \bw?(?:o|basic_o)?fstream\b | \bbasic_ofstream\b | \bf(?:re|d)?open(?:64)?\s*\(
  | \bQ(?:SaveFile|TemporaryFile|TemporaryDir|LockFile)\b
  | \bQ(?:File|IODevice|IODeviceBase)::(?:WriteOnly|ReadWrite|Append|Truncate|NewOnly|copy|rename|link|resize|remove)\b
  | \bO_(?:WRONLY|RDWR|CREAT|TRUNC|APPEND|TMPFILE)\b | \bcreat(?:64)?\s*\( | \bmk(?:o?s)?temps?\s*\( | \btmpfile\s*\(
  | (?<!\w)(?:std)?::(?:rename|renameat2?|remove|unlink|link|symlink|truncate|ftruncate|copy_file_range|sendfile)\s*\(
  | \b(?:filesystem|fs)::(?:copy(?:_file|_symlink)?|rename|resize_file|create_\w+|permissions|remove(?:_all)?)\s*\(
""", re.X)
SPEAKS = re.compile(r"""
    \btr\s*\( | \bQ(?:[A-Z][a-z]|t::)\w* | \bstd::(?:w?cout|w?cerr|w?clog|print(?:ln)?)\b | \bv?f?printf\s*\( | \bf?puts\s*\(
""", re.X)
MACHINE = re.compile(r"\.\./" + r"shared\b|(?<![\w./-])/work" + r"/\w")

RULES = (
    # The terminal's prompt opens /dev/tty for reading and writing.
    # Two starts of the window lock each other out; there is nothing in that file.
    Rule("files are written through core/io", ("core", "gui", "cli"),
         ("core/io", "cli/terminal_posix.cpp", "gui/shell/single_instance.cpp"), WRITES),
    Rule("the core does not speak", ("core",), ("core/fetch", "core/practice"), SPEAKS),
)
NOT_CODE = re.compile(r'R"(\w*)\(.*?\)\1"|"(?:\\.|[^"\\\n])*"|(?<!\w)\'(?:\\.|[^\'\\\n])+\'|//[^\n]*|/\*.*?\*/', re.S)


def code_only(text):
    """The text with everything that is not code blanked, so that lines keep their numbers."""
    return NOT_CODE.sub(lambda found: re.sub(r"[^\n]", " ", found.group()), text)


def finds(name, text, pattern, says):
    for found in pattern.finditer(text):
        yield f"{name}:{text.count(chr(10), 0, found.start()) + 1}: {found.group().strip()}: {says}"


def under(name, places):
    return any(name == place or name.startswith(place + "/") for place in places)


def violations(root):
    for path in sorted(p for p in root.rglob("*") if p.is_file() and not p.is_symlink()):
        name = path.relative_to(root).as_posix()
        if SKIPPED & set(name.split("/")):
            continue
        try:
            text = path.read_text()
        except UnicodeDecodeError:
            continue
        yield from finds(name, text, MACHINE, "a path of one machine")
        if path.suffix in SUFFIXES:
            code = code_only(text)
            for rule in RULES:
                if under(name, rule.folders) and not under(name, rule.free):
                    yield from finds(name, code, rule.pattern, rule.says)


def main():
    broken = list(violations(pathlib.Path(sys.argv[1]).resolve()))
    print("\n".join(broken) or "nothing forbidden")
    return bool(broken)


if __name__ == "__main__":
    sys.exit(main())
