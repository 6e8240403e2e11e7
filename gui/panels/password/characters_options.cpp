// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/password/characters_options.h"

#include "gui/text/convert.h"
#include "gui/text/error_text.h"
#include "gui/text/shell_word.h"
#include "gui/widgets/chooser.h"
#include "gui/widgets/field.h"
#include "gui/widgets/label.h"
#include "gui/workbench/settings.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QSpinBox>

namespace gui::password {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace core::password;
using Name = CharacterGroupName;

constexpr int longestInWindow = 128;
constexpr int usualMost = 64;
constexpr int mostOfAClass = 9;
constexpr int longestSet = 200;
constexpr int longestRules = 4096;

constexpr std::array classNames{ Name::Lower, Name::Upper, Name::Digits, Name::Symbols };
constexpr std::array symbolGroups{ Name::Punctuation, Name::Quotes, Name::Dashes, Name::Mathematics,
    Name::Logograms, Name::Brackets };

const QString panelId = u"password"_s;

QString keyOf(Name name, const char* what)
{
    return u"characters_%1_%2"_s.arg(QString::fromLatin1(idOf(name)), QString::fromLatin1(what));
}

/// From left to right, whatever the direction of the window.
QString isolated(const QString& text)
{
    return u'\u2066' + text + u'\u2069';
}

} // namespace

CharactersOptions::CharactersOptions(QWidget* parent)
    : OptionPage(parent)
    , m_length(makeAmount(1, longestInWindow, usualMost))
    , m_lengthRow(addWideRow(m_length.whole))
    , m_symbols(new MultiChooser)
    , m_own(new LineEdit)
    , m_excluded(new LineEdit)
    , m_lookAlikes(nullptr)
    , m_runs(nullptr)
    , m_rulesEdit(new LineEdit)
    , m_rulesField(new Field(m_rulesEdit))
{
    for (const Name name : classNames)
        addClass(name);
    m_symbolsRow = addWideRow(m_symbols);
    m_ownRow = addRow(m_own);
    m_excludedRow = addRow(m_excluded);
    m_lookAlikes = addCheck(m_lookAlikesRow);
    m_runs = addCheck(m_runsRow);
    addWhole(m_rulesField);
    for (LineEdit* edit : { m_own, m_excluded, m_rulesEdit }) {
        edit->setMonospace(true);
        edit->setMaxLength(edit == m_rulesEdit ? longestRules : longestSet);
    }
    m_rulesEdit->setClearButtonEnabled(true);
    m_length.box->setValue(static_cast<int>(CharacterSettings{}.length));
    connect(m_symbols, &MultiChooser::chosenChanged, this, &CharactersOptions::tell);
    for (LineEdit* edit : { m_own, m_excluded })
        connect(edit, &QLineEdit::textChanged, this, &CharactersOptions::tell);
    connect(m_rulesEdit, &QLineEdit::textChanged, this, [this] {
        readRules();
        tell();
    });
    presentClasses();
}

void CharactersOptions::addClass(Name name)
{
    auto* whole = new QWidget;
    auto* line = new QHBoxLayout(whole);
    line->setContentsMargins(0, 0, 0, 0);
    Class each{ .name = name, .check = new QCheckBox, .least = makeNumber(0, mostOfAClass), .row = {} };
    line->addWidget(each.check, 1);
    line->addWidget(each.least);
    each.row = addRow(whole);
    each.check->setChecked(true);
    each.least->setPrefix(u"\u2265 "_s);
    each.least->setValue(1);
    connect(each.check, &QCheckBox::toggled, this, [this] {
        presentClasses();
        tell();
    });
    m_classes.push_back(each);
}

QCheckBox* CharactersOptions::addCheck(Row& row)
{
    auto* check = new QCheckBox;
    row = addRow(check);
    connect(check, &QCheckBox::toggled, this, &CharactersOptions::tell);
    return check;
}

void CharactersOptions::readRules()
{
    m_rules.reset();
    m_rulesError.reset();
    m_rulesField->setError({});
    if (const QString text = m_rulesEdit->text().trimmed(); !text.isEmpty()) {
        auto rules = parsePasswordRules(toUtf8(m_rulesEdit->text()));
        if (rules) {
            m_rules = *std::move(rules);
        } else {
            m_rulesError = rules.error();
            m_rulesError->subject = toUtf8(tr("This text"));
            m_rulesField->setError(sentenceOf(*m_rulesError));
        }
    }
    presentClasses();
}

/// What the site says is not asked a second time.
void CharactersOptions::presentClasses()
{
    const QString why = followsRules() ? tr("The rules of the site say which characters") : QString();
    bool hasSymbols = false;
    for (const Class& each : m_classes) {
        each.check->setEnabled(!followsRules());
        each.least->setEnabled(!followsRules() && each.check->isChecked());
        each.check->setToolTip(why);
        hasSymbols = hasSymbols || (each.name == Name::Symbols && each.check->isChecked());
    }
    m_symbols->setEnabled(!followsRules() && hasSymbols);
    for (QWidget* widget : { static_cast<QWidget*>(m_own), static_cast<QWidget*>(m_runs) }) {
        widget->setEnabled(!followsRules());
        widget->setToolTip(why);
    }
}

std::string CharactersOptions::charactersOf(const Class& each) const
{
    if (each.name != Name::Symbols)
        return std::string(core::password::charactersOf(each.name));
    std::string characters;
    const QStringList chosen = m_symbols->chosen();
    for (const Name group : symbolGroups) {
        if (chosen.contains(QLatin1StringView(idOf(group))))
            characters += core::password::charactersOf(group);
    }
    return characters;
}

CharacterSettings CharactersOptions::settingsOfClasses() const
{
    CharacterSettings settings;
    for (const Class& each : m_classes) {
        if (each.check->isChecked())
            settings.groups.push_back({ .characters = charactersOf(each),
                .minimum = static_cast<std::uint32_t>(each.least->value()) });
    }
    if (!m_own->text().isEmpty())
        settings.groups.push_back({ .characters = toUtf8(m_own->text()), .minimum = 0 });
    if (m_runs->isChecked())
        settings.longestRun = 1;
    return settings;
}

core::Result<CharacterSettings> CharactersOptions::settings() const
{
    if (m_rulesError)
        return std::unexpected(*m_rulesError);
    const auto length = static_cast<std::uint32_t>(m_length.box->value());
    CharacterSettings settings = m_rules ? TRY(settingsFor(*m_rules, length)) : settingsOfClasses();
    settings.length = length;
    settings.excluded = toUtf8(m_excluded->text());
    settings.lookAlikes = m_lookAlikes->isChecked() ? LookAlikes::LeftOut : LookAlikes::Allowed;
    return settings;
}

OptionPage::Plan CharactersOptions::plan() const
{
    const auto now = settings();
    if (!now)
        return { .making = [error = now.error()] { return core::Result<Generator>(std::unexpected(error)); },
            .without = {} };
    const auto withoutIf
        = [&](bool isSet, auto change) { return isSet ? makingWith(*now, change) : Making(); };
    Plan plan{ .making = makingOf(*now), .without = {} };
    std::ptrdiff_t group = 0;
    for (const Class& each : m_classes) {
        const bool isIn = !followsRules() && each.check->isChecked();
        plan.without.push_back(withoutIf(isIn && now->groups.size() > 1,
            [&](CharacterSettings& without) { without.groups.erase(without.groups.begin() + group); }));
        group += isIn ? 1 : 0;
    }
    plan.without.push_back(withoutIf(!followsRules() && !m_own->text().isEmpty(),
        [](CharacterSettings& without) { without.groups.pop_back(); }));
    plan.without.push_back(
        withoutIf(!now->excluded.empty(), [](CharacterSettings& without) { without.excluded.clear(); }));
    plan.without.push_back(withoutIf(m_lookAlikes->isChecked(),
        [](CharacterSettings& without) { without.lookAlikes = LookAlikes::Allowed; }));
    plan.without.push_back(withoutIf(m_runs->isChecked() && !followsRules(),
        [](CharacterSettings& without) { without.longestRun.reset(); }));
    return plan;
}

QList<OptionPage::Row> CharactersOptions::effectRows() const
{
    QList<Row> rows;
    for (const Class& each : m_classes)
        rows << each.row;
    return rows << m_ownRow << m_excludedRow << m_lookAlikesRow << m_runsRow;
}

void CharactersOptions::presentEffects(const Effects& effects)
{
    m_rulesField->setError({});
    OptionPage::presentEffects(effects);
}

bool CharactersOptions::presentError(const core::Error& error)
{
    if (m_rulesError)
        return true; // it stands below the field already
    if (followsRules() && error.code == core::ErrorCode::Unsatisfiable) {
        m_rulesField->setError(sentenceOf(error));
        return true;
    }
    return false;
}

QString CharactersOptions::reason() const
{
    const QString characters = tr("%n character(s)", nullptr, m_length.box->value());
    if (followsRules())
        return tr("%1 to the rules of the site").arg(characters);
    const bool hasLeast = std::ranges::any_of(
        m_classes, [](const Class& each) { return each.check->isChecked() && each.least->value() > 0; });
    return hasLeast || m_runs->isChecked() ? tr("%1, to these rules").arg(characters) : characters;
}

QStringList CharactersOptions::commandWords() const
{
    QStringList words{ u"generate"_s, u"--length"_s, QString::number(m_length.box->value()) };
    if (followsRules()) {
        words << u"--rules"_s << quoted(ownShell(), m_rulesEdit->text());
    } else {
        QStringList classes;
        QStringList minimums;
        for (const Class& each : m_classes) {
            if (!each.check->isChecked())
                continue;
            const bool isWhole
                = each.name != Name::Symbols || m_symbols->chosen().size() == std::ssize(symbolGroups);
            if (isWhole)
                classes << QString::fromLatin1(idOf(each.name));
            else
                words << u"--characters="_s + quoted(ownShell(), fromUtf8(charactersOf(each)));
            if (isWhole && each.least->value() > 0)
                minimums << u"--min-%1"_s.arg(QLatin1StringView(idOf(each.name)))
                         << QString::number(each.least->value());
        }
        if (!classes.isEmpty())
            words << u"--classes"_s << classes.join(u',');
        words << minimums;
        if (!m_own->text().isEmpty())
            words << u"--characters="_s + quoted(ownShell(), m_own->text());
        if (m_runs->isChecked())
            words << u"--max-run"_s << u"1"_s;
    }
    if (!m_excluded->text().isEmpty())
        words << u"--exclude="_s + quoted(ownShell(), m_excluded->text());
    if (m_lookAlikes->isChecked())
        words << u"--no-look-alikes"_s;
    return words;
}

void CharactersOptions::save(Settings& settings) const
{
    settings.setPanelValue(panelId, u"characters_length"_s, m_length.box->value());
    for (const Class& each : m_classes) {
        settings.setPanelValue(panelId, keyOf(each.name, "drawn"), each.check->isChecked());
        settings.setPanelValue(panelId, keyOf(each.name, "least"), each.least->value());
    }
    settings.setPanelValue(panelId, u"characters_groups"_s, m_symbols->chosen());
    settings.setPanelValue(panelId, u"characters_own"_s, m_own->text());
    settings.setPanelValue(panelId, u"characters_without"_s, m_excluded->text());
    settings.setPanelValue(panelId, u"characters_no_look_alikes"_s, m_lookAlikes->isChecked());
    settings.setPanelValue(panelId, u"characters_no_runs"_s, m_runs->isChecked());
}

void CharactersOptions::restore(const Settings& settings)
{
    m_isSilent = true;
    const auto value = [&](const QString& key, const QVariant& otherwise) {
        return settings.panelValue(panelId, key, otherwise);
    };
    m_length.box->setValue(value(u"characters_length"_s, m_length.box->value()).toInt());
    for (const Class& each : m_classes) {
        each.check->setChecked(value(keyOf(each.name, "drawn"), true).toBool());
        each.least->setValue(value(keyOf(each.name, "least"), 1).toInt());
    }
    QStringList all;
    for (const Name group : symbolGroups)
        all << QString::fromLatin1(idOf(group));
    retranslate(); // there is nothing to choose from before
    m_symbols->setChosen(value(u"characters_groups"_s, all).toStringList());
    m_own->setText(value(u"characters_own"_s, {}).toString());
    m_excluded->setText(value(u"characters_without"_s, {}).toString());
    m_lookAlikes->setChecked(value(u"characters_no_look_alikes"_s, false).toBool());
    m_runs->setChecked(value(u"characters_no_runs"_s, false).toBool());
    presentClasses();
    m_isSilent = false;
}

void CharactersOptions::retranslate()
{
    setTitle(m_lengthRow, tr("Length"), m_length.box);
    m_length.slider->setAccessibleName(tr("Length"));
    const QStringList titles{ isolated(tr("a to z")), isolated(tr("A to Z")), isolated(tr("0 to 9")),
        isolated(tr("! to ~")) };
    const QStringList names{ tr("Lower case"), tr("Capitals"), tr("Digits"), tr("Symbols") };
    for (std::size_t i = 0; i < m_classes.size(); ++i) {
        const auto at = static_cast<qsizetype>(i);
        setTitle(m_classes[i].row, names[at], m_classes[i].check);
        m_classes[i].check->setText(titles[at]);
        m_classes[i].least->setAccessibleName(tr("%1, at least", "a class of characters").arg(names[at]));
        m_classes[i].least->setToolTip(tr("At least so many of them"));
    }
    const QStringList groups{ tr("Punctuation"), tr("Quotes"), tr("Dashes"), tr("Mathematics"),
        tr("Logograms"), tr("Brackets") };
    const QStringList chosen = m_symbols->chosen();
    const bool isNew = !m_symbols->property("filled").toBool();
    QList<MultiChooser::Item> items;
    for (std::size_t i = 0; i < symbolGroups.size(); ++i) {
        const QString id = QString::fromLatin1(idOf(symbolGroups[i]));
        items.append({ .id = id,
            .title = groups[static_cast<qsizetype>(i)],
            .remark = fromUtf8(core::password::charactersOf(symbolGroups[i])),
            .isChosen = isNew || chosen.contains(id) });
    }
    const QSignalBlocker quiet(m_symbols);
    m_symbols->setItems(std::move(items));
    m_symbols->setProperty("filled", true);
    setTitle(m_symbolsRow, tr("Of these"), m_symbols);
    setTitle(m_ownRow, tr("Also"), m_own);
    m_own->setPlaceholderText(u"äöü€"_s);
    setTitle(m_excludedRow, tr("Without"), m_excluded);
    setTitle(m_lookAlikesRow, tr("Look-alikes"), m_lookAlikes);
    m_lookAlikes->setText(tr("Leave out"));
    m_lookAlikes->setToolTip(fromUtf8(lookAlikeCharacters()));
    setTitle(m_runsRow, tr("In a row"), m_runs);
    m_runs->setText(tr("Never twice"));
    m_rulesField->setLabel(tr("Rules of a site"));
    m_rulesField->setHint(tr("As in the attribute passwordrules of a web page"));
    m_rulesEdit->setPlaceholderText(u"minlength: 8; required: upper, digit;"_s);
    presentClasses();
    if (m_rulesError)
        m_rulesField->setError(sentenceOf(*m_rulesError));
}

} // namespace gui::password
