// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/hash/qr_view.h"

#include "gui/widgets/style/assay_style.h"
#include "gui/widgets/style/paint.h"

#include <QEvent>
#include <QPainter>

namespace gui::hash {
namespace {

using core::token::QrCode;

constexpr int side = 224;

} // namespace

QrView::QrView(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void QrView::setCode(std::optional<QrCode> code)
{
    m_code = std::move(code);
    retranslate();
    updateGeometry();
    update();
}

void QrView::retranslate()
{
    setAccessibleName(m_code ? tr("QR code of the address") : QString());
}

QSize QrView::sizeHint() const
{
    const int whole = u(*this, side);
    if (!m_code)
        return { whole, whole };
    // As many pixels as the modules take, so that no more than the quiet zone is left around.
    const int modules = m_code->size + 2 * QrCode::quietZone;
    const int fitting = modules * std::max(2, qRound(double(whole) / modules));
    return { fitting, fitting };
}

void QrView::paintEvent(QPaintEvent* /*event*/)
{
    if (!m_code)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    // The lighter of the two is the paper, whatever the theme.
    const Tokens& tokens = tokensOf(*this);
    const bool isDark = tokens.text.lightness() > tokens.surface.lightness();
    const QColor& paper = isDark ? tokens.text : tokens.surface;
    const QColor& ink = isDark ? tokens.surface : tokens.text;
    paintRounded(painter, rect(), u(*this, 6), paper, tokens.border);
    // Whole device pixels, or the modules get seams.
    const int modules = m_code->size + 2 * QrCode::quietZone;
    const double ratio = devicePixelRatioF();
    const double module = std::max(1.0, std::floor(width() * ratio / modules)) / ratio;
    const double start = std::round((width() - module * m_code->size) / 2 * ratio) / ratio;
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (int row = 0; row < m_code->size; ++row) {
        for (int column = 0; column < m_code->size; ++column) {
            if (m_code->isDark(column, row))
                painter.fillRect(QRectF(start + column * module, start + row * module, module, module), ink);
        }
    }
}

void QrView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

QImage pictureOf(const QrCode& code, int scale)
{
    const int modules = code.size + 2 * QrCode::quietZone;
    QImage image(modules * scale, modules * scale, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    for (int row = 0; row < code.size; ++row) {
        for (int column = 0; column < code.size; ++column) {
            if (code.isDark(column, row))
                painter.fillRect((column + QrCode::quietZone) * scale, (row + QrCode::quietZone) * scale,
                    scale, scale, Qt::black);
        }
    }
    return image;
}

} // namespace gui::hash
