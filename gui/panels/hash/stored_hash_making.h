// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/passhash/recipe.h"
#include "gui/jobs/job.h"

#include <QWidget>

#include <optional>

class QBoxLayout;
class QSpinBox;
class QVBoxLayout;

namespace gui {
class Button;
class Chooser;
class CopyButton;
class Field;
class Label;
class LineEdit;
class MessageStrip;
class ProgressStrip;
class SecretEdit;
class Workbench;
} // namespace gui

namespace gui::hash {

/// A password is hashed for storing, with what it takes said beforehand.
class StoredHashMaking : public QWidget {
    Q_OBJECT
public:
    StoredHashMaking(Workbench& workbench, QWidget* parent = nullptr);

    void showSample();
    void setNarrow(bool isNarrow);
    void retranslate();
    QString command() const;
    bool isRunning() const { return m_job.isRunning(); }
    void setSpeed(const core::passhash::Speed& speed);
    /// Takes over parameters, as a measurement suggests them.
    void setRecipe(const core::passhash::Recipe& recipe);
    core::passhash::Recipe recipe() const;
    QString hash() const;
    SecretEdit* secret() { return m_secret; }
    void make();

Q_SIGNALS:
    void changed();
    void made(const QString& hash); ///< "Read it" was chosen

private:
    QWidget* makeChoices();
    QWidget* makeNumbers();
    QWidget* makeSecret();
    QWidget* makeResult();
    void connectParts();
    void chooseAlgorithm();
    void chooseLayout();
    void chooseDigest();
    void choosePreset();
    void presentLayouts();
    void presentPresets();
    void presentDigests();
    void selectPreset(const core::passhash::Recipe& recipe);
    void presentRecipe(const core::passhash::Recipe& recipe);
    void presentNumbers();
    void presentExpense();
    void presentEstimate();
    void presentRemarks();
    void presentCount();
    void presentError();
    void adoptPassword();
    void showTruncation();
    void forgetHash();
    core::passhash::Algorithm algorithm() const;
    core::passhash::Layout layout() const;

    Workbench& m_workbench;
    Job m_job;
    core::passhash::Speed m_speed{};
    bool m_isPresenting = false;
    std::optional<core::Error> m_error;

    QBoxLayout* m_choiceLayout = nullptr;
    Chooser* m_algorithms = nullptr;
    Field* m_algorithmField = nullptr;
    Chooser* m_layouts = nullptr;
    Field* m_layoutField = nullptr;
    Chooser* m_presets = nullptr;
    Field* m_presetField = nullptr;
    QWidget* m_numbers = nullptr;
    QBoxLayout* m_numberLayout = nullptr;
    std::array<QSpinBox*, 3> m_spins{};
    std::array<Field*, 3> m_spinFields{};
    Chooser* m_digests = nullptr;
    Field* m_digestField = nullptr;
    QBoxLayout* m_secretLayout = nullptr;
    QBoxLayout* m_actionLayout = nullptr;
    SecretEdit* m_secret = nullptr;
    Field* m_secretField = nullptr;
    Button* m_make = nullptr;
    Button* m_demonstrate = nullptr;
    Label* m_expense;
    MessageStrip* m_remark;
    ProgressStrip* m_progress;
    MessageStrip* m_message;
    MessageStrip* m_demonstration;
    QWidget* m_result = nullptr;
    LineEdit* m_hash = nullptr;
    Field* m_hashField = nullptr;
    CopyButton* m_copy = nullptr;
    Button* m_read = nullptr;
};

} // namespace gui::hash
