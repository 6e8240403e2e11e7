// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/announcement.h"
#include "gui/widgets/badge.h"
#include "gui/widgets/button.h"
#include "gui/widgets/label.h"
#include "gui/widgets/strips.h"
#include "gui/widgets/style/assay_style.h"
#include "gui/widgets/style/paint.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QTimerEvent>

#include <chrono>

namespace gui {
namespace {

using namespace std::chrono_literals;

constexpr int stripHeight = 50;
constexpr int radius = 8;
constexpr int lineHeight = 4;
constexpr int fullLine = 1000;
constexpr int pieceLength = 180; ///< of what moves while the length is not known
constexpr std::chrono::milliseconds round = 1600ms;
constexpr std::chrono::milliseconds step = 33ms;
constexpr double stillPlace = 0.34; ///< with reduced motion

bool wantsMotion(const QWidget& widget)
{
    return widget.style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, &widget) > 0;
}

double placeNow(const QWidget& widget)
{
    if (!wantsMotion(widget))
        return stillPlace;
    const auto now = std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now().time_since_epoch());
    return static_cast<double>((now % round).count()) / static_cast<double>(round.count());
}

} // namespace

ProgressStrip::ProgressStrip(QWidget* parent)
    : QWidget(parent)
    , m_name(new Label(TextRole::Body, this))
    , m_amounts(new Label(TextRole::Caption, Tone::Muted, this))
    , m_badge(new Badge(this))
    , m_cancel(new Button(ButtonKind::Secondary, this))
{
    m_name->setElideMode(Qt::ElideMiddle);
    m_cancel->setSize(ButtonSize::Small);
    auto* layout = new QHBoxLayout(this);
    layout->addWidget(m_name, 1);
    layout->addWidget(m_amounts);
    layout->addWidget(m_badge);
    layout->addWidget(m_cancel);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_cancel, &Button::clicked, this, &ProgressStrip::cancelled);
    setRunning();
    arrange();
    retranslate();
}

void ProgressStrip::setName(const QString& name)
{
    m_name->setText(name);
    setAccessibleName(name);
    retranslate();
}

void ProgressStrip::setAmounts(const QString& amounts)
{
    m_writtenAmounts = amounts;
    retranslate();
}

void ProgressStrip::setPermille(std::optional<int> permille)
{
    m_permille = permille;
    retranslate();
    follow();
    update();
}

void ProgressStrip::setRunning()
{
    m_tone = Tone::Accent;
    m_badge->hide();
    m_cancel->show();
    retranslate();
    follow();
    update();
}

void ProgressStrip::setDone(const QString& word)
{
    m_permille = fullLine;
    end(Tone::Ok, word);
}

void ProgressStrip::setFailed(const QString& word)
{
    end(Tone::Danger, word);
}

void ProgressStrip::end(Tone tone, const QString& word)
{
    m_tone = tone;
    m_badge->setVerdict(tone, word);
    m_badge->show();
    m_cancel->hide();
    retranslate();
    follow();
    update();
    setAccessibleDescription(word);
    announce(*this, tr("%1: %2").arg(m_name->text(), word));
}

void ProgressStrip::follow()
{
    const bool moves = m_tone == Tone::Accent && !m_permille && wantsMotion(*this);
    if (moves && m_timer == 0)
        m_timer = startTimer(step);
    if (!moves && m_timer != 0) {
        killTimer(m_timer);
        m_timer = 0;
    }
}

void ProgressStrip::arrange()
{
    // The line takes its height from the lower margin; 1 is the outline.
    const int vertical = u(*this, 8) + 1;
    const int start = u(*this, 14) + 1;
    const int end = u(*this, 8) + 1;
    if (layoutDirection() == Qt::LeftToRight)
        layout()->setContentsMargins(start, vertical, end, vertical + u(*this, lineHeight));
    else
        layout()->setContentsMargins(end, vertical, start, vertical + u(*this, lineHeight));
    layout()->setSpacing(u(*this, 12));
    setFixedHeight(u(*this, stripHeight));
}

void ProgressStrip::retranslate()
{
    const bool isOpening = m_tone == Tone::Accent && !m_permille && m_writtenAmounts.isEmpty();
    m_amounts->setText(isOpening ? tr("Opening") : m_writtenAmounts);
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(
        m_name->text().isEmpty() ? tr("Cancel") : tr("Cancel %1").arg(m_name->text()));
    if (m_tone == Tone::Accent)
        setAccessibleDescription(m_amounts->text());
}

void ProgressStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& tokens = tokensOf(*this);
    paintRounded(painter, rect(), u(*this, radius), tokens.surface, tokens.border);

    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF inner = QRectF(rect()).adjusted(1, 1, -1, -1);
    QPainterPath shape;
    shape.addRoundedRect(inner, u(*this, radius) - 1, u(*this, radius) - 1);
    painter.setClipPath(shape);
    const int thickness = u(*this, lineHeight);
    const QRectF line(inner.left(), inner.bottom() - thickness, inner.width(), thickness);
    painter.fillRect(line, tokens.face);

    double from = 0;
    double length = m_permille.value_or(0) / double(fullLine);
    if (!m_permille && m_tone == Tone::Accent) {
        length = pieceLength / double(fullLine);
        from = placeNow(*this) * (1 + length) - length;
    }
    if (length <= 0)
        return;
    const double left = layoutDirection() == Qt::LeftToRight ? from : 1 - from - length;
    const QRectF filled(line.left() + left * line.width(), line.top(), length * line.width(), line.height());
    paintRounded(painter, filled, thickness / 4.0, colorOf(tokens, m_tone));
}

void ProgressStrip::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::LayoutDirectionChange:
        arrange();
        follow();
        break;
    case QEvent::LanguageChange:
        retranslate();
        break;
    default:
        break;
    }
    update();
}

void ProgressStrip::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != m_timer) {
        QWidget::timerEvent(event);
        return;
    }
    const int thickness = u(*this, lineHeight) + 2;
    update(0, height() - thickness, width(), thickness);
}

} // namespace gui
