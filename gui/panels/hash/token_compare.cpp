// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/hash/token_compare.h"

#include "core/token/secret_comparison.h"
#include "gui/panels/hash/comparison_card.h"
#include "gui/text/error_text.h"
#include "gui/text/units.h"
#include "gui/widgets/field.h"
#include "gui/widgets/secret_edit.h"
#include "gui/widgets/style/layout.h"

#include <QBoxLayout>

#include <utility>

namespace gui::hash {
namespace {

using namespace Qt::Literals::StringLiterals;
namespace token = core::token;

QString reasonOf(token::SecretDifference difference)
{
    switch (difference) {
    case token::SecretDifference::BlankAtTheEnds:
        return TokenCompare::tr("Only spaces or line breaks at the ends differ");
    case token::SecretDifference::UnicodeForm:
        return TokenCompare::tr("Only the Unicode form of accents differs");
    case token::SecretDifference::LetterCase:
        return TokenCompare::tr("Only upper and lower case differ");
    case token::SecretDifference::None:
    case token::SecretDifference::Otherwise:
        break;
    }
    return {};
}

QString bytes(std::size_t count)
{
    return TokenCompare::tr("%1 byte(s)", "", static_cast<int>(count)).arg(countText(count));
}

} // namespace

TokenCompare::TokenCompare(QWidget* parent)
    : QWidget(parent)
    , m_first(new SecretEdit)
    , m_firstField(new Field(m_first))
    , m_second(new SecretEdit)
    , m_secondField(new Field(m_second))
    , m_verdict(new ComparisonCard)
{
    auto* column = new QVBoxLayout(this);
    setMargins(*column, *this, 0, 0, 0, 0);
    setSpacing(*column, *this, 16);
    for (SecretEdit* edit : { m_first, m_second })
        edit->setClearable(true);
    auto* fields = new QWidget;
    m_row = new QBoxLayout(QBoxLayout::LeftToRight, fields);
    setMargins(*m_row, *fields, 0, 0, 0, 0);
    setSpacing(*m_row, *fields, 16);
    m_row->addWidget(m_firstField, 1, Qt::AlignTop);
    m_row->addWidget(m_secondField, 1, Qt::AlignTop);
    column->addWidget(fields);
    column->addWidget(m_verdict);
    column->addStretch(1);
    connect(m_first, &QLineEdit::textChanged, this, &TokenCompare::compare);
    connect(m_second, &QLineEdit::textChanged, this, &TokenCompare::compare);
    TokenCompare::retranslate();
}

void TokenCompare::setNarrow(bool isNarrow)
{
    m_row->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void TokenCompare::compare()
{
    const core::Result<core::SecureBytes> first = m_first->copy();
    const core::Result<core::SecureBytes> second = m_second->copy();
    m_verdict->setVisible(first && second && !first->isEmpty() && !second->isEmpty());
    if (m_verdict->isHidden())
        return;
    const core::Result<token::SecretComparison> compared
        = token::compareSecrets(first->bytes(), second->bytes());
    if (!compared) {
        m_verdict->setVerdict(
            { .tone = Tone::Danger, .sentence = sentenceOf(compared.error()), .facts = {}, .basis = {} }, {});
        return;
    }
    const QString sizes = compared->isEqual
        ? bytes(compared->firstSize)
        : tr("%1 and %2", "sizes").arg(bytes(compared->firstSize), bytes(compared->secondSize));
    const QString reason = reasonOf(compared->difference);
    m_verdict->setVerdict(
        { .tone = compared->isEqual ? Tone::Ok : Tone::Danger,
            .sentence = compared->isEqual ? tr("Equal") : tr("Different"),
            .facts = reason.isEmpty() ? sizes : tr("%1. %2", "reason, sizes").arg(reason, sizes),
            .basis = tr("Compared in constant time, as HMACs.") },
        {});
}

void TokenCompare::showSample()
{
    m_first->setText(u"correct horse battery staple"_s);
    m_second->setText(u"correct horse battery staple "_s);
}

void TokenCompare::retranslate()
{
    m_firstField->setLabel(tr("One secret"));
    m_secondField->setLabel(tr("The other"));
    compare();
}

} // namespace gui::hash
