// SPDX-License-Identifier: Apache-2.0
#include "gui/jobs/job.h"
#include "gui/panels/catalog.h"
#include "gui/shell/main_window.h"
#include "gui/shell/panel_stack.h"
#include "gui/workbench/tab_view.h"
#include "tests/gui/gui_main.h"
#include "tests/gui/sweep.h"

#include <QScrollArea>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

void setZoom(int percent)
{
    QApplication::setFont(tests::windowFont(percent));
}

void setScheme(gui::Scheme scheme)
{
    if (auto* style = qobject_cast<gui::AssayStyle*>(QApplication::style()))
        style->setTokens(gui::tokensFor(scheme, gui::Contrast::Normal));
}

QByteArray told(const QStringList& offenders)
{
    return offenders.join(u'\n').toUtf8();
}

} // namespace

#define NONE(list)                                                                                           \
    do {                                                                                                     \
        const QStringList offenders = list;                                                                  \
        QVERIFY2(offenders.isEmpty(), told(offenders).constData());                                          \
    } while (false)

/// Every tab of every panel, present and future, in the real window: empty and with its sample.
class SweepTest : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    std::unique_ptr<gui::Settings> m_settings;
    std::unique_ptr<gui::Workbench> m_workbench;
    std::unique_ptr<gui::MainWindow> m_window;

    gui::MainWindow& window() { return *m_window; }
    gui::TabView& view() { return *m_window->stack().currentView(); }

    void open(QSize size)
    {
        m_window->resize(size);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void goTo()
    {
        QFETCH_GLOBAL(QString, panel);
        QFETCH_GLOBAL(QString, tab);
        m_window->stack().goTo(panel, tab);
        settle();
    }

    void showSample()
    {
        view().showSample();
        QTRY_VERIFY(m_workbench->jobs().running().isEmpty());
        settle();
    }

    void settle()
    {
        // Also those that are too short to be shown as jobs.
        QTRY_VERIFY(std::ranges::none_of(m_window->findChildren<gui::Job*>(), &gui::Job::isRunning));
        QCoreApplication::sendPostedEvents();
        QTest::qWait(60);
    }

    void checkAll()
    {
        NONE(unnamedIn(window()));
        NONE(clippedIn(window()));
        NONE(smallTargetsIn(window()));
        NONE(backwardTabsIn(window()));
        NONE(trapsIn(window()));
    }

private Q_SLOTS:
    static void initTestCase_data()
    {
        QTest::addColumn<QString>("panel");
        QTest::addColumn<QString>("tab");
        for (const gui::Panel& panel : gui::allPanels()) {
            for (const gui::Tab& tab : panel.tabs)
                QTest::addRow("%s/%s", panel.id, tab.id)
                    << QString::fromLatin1(panel.id) << QString::fromLatin1(tab.id);
        }
    }

    void init()
    {
        m_settings = std::make_unique<gui::Settings>(std::filesystem::path(m_folder.path().toStdU16String()));
        m_workbench = std::make_unique<gui::Workbench>(*m_settings);
        m_window = std::make_unique<gui::MainWindow>(*m_workbench, gui::allPanels());
    }

    void cleanup()
    {
        m_window.reset();
        m_workbench.reset();
        m_settings.reset();
        setZoom(100);
        setScheme(gui::Scheme::Light);
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void holdsWhenEmpty_data() { sizes(); }
    void holdsWhenEmpty()
    {
        QFETCH(int, zoom);
        QFETCH(QSize, size);
        setZoom(zoom);
        open(size);
        goTo();
        checkAll();
    }

    void holdsWithItsSample_data() { sizes(); }
    void holdsWithItsSample()
    {
        QFETCH(int, zoom);
        QFETCH(QSize, size);
        setZoom(zoom);
        open(size);
        goTo();
        showSample();
        checkAll();
    }

    void scrollsDownOnlyWhereItIsNarrowest_data()
    {
        QTest::addColumn<int>("zoom");
        QTest::newRow("a font of 12 pixels") << 93;
        QTest::newRow("a font of 13 pixels") << 100;
    }
    void scrollsDownOnlyWhereItIsNarrowest()
    {
        QFETCH(int, zoom);
        setZoom(zoom);
        open({ 560, 360 });
        goTo();
        showSample();
        QStringList wide;
        for (const QScrollArea* area : view().findChildren<QScrollArea*>()) {
            const QWidget* const page = area->widget();
            if (area->isVisible() && page && page->width() > area->viewport()->width())
                wide << u"needs %1 and has %2"_s.arg(page->width()).arg(area->viewport()->width());
        }
        NONE(wide);
    }

    void holdsRightToLeft()
    {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        open({ 1280, 800 });
        goTo();
        showSample();
        checkAll();
    }

    void paintsBothThemes()
    {
        open({ 1280, 800 });
        goTo();
        showSample();
        const QImage light = window().grab().toImage();
        setScheme(gui::Scheme::Dark);
        settle();
        const QImage dark = window().grab().toImage();
        const gui::Tokens lightTokens = gui::tokensFor(gui::Scheme::Light, gui::Contrast::Normal);
        const gui::Tokens darkTokens = gui::tokensFor(gui::Scheme::Dark, gui::Contrast::Normal);
        QVERIFY(shareOf(light, lightTokens.surface) > 0.3);
        QVERIFY(shareOf(dark, darkTokens.surface) > 0.3);
        // Whatever stayed light was painted with a colour of its own.
        QVERIFY(shareOf(dark, lightTokens.surface) < 0.01);
        QVERIFY(shareOf(dark, lightTokens.window) < 0.001);
    }

    void speaksTheLanguageThatIsSwitchedTo()
    {
        open({ 1280, 800 });
        goTo();
        showSample();
        PseudoTranslator translator;
        QCoreApplication::installTranslator(&translator);
        settle();
        const QStringList untranslated = untranslatedIn(window());
        const QStringList clipped = clippedIn(window());
        QCoreApplication::removeTranslator(&translator);
        NONE(untranslated);
        NONE(clipped);
    }

    void offersActions()
    {
        open({ 1280, 800 });
        goTo();
        showSample();
        QVERIFY2(!view().headerActions().isEmpty(), "no actions in the header");
    }

private:
    static void sizes()
    {
        QTest::addColumn<int>("zoom");
        QTest::addColumn<QSize>("size");
        QTest::newRow("1280x800 at 100 %") << 100 << QSize(1280, 800);
        QTest::newRow("1024x600 at 100 %") << 100 << QSize(1024, 600);
        QTest::newRow("1280x800 at 200 %") << 200 << QSize(1280, 800);
        QTest::newRow("560x360 at 80 %") << 80 << QSize(560, 360);
    }

    static double shareOf(const QImage& image, const QColor& color)
    {
        qsizetype count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                count += image.pixel(x, y) == color.rgb();
        }
        return static_cast<double>(count) / (image.width() * image.height());
    }
};

GUI_TEST_MAIN(SweepTest)

#include "sweep_test.moc"
