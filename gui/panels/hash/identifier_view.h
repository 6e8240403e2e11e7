// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/token/identifier.h"

#include <QWidget>

namespace gui::hash {

/// An identifier as it is written, its parts coloured, underlined and numbered. From left to right in every
/// language.
class IdentifierView : public QWidget {
    Q_OBJECT
public:
    explicit IdentifierView(QWidget* parent = nullptr);
    void setIdentifier(const core::token::Identifier& identifier);
    /// The roles in the order of their numbers, from 1.
    const std::vector<core::token::PartRole>& roles() const { return m_roles; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Piece;
    std::vector<Piece> layOut(int width) const;
    int lineHeight() const;
    int numberOf(core::token::PartRole role) const;

    QString m_text;
    std::vector<core::token::IdentifierPart> m_parts;
    std::vector<core::token::PartRole> m_roles;
};

/// "Time", "Random bits".
QString wordOf(core::token::PartRole role);
/// Of the part with this number.
QColor colorOfPart(const QWidget& widget, int number);

/// A number in a filled square, as it stands below the part.
class PartNumber : public QWidget {
    Q_OBJECT
public:
    explicit PartNumber(int number, QWidget* parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_number;
};

} // namespace gui::hash
