// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/snippet.h"

#include "gui/widgets/button.h"
#include "gui/widgets/style/assay_style.h"
#include "gui/widgets/style/paint.h"

#include <QEvent>
#include <QMimeData>
#include <QPainter>
#include <QResizeEvent>
#include <QTextBlock>
#include <QTextBlockFormat>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextDocumentFragment>
#include <QTextEdit>
#include <QTextLayout>
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
constexpr int hangingIndent = 15;

/// Holds together what Qt would break: 'unsafe-inline' at its hyphen. Of no width, and never copied.
constexpr QChar wordJoiner(0x2060);

QString joined(const QString& code, QList<CodeMark>& marks)
{
    QString text;
    QList<CodeMark> moved = marks;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar letter = code[i];
        text += letter;
        const bool isBreak = !letter.isLetterOrNumber() && !letter.isSpace() && !letter.isSurrogate();
        if (!isBreak || i + 1 == code.size() || code[i + 1].isSpace())
            continue;
        text += wordJoiner;
        for (qsizetype mark = 0; mark < marks.size(); ++mark) {
            if (marks[mark].start > i)
                ++moved[mark].start;
            else if (marks[mark].start + marks[mark].length > i + 1)
                ++moved[mark].length;
        }
    }
    marks = moved;
    return text;
}

} // namespace

/// The editor, which paints its places under the text.
class CodeBlock::Text final : public QTextEdit {
public:
    explicit Text(CodeBlock* parent)
        : QTextEdit(parent)
        , m_block(*parent)
    {
    }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        {
            QPainter painter(viewport());
            for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
                paintPlaces(painter, *this, block, block.layout()->position(), m_block.m_marks);
        }
        QTextEdit::paintEvent(event);
    }

    QMimeData* createMimeDataFromSelection() const override
    {
        auto* copied = new QMimeData;
        copied->setText(textCursor().selection().toPlainText().remove(wordJoiner));
        return copied;
    }

private:
    CodeBlock& m_block;
};

CodeBlock::CodeBlock(QWidget* parent)
    : QFrame(parent)
    , m_text(new Text(this))
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
    setFocusProxy(m_text);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_text->installEventFilter(this);
    connect(m_copy, &Button::clicked, this, [this] { Q_EMIT copyRequested(code()); });
    arrange();
}

void CodeBlock::setHanging(bool isHanging)
{
    m_isHanging = isHanging;
    arrange();
}

void CodeBlock::setCopyable(bool isCopyable)
{
    m_copy->setVisible(isCopyable);
    arrange();
}

void CodeBlock::setCode(const QString& code, const QString& what, const QList<CodeMark>& marks)
{
    m_marks = marks;
    m_text->setPlainText(m_isHanging ? joined(code, m_marks) : code);
    m_text->setAccessibleName(what);
    m_copy->setWhat(what);
    arrange();
}

QString CodeBlock::code() const
{
    return m_text->toPlainText().remove(wordJoiner);
}

void CodeBlock::showCopied()
{
    m_copy->showCopied();
}

int CodeBlock::textWidth(int width) const
{
    const int end = m_copy->isHidden() ? startMargin : 8 + copySide + copyMargin;
    return qMax(1, width - u(*this, startMargin + end));
}

int CodeBlock::heightForWidth(int width) const
{
    const std::unique_ptr<QTextDocument> probe(m_text->document()->clone());
    QTextOption option = probe->defaultTextOption();
    option.setWrapMode(m_text->wordWrapMode());
    probe->setDefaultTextOption(option);
    probe->setTextWidth(textWidth(width));
    const int text = qCeil(probe->size().height());
    const int least = m_copy->isHidden() ? 0 : u(*this, copySide + 2 * copyMargin);
    return qMax(text + 2 * u(*this, verticalMargin), least);
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
    const int indent = m_isHanging ? u(*this, hangingIndent) : 0;
    format.setLeftMargin(indent);
    format.setTextIndent(-indent);
    cursor.mergeBlockFormat(format);
    m_text->setExtraSelections(selectionsOf(*this, *m_text->document(), m_marks));
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
    // As high as the text at this width, and no higher.
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

void CodeBlock::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::LayoutDirectionChange:
    case QEvent::PaletteChange:
        arrange();
        break;
    default:
        break;
    }
    update();
}

} // namespace gui
