// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/audit.h"
#include "gui/jobs/job.h"

#include <QWidget>

#include <optional>

class QBoxLayout;

namespace gui {
class Button;
class Label;
class Stamp;
} // namespace gui

namespace gui::headers {

/// From which grade to which a fix leads, and the way to try it.
class EffectStrip : public QWidget {
    Q_OBJECT
public:
    explicit EffectStrip(QWidget* parent = nullptr);
    /// Without changes there is nothing to show. A page of megabytes is judged on another thread.
    void setChanges(const std::shared_ptr<const core::http::Audit>& audit,
        const std::vector<core::http::Change>& changes, const core::http::AuditOptions& options);
    void setAction(const QString& title);
    void retranslate();

Q_SIGNALS:
    void tryClicked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void present();
    void arrange();

    std::optional<core::http::observatory::Score> m_before;
    std::optional<core::http::observatory::Score> m_after;
    Job m_job;
    QBoxLayout* m_layout;
    Stamp* m_from;
    QWidget* m_arrow;
    Stamp* m_to;
    Label* m_sentence;
    Label* m_sum;
    Button* m_try;
    QString m_action;
};

} // namespace gui::headers
