// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/password/redacted_words.h"

#include "gui/panels/password/number_words.h"
#include "gui/text/error_text.h"

#include <QCoreApplication>

namespace gui::password {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(gui::password::Redacted)
};

} // namespace

QString lengthText(core::password::LengthClass length)
{
    return translatedWords(core::password::wordsOf(length));
}

QString guessesSentence(int power)
{
    // Ten to the 0th would be one guess: too little to say of what the first score holds.
    constexpr int firstLimit = 3;
    return power < firstLimit ? Words::tr("Fewer than %1 guesses, estimated.").arg(powerText(firstLimit))
                              : Words::tr("%1 guesses or more, estimated.").arg(powerText(power));
}

} // namespace gui::password
