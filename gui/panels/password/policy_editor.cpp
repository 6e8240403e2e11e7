// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/password/policy_editor.h"

#include "core/password/policy.h"
#include "gui/text/convert.h"
#include "gui/text/error_text.h"
#include "gui/widgets/field.h"
#include "gui/widgets/label.h"
#include "gui/widgets/style/layout.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QGridLayout>
#include <QScrollArea>
#include <QSpinBox>

namespace gui::password {
namespace {

using namespace Qt::Literals::StringLiterals;
using core::password::OwnPolicy;

constexpr int columns = 2;
constexpr int longestSet = 400;
constexpr int longestName = 80;
constexpr int longestWords = 4000;
constexpr int dialogWidth = 480;
constexpr int dialogHeight = 560;

std::uint32_t numberIn(const QSpinBox* box)
{
    return static_cast<std::uint32_t>(box->value());
}

/// The least number stands for "not asked".
std::optional<std::uint32_t> askedIn(const QSpinBox* box)
{
    return box->value() == 0 ? std::nullopt : std::optional(numberIn(box));
}

} // namespace

PolicyEditor::PolicyEditor(const OwnPolicy& policy, QWidget* parent)
    : Dialog(policy.name.empty() ? tr("A policy of your own") : tr("Change the policy"), parent)
    , m_page(nullptr)
{
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* page = new QWidget;
    m_page = new QVBoxLayout(page);
    // Room for the rings of the focus, which the area would clip.
    setMargins(*m_page, *page, 4, 4, 4, 4);
    setSpacing(*m_page, *page, 16);
    scroll->setWidget(page);
    content()->addWidget(scroll, 1);

    m_name = addText(tr("Name"), fromUtf8(policy.name), &m_nameField);
    m_name->setMaxLength(longestName);
    addNumbers(policy);
    QStringList words;
    for (const std::string& word : policy.forbiddenWords)
        words.append(fromUtf8(word));
    Field* field = nullptr;
    m_words = addText(tr("Forbidden words"), words.join(u", "_s), &field);
    m_words->setMaxLength(longestWords);
    field->setHint(tr("Parted by commas; found anywhere inside, in any case"));
    m_allowed = addText(tr("Allowed characters"), fromUtf8(policy.allowedCharacters), &field);
    field->setHint(tr("Empty allows all"));
    m_forbidden = addText(tr("Forbidden characters"), fromUtf8(policy.forbiddenCharacters));
    m_userWords = addCheck(tr("No name of the user or of the service inside"), policy.refusesUserWords);
    m_leaked = addCheck(tr("In no known breach"), policy.refusesLeaked);
    m_remarks = new Label(TextRole::Caption, Tone::Muted);
    m_remarks->setWordWrap(true);
    m_page->addWidget(m_remarks);
    m_page->addStretch(1);
    m_count = new Label(TextRole::Body, Tone::Caution);
    m_count->setWordWrap(true);
    content()->addWidget(m_count);

    Button* cancel = addButton(ButtonKind::Secondary, tr("Cancel"));
    m_save = addButton(ButtonKind::Primary, tr("Save the policy"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &PolicyEditor::save);
    resize(u(*this, dialogWidth), u(*this, dialogHeight));
    presentRemarks();
    m_name->setFocus();
}

LineEdit* PolicyEditor::addText(const QString& label, const QString& text, Field** field)
{
    auto* edit = new LineEdit;
    edit->setText(text);
    edit->setMaxLength(longestSet);
    auto* around = new Field(edit);
    around->setLabel(label);
    m_page->addWidget(around);
    connect(edit, &QLineEdit::textChanged, this, &PolicyEditor::presentRemarks);
    if (field)
        *field = around;
    return edit;
}

QSpinBox* PolicyEditor::addNumber(const QString& label, std::uint32_t number, const QString& unasked)
{
    auto* box = new QSpinBox;
    box->setRange(0, static_cast<int>(OwnPolicy::largestNumber));
    box->setSpecialValueText(unasked);
    box->setValue(static_cast<int>(number));
    auto* field = new Field(box);
    field->setLabel(label);
    m_grid->addWidget(field, m_numbers / columns, m_numbers % columns);
    ++m_numbers;
    connect(box, &QSpinBox::valueChanged, this, &PolicyEditor::presentRemarks);
    return box;
}

QCheckBox* PolicyEditor::addCheck(const QString& text, bool isOn)
{
    auto* check = new QCheckBox(text);
    check->setChecked(isOn);
    m_page->addWidget(check);
    connect(check, &QCheckBox::toggled, this, &PolicyEditor::presentRemarks);
    return check;
}

void PolicyEditor::addNumbers(const OwnPolicy& policy)
{
    auto* numbers = new QWidget;
    m_grid = new QGridLayout(numbers);
    setMargins(*m_grid, *numbers, 0, 0, 0, 0);
    setSpacing(*m_grid, *numbers, 16, 12);
    for (int column = 0; column < columns; ++column)
        m_grid->setColumnStretch(column, 1);
    m_page->addWidget(numbers);
    const QString unasked = tr("not asked");
    m_minimum = addNumber(tr("Characters, at least"), policy.minimumLength.value_or(0), unasked);
    m_maximum = addNumber(tr("Characters, at most"), policy.maximumLength.value_or(0), unasked);
    m_lower = addNumber(tr("Lower-case letters, at least"), policy.minimumLower, unasked);
    m_upper = addNumber(tr("Capital letters, at least"), policy.minimumUpper, unasked);
    m_digits = addNumber(tr("Digits, at least"), policy.minimumDigits, unasked);
    m_symbols = addNumber(tr("Symbols, at least"), policy.minimumSymbols, unasked);
    m_repeat = addNumber(tr("One character in a row, at most"), policy.longestRepeat.value_or(0), unasked);
    m_sequence = addNumber(tr("In sequence as abc, at most"), policy.longestSequence.value_or(0), unasked);
    m_common = addNumber(tr("Refuse the most common"), policy.refusesMostCommon.value_or(0), unasked);
    m_days = addNumber(tr("A new one after days"), policy.changeAfterDays.value_or(0), unasked);
    m_maximumField = qobject_cast<Field*>(m_maximum->parentWidget());
}

OwnPolicy PolicyEditor::policy() const
{
    OwnPolicy policy{ .name = toUtf8(m_name->text().trimmed()) };
    policy.minimumLength = askedIn(m_minimum);
    policy.maximumLength = askedIn(m_maximum);
    policy.minimumLower = numberIn(m_lower);
    policy.minimumUpper = numberIn(m_upper);
    policy.minimumDigits = numberIn(m_digits);
    policy.minimumSymbols = numberIn(m_symbols);
    policy.longestRepeat = askedIn(m_repeat);
    policy.longestSequence = askedIn(m_sequence);
    policy.refusesMostCommon = askedIn(m_common);
    policy.changeAfterDays = askedIn(m_days);
    for (const QString& word : m_words->text().split(u',', Qt::SkipEmptyParts)) {
        if (!word.trimmed().isEmpty())
            policy.forbiddenWords.push_back(toUtf8(word.trimmed()));
    }
    policy.allowedCharacters = toUtf8(m_allowed->text());
    policy.forbiddenCharacters = toUtf8(m_forbidden->text());
    policy.refusesUserWords = m_userWords->isChecked();
    policy.refusesLeaked = m_leaked->isChecked();
    return policy;
}

void PolicyEditor::presentRemarks()
{
    if (!m_save) // while the fields are made
        return;
    const OwnPolicy now = policy();
    QStringList lines;
    for (const core::Finding& remark : core::password::contradictionsIn(now))
        lines.append(u"\u2022 "_s + titleOf(remark));
    m_remarks->setText(lines.join(u'\n'));
    m_remarks->setHidden(lines.isEmpty());
    m_count->setText(
        tr("NIST speaks against it: %n remark(s), at the end", nullptr, static_cast<int>(lines.size())));
    m_count->setHidden(lines.isEmpty());
    if (!now.name.empty())
        m_nameField->setError({});
    if (m_maximumField && (!now.maximumLength || now.maximumLength >= now.minimumLength))
        m_maximumField->setError({});
}

/// What would not be read back is not saved.
void PolicyEditor::save()
{
    const auto again = core::password::parseOwnPolicy(core::password::textOf(policy()));
    if (again) {
        Q_EMIT saved(*again);
        accept();
        return;
    }
    const std::string member = again.error().place ? again.error().place->member : std::string();
    if (member == "/maximum_length" && m_maximumField) {
        m_maximumField->setError(tr("The maximum is smaller than the minimum"));
        m_maximum->setFocus();
    } else if (member == "/name") {
        m_nameField->setError(tr("A policy needs a name"));
        m_name->setFocus();
    } else {
        m_remarks->setText(sentenceOf(again.error()));
        m_remarks->show();
    }
}

} // namespace gui::password
