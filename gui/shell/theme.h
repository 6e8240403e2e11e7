// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/shell/system_look.h"
#include "gui/widgets/style/assay_style.h"
#include "gui/workbench/settings.h"

#include <QObject>

namespace gui {

/// Chooses light or dark, contrast and zoom, from the settings and the system, and follows both.
class Theme : public QObject {
    Q_OBJECT
public:
    /// Make it before the first widget. Until the desktop has answered, the window looks as it did last.
    Theme(AssayStyle& style, Settings& settings, QObject* parent = nullptr);

    Scheme scheme() const { return m_scheme; }
    Contrast contrast() const { return m_contrast; }
    int zoomPercent() const { return m_zoomPercent; }
    void zoomIn();
    void zoomOut();
    void zoomReset();

Q_SIGNALS:
    void schemeChanged(); ///< or the contrast
    void zoomChanged();

protected:
    /// Control and the wheel zoom wherever the pointer is.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void apply();
    void applyScheme(Scheme scheme, Contrast contrast);
    void applyZoom(int percent);
    void setZoom(int percent);
    Scheme schemeOfSystem() const;
    void rememberSchemeOfSystem();

    AssayStyle& m_style;
    Settings& m_settings;
    SystemLook m_system;
    QFont m_font; ///< at 100 %
    Scheme m_scheme;
    Contrast m_contrast;
    int m_zoomPercent = 100;
    int m_wheel = 0; ///< eighths of a degree that have not made a step yet
};

} // namespace gui
