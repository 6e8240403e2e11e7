// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/workbench/content.h"
#include "gui/workbench/panel.h"

#include <QStringList>

#include <variant>
#include <vector>

namespace gui {

enum class Instance : std::uint8_t { Shared, New };

/// What the command line asks of the window.
struct Options {
    QString panel; ///< id; empty: the last one
    QString tab;
    QString portableFolder; ///< empty: not asked for
    QString tourFolder; ///< empty: no tour
    Instance instance = Instance::Shared;
    Files files; ///< absolute
    bool operator==(const Options&) const = default;
};

/// The program ends before there is a window: 0 prints to standard output, anything else to standard error.
struct Ending {
    int exitCode;
    QString text;
};

/// An argument as main() has it. What is no UTF-8 comes back as it was when it names a file.
QString argumentOf(const char* native);

/// Needs no application object and no display. `arguments` begin with the program's name.
std::variant<Options, Ending> readOptions(
    const QStringList& arguments, const std::vector<Panel>& panels, const QString& version);

} // namespace gui
