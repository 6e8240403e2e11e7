// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/hash/code_card.h"

#include "gui/text/convert.h"
#include "gui/text/units.h"
#include "gui/widgets/button.h"
#include "gui/widgets/countdown_ring.h"
#include "gui/widgets/label.h"
#include "gui/widgets/style/layout.h"

#include <QBoxLayout>
#include <QEvent>

namespace gui::hash {
namespace {

using namespace Qt::Literals::StringLiterals;

/// A caption above a code.
QWidget* boxOf(Label* title, Label* code)
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    setMargins(*column, *box, 0, 0, 0, 0);
    setSpacing(*column, *box, 4);
    column->addWidget(title);
    column->addWidget(code);
    return box;
}

/// As large as a grade, with digits of one width: what stands beside them stays where it is.
class CodeLabel : public QLabel {
public:
    CodeLabel()
    {
        setTextFormat(Qt::PlainText);
        adopt();
    }

protected:
    void changeEvent(QEvent* event) override
    {
        QLabel::changeEvent(event);
        if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
            adopt();
    }

private:
    void adopt()
    {
        QFont font = styleOf(*this).font(TextRole::LargeData);
        const QFont size = styleOf(*this).font(TextRole::Stamp);
        if (size.pixelSize() > 0)
            font.setPixelSize(size.pixelSize());
        else
            font.setPointSizeF(size.pointSizeF());
        font.setWeight(size.weight());
        setFont(font);
    }
};

} // namespace

QString grouped(const QString& code)
{
    constexpr qsizetype shortest = 6;
    if (code.size() < shortest)
        return code;
    return code.left((code.size() + 1) / 2) + u' ' + code.mid((code.size() + 1) / 2);
}

CodeCard::CodeCard(QWidget* parent)
    : Card(parent)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_shown(new CodeLabel)
    , m_copy(new CopyButton)
    , m_ring(new CountdownRing(CountdownRing::Words::Seconds))
    , m_counterLabel(new Label(TextRole::Body, Tone::Muted))
    , m_previousTitle(new Label(TextRole::Caption, Tone::Muted))
    , m_previousCode(new Label(TextRole::LargeData, Tone::Muted))
    , m_nextTitle(new Label(TextRole::Caption, Tone::Muted))
    , m_nextCode(new Label(TextRole::LargeData, Tone::Muted))
{
    setMargins(*m_layout, *this, 20, 16, 20, 16);
    setSpacing(*m_layout, *this, 24);
    auto* now = new QWidget;
    auto* row = new QHBoxLayout(now);
    setMargins(*row, *now, 0, 0, 0, 0);
    setSpacing(*row, *now, 12);
    row->addWidget(m_shown);
    row->addWidget(m_copy);
    row->addWidget(m_ring);
    row->addWidget(m_counterLabel);
    row->addStretch(1);
    auto* others = new QWidget;
    auto* otherRow = new QHBoxLayout(others);
    setMargins(*otherRow, *others, 0, 0, 0, 0);
    setSpacing(*otherRow, *others, 24);
    m_previousBox = boxOf(m_previousTitle, m_previousCode);
    otherRow->addWidget(m_previousBox);
    otherRow->addWidget(boxOf(m_nextTitle, m_nextCode));
    otherRow->addStretch(1);
    m_layout->addWidget(now, 1, Qt::AlignVCenter);
    m_layout->addWidget(others, 0, Qt::AlignVCenter);
    // Digits stand in the order in which they are typed, in every language.
    for (QLabel* label : { m_shown, static_cast<QLabel*>(m_previousCode), static_cast<QLabel*>(m_nextCode) })
        label->setLayoutDirection(Qt::LeftToRight);
    connect(m_copy, &CopyButton::clicked, this, &CodeCard::copyWanted);
    CodeCard::retranslate();
}

void CodeCard::setCodes(const core::token::CodesNow& codes, std::chrono::milliseconds left)
{
    m_code = fromUtf8(codes.code);
    m_previous = fromUtf8(codes.previous);
    m_next = fromUtf8(codes.next);
    m_counter.clear();
    m_ring->setLeft(left, std::chrono::seconds(codes.validUntil - codes.validFrom));
    present();
}

void CodeCard::setCounted(const QString& code, const QString& next, std::uint64_t counter)
{
    m_code = code;
    m_previous.clear();
    m_next = next;
    m_counter = QString::number(counter);
    present();
}

void CodeCard::clear()
{
    m_code.clear();
    m_previous.clear();
    m_next.clear();
    m_counter.clear();
    present();
}

void CodeCard::present()
{
    m_shown->setText(grouped(m_code));
    m_previousCode->setText(grouped(m_previous));
    m_nextCode->setText(grouped(m_next));
    m_previousBox->setVisible(!m_previous.isEmpty());
    m_ring->setVisible(m_counter.isEmpty());
    m_counterLabel->setVisible(!m_counter.isEmpty());
    m_counterLabel->setText(tr("Counter %1").arg(m_counter));
}

void CodeCard::showCopied()
{
    m_copy->showCopied();
}

void CodeCard::setNarrow(bool isNarrow)
{
    m_layout->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void CodeCard::retranslate()
{
    m_copy->setWhat(tr("code"));
    m_previousTitle->setText(tr("Previous"));
    m_nextTitle->setText(tr("Next"));
    m_counterLabel->setText(tr("Counter %1").arg(m_counter));
}

} // namespace gui::hash
