// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/secure_bytes.h"
#include "core/crypto/self_test.h"
#include "gui/clipboard/clipboard.h"
#include "gui/widgets/dialog.h"

#include <optional>
#include <vector>

class QGridLayout;

namespace gui {

class Badge;
class Job;
class Label;

using SelfTestReports = std::vector<core::crypto::SelfTestReport>;

/// What runs here: versions, licences, and whether the primitives give their published answers.
class AboutDialog : public Dialog {
    Q_OBJECT
public:
    /// Without known reports the self-test runs, on another thread.
    AboutDialog(Clipboard& clipboard, std::optional<SelfTestReports> known, QWidget* parent);
    /// For a report of a fault: versions and the kind of system, nothing of the person's.
    QString versions() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Row {
        Label* name;
        Label* value;
        Label* remark;
    };
    Row addRow();
    void addHead(QVBoxLayout& page);
    void runSelfTest();
    void retranslate();
    void presentSelfTest();

    Clipboard& m_clipboard;
    std::optional<SelfTestReports> m_reports;
    core::SecureHeap m_heap;
    Job* m_job;
    Label* m_version;
    Label* m_description;
    QGridLayout* m_rows;
    Badge* m_selfTestBadge;
    Row m_selfTest;
    Row m_memory;
    std::vector<Row> m_libraries;
    Row m_license;
    Button* m_copy;
    Button* m_close;
};

} // namespace gui
