// SPDX-License-Identifier: Apache-2.0
#include "gui/shell/tour.h"

#include "core/io/file_stream.h"
#include "gui/shell/actions.h"
#include "gui/shell/command_palette.h"
#include "gui/shell/dialogs.h"
#include "gui/shell/language.h"
#include "gui/shell/main_window.h"
#include "gui/shell/panel_stack.h"
#include "gui/shell/theme.h"
#include "gui/text/convert.h"
#include "gui/text/error_text.h"
#include "gui/widgets/style/assay_style.h"
#include "gui/workbench/tab_view.h"
#include "gui/workbench/workbench.h"

#include <QApplication>
#include <QBuffer>
#include <QDialog>
#include <QDir>
#include <QTextStream>

#include <chrono>
#include <span>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace gui {
namespace {

constexpr int cannotWrite = 4;
constexpr auto tickLength = 40ms;
/// Longer than typed text is debounced, and than Qt fades in the button that clears a field.
constexpr int quietTicks = 8;
constexpr int patience = 1500;

core::Result<> write(const std::filesystem::path& path, const QByteArray& bytes)
{
    auto sink = TRY(core::io::FileSink::create(path, core::io::Secrecy::Plain, core::io::Existing::Replace));
    TRY(sink.write(std::as_bytes(std::span(bytes.constData(), std::size_t(bytes.size())))));
    return sink.commit();
}

/// A new folder below the system's for temporary files, gone with everything in it at the end.
class ThrowawayFolder {
public:
    ThrowawayFolder()
    {
        // mkdir() fails where something is already, so nobody can have prepared it.
        for (int i = 0; m_path.isEmpty() && i < 100; ++i) {
            const QString name = u"assay-tour-%1-%2"_s.arg(QCoreApplication::applicationPid()).arg(i);
            if (QDir::temp().mkdir(name))
                m_path = QDir::temp().filePath(name);
        }
    }
    ~ThrowawayFolder()
    {
        if (!m_path.isEmpty())
            QDir(m_path).removeRecursively();
    }
    ThrowawayFolder(const ThrowawayFolder&) = delete;
    ThrowawayFolder& operator=(const ThrowawayFolder&) = delete;
    std::filesystem::path path() const { return toPath(m_path); }

private:
    QString m_path;
};

} // namespace

Tour::Tour(MainWindow& window, Settings& settings, std::filesystem::path folder)
    : QObject(&window)
    , m_window(window)
    , m_settings(settings)
    , m_folder(std::move(folder))
{
    m_timer.setInterval(tickLength);
    connect(&m_timer, &QTimer::timeout, this, &Tour::tick);
    plan();
}

void Tour::plan()
{
    struct Look {
        ColorScheme scheme;
        QString word;
    };
    for (const Look& look :
        { Look{ ColorScheme::Light, u"light"_s }, Look{ ColorScheme::Dark, u"dark"_s } }) {
        Picture first;
        for (const Panel& panel : m_window.stack().panels())
            for (const Tab& tab : panel.tabs) {
                const QString name = QString::fromLatin1(panel.id) + u'-' + QString::fromLatin1(tab.id);
                const Picture picture{ .name = name + u'-' + look.word,
                    .panel = QString::fromLatin1(panel.id),
                    .tab = QString::fromLatin1(tab.id),
                    .scheme = look.scheme };
                m_pictures.push_back(picture);
                if (first.name.isEmpty())
                    first = picture;
            }
        for (const Panel& panel : m_window.stack().panels()) {
            const QString id = QString::fromLatin1(panel.id);
            m_pictures.push_back({ .name = id + u"-points-"_s + look.word,
                .panel = id,
                .tab = QString::fromLatin1(panel.tabs.front().id),
                .scheme = look.scheme,
                .fontSize = FontSize::Points });
        }
        const auto vary = [&](const QString& name, QSize size, int zoom, Over over) {
            Picture picture = first;
            picture.name = name + u'-' + look.word;
            picture.size = size;
            picture.zoomPercent = zoom;
            picture.over = over;
            m_pictures.push_back(picture);
        };
        const QString base = first.panel + u'-' + first.tab;
        vary(base + u"-1024x600"_s, QSize(1024, 600), 100, Over::Nothing);
        vary(base + u"-zoom200"_s, QSize(1280, 800), 200, Over::Nothing);
        vary(u"palette"_s, first.size, 100, Over::Palette);
        vary(u"settings"_s, first.size, 100, Over::Settings);
        vary(u"about"_s, first.size, 100, Over::About);
    }
}

void Tour::begin()
{
    m_window.show();
    arrange(m_pictures.front());
    m_timer.start();
}

void Tour::arrange(const Picture& picture)
{
    m_quietTicks = 0;
    m_ticks = 0;
    Choices choices = m_settings.choices();
    choices.colorScheme = picture.scheme;
    choices.zoomPercent = picture.zoomPercent;
    QFont font = QApplication::font();
    // The size that it has at 100 % in pixels, at the 96 dots an inch of no display.
    if (picture.fontSize == FontSize::Points)
        font.setPointSizeF(9.75);
    else if (font.pixelSize() < 0)
        font.setPixelSize(13);
    QApplication::setFont(font);
    m_settings.change(choices);
    m_window.resize(picture.size);
    m_window.stack().goTo(picture.panel, picture.tab);
    const QString view = picture.panel + u'/' + picture.tab;
    if (!m_sampled.contains(view)) {
        m_sampled << view;
        m_window.stack().currentView()->showSample();
    }
    putOver(picture.over);
}

void Tour::putOver(Over over)
{
    switch (over) {
    case Over::Nothing:
        break;
    case Over::Palette:
        m_window.palette().open();
        break;
    case Over::Settings:
        m_window.actions().action(ShellActions::Id::Settings)->trigger();
        break;
    case Over::About:
        m_window.actions().action(ShellActions::Id::About)->trigger();
        break;
    }
}

void Tour::takeAway()
{
    if (m_window.palette().isVisible())
        m_window.palette().dismiss();
    if (QDialog* const dialog = m_window.dialogs().current())
        delete dialog;
}

void Tour::tick()
{
    const bool isQuiet = m_window.workbench().jobs().running().isEmpty();
    m_quietTicks = isQuiet ? m_quietTicks + 1 : 0;
    if (m_quietTicks < quietTicks && ++m_ticks < patience)
        return;
    if (!save(m_pictures[m_next])) {
        m_timer.stop();
        Q_EMIT ended(cannotWrite);
        return;
    }
    takeAway();
    if (++m_next < m_pictures.size()) {
        arrange(m_pictures[m_next]);
        return;
    }
    m_timer.stop();
    Q_EMIT ended(0);
}

bool Tour::save(const Picture& picture)
{
    QWidget* const dialog = m_window.dialogs().current();
    // Who has the focus depends on what was shown before.
    if (QWidget* const focused = QApplication::focusWidget(); focused && picture.over == Over::Nothing)
        focused->clearFocus();
    const QPixmap pixmap = (dialog ? dialog : &m_window)->grab();
    QBuffer buffer;
    pixmap.save(&buffer, "PNG");
    const std::filesystem::path path = m_folder / toPath(picture.name + u".png"_s);
    if (const auto written = write(path, buffer.data()); !written) {
        QTextStream(stderr) << u"assay-desktop: "_s << sentenceOf(written.error()) << Qt::endl;
        return false;
    }
    QTextStream(stdout) << fromPath(path) << Qt::endl;
    return true;
}

int runTour(int argc, char** argv, std::vector<Panel> panels, const std::filesystem::path& folder)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"assay"_s);
    QApplication::setCursorFlashTime(0);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QFont font(QStringList{ u"Inter"_s, u"Noto Sans"_s, u"DejaVu Sans"_s });
    font.setPixelSize(13);
    QApplication::setFont(font);
    QDir().mkpath(fromPath(folder));
    const ThrowawayFolder throwaway;
    Settings settings(throwaway.path());
    auto* style = new AssayStyle(tokensFor(Scheme::Light, Contrast::Normal));
    QApplication::setStyle(style);
    const Theme theme(*style, settings);
    Language language(translationsFolder());
    language.choose(u"en"_s);
    Workbench workbench(settings);
    MainWindow window(workbench, std::move(panels));
    Tour tour(window, settings, folder);
    QObject::connect(&tour, &Tour::ended, &application, [](int exitCode) { QApplication::exit(exitCode); });
    tour.begin();
    const int exitCode = QApplication::exec();
    workbench.jobs().cancelAll();
    return exitCode;
}

} // namespace gui
