// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/hash/hash_parts.h"

#include "gui/panels/hash/password_hash_words.h"
#include "gui/text/convert.h"
#include "gui/text/error_text.h"
#include "gui/widgets/label.h"
#include "gui/widgets/style/assay_style.h"
#include "gui/widgets/style/layout.h"
#include "gui/widgets/style/paint.h"

#include <QGridLayout>
#include <QPainter>
#include <QTextBlock>

#include <algorithm>

namespace gui::hash {
namespace {

using core::passhash::Field;
using core::passhash::Part;
using core::passhash::PasswordHash;

/// The square before a row, in the colour of its part.
class PartMark : public QWidget {
public:
    explicit PartMark(Part part)
        : m_part(part)
    {
    }
    QSize sizeHint() const override { return { u(*this, 10), u(*this, 18) }; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const int side = u(*this, 10);
        paintRounded(painter, QRect(0, (height() - side) / 2, side, side), u(*this, 2),
            colorOf(tokensOf(*this), m_part));
    }

private:
    Part m_part;
};

/// In UTF-16, as the document counts.
int positionOf(const std::string& text, std::size_t offset)
{
    return static_cast<int>(fromUtf8(std::string_view(text).substr(0, offset)).size());
}

} // namespace

HashColours::HashColours(QWidget& widget, QTextDocument& document)
    : QSyntaxHighlighter(&document)
    , m_widget(widget)
{
}

void HashColours::setFields(const std::string& text, const std::vector<Field>& fields)
{
    m_ranges.clear();
    for (const Field& field : fields) {
        if (field.size > 0)
            m_ranges.push_back(
                { positionOf(text, field.offset), positionOf(text, field.offset + field.size), field.part });
    }
    rehighlight();
}

void HashColours::highlightBlock(const QString& text)
{
    const int start = currentBlock().position();
    for (const Range& range : m_ranges) {
        const int begin = std::max(0, range.begin - start);
        const int end = std::min(static_cast<int>(text.size()), range.end - start);
        if (begin < end)
            setFormat(begin, end - begin, colorOf(tokensOf(m_widget), range.part));
    }
}

HashParts::HashParts(QWidget* parent)
    : Card(parent)
    , m_grid(new QGridLayout(this))
{
    setMargins(*m_grid, *this, 16, 12, 16, 12);
    setSpacing(*m_grid, *this, 12, 6);
    m_grid->setColumnStretch(2, 1);
}

void HashParts::setHash(const PasswordHash& hash)
{
    m_fields = hash.fields;
    present();
}

void HashParts::setNarrow(bool isNarrow)
{
    if (isNarrow == m_isNarrow)
        return;
    m_isNarrow = isNarrow;
    present();
}

void HashParts::present()
{
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    for (const Field& field : m_fields) {
        auto* name = new Label(TextRole::Body, Tone::Muted);
        name->setText(translatedWords(field.name));
        auto* value = new Label(TextRole::Data);
        value->setElideMode(Qt::ElideMiddle);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        value->setLayoutDirection(Qt::LeftToRight);
        value->setAlignment(layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
        value->setText(printable(fromUtf8(field.value)));
        m_grid->addWidget(new PartMark(field.part), row, 0, Qt::AlignVCenter);
        m_grid->addWidget(name, row, 1);
        if (m_isNarrow)
            m_grid->addWidget(value, ++row, 1, 1, 2);
        else
            m_grid->addWidget(value, row, 2);
        ++row;
    }
}

} // namespace gui::hash
