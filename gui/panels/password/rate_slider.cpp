// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/password/rate_slider.h"

#include "gui/panels/password/number_words.h"
#include "gui/widgets/style/assay_style.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionSlider>
#include <QWheelEvent>

#include <algorithm>
#include <array>
#include <cmath>

namespace gui::password {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr double slowest = 100.0 / 3600;
/// More than the fastest hash on the largest cluster.
constexpr double fastest = 1e16;
/// The rates of zxcvbn's scenarios.
constexpr std::array ticks = { slowest, 10.0, 1e4, 1e10 };
/// Positions per power of ten: fine enough that a tick is met exactly.
constexpr int steps = 1000;

constexpr int knobRoom = 32;
constexpr int tickHeight = 8;
constexpr int labelHeight = 16;
constexpr int labelGap = 8;

int valueOf(double rate)
{
    return static_cast<int>(std::lround(std::log10(std::clamp(rate, slowest, fastest) / slowest) * steps));
}

/// A tick is its own rate, whatever rounding makes of its position.
double rateOf(int value)
{
    for (const double tick : ticks) {
        if (valueOf(tick) == value)
            return tick;
    }
    return slowest * std::pow(10, value / static_cast<double>(steps));
}

struct Words {
    Q_DECLARE_TR_FUNCTIONS(gui::password::Rate)
};

} // namespace

QString rateText(double perSecond)
{
    if (perSecond < 1)
        return Words::tr("%1 per hour", "guesses").arg(roundText(perSecond * 3600));
    return Words::tr("%1 per second", "guesses").arg(roundText(perSecond));
}

RateSlider::RateSlider(QWidget* parent)
    : QSlider(Qt::Horizontal, parent)
    , m_rate(1e4)
{
    setRange(valueOf(slowest), valueOf(fastest));
    setSingleStep(steps / 10);
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QSlider::valueChanged, this, [this](int value) {
        if (m_isSilent)
            return;
        adopt(rateOf(value));
        Q_EMIT rateChosen(m_rate);
    });
    setRate(m_rate);
}

void RateSlider::setRate(double perSecond)
{
    m_isSilent = true;
    setValue(valueOf(perSecond));
    m_isSilent = false;
    adopt(perSecond);
}

void RateSlider::adopt(double perSecond)
{
    m_rate = perSecond;
    setAccessibleDescription(rateText(m_rate));
    update();
}

void RateSlider::retranslate()
{
    setAccessibleName(tr("Guesses of the attacker"));
    adopt(m_rate);
}

QSize RateSlider::sizeHint() const
{
    return { u(*this, 320), u(*this, knobRoom) + u(*this, labelHeight) };
}

QSize RateSlider::minimumSizeHint() const
{
    return { u(*this, 160), sizeHint().height() };
}

/// The knob has the upper part; the labels are below.
void RateSlider::initStyleOption(QStyleOptionSlider* option) const
{
    QSlider::initStyleOption(option);
    option->rect.setHeight(u(*this, knobRoom));
}

/// Where the middle of the knob is for a value, from the leading edge.
int RateSlider::pixelOf(int value) const
{
    QStyleOptionSlider option;
    initStyleOption(&option);
    option.upsideDown = false;
    option.sliderPosition = value;
    return style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, this).center().x()
        + 1;
}

QList<RateSlider::Mark> RateSlider::marks() const
{
    QList<Mark> marks;
    bool isAtTick = false;
    for (const double tick : ticks) {
        const bool isChosen = valueOf(tick) == value() && tick == m_rate;
        isAtTick = isAtTick || isChosen;
        marks << Mark{ pixelOf(valueOf(tick)), rateText(tick), shortRateText(tick), isChosen };
    }
    if (!isAtTick)
        marks << Mark{ pixelOf(value()), rateText(m_rate), shortRateText(m_rate), true };
    return marks;
}

void RateSlider::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& tokens = tokensOf(*this);
    QStyleOptionSlider option;
    initStyleOption(&option);
    const int middle = option.rect.center().y() + 1;
    for (const double tick : ticks) {
        const QRect line(pixelOf(valueOf(tick)), middle - u(*this, tickHeight) / 2, 1, u(*this, tickHeight));
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), line), tokens.control);
    }
    option.subControls = QStyle::SC_SliderGroove | QStyle::SC_SliderHandle;
    if (underMouse())
        option.state |= QStyle::State_MouseOver;
    style()->drawComplexControl(QStyle::CC_Slider, &option, &painter, this);
    paintMarks(painter);
}

void RateSlider::paintMarks(QPainter& painter) const
{
    const Tokens& tokens = tokensOf(*this);
    const QFont plain = styleOf(*this).font(TextRole::Caption);
    QFont bold = plain;
    bold.setWeight(QFont::DemiBold);
    const int top = u(*this, knobRoom);
    const auto placed = [&](const Mark& mark, const QString& words) {
        const int wide = QFontMetrics(mark.isChosen ? bold : plain).horizontalAdvance(words) + 2;
        const int left = std::clamp(mark.middle - wide / 2, 0, std::max(0, width() - wide));
        return QRect(left, top, wide, u(*this, labelHeight));
    };
    const QList<Mark> all = marks();
    const int gap = u(*this, labelGap);
    const auto collides = [gap](const QRect& one, const QRect& other) {
        return one.left() - gap < other.right() && other.left() - gap < one.right();
    };
    // The words in full while all of them have room, else short; the chosen one always, others where they
    // fit.
    bool isShort = false;
    for (qsizetype i = 0; i < all.size(); ++i) {
        for (qsizetype j = 0; j < i; ++j)
            isShort = isShort
                || (!all[i].isChosen && !all[j].isChosen
                    && collides(placed(all[i], all[i].words), placed(all[j], all[j].words)));
    }
    QList<QRect> taken;
    for (const bool chosen : { true, false }) {
        for (const Mark& mark : all) {
            if (mark.isChosen != chosen)
                continue;
            const QString& words = isShort && !chosen ? mark.shortWords : mark.words;
            const QRect place = placed(mark, words);
            if (std::ranges::any_of(taken, [&](const QRect& other) { return collides(place, other); }))
                continue;
            taken << place;
            painter.setFont(chosen ? bold : plain);
            painter.setPen(chosen ? tokens.text : tokens.textMuted);
            painter.drawText(QStyle::visualRect(layoutDirection(), rect(), place),
                Qt::AlignCenter | Qt::TextSingleLine | Qt::TextDontClip, words);
        }
    }
}

void RateSlider::keyPressEvent(QKeyEvent* event)
{
    const bool isUp = event->key() == Qt::Key_PageUp;
    if (!isUp && event->key() != Qt::Key_PageDown) {
        QSlider::keyPressEvent(event);
        return;
    }
    int next = isUp ? maximum() : minimum();
    for (const double tick : ticks) {
        const int at = valueOf(tick);
        if (isUp && at > value())
            next = std::min(next, at);
        if (!isUp && at < value())
            next = std::max(next, at);
    }
    setValue(next);
}

/// A click takes the knob there; near a tick, and on its label, it means the tick.
void RateSlider::mousePressEvent(QMouseEvent* event)
{
    QStyleOptionSlider option;
    initStyleOption(&option);
    const QRect knob = style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, this);
    const QPoint point = event->position().toPoint();
    if (event->button() != Qt::LeftButton || knob.contains(point)) {
        QSlider::mousePressEvent(event);
        return;
    }
    const QPoint leading = QStyle::visualPos(layoutDirection(), rect(), point);
    const int first = pixelOf(minimum());
    int wanted = QStyle::sliderValueFromPosition(
        minimum(), maximum(), leading.x() - first, pixelOf(maximum()) - first);
    const bool isOnLabels = point.y() >= u(*this, knobRoom);
    const int reach = u(*this, isOnLabels ? 40 : 8);
    int nearest = reach + 1;
    for (const double tick : ticks) {
        if (const int away = std::abs(pixelOf(valueOf(tick)) - leading.x()); away < nearest) {
            nearest = away;
            wanted = valueOf(tick);
        }
    }
    setValue(wanted);
    event->accept();
}

void RateSlider::wheelEvent(QWheelEvent* event)
{
    // Scrolls the page, not the rate.
    if (hasFocus())
        QSlider::wheelEvent(event);
    else
        event->ignore();
}

void RateSlider::changeEvent(QEvent* event)
{
    QSlider::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

} // namespace gui::password
