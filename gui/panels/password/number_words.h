// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace gui::password {

/// About so many, in words where there are many: "296 million", "10,000", "1.2 billion"; from 10^15 on as a
/// power of ten.
QString roundText(double number);
/// Where there is little room: "10⁴/s", "100/h".
QString shortRateText(double perSecond);
/// "8.5", in the chosen language.
QString decimalText(double number, int digits);
/// A power of ten in figures that stand up: "10⁴".
QString powerText(int exponent);

} // namespace gui::password
