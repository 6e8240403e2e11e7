// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QComboBox>
#include <QPointer>
#include <QPushButton>

namespace gui {

class ChoicePopup;

/// A combo box as the look has it.
class Chooser : public QComboBox {
    Q_OBJECT
public:
    explicit Chooser(QWidget* parent = nullptr);
    void showPopup() override;

protected:
    void wheelEvent(QWheelEvent* event) override; ///< scrolls the page, not the choice, unless focused
};

/// Several of many: a face that says "7 of 19 chosen" and a popup of check boxes with "All", "None" and
/// presets.
class MultiChooser : public QPushButton {
    Q_OBJECT
public:
    struct Item {
        QString id;
        QString title;
        QString remark; ///< muted, at the end of the row
        bool isChosen;
    };

    explicit MultiChooser(QWidget* parent = nullptr);
    void setItems(QList<Item> items);
    QStringList chosen() const;
    void setChosen(const QStringList& ids);
    /// What the face says: "%1 of %2 chosen" unless told otherwise.
    void setSummary(const QString& summary);
    /// A named choice above the list: "Usual", "Fit for security".
    void addPreset(const QString& title, const QStringList& ids);
    void clearPresets();
    QSize sizeHint() const override;

Q_SIGNALS:
    void chosenChanged();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void adopt();
    void openPopup();
    QList<Item> m_items;
    QList<std::pair<QString, QStringList>> m_presets;
    QString m_summary;
    QPointer<ChoicePopup> m_popup;
};

} // namespace gui
