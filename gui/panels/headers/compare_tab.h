// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/jobs/job.h"
#include "gui/panels/headers/comparison.h"
#include "gui/workbench/tab_view.h"

#include <QTimer>

class QBoxLayout;
class QCheckBox;

namespace gui {
class Card;
class EmptyState;
class Label;
class PageScroll;
} // namespace gui

namespace gui::headers {

class GradeLine;
class ResponseSide;

/// Two responses side by side: which scores better, and by what. Their texts are never remembered.
class CompareTab : public TabView {
    Q_OBJECT
public:
    CompareTab(Workbench& workbench, QWidget* parent);

    void receive(Content content, const QString& offer) override;
    QString dropSentence(const Content& content) const override;
    void showDropTarget(const QString& sentence) override;
    void showSample() override;
    QList<QAction*> headerActions() const override;
    QString status() const override;

    ResponseSide& left() { return *m_left; }
    ResponseSide& right() { return *m_right; }
    GroupedList& list() { return *m_list; }

protected:
    void retranslate() override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    /// What became of both texts; what could not be read has its error.
    struct Outcome {
        std::optional<core::Result<Answer>> left;
        std::optional<core::Result<Answer>> right;
        std::shared_ptr<const Comparison> comparison;
    };
    static Outcome judgeBoth(const std::shared_ptr<const std::string>& left,
        const std::shared_ptr<const std::string>& right, const core::http::AuditOptions& options);

    QWidget* makeVerdict();
    QWidget* makeResult();
    void arrange();
    void compareSoon();
    void compare();
    void present(const Outcome& outcome);
    void presentSide(ResponseSide& side, const std::optional<core::Result<Answer>>& answer);
    void presentRows();
    void swapSides();
    void connectFetching();
    /// After a click: the headers of an address take the side's place.
    void fetch(ResponseSide& side, Job& job, const QString& address);
    /// Where a text goes that came for none of both: the one under the pointer, else the first that is empty.
    ResponseSide& receiver();

    PageScroll* m_page;
    QBoxLayout* m_sides;
    ResponseSide* m_left;
    ResponseSide* m_right;
    QWidget* m_verdict = nullptr;
    QBoxLayout* m_grades = nullptr;
    Label* m_sentence = nullptr;
    Label* m_counts = nullptr;
    GradeLine* m_leftGrade = nullptr;
    GradeLine* m_rightGrade = nullptr;
    Card* m_result = nullptr;
    Label* m_heading = nullptr;
    QCheckBox* m_onlyDifferences = nullptr;
    GroupedList* m_list = nullptr;
    Label* m_nothing = nullptr;
    EmptyState* m_empty;
    QAction* m_sampleAction;
    QAction* m_swapAction;
    QTimer m_timer;
    Job m_job;
    Job m_leftFetching;
    Job m_rightFetching;
    Outcome m_outcome;
};

} // namespace gui::headers
