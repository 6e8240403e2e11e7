// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QGridLayout;
class QLabel;

namespace gui::headers {

/// Names and what they are, one below the other. Values can be selected, and what is long has a button that
/// copies it.
class KeyValues : public QWidget {
    Q_OBJECT
public:
    explicit KeyValues(QWidget* parent = nullptr);
    void clear();
    enum class Value : std::uint8_t {
        Words,
        Data, ///< in monospace, the same in every language
    };
    void add(const QString& name, const QString& value, Value kind);
    /// `copied` is what the button copies; it stands in `value` for people to read.
    void addCopyable(const QString& name, const QString& value, const QString& copied);

Q_SIGNALS:
    void copyWanted(const QString& text);

protected:
    void changeEvent(QEvent* event) override;

private:
    void align(QLabel& value) const;
    QWidget* valueLabel(const QString& name, const QString& value, Value kind);
    QGridLayout* m_rows;
};

} // namespace gui::headers
