// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/announcement.h"
#include "gui/widgets/badge.h"
#include "gui/widgets/button.h"
#include "gui/widgets/label.h"
#include "gui/widgets/strips.h"
#include "gui/widgets/style/assay_style.h"
#include "gui/widgets/style/icon.h"
#include "gui/widgets/style/paint.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPainter>

namespace gui {
namespace {

constexpr int leastHeight = 40;
constexpr int stackedWidth = 600;
constexpr int radius = 6;
constexpr int barWidth = 4;
constexpr int iconStart = 14;
constexpr int iconSide = 20;
constexpr int iconGap = 12;

} // namespace

MessageStrip::MessageStrip(QWidget* parent)
    : QWidget(parent)
    , m_sentence(new Label(TextRole::Body, this))
    , m_action(new Button(ButtonKind::Link, this))
    , m_otherAction(new Button(ButtonKind::Link, this))
{
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    for (Button* action : { m_otherAction, m_action }) {
        action->setSize(ButtonSize::Small);
        action->hide();
    }
    auto* layout = new QBoxLayout(QBoxLayout::LeftToRight, this);
    layout->addWidget(m_sentence, 1);
    m_actions = new QHBoxLayout;
    m_actions->addWidget(m_otherAction);
    m_actions->addWidget(m_action);
    layout->addLayout(m_actions);
    QWidget::setTabOrder(m_otherAction, m_action);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_action, &Button::clicked, this, &MessageStrip::actionClicked);
    connect(m_otherAction, &Button::clicked, this, &MessageStrip::otherActionClicked);
    arrange();
}

void MessageStrip::setMessage(Tone tone, const QString& sentence)
{
    const bool isNews = m_tone != tone || m_sentence->text() != sentence;
    m_tone = tone;
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
    setAccessibleDescription(severityWordOf(tone));
    update();
    if (isNews)
        announce(*this, sentence);
}

void MessageStrip::setAction(const QString& title)
{
    m_action->setText(title);
    m_action->setAccessibleName(title);
    m_action->setVisible(!title.isEmpty());
}

void MessageStrip::setOtherAction(const QString& title)
{
    m_otherAction->setText(title);
    m_otherAction->setAccessibleName(title);
    m_otherAction->setVisible(!title.isEmpty());
    place();
}

QString MessageStrip::sentence() const
{
    return m_sentence->text();
}

void MessageStrip::arrange()
{
    const int start = u(*this, iconStart + iconSide + iconGap);
    const int end = u(*this, 8);
    const int vertical = u(*this, 5);
    place();
    if (layoutDirection() == Qt::LeftToRight)
        layout()->setContentsMargins(start, vertical, end, vertical);
    else
        layout()->setContentsMargins(end, vertical, start, vertical);
    layout()->setSpacing(u(*this, 12));
    m_actions->setSpacing(u(*this, 12));
    setMinimumHeight(u(*this, leastHeight));
}

void MessageStrip::place()
{
    const bool isStacked = !m_otherAction->isHidden() && width() < u(*this, stackedWidth);
    const auto direction = isStacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    auto* row = static_cast<QBoxLayout*>(layout());
    if (row->direction() == direction)
        return;
    row->setDirection(direction);
    row->setAlignment(m_actions, isStacked ? Qt::AlignLeading : Qt::Alignment());
}

void MessageStrip::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    place();
}

void MessageStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& tokens = tokensOf(*this);
    const QColor color = colorOf(tokens, m_tone);
    paintRounded(painter, rect(), u(*this, radius), softOf(tokens, m_tone), color);

    painter.save();
    painter.setClipRect(
        QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, u(*this, barWidth), height())));
    paintRounded(painter, rect(), u(*this, radius), color);
    painter.restore();

    // Beside the first line of the sentence, however many follow.
    const int side = u(*this, iconSide);
    const int top = (qMin(height(), u(*this, leastHeight)) - side) / 2;
    paintIcon(painter, iconOf(m_tone),
        QStyle::visualRect(layoutDirection(), rect(), QRect(u(*this, iconStart), top, side, side)), color,
        layoutDirection());
}

void MessageStrip::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::LayoutDirectionChange:
        arrange();
        break;
    case QEvent::LanguageChange:
        setAccessibleDescription(severityWordOf(m_tone));
        break;
    default:
        break;
    }
    update();
}

} // namespace gui
