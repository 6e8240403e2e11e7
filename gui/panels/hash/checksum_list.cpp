// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/hash/checksum_list.h"

#include "gui/panels/hash/checksum_words.h"
#include "gui/text/units.h"
#include "gui/widgets/style/assay_style.h"
#include "gui/widgets/style/parts.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace gui::hash {

using namespace Qt::Literals::StringLiterals;

ChecksumList::ChecksumList(ChecksumModel& model, QWidget* parent)
    : RowList(model, parent)
{
    setItemDelegate(new ChecksumRow(model, *this));
}

void ChecksumList::keyPressEvent(QKeyEvent* event)
{
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (isPlain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        Q_EMIT opened();
        event->accept();
    } else if (event->matches(QKeySequence::Copy) || (isPlain && event->key() == Qt::Key_C)) {
        Q_EMIT copyWanted();
        event->accept();
    } else {
        RowList::keyPressEvent(event);
    }
}

void ChecksumList::contextMenuEvent(QContextMenuEvent* event)
{
    const bool isKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = isKey ? currentIndex() : indexAt(viewport()->mapFromGlobal(event->globalPos()));
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    Q_EMIT menuWanted(isKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

ChecksumRow::ChecksumRow(const ChecksumModel& model, RowList& list)
    : RowDelegate(list)
    , m_model(model)
{
}

RowDelegate::Sign ChecksumRow::signOf(const QModelIndex& index) const
{
    const CheckState state = m_model.fileAt(index.row()).state;
    return { .icon = iconOf(state), .tone = toneOf(state) };
}

void ChecksumRow::paintTexts(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
    const QRect& name, const QRect& facts) const
{
    const Tokens& tokens = tokensOf(list());
    const AssayStyle& style = styleOf(list());
    const CheckedFile& file = m_model.fileAt(index.row());
    constexpr auto lineStart = int(Qt::AlignLeading | Qt::AlignVCenter) | Qt::TextSingleLine;
    painter.setFont(style.font(isChosen(index) ? TextRole::Strong : TextRole::Name));
    painter.setPen(tokens.text);
    // A path is read from left to right, whatever the window's direction.
    const int nameStart = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignAbsolute)
        | int(Qt::AlignVCenter) | Qt::TextSingleLine | Qt::TextForceLeftToRight;
    painter.drawText(place(option, name), nameStart,
        painter.fontMetrics().elidedText(nameOf(file), Qt::ElideMiddle, name.width()));

    // The word in the colour of the verdict, the reason beside it.
    QFont strong = style.font(TextRole::Caption);
    strong.setWeight(QFont::DemiBold);
    const bool isQuiet = toneOf(file.state) == Tone::Muted;
    painter.setFont(isQuiet ? style.font(TextRole::Caption) : strong);
    painter.setPen(colorOf(tokens, toneOf(file.state)));
    const QString reason = reasonOf(file, m_model.files());
    const QString word = wordOf(file.state);
    QRect line = facts;
    line.setWidth(std::min(facts.width(), painter.fontMetrics().horizontalAdvance(word)));
    painter.drawText(place(option, line), lineStart, word);
    if (reason.isEmpty())
        return;
    painter.setFont(style.font(TextRole::Caption));
    painter.setPen(tokens.textMuted);
    const int room = facts.width() - line.width();
    line.setRect(facts.x() + line.width(), facts.y(), room, facts.height());
    painter.drawText(place(option, line), lineStart,
        painter.fontMetrics().elidedText(u" · "_s + reason, Qt::ElideRight, room));
}

/// The size, or how far it is read.
int ChecksumRow::paintEnd(
    QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const CheckedFile& file = m_model.fileAt(index.row());
    const std::optional<int> permille = m_model.permilleOf(file);
    if (permille)
        paintProgress(painter, option, *permille);
    const QString text = permille ? percentText(*permille / 10)
        : file.audited.size       ? sizeText(*file.audited.size)
                                  : QString();
    const int end = option.rect.width() - endMargin(list());
    if (text.isEmpty())
        return end;
    painter.setFont(styleOf(list()).font(TextRole::Caption));
    painter.setPen(permille ? tokensOf(list()).text : tokensOf(list()).textMuted);
    const int width = painter.fontMetrics().horizontalAdvance(text);
    painter.drawText(place(option, { end - width, 0, width, option.rect.height() }),
        int(Qt::AlignCenter) | Qt::TextSingleLine | Qt::TextForceLeftToRight, text);
    return end - width - u(list(), 12);
}

void ChecksumRow::paintProgress(QPainter& painter, const QStyleOptionViewItem& option, int permille) const
{
    const Tokens& tokens = tokensOf(list());
    const int height = u(list(), 3);
    const int width = option.rect.width();
    const int top = option.rect.height() - height;
    painter.fillRect(place(option, { 0, top, width, height }), tokens.face);
    painter.fillRect(place(option, { 0, top, width * permille / 1000, height }), tokens.accentText);
}

} // namespace gui::hash
