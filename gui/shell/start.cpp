// SPDX-License-Identifier: Apache-2.0
#include "gui/shell/start.h"

#include "core/base/hardening.h"
#include "core/base/version.h"
#include "core/crypto/self_test.h"
#include "gui/jobs/job.h"
#include "gui/shell/dialogs.h"
#include "gui/shell/landing.h"
#include "gui/shell/language.h"
#include "gui/shell/main_window.h"
#include "gui/shell/options.h"
#include "gui/shell/panel_stack.h"
#include "gui/shell/quit_signals.h"
#include "gui/shell/single_instance.h"
#include "gui/shell/theme.h"
#include "gui/shell/tour.h"
#include "gui/text/convert.h"
#include "gui/widgets/style/assay_style.h"

#include <QApplication>
#include <QTextStream>
#include <QThreadPool>

#include <algorithm>
#include <cstdlib>

using namespace Qt::Literals::StringLiterals;

namespace gui {
namespace {

constexpr int longestEnd = 10'000; // milliseconds

class Words {
    Q_DECLARE_TR_FUNCTIONS(gui::Start)
};

int end(const Ending& ending)
{
    QTextStream(ending.exitCode == 0 ? stdout : stderr) << ending.text;
    return ending.exitCode;
}

Request requestOf(const Options& options)
{
    return { .files = options.files, .panel = options.panel, .tab = options.tab, .activationToken = {} };
}

/// Files go to the panel that was named, else to the one that knows them best.
void follow(const Request& request, MainWindow& window)
{
    if (!request.panel.isEmpty())
        window.stack().goTo(request.panel, request.tab);
    if (request.files.empty())
        return;
    Destination destination{ .panel = request.panel, .tab = request.tab, .offer = {} };
    if (request.panel.isEmpty())
        if (const auto landing = landingOf(request.files, window.stack().panels()))
            destination = landing->destination;
    window.open(destination, request.files);
}

void presentSelfTest(
    const core::Result<std::vector<core::crypto::SelfTestReport>>& result, MainWindow& window)
{
    using core::crypto::SelfTestOutcome;
    QStringList failed;
    if (result)
        for (const core::crypto::SelfTestReport& report : *result)
            if (report.outcome == SelfTestOutcome::Failed)
                failed << fromUtf8(core::crypto::nameOf(report.primitive));
    if (result && failed.isEmpty())
        return window.dialogs().setSelfTest(*result);
    window.refuse(failed.isEmpty()
            ? Words::tr("The self-test did not end, so no result can be trusted")
            : Words::tr("The self-test of %1 failed, so no result can be trusted").arg(failed.join(u", "_s)));
}

/// Once the window is seen: it takes a while, and nothing is trusted before a person can ask for it.
void testAfterFirstPaint(MainWindow& window)
{
    auto* job = new Job(&window);
    QObject::connect(&window, &MainWindow::firstPainted, job, [job, &window] {
        job->start(
            [](const core::Progress&) -> core::Result<std::vector<core::crypto::SelfTestReport>> {
                return core::crypto::selfTestAll();
            },
            [&window](const auto& result) { presentSelfTest(result, window); });
    });
}

} // namespace

int runDesktop(int argc, char** argv, std::vector<Panel> panels)
{
    core::hardenProcess();
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << argumentOf(argv[i]);
    const auto read = readOptions(arguments, panels, fromUtf8(core::version()));
    if (const auto* const ending = std::get_if<Ending>(&read))
        return end(*ending);
    const auto& options = std::get<Options>(read);
    if (!options.tourFolder.isEmpty())
        return runTour(argc, argv, std::move(panels), toPath(options.tourFolder));

    QApplication application(argc, argv);
    QApplication::setApplicationName(u"assay"_s);
    QApplication::setApplicationDisplayName(u"Assay"_s);
    QApplication::setApplicationVersion(fromUtf8(core::version()));
    QGuiApplication::setDesktopFileName(u"assay-desktop"_s);
    forbidFileHistory();
    Settings settings(portableFolder(options.portableFolder, QApplication::applicationDirPath()));

    SingleInstance instance(settings.location());
    Request request = requestOf(options);
    request.activationToken = takeActivationToken();
    if (options.instance == Instance::Shared && settings.choices().isSingleInstance
        && instance.begin(request) == SingleInstance::Role::Second)
        return 0;

    Language language(translationsFolder());
    const auto speak = [&] { language.choose(settings.choices().language); };
    speak();
    QObject::connect(&settings, &Settings::changed, &language, speak);
    auto* style = new AssayStyle(tokensFor(Scheme::Light, Contrast::Normal));
    QApplication::setStyle(style);
    Theme theme(*style, settings);
    int exitCode = 0;
    {
        Workbench workbench(settings);
        MainWindow window(workbench, std::move(panels));
        if (request.panel.isEmpty())
            window.stack().goToLast();
        follow(request, window);
        QObject::connect(&instance, &SingleInstance::received, &window, [&window](const Request& later) {
            follow(later, window);
            bringToFront(window, later.activationToken);
        });
        testAfterFirstPaint(window);
        bringToFront(window, request.activationToken);
        const QuitSignals quitSignals;
        QObject::connect(&quitSignals, &QuitSignals::raised, &window, &QWidget::close);
        exitCode = QApplication::exec();
        // Nobody would answer any more.
        instance.end();
        workbench.jobs().cancelAll();
        if (workbench.clipboard().secondsLeft())
            workbench.clipboard().clearNow();
    }
    settings.save();
    // A file system that does not answer must not keep the program.
    if (!QThreadPool::globalInstance()->waitForDone(longestEnd))
        std::_Exit(exitCode);
    return exitCode;
}

} // namespace gui
