// SPDX-License-Identifier: Apache-2.0
#include "gui/shell/system_look.h"

#include <QGuiApplication>
#include <QStyleHints>

namespace gui {

SystemLook::SystemLook(QObject* parent)
    : QObject(parent)
    , m_scheme(schemeOfQt())
{
    watch();
}

void SystemLook::set(std::optional<Scheme> scheme, Contrast contrast)
{
    if (scheme == m_scheme && contrast == m_contrast)
        return;
    m_scheme = scheme;
    m_contrast = contrast;
    Q_EMIT changed();
}

#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)

std::optional<Scheme> schemeOfQt()
{
    switch (QGuiApplication::styleHints()->colorScheme()) {
    case Qt::ColorScheme::Light:
        return Scheme::Light;
    case Qt::ColorScheme::Dark:
        return Scheme::Dark;
    default:
        return {};
    }
}

void watchSchemeOfQt(QObject* context, const std::function<void()>& changed)
{
    QObject::connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, context, changed);
}

#else

std::optional<Scheme> schemeOfQt()
{
    return {};
}

void watchSchemeOfQt(QObject* /*context*/, const std::function<void()>& /*changed*/) { }

#endif

} // namespace gui
