// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/widgets/style/tokens.h"

#include <QFlags>
#include <QList>
#include <QRect>
#include <QString>

#include <optional>

class QPainter;
class QWidget;

namespace gui {

/// A digest as a row of a list, for delegates and for widgets that paint their rows.
struct DigestRow {
    enum class State : std::uint8_t { Plain, Equal, Different };

    QString name; ///< "SHA-256"
    QString digest; ///< as written, without gaps
    bool isGrouped = true; ///< hexadecimal: groups of eight
    Tone tone = Tone::Muted; ///< of the remark; Ok and Muted have a thin tick
    QString remark = {}; ///< "Broken since 2017"; empty: none
    State state = State::Plain;
    std::optional<qsizetype> differenceAt = {}; ///< the first differing character
    bool isCopied = false; ///< a tick and "Copied" in place of remark and button
};

enum class DigestRowFlag : std::uint8_t {
    Hovered = 1,
    Selected = 2,
    Focused = 4, ///< a ring inside
    First = 8, ///< in a card whose upper corners are round
    Last = 16, ///< no hairline below, round lower corners
};
Q_DECLARE_FLAGS(DigestRowFlags, DigestRowFlag)
Q_DECLARE_OPERATORS_FOR_FLAGS(DigestRowFlags)

/// 36 units for one line of digits, 47 for two; narrower than 720 units the remark stands under the name.
int digestRowHeight(const QWidget& widget, const DigestRow& row, int width);
void paintDigestRow(
    QPainter& painter, const QWidget& widget, const QRect& rect, const DigestRow& row, DigestRowFlags flags);
/// Where a click copies; 28 units a side.
QRect copyButtonRect(const QWidget& widget, const QRect& rect);
/// Where the groups stand, in their order and from left to right in any language.
QList<QRect> digestGroupRects(const QWidget& widget, const QRect& rect, const DigestRow& row);
/// The group that the first difference is in; empty when there is none.
QRect differenceRect(const QWidget& widget, const QRect& rect, const DigestRow& row);
/// The row in one sentence, for screen readers.
QString accessibleTextOf(const DigestRow& row);

} // namespace gui
