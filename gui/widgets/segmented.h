// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace gui {

/// At most five exclusive choices side by side. Arrow keys move inside, Tab leaves; each segment is a radio
/// button to screen readers.
class Segmented : public QWidget {
    Q_OBJECT
public:
    explicit Segmented(QWidget* parent = nullptr);
    /// Replaces all; the current id stays if it is still there.
    void setSegments(const QList<std::pair<QString, QString>>& idsAndTitles);
    QString current() const;
    void setCurrent(const QString& id);
    void setSmall(bool isSmall);

Q_SIGNALS:
    void currentChanged(const QString& id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    bool m_isSmall = false;
    bool m_isSilent = false;
};

} // namespace gui
