// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/password/policy.h"
#include "core/password/strength.h"
#include "gui/panels/password/times_table.h"

#include <QString>

namespace gui::password {

/// The result as Markdown, without the password. Ranks, years and tries would tell it, so they are left out,
/// too: of each part it has the kind and the length.
QString reportOf(const core::password::Strength& strength, const QList<TimesTable::Row>& times,
    const std::vector<core::password::PolicyVerdict>& verdicts);

} // namespace gui::password
