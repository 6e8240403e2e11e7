// SPDX-License-Identifier: Apache-2.0
#include "gui/shell/job_strip.h"
#include "gui/text/units.h"
#include "gui/widgets/button.h"
#include "gui/widgets/label.h"
#include "gui/widgets/style/icon.h"
#include "gui/widgets/style/layout.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPainter>
#include <QTimerEvent>

#include <chrono>

using namespace Qt::Literals::StringLiterals;

namespace gui {
namespace {

constexpr int narrowUnder = 720;
constexpr int tightUnder = 480;
constexpr int lineHeight = 3;
constexpr auto frame = std::chrono::milliseconds(40);
constexpr int roundInFrames = 1600 / 40;
constexpr int pieceInPermille = 180;

Label* column(TextRole role, QWidget* parent)
{
    auto* label = new Label(role, Tone::Muted, parent);
    label->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    return label;
}

} // namespace

JobRow::JobRow(QWidget* parent)
    : QWidget(parent)
    , m_title(new Label(TextRole::Name, this))
    , m_amounts(new Label(TextRole::Caption, Tone::Muted, this))
    , m_percent(column(TextRole::Body, this))
    , m_speed(column(TextRole::Caption, this))
    , m_left(column(TextRole::Caption, this))
    , m_show(new Button(ButtonKind::Quiet, this))
    , m_cancel(new Button(ButtonKind::Secondary, this))
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_title->setElideMode(Qt::ElideMiddle);
    m_title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_percent->setTone(Tone::Text);
    m_show->setSize(ButtonSize::Small);
    m_cancel->setSize(ButtonSize::Small);
    auto* row = new QHBoxLayout(this);
    // 16 for the icon and 12 after it.
    setMargins(*row, *this, 24 + 16 + 12, lineHeight, 12, 0);
    setSpacing(*row, *this, 8);
    row->addWidget(m_title);
    row->addWidget(m_amounts);
    row->addStretch(1);
    row->addWidget(m_percent);
    row->addWidget(m_speed);
    row->addWidget(m_left);
    row->addWidget(m_show);
    row->addWidget(m_cancel);
    connect(m_show, &QAbstractButton::clicked, this, &JobRow::showClicked);
    connect(m_cancel, &QAbstractButton::clicked, this, &JobRow::cancelClicked);
    arrange();
}

void JobRow::setIconNamed(QLatin1StringView icon)
{
    m_icon = icon;
    update();
}

void JobRow::setJob(const QString& title, const Rate& rate)
{
    m_isSummary = false;
    m_title->setText(title);
    const core::Amount& amount = rate.amount();
    m_amounts->setText(amount.total ? amountText(amount.done, *amount.total)
            : amount.done == 0      ? QString()
                                    : sizeText(amount.done));
    const std::optional<int> permille = rate.permille();
    m_percent->setText(permille ? percentText(*permille / 10) : QString());
    m_speed->setText(rate.bytesPerSecond() > 0 ? speedText(rate.bytesPerSecond()) : QString());
    const auto left = rate.timeLeft();
    m_left->setText(left ? tr("%1 left", "a time").arg(durationText(*left)) : QString());
    setAccessibleName(title);
    setAccessibleDescription(m_percent->text());
    setPermille(permille);
    arrange();
}

void JobRow::setSummary(const QString& title, std::optional<int> permille)
{
    m_isSummary = true;
    m_title->setText(title);
    for (Label* const label : { m_amounts, m_speed, m_left })
        label->clear();
    m_percent->setText(permille ? percentText(*permille / 10) : QString());
    setAccessibleName(title);
    setPermille(permille);
    arrange();
}

QWidget* JobRow::firstControl() const
{
    return m_show;
}

QSize JobRow::sizeHint() const
{
    return { u(*this, 640), u(*this, 40) };
}

QSize JobRow::minimumSizeHint() const
{
    return { 0, u(*this, 40) };
}

void JobRow::setPermille(std::optional<int> permille)
{
    m_permille = permille;
    if (!permille && m_timer == 0)
        m_timer = startTimer(frame);
    if (permille && m_timer != 0) {
        killTimer(m_timer);
        m_timer = 0;
    }
    update();
}

void JobRow::arrange()
{
    m_show->setText(tr("Show"));
    m_cancel->setText(m_isSummary ? tr("Cancel all") : tr("Cancel"));
    const bool isNarrow = width() < u(*this, narrowUnder);
    m_amounts->setVisible(!isNarrow && !m_amounts->text().isEmpty());
    m_speed->setVisible(!isNarrow && !m_isSummary);
    m_left->setVisible(width() >= u(*this, tightUnder) && !m_isSummary);
    // Of fixed width, or all would move ten times a second.
    const QFontMetrics caption(styleOf(*this).font(TextRole::Caption));
    const QFontMetrics body(styleOf(*this).font(TextRole::Body));
    m_percent->setFixedWidth(body.horizontalAdvance(percentText(100)));
    m_speed->setFixedWidth(caption.horizontalAdvance(speedText(8'888'000'000.0)) + u(*this, 4));
    m_left->setFixedWidth(caption.horizontalAdvance(
        tr("%1 left", "a time").arg(durationText(std::chrono::hours(8) + std::chrono::minutes(58)))));
}

void JobRow::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& tokens = tokensOf(*this);
    QPainter painter(this);
    painter.fillRect(rect(), tokens.window);
    const auto mirrored
        = [this](const QRect& rectangle) { return QStyle::visualRect(layoutDirection(), rect(), rectangle); };
    const int line = u(*this, lineHeight);
    painter.fillRect(QRect(0, 0, width(), line), tokens.face);
    if (m_permille) {
        const int filled = int(std::int64_t(width()) * *m_permille / 1000);
        painter.fillRect(mirrored(QRect(0, 0, filled, line)), tokens.accentText);
    } else {
        const qint64 now = QDateTime::currentMSecsSinceEpoch() / frame.count() % roundInFrames;
        const int piece = width() * pieceInPermille / 1000;
        const int start = int((width() + piece) * now / roundInFrames) - piece;
        painter.fillRect(mirrored(QRect(start, 0, piece, line)), tokens.accentText);
    }
    if (m_icon.isEmpty())
        return;
    const int side = u(*this, 16);
    const QRect icon(u(*this, 24), line + (height() - line - side) / 2, side, side);
    paintIcon(painter, m_icon, mirrored(icon), tokens.textMuted, layoutDirection());
}

void JobRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void JobRow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        arrange();
}

void JobRow::timerEvent(QTimerEvent* event)
{
    if (event->timerId() == m_timer && isVisible())
        update(0, 0, width(), u(*this, lineHeight));
    QWidget::timerEvent(event);
}

} // namespace gui
