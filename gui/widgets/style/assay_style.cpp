// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/style/assay_style.h"

#include "gui/widgets/style/focus_ring.h"
#include "gui/widgets/style/font_size.h"
#include "gui/widgets/style/parts.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QFontDatabase>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScreen>
#include <QScrollBar>
#include <QSplitterHandle>
#include <QTabBar>
#include <QTextEdit>
#include <QToolTip>

#include <cmath>
#include <utility>

namespace gui {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr double pixelsAtOne = 13;

/// The size of the application font without the search for a face that QFontInfo makes.
double pixelSize(const QFont& font)
{
    if (font.pixelSize() > 0) {
        return font.pixelSize();
    }
    const QScreen* screen = QGuiApplication::primaryScreen();
    return font.pointSizeF() * (screen ? screen->logicalDotsPerInchY() : 96) / 72;
}

struct Face {
    double size;
    QFont::Weight weight;
    bool isMonospace;
};

Face faceOf(TextRole role)
{
    switch (role) {
    case TextRole::Caption:
        return { 0.92, QFont::Normal, false };
    case TextRole::Label:
        return { 0.92, QFont::Medium, false };
    case TextRole::Body:
        return { 1, QFont::Normal, false };
    case TextRole::Name:
        return { 1, QFont::Medium, false };
    case TextRole::Strong:
        return { 1, QFont::DemiBold, false };
    case TextRole::Verdict:
        return { 1.23, QFont::DemiBold, false };
    case TextRole::Title:
        return { 1.54, QFont::DemiBold, false };
    case TextRole::Stamp:
        return { 2.15, QFont::DemiBold, false };
    case TextRole::Data:
        return { 0.96, QFont::Normal, true };
    case TextRole::LargeData:
        return { 1.23, QFont::Normal, true };
    }
    std::unreachable();
}

void updateAll()
{
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget* widget : widgets) {
        widget->update();
    }
}

} // namespace

AssayStyle::AssayStyle(Tokens tokens)
    : QProxyStyle(u"Fusion"_s)
    , m_tokens(std::move(tokens))
    , m_focusRing(new FocusRing(this))
{
}

void AssayStyle::setTokens(Tokens tokens)
{
    m_tokens = std::move(tokens);
    QApplication::setPalette(standardPalette());
    QToolTip::setPalette(standardPalette());
    // Where a colour is in no palette.
    updateAll();
}

void AssayStyle::setPresenting(bool isPresenting)
{
    if (std::exchange(m_isPresenting, isPresenting) != isPresenting)
        updateAll();
}

bool AssayStyle::hasMoreContrast() const
{
    return m_tokens.border == m_tokens.control;
}

int AssayStyle::u(double units) const
{
    return int(std::lround(units * pixelSize(QApplication::font()) / pixelsAtOne));
}

QFont AssayStyle::font(TextRole role) const
{
    const Face face = faceOf(role);
    QFont font = scaled(QApplication::font(), face.size);
    if (face.isMonospace) {
        font.setFamilies({ u"JetBrains Mono"_s, u"Noto Sans Mono"_s,
            QFontDatabase::systemFont(QFontDatabase::FixedFont).family() });
        font.setStyleHint(QFont::Monospace);
        font.setFixedPitch(true);
    }
    // Passwords and codes: each character as it is, no ligature that makes an arrow of "->".
    if (role == TextRole::LargeData)
        font.setStyleStrategy(QFont::PreferNoShaping);
    font.setWeight(face.weight);
    return font;
}

void AssayStyle::polish(QApplication* application)
{
    QProxyStyle::polish(application);
    QApplication::setPalette(standardPalette());
    QToolTip::setPalette(standardPalette());
    application->installEventFilter(m_focusRing);
}

void AssayStyle::unpolish(QApplication* application)
{
    application->removeEventFilter(m_focusRing);
    QProxyStyle::unpolish(application);
}

void AssayStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton*>(widget) || qobject_cast<QComboBox*>(widget)
        || qobject_cast<QAbstractSlider*>(widget) || qobject_cast<QAbstractSpinBox*>(widget)
        || qobject_cast<QTabBar*>(widget) || qobject_cast<QSplitterHandle*>(widget)) {
        widget->setAttribute(Qt::WA_Hover);
    }
    if (qobject_cast<QScrollBar*>(widget)) {
        // Only its handle is painted.
        widget->setAttribute(Qt::WA_OpaquePaintEvent, false);
    }
    const bool isText = qobject_cast<QTextEdit*>(widget) || qobject_cast<QPlainTextEdit*>(widget);
    if (isText && static_cast<QFrame*>(widget)->frameShape() == QFrame::StyledPanel) {
        // Its frame fills it, with round corners.
        static_cast<QAbstractScrollArea*>(widget)->viewport()->setAutoFillBackground(false);
    }
    const bool isPopup = qobject_cast<QMenu*>(widget) || widget->inherits("QTipLabel")
        || widget->inherits("QComboBoxPrivateContainer");
    if (isPopup && hasTranslucentPopups()) {
        widget->setAttribute(Qt::WA_TranslucentBackground);
    }
}

void AssayStyle::unpolish(QWidget* widget)
{
    QProxyStyle::unpolish(widget);
}

QPalette AssayStyle::standardPalette() const
{
    QPalette palette;
    palette.setColor(QPalette::Window, m_tokens.surface);
    palette.setColor(QPalette::WindowText, m_tokens.text);
    palette.setColor(QPalette::Text, m_tokens.text);
    palette.setColor(QPalette::ButtonText, m_tokens.text);
    palette.setColor(QPalette::BrightText, m_tokens.onAccent);
    palette.setColor(QPalette::Base, m_tokens.surface);
    palette.setColor(QPalette::AlternateBase, m_tokens.surfaceSunken);
    palette.setColor(QPalette::Button, m_tokens.face);
    palette.setColor(QPalette::Highlight, m_tokens.selection);
    palette.setColor(QPalette::HighlightedText, m_tokens.text);
    palette.setColor(QPalette::PlaceholderText, m_tokens.textMuted);
    palette.setColor(QPalette::Link, m_tokens.accentText);
    palette.setColor(QPalette::LinkVisited, m_tokens.accentText);
    palette.setColor(QPalette::ToolTipBase, m_tokens.surfaceRaised);
    palette.setColor(QPalette::ToolTipText, m_tokens.text);
    // What Fusion still draws of its own stays within the tokens.
    palette.setColor(QPalette::Light, m_tokens.surface);
    palette.setColor(QPalette::Midlight, m_tokens.border);
    palette.setColor(QPalette::Mid, m_tokens.border);
    palette.setColor(QPalette::Dark, m_tokens.control);
    palette.setColor(QPalette::Shadow, m_tokens.control);
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
             QPalette::PlaceholderText, QPalette::HighlightedText, QPalette::Link }) {
        palette.setColor(QPalette::Disabled, role, m_tokens.disabled);
    }
    palette.setColor(QPalette::Disabled, QPalette::Base, m_tokens.surfaceSunken);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, m_tokens.face);
    return palette;
}

const AssayStyle& styleOf(const QWidget& widget)
{
    Q_ASSERT(qobject_cast<const AssayStyle*>(widget.style()));
    return static_cast<const AssayStyle&>(*widget.style());
}

} // namespace gui
