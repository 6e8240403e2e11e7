// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/password_audit.h"

#include "cli/inputs.h"
#include "cli/session.h"
#include "core/password/audit_report.h"

#include <chrono>

namespace cli {
namespace {

namespace password = core::password;
using Format = AuditCommand::Format;

constexpr Choice<Format> formats[] = { { "text", Format::Text }, { "json", Format::Json },
    { "csv", Format::Csv }, { "markdown", Format::Markdown } };
constexpr std::uint64_t highestScore = 4;
constexpr std::size_t largestPolicy = std::size_t{ 1024 } * 1024;

int yearNow()
{
    const auto today = std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
    return static_cast<int>(std::chrono::year_month_day(today).year());
}

std::string counted(std::uint64_t count, const char* one, const char* many)
{
    return std::to_string(count) + " " + (count == 1 ? one : many);
}

void add(std::string& text, const std::string& words)
{
    text += (text.empty() ? "" : "; ") + words;
}

/// Empty where there is nothing to say against it.
std::string remarksOn(const password::PasswordAudit& audit, const password::AuditedPassword& one)
{
    std::string text;
    if (audit.isWeak(one)) {
        std::string patterns;
        for (const std::string& id : password::patternsOf(one))
            patterns += (patterns.empty() ? " (" : ", ") + id;
        add(text, "score " + std::to_string(one.score) + patterns + (patterns.empty() ? "" : ")"));
    }
    if (one.isLeaked())
        add(text,
            *one.timesLeaked == 1 ? "leaked"
                                  : "leaked " + std::to_string(*one.timesLeaked) + " times or more");
    if (audit.isUnanswered(one))
        add(text, "the breach list could not say");
    if (one.reuseGroup > 0)
        add(text, "used again: group " + std::to_string(one.reuseGroup));
    if (one.similarGroup > 0)
        add(text, "similar to others: group " + std::to_string(one.similarGroup));
    if (one.isRefusedByOwnPolicy)
        add(text, "refused by the policy");
    return text;
}

std::string lengthWords(const password::AuditedPassword& one)
{
    std::string words = password::wordsOf(one.length);
    words[0] = static_cast<char>(words[0] | 0x20);
    return words;
}

std::string labelOf(const password::AuditedPassword& one)
{
    std::string text;
    for (const std::string& part : { one.title, one.userName, one.url })
        text += part.empty() ? "" : (text.empty() ? " (" : ", ") + printable(part);
    return text + (text.empty() ? "" : ")");
}

std::string textOf(const password::PasswordAudit& audit)
{
    std::string text;
    for (const password::AuditedPassword& one : audit.passwords) {
        if (const std::string remarks = remarksOn(audit, one); !remarks.empty())
            text += "line " + std::to_string(one.line) + labelOf(one) + ": " + lengthWords(one) + "; "
                + remarks + "\n";
    }
    const password::AuditSummary& sum = audit.summary;
    text += counted(sum.passwords, "password", "passwords") + ": " + std::to_string(sum.weak)
        + " below score " + std::to_string(audit.minimumScore);
    if (audit.askedBreaches)
        text += ", " + std::to_string(sum.leaked) + " leaked";
    if (sum.unanswered > 0)
        text += ", " + std::to_string(sum.unanswered) + " that the breach list could not answer";
    if (audit.askedPolicy)
        text += ", " + std::to_string(sum.refused) + " refused by the policy";
    return text + ", " + std::to_string(sum.reused) + " used more than once, " + std::to_string(sum.similar)
        + " similar to others\n";
}

} // namespace

void AuditCommand::declare(Options& options)
{
    options.inputs(m_inputs, "FILE",
        "Passwords, one a line, or the CSV export of a browser or password manager; none, or -, is standard "
        "input");
    options.text("--breach-file", m_breaches, "LIST",
        "Look each up in this list of Pwned Passwords, file or "
        "folder");
    options.number("--min-score", m_minimumScore, "N", "Below it a password is weak: 0 to 4, 3 if not given");
    options.text("--policy", m_policy, "FILE", "Judge each by this policy, JSON");
    options.repeated("--word", m_words, "WORD", "A word that is easy to guess here: a company, a project");
    options.flag("--labels", m_keepsLabels, "Say what each password is for: title, user name, address");
    options.choice<Format>(
        "--format", m_format, formats, "What is written; no form holds a password, or what would name one");
    m_output.declare(options);
}

Outcome<std::vector<core::crypto::Primitive>> AuditCommand::primitives() const
{
    std::vector<core::crypto::Primitive> used;
    if (m_breaches)
        used.emplace_back(core::crypto::DigestAlgorithm::Sha1);
    return used;
}

Outcome<password::AuditOptions> AuditCommand::options(const core::StopFlag& stop) const
{
    password::AuditOptions options{ .year = yearNow() };
    if (m_minimumScore) {
        if (*m_minimumScore > highestScore)
            return std::unexpected(wrongUsage("--min-score takes 0 to 4", std::to_string(*m_minimumScore)));
        options.minimumScore = static_cast<int>(*m_minimumScore);
    }
    for (const std::string& word : m_words)
        options.words.push_back({ .text = word, .kind = password::WordKind::Other });
    if (m_policy) {
        const Input input = inputOf(*m_policy);
        const core::Bytes text = TRY(reading(readWhole(input, largestPolicy, stop)));
        options.policy = TRY(reading(named(password::parseOwnPolicy(core::asText(text)), input)));
    }
    options.labels = m_keepsLabels ? password::Labels::Keep : password::Labels::LeaveOut;
    return options;
}

std::string AuditCommand::reportOf(const password::PasswordAudit& audit, const Session& session) const
{
    switch (session.wantsJson() ? Format::Json : m_format) {
    case Format::Text:
        return textOf(audit);
    case Format::Json:
        return password::auditJson(audit);
    case Format::Csv:
        return password::auditCsv(audit);
    case Format::Markdown:
        return password::auditMarkdown(audit);
    }
    std::unreachable();
}

Outcome<ExitCode> AuditCommand::run(Session& session)
{
    if (m_inputs.size() > 1)
        return std::unexpected(wrongUsage("one list at a time; concatenate lists of one kind"));
    if (session.wantsJson() && m_format != Format::Text && m_format != Format::Json)
        return std::unexpected(wrongUsage("--json and --format exclude each other"));
    const Input input = inputOf(m_inputs.empty() ? "-" : m_inputs.front());
    if (m_policy && inputOf(*m_policy).isStandardInput && input.isStandardInput)
        return std::unexpected(wrongUsage("the list and the policy cannot both come from standard input"));
    password::AuditOptions chosen = TRY(options(session.stop()));
    std::optional<password::BreachList> breaches;
    if (m_breaches) {
        breaches = TRY(reading(password::BreachList::open(*m_breaches, session.stop())));
        chosen.breaches = &*breaches;
        if (breaches->endsTooEarly())
            session.say(printable(*m_breaches) + " ends too early: hashes are missing at its end");
    }
    core::io::FileSource source = TRY(reading(openInput(input, session.stop())));
    const password::AuditList list
        = TRY(reading(password::AuditList::read(source, nameOf(input), session.stop())));
    const password::PasswordAudit audit = TRY(reading(password::audit(list, chosen, session.progress())));
    if (audit.summary.withoutPassword > 0)
        session.say(counted(audit.summary.withoutPassword, "row has", "rows have") + " no password");
    TRY(m_output.open(session, core::io::Secrecy::Secret));
    m_output.write(reportOf(audit, session));
    TRY(m_output.finish());
    return audit.isPassed() ? ExitCode::Yes : ExitCode::No;
}

} // namespace cli
