// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/code_view.h"

#include "gui/widgets/style/assay_style.h"

#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextOption>

#include <algorithm>

namespace gui {

class CodeView::Gutter final : public QWidget {
public:
    explicit Gutter(CodeView& view)
        : QWidget(&view)
        , m_view(view)
    {
    }

protected:
    void paintEvent(QPaintEvent* event) override { m_view.paintNumbers(*event); }

private:
    CodeView& m_view;
};

CodeView::CodeView(QWidget* parent)
    : QPlainTextEdit(parent)
    , m_gutter(new Gutter(*this))
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAcceptDrops(false);
    // Headers read from left to right in every language.
    setLayoutDirection(Qt::LeftToRight);
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(Qt::LeftToRight);
    document()->setDefaultTextOption(option);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect& rect, int scrolled) {
        if (scrolled != 0)
            m_gutter->scroll(0, scrolled);
        else
            m_gutter->update(0, rect.y(), m_gutter->width(), rect.height());
    });
    adopt();
}

void CodeView::setCode(const QString& code, const QList<CodeMark>& marks)
{
    m_marks = marks;
    if (code != toPlainText())
        setPlainText(code);
    adopt();
}

void CodeView::showLine(int line)
{
    const QTextBlock block = document()->findBlockByNumber(line);
    setTextCursor(QTextCursor(block));
    ensureCursorVisible();
    // Its context stands above.
    verticalScrollBar()->setValue(std::max(0, block.firstLineNumber() - 2));
}

void CodeView::adopt()
{
    setFont(styleOf(*this).font(TextRole::Data));
    setExtraSelections(selectionsOf(*this, *document(), m_marks));
    arrange();
}

void CodeView::arrange()
{
    const int digits = static_cast<int>(QString::number(std::max(99, blockCount())).size());
    const int width = fontMetrics().horizontalAdvance(u'0') * digits + u(*this, 20);
    setViewportMargins(width, 0, 0, 0);
    const QRect inner = contentsRect();
    m_gutter->setGeometry(inner.left(), inner.top(), width, inner.height());
    m_gutter->update();
}

void CodeView::paintNumbers(QPaintEvent& event)
{
    QPainter painter(m_gutter);
    const Tokens& tokens = tokensOf(*this);
    painter.setFont(font());
    painter.setPen(tokens.textMuted);
    const int end = m_gutter->width() - u(*this, 8);
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF rect = blockBoundingGeometry(block).translated(contentOffset());
        if (rect.top() > event.rect().bottom())
            break;
        painter.drawText(QRectF(0, rect.top(), end, fontMetrics().height()), Qt::AlignRight | Qt::AlignTop,
            QString::number(block.blockNumber() + 1));
    }
}

void CodeView::paintEvent(QPaintEvent* event)
{
    {
        QPainter painter(viewport());
        for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
            const QRectF rect = blockBoundingGeometry(block).translated(contentOffset());
            if (rect.top() > viewport()->height())
                break;
            paintPlaces(painter, *this, block, rect.topLeft(), m_marks);
        }
    }
    QPlainTextEdit::paintEvent(event);
}

void CodeView::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    arrange();
}

void CodeView::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::StyleChange
        || event->type() == QEvent::PaletteChange)
        adopt();
    else if (event->type() == QEvent::FontChange)
        arrange();
}

} // namespace gui
