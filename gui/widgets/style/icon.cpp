// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/style/icon.h"

#include "gui/widgets/style/assay_style.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>
#include <array>
#include <cmath>

namespace gui {
namespace {

using namespace Qt::Literals::StringLiterals;

bool pointsSomewhere(QStringView name)
{
    constexpr std::array mirrored{ "chevron-left"_L1, "chevron-right"_L1, "arrow"_L1, "arrow-back"_L1,
        "sidebar"_L1, "text-note"_L1 };
    return std::ranges::any_of(mirrored, [&](QLatin1StringView one) { return name == one; });
}

QPixmap render(const QString& name, const QSize& pixels, const QColor& color, bool isMirrored)
{
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("no icon %s", qUtf8Printable(name));
    }
    // QtSvg paints currentColor black.
    QSvgRenderer renderer(file.readAll().replace("currentColor", color.name().toLatin1()));
    QPixmap pixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    if (isMirrored) {
        painter.translate(pixels.width(), 0);
        painter.scale(-1, 1);
    }
    renderer.render(&painter, QRectF(QPointF(), pixels));
    return pixmap;
}

/// From Qt's own cache, whose entries are dropped as they age; the colour is in the key, so a change of theme
/// needs no clearing.
QPixmap pixmapOf(const QString& name, const QSize& pixels, const QColor& color, Qt::LayoutDirection direction)
{
    const bool isMirrored = direction == Qt::RightToLeft && pointsSomewhere(name);
    const QString key = u"assay/%1/%2/%3/%4/%5"_s.arg(name)
                            .arg(pixels.width())
                            .arg(pixels.height())
                            .arg(color.rgba())
                            .arg(int(isMirrored));
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = render(name, pixels, color, isMirrored);
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}

void paintNamed(QPainter& painter, const QString& name, const QRect& rect, const QColor& color,
    Qt::LayoutDirection direction)
{
    // Not the device's ratio: a widget that is painted onto a picture says its own.
    const QTransform transform = painter.deviceTransform();
    const double ratio = transform.type() <= QTransform::TxScale ? std::abs(transform.m11()) : 1;
    const int side = std::min(rect.width(), rect.height());
    if (side <= 0) {
        return;
    }
    const int pixels = int(std::lround(side * ratio));
    QPixmap pixmap = pixmapOf(name, QSize(pixels, pixels), color, direction);
    pixmap.setDevicePixelRatio(ratio);
    const QPoint corner(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2);
    painter.drawPixmap(corner, pixmap);
}

class TokenIconEngine final : public QIconEngine {
public:
    TokenIconEngine(QString name, Tone tone, double share)
        : m_name(std::move(name))
        , m_tone(tone)
        , m_share(share)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const int side = int(std::lround(std::min(rect.width(), rect.height()) * m_share));
        QRect inner(0, 0, side, side);
        inner.moveCenter(rect.center());
        paintNamed(*painter, m_name, inner, color(mode), painter->layoutDirection());
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override
    {
        if (m_share == 1)
            return pixmapOf(m_name, size, color(mode), QGuiApplication::layoutDirection());
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setLayoutDirection(QGuiApplication::layoutDirection());
        paint(&painter, pixmap.rect(), mode, QIcon::Off);
        return pixmap;
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        return pixmap(size, mode, state);
    }

    QIconEngine* clone() const override { return new TokenIconEngine(m_name, m_tone, m_share); }
    QString key() const override { return u"assay"_s; }
    QString iconName() override { return m_name; }
    bool isNull() override { return false; }

private:
    QColor color(QIcon::Mode mode) const
    {
        const auto* style = qobject_cast<const AssayStyle*>(QApplication::style());
        const Tokens tokens = style ? style->tokens() : tokensFor(Scheme::Light, Contrast::Normal);
        return colorOf(tokens, mode == QIcon::Disabled ? Tone::Disabled : m_tone);
    }

    QString m_name;
    Tone m_tone;
    double m_share;
};

} // namespace

QIcon iconNamed(QLatin1StringView name, Tone tone)
{
    return QIcon(new TokenIconEngine(name, tone, 1));
}

QIcon iconInTarget(QLatin1StringView name)
{
    return QIcon(new TokenIconEngine(name, Tone::Muted, 16.0 / lineEditTarget));
}

void paintIcon(QPainter& painter, QLatin1StringView name, const QRect& rect, const QColor& color,
    Qt::LayoutDirection direction)
{
    paintNamed(painter, name, rect, color, direction);
}

} // namespace gui
