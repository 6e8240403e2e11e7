// SPDX-License-Identifier: Apache-2.0
// What the tab of text computes and shows.
#include "core/hash/hmac_findings.h"
#include "gui/panels/hash/command_line.h"
#include "gui/panels/hash/digest_choices.h"
#include "gui/panels/hash/digest_list.h"
#include "gui/panels/hash/hmac_key.h"
#include "gui/panels/hash/text_tab.h"
#include "gui/text/convert.h"
#include "gui/text/error_text.h"
#include "gui/text/units.h"
#include "gui/widgets/button.h"
#include "gui/widgets/chooser.h"
#include "gui/widgets/field.h"
#include "gui/widgets/label.h"
#include "gui/widgets/strips.h"
#include "gui/workbench/workbench.h"

#include <QBoxLayout>
#include <QPlainTextEdit>

#include <algorithm>

namespace gui::hash {
namespace {

using namespace Qt::Literals::StringLiterals;

/// Characters: up to here each keystroke shows its digests at once.
constexpr int small = 4 * 1024;
/// Beyond this the window would stutter.
constexpr std::size_t large = std::size_t{ 256 } * 1024;

void cleanse(std::span<char> memory)
{
    volatile char* const bytes = memory.data();
    for (std::size_t at = 0; at < memory.size(); ++at)
        bytes[at] = 0;
}

Tone toneOfSeverity(core::Severity severity)
{
    switch (severity) {
    case core::Severity::Info:
    case core::Severity::Low:
        return Tone::Info;
    case core::Severity::Medium:
        return Tone::Caution;
    case core::Severity::High:
    case core::Severity::Critical:
        return Tone::Danger;
    }
    std::unreachable();
}

} // namespace

void TextTab::receive(Content content, const QString& offer)
{
    if (Files* files = std::get_if<Files>(&content)) {
        workbench().openIn({ .panel = u"hash"_s, .tab = u"files"_s, .offer = u"hash"_s }, std::move(*files));
    } else if (const QString* text = std::get_if<QString>(&content)) {
        if (offer == u"compare"_s)
            m_expected->setText(text->trimmed());
        else
            m_text->setPlainText(*text);
    }
}

QString TextTab::dropSentence(const Content& content) const
{
    if (const Files* files = std::get_if<Files>(&content))
        return files->empty() ? QString()
                              : tr("Drop to hash %n file(s)", nullptr, static_cast<int>(files->size()));
    return std::holds_alternative<QString>(content) ? tr("Drop to hash this text") : QString();
}

void TextTab::showSample()
{
    m_text->setPlainText(u"The quick brown fox jumps over the lazy dog"_s);
    m_expected->setText(u"d7a8fbb307d7809469ca9abcb0082e4f8d5651e46d3cdb762d02d0bf37c9e592"_s);
}

void TextTab::hashSoon()
{
    if (m_text->document()->characterCount() <= small)
        hash();
    else if (!m_timer.isActive())
        m_timer.start();
}

void TextTab::hash()
{
    m_timer.stop();
    core::SecureBytes key;
    if (purpose() == TextPurpose::Hmac) {
        core::Result<core::SecureBytes> given = m_key->key();
        if (!given) {
            presentRemarks(nullptr);
            m_job.abandon();
            m_digests.clear();
            presentVerdict();
            return;
        }
        key = *std::move(given);
    }
    presentRemarks(&key);
    core::Scratch text = typedText();
    TextQuestion question = readFields();
    if (text.size() <= large) {
        m_job.abandon();
        present(hashText(core::asText(text.bytes()), question, key));
        return;
    }
    m_job.start(
        [text = std::move(text), question = std::move(question), key = std::move(key)](
            const core::Progress& progress) {
            return hashText(core::asText(text.bytes()), question, key, progress);
        },
        [this](const core::Result<TextAnswer>& answer) {
            if (answer || answer.error().code != core::ErrorCode::Cancelled)
                present(answer);
        });
    // The digests of the former text are not this one's.
    m_digests.clear();
    m_textField->setError({});
    presentVerdict();
}

/// In UTF-8, as it stands in the field: toPlainText() would make plain spaces of no-break ones.
core::Scratch TextTab::typedText() const
{
    QString text = m_text->document()->toRawText();
    text.replace(QChar(QChar::ParagraphSeparator), u'\n');
    // Shift+Enter types one, and it looks like a line break.
    text.replace(QChar(QChar::LineSeparator), u'\n');
    QByteArray utf8 = text.toUtf8();
    core::Scratch copy;
    copy.append(std::as_bytes(std::span(utf8)));
    // It may be a secret, and these copies are nobody else's.
    cleanse({ reinterpret_cast<char*>(text.data()), static_cast<std::size_t>(text.size()) * sizeof(QChar) });
    cleanse({ utf8.data(), static_cast<std::size_t>(utf8.size()) });
    return copy;
}

void TextTab::present(const core::Result<TextAnswer>& answer)
{
    m_digests = answer ? answer->digests : std::vector<core::hash::ComputedDigest>();
    presentCount(answer);
    presentVerdict();
}

void TextTab::presentCount(const core::Result<TextAnswer>& answer)
{
    if (!answer) {
        m_textField->setError(gui::sentenceOf(answer.error()));
        return;
    }
    m_textField->setError({});
    const core::TextCount& count = answer->count;
    QStringList parts{ tr("%1 byte(s)", "", static_cast<int>(count.bytes)).arg(countText(count.bytes)),
        m_encodings->currentText() };
    const auto newlines = [&](std::uint64_t number, const QString& name) {
        if (number > 0)
            parts << tr("%1 × %2", "number of newlines, their kind").arg(countText(number), name);
    };
    newlines(count.lf, u"LF"_s);
    newlines(count.crLf, u"CRLF"_s);
    newlines(count.cr, u"CR"_s);
    if (count.bytes > 0)
        parts << (count.endsWithNewline ? tr("a final newline") : tr("no final newline"));
    m_textField->setHint(parts.join(u", "_s));
}

Judgement TextTab::judge() const
{
    Judgement judgement;
    if (m_expectation.values().empty())
        return judgement;
    if (m_job.isRunning())
        judgement.verdict = Verdict::Waiting;
    if (m_digests.empty())
        return judgement;
    std::vector<core::hash::Comparison> named;
    for (const core::hash::ExpectedValue& value : m_expectation.values()) {
        core::hash::ExpectedValue possible = value;
        if (purpose() == TextPurpose::Hmac)
            std::erase_if(possible.algorithms,
                [](core::hash::Algorithm algorithm) { return !core::crypto::isHmacCapable(algorithm); });
        auto comparison = core::hash::compare(possible, m_digests);
        if (!comparison)
            continue;
        if (value.fileName.empty())
            judgement.comparisons.push_back(*std::move(comparison));
        else
            named.push_back(*std::move(comparison));
    }
    // A text has no name: of a list of files it may be any.
    if (const auto match = std::ranges::find(named, true, &core::hash::Comparison::isMatch);
        match != named.end())
        named = { *match };
    std::ranges::move(named, std::back_inserter(judgement.comparisons));
    if (judgement.comparisons.empty())
        judgement.verdict = Verdict::NoValue;
    else if (!core::hash::isMatch(judgement.comparisons))
        judgement.verdict = Verdict::Mismatch;
    else
        judgement.verdict
            = core::hash::withstandsAttackers(judgement.comparisons) || purpose() == TextPurpose::Hmac
            ? Verdict::Match
            : Verdict::WeakMatch;
    return judgement;
}

void TextTab::presentVerdict()
{
    const Judgement judgement = judge();
    m_expectedField->setError(m_expectation.error());
    if (judgement.verdict == Verdict::None)
        m_expectedField->clearVerdict();
    else
        m_expectedField->setVerdict(hash::toneOf(judgement.verdict), wordOf(judgement.verdict),
            sentenceOf(judgement, tr("this text")));

    const std::vector<core::hash::Algorithm> chosen = m_choices->chosen();
    std::vector<core::hash::ComputedDigest> shown;
    for (const core::hash::ComputedDigest& computed : m_digests) {
        const bool isCompared = std::ranges::any_of(judgement.comparisons,
            [&](const core::hash::Comparison& each) { return each.actual == computed.digest; });
        const bool isChosen = std::ranges::find(chosen, computed.algorithm) != chosen.end()
            && computed.digest.size() == core::crypto::digestSize(computed.algorithm);
        if (isChosen || isCompared)
            shown.push_back(computed);
    }
    const bool isHmac = purpose() == TextPurpose::Hmac;
    m_title->setText(isHmac ? tr("%n HMAC(s)", nullptr, static_cast<int>(shown.size()))
                            : tr("%n digest(s)", nullptr, static_cast<int>(shown.size())));
    m_copyAll->setEnabled(!shown.empty());
    m_list->setDigests(
        shown, m_choices->format(), judgement, isHmac ? DigestList::Kind::Hmac : DigestList::Kind::Digest);
}

void TextTab::presentRemarks(const core::SecureBytes* key)
{
    QStringList said;
    QList<std::pair<Tone, QString>> remarks;
    if (purpose() == TextPurpose::Hmac && key) {
        for (const core::hash::Algorithm algorithm : m_choices->chosen()) {
            for (const core::Finding& finding : core::hash::judgeHmacKey(algorithm, key->bytes())) {
                const QString id = QString::fromLatin1(finding.kind->id);
                if (said.contains(id))
                    continue;
                said << id;
                remarks.emplace_back(toneOfSeverity(finding.kind->severity),
                    tr("%1. %2", "remark, reason").arg(gui::sentenceOf(finding), gui::reasonOf(finding)));
            }
        }
    }
    // A strip that is made anew is read out anew, with every letter that is typed.
    if (std::exchange(m_shownRemarks, remarks) == remarks)
        return;
    qDeleteAll(m_remarks->findChildren<MessageStrip*>(Qt::FindDirectChildrenOnly));
    for (const auto& [tone, sentence] : remarks) {
        auto* strip = new MessageStrip;
        strip->setMessage(tone, sentence);
        m_remarksLayout->addWidget(strip);
    }
    m_remarks->setVisible(!remarks.isEmpty());
}

void TextTab::copyRow(int row)
{
    if (row >= m_list->rows().size() || !m_list->isWritten(row))
        return;
    workbench().clipboard().copyText(m_list->rows()[row].digest);
    m_list->showCopied(row);
}

void TextTab::copyAll()
{
    QStringList lines;
    for (int i = 0; i < m_list->rows().size(); ++i) {
        if (m_list->isWritten(i))
            lines << m_list->rows()[i].name + u": "_s + m_list->rows()[i].digest;
    }
    workbench().clipboard().copyText(lines.join(u'\n'));
    workbench().showToast({ .icon = u"copy"_s, .sentence = tr("Copied"), .action = {}, .act = {} });
}

void TextTab::copyCommand()
{
    const bool isHmac = purpose() == TextPurpose::Hmac;
    const bool isCompared = !isHmac && !m_expectation.values().empty();
    const CommandWish wish{ .algorithms = m_choices->chosen(),
        .format = m_choices->format(),
        .expected = isCompared ? m_expectation.text() : QString() };
    const QString command = isHmac ? hmacInputCommand(ownShell(), wish, m_key->file(), m_key->encoding())
                                   : hashInputCommand(ownShell(), wish);
    workbench().clipboard().copyText(command);
    workbench().showToast(
        { .icon = u"command"_s, .sentence = tr("Copied as command"), .action = {}, .act = {} });
}

} // namespace gui::hash
