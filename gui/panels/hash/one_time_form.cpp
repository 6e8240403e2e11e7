// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/hash/one_time_form.h"

#include "gui/text/convert.h"
#include "gui/text/units.h"
#include "gui/widgets/chooser.h"
#include "gui/widgets/field.h"
#include "gui/widgets/style/layout.h"

#include <QBoxLayout>

namespace gui::hash {
namespace {

using namespace Qt::Literals::StringLiterals;
namespace token = core::token;
using core::crypto::DigestAlgorithm;

template <typename... Fields> QWidget* rowOf(QBoxLayout*& layout, Fields*... fields)
{
    auto* row = new QWidget;
    layout = new QBoxLayout(QBoxLayout::LeftToRight, row);
    setMargins(*layout, *row, 0, 0, 0, 0);
    setSpacing(*layout, *row, 16);
    (layout->addWidget(fields, 1, Qt::AlignTop), ...);
    return row;
}

} // namespace

OneTimeForm::OneTimeForm(QWidget* parent)
    : QWidget(parent)
    , m_issuer(new LineEdit)
    , m_issuerField(new Field(m_issuer))
    , m_name(new LineEdit)
    , m_nameField(new Field(m_name))
    , m_kinds(new Chooser)
    , m_kindField(new Field(m_kinds))
    , m_algorithms(new Chooser)
    , m_algorithmField(new Field(m_algorithms))
    , m_digits(new Chooser)
    , m_digitField(new Field(m_digits))
    , m_number(new LineEdit)
    , m_numberField(new Field(m_number))
{
    using enum token::CodeKind;
    m_kinds->addItem(QString(), static_cast<int>(Totp));
    m_kinds->addItem(QString(), static_cast<int>(Hotp));
    m_kinds->addItem(u"Steam"_s, static_cast<int>(Steam));
    for (const DigestAlgorithm algorithm :
        { DigestAlgorithm::Sha1, DigestAlgorithm::Sha256, DigestAlgorithm::Sha512 })
        m_algorithms->addItem(fromUtf8(core::crypto::nameOf(algorithm)), static_cast<int>(algorithm));
    for (unsigned digits = token::leastDigits; digits <= token::mostDigits; ++digits)
        m_digits->addItem(QString::number(digits), static_cast<int>(digits));
    m_number->setText(u"30"_s);
    m_number->setMaxLength(20);
    auto* column = new QVBoxLayout(this);
    setMargins(*column, *this, 0, 0, 0, 0);
    setSpacing(*column, *this, 16);
    column->addWidget(rowOf(m_accountRow, m_issuerField, m_nameField));
    QWidget* first = rowOf(m_parts[0], m_kindField, m_algorithmField);
    QWidget* second = rowOf(m_parts[1], m_digitField, m_numberField);
    column->addWidget(rowOf(m_row, first, second));
    for (Chooser* chooser : { m_kinds, m_algorithms, m_digits })
        connect(chooser, &Chooser::currentIndexChanged, this, &OneTimeForm::tell);
    for (LineEdit* edit : { m_issuer, m_name, m_number })
        connect(edit, &QLineEdit::textChanged, this, &OneTimeForm::tell);
    connect(
        m_kinds, &Chooser::activated, this, [this] { m_number->setText(kind() == Hotp ? u"0"_s : u"30"_s); });
    OneTimeForm::retranslate();
}

token::CodeKind OneTimeForm::kind() const
{
    return static_cast<token::CodeKind>(m_kinds->currentData().toInt());
}

void OneTimeForm::tell()
{
    adoptKind();
    if (!m_isSilent)
        Q_EMIT changed();
}

void OneTimeForm::adoptKind()
{
    const bool isCounted = kind() == token::CodeKind::Hotp;
    m_digitField->setVisible(kind() != token::CodeKind::Steam);
    m_numberField->setLabel(isCounted ? tr("Counter") : tr("Period in seconds"));
    bool isNumber = false;
    const qulonglong number = m_number->text().toULongLong(&isNumber);
    const bool isRight
        = isNumber && (isCounted || (number > 0 && number <= static_cast<qulonglong>(token::mostPeriod)));
    m_numberField->setError(isRight ? QString()
            : isCounted             ? tr("A whole number")
                        : tr("1 to %1").arg(countText(static_cast<std::uint64_t>(token::mostPeriod))));
}

token::CodeParameters OneTimeForm::parameters() const
{
    token::CodeParameters parameters{ .kind = kind(),
        .algorithm = static_cast<DigestAlgorithm>(m_algorithms->currentData().toInt()),
        .digits = static_cast<unsigned>(m_digits->currentData().toInt()) };
    const qulonglong number = m_number->text().toULongLong();
    if (parameters.kind == token::CodeKind::Hotp)
        parameters.counter = number;
    else
        // Too large for a period is refused as one.
        parameters.period
            = number > static_cast<qulonglong>(token::mostPeriod) ? 0 : static_cast<std::int64_t>(number);
    if (parameters.kind == token::CodeKind::Steam)
        parameters.digits = token::CodeParameters{}.digits;
    return parameters;
}

std::string OneTimeForm::issuer() const
{
    return toUtf8(m_issuer->text());
}

std::string OneTimeForm::name() const
{
    return toUtf8(m_name->text());
}

void OneTimeForm::setAccount(const token::OtpAccount& account)
{
    const token::CodeParameters& parameters = account.parameters;
    m_isSilent = true;
    m_issuer->setText(fromUtf8(account.issuer));
    m_name->setText(fromUtf8(account.name));
    m_kinds->setCurrentIndex(m_kinds->findData(static_cast<int>(parameters.kind)));
    m_algorithms->setCurrentIndex(m_algorithms->findData(static_cast<int>(parameters.algorithm)));
    m_digits->setCurrentIndex(m_digits->findData(static_cast<int>(parameters.digits)));
    m_number->setText(parameters.kind == token::CodeKind::Hotp ? QString::number(parameters.counter)
                                                               : QString::number(parameters.period));
    m_isSilent = false;
}

void OneTimeForm::setNarrow(bool isNarrow)
{
    const auto direction = isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    m_accountRow->setDirection(direction);
    m_row->setDirection(direction);
}

void OneTimeForm::retranslate()
{
    m_issuerField->setLabel(tr("Issuer"));
    m_issuer->setPlaceholderText(u"Example"_s);
    m_nameField->setLabel(tr("Account"));
    m_name->setPlaceholderText(u"alice@example.com"_s);
    m_kindField->setLabel(tr("Kind"));
    m_kinds->setItemText(0, tr("TOTP, by time"));
    m_kinds->setItemText(1, tr("HOTP, by counter"));
    m_algorithmField->setLabel(tr("Algorithm"));
    m_digitField->setLabel(tr("Digits"));
    adoptKind();
}

} // namespace gui::hash
