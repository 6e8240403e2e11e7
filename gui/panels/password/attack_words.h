// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/password/crack_time.h"

#include <QString>

namespace gui::password {

/// "8 hours", "under a second", "centuries".
QString timeText(const core::password::RoundedTime& time);
QString timeText(double guesses, double perSecond);
/// "Stolen, slow hash".
QString titleOf(core::password::Scenario scenario);
/// "bcrypt, cost 10".
QString titleOf(const core::password::StoredAs& stored);
/// "one GPU".
QString titleOf(core::password::Hardware hardware);

} // namespace gui::password
