// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/passhash/grade.h"
#include "core/passhash/password_hash.h"
#include "core/passhash/recipe.h"
#include "core/passhash/verification.h"
#include "gui/widgets/style/tokens.h"

#include <QString>

namespace gui::hash {

/// "Argon2id", "bcrypt, in Django".
QString kindText(const core::passhash::PasswordHash& hash);
/// "hashcat 3200 · John bcrypt"; empty where neither knows it.
QString toolsText(const core::passhash::PasswordHash& hash);

Tone toneOf(core::passhash::Standing standing);
Tone toneOf(core::Severity severity);
/// One sentence on how the password is stored.
QString standingSentence(const core::passhash::Grade& grade);

struct VerdictWords {
    Tone tone;
    QString sentence;
    QString basis;
};
VerdictWords verdictWords(
    const core::passhash::Verification& verification, const core::passhash::PasswordHash& hash);

/// "72 ms", "1.4 s", "3 min".
QString briefDuration(double seconds);
/// "19 MiB", "4 KiB"; empty for none to speak of.
QString memoryText(double bytes);
/// "about 40 ms and 19 MiB"
QString expenseText(const core::passhash::Expense& expense);

/// "46 MiB, 1 pass, 1 lane"
QString parametersText(const core::passhash::Recipe& recipe);

/// What the command `assay` needs to make it, without the password.
QString createCommand(const core::passhash::Recipe& recipe);

/// Why a password could not be tried.
QString trialSentence(const core::Error& error);

/// The colour of a part.
QColor colorOf(const Tokens& tokens, core::passhash::Part part);

} // namespace gui::hash
