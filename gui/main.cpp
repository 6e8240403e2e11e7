// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/catalog.h"
#include "gui/shell/start.h"

int main(int argc, char** argv)
{
    return gui::runDesktop(argc, argv, gui::allPanels());
}
