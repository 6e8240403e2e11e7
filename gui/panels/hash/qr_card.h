// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/base/secure_bytes.h"
#include "gui/jobs/job.h"
#include "gui/widgets/card.h"

#include <filesystem>
#include <optional>

class QBoxLayout;

namespace gui {
class Button;
class Label;
class Workbench;
} // namespace gui

namespace gui::hash {

class QrView;

/// The address of an account as a QR code, to be scanned, saved or copied.
class QrCard : public Card {
    Q_OBJECT
public:
    explicit QrCard(Workbench& workbench, QWidget* parent = nullptr);
    void setAddress(core::Result<core::SecureBytes> address);
    void clear();
    /// It holds what the field above masks: it is shown on request only, and not for the next one.
    void conceal();
    /// As SVG or PNG, by the name; readable by nobody else.
    void save(const std::filesystem::path& file);
    bool isSaving() const { return m_saving.isRunning(); }
    QrView* view() const { return m_view; }
    void setNarrow(bool isNarrow);
    void retranslate();

private:
    void chooseFile();
    void copyAddress();
    void presentProblem();
    void presentView();

    Workbench& m_workbench;
    core::SecureBytes m_address;
    Job m_saving;
    std::optional<core::Error> m_refusal; ///< why there is no code
    std::optional<core::Error> m_failure; ///< why the last picture was not saved
    bool m_isRevealed = false;
    QBoxLayout* m_layout;
    QrView* m_view;
    Label* m_title;
    Label* m_hint;
    Label* m_problem;
    Button* m_reveal;
    Button* m_save;
    Button* m_copy;
};

} // namespace gui::hash
