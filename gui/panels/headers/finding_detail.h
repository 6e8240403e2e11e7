// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/audit.h"

#include <QWidget>

#include <memory>

namespace gui {
class Badge;
class Button;
class CodeBlock;
class CodeView;
class Label;
class TagRow;
class Workbench;
} // namespace gui

namespace gui::headers {

class EffectStrip;
class FixBox;

/// Of one finding: why it matters, where it is, what mends it and what that brings; or where it is among all
/// header lines.
class FindingDetail : public QWidget {
    Q_OBJECT
public:
    FindingDetail(Workbench& workbench, QWidget* parent = nullptr);

    /// The line must live until the next one, or clear().
    void setLine(const std::shared_ptr<const core::http::Audit>& audit, const core::http::Line& line,
        const core::http::AuditOptions& options);
    void clear();
    void setFixAction(const QString& title);
    void retranslate();
    /// What Return in the list goes on to.
    void takeFocus();

Q_SIGNALS:
    void fixWanted(const std::vector<core::http::Change>& changes);
    void serverChanged();

private:
    QWidget* makeHead();
    QWidget* makeFoot();
    void present();
    void presentPlace();
    void presentTags();
    void presentRaw();
    void showRaw(bool isShown);

    std::shared_ptr<const core::http::Audit> m_audit;
    const core::http::Line* m_line = nullptr;

    Label* m_title = nullptr;
    Badge* m_badge = nullptr;
    Label* m_why;
    Label* m_whereTitle;
    CodeBlock* m_where;
    FixBox* m_fix;
    EffectStrip* m_effect;
    TagRow* m_tags = nullptr;
    Button* m_rawSwitch = nullptr;
    QWidget* m_reading; ///< all but the raw view
    CodeView* m_raw;
    bool m_isRawShown = false;
};

} // namespace gui::headers
