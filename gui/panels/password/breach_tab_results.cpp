// SPDX-License-Identifier: Apache-2.0
// What the tab of leaks asks, and what it makes of the answers.
#include "gui/panels/password/breach_question.h"
#include "gui/panels/password/breach_tab.h"
#include "gui/text/convert.h"
#include "gui/text/error_text.h"
#include "gui/text/shell_word.h"
#include "gui/text/units.h"
#include "gui/widgets/drop_zone.h"
#include "gui/widgets/field.h"
#include "gui/widgets/secret_edit.h"
#include "gui/widgets/segmented.h"
#include "gui/widgets/strips.h"
#include "gui/workbench/fetch_watcher.h"
#include "gui/workbench/workbench.h"

#include <utility>

namespace gui::password {

using namespace Qt::Literals::StringLiterals;
using core::password::BreachHashKind;

void BreachTab::passwordChanged()
{
    m_told.reset();
    m_card->forget();
    m_searching.abandon();
    if (isOnline()) {
        m_pause.stop();
        prepareQuestion();
    } else {
        // A server's answer is none of the list's.
        m_asking.abandon();
        m_watcher.reset();
        m_pause.start();
    }
    presentParts();
    Q_EMIT statusChanged();
}

void BreachTab::search()
{
    if (isOnline() || m_path.empty())
        return;
    core::Result<core::SecureBytes> typed = m_password->copy();
    if (!typed) {
        presentMessage(Tone::Danger, sentenceOf(typed.error()), Remedy::None);
        return;
    }
    m_searching.start(
        [open = m_open, path = m_path, password = std::make_shared<core::SecureBytes>(*std::move(typed))](
            const core::Progress& progress) {
            return lookUp(*open, path, std::as_const(*password).bytes(), progress.stop);
        },
        [this](const core::Result<ListAnswer>& answer) { presentList(answer); });
}

void BreachTab::presentList(const core::Result<ListAnswer>& answer)
{
    m_told.reset();
    if (!answer) {
        m_listRemark.clear();
        presentMessage(Tone::Danger, sentenceOf(answer.error()), Remedy::Retry);
        presentParts();
        return;
    }
    const QString kind = QString::fromLatin1(core::password::nameOf(answer->kind));
    m_listRemark
        = answer->listSize ? tr("%1, %2", "SHA-1, a size").arg(kind, sizeText(*answer->listSize)) : kind;
    m_isFolder = !answer->listSize;
    if (answer->sighting)
        m_told = Told{ .kind = answer->kind,
            .sighting = *answer->sighting,
            .source = printable(fromPath(m_path.filename().empty() ? m_path : m_path.filename())),
            .listSize = answer->listSize };
    if (answer->endsTooEarly)
        presentMessage(
            Tone::Caution, tr("This list ends too early: hashes are missing at its end"), Remedy::None);
    else
        presentMessage(Tone::Info, {}, Remedy::None);
    presentParts();
}

/// Shows what would be sent, and answers at once where the same was asked before.
void BreachTab::prepareQuestion()
{
    const core::Result<core::SecureBytes> typed = m_password->copy();
    std::string prefix;
    if (typed && !typed->isEmpty()) {
        const auto hash = core::password::breachHashOf(typed->bytes(), m_question->kind());
        if (hash)
            prefix = hash->prefix();
        else
            presentMessage(Tone::Danger, sentenceOf(hash.error()), Remedy::None);
    }
    m_question->setPrefix(prefix);
    const auto question = m_question->question();
    if (question && m_answers.contains(keyOf(*question)))
        answerFrom(*question, m_answers.value(keyOf(*question)), true);
}

void BreachTab::send()
{
    const auto question = m_question->question();
    if (!question)
        return;
    if (workbench().network().isOffline()) {
        presentMessage(Tone::Info, tr("Assay works offline: nothing was sent"), Remedy::Settings);
        return;
    }
    presentMessage(Tone::Info, {}, Remedy::None);
    m_watcher = std::make_shared<FetchWatcher>(workbench().network().book());
    m_asking.start([asker = m_asker, question = *question, watcher = m_watcher](
                       const core::Progress& progress) { return asker(question, *watcher, progress); },
        [this, question = *question](
            const core::Result<core::fetch::RangeReply>& reply) { presentReply(question, reply); });
    m_progress->setRunning();
    m_progress->setName(tr("Asking %1", "a host").arg(fromUtf8(question->base.host)));
    m_progress->setAmounts({});
    m_progress->setPermille({});
    presentParts();
}

void BreachTab::presentReply(
    const core::fetch::RangeQuestion& question, const core::Result<core::fetch::RangeReply>& reply)
{
    constexpr int answered = 200;
    const QString host = printable(fromUtf8(question.base.host));
    m_watcher.reset();
    if (!reply && reply.error().code == core::ErrorCode::Cancelled)
        presentMessage(Tone::Info,
            workbench().network().isOffline() ? tr("Stopped: Assay works offline") : tr("Cancelled"),
            workbench().network().isOffline() ? Remedy::Settings : Remedy::Retry);
    else if (!reply)
        presentMessage(Tone::Danger, sentenceOf(reply.error()),
            workbench().network().isOffline() ? Remedy::Settings : Remedy::Retry);
    else if (!reply->untrusted.empty())
        presentMessage(Tone::Danger,
            tr("The certificate of %1 is not trusted: %2. Nothing was sent", "a host, a reason")
                .arg(host, translatedWords(core::fetch::messageOf(reply->untrusted.front().problem))),
            Remedy::Retry);
    else if (reply->status != answered)
        presentMessage(Tone::Danger,
            tr("%1 has answered with status %2, not with 200", "a host, a number")
                .arg(host)
                .arg(reply->status),
            Remedy::Retry);
    else
        answerFrom(question, reply->answer, false);
    presentParts();
}

void BreachTab::answerFrom(
    const core::fetch::RangeQuestion& question, const std::string& text, bool isFromCache)
{
    const core::Result<core::SecureBytes> typed = m_password->copy();
    if (!typed || typed->isEmpty())
        return;
    const auto hash = core::password::breachHashOf(typed->bytes(), question.kind);
    // Somebody may have typed on while the server was asked.
    const bool isSame = hash && hash->prefix() == question.prefix;
    const auto sighting = isSame
        ? core::password::findInRange(text, *hash, question.base.host, core::password::Counts::Required)
        : core::Result<core::password::BreachSighting>(core::password::BreachSighting{});
    if (!sighting) {
        presentMessage(Tone::Danger, sentenceOf(sighting.error()), Remedy::Retry);
        return;
    }
    if (!isFromCache)
        m_answers.insert(keyOf(question), text);
    if (!isSame || !isOnline())
        return;
    presentMessage(Tone::Info, {}, Remedy::None);
    m_told = Told{ .kind = question.kind,
        .sighting = *sighting,
        .source = printable(fromUtf8(question.base.host)),
        .prefix = question.prefix,
        .isFromCache = isFromCache };
    presentParts();
}

QString BreachTab::keyOf(const core::fetch::RangeQuestion& question)
{
    return fromUtf8(question.base.text()) + u' ' + QString::fromLatin1(core::password::idOf(question.kind))
        + u' ' + fromUtf8(question.prefix);
}

void BreachTab::remedy()
{
    switch (m_remedy) {
    case Remedy::None:
        break;
    case Remedy::Settings:
        workbench().showSettings();
        break;
    case Remedy::Retry:
        if (isOnline())
            send();
        else
            search();
        break;
    }
}

void BreachTab::presentMessage(Tone tone, const QString& sentence, Remedy remedy)
{
    m_remedy = remedy;
    if (!sentence.isEmpty())
        m_message->setMessage(tone, sentence);
    m_message->setAction(remedy == Remedy::Settings ? tr("Settings")
            : remedy == Remedy::Retry               ? tr("Try again")
                                                    : QString());
    m_message->setVisible(!sentence.isEmpty());
}

BreachCard::Answer BreachTab::wordsOf(const Told& told) const
{
    const core::password::BreachSighting& sighting = told.sighting;
    BreachCard::Answer answer;
    if (sighting.isFound) {
        answer.tone = Tone::Danger;
        answer.verdict = !sighting.count ? tr("Found in this list")
            : *sighting.count == 1       ? tr("Found once")
                                         : tr("Found %1 times").arg(countText(*sighting.count));
        answer.meaning = tr("This password is known from leaks and is tried first. Replace it wherever it is "
                            "used.");
    } else if (sighting.isBehindEnd) {
        answer.tone = Tone::Caution;
        answer.verdict = tr("Not in the part of the list that is there");
        answer.meaning = tr("Its hash would stand behind the last line. Download the list again.");
    } else {
        answer.tone = Tone::Ok;
        answer.verdict = tr("Not in this list");
        answer.meaning
            = tr("That is all it says: these leaks do not hold it. It may still be easy to guess.");
    }
    const QString kind = QString::fromLatin1(core::password::nameOf(told.kind));
    if (told.prefix.empty())
        answer.basis = (told.listSize ? tr("%1 hash in %2, %3", "SHA-1, a file, its size")
                                            .arg(kind, told.source, sizeText(*told.listSize))
                                      : tr("%1 hash in %2", "SHA-1, a folder").arg(kind, told.source))
            + u". "_s
            + (told.listSize && sighting.bytesRead >= *told.listSize
                    ? tr("All of it was read.")
                    : tr("%1 of it were read.", "a size").arg(sizeText(sighting.bytesRead)));
    else
        answer.basis
            = tr("%1 sent %2 hashes that begin with %3. Padding beside them: %4. The search was done here.",
                  "a host, a number, digits, a number")
                  .arg(told.source, countText(sighting.candidates), fromUtf8(told.prefix),
                      countText(sighting.padding))
            + (told.isFromCache ? u' ' + tr("It was asked before; nothing was sent now.") : QString());
    return answer;
}

void BreachTab::presentAnswer()
{
    m_card->setVisible(m_told.has_value());
    if (!m_told)
        return;
    m_card->setAnswer(wordsOf(*m_told));
    m_card->setAction(m_told->sighting.isFound ? QString() : tr("Measure it"));
}

void BreachTab::presentParts()
{
    const bool online = isOnline();
    const bool hasPassword = !m_password->text().isEmpty();
    m_listFields->setVisible(!online);
    m_question->setVisible(online);
    m_question->setAsking(m_asking.isRunning());
    m_progress->setVisible(m_asking.isRunning());
    m_listField->setHint(m_listRemark);
    m_empty->setVisible(!online && (!hasPassword || m_path.empty()));
    presentAnswer();
}

void BreachTab::copyCommand()
{
    QString command = u"assay password breach"_s;
    if (!isOnline()) {
        command += m_isFolder ? u" --folder "_s : u" --file "_s;
        command += m_path.empty() ? u"LIST"_s : quoted(ownShell(), m_path);
    } else {
        command += u" --online"_s;
        if (!m_question->server().isEmpty())
            command += u" --mirror "_s + quoted(ownShell(), m_question->server());
        if (m_question->kind() == BreachHashKind::Ntlm)
            command += u" --ntlm"_s;
    }
    workbench().clipboard().copyText(command);
    workbench().showToast({ .icon = u"command"_s,
        .sentence = tr("Copied as command; it asks for the password"),
        .action = {},
        .act = {} });
}

void BreachTab::measureIt()
{
    core::Result<core::SecureBytes> typed = m_password->copy();
    if (typed && workbench().canOpen())
        workbench().openIn({ .panel = u"password"_s, .tab = u"measure"_s, .offer = u"measure"_s },
            Content(*std::move(typed)));
}

} // namespace gui::password
