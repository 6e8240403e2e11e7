// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/password_report.h"

#include "cli/commands/policy_options.h"
#include "cli/json.h"
#include "core/base/characters.h"
#include "core/password/redaction.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace cli {
namespace {

namespace password = core::password;
using password::Feedback;
using password::Segment;
using password::Strength;

std::string withValue(const Feedback& feedback)
{
    std::string words = feedback.kind->words;
    if (const std::size_t at = words.find("%1"); at != std::string::npos)
        words.replace(at, 2, feedback.value);
    return words;
}

/// English, as zxcvbn words it.
std::string timeWords(double seconds)
{
    constexpr const char* units[] = { "", "second", "minute", "hour", "day", "month", "year", "" };
    const password::RoundedTime time = password::rounded(seconds);
    if (time.unit == password::TimeUnit::LessThanASecond)
        return "less than a second";
    if (time.unit == password::TimeUnit::Centuries)
        return "centuries";
    return std::to_string(time.amount) + " " + units[static_cast<std::size_t>(time.unit)]
        + (time.amount == 1 ? "" : "s");
}

std::string withDigits(double number, std::chars_format format, int precision)
{
    std::array<char, 512> text{};
    const auto [end, error]
        = std::to_chars(text.data(), text.data() + text.size(), number, format, precision);
    return { text.data(), end };
}

/// Three digits of it, in groups: "11,500".
std::string roundedWords(double number)
{
    constexpr double mostWritten = 1e15;
    if (number < 100 || number >= mostWritten)
        return withDigits(number, std::chars_format::general, 3);
    const double unit = std::pow(10.0, std::floor(std::log10(number)) - 2);
    std::string digits = withDigits(std::round(number / unit) * unit, std::chars_format::fixed, 0);
    for (std::size_t at = digits.size(); at > 3; at -= 3)
        digits.insert(at - 3, ",");
    return digits;
}

std::string guessesWords(double guesses)
{
    constexpr double mostWritten = 1e6;
    if (guesses < mostWritten)
        return roundedWords(guesses);
    return "10^" + withDigits(std::log10(guesses), std::chars_format::fixed, 1);
}

std::size_t characterCount(std::string_view utf8)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(utf8, [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

/// In columns: spaces behind, counted in characters.
std::string padded(std::string text, std::size_t width)
{
    const std::size_t count = characterCount(text);
    return text.append(count < width ? width - count : 0, ' ');
}

std::string tokenOf(const PasswordReport& report, const Segment& segment, Tokens tokens)
{
    if (tokens == Tokens::Masked)
        return "****"; // not as long as it is
    const core::Scratch token = password::characters(report.password, segment.begin, segment.end);
    return printable(core::asText(token.bytes()));
}

/// Of guesses that were rounded down.
std::string powerWords(double guessesLog10)
{
    constexpr double firstLimit = 3;
    if (guessesLog10 < firstLimit)
        return "under 10^3";
    return "10^" + withDigits(guessesLog10, std::chars_format::fixed, 0) + " or more";
}

std::string reasonWords(const Segment& segment, Tokens tokens = Tokens::Shown)
{
    std::string words = withValue(
        tokens == Tokens::Shown ? password::reasonFor(segment) : password::redactedReasonFor(segment));
    for (const Feedback& variation : password::variationsOf(segment)) {
        std::string more = withValue(variation);
        more[0] = static_cast<char>(more[0] | 0x20);
        words += ", " + more;
    }
    return words;
}

std::string lengthWords(const Strength& strength)
{
    const char* unit = strength.isNotUtf8 ? " byte" : " character";
    return std::to_string(strength.length) + unit + (strength.length == 1 ? "" : "s");
}

struct TimeRow {
    std::string who;
    std::string rate;
    double seconds;
};

std::vector<TimeRow> timeRows(const PasswordReport& report)
{
    std::vector<TimeRow> rows;
    for (const password::Scenario scenario : password::scenarios)
        rows.push_back({ .who = password::wordsOf(scenario),
            .rate = password::rateWordsOf(scenario),
            .seconds
            = password::secondsToGuess(report.strength.guesses, password::guessesPerSecond(scenario)) });
    for (const Attacker& attacker : report.attackers)
        rows.push_back({ .who = printable(attacker.name),
            .rate = roundedWords(attacker.guessesPerSecond) + " per second",
            .seconds = password::secondsToGuess(report.strength.guesses, attacker.guessesPerSecond) });
    return rows;
}

std::string timesText(const PasswordReport& report, const char* heading)
{
    const std::vector<TimeRow> rows = timeRows(report);
    std::size_t who = 0;
    std::size_t rate = 0;
    for (const TimeRow& row : rows) {
        who = std::max(who, characterCount(row.who));
        rate = std::max(rate, characterCount(row.rate));
    }
    std::string text = "\n" + std::string(heading) + "\n";
    for (const TimeRow& row : rows)
        text += "  " + padded(row.who, who + 2) + padded(row.rate, rate + 2) + timeWords(row.seconds) + "\n";
    return text;
}

std::string segmentsText(const PasswordReport& report, Tokens tokens)
{
    std::vector<std::string> shown;
    std::size_t width = 0;
    for (const Segment& segment : report.strength.segments) {
        shown.push_back(tokenOf(report, segment, tokens));
        width = std::max(width, characterCount(shown.back()));
    }
    std::string text = "\nIts pieces\n";
    for (std::size_t i = 0; i < shown.size(); ++i) {
        const Segment& segment = report.strength.segments[i];
        text += "  " + padded(shown[i], width + 2)
            + padded(
                tokens == Tokens::Shown ? guessesWords(segment.guesses) : powerWords(segment.guessesLog10),
                tokens == Tokens::Shown ? 9 : 16)
            + reasonWords(segment, tokens) + "\n";
    }
    return text;
}

std::string feedbackText(const Strength& strength)
{
    std::string text = "\n";
    for (const Feedback& feedback : password::feedbackOn(strength))
        text += withValue(feedback) + ".\n";
    return text;
}

std::string breachText(const PasswordReport& report, Tokens tokens)
{
    if (!report.breach)
        return {};
    const BreachAnswer& breach = *report.breach;
    if (!breach.isFound)
        return "The breach list could not say whether it has leaked.\n";
    if (!*breach.isFound)
        return "Not in the breach list.\n";
    const std::uint64_t count = breach.count.value_or(1);
    const std::uint64_t told
        = tokens == Tokens::Shown ? count : password::leastTimesLeaked(report.strength.score, count);
    if (!breach.count || told == 1)
        return "Found in the breach list.\n";
    return "Found in the breach list, " + std::to_string(told)
        + (tokens == Tokens::Shown ? " times.\n" : " times or more.\n");
}

Json breachJson(const BreachAnswer& breach)
{
    Json json;
    setFileName(json, "list", breach.list);
    json["found"] = breach.isFound ? Json(*breach.isFound) : Json();
    json["count"] = breach.count ? Json(*breach.count) : Json();
    return json;
}

Json timeJson(double seconds)
{
    return { { "seconds", seconds }, { "display", timeWords(seconds) } };
}

/// As zxcvbn has them: the seconds in one object, the words in another.
void addTimes(double guesses, Json& json)
{
    Json& times = json["crack_times"] = Json::object();
    Json& words = json["crack_times_display"] = Json::object();
    for (const password::Scenario scenario : password::scenarios) {
        const double seconds = password::secondsToGuess(guesses, password::guessesPerSecond(scenario));
        times[password::idOf(scenario)] = seconds;
        words[password::idOf(scenario)] = timeWords(seconds);
    }
}

Json attackersJson(const PasswordReport& report)
{
    Json json = Json::array();
    for (const Attacker& attacker : report.attackers) {
        Json one = { { "name", attacker.name }, { "guesses_per_second", attacker.guessesPerSecond } };
        one.update(timeJson(password::secondsToGuess(report.strength.guesses, attacker.guessesPerSecond)));
        json.push_back(std::move(one));
    }
    return json;
}

Json textJson(char32_t character)
{
    const char32_t text[] = { character };
    const core::Scratch utf8 = core::utf8Of({ text, 1 });
    return std::string(core::asText(utf8.bytes()));
}

/// What each kind of segment has besides.
struct DetailsInto {
    Json& json;

    void operator()(const password::BruteForce&) const { }
    void operator()(const password::ListedWord& word) const
    {
        json["dictionary"] = password::idOf(word.dictionary);
        json["rank"] = word.rank;
        json["reversed"] = word.isReversed;
        json["capitals"] = password::idOf(word.capitals);
        json["substitutions"] = Json::object();
        for (const password::Substitution& substitution : word.substitutions)
            json["substitutions"][textJson(substitution.written).get<std::string>()]
                = textJson(substitution.meant);
        if (word.userWord)
            json["user_word"] = password::idOf(*word.userWord);
    }
    void operator()(const password::KeyboardWalk& walk) const
    {
        json["graph"] = password::idOf(walk.keyboard);
        json["turns"] = walk.turns;
        json["shifted"] = walk.shifted;
    }
    void operator()(const password::Repeat& repeat) const
    {
        json["base_length"] = repeat.baseLength;
        json["base_guesses"] = repeat.baseGuesses;
        json["count"] = repeat.count;
    }
    void operator()(const password::Sequence& sequence) const
    {
        json["alphabet"] = password::idOf(sequence.alphabet);
        json["ascending"] = sequence.step > 0;
        json["step"] = sequence.step;
    }
    void operator()(const password::RecentYear& recent) const { json["year"] = recent.year; }
    void operator()(const password::Date& date) const
    {
        json["year"] = date.year;
        json["month"] = date.month;
        json["day"] = date.day;
        json["separator"] = date.separator == 0 ? Json("") : textJson(date.separator);
    }
};

Json segmentJson(const PasswordReport& report, const Segment& segment)
{
    Json json;
    const core::Scratch token = password::characters(report.password, segment.begin, segment.end);
    setFileName(json, "token", core::asText(token.bytes()));
    json["pattern"] = password::idOf(segment.pattern());
    json["dictionary"] = nullptr;
    json["start"] = segment.begin;
    json["end"] = segment.end;
    json["guesses"] = segment.guesses;
    json["guesses_log10"] = segment.guessesLog10;
    json["reason"] = reasonWords(segment);
    std::visit(DetailsInto{ json }, segment.details);
    return json;
}

Json feedbackJson(const Strength& strength)
{
    Json json = Json::array();
    for (const Feedback& feedback : password::feedbackOn(strength)) {
        Json one = { { "id", feedback.kind->id }, { "role", password::idOf(feedback.kind->role) },
            { "text", withValue(feedback) }, { "segment", nullptr } };
        if (feedback.segment)
            one["segment"] = *feedback.segment;
        json.push_back(std::move(one));
    }
    return json;
}

/// Weaker than score 2, a password is told by what standards say of its length and of the list it is in.
std::span<const password::PolicyVerdict> toldPolicies(const PasswordReport& report)
{
    const std::span all(report.policies);
    return password::tellsStandards(report.strength.score)
        ? all
        : all.subspan(std::min(all.size(), password::allStandards.size()));
}

std::string maskedText(PasswordReport report)
{
    std::string length = password::wordsOf(password::lengthClassOf(report.strength));
    length[0] = static_cast<char>(length[0] | 0x20);
    report.strength = password::redacted(std::move(report.strength));
    const Strength& strength = report.strength;
    std::string text = "Score " + std::to_string(strength.score) + " of 4, "
        + powerWords(strength.guessesLog10) + " guesses, " + length + "\n";
    text += timesText(report, "Time until so many guesses are made, at least");
    if (!strength.segments.empty())
        text += segmentsText(report, Tokens::Masked);
    return text + feedbackText(strength) + breachText(report, Tokens::Masked)
        + textOf(toldPolicies(report), Facts::LeaveOut)
        + "\nNothing here tells the password; --show and --json say more.\n";
}

} // namespace

std::string textOf(const PasswordReport& report, Tokens tokens)
{
    if (tokens == Tokens::Masked)
        return maskedText(report);
    const Strength& strength = report.strength;
    std::string text = "Score " + std::to_string(strength.score) + " of 4, about "
        + guessesWords(strength.guesses) + (strength.guesses == 1 ? " guess (" : " guesses (")
        + withDigits(password::entropyBits(strength), std::chars_format::fixed, 1) + " bits), "
        + lengthWords(strength) + "\n";
    text += timesText(report, "Time until all these guesses are made");
    if (!strength.segments.empty())
        text += segmentsText(report, tokens);
    return text + feedbackText(strength) + breachText(report, tokens) + textOf(report.policies, Facts::Say);
}

std::string jsonOf(const PasswordReport& report)
{
    const Strength& strength = report.strength;
    Json json;
    json["score"] = strength.score;
    json["guesses"] = strength.guesses;
    json["guesses_log10"] = strength.guessesLog10;
    json["entropy_bits"] = password::entropyBits(strength);
    json["length"] = strength.length;
    json["cut"] = strength.isCut;
    json["utf8"] = !strength.isNotUtf8;
    json["accents_removed"] = strength.isFolded;
    addTimes(strength.guesses, json);
    json["attackers"] = attackersJson(report);
    json["segments"] = Json::array();
    for (const Segment& segment : strength.segments)
        json["segments"].push_back(segmentJson(report, segment));
    json["feedback"] = feedbackJson(strength);
    json["breach"] = report.breach ? breachJson(*report.breach) : Json();
    json["policies"] = jsonOf(report.policies);
    return dump(json) + "\n";
}

} // namespace cli
