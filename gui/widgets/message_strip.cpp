// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/announcement.h"
#include "gui/widgets/badge.h"
#include "gui/widgets/button.h"
#include "gui/widgets/label.h"
#include "gui/widgets/strips.h"
#include "gui/widgets/style/assay_style.h"
#include "gui/widgets/style/icon.h"
#include "gui/widgets/style/paint.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace gui {
namespace {

constexpr int leastHeight = 40;
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
{
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_action->setSize(ButtonSize::Small);
    m_action->hide();
    auto* layout = new QHBoxLayout(this);
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_action);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_action, &Button::clicked, this, &MessageStrip::actionClicked);
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

QString MessageStrip::sentence() const
{
    return m_sentence->text();
}

void MessageStrip::arrange()
{
    const int start = u(*this, iconStart + iconSide + iconGap);
    const int end = u(*this, 8);
    const int vertical = u(*this, 5);
    if (layoutDirection() == Qt::LeftToRight)
        layout()->setContentsMargins(start, vertical, end, vertical);
    else
        layout()->setContentsMargins(end, vertical, start, vertical);
    layout()->setSpacing(u(*this, 12));
    setMinimumHeight(u(*this, leastHeight));
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
