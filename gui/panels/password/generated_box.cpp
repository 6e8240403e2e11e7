// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/password/generated_box.h"

#include "gui/panels/password/secret_lines.h"
#include "gui/widgets/button.h"
#include "gui/widgets/label.h"
#include "gui/widgets/style/layout.h"
#include "gui/widgets/style/paint.h"

#include <QBoxLayout>
#include <QEvent>
#include <QTextDocument>

namespace gui::password {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int linesInView = 8;
constexpr int radius = 8;

} // namespace

GeneratedBox::GeneratedBox(QWidget* parent)
    : QFrame(parent)
    , m_one(new Label(TextRole::LargeData))
    , m_many(new SecretLines)
    , m_error(new Label(TextRole::Body, Tone::Danger))
    , m_line(new QFrame)
    , m_bits(new Label(TextRole::Strong))
    , m_reason(new Label(TextRole::Caption, Tone::Muted))
    , m_again(new Button(ButtonKind::Quiet, "again"_L1))
{
    setFrameShape(QFrame::NoFrame);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    auto* inner = new QWidget;
    auto* top = new QVBoxLayout(inner);
    setMargins(*top, *inner, 16, 14, 16, 14);
    for (QWidget* each :
        { static_cast<QWidget*>(m_one), static_cast<QWidget*>(m_many), static_cast<QWidget*>(m_error) })
        top->addWidget(each);
    m_one->setWordWrap(true);
    m_one->setTextFormat(Qt::PlainText);
    // Passwords are written from left to right, whatever the language of the window.
    m_one->setLayoutDirection(Qt::LeftToRight);
    m_one->setTextInteractionFlags(Qt::NoTextInteraction);
    m_one->setProperty("isData", true);
    m_many->setProperty("isData", true);
    m_many->document()->setDocumentMargin(0);
    m_many->viewport()->setAutoFillBackground(false);
    m_error->setWordWrap(true);

    m_line->setFrameShape(QFrame::HLine);
    m_line->setFixedHeight(1);
    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    setMargins(*row, *foot, 16, 8, 8, 8);
    setSpacing(*row, *foot, 8);
    m_again->setSize(ButtonSize::Small);
    m_reason->setWordWrap(true);
    row->addWidget(m_bits);
    row->addWidget(m_reason, 1);
    row->addWidget(m_again);
    column->addWidget(inner);
    column->addWidget(m_line);
    column->addWidget(foot);
    connect(m_many, &SecretLines::copyRequested, this, &GeneratedBox::copyRequested);
    showOne({});
    arrange();
}

void GeneratedBox::showOne(const QString& password)
{
    m_many->clear();
    m_one->setText(password);
    m_one->show();
    m_many->hide();
    m_error->hide();
}

void GeneratedBox::showMany(const QString& lines)
{
    m_one->clear();
    m_many->setPlainText(lines);
    m_many->show();
    m_one->hide();
    m_error->hide();
}

void GeneratedBox::showError(const QString& sentence)
{
    showOne({});
    m_one->hide();
    m_error->setText(sentence);
    m_error->show();
    setBits({}, {}, Tone::Text);
}

void GeneratedBox::setBits(const QString& bits, const QString& reason, Tone tone)
{
    m_bits->setTone(tone);
    m_bits->setText(bits);
    m_reason->setText(reason);
}

int GeneratedBox::chosenLine() const
{
    return m_many->isHidden() ? 0 : m_many->currentLine();
}

QString GeneratedBox::selectedText() const
{
    return m_many->isHidden() ? QString() : m_many->selectedText();
}

QString GeneratedBox::shownText() const
{
    return m_many->isHidden() ? m_one->text() : m_many->toPlainText();
}

void GeneratedBox::retranslate()
{
    m_again->setName(tr("Generate again"));
    m_one->setAccessibleName(tr("Generated password"));
    m_many->setAccessibleName(tr("Generated passwords"));
}

void GeneratedBox::arrange()
{
    QFont font = styleOf(*this).font(TextRole::Data);
    // Each character as it is: no ligature makes an arrow of "->".
    font.setStyleStrategy(QFont::PreferNoShaping);
    m_many->setFont(font);
    m_many->setFixedHeight(m_many->fontMetrics().lineSpacing() * linesInView + u(*this, 4));
}

void GeneratedBox::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const Tokens& tokens = styleOf(*this).tokens();
    paintRounded(painter, rect(), u(*this, radius), tokens.surfaceSunken, tokens.border);
}

void GeneratedBox::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrange();
}

} // namespace gui::password
