// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace gui::headers {

/// What curl prints of a site that does most things right, and some not.
QString sampleText();

} // namespace gui::headers
