// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/catalog.h"

#include "gui/panels/hash/hash_panel.h"
#include "gui/panels/headers/headers_panel.h"
#include "gui/panels/password/password_panel.h"

namespace gui {

std::vector<Panel> allPanels()
{
    return {
        hash::panel(),
        password::panel(),
        headers::panel(),
    };
}

} // namespace gui
