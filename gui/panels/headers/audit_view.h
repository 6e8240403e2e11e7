// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/audit.h"
#include "gui/panels/headers/inspection.h"

#include <QWidget>

#include <memory>

class QBoxLayout;
class QFrame;

namespace gui {
class Card;
class FindingList;
class Label;
class Workbench;
} // namespace gui

namespace gui::headers {

class FindingDetail;
class VerdictCard;

/// One audit as people read it: the verdict with its sum, then what was found, and of the chosen finding why
/// it matters, where it is, what mends it and what that would bring. It sets its words itself when the
/// language changes.
class AuditView : public QWidget {
    Q_OBJECT
public:
    AuditView(Workbench& workbench, QWidget* parent = nullptr);
    ~AuditView() override;

    /// `options` are those of the audit: scores after a fix are computed with them. The list keeps the
    /// finding that was chosen, where the new audit has it too.
    void setAudit(std::shared_ptr<const core::http::Audit> audit, const core::http::AuditOptions& options);
    /// Its audit, and with it how the response was come by.
    void setInspection(const SharedInspection& inspection);
    /// Stands between the verdict and the findings, and takes the widget over.
    void setBetween(QWidget* widget);
    /// Something else of the owner's may stand in their place.
    void setFindingsShown(bool isShown);
    /// Null before the first.
    const core::http::Audit* audit() const { return m_audit.get(); }
    /// Columns stack: what PageScroll::narrowChanged says.
    void setNarrow(bool isNarrow);
    /// The button beside a fix; "Try in What-if" unless told otherwise. It is there where a fix has changes.
    void setFixAction(const QString& title);

    FindingList& list() { return *m_list; }

Q_SIGNALS:
    /// Somebody wants to see the response with the changes of a fix.
    void fixWanted(const std::vector<core::http::Change>& changes);
    /// Fixes are in another server's language from now on: rememberedServer().
    void serverChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void arrange();
    void presentFindings();
    void presentDetail();

    std::shared_ptr<const core::http::Audit> m_audit;
    core::http::AuditOptions m_options;
    std::vector<core::http::Line> m_lines; ///< into the audit; in the order of the list

    VerdictCard* m_verdict;
    Card* m_card;
    QBoxLayout* m_layout;
    QBoxLayout* m_columns;
    QWidget* m_listPane;
    Label* m_heading;
    Label* m_counts;
    FindingList* m_list;
    QFrame* m_line; ///< between the columns
    FindingDetail* m_detail;
    bool m_isNarrow = false;
};

} // namespace gui::headers
