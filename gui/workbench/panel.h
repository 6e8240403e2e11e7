// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/workbench/content.h"

#include <QList>
#include <QStringList>

#include <functional>

class QWidget;

namespace gui {

class TabView;
class Workbench;

/// One thing a panel offers to do with a content: "Hash this text", "Compare files with this value".
struct Offer {
    QString id; ///< what TabView::receive() is told
    QString tab; ///< the id of the tab that takes it
    QString title;
    bool connects = false; ///< only a click may choose it: what is dropped goes to the first that does not
};

/// What a panel says of a content.
struct Recognition {
    int certainty = 0; ///< percent; 0: not ours
    QString sentence; ///< "This looks like a SHA-256 digest"
    QString reason; ///< "64 hexadecimal digits"
    QList<Offer> offers; ///< the likeliest first
};

struct Tab {
    const char* id;
    std::function<QString()> title;
    std::function<TabView*(Workbench&, QWidget* parent)> create; ///< called when first shown
};

/// What the shell needs to know of a panel; the rest stays in the panel's own folder.
struct Panel {
    const char* id; ///< stable: settings key, --panel argument, test name
    const char* icon;
    std::function<QString()> title; ///< asked again when the language changes
    std::function<QStringList()> keywords; ///< for the palette, also English ones
    /// Is this ours, how sure, and why. Called on any thread with at most 1 MiB of text; does not touch files
    /// beyond their names.
    std::function<Recognition(const Content&)> recognise;
    /// What it does with any text or any files, recognised or not.
    std::function<QList<Offer>(const Content&)> offers;
    std::vector<Tab> tabs; ///< in the order of the header
};

} // namespace gui
