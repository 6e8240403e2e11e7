// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/password/digit_options.h"

#include "gui/widgets/chooser.h"
#include "gui/widgets/label.h"
#include "gui/workbench/settings.h"

#include <QCheckBox>
#include <QSpinBox>

namespace gui::password {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace core::password;

constexpr int usualMostDigits = 12;
constexpr int usualMostSyllables = 24;
constexpr int largestGroup = 9;
constexpr std::array additionWords{ "none", "one", "each" };

const QString panelId = u"password"_s;

} // namespace

PinOptions::PinOptions(QWidget* parent)
    : OptionPage(parent)
    , m_length(makeAmount(1, static_cast<int>(PinSettings::longest), usualMostDigits))
    , m_trivial(new QCheckBox)
    , m_remark(new Label(TextRole::Caption, Tone::Muted))
    , m_lengthRow(addWideRow(m_length.whole))
    , m_trivialRow(addRow(m_trivial))
{
    m_remark->setWordWrap(true);
    addWhole(m_remark);
    m_length.box->setValue(static_cast<int>(PinSettings{}.length));
    m_trivial->setChecked(true);
    connect(m_trivial, &QCheckBox::toggled, this, &PinOptions::tell);
}

PinSettings PinOptions::settings() const
{
    return { .length = static_cast<std::uint32_t>(m_length.box->value()),
        .trivial = m_trivial->isChecked() ? TrivialPins::Refused : TrivialPins::Allowed };
}

OptionPage::Plan PinOptions::plan() const
{
    const auto anyPin = [](PinSettings& settings) { settings.trivial = TrivialPins::Allowed; };
    return { .making = makingOf(settings()),
        .without = { m_trivial->isChecked() ? makingWith(settings(), anyPin) : Making() } };
}

QList<OptionPage::Row> PinOptions::effectRows() const
{
    return { m_trivialRow };
}

QString PinOptions::reason() const
{
    const QString digits = tr("%n digit(s)", nullptr, m_length.box->value());
    return m_trivial->isChecked() ? tr("%1, none trivial").arg(digits) : digits;
}

QStringList PinOptions::commandWords() const
{
    QStringList words{ u"generate"_s, u"--pin"_s, QString::number(m_length.box->value()) };
    if (!m_trivial->isChecked())
        words << u"--any-pin"_s;
    return words;
}

void PinOptions::save(Settings& settings) const
{
    settings.setPanelValue(panelId, u"pin_length"_s, m_length.box->value());
    settings.setPanelValue(panelId, u"pin_none_trivial"_s, m_trivial->isChecked());
}

void PinOptions::restore(const Settings& settings)
{
    m_isSilent = true;
    m_length.box->setValue(settings.panelValue(panelId, u"pin_length"_s, m_length.box->value()).toInt());
    m_trivial->setChecked(settings.panelValue(panelId, u"pin_none_trivial"_s, true).toBool());
    m_isSilent = false;
}

void PinOptions::retranslate()
{
    setTitle(m_lengthRow, tr("Digits"), m_length.box);
    m_length.slider->setAccessibleName(tr("Digits"));
    setTitle(m_trivialRow, tr("Trivial ones"), m_trivial);
    m_trivial->setText(tr("Leave out"));
    m_remark->setText(tr(
        "Trivial are repeated blocks as in 1212, counting as in 2345 or 8901, and the years 1900 to 2099."));
}

SpokenOptions::SpokenOptions(QWidget* parent)
    : OptionPage(parent)
    , m_syllables(makeAmount(1, static_cast<int>(SpokenSettings::mostSyllables), usualMostSyllables))
    , m_group(makeNumber(0, largestGroup))
    , m_digit(new Chooser)
    , m_syllablesRow(addWideRow(m_syllables.whole))
    , m_groupRow(addRow(m_group))
    , m_digitRow(addRow(m_digit))
{
    for (std::size_t i = 0; i < additionWords.size(); ++i)
        m_digit->addItem(QString());
    m_digit->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_digit->setMinimumContentsLength(4);
    m_digit->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_syllables.box->setValue(static_cast<int>(SpokenSettings{}.syllables));
    m_group->setValue(static_cast<int>(SpokenSettings{}.syllablesInAGroup));
    connect(m_digit, &Chooser::currentIndexChanged, this, &SpokenOptions::tell);
}

SpokenSettings SpokenOptions::settings() const
{
    return { .syllables = static_cast<std::uint32_t>(m_syllables.box->value()),
        .syllablesInAGroup = static_cast<std::uint32_t>(m_group->value()),
        .digit = static_cast<Addition>(m_digit->currentIndex()) };
}

OptionPage::Plan SpokenOptions::plan() const
{
    return { .making = makingOf(settings()),
        .without = { makingWith(settings(), [](SpokenSettings& all) { all.syllablesInAGroup = 0; }),
            makingWith(settings(), [](SpokenSettings& without) { without.digit = Addition::None; }) } };
}

QList<OptionPage::Row> SpokenOptions::effectRows() const
{
    return { m_groupRow, m_digitRow };
}

QString SpokenOptions::reason() const
{
    const QString syllables = tr("%n syllable(s)", nullptr, m_syllables.box->value());
    switch (settings().digit) {
    case Addition::None:
        break;
    case Addition::AfterOneWord:
        return tr("%1 and a digit").arg(syllables);
    case Addition::AfterEachWord:
        return tr("%1 and digits").arg(syllables);
    }
    return syllables;
}

QStringList SpokenOptions::commandWords() const
{
    QStringList words{ u"generate"_s, u"--spoken"_s, QString::number(m_syllables.box->value()) };
    if (m_group->value() != static_cast<int>(SpokenSettings{}.syllablesInAGroup))
        words << u"--group"_s << QString::number(m_group->value());
    if (m_digit->currentIndex() > 0)
        words << u"--digit"_s
              << QString::fromLatin1(additionWords[static_cast<std::size_t>(m_digit->currentIndex())]);
    return words;
}

void SpokenOptions::save(Settings& settings) const
{
    settings.setPanelValue(panelId, u"syllables"_s, m_syllables.box->value());
    settings.setPanelValue(panelId, u"syllables_in_a_group"_s, m_group->value());
    settings.setPanelValue(panelId, u"spoken_digit"_s, m_digit->currentIndex());
}

void SpokenOptions::restore(const Settings& settings)
{
    m_isSilent = true;
    const auto number = [&](const QString& key, int otherwise) {
        return settings.panelValue(panelId, key, otherwise).toInt();
    };
    m_syllables.box->setValue(number(u"syllables"_s, m_syllables.box->value()));
    m_group->setValue(number(u"syllables_in_a_group"_s, m_group->value()));
    m_digit->setCurrentIndex(qBound(0, number(u"spoken_digit"_s, 0), m_digit->count() - 1));
    m_isSilent = false;
}

void SpokenOptions::retranslate()
{
    setTitle(m_syllablesRow, tr("Syllables"), m_syllables.box);
    m_syllables.slider->setAccessibleName(tr("Syllables"));
    setTitle(m_groupRow, tr("In a group"), m_group);
    m_group->setSpecialValueText(tr("all", "syllables in one group"));
    setTitle(m_digitRow, tr("Digit"), m_digit);
    const QStringList titles{ tr("None"), tr("After one group"), tr("After each group") };
    for (int i = 0; i < m_digit->count(); ++i)
        m_digit->setItemText(i, titles[i]);
}

} // namespace gui::password
