// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QTextEdit>

class QPainter;
class QTextBlock;

namespace gui {

/// A part of a code that is shown otherwise than the rest; in characters of the whole text.
struct CodeMark {
    enum class Kind : std::uint8_t {
        Place, ///< what a finding points at: a soft fill, and 2 units of danger below
        Here, ///< a place that nothing is wrong with
        Muted, ///< what belongs to the frame: a header's name
    };
    Kind kind;
    qsizetype start;
    qsizetype length;
};

/// Fill and line of the places in one block whose layout's origin is at `origin`; before the text is painted.
void paintPlaces(QPainter& painter, const QWidget& widget, const QTextBlock& block, const QPointF& origin,
    const QList<CodeMark>& marks);
/// What the editor colours by itself.
QList<QTextEdit::ExtraSelection> selectionsOf(
    const QWidget& widget, QTextDocument& document, const QList<CodeMark>& marks);

} // namespace gui
