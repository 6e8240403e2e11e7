// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/shell/recent_actions.h"
#include "gui/widgets/dialog.h"
#include "gui/workbench/address_history.h"
#include "gui/workbench/workbench.h"

#include <functional>
#include <vector>

class QCheckBox;

namespace gui {

class Chooser;
class CopyButton;
class Field;
class Label;
class MessageStrip;
class Segmented;

/// All of Choices. Each change is in force at once; there is nothing to confirm.
class SettingsDialog : public Dialog {
    Q_OBJECT
public:
    SettingsDialog(Workbench& workbench, QWidget* parent);

protected:
    void changeEvent(QEvent* event) override;

private:
    /// Says the words now, and again in another language.
    void say(std::function<void()> words);
    void retranslate();
    /// From the settings into the controls.
    void present();
    void change(const std::function<void(Choices&)>& change);

    QVBoxLayout* addSection(std::function<QString()> title);
    QCheckBox* addCheck(QVBoxLayout* section, std::function<QString()> title, std::function<QString()> hint);
    void addAppearance();
    void addClipboard();
    void addPrivacy();
    void addStart();
    void addPlace();
    void fillZoom();
    void fillLanguages();

    Workbench& m_workbench;
    Settings& m_settings;
    RecentActions m_recent;
    AddressHistory m_addresses;
    QVBoxLayout* m_page;
    std::vector<std::function<void()>> m_words;
    MessageStrip* m_unwritable;
    Segmented* m_scheme = nullptr;
    Segmented* m_contrast = nullptr;
    Segmented* m_sidebar = nullptr;
    Chooser* m_zoom = nullptr;
    Chooser* m_language = nullptr;
    Chooser* m_seconds = nullptr;
    QCheckBox* m_offline = nullptr;
    QCheckBox* m_recognises = nullptr;
    QCheckBox* m_remembers = nullptr;
    QCheckBox* m_remembersAddresses = nullptr;
    Button* m_clearAddresses = nullptr;
    QCheckBox* m_single = nullptr;
    Button* m_clearRecent = nullptr;
};

} // namespace gui
