// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/countdown_ring.h"

#include "gui/widgets/style/assay_style.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

#include <utility>

namespace gui {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int ringSide = 18;
constexpr int ringGap = 7;
constexpr double ringLine = 2.5;
constexpr int top = 90 * 16;
constexpr int wholeCircle = 360 * 16;
constexpr qint64 widestNumber = 88;

/// A number and its unit stay in one line.
QString unbroken(QString words)
{
    return words.replace(u"%1 "_s, u"%1"_s + QChar::Nbsp);
}

} // namespace

void paintCountdown(QPainter& painter, const QWidget& widget, const QRect& square, double part)
{
    const Tokens& tokens = tokensOf(widget);
    const double line = qMax(2.0, u(widget, ringLine * 2) / 2.0);
    const QRectF circle = QRectF(square).adjusted(line / 2, line / 2, -line / 2, -line / 2);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    QPen pen(tokens.facePress, line);
    pen.setCapStyle(Qt::FlatCap);
    painter.setPen(pen);
    painter.drawEllipse(circle);
    pen.setColor(tokens.accentText);
    painter.setPen(pen);
    painter.drawArc(circle, top, -qRound(qBound(0.0, part, 1.0) * wholeCircle));
    painter.restore();
}

CountdownRing::CountdownRing(Words words, QWidget* parent)
    : QWidget(parent)
    , m_words(words)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void CountdownRing::setLeft(std::chrono::milliseconds left, std::chrono::milliseconds whole)
{
    m_left = qMax(left, std::chrono::milliseconds(0));
    m_whole = whole;
    // No announcement: a countdown that is read aloud each second drowns everything else.
    setAccessibleName(m_words == Words::None ? tr("%n seconds left", nullptr, static_cast<int>(secondsLeft()))
                                             : sentence(secondsLeft()));
    update();
}

qint64 CountdownRing::secondsLeft() const
{
    return std::chrono::ceil<std::chrono::seconds>(m_left).count();
}

QString CountdownRing::sentence(qint64 seconds) const
{
    switch (m_words) {
    case Words::None:
        return {};
    case Words::Seconds:
        return unbroken(tr("%1 s")).arg(seconds);
    case Words::ClearsIn:
        return unbroken(tr("Clears in %1 s")).arg(seconds);
    }
    std::unreachable();
}

QSize CountdownRing::sizeHint() const
{
    const int side = u(*this, ringSide);
    if (m_words == Words::None)
        return { side, side };
    // As wide as its widest number, so that nothing beside it moves.
    const QFontMetrics metrics(styleOf(*this).font(TextRole::Caption));
    const int text = metrics.horizontalAdvance(sentence(qMax(widestNumber, secondsLeft())));
    return { side + u(*this, ringGap) + text + 1, side };
}

void CountdownRing::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const int side = u(*this, ringSide);
    const double part = m_whole.count() > 0
        ? static_cast<double>(m_left.count()) / static_cast<double>(m_whole.count())
        : 0;
    const QRect ring(0, (height() - side) / 2, side, side);
    paintCountdown(painter, *this, QStyle::visualRect(layoutDirection(), rect(), ring), part);
    painter.setFont(styleOf(*this).font(TextRole::Caption));
    painter.setPen(tokensOf(*this).text);
    const QRect text = rect().adjusted(side + u(*this, ringGap), 0, 0, 0);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), text),
        Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine, sentence(secondsLeft()));
}

void CountdownRing::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setLeft(m_left, m_whole);
    updateGeometry();
    update();
}

} // namespace gui
