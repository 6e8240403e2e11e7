// SPDX-License-Identifier: Apache-2.0
// What the tab measures and shows.
#include "core/password/change.h"
#include "core/password/redaction.h"
#include "gui/panels/password/attack_words.h"
#include "gui/panels/password/attacker.h"
#include "gui/panels/password/measure_tab.h"
#include "gui/panels/password/rate_slider.h"
#include "gui/panels/password/ribbon.h"
#include "gui/panels/password/rules_section.h"
#include "gui/panels/password/slow_attack.h"
#include "gui/panels/password/strength_card.h"
#include "gui/panels/password/strength_report.h"
#include "gui/panels/password/strength_words.h"
#include "gui/panels/password/times_table.h"
#include "gui/panels/password/user_words_editor.h"
#include "gui/text/convert.h"
#include "gui/text/error_text.h"
#include "gui/text/shell_word.h"
#include "gui/text/units.h"
#include "gui/widgets/drop_zone.h"
#include "gui/widgets/label.h"
#include "gui/widgets/secret_edit.h"
#include "gui/widgets/strips.h"
#include "gui/workbench/workbench.h"

#include <QDate>

#include <algorithm>
#include <cmath>

namespace gui::password {

using namespace Qt::Literals::StringLiterals;
using namespace core::password;

void MeasureTab::fill(core::ByteView utf8)
{
    m_isFilling = true;
    m_password->setSecret(utf8);
    m_isFilling = false;
    measure(Reason::Filled);
}

void MeasureTab::measure(Reason reason)
{
    m_attack->stop();
    m_isStale = !isVisible();
    if (m_isStale && reason != Reason::Filled)
        return;
    std::optional<Strength> before = std::exchange(m_strength, std::nullopt);
    m_error.reset();
    m_timesLeaked.reset();
    m_asking.abandon();
    m_pause.stop();
    const core::Result<core::SecureBytes> typed = m_password->copy();
    if (!typed)
        m_error = sentenceOf(typed.error());
    if (typed && !typed->isEmpty()) {
        const std::vector<UserWord> words = core::password::withParts(m_words->words());
        m_strength = core::password::measure(
            core::asText(typed->bytes()), { .words = UserWords(words), .year = QDate::currentDate().year() });
        m_pause.start();
    }
    judge();
    if (reason == Reason::Typed && before && m_strength)
        presentChange(*before);
    else
        m_change->hide();
    present(reason);
}

void MeasureTab::judge()
{
    std::vector<std::string> userWords;
    for (const UserWord& word : core::password::withParts(m_words->words()))
        userWords.push_back(word.text);
    const core::Result<core::SecureBytes> typed = m_password->copy();
    const bool hasPassword = typed && !typed->isEmpty();
    m_rules->judge(
        hasPassword ? std::optional(core::asText(typed->bytes())) : std::nullopt, userWords, m_timesLeaked);
}

std::filesystem::path MeasureTab::breachList() const
{
    return toPath(workbench().settings().panelValue(u"password"_s, u"breachList"_s).toString());
}

void MeasureTab::askBreaches()
{
    const std::filesystem::path path = breachList();
    core::Result<core::SecureBytes> typed = m_password->copy();
    if (path.empty() || !m_strength || !typed)
        return;
    m_asking.start(
        [open = m_open, path, password = std::make_shared<core::SecureBytes>(*std::move(typed))](
            const core::Progress& progress) {
            return lookUp(*open, path, std::as_const(*password).bytes(), progress.stop);
        },
        [this](const core::Result<ListAnswer>& answer) {
            m_timesLeaked.reset();
            // "Not found" behind the end of half a list says nothing.
            if (answer && answer->sighting && (answer->sighting->isFound || !answer->sighting->isBehindEnd))
                m_timesLeaked = answer->sighting->isFound
                    ? std::max<std::uint64_t>(answer->sighting->count.value_or(1), 1)
                    : 0;
            judge();
        });
}

void MeasureTab::present(Reason /*reason*/)
{
    const bool hasStrength = m_strength.has_value();
    presentField();
    m_empty->setVisible(!hasStrength);
    m_card->setVisible(hasStrength);
    m_times->setVisible(hasStrength);
    m_commandAction->setEnabled(true);
    m_reportAction->setEnabled(hasStrength);
    m_attackAction->setEnabled(hasStrength);
    m_attackAction->setToolTip(m_attackAction->isEnabled() ? QString() : tr("Type a password first"));
    m_reportAction->setToolTip(hasStrength ? QString() : tr("There is no result to copy yet"));
    presentTimes();
}

void MeasureTab::presentField()
{
    QList<RibbonPart> parts;
    QStringList remarks;
    if (m_error)
        remarks << *m_error;
    if (m_strength) {
        for (const Segment& segment : m_strength->segments)
            parts << partOf(segment);
        if (m_strength->isCut)
            remarks << tr("The first %1 characters are measured").arg(mostCharacters);
    }
    if (m_password->text().size() >= m_password->maxLength())
        remarks << tr("No more than %1 characters fit into the field")
                       .arg(countText(static_cast<std::uint64_t>(m_password->maxLength())));
    m_count->setText(
        m_strength ? tr("%n character(s)", nullptr, static_cast<int>(m_strength->length)) : QString());
    m_remark->setText(remarks.join(u". "_s));
    m_remark->setTone(m_error ? Tone::Danger : Tone::Muted);
    m_remark->setVisible(!remarks.isEmpty());
    m_ribbon->setParts(parts);
    m_ribbon->setVisible(!parts.isEmpty());
    presentPart();
}

void MeasureTab::presentPart()
{
    const RibbonPart part = m_ribbon->parts().value(m_ribbon->current());
    m_part->setText(part.detail);
    m_part->setVisible(!part.detail.isEmpty());
}

/// What one more character completed, where that made the password weaker.
void MeasureTab::presentChange(const Strength& before)
{
    const Change change = explainChange(before, *m_strength);
    if (change.direction == Change::Direction::Alike)
        return;
    const bool isLonger = m_strength->length > before.length;
    const QString sentence = isLonger ? changeSentence(change, *m_strength) : QString();
    if (!sentence.isEmpty())
        m_change->setMessage(Tone::Info, sentence);
    m_change->setVisible(!sentence.isEmpty());
}

void MeasureTab::presentTimes()
{
    if (!m_strength)
        return;
    m_card->setStrength(*m_strength, leakRate());
    m_table->setRows(timesFor(m_strength->guesses));
}

QList<TimesTable::Row> MeasureTab::timesFor(double guesses) const
{
    QList<TimesTable::Row> rows;
    const double own = m_attacker->rate();
    bool isKnown = false;
    std::vector<std::pair<double, TimesTable::Row>> sorted;
    for (const Scenario scenario : scenarios) {
        const double rate = guessesPerSecond(scenario);
        const bool isChosen = std::abs(own / rate - 1) < 1e-3;
        isKnown = isKnown || isChosen;
        sorted.emplace_back(rate,
            TimesTable::Row{ .attacker = titleOf(scenario),
                .rate = rateText(rate),
                .time = timeText(guesses, rate),
                .isChosen = isChosen });
    }
    if (!isKnown)
        sorted.emplace_back(own,
            TimesTable::Row{ .attacker = m_attacker->title(),
                .rate = rateText(own),
                .time = timeText(guesses, own),
                .isChosen = true });
    std::ranges::sort(sorted, {}, &std::pair<double, TimesTable::Row>::first);
    for (auto& [rate, row] : sorted)
        rows << std::move(row);
    return rows;
}

/// Of the attacker who was chosen, so that the headline says what the chosen row says. Who set the rate of a
/// service online asks about nothing that leaked.
double MeasureTab::leakRate() const
{
    const double rate = m_attacker->rate();
    const bool isOnline = m_attacker->isOwnRate() && rate <= guessesPerSecond(Scenario::OnlineUnthrottled);
    return isOnline ? guessesPerSecond(Scenario::OfflineSlow) : rate;
}

/// Read from the field when it is painted; only while the eye is held.
QString MeasureTab::tokenOf(int part) const
{
    const auto index = static_cast<std::size_t>(part);
    if (!m_strength || index >= m_strength->segments.size())
        return {};
    const core::Result<core::SecureBytes> typed = m_password->copy();
    if (!typed)
        return {};
    const Segment& segment = m_strength->segments[index];
    const core::Scratch token = characters(core::asText(typed->bytes()), segment.begin, segment.end);
    return fromUtf8(core::asText(token.bytes()));
}

/// With the attacker that was chosen; parts cost what they cost alone.
void MeasureTab::showAttack()
{
    if (!m_strength)
        return;
    QList<SlowAttack::Step> steps;
    for (const Segment& segment : m_strength->segments)
        steps << SlowAttack::Step{ .kind = partOf(segment).kind, .guesses = segment.guesses };
    const RoundedTime time = rounded(secondsToGuess(m_strength->guesses, m_attacker->rate()));
    const bool isHopeless = time.unit == TimeUnit::Centuries;
    m_attack->start(steps, isHopeless ? SlowAttack::End::GivenUp : SlowAttack::End::Found,
        tr("in earnest: %1 (%2)", "a time, an attacker").arg(timeText(time), m_attacker->title()));
}

/// A rate of one's own is not remembered: it belongs to one question.
void MeasureTab::rememberAttacker()
{
    if (m_attacker->isOwnRate())
        return;
    workbench().settings().setPanelValue(u"password"_s, u"hash"_s, m_attacker->hashWord());
    workbench().settings().setPanelValue(u"password"_s, u"hardware"_s, m_attacker->hardwareWord());
}

void MeasureTab::copyCommand()
{
    // Not the words of the user either: a command line is seen by others.
    const QString attacker = m_attacker->isOwnRate()
        ? QString::number(m_attacker->rate(), 'g', 6)
        : m_attacker->hashWord() + u'@' + m_attacker->hardwareWord();
    QString command = u"assay password check --attacker "_s + attacker;
    if (const std::filesystem::path list = breachList(); !list.empty())
        command += u" --breach-file "_s + quoted(ownShell(), list);
    workbench().clipboard().copyText(command);
    workbench().showToast({ .icon = u"command"_s,
        .sentence = tr("Copied as command; it asks for the password"),
        .action = {},
        .act = {} });
}

void MeasureTab::copyReport()
{
    if (!m_strength)
        return;
    workbench().clipboard().copyText(reportOf(*m_strength, leakRate(),
        timesFor(core::password::redacted(*m_strength).guesses), m_rules->verdicts()));
    workbench().showToast({ .icon = u"copy"_s,
        .sentence = tr("Copied the result, without the password"),
        .action = {},
        .act = {} });
}

} // namespace gui::password
