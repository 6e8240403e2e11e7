// SPDX-License-Identifier: Apache-2.0
#include "gui/shell/status_bar.h"

#include "gui/text/units.h"
#include "gui/widgets/label.h"
#include "gui/widgets/style/focus_ring.h"
#include "gui/widgets/style/icon.h"
#include "gui/widgets/style/layout.h"
#include "gui/widgets/style/paint.h"
#include "gui/widgets/style/parts.h"
#include "gui/workbench/network.h"
#include "gui/workbench/settings.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace gui {
namespace {

constexpr int barHeight = 28;
constexpr int narrowUnder = 720;
constexpr int padding = 6;
constexpr int iconSide = 14;
constexpr int iconGap = 7;

} // namespace

StatusItem::StatusItem(QLatin1StringView icon, QWidget* parent)
    : QAbstractButton(parent)
    , m_icon(icon)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    // A ring around it would end at the window's edge.
    setFocusMark(*this, FocusMark::Own);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StatusItem::setWords(const QString& words, const QString& whatItDoes)
{
    setText(words);
    setAccessibleName(words);
    setAccessibleDescription(whatItDoes);
    setToolTip(m_isIconOnly ? words : whatItDoes);
    updateGeometry();
    update();
}

void StatusItem::setIconNamed(QLatin1StringView icon)
{
    m_icon = icon;
    update();
}

void StatusItem::setIconOnly(bool isIconOnly)
{
    if (m_icon.isEmpty() || isIconOnly == m_isIconOnly)
        return;
    m_isIconOnly = isIconOnly;
    setToolTip(m_isIconOnly ? text() : accessibleDescription());
    updateGeometry();
    update();
}

QSize StatusItem::sizeHint() const
{
    const QFontMetrics metrics(styleOf(*this).font(TextRole::Caption));
    int width = 2 * u(*this, padding);
    if (!m_icon.isEmpty())
        width += u(*this, iconSide) + (m_isIconOnly ? 0 : u(*this, iconGap));
    if (!m_isIconOnly)
        width += metrics.horizontalAdvance(text());
    return { qMax(width, u(*this, 24)), u(*this, 24) };
}

void StatusItem::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& tokens = tokensOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor fill = isDown() ? tokens.facePress : underMouse() ? tokens.face : QColor();
    const QColor ring = hasFocus() && showsKeyboardFocus(this) ? tokens.focus : QColor();
    paintRounded(painter, rect(), u(*this, 4), fill, ring, 2);
    const auto mirrored
        = [this](const QRect& rectangle) { return QStyle::visualRect(layoutDirection(), rect(), rectangle); };
    const QColor color = isDown() ? tokens.text : tokens.textMuted;
    int start = u(*this, padding);
    if (!m_icon.isEmpty()) {
        const int side = u(*this, iconSide);
        const QRect icon(start, (height() - side) / 2, side, side);
        paintIcon(painter, m_icon, mirrored(icon), color, layoutDirection());
        start += side + u(*this, iconGap);
    }
    if (m_isIconOnly)
        return;
    painter.setFont(styleOf(*this).font(TextRole::Caption));
    painter.setPen(color);
    const QRect words(start, 0, width() - start, height());
    painter.drawText(mirrored(words),
        int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter)), text());
}

StatusBar::StatusBar(Network& network, Settings& settings, QWidget* parent)
    : QWidget(parent)
    , m_network(network)
    , m_settings(settings)
    , m_message(new Label(TextRole::Caption, Tone::Muted, this))
    , m_connections(new StatusItem("network"_L1, this))
    , m_presenting(new StatusItem({}, this))
    , m_zoom(new StatusItem({}, this))
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto* row = new QHBoxLayout(this);
    setMargins(*row, *this, 24, 1, 6, 0);
    setSpacing(*row, *this, 6);
    m_message->setElideMode(Qt::ElideRight);
    row->addWidget(m_message, 1);
    row->addWidget(m_presenting);
    row->addWidget(m_connections);
    row->addWidget(m_zoom);
    connect(m_connections, &QAbstractButton::clicked, this, &StatusBar::ledgerWanted);
    connect(m_presenting, &QAbstractButton::clicked, this, &StatusBar::presentingEndWanted);
    connect(m_zoom, &QAbstractButton::clicked, this, &StatusBar::zoomResetWanted);
    connect(&network, &Network::changed, this, &StatusBar::refresh);
    connect(&settings, &Settings::changed, this, &StatusBar::refresh);
    refresh();
}

void StatusBar::setMessage(const QString& message)
{
    m_message->setText(message);
}

QString StatusBar::message() const
{
    return m_message->text();
}

QSize StatusBar::sizeHint() const
{
    return { u(*this, narrowUnder), u(*this, barHeight) };
}

QSize StatusBar::minimumSizeHint() const
{
    return { 0, u(*this, barHeight) };
}

void StatusBar::refresh()
{
    setAccessibleName(tr("Status"));
    const int count = int(m_network.ledger().size());
    m_connections->setIconNamed(m_network.isOffline() ? "offline"_L1 : "network"_L1);
    const QString counted = count == 0 ? tr("No connections") : tr("%n connection(s)", nullptr, count);
    m_connections->setWords(
        m_network.isOffline() && count == 0 ? tr("Offline") : counted, tr("Show what was connected to"));
    m_presenting->setVisible(m_settings.isPresenting());
    m_presenting->setWords(tr("Presenting"), tr("End presenting"));
    m_zoom->setWords(percentText(m_settings.zoomPercent()), tr("Zoom to 100 %"));
}

void StatusBar::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& tokens = tokensOf(*this);
    QPainter painter(this);
    painter.fillRect(rect(), tokens.window);
    paintHairline(painter, rect(), Qt::TopEdge, tokens.border);
}

void StatusBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_connections->setIconOnly(width() < u(*this, narrowUnder));
}

void StatusBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    if (event->type() == QEvent::FontChange) {
        m_connections->setIconOnly(width() < u(*this, narrowUnder));
        updateGeometry();
    }
    QWidget::changeEvent(event);
}

} // namespace gui
