// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/snippet.h"

#include "gui/widgets/button.h"
#include "gui/widgets/style/assay_style.h"
#include "gui/widgets/style/paint.h"

#include <QEvent>
#include <QPainter>
#include <QTextBlockFormat>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextEdit>
#include <QTextOption>

#include <memory>

namespace gui {
namespace {

constexpr int radius = 6;
constexpr int startMargin = 12;
constexpr int verticalMargin = 9;
constexpr int copySide = 28;
constexpr int copyMargin = 4;
constexpr int lineHeight = 19;

} // namespace

CodeBlock::CodeBlock(QWidget* parent)
    : QFrame(parent)
    , m_text(new QTextEdit(this))
    , m_copy(new CopyButton(this))
{
    setFrameShape(QFrame::NoFrame);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setTabChangesFocus(true);
    m_text->setUndoRedoEnabled(false);
    m_text->setAcceptRichText(false);
    m_text->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->document()->setDocumentMargin(0);
    // Commands read from left to right in every language.
    m_text->setLayoutDirection(Qt::LeftToRight);
    m_text->viewport()->setAutoFillBackground(false);
    m_copy->setSize(ButtonSize::Small);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_text->installEventFilter(this);
    connect(m_copy, &Button::clicked, this, [this] { Q_EMIT copyRequested(code()); });
    arrange();
}

void CodeBlock::setCode(const QString& code, const QString& what)
{
    m_text->setPlainText(code);
    m_text->setAccessibleName(what);
    m_copy->setWhat(what);
    arrange();
}

QString CodeBlock::code() const
{
    return m_text->toPlainText();
}

void CodeBlock::showCopied()
{
    m_copy->showCopied();
}

int CodeBlock::textWidth(int width) const
{
    return qMax(1, width - u(*this, startMargin + 8 + copySide + copyMargin));
}

int CodeBlock::heightForWidth(int width) const
{
    const std::unique_ptr<QTextDocument> probe(m_text->document()->clone());
    QTextOption option = probe->defaultTextOption();
    option.setWrapMode(m_text->wordWrapMode());
    probe->setDefaultTextOption(option);
    probe->setTextWidth(textWidth(width));
    const int text = qCeil(probe->size().height());
    return qMax(text + 2 * u(*this, verticalMargin), u(*this, copySide + 2 * copyMargin));
}

QSize CodeBlock::sizeHint() const
{
    const int wish = u(*this, 400);
    return { wish, heightForWidth(width() > 0 && isVisible() ? width() : wish) };
}

void CodeBlock::arrange()
{
    m_text->document()->setDefaultFont(styleOf(*this).font(TextRole::Data));
    QTextCursor cursor(m_text->document());
    cursor.select(QTextCursor::Document);
    QTextBlockFormat format;
    format.setLineHeight(u(*this, lineHeight), QTextBlockFormat::FixedHeight);
    format.setLayoutDirection(Qt::LeftToRight);
    cursor.mergeBlockFormat(format);
    place();
    updateGeometry();
}

void CodeBlock::place()
{
    const int side = u(*this, copySide);
    const int margin = u(*this, copyMargin);
    const auto visual
        = [this](const QRect& part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    m_copy->setGeometry(visual(QRect(width() - margin - side, margin, side, side)));
    const int vertical = u(*this, verticalMargin);
    m_text->setGeometry(
        visual(QRect(u(*this, startMargin), vertical, textWidth(width()), qMax(0, height() - 2 * vertical))));
}

void CodeBlock::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& tokens = tokensOf(*this);
    paintRounded(painter, rect(), u(*this, radius), tokens.surfaceSunken, tokens.border);
    if (m_text->hasFocus())
        paintRounded(painter, rect(), u(*this, radius), {}, tokens.focus, 2);
}

bool CodeBlock::eventFilter(QObject* watched, QEvent* event)
{
    // The focus is shown on the block's own edge.
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QFrame::eventFilter(watched, event);
}

void CodeBlock::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    place();
}

void CodeBlock::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::LayoutDirectionChange:
        arrange();
        break;
    default:
        break;
    }
    update();
}

} // namespace gui
