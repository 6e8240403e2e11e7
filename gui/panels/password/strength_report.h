// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/password/policy.h"
#include "core/password/strength.h"
#include "gui/panels/password/times_table.h"

#include <QString>

namespace gui::password {

/// The result as Markdown, redacted: nothing in it tells the password, not even to whoever has the public
/// lists of words. The times are those of the redacted strength.
QString reportOf(const core::password::Strength& strength, double leakRate,
    const QList<TimesTable::Row>& times, const std::vector<core::password::PolicyVerdict>& verdicts);

} // namespace gui::password
