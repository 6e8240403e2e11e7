// SPDX-License-Identifier: Apache-2.0
#include "core/password/audit_report.h"

#include "core/base/csv.h"
#include "core/base/text.h"

#include <nlohmann/json.hpp>

#include <utility>

namespace core::password {
namespace {

using Json = nlohmann::ordered_json; // members stay in the order in which they are set

std::string number(std::uint64_t value)
{
    return std::to_string(value);
}

std::string joined(const std::vector<std::string>& words, const char* separator)
{
    std::string text;
    for (const std::string& word : words)
        text += (text.empty() ? "" : separator) + word;
    return text;
}

template <typename Number> Json orNull(bool isThere, Number value)
{
    return isThere ? Json(value) : Json();
}

Json summaryJson(const PasswordAudit& audit)
{
    const AuditSummary& sum = audit.summary;
    return { { "passwords", sum.passwords }, { "distinct", sum.distinct }, { "weak", sum.weak },
        { "leaked", orNull(audit.askedBreaches, sum.leaked) },
        { "unanswered", orNull(audit.askedBreaches, sum.unanswered) }, { "reused", sum.reused },
        { "similar", sum.similar }, { "refused", orNull(audit.askedPolicy, sum.refused) },
        { "without_password", sum.withoutPassword }, { "scores", sum.scores } };
}

Json rowJson(const PasswordAudit& audit, const AuditedPassword& one)
{
    Json json{ { "line", one.line }, { "length", idOf(one.length) }, { "score", one.score },
        { "guesses_log10_at_least", one.guessesPower }, { "patterns", patternsOf(one) },
        { "times_leaked_at_least", orNull(one.timesLeaked.has_value(), one.timesLeaked.value_or(0)) },
        { "refused_by", refusersOf(one) }, { "reuse_group", orNull(one.reuseGroup > 0, one.reuseGroup) },
        { "similar_group", orNull(one.similarGroup > 0, one.similarGroup) } };
    if (audit.labels == Labels::Keep) {
        json["title"] = readableUtf8(one.title);
        json["url"] = readableUtf8(one.url);
        json["username"] = readableUtf8(one.userName);
    }
    return json;
}

/// Markdown's own characters are shown and not obeyed; a name cannot end its cell.
std::string markdown(std::string_view text)
{
    std::string result;
    for (const char c : readableUtf8(text)) {
        if (std::string_view("\\`*_[]<>#|~@!$&").contains(c))
            result += '\\';
        result += c == '\n' || c == '\r' || c == '\t' ? ' ' : c;
    }
    return result;
}

bool isRemarkable(const PasswordAudit& audit, const AuditedPassword& one)
{
    return audit.isWeak(one) || one.isLeaked() || audit.isUnanswered(one) || one.reuseGroup > 0
        || one.similarGroup > 0 || one.isRefusedByOwnPolicy;
}

std::string leaksOf(const PasswordAudit& audit, const AuditedPassword& one, const char* notAsked)
{
    return one.timesLeaked ? number(*one.timesLeaked) : audit.isUnanswered(one) ? "unknown" : notAsked;
}

std::string rowMarkdown(const PasswordAudit& audit, const AuditedPassword& one)
{
    std::string row = "| " + number(one.line) + " | " + idOf(one.length) + " | " + std::to_string(one.score)
        + " | " + joined(patternsOf(one), ", ") + " | " + leaksOf(audit, one, "-") + " | "
        + (one.reuseGroup > 0 ? number(one.reuseGroup) : "-") + " | "
        + (one.similarGroup > 0 ? number(one.similarGroup) : "-") + " | " + joined(refusersOf(one), ", ")
        + " |";
    if (audit.labels == Labels::Keep)
        row += " " + markdown(one.title) + " | " + markdown(one.userName) + " | " + markdown(one.url) + " |";
    return row + "\n";
}

} // namespace

std::vector<std::string> refusersOf(const AuditedPassword& password)
{
    std::vector<std::string> ids;
    for (const Standard standard : allStandards) {
        if (password.refusedBy.test(std::to_underlying(standard)))
            ids.emplace_back(idOf(standard));
    }
    if (password.isRefusedByOwnPolicy)
        ids.emplace_back("own-policy");
    return ids;
}

std::vector<std::string> patternsOf(const AuditedPassword& password)
{
    std::vector<std::string> ids;
    for (std::size_t i = 0; i < patternCount; ++i) {
        const auto pattern = static_cast<Pattern>(i);
        if (password.patterns.test(i) && (pattern != Pattern::BruteForce || password.patterns.count() == 1))
            ids.emplace_back(idOf(pattern));
    }
    return ids;
}

std::string auditJson(const PasswordAudit& audit)
{
    const Json head{ { "format", idOf(audit.format) }, { "minimum_score", audit.minimumScore },
        { "passed", audit.isPassed() }, { "summary", summaryJson(audit) } };
    // One password after the other: a hundred thousand values at once would take a lot of memory.
    std::string text = head.dump(2);
    text.erase(text.rfind('\n'));
    text += ",\n  \"passwords\": [";
    for (const AuditedPassword& one : audit.passwords)
        text += (&one == audit.passwords.data() ? "\n    " : ",\n    ") + rowJson(audit, one).dump();
    return text + (audit.passwords.empty() ? "]\n}\n" : "\n  ]\n}\n");
}

std::string auditCsv(const PasswordAudit& audit)
{
    std::string text = "line,length,score,guesses_log10_at_least,patterns,times_leaked_at_least,refused_by,"
                       "reuse_group,similar_group";
    text += audit.labels == Labels::Keep ? ",title,url,username\r\n" : "\r\n";
    for (const AuditedPassword& one : audit.passwords) {
        text += number(one.line) + "," + idOf(one.length) + "," + std::to_string(one.score) + ","
            + std::to_string(one.guessesPower) + "," + csvCell(joined(patternsOf(one), " ")) + ","
            + leaksOf(audit, one, "") + "," + csvCell(joined(refusersOf(one), " ")) + ","
            + (one.reuseGroup > 0 ? number(one.reuseGroup) : "") + ","
            + (one.similarGroup > 0 ? number(one.similarGroup) : "");
        if (audit.labels == Labels::Keep)
            text += "," + csvCell(readableUtf8(one.title)) + "," + csvCell(readableUtf8(one.url)) + ","
                + csvCell(readableUtf8(one.userName));
        text += "\r\n";
    }
    return text;
}

std::string auditMarkdown(const PasswordAudit& audit)
{
    const AuditSummary& sum = audit.summary;
    std::string text = "# Audit of " + number(sum.passwords) + " passwords\n\n";
    text += "No password is in this report.\n\n";
    text += "- Below score " + std::to_string(audit.minimumScore) + ": " + number(sum.weak) + "\n";
    text += audit.askedBreaches ? "- Found in the breach list: " + number(sum.leaked) + "\n"
                                : "- No breach list was asked\n";
    if (sum.unanswered > 0)
        text += "- The breach list could not say: " + number(sum.unanswered) + "\n";
    if (audit.askedPolicy)
        text += "- Refused by the own policy: " + number(sum.refused) + "\n";
    text += "- Used more than once: " + number(sum.reused) + "\n";
    text += "- Similar to another: " + number(sum.similar) + "\n";
    if (sum.withoutPassword > 0)
        text += "- Rows without a password: " + number(sum.withoutPassword) + "\n";
    text += "\n| Line | Length | Score | Patterns | Times leaked, at least | Reuse group | Similar group | "
            "Refused by |";
    text += audit.labels == Labels::Keep ? " Title | User name | Address |\n" : "\n";
    text += "|---:|---:|---:|---|---:|---:|---:|---|";
    text += audit.labels == Labels::Keep ? "---|---|---|\n" : "\n";
    std::size_t quiet = 0;
    for (const AuditedPassword& one : audit.passwords) {
        if (isRemarkable(audit, one))
            text += rowMarkdown(audit, one);
        else
            ++quiet;
    }
    return text + "\nNothing was found against " + number(quiet) + " of them.\n";
}

} // namespace core::password
