// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/passhash/password_hash.h"
#include "gui/widgets/card.h"

#include <QSyntaxHighlighter>

class QGridLayout;

namespace gui::hash {

/// Colours the parts of a hash in the document that it was pasted into.
class HashColours : public QSyntaxHighlighter {
    Q_OBJECT
public:
    HashColours(QWidget& widget, QTextDocument& document);
    /// `text` is what the document holds, in UTF-8; no fields, no colours.
    void setFields(const std::string& text, const std::vector<core::passhash::Field>& fields);

protected:
    void highlightBlock(const QString& text) override;

private:
    struct Range {
        int begin;
        int end;
        core::passhash::Part part;
    };

    QWidget& m_widget;
    std::vector<Range> m_ranges;
};

/// The parts of a hash as a table: the colour that they have in the text, what they are, and their value.
class HashParts : public Card {
    Q_OBJECT
public:
    explicit HashParts(QWidget* parent = nullptr);
    void setHash(const core::passhash::PasswordHash& hash);
    void setNarrow(bool isNarrow);
    int rowCount() const { return static_cast<int>(m_fields.size()); }

private:
    void present();

    QGridLayout* m_grid;
    std::vector<core::passhash::Field> m_fields;
    bool m_isNarrow = false;
};

} // namespace gui::hash
