// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/practice/exercise.h"

#include <QWidget>

namespace gui {
class Badge;
class Button;
class CodeBlock;
class Label;
class TagRow;
class Workbench;
} // namespace gui

namespace gui::headers {

/// One exercise: what there is to learn, where it is, and, on demand, what an inspection shows.
class ExerciseDetail : public QWidget {
    Q_OBJECT
public:
    explicit ExerciseDetail(Workbench& workbench, QWidget* parent = nullptr);

    /// Null: none is chosen. Without an address its server does not run.
    void setExercise(
        const core::practice::Exercise* exercise, const QString& address, const QString& authorityFile);
    void retranslate();
    /// What Return in the list goes on to.
    void takeFocus();

Q_SIGNALS:
    void inspectWanted();

private:
    void makeColumn();
    void present();
    void presentExpected();

    Workbench& m_workbench;
    const core::practice::Exercise* m_exercise = nullptr;
    QString m_address;
    QString m_authorityFile;
    bool m_isExpectedShown = false;

    Label* m_title;
    Badge* m_badge;
    Label* m_lesson;
    Button* m_inspect;
    Label* m_addressTitle;
    CodeBlock* m_addressCode;
    Label* m_commandTitle;
    CodeBlock* m_command;
    Label* m_waiting;
    Button* m_expectedSwitch;
    Label* m_expected;
    TagRow* m_tags;
};

} // namespace gui::headers
