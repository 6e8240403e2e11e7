// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/jobs/job.h"
#include "gui/panels/headers/inspection.h"

#include <QWidget>

#include <vector>

class QBoxLayout;
class QFrame;
class QTreeWidget;
class QTreeWidgetItem;

namespace gui {
class Badge;
class Button;
class Label;
class Workbench;
} // namespace gui

namespace gui::headers {

class KeyValues;

/// The certificates of a server as the tree that they are: the authority at the top, the server's own at the
/// end, and of the chosen one what it says.
class CertificateView : public QWidget {
    Q_OBJECT
public:
    CertificateView(Workbench& workbench, QWidget* parent = nullptr);
    void setInspection(const SharedInspection& inspection);
    void setNarrow(bool isNarrow);
    void retranslate();
    /// What the file dialog leads to; it has asked whether to replace a file.
    void save(const std::filesystem::path& file);

Q_SIGNALS:
    /// Nothing was saved; the sentence says why.
    void failed(const QString& sentence);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeDetail();
    void arrange();
    void presentTrust(const core::fetch::Hop& hop);
    void presentTree(const core::fetch::Tls& tls);
    void presentCertificate();
    void chooseFile();
    const core::keys::Certificate* chosen() const;
    QString rank(std::size_t index, const core::keys::Certificate& certificate) const;

    Workbench& m_workbench;
    Badge* m_badge = nullptr;
    Label* m_trust = nullptr;
    Label* m_how = nullptr;
    QBoxLayout* m_columns = nullptr;
    QTreeWidget* m_tree = nullptr;
    QFrame* m_line = nullptr;
    Label* m_title = nullptr;
    KeyValues* m_values = nullptr;
    Button* m_copy = nullptr;
    Button* m_save = nullptr;
    QWidget* m_body = nullptr;
    SharedInspection m_inspection;
    std::vector<core::keys::Certificate> m_path; ///< the server's own first
    Job m_saving;
    bool m_isNarrow = false;
};

} // namespace gui::headers
