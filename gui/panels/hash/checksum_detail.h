// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/panels/hash/checksum_model.h"

#include <QWidget>

class QGridLayout;
class QScrollArea;

namespace gui {
class Badge;
class Button;
class CopyButton;
class Label;
} // namespace gui

namespace gui::hash {

/// A digest in groups of eight on as many lines as it needs; the first group that differs is marked.
class DigestText : public QWidget {
    Q_OBJECT
public:
    explicit DigestText(QWidget* parent = nullptr);
    void setDigest(const QString& hex, std::optional<qsizetype> differenceAt);
    const QString& digest() const { return m_hex; }
    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    int groupsInLine(int width) const;
    QString m_hex;
    std::optional<qsizetype> m_differenceAt;
};

/// All that is known of the chosen file.
class ChecksumDetail : public QWidget {
    Q_OBJECT
public:
    explicit ChecksumDetail(QWidget* parent = nullptr);
    /// Null: nothing is chosen.
    void setFile(const CheckedFile* file, const std::vector<CheckedFile>& files);
    void takeFocus();

Q_SIGNALS:
    void copyWanted(const QString& text);
    void hashWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct DigestPart {
        QWidget* whole;
        Label* title;
        DigestText* text;
        CopyButton* copy;
    };
    DigestPart makeDigest();
    void setDigest(const DigestPart& part, const core::Bytes& digest, std::optional<qsizetype> differenceAt);
    void presentFacts(const CheckedFile& file);
    void retranslate();

    QScrollArea* m_area;
    QWidget* m_page;
    Label* m_none;
    Label* m_name;
    Badge* m_badge;
    Label* m_reason;
    DigestPart m_expected;
    DigestPart m_actual;
    QWidget* m_facts;
    QGridLayout* m_factRows;
    Button* m_hash;
};

} // namespace gui::hash
