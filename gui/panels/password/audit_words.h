// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/panels/password/audit_model.h"
#include "gui/widgets/style/tokens.h"

#include <QStringList>

namespace gui::password {

/// Whether a filter leaves it.
bool passes(const core::password::PasswordAudit& audit, const core::password::AuditedPassword& one,
    AuditFilter filter);

struct AuditBadge {
    Tone tone;
    QString word; ///< "Leaked"
};
/// The gravest first; none where there is nothing to say.
QList<AuditBadge> badgesOf(
    const core::password::PasswordAudit& audit, const core::password::AuditedPassword& one);
Tone toneOf(const core::password::PasswordAudit& audit, const core::password::AuditedPassword& one);
/// "Score 1 · 8 to 14 characters · common word, date".
QString factsOf(const core::password::AuditedPassword& one);
QString wordOf(AuditFilter filter);
const char* idOf(AuditFilter filter);

/// The whole list in one sentence, and how it was reached.
struct AuditVerdict {
    Tone tone = Tone::Ok;
    QString sentence;
    QString counts;
    QString basis;
};
AuditVerdict verdictOf(const core::password::PasswordAudit& audit);
/// Everything about one of the model's, a sentence each.
QStringList sentencesOf(const AuditModel& model, const core::password::AuditedPassword& one);

} // namespace gui::password
