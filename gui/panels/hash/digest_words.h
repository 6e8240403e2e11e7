// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/hash/comparison.h"
#include "core/hash/digest_format.h"
#include "gui/widgets/style/tokens.h"

#include <QString>

namespace gui::hash {

QString algorithmName(core::hash::Algorithm algorithm);

/// "Fit for security", "Broken since 2017", "Finds accidents only".
QString remarkOn(core::hash::Algorithm algorithm);
Tone toneOf(core::hash::Algorithm algorithm);
/// "MD5 is broken since 2004: it does not protect against a forged file".
QString weaknessOf(core::hash::Algorithm algorithm);

/// As the chooser "Written as" has it.
struct WrittenForm {
    core::hash::DigestFormat format;
    const char* id; ///< the same as the command's --format
    const char* title;
};
std::span<const WrittenForm> writtenForms();

/// As it is shown and copied, or the sentence why it cannot be written so.
struct WrittenDigest {
    QString text;
    bool isWritten;
};
WrittenDigest writeDigest(
    core::hash::DigestFormat format, core::hash::Algorithm algorithm, core::ByteView digest);

} // namespace gui::hash
