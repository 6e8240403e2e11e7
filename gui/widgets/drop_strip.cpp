// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/announcement.h"
#include "gui/widgets/button.h"
#include "gui/widgets/drop_frame.h"
#include "gui/widgets/drop_zone.h"
#include "gui/widgets/label.h"
#include "gui/widgets/style/assay_style.h"
#include "gui/widgets/style/icon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace gui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int stripHeight = 48;
constexpr int iconStart = 14;
constexpr int iconSide = 20;
constexpr int iconGap = 12;

} // namespace

DropStrip::DropStrip(QWidget* parent)
    : QWidget(parent)
    , m_invitation(new Label(TextRole::Body, this))
    , m_dropLine(new Label(TextRole::Strong, this))
    , m_choose(new Button(ButtonKind::Secondary, this))
{
    m_invitation->setElideMode(Qt::ElideRight);
    m_dropLine->setElideMode(Qt::ElideRight);
    m_dropLine->hide();
    m_choose->setSize(ButtonSize::Small);
    auto* layout = new QHBoxLayout(this);
    layout->addWidget(m_invitation, 1);
    layout->addWidget(m_dropLine, 1);
    layout->addWidget(m_choose);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_choose, &Button::clicked, this, &DropStrip::chooseClicked);
    arrange();
}

void DropStrip::setTexts(const QString& invitation, const QString& choose)
{
    m_invitation->setText(invitation);
    m_choose->setText(choose);
    m_choose->setAccessibleName(choose);
    if (m_dropSentence.isEmpty())
        setAccessibleName(invitation);
}

void DropStrip::setDropSentence(const QString& sentence)
{
    if (sentence == m_dropSentence)
        return;
    m_dropSentence = sentence;
    const bool isOver = !sentence.isEmpty();
    m_dropLine->setText(sentence);
    m_dropLine->setVisible(isOver);
    m_invitation->setVisible(!isOver);
    m_choose->setVisible(!isOver);
    setAccessibleName(isOver ? sentence : m_invitation->text());
    update();
    announce(*this, sentence);
}

void DropStrip::arrange()
{
    const int start = u(*this, iconStart + iconSide + iconGap);
    const int end = u(*this, 9);
    if (layoutDirection() == Qt::LeftToRight)
        layout()->setContentsMargins(start, 0, end, 0);
    else
        layout()->setContentsMargins(end, 0, start, 0);
    layout()->setSpacing(u(*this, 12));
    setFixedHeight(u(*this, stripHeight));
}

void DropStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool isOver = !m_dropSentence.isEmpty();
    paintDropFrame(painter, *this, rect(), isOver ? DropFrame::FilesOver : DropFrame::AtRest);
    const int side = u(*this, iconSide);
    const QRect icon(u(*this, iconStart), (height() - side) / 2, side, side);
    paintIcon(painter, "drop"_L1, QStyle::visualRect(layoutDirection(), rect(), icon),
        colorOf(tokensOf(*this), isOver ? Tone::Accent : Tone::Text));
}

void DropStrip::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
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
