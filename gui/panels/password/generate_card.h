// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/scratch.h"
#include "core/base/secure_bytes.h"
#include "core/password/generator.h"
#include "gui/jobs/job.h"

#include <QWidget>

#include <filesystem>
#include <optional>
#include <vector>

class QBoxLayout;
class QFrame;
class QSpinBox;

namespace gui {
class Button;
class Label;
class MessageStrip;
class Segmented;
class Workbench;
} // namespace gui

namespace gui::password {

class GeneratedBox;
class OptionPage;

/// Makes passwords: words, characters, digits or syllables, with their exact bits. Its options are
/// remembered, what it made never is.
class GenerateCard : public QWidget {
    Q_OBJECT
public:
    GenerateCard(Workbench& workbench, QWidget* parent = nullptr);
    ~GenerateCard() override;

    /// "words", "characters", "pin" or "spoken".
    void setKind(const QString& id);
    void again();
    /// Of several the one that the cursor is at; nothing while none could be made.
    core::Result<core::SecureBytes> secret() const;
    /// Writes all of them, one a line, into a private file.
    void saveTo(const std::filesystem::path& file);

Q_SIGNALS:
    /// The secret belongs to the sender and lives as long as the call.
    void measureRequested(const core::SecureBytes& secret);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    /// What was made, and its bits.
    struct Made {
        core::Scratch lines{}; ///< each ended by LF
        core::password::Entropy entropy{};
        std::optional<double> estimate{}; ///< zxcvbn's bits of the one that is shown; nothing of several
        std::vector<std::optional<double>> effects{}; ///< of the options
    };

    void makePages();
    QWidget* makeButtons();
    QWidget* makeFoot();
    void connectAll();
    OptionPage& page() const;
    void choose(const QString& id);
    void draw();
    void present();
    void present(const core::Error& error);
    void presentBits();
    void copy();
    void copyChosen();
    void copySecret(const core::Result<core::SecureBytes>& secret, const QString& what);
    void copyCommand();
    void measure();
    void askWhereToSave();
    void remember() const;
    /// Of what is shown; empty where that is nothing.
    core::ByteView lines() const;
    void nameKinds();
    void nameCopy();
    void retranslate();
    int count() const;

    Workbench& m_workbench;
    Label* m_title;
    Segmented* m_kinds;
    GeneratedBox* m_box;
    Button* m_copy = nullptr;
    Button* m_measure = nullptr;
    Button* m_save = nullptr;
    MessageStrip* m_message;
    QList<OptionPage*> m_pages;
    QSpinBox* m_count = nullptr;
    Label* m_countLabel = nullptr;
    Button* m_command = nullptr;
    Job* m_making;
    Job* m_saving;

    QString m_kind;
    std::optional<core::Result<Made>> m_made; ///< what is shown; nothing before the first
    bool m_isDrawn = false; ///< nothing is made before somebody looks
};

} // namespace gui::password
