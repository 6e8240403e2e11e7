// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/widgets/style/tokens.h"
#include "gui/workbench/settings.h"

#include <QObject>
#include <QPointer>
#include <QSize>
#include <QTimer>

#include <filesystem>
#include <vector>

namespace gui {

class MainWindow;
struct Panel;

/// Draws every panel and tab with its sample, in both themes, and the first one also small and large; then
/// the palette and two dialogs, and the first tab of each panel as on a desktop that gives its font in
/// points. One picture after the other, each when nothing moves any more.
class Tour : public QObject {
    Q_OBJECT
public:
    Tour(MainWindow& window, Settings& settings, std::filesystem::path folder);
    void begin();

Q_SIGNALS:
    void ended(int exitCode);

private:
    enum class Over : std::uint8_t { Nothing, Palette, Settings, About };
    enum class FontSize : std::uint8_t { Pixels, Points };
    struct Picture {
        QString name;
        QString panel;
        QString tab;
        ColorScheme scheme;
        QSize size{ 1280, 800 };
        int zoomPercent = 100;
        Over over = Over::Nothing;
        FontSize fontSize = FontSize::Pixels;
    };

    void plan();
    void arrange(const Picture& picture);
    void putOver(Over over);
    void takeAway();
    void tick();
    bool save(const Picture& picture);

    MainWindow& m_window;
    Settings& m_settings;
    std::filesystem::path m_folder;
    std::vector<Picture> m_pictures;
    std::size_t m_next = 0;
    QStringList m_sampled; ///< a second sample would be added to the first
    QTimer m_timer;
    int m_quietTicks = 0;
    int m_ticks = 0;
};

/// The whole program as a tour: without a display, and with settings that nobody keeps.
int runTour(int argc, char** argv, std::vector<Panel> panels, const std::filesystem::path& folder);

} // namespace gui
