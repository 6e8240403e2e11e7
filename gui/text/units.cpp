// SPDX-License-Identifier: Apache-2.0
#include "gui/text/units.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <cmath>

namespace gui {
namespace {

struct Units {
    Q_DECLARE_TR_FUNCTIONS(gui::Units)
};

constexpr QChar noBreakSpace = QChar::Nbsp;

QString withUnit(const QString& number, const QString& unit)
{
    return number + noBreakSpace + unit;
}

/// Three digits, whatever the magnitude: 1.00, 36.0, 412.
QString threeDigits(double value)
{
    return QLocale().toString(value, 'f', value < 9.995 ? 2 : value < 99.95 ? 1 : 0);
}

QString wholeUnit(std::int64_t count, const QString& unit)
{
    return withUnit(QLocale().toString(static_cast<qlonglong>(count)), unit);
}

std::int64_t roundedUp(std::int64_t value, std::int64_t step)
{
    return (value + step - 1) / step * step;
}

} // namespace

QString sizeText(std::uint64_t bytes)
{
    const std::array units{ Units::tr("kB"), Units::tr("MB"), Units::tr("GB"), Units::tr("TB"),
        Units::tr("PB"), Units::tr("EB") };
    if (bytes < 1000)
        return withUnit(QLocale().toString(static_cast<qulonglong>(bytes)), Units::tr("B", "bytes"));
    double value = static_cast<double>(bytes) / 1000;
    std::size_t unit = 0;
    // 999.5 would be printed as 1000.
    while (value >= 999.5 && unit + 1 < units.size()) {
        value /= 1000;
        ++unit;
    }
    return withUnit(threeDigits(value), units[unit]);
}

QString amountText(std::uint64_t done, std::uint64_t total)
{
    return Units::tr("%1 of %2", "amounts of data").arg(sizeText(done), sizeText(total));
}

QString speedText(double bytesPerSecond)
{
    const double bounded = std::isfinite(bytesPerSecond) ? std::clamp(bytesPerSecond, 0.0, 9e18) : 0;
    return Units::tr("%1/s", "an amount of data a second")
        .arg(sizeText(static_cast<std::uint64_t>(std::llround(bounded))));
}

QString durationText(std::chrono::milliseconds duration)
{
    const QString second = Units::tr("s", "seconds");
    const QString minute = Units::tr("min", "minutes");
    const QString hour = Units::tr("h", "hours");
    const auto pair
        = [](std::int64_t large, const QString& largeUnit, std::int64_t small, const QString& smallUnit) {
              const QString first = wholeUnit(large, largeUnit);
              return small == 0 ? first : first + noBreakSpace + wholeUnit(small, smallUnit);
          };

    const auto seconds = std::max<std::int64_t>(0, std::chrono::ceil<std::chrono::seconds>(duration).count());
    // The longer it takes, the coarser the step.
    if (seconds <= 10)
        return wholeUnit(seconds, second);
    if (seconds <= 55)
        return wholeUnit(roundedUp(seconds, 5), second);
    const std::int64_t minutes = roundedUp(seconds, 60) / 60;
    if (minutes < 60)
        return wholeUnit(minutes, minute);
    const std::int64_t coarse = roundedUp(minutes, 5);
    if (coarse < std::int64_t{ 24 } * 60)
        return pair(coarse / 60, hour, coarse % 60, minute);
    const std::int64_t hours = roundedUp(minutes, 60) / 60;
    return pair(hours / 24, Units::tr("d", "days"), hours % 24, hour);
}

QString percentText(int percent)
{
    return Units::tr("%1 %", "percentage").replace(u' ', noBreakSpace).arg(QLocale().toString(percent));
}

QString countText(std::uint64_t count)
{
    return QLocale().toString(static_cast<qulonglong>(count));
}

} // namespace gui
