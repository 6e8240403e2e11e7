// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/password/redaction.h"

#include <QString>

namespace gui::password {

// What is said of a password where it must not be told.

/// "8 to 14 characters".
QString lengthText(core::password::LengthClass length);
/// "10^6 guesses or more, estimated."
QString guessesSentence(int power);

} // namespace gui::password
