// SPDX-License-Identifier: Apache-2.0
#include "gui/shell/system_look.h"

namespace gui {

void SystemLook::watch()
{
    watchSchemeOfQt(this, [this] { set(schemeOfQt(), m_contrast); });
}

QFont interfaceFont(const QFont& system)
{
    return system;
}

} // namespace gui
