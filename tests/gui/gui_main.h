// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/widgets/style/assay_style.h"
#include "tests/gui/test_font.h"

#include <QApplication>
#include <QStandardPaths>
#include <QTest>

/// Like QTEST_MAIN, under the light look at 100 %, with nothing of the user's own settings.
#define GUI_TEST_MAIN(Test)                                                                                  \
    int main(int argc, char** argv)                                                                          \
    {                                                                                                        \
        QStandardPaths::setTestModeEnabled(true);                                                            \
        QApplication application(argc, argv);                                                                \
        QApplication::setApplicationName(QStringLiteral("assay-test"));                                      \
        QApplication::setFont(tests::windowFont());                                                          \
        QApplication::setStyle(                                                                              \
            new gui::AssayStyle(gui::tokensFor(gui::Scheme::Light, gui::Contrast::Normal)));                 \
        Test test;                                                                                           \
        return QTest::qExec(&test, argc, argv);                                                              \
    }
