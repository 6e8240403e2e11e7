// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/password_check.h"

#include "cli/inputs.h"
#include "cli/terminal.h"
#include "core/base/text.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cmath>

namespace cli {
namespace {

namespace password = core::password;

constexpr std::size_t largestWordFile = std::size_t{ 16 } * 1024 * 1024;
constexpr std::uint64_t highestScore = 4;
/// Fewer make times that no number holds.
constexpr double fewestGuessesPerSecond = 1e-9;
constexpr std::uint64_t firstYear = 1970;
constexpr std::uint64_t lastYear = 9999;

int yearNow()
{
    const auto today = std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
    return static_cast<int>(std::chrono::year_month_day(today).year());
}

std::optional<double> rateOf(std::string_view text)
{
    double rate = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), rate);
    if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(rate)
        || rate < fewestGuessesPerSecond)
        return {};
    return rate;
}

std::optional<password::Hardware> hardwareOf(std::string_view name)
{
    for (const password::Hardware hardware : password::hardwares) {
        if (name == password::idOf(hardware))
            return hardware;
    }
    return {};
}

/// "1e9" guesses in a second, or "bcrypt:12@gpu".
Outcome<Attacker> attackerOf(const std::string& words)
{
    if (const std::optional<double> rate = rateOf(words))
        return Attacker{ .name = words, .guessesPerSecond = *rate };
    const std::size_t at = words.find('@');
    const auto stored = password::storedAs(std::string_view(words).substr(0, at));
    if (!stored && stored.error().cause == core::Cause::OutOfRange)
        return std::unexpected(
            wrongUsage(stored.error().subject + " is out of range in --attacker " + words, words));
    const std::optional<password::Hardware> hardware = at == std::string::npos
        ? password::Hardware::Gpu
        : hardwareOf(std::string_view(words).substr(at + 1));
    if (!stored || !hardware)
        return std::unexpected(wrongUsage(
            "--attacker " + words + " is neither guesses per second nor a hash with hardware", words));
    return Attacker{ .name = words,
        .guessesPerSecond = TRY(reading(password::guessesPerSecond(*stored, *hardware))) };
}

void append(
    std::vector<password::UserWord>& words, const std::vector<std::string>& texts, password::WordKind kind)
{
    for (const std::string& text : texts)
        words.push_back({ .text = text, .kind = kind });
}

core::Place lineAt(std::string_view text, std::size_t byte)
{
    const auto linesBefore = std::ranges::count(text.substr(0, byte), '\n');
    return { .byte = byte, .line = 1 + static_cast<std::uint64_t>(linesBefore), .column = {}, .member = {} };
}

/// A word that is not read as it was meant would be missed in silence.
core::Result<> appendLines(std::vector<password::UserWord>& words, std::string_view lines)
{
    using enum core::ErrorCode;
    if (lines.starts_with("\xFF\xFE") || lines.starts_with("\xFE\xFF"))
        return core::fail(InvalidEncoding, {}, core::Cause::Utf16);
    if (const std::size_t nul = lines.find('\0'); nul != std::string_view::npos)
        return core::fail(InvalidEncoding, {}, core::Cause::Binary, lineAt(lines, nul));
    if (const auto invalid = core::firstInvalidUtf8(lines))
        return core::fail(InvalidEncoding, {}, core::Cause::NotUtf8, lineAt(lines, *invalid));
    if (lines.starts_with("\xEF\xBB\xBF"))
        lines.remove_prefix(3);
    while (!lines.empty()) {
        const std::string_view line = lines.substr(0, lines.find('\n'));
        lines.remove_prefix(std::min(lines.size(), line.size() + 1));
        if (const std::string_view word = core::trimmed(line); !word.empty())
            words.push_back({ .text = std::string(word), .kind = password::WordKind::Company });
    }
    return {};
}

std::vector<std::string> textsOf(const std::vector<password::UserWord>& words)
{
    std::vector<std::string> texts;
    for (const password::UserWord& word : words)
        texts.push_back(word.text);
    return texts;
}

std::optional<std::uint64_t> timesLeaked(const std::optional<BreachAnswer>& breach)
{
    if (!breach || !breach->isFound)
        return {};
    return *breach->isFound ? std::max<std::uint64_t>(breach->count.value_or(1), 1) : 0;
}

} // namespace

void PasswordCheckCommand::declare(Options& options)
{
    m_password.declare(options);
    options.repeated("--name", m_names, "NAME", "A name of the user; attackers try it and its parts first");
    options.repeated("--mail", m_mails, "ADDRESS", "A mail address of the user");
    options.repeated("--site", m_sites, "NAME", "What the password is for");
    options.repeated("--word", m_words, "WORD", "Any other word that has to do with the user");
    options.text("--word-file", m_wordFile, "FILE", "Words of the company, one a line");
    options.number("--year", m_year, "YEAR", "Take this for the present year; dates near it are cheap");
    options.repeated("--attacker", m_attackers, "WHO",
        "Also say how long this one takes: guesses per second, or HASH[@HARDWARE]. HASH is md5, ntlm, sha1, "
        "sha256, sha512, bcrypt:COST, argon2id:KIB:PASSES:LANES, scrypt:N:R:P or pbkdf2-sha256:ITERATIONS; "
        "HARDWARE is cpu-core, gpu, 8-gpus or cluster");
    options.number("--min-score", m_leastScore, "0-4", "End with exit code 1 below this score");
    options.text("--breach-file", m_breaches, "LIST",
        "Look it up in this list of Pwned Passwords, file or folder; exit code 1 if it is there");
    m_policies.declare(options);
    options.flag("--show", m_shows, "Show the password's pieces on a terminal, too");
    m_output.declare(options);
}

Outcome<std::vector<core::crypto::Primitive>> PasswordCheckCommand::primitives() const
{
    std::vector<core::crypto::Primitive> used;
    if (m_breaches)
        used.emplace_back(core::crypto::DigestAlgorithm::Sha1);
    return used;
}

Outcome<> PasswordCheckCommand::checkStandardInput() const
{
    const bool readsWords = m_wordFile && inputOf(*m_wordFile).isStandardInput;
    const std::size_t policies = m_policies.readingStandardInput();
    if (readsWords && m_password.usesStandardInput())
        return std::unexpected(wrongUsage("the password and the words cannot both come from standard input"));
    if (policies > 0 && m_password.usesStandardInput())
        return std::unexpected(wrongUsage("the password and a policy cannot both come from standard input"));
    if (policies + (readsWords ? 1 : 0) > 1)
        return std::unexpected(wrongUsage("standard input can be read once only"));
    return {};
}

Outcome<std::vector<password::UserWord>> PasswordCheckCommand::userWords(const core::StopFlag& stop) const
{
    std::vector<password::UserWord> words;
    append(words, m_names, password::WordKind::Name);
    append(words, m_mails, password::WordKind::Mail);
    append(words, m_sites, password::WordKind::Site);
    append(words, m_words, password::WordKind::Other);
    if (m_wordFile) {
        const Input input = inputOf(*m_wordFile);
        const core::Bytes bytes = TRY(reading(readWhole(input, largestWordFile, stop)));
        TRY(reading(named(appendLines(words, core::asText(bytes)), input)));
    }
    return words;
}

Outcome<std::vector<Attacker>> PasswordCheckCommand::attackers() const
{
    std::vector<Attacker> attackers;
    for (const std::string& words : m_attackers)
        attackers.push_back(TRY(attackerOf(words)));
    return attackers;
}

Outcome<std::optional<password::BreachList>> PasswordCheckCommand::openBreaches(Session& session) const
{
    std::optional<password::BreachList> list;
    if (!m_breaches)
        return list;
    list = TRY(reading(password::BreachList::open(*m_breaches, session.stop())));
    if (list->endsTooEarly())
        session.say(printable(*m_breaches) + " ends too early: hashes are missing at its end");
    return list;
}

Outcome<BreachAnswer> PasswordCheckCommand::ask(password::BreachList& list, core::ByteView password) const
{
    BreachAnswer answer{ .list = *m_breaches };
    core::Result<password::BreachHash> hash = password::breachHashOf(password, list.kind());
    // What is no text has no NT hash.
    if (!hash && hash.error().code == core::ErrorCode::InvalidEncoding)
        return answer;
    const password::BreachHash wanted = TRY(reading(std::move(hash)));
    const password::BreachSighting sighting = TRY(reading(list.find(wanted)));
    // "Not found" behind the end of half a list says nothing.
    if (sighting.isFound || !sighting.isBehindEnd)
        answer.isFound = sighting.isFound;
    answer.count = sighting.count;
    return answer;
}

Outcome<ExitCode> PasswordCheckCommand::run(Session& session)
{
    if (m_leastScore && *m_leastScore > highestScore)
        return std::unexpected(wrongUsage("--min-score takes 0 to 4", "--min-score"));
    const std::vector<Attacker> others = TRY(attackers());
    if (m_year && (*m_year < firstYear || *m_year > lastYear))
        return std::unexpected(wrongUsage("--year takes a year from 1970 to 9999", "--year"));
    TRY(checkStandardInput());
    const std::vector<password::UserWord> words = password::withParts(TRY(userWords(session.stop())));
    TRY(m_policies.read(session.stop()));
    std::optional<password::BreachList> breaches = TRY(openBreaches(session));
    const core::SecureBytes secret = TRY(m_password.read(session.stop()));
    const std::string_view text = core::asText(secret.bytes());
    const std::vector<std::string> plainWords = textsOf(words);
    const password::Circumstances known{ .words = password::UserWords(words),
        .year = m_year ? static_cast<int>(*m_year) : yearNow() };
    std::optional<BreachAnswer> breach;
    if (breaches)
        breach = TRY(ask(*breaches, secret.bytes()));
    const PasswordReport report{ .password = text,
        .strength = password::measure(text, known),
        .attackers = others,
        .policies
        = m_policies.judge({ .password = text, .userWords = plainWords, .timesLeaked = timesLeaked(breach) }),
        .breach = breach };
    TRY(m_output.open(session, core::io::Secrecy::Secret));
    const bool isMasked = !m_shows && !m_output.file() && isTerminal(Stream::Output);
    m_output.write(
        session.wantsJson() ? jsonOf(report) : textOf(report, isMasked ? Tokens::Masked : Tokens::Shown));
    TRY(m_output.finish());
    const bool isEnough = !m_leastScore || report.strength.score >= static_cast<int>(*m_leastScore);
    const bool hasLeaked = breach && breach->isFound.value_or(true);
    return isEnough && !hasLeaked && isAcceptedByGiven(report.policies) ? ExitCode::Yes : ExitCode::No;
}

} // namespace cli
