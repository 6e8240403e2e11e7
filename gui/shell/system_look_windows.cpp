// SPDX-License-Identifier: Apache-2.0
#include "gui/shell/system_look.h"

#include <QSettings>
#include <QTimer>

#include <windows.h>

namespace gui {
namespace {

using namespace Qt::Literals::StringLiterals;

std::optional<Scheme> registered()
{
    const QSettings registry(
        u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"_s,
        QSettings::NativeFormat);
    const QVariant light = registry.value("AppsUseLightTheme");
    if (!light.isValid())
        return {};
    return light.toInt() == 0 ? Scheme::Dark : Scheme::Light;
}

Contrast contrastOfSystem()
{
    HIGHCONTRASTW contrast{};
    contrast.cbSize = sizeof contrast;
    const bool isKnown = SystemParametersInfoW(SPI_GETHIGHCONTRAST, sizeof contrast, &contrast, 0) != 0;
    return isKnown && (contrast.dwFlags & HCF_HIGHCONTRASTON) != 0 ? Contrast::More : Contrast::Normal;
}

} // namespace

void SystemLook::watch()
{
    const auto read = [this] {
        const std::optional<Scheme> scheme = schemeOfQt();
        set(scheme ? scheme : registered(), contrastOfSystem());
    };
    read();
    watchSchemeOfQt(this, read);
    // Before Qt 6.5 nothing tells of a change.
    auto* const timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, read);
    timer->start(std::chrono::seconds(5));
}

QFont interfaceFont(const QFont& system)
{
    return system;
}

} // namespace gui
