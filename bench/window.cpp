// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/catalog.h"
#include "gui/shell/main_window.h"
#include "gui/text/convert.h"
#include "gui/widgets/style/assay_style.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTimer>

#include <sys/resource.h>

#include <fstream>
#include <iostream>

using namespace Qt::Literals::StringLiterals;

namespace {

double residentMiB()
{
    long pages = 0;
    long resident = 0;
    std::ifstream("/proc/self/statm") >> pages >> resident;
    return static_cast<double>(resident) * 4096 / (1024 * 1024);
}

double peakMiB()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

} // namespace

/// Hashes the file that it is given in the real window; prints the longest gap between two events in
/// milliseconds, and by how many MiB the process grew.
int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(new gui::AssayStyle(gui::tokensFor(gui::Scheme::Light, gui::Contrast::Normal)));
    gui::Settings settings({});
    gui::Workbench workbench(settings);
    gui::MainWindow window(workbench, gui::allPanels());
    window.resize(1280, 800);
    window.show();

    double longestGap = 0;
    double residentBefore = 0;
    QElapsedTimer sinceLast;
    QTimer beat;
    beat.setTimerType(Qt::PreciseTimer);
    QObject::connect(&beat, &QTimer::timeout, &window, [&] {
        longestGap = qMax(longestGap, static_cast<double>(sinceLast.nsecsElapsed()) / 1e6);
        sinceLast.start();
    });
    QTimer::singleShot(1000, &window, [&] {
        residentBefore = residentMiB();
        sinceLast.start();
        beat.start(1);
        window.open({ .panel = u"hash"_s, .tab = u"files"_s, .offer = {} },
            gui::Files{ gui::toPath(QApplication::arguments().at(1)) });
        QObject::connect(&workbench.jobs(), &gui::JobList::changed, &window, [&] {
            if (workbench.jobs().running().isEmpty())
                QTimer::singleShot(200, &window, &QApplication::quit);
        });
    });
    QApplication::exec();
    std::cout << longestGap << ' ' << peakMiB() - residentBefore << '\n';
    return 0;
}
