// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/workbench/panel.h"

namespace gui::password {

/// Any text may be a password, so none is taken for one.
Recognition recognise(const Content& content);
/// One short line, or a secret that another panel hands over, can be measured.
QList<Offer> offers(const Content& content);

} // namespace gui::password
