// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace gui {
class Button;
class Label;
} // namespace gui

namespace gui::headers {

/// In one line what was given, when the result needs the room.
class InputStrip : public QWidget {
    Q_OBJECT
public:
    explicit InputStrip(QWidget* parent = nullptr);
    void setTexts(const QString& what, const QString& remark, const QString& action);

Q_SIGNALS:
    void actionClicked();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Label* m_what;
    Label* m_remark;
    Button* m_action;
};

} // namespace gui::headers
