// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fetch/fetch.h"

#include <QWidget>

class QVBoxLayout;

namespace gui {
class Button;
class Label;
class LineEdit;
class SecretEdit;
} // namespace gui

namespace gui::headers {

/// Request headers of one's own. Their values may be secrets: they are masked, and never remembered.
class OwnFields : public QWidget {
    Q_OBJECT
public:
    explicit OwnFields(QWidget* parent = nullptr);
    ~OwnFields() override;
    /// Those with a name; fails where a value cannot be had.
    core::Result<std::vector<core::fetch::OwnField>> fields() const;
    int count() const;
    void clear();
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    struct Row {
        QWidget* widget;
        LineEdit* name;
        SecretEdit* value;
        Button* remove;
    };
    void add();
    void remove(const QWidget* widget);

    Label* m_title;
    QVBoxLayout* m_column;
    Button* m_add;
    std::vector<Row> m_rows;
};

} // namespace gui::headers
