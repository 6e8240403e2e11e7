// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/headers/header_editor.h"

#include "gui/panels/headers/header_lines_text.h"
#include "gui/widgets/style/assay_style.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionButton>
#include <QSyntaxHighlighter>
#include <QTextBlock>

#include <algorithm>

namespace gui::headers {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int boxesWidth = 32;

} // namespace

/// The column of boxes before the lines. The keyboard has an action for it.
class HeaderEditor::Boxes final : public QWidget {
public:
    explicit Boxes(HeaderEditor& editor)
        : QWidget(&editor)
        , m_editor(editor)
    {
        setCursor(Qt::ArrowCursor);
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter(this);
        m_editor.paintBoxes(painter);
    }
    void mousePressEvent(QMouseEvent* event) override
    {
        if (event->button() == Qt::LeftButton)
            m_editor.toggle(m_editor.lineAt(mapToParent(event->position().toPoint())));
    }
    void wheelEvent(QWheelEvent* event) override { QCoreApplication::sendEvent(m_editor.viewport(), event); }

private:
    HeaderEditor& m_editor;
};

class HeaderEditor::Colors final : public QSyntaxHighlighter {
public:
    explicit Colors(HeaderEditor& editor)
        : QSyntaxHighlighter(editor.document())
        , m_editor(editor)
    {
    }

protected:
    void highlightBlock(const QString& text) override
    {
        const Tokens& tokens = tokensOf(m_editor);
        const int length = static_cast<int>(text.size());
        switch (kindOf(text)) {
        case LineKind::Blank:
        case LineKind::Continuation:
            break;
        case LineKind::Status:
            setFormat(0, length, tokens.textMuted);
            break;
        case LineKind::Off:
            setFormat(0, length, tokens.disabled);
            break;
        case LineKind::Damaged: {
            QTextCharFormat damaged;
            damaged.setForeground(tokens.danger);
            damaged.setFontUnderline(true);
            setFormat(0, length, damaged);
            break;
        }
        case LineKind::Field: {
            const int colon = static_cast<int>(colonIn(text));
            setFormat(0, colon, tokens.code3);
            setFormat(colon, 1, tokens.textMuted);
            break;
        }
        }
    }

private:
    HeaderEditor& m_editor;
};

HeaderEditor::HeaderEditor(QWidget* parent)
    : PasteEdit(parent)
    , m_boxes(new Boxes(*this))
    , m_colors(new Colors(*this))
{
    // Header lines read from left to right in every language.
    setLayoutDirection(Qt::LeftToRight);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect& rect, int dy) {
        if (dy != 0)
            m_boxes->scroll(0, dy);
        else
            m_boxes->update(0, rect.y(), m_boxes->width(), rect.height());
    });
    connect(this, &QPlainTextEdit::textChanged, m_boxes, qOverload<>(&QWidget::update));
    arrange();
}

HeaderEditor::~HeaderEditor() = default;

QStringList HeaderEditor::lines() const
{
    return QString::fromStdString(utf8()).split(u'\n');
}

void HeaderEditor::begin(const QString& text)
{
    setPlainText(text);
}

void HeaderEditor::setLines(const QStringList& wanted)
{
    const QStringList there = lines();
    const auto [thereEnd, wantedEnd] = std::ranges::mismatch(there, wanted);
    const qsizetype start = thereEnd - there.begin();
    qsizetype same = 0;
    while (same < there.size() - start && same < wanted.size() - start
        && there[there.size() - 1 - same] == wanted[wanted.size() - 1 - same])
        ++same;
    if (start == there.size() && start == wanted.size())
        return;
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    QStringList replacement = wanted.mid(start, wanted.size() - same - start);
    const qsizetype removed = there.size() - same - start;
    if (removed > 0) {
        cursor.setPosition(document()->findBlockByNumber(static_cast<int>(start)).position());
        const QTextBlock last = document()->findBlockByNumber(static_cast<int>(start + removed - 1));
        cursor.setPosition(last.position() + last.length() - 1, QTextCursor::KeepAnchor);
        if (replacement.isEmpty()) {
            // The line goes with its end.
            if (last.next().isValid()) {
                cursor.setPosition(cursor.anchor());
                cursor.setPosition(last.next().position(), QTextCursor::KeepAnchor);
            } else if (cursor.anchor() > 0) {
                const int end = cursor.position();
                cursor.setPosition(cursor.anchor() - 1);
                cursor.setPosition(end, QTextCursor::KeepAnchor);
            }
        }
        cursor.insertText(replacement.join(u'\n'));
    } else if (start < there.size()) {
        cursor.setPosition(document()->findBlockByNumber(static_cast<int>(start)).position());
        cursor.insertText(replacement.join(u'\n') + u'\n');
    } else {
        cursor.movePosition(QTextCursor::End);
        cursor.insertText(u'\n' + replacement.join(u'\n'));
    }
    cursor.endEditBlock();
    setTextCursor(cursor);
    ensureCursorVisible();
}

void HeaderEditor::apply(const std::vector<core::http::Change>& changes)
{
    setLines(applied(lines(), changes));
}

bool HeaderEditor::isToggleable(int line) const
{
    const QTextBlock block = document()->findBlockByNumber(line);
    return block.isValid() && toggled(block.text()) != block.text();
}

void HeaderEditor::toggle(int line)
{
    if (!isToggleable(line))
        return;
    QStringList changed = lines();
    changed[line] = toggled(changed[line]);
    const int kept = textCursor().blockNumber();
    setLines(changed);
    QTextCursor cursor(document()->findBlockByNumber(kept));
    setTextCursor(cursor);
}

void HeaderEditor::toggleLine()
{
    toggle(textCursor().blockNumber());
}

void HeaderEditor::removeLine()
{
    QStringList changed = lines();
    const int line = textCursor().blockNumber();
    qsizetype end = line + 1;
    while (end < changed.size() && kindOf(changed[end]) == LineKind::Continuation)
        ++end;
    changed.remove(line, end - line);
    setLines(changed);
    setTextCursor(QTextCursor(document()->findBlockByNumber(std::min(line, blockCount() - 1))));
}

void HeaderEditor::setToggleTip(const QString& tip)
{
    m_boxes->setToolTip(tip);
}

QRect HeaderEditor::boxRect(int line) const
{
    const QTextBlock block = document()->findBlockByNumber(line);
    if (!block.isValid() || !block.isVisible())
        return {};
    const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
    const int height = fontMetrics().height();
    return { m_boxes->x(), m_boxes->y() + qRound(place.top()), m_boxes->width(), height };
}

int HeaderEditor::lineAt(const QPoint& point) const
{
    const QTextBlock block = cursorForPosition(QPoint(0, viewport()->mapFromParent(point).y())).block();
    const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
    return place.bottom() >= viewport()->mapFromParent(point).y() ? block.blockNumber() : -1;
}

void HeaderEditor::paintBoxes(QPainter& painter)
{
    painter.fillRect(m_boxes->rect(), tokensOf(*this).surface);
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRect line = boxRect(block.blockNumber()).translated(-m_boxes->pos());
        if (line.top() > m_boxes->height())
            break;
        if (toggled(block.text()) == block.text())
            continue;
        QStyleOptionButton box;
        box.initFrom(m_boxes);
        const int side = style()->pixelMetric(QStyle::PM_IndicatorWidth, &box, m_boxes);
        box.rect = QRect(line.center().x() - side / 2 + 1, line.center().y() - side / 2 + 1, side, side);
        const bool isOff = kindOf(block.text()) == LineKind::Off;
        box.state = QStyle::State_Enabled | (isOff ? QStyle::State_Off : QStyle::State_On);
        style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, &painter, m_boxes);
    }
}

void HeaderEditor::arrange()
{
    const int width = u(*this, boxesWidth);
    setViewportMargins(width, 0, 0, 0);
    const QRect inside = contentsRect();
    m_boxes->setGeometry(inside.left() + 2, viewport()->y(), width - 2, viewport()->height());
    m_boxes->update();
}

void HeaderEditor::resizeEvent(QResizeEvent* event)
{
    PasteEdit::resizeEvent(event);
    arrange();
}

void HeaderEditor::changeEvent(QEvent* event)
{
    PasteEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange
        || event->type() == QEvent::PaletteChange) {
        arrange();
        if (m_colors)
            m_colors->rehighlight();
    }
}

} // namespace gui::headers
