# SPDX-License-Identifier: Apache-2.0
"""Proves that the checks name every kind of violation with file and line, and let clean code pass."""
import contextlib
import pathlib
import tempfile
import unittest

import check_forbidden
import check_includes

RULES = """# A house
```dependencies
core/base:
core/io:          core/base
core/hash:        core/base core/io
core/practice:    core/base
gui/workbench:    core
gui/panels:       gui/panels gui/workbench
gui/panels/*:     core gui/workbench
cli:              core cli
bench:            core
tests:            core gui cli tests
only core/practice: gui/workbench tests*
only gui/panels/*: gui/panels tests*
library openssl:  core/base/secret.cpp core/hash tests
library CLI:      cli/command_line.cpp
library utf8proc: core/base
library Q*:       gui tests
```
"""


@contextlib.contextmanager
def house(files):
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder).resolve()
        for name, text in ({"docs/architecture.md": RULES} | files).items():
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            (root / name).write_text(text)
        yield root


class Includes(unittest.TestCase):
    def found(self, files):
        with house(files) as root:
            return list(check_includes.violations(root))

    def test_clean_includes_pass(self):
        self.assertEqual(self.found({
            "core/hash/digest.cpp": '#include "core/hash/digest.h"\n#include "core/io/stream.h"\n'
                                    '#include <openssl/evp.h>\n#include <vector>\n#include <sys/stat.h>\n',
            "core/base/secret.cpp": "#include <openssl/crypto.h>\n#include <utf8proc.h>\n",
            "core/base/text.h": '#include "bytes.h"\n',
            "core/base/bytes.h": "",
            "cli/command_line.cpp": '#include "cli/command.h"\n#include <CLI/CLI.hpp>\n',
            "cli/commands/hash.cpp": '#include "core/hash/digest.h"\n#include "cli/command.h"\n',
            "gui/panels/catalog.cpp": '#include "gui/panels/jwt/jwt_panel.h"\n',
            "gui/panels/jwt/jwt_panel.h": "#include <QWidget>\n",
            "tests/core/a_test.cpp": '#include "core/practice/server.h"\n#include <QTest>\n#include "a_test.moc"\n',
        }), [])

    def test_each_violation_is_named_with_file_and_line(self):
        planted = {
            "core/base/a.cpp": ('#pragma once\n\n#include "core/io/stream.h"\n',
                                "core/base/a.cpp:3: core/base may not include core/io"),
            "core/base/angle.h": ("#include <core/io/stream.h>\n",
                                  "core/base/angle.h:1: core/base may not include core/io"),
            "core/base/relative.hpp": ('\n#include "../hash/digest.h"\n',
                                       "core/base/relative.hpp:2: core/base may not include core/hash"),
            "core/hash/mac.mm": ('#import "gui/workbench/panel.h"\n',
                                 "core/hash/mac.mm:1: core/hash may not include gui/workbench"),
            "core/io/spaced.cpp": ('  #  include "core/hash/digest.h"\n',
                                   "core/io/spaced.cpp:1: core/io may not include core/hash"),
            "core/io/wipe.cpp": ("#include <openssl/crypto.h>\n",
                                 "core/io/wipe.cpp:1: <openssl/crypto.h> belongs to core/base/secret.cpp, core/hash, tests"),
            "core/io/words.cpp": ("#include <utf8proc.h>\n",
                                  "core/io/words.cpp:1: <utf8proc.h> belongs to core/base"),
            "core/io/window.h": ("#include <QtCore/QString>\n",
                                 "core/io/window.h:1: <QtCore/QString> belongs to gui, tests"),
            "core/new/a.h": ('#include "core/base/bytes.h"\n',
                             "core/new/a.h:1: core/new has no row in the dependencies block"),
            "cli/main.cpp": ("#include <CLI/CLI.hpp>\n", "cli/main.cpp:1: <CLI/CLI.hpp> belongs to cli/command_line.cpp"),
            "cli/practice.cpp": ('#include "core/practice/server.h"\n',
                                 "cli/practice.cpp:1: cli may not include core/practice: only gui/workbench, tests* may"),
            "gui/panels/hash/view.cpp": ('#include "gui/panels/jwt/view.h"\n',
                                         "gui/panels/hash/view.cpp:1: gui/panels/hash may not include gui/panels/jwt: "
                                         "only gui/panels, tests* may"),
            "bench/run.cpp": ('#include "cli/command.h"\n', "bench/run.cpp:1: bench may not include cli"),
        }
        files = {name: text for name, (text, _) in planted.items()} | {"core/hash/digest.h": ""}
        self.assertEqual(sorted(self.found(files)), sorted(message for _, message in planted.values()))


class Forbidden(unittest.TestCase):
    def found(self, files):
        with house(files) as root:
            return list(check_forbidden.violations(root))

    def places(self, files):
        return [find.rpartition(": ")[0].split(": ")[0] for find in self.found(files)]

    def test_clean_code_passes(self):
        self.assertEqual(self.found({
            "core/io/file_stream.cpp": "int fd = ::open(path, O_WRONLY | O_CREAT);\n",
            "core/hash/a.cpp": '// fopen() would write\nauto words = "std::ofstream and tr(x)"; /* QString */\n'
                               "int fd = ::open(path, O_RDONLY); auto quota = Cause::QuotaExceeded; str(1'000);\n",
            "cli/terminal_posix.cpp": 'int fd = ::open("/dev/tty", O_RDWR);\n',
            "cli/terminal.cpp": "std::cout << 1; std::ifstream in(path); list.remove(1); sink.open(path);\n",
            "gui/settings.cpp": "QSettings settings; file.open(QIODevice::ReadOnly);\n",
            "tests/a_test.cpp": "std::ofstream out(path);\n",
        }), [])

    def test_each_way_to_write_is_found(self):
        ways = ["std::ofstream out(p);", "std::fstream f(p);", "std::wofstream o;", 'auto* f = fopen(p, "r");',
                'std::freopen(p, "w", stdout);', "fdopen(3, m);", "QSaveFile file(p);", "QTemporaryFile file;",
                "f.open(QIODevice::WriteOnly);", "f.open(QFile::ReadWrite);", "QFile::copy(a, b);",
                "open(p, O_WRONLY);", "open(p, O_RDWR);", "open(p, O_RDONLY | O_CREAT);", "::creat(p, 0600);",
                "mkstemp(p);", "mkostemp(p, 0);", "tmpfile();", "std::rename(a, b);", "::unlink(p);",
                "std::filesystem::copy_file(a, b);", "fs::copy(a, b);", "std::filesystem::create_directories(p);",
                "std::filesystem::remove(p);"]
        for way in ways:
            for folder in ("core/hash", "gui/shell", "cli/commands"):
                with self.subTest(way=way, folder=folder):
                    self.assertEqual(self.places({f"{folder}/a.cpp": f"// one\n{way}\n"})[:1], [f"{folder}/a.cpp:2"])

    def test_a_core_that_speaks_is_found(self):
        for word in ["QString name;", "Qt::Key k;", 'tr("words");', "std::cout << 1;", "std::println(x);",
                     'printf("x");', 'fputs("x", f);']:
            with self.subTest(word=word):
                self.assertEqual(self.places({"core/hash/a.cpp": f"\n\n{word}\n"}), ["core/hash/a.cpp:3"])
                self.assertEqual(self.places({"core/fetch/a.cpp": f"{word}\n"}), [])

    def test_paths_of_one_machine_are_found(self):
        for text in ("see .." + "/shared/notes", 'set(X "/work' + '/tree/x")'):
            with self.subTest(text=text):
                self.assertEqual(self.places({"docs/notes.md": f"one\n{text}\n"}), ["docs/notes.md:2"])


if __name__ == "__main__":
    unittest.main()
