// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/jobs/job.h"

#include <QWidget>

#include <filesystem>
#include <memory>
#include <string>

namespace gui {
class Button;
class Label;
class LineEdit;
} // namespace gui

namespace gui::headers {

class PasteEdit;

/// One of several responses that are given as text or as a file. What is too large to be edited stands behind
/// the field, by its name.
class ResponseSide : public QWidget {
    Q_OBJECT
public:
    explicit ResponseSide(QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setPlaceholder(const QString& text);
    void setText(const QString& text);
    /// Read on another thread; failed() or changed() follows.
    void read(const std::filesystem::path& file);
    /// What the field, or the file behind it, says.
    std::shared_ptr<const std::string> content() const;
    bool isEmpty() const;
    void clear();
    /// Both change places; changed() follows once.
    void swapWith(ResponseSide& other);
    /// Below the field: what it was taken for, or why it could not be.
    void setRemark(const QString& sentence);
    void setError(const QString& sentence);
    /// While files are over the window.
    void setDropSentence(const QString& sentence);
    PasteEdit& edit() { return *m_edit; }
    /// While an address is asked it cannot be asked again.
    void setFetching(bool isFetching);
    /// Shows the line for an address, with the focus in it.
    void openAddress();
    void retranslate();

Q_SIGNALS:
    void changed();
    /// A click on "Fetch", or Return.
    void fetchWanted(const QString& address);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Held {
        std::shared_ptr<const std::string> content; ///< null: the field's own text counts
        QString name;
    };
    void hold(Held held);
    void openFile();
    void present();
    void arrange();
    void placeDropLine();

    Label* m_title;
    Button* m_open;
    Button* m_address;
    QWidget* m_addressLine;
    LineEdit* m_addressEdit;
    Button* m_fetch;
    Button* m_clear;
    PasteEdit* m_edit;
    Label* m_remark;
    QWidget* m_dropLine;
    Held m_held;
    QString m_placeholder;
    QString m_dropSentence;
    Job m_reading;
    bool m_isSilent = false;
};

} // namespace gui::headers
