// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/passhash/calibration.h"
#include "gui/jobs/job.h"

#include <QWidget>

#include <memory>

class QBoxLayout;

namespace gui {
class Button;
class Chooser;
class Field;
class Label;
class MessageStrip;
class ProgressStrip;
class Workbench;
} // namespace gui

namespace gui::hash {

class MeasurementTable;

/// How long password hashing takes here: OWASP's equivalents one by one, and what fits into a time.
class HashMeasuring : public QWidget {
    Q_OBJECT
public:
    HashMeasuring(Workbench& workbench, QWidget* parent = nullptr);

    void setNarrow(bool isNarrow);
    void retranslate();
    QString command() const;
    bool isRunning() const { return m_job.isRunning(); }
    int percent() const;
    void measure();
    void cancel();
    const std::vector<core::passhash::Measurement>& measurements() const { return m_owasp; }

Q_SIGNALS:
    void changed();
    void recipeChosen(const core::passhash::Recipe& recipe);

private:
    struct Shared;
    struct Outcome {
        std::vector<core::passhash::Measurement> owasp;
        std::vector<core::passhash::Measurement> suggested;
    };
    static core::Result<Outcome> run(const core::passhash::Target& target, const core::Progress& progress,
        const std::shared_ptr<Shared>& shared);
    void takePartial();
    void finish(core::Result<Outcome> outcome);
    void present();
    std::chrono::milliseconds target() const;

    Job m_job;
    std::shared_ptr<Shared> m_shared;
    std::vector<core::passhash::Measurement> m_owasp;
    std::vector<core::passhash::Measurement> m_suggested;
    std::chrono::milliseconds m_measuredTarget{};

    QBoxLayout* m_top;
    QBoxLayout* m_actionLayout = nullptr;
    Chooser* m_targets;
    Field* m_targetField;
    Button* m_measure;
    ProgressStrip* m_progress;
    MessageStrip* m_message;
    Label* m_introduction;
    Label* m_suggestedTitle;
    MeasurementTable* m_suggestedTable;
    Label* m_owaspTitle;
    MeasurementTable* m_owaspTable;
};

} // namespace gui::hash
