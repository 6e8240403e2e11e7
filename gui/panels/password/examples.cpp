// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/password/examples.h"

#include <QCoreApplication>

namespace gui::password {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr Example all[] = {
    { QT_TRANSLATE_NOOP("gui::password::Examples", "Letters replaced by signs"), "Tr0ub4dour&3"_L1 },
    { QT_TRANSLATE_NOOP("gui::password::Examples", "Season, year and a mark"), "Summer2025!"_L1 },
    { QT_TRANSLATE_NOOP("gui::password::Examples", "The upper row of letters"), "qwertyuiop"_L1 },
    { QT_TRANSLATE_NOOP("gui::password::Examples", "Zigzag over the keyboard"), "1qaz2wsx3edc4rfv"_L1 },
    { QT_TRANSLATE_NOOP("gui::password::Examples", "A name and a year of birth"), "Jessica1994"_L1 },
    { QT_TRANSLATE_NOOP("gui::password::Examples", "A date"), "24/12/1987"_L1 },
    { QT_TRANSLATE_NOOP("gui::password::Examples", "One word three times"), "dragondragondragon"_L1 },
    { QT_TRANSLATE_NOOP("gui::password::Examples", "Four words that everybody quotes"),
        "correct horse battery staple"_L1 },
    { QT_TRANSLATE_NOOP("gui::password::Examples", "Twelve random characters"), "x7#Lq9!vZp2m"_L1 },
};

} // namespace

std::span<const Example> examples()
{
    return all;
}

QString lessonOf(const Example& example)
{
    return QCoreApplication::translate("gui::password::Examples", example.lesson);
}

QLatin1StringView samplePassword()
{
    return "garden2019zxcvb"_L1;
}

} // namespace gui::password
