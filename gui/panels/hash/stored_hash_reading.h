// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/passhash/verification.h"
#include "gui/jobs/job.h"

#include <QWidget>

class QBoxLayout;
class QPlainTextEdit;
class QVBoxLayout;

namespace gui {
class Button;
class Chooser;
class EmptyState;
class Field;
class Label;
class LineEdit;
class MessageStrip;
class ProgressStrip;
class SecretEdit;
class Workbench;
} // namespace gui

namespace gui::hash {

class HashColours;
class HashParts;
class StoredVerdict;

/// A stored hash is pasted; it is named, taken apart, judged, and verified against a password.
class StoredHashReading : public QWidget {
    Q_OBJECT
public:
    StoredHashReading(Workbench& workbench, QWidget* parent = nullptr);

    void setText(const QString& text);
    QString text() const;
    void showSample();
    void setDropSentence(const QString& sentence);
    void setNarrow(bool isNarrow);
    void retranslate();
    /// Empty where nothing was recognised.
    QString command() const;
    bool isRunning() const { return m_job.isRunning(); }
    /// How fast this machine was measured to be.
    void setSpeed(const core::passhash::Speed& speed);

    QPlainTextEdit* input() { return m_text; }
    SecretEdit* secret() { return m_secret; }
    void verify();

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void makeParts(QVBoxLayout& column);
    QWidget* makeTrial();
    void adopt();
    void identify();
    void present();
    void presentKinds();
    void presentHash();
    void presentExpense();
    /// Which of the kinds was tried last, and what came of it.
    struct Trial {
        std::size_t kind = 0;
        core::passhash::Verification verification;
        std::vector<std::size_t> untried{}; ///< kinds that no library here computes
    };
    static core::Result<Trial> tryKinds(const std::vector<core::passhash::PasswordHash>& hashes,
        std::size_t first, core::ByteView password, const core::passhash::VerificationOptions& options);
    void presentVerdict(const core::Result<Trial>& trial);
    void forgetVerdict();
    void startVerifying(const core::passhash::Limits& limits);
    const core::passhash::PasswordHash* chosen() const;
    bool needsUser() const;

    Workbench& m_workbench;
    Job m_job;
    core::Result<std::vector<core::passhash::PasswordHash>> m_hashes;
    core::passhash::Speed m_speed{};
    std::optional<core::Result<Trial>> m_trial;

    QPlainTextEdit* m_text;
    Field* m_textField;
    HashColours* m_colours;
    EmptyState* m_empty;
    QWidget* m_result;
    Chooser* m_kinds;
    Field* m_kindField;
    StoredVerdict* m_grade;
    Label* m_partsTitle;
    HashParts* m_parts;
    QBoxLayout* m_trialLayout = nullptr;
    QBoxLayout* m_actionLayout = nullptr;
    SecretEdit* m_secret = nullptr;
    Field* m_secretField = nullptr;
    LineEdit* m_user = nullptr;
    Field* m_userField = nullptr;
    Button* m_verify = nullptr;
    ProgressStrip* m_progress;
    MessageStrip* m_message;
    StoredVerdict* m_verdict;
    bool m_isPresenting = false;
};

} // namespace gui::hash
