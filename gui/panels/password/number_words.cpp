// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/password/number_words.h"

#include "gui/text/units.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace gui::password {
namespace {

using namespace Qt::Literals::StringLiterals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(gui::password::Number)
};

/// Three digits, without zeros at the end: "296", "1.2", "24.5".
QString threeDigits(double number)
{
    const int decimals = number < 9.995 ? 2 : number < 99.95 ? 1 : 0;
    QString text = QLocale().toString(number, 'f', decimals);
    if (decimals > 0) {
        while (text.endsWith(u'0'))
            text.chop(1);
        if (text.endsWith(QLocale().decimalPoint()))
            text.chop(QLocale().decimalPoint().size());
    }
    return text;
}

} // namespace

QString decimalText(double number, int digits)
{
    return QLocale().toString(number, 'f', digits);
}

QString powerText(int exponent)
{
    constexpr char16_t figures[] = u"⁰¹²³⁴⁵⁶⁷⁸⁹";
    QString text = u"10"_s;
    if (exponent < 0)
        text += u'⁻';
    for (const QChar digit : QString::number(std::abs(exponent)))
        text += figures[digit.digitValue()];
    return text;
}

QString roundText(double number)
{
    if (number < 10)
        return threeDigits(number);
    if (number < 999'500) {
        // Three digits are as much as anybody knows.
        const double unit = number < 1000 ? 1 : std::pow(10, std::floor(std::log10(number)) - 2);
        return countText(static_cast<std::uint64_t>(std::round(number / unit) * unit));
    }
    if (number < 999.5e6)
        return Words::tr("%1 million").arg(threeDigits(number / 1e6));
    if (number < 999.5e9)
        return Words::tr("%1 billion", "10^9").arg(threeDigits(number / 1e9));
    if (number < 999.5e12)
        return Words::tr("%1 trillion", "10^12").arg(threeDigits(number / 1e12));
    return powerText(static_cast<int>(std::lround(std::log10(number))));
}

QString shortRateText(double perSecond)
{
    if (perSecond < 1)
        return Words::tr("%1/h", "guesses per hour").arg(roundText(perSecond * 3600));
    const double power = std::log10(perSecond);
    const bool isPower = std::abs(power - std::round(power)) < 1e-6 && power > 2;
    return Words::tr("%1/s", "guesses per second")
        .arg(isPower ? powerText(static_cast<int>(std::lround(power))) : roundText(perSecond));
}

} // namespace gui::password
