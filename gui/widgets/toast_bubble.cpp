// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/toast_bubble.h"

#include "gui/widgets/announcement.h"
#include "gui/widgets/button.h"
#include "gui/widgets/countdown_ring.h"
#include "gui/widgets/label.h"
#include "gui/widgets/style/assay_style.h"
#include "gui/widgets/style/icon.h"
#include "gui/widgets/style/paint.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace gui {
namespace {

constexpr int bubbleHeight = 44;
constexpr int radius = 8;
constexpr int aboveStatusBar = 16;
constexpr int iconStart = 14;
constexpr int iconSide = 18;
constexpr int iconGap = 9;
constexpr int mostActions = 2;

} // namespace

ToastBubble::ToastBubble(QWidget* parent)
    : QWidget(parent)
    , m_sentence(new Label(TextRole::Body, this))
    , m_ring(new CountdownRing(CountdownRing::Words::None, this))
{
    hide();
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ToastBubble::dismiss);
    auto* layout = new QHBoxLayout(this);
    layout->addWidget(m_sentence, 1);
    for (int i = 0; i < mostActions; ++i) {
        auto* action = new Button(ButtonKind::Link, this);
        action->setSize(ButtonSize::Small);
        action->installEventFilter(this);
        connect(action, &Button::clicked, this, [this, i] {
            dismiss();
            Q_EMIT actionClicked(i);
        });
        layout->addWidget(action);
        m_actions << action;
    }
    m_ring->hide();
    arrange();
}

void ToastBubble::showMessage(const Message& message, std::chrono::milliseconds lifetime)
{
    m_icon = message.icon;
    m_ring->hide();
    for (int i = 0; i < mostActions; ++i) {
        const QString title = message.actions.value(i);
        m_actions[i]->setText(title);
        m_actions[i]->setAccessibleName(title);
        m_actions[i]->setVisible(!title.isEmpty());
    }
    setSentence(message.sentence);
    m_timer.stop();
    m_timeLeft = lifetime;
    m_isPaused = false;
    arrange();
    show();
    raise();
    if (lifetime != untilDismissed)
        m_timer.start(lifetime);
    pauseOrGoOn();
    announce(*this, message.sentence);
}

void ToastBubble::setSentence(const QString& sentence)
{
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
    if (m_area.isValid())
        placeIn(m_area);
}

void ToastBubble::setCountdown(std::chrono::milliseconds left, std::chrono::milliseconds whole)
{
    m_ring->setLeft(left, whole);
    m_ring->show();
    update();
}

void ToastBubble::dismiss()
{
    if (isHidden())
        return;
    m_timer.stop();
    m_isUnderPointer = false;
    m_isPaused = false;
    hide();
    Q_EMIT left();
}

void ToastBubble::placeIn(const QRect& area)
{
    m_area = area;
    const int reach = u(*this, shadowReach);
    const int room = area.width() - 2 * u(*this, aboveStatusBar) + 2 * reach;
    // Words wrap before they are cut, and a bubble that is wide enough stays on one line.
    const bool wraps = onOneLine() > room;
    if (m_sentence->wordWrap() != wraps)
        m_sentence->setWordWrap(wraps);
    const int wanted = wraps ? qMax(room, layout()->totalMinimumSize().width()) : onOneLine();
    int high = u(*this, bubbleHeight) + 2 * reach;
    if (layout()->hasHeightForWidth())
        high = qMax(high, layout()->totalHeightForWidth(wanted));
    const int frameBottom = area.bottom() + 1 - u(*this, aboveStatusBar);
    setGeometry(area.left() + (area.width() - wanted) / 2, frameBottom + reach - high, wanted, high);
    const int side = u(*this, iconSide);
    m_ring->setGeometry(QStyle::visualRect(layoutDirection(), rect(),
        QRect(frame().left() + u(*this, iconStart), (height() - side) / 2, side, side)));
    update();
}

int ToastBubble::onOneLine() const
{
    const QMargins margins = layout()->contentsMargins();
    int width = margins.left() + margins.right()
        + m_sentence->fontMetrics().horizontalAdvance(m_sentence->text()) + 1;
    for (const Button* action : m_actions)
        width += action->isHidden() ? 0 : layout()->spacing() + action->sizeHint().width();
    return width;
}

bool ToastBubble::event(QEvent* event)
{
    // The words take their new size after the bubble when the zoom changes.
    if (event->type() == QEvent::LayoutRequest && m_area.isValid())
        placeIn(m_area);
    return QWidget::event(event);
}

QRect ToastBubble::frame() const
{
    const int reach = u(*this, shadowReach);
    return rect().adjusted(reach, reach, -reach, -reach);
}

void ToastBubble::pauseOrGoOn()
{
    const QWidget* focused = focusWidget();
    const bool waits = m_isUnderPointer || (focused && focused->hasFocus());
    if (waits == m_isPaused || isHidden())
        return;
    m_isPaused = waits;
    if (waits && m_timer.isActive()) {
        m_timeLeft = m_timer.remainingTimeAsDuration();
        m_timer.stop();
    } else if (!waits && m_timeLeft != untilDismissed) {
        m_timer.start(qMax(m_timeLeft, std::chrono::milliseconds(1)));
    }
}

bool ToastBubble::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        QMetaObject::invokeMethod(this, &ToastBubble::pauseOrGoOn, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

void ToastBubble::enterEvent(QEnterEvent* event)
{
    m_isUnderPointer = true;
    pauseOrGoOn();
    QWidget::enterEvent(event);
}

void ToastBubble::leaveEvent(QEvent* event)
{
    m_isUnderPointer = false;
    pauseOrGoOn();
    QWidget::leaveEvent(event);
}

void ToastBubble::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QWidget::keyPressEvent(event);
}

void ToastBubble::arrange()
{
    const int reach = u(*this, shadowReach);
    const int start = reach + u(*this, iconStart + iconSide + iconGap);
    const bool hasActions = !m_actions.first()->isHidden();
    const int end = reach + u(*this, hasActions ? 10 : 16);
    const int vertical = reach + u(*this, 8);
    if (layoutDirection() == Qt::LeftToRight)
        layout()->setContentsMargins(start, vertical, end, vertical);
    else
        layout()->setContentsMargins(end, vertical, start, vertical);
    layout()->setSpacing(u(*this, 12));
    if (m_area.isValid())
        placeIn(m_area);
}

void ToastBubble::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& tokens = tokensOf(*this);
    paintShadow(painter, frame(), u(*this, radius));
    paintRounded(painter, frame(), u(*this, radius), tokens.surfaceRaised, tokens.control);
    if (!m_ring->isHidden())
        return;
    const int side = u(*this, iconSide);
    const QRect icon(frame().left() + u(*this, iconStart), (height() - side) / 2, side, side);
    const QByteArray name = m_icon.toLatin1();
    paintIcon(painter, QLatin1StringView(name), QStyle::visualRect(layoutDirection(), rect(), icon),
        tokens.text, layoutDirection());
}

void ToastBubble::changeEvent(QEvent* event)
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
