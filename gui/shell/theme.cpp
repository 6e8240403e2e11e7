// SPDX-License-Identifier: Apache-2.0
#include "gui/shell/theme.h"

#include "gui/widgets/style/font_size.h"

#include <QApplication>
#include <QWheelEvent>

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace gui {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int wheelStep = 120; // one notch of most wheels

QString sectionKey()
{
    return u"window"_s;
}

QString schemeKey()
{
    return u"systemIsDark"_s;
}

} // namespace

Theme::Theme(AssayStyle& style, Settings& settings, QObject* parent)
    : QObject(parent)
    , m_style(style)
    , m_settings(settings)
    , m_system(nullptr)
    , m_font(interfaceFont(QApplication::font()))
    , m_scheme(schemeOfSystem())
    , m_contrast(Contrast::Normal)
{
    QApplication::setFont(m_font);
    m_style.setTokens(tokensFor(m_scheme, m_contrast));
    apply();
    connect(&m_settings, &Settings::changed, this, &Theme::apply);
    connect(&m_system, &SystemLook::changed, this, [this] {
        rememberSchemeOfSystem();
        apply();
    });
    qApp->installEventFilter(this);
}

void Theme::zoomIn()
{
    setZoom((m_zoomPercent / 10 + 1) * 10);
}

void Theme::zoomOut()
{
    setZoom((m_zoomPercent - 1) / 10 * 10);
}

void Theme::zoomReset()
{
    setZoom(100);
}

void Theme::setZoom(int percent)
{
    Choices choices = m_settings.choices();
    choices.zoomPercent = std::clamp(percent, m_settings.leastZoomPercent(), Settings::mostZoomPercent);
    m_settings.change(choices);
}

bool Theme::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::Wheel)
        return QObject::eventFilter(watched, event);
    auto* const wheel = static_cast<QWheelEvent*>(event);
    if (!wheel->modifiers().testFlag(Qt::ControlModifier)) {
        m_wheel = 0;
        return false;
    }
    const int turn = wheel->angleDelta().y();
    if ((turn > 0) != (m_wheel > 0))
        m_wheel = 0;
    m_wheel += turn;
    if (std::abs(m_wheel) >= wheelStep) {
        if (m_wheel > 0)
            zoomIn();
        else
            zoomOut();
        m_wheel %= wheelStep;
    }
    event->accept(); // or Qt would offer it to the parent as well
    return true;
}

Scheme Theme::schemeOfSystem() const
{
    const bool wasDark = m_settings.panelValue(sectionKey(), schemeKey(), QVariant(false)).toBool();
    return m_system.scheme().value_or(wasDark ? Scheme::Dark : Scheme::Light);
}

void Theme::rememberSchemeOfSystem()
{
    const bool isDark = m_system.scheme().value_or(Scheme::Light) == Scheme::Dark;
    if (m_settings.panelValue(sectionKey(), schemeKey(), QVariant(false)).toBool() != isDark)
        m_settings.setPanelValue(sectionKey(), schemeKey(), isDark);
}

void Theme::apply()
{
    const Choices& choices = m_settings.choices();
    const Scheme scheme = choices.colorScheme == ColorScheme::System ? schemeOfSystem()
        : choices.colorScheme == ColorScheme::Dark                   ? Scheme::Dark
                                                                     : Scheme::Light;
    const Contrast contrast = choices.contrast == ContrastChoice::System ? m_system.contrast()
        : choices.contrast == ContrastChoice::More                       ? Contrast::More
                                                                         : Contrast::Normal;
    applyScheme(scheme, contrast);
    m_style.setPresenting(m_settings.isPresenting());
    applyZoom(m_settings.zoomPercent());
}

void Theme::applyScheme(Scheme scheme, Contrast contrast)
{
    if (std::exchange(m_scheme, scheme) == scheme && m_contrast == contrast)
        return;
    m_contrast = contrast;
    m_style.setTokens(tokensFor(scheme, contrast));
    Q_EMIT schemeChanged();
}

void Theme::applyZoom(int percent)
{
    if (std::exchange(m_zoomPercent, percent) == percent)
        return;
    QApplication::setFont(scaled(m_font, percent / 100.0));
    Q_EMIT zoomChanged();
}

} // namespace gui
