// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/workbench/panel.h"

namespace gui::headers {

/// Response headers, what curl prints, HTTP archives and policies; not e-mails, checksum files and the like.
Recognition recognise(const Content& content);
QList<Offer> offers(const Content& content);

} // namespace gui::headers
