// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/code_marks.h"

#include "gui/widgets/style/assay_style.h"

#include <QPainter>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>

namespace gui {

void paintPlaces(QPainter& painter, const QWidget& widget, const QTextBlock& block, const QPointF& origin,
    const QList<CodeMark>& marks)
{
    const Tokens& tokens = tokensOf(widget);
    const int line = std::max(2, u(widget, 2));
    for (const CodeMark& mark : marks) {
        if (mark.kind == CodeMark::Kind::Muted)
            continue;
        const bool isWrong = mark.kind == CodeMark::Kind::Place;
        const int first = static_cast<int>(mark.start) - block.position();
        const int last = std::min(first + static_cast<int>(mark.length), block.length() - 1);
        const QTextLayout& layout = *block.layout();
        for (int i = 0; i < layout.lineCount(); ++i) {
            const QTextLine row = layout.lineAt(i);
            const int from = std::max(first, row.textStart());
            // The space at which a line wraps has no width of its own.
            const int to = std::min(last, row.textStart() + row.textLength());
            if (from >= to)
                continue;
            const double left = row.cursorToX(from);
            const QRectF rect(origin.x() + std::min(left, row.cursorToX(to)), origin.y() + row.y(),
                std::abs(row.cursorToX(to) - left), row.height());
            const QRect part = rect.adjusted(-1, 0, 1, 0).toAlignedRect();
            painter.fillRect(part, isWrong ? tokens.dangerSoft : tokens.selectedRow);
            painter.fillRect(QRect(part.left(), part.bottom() + 1 - line, part.width(), line),
                isWrong ? tokens.danger : tokens.accentText);
        }
    }
}

QList<QTextEdit::ExtraSelection> selectionsOf(
    const QWidget& widget, QTextDocument& document, const QList<CodeMark>& marks)
{
    const Tokens& tokens = tokensOf(widget);
    QList<QTextEdit::ExtraSelection> selections;
    for (const CodeMark& mark : marks) {
        if (mark.kind == CodeMark::Kind::Here)
            continue;
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(&document);
        selection.cursor.setPosition(static_cast<int>(mark.start));
        selection.cursor.setPosition(static_cast<int>(mark.start + mark.length), QTextCursor::KeepAnchor);
        selection.format.setForeground(mark.kind == CodeMark::Kind::Place ? tokens.danger : tokens.textMuted);
        selections.append(selection);
    }
    return selections;
}

} // namespace gui
