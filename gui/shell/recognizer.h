// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/jobs/job.h"
#include "gui/workbench/panel.h"

#include <QList>
#include <QObject>
#include <QTimer>

#include <optional>
#include <variant>
#include <vector>

namespace gui {

/// What was pasted, typed or dropped; unlike Content never a secret, so that it can be shown to many.
using Given = std::variant<QString, Files>;
Content contentOf(const Given& given);

struct PanelRecognition {
    qsizetype panel; ///< its index
    Recognition recognition;
};

/// Asks all panels at once, on other threads, whether a content is theirs.
class Recognizer : public QObject {
    Q_OBJECT
public:
    /// In UTF-8; more is not shown to the panels.
    static constexpr qsizetype largestText = qsizetype{ 1024 } * 1024;
    static bool isTooLarge(const Given& given);

    Recognizer(const std::vector<Panel>& panels, QObject* parent);
    /// Cancels the former question. What is too large is not asked.
    void ask(const Given& given);
    /// From now on there is no answer, and no thread holds the content for longer than its panel takes.
    void stop();

Q_SIGNALS:
    /// Once for each question, when all have answered or have been waited for: certain ones first, without
    /// those that do not know it.
    void answered(const QList<gui::PanelRecognition>& recognitions);

private:
    void take(qsizetype panel, core::Result<Recognition> answer);
    void present();

    const std::vector<Panel>& m_panels;
    std::vector<Job*> m_jobs; ///< by panel
    QTimer m_patience;
    QList<PanelRecognition> m_answers;
    std::size_t m_missing = 0;
};

} // namespace gui
