// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace gui {

/// Short identifiers side by side on sunken ground, on as many lines as they need: "ASVS 3.4.3", "CWE-79".
class TagRow : public QWidget {
    Q_OBJECT
public:
    explicit TagRow(QWidget* parent = nullptr);
    void setTags(const QStringList& tags);
    QStringList tags() const { return m_tags; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    QStringList m_tags;
};

} // namespace gui
