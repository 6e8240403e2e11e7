// SPDX-License-Identifier: Apache-2.0
#include "core/passhash/identification.h"

#include "core/base/stable_order.h"
#include "core/base/text.h"
#include "core/passhash/layout_reader.h"
#include "core/passhash/pasted_line.h"
#include "core/passhash/remarks.h"

#include <algorithm>

namespace core::passhash {
namespace {

using Read = Reading (*)(std::string_view);

constexpr Read prefixed[] = { readBcrypt, readBcryptSha256, readBcryptWordPress, readArgon2, readScrypt,
    readPbkdf2, readUnixCrypt, readApr1, readPhpass, readCisco, readSpringScrypt };
constexpr Read others[] = { readDjango, readWerkzeug, readWerkzeugDigest, readSpring, readAix, readHashcat,
    readMacOs, readAtlassian, readLdap, readPostgreSql, readMySql, readGrub, readAspNet, readDesCrypt };
constexpr std::string_view lineBreaks = "\r\n";

struct Found {
    std::vector<PasswordHash> hashes{};
    std::optional<Error> error{};
};

void collect(Found& found, Reading reading)
{
    if (!reading)
        return;
    if (*reading)
        found.hashes.push_back(**std::move(reading));
    else if (!found.error)
        found.error = reading->error();
}

/// All that the text itself, without anything around it, may be.
Found findIn(std::string_view text)
{
    Found found;
    for (const Read read : prefixed)
        collect(found, read(text));
    for (const Read read : others)
        collect(found, read(text));
    for (const auto readDigests : { readRaw, readDigestAndSalt }) {
        for (PasswordHash& hash : readDigests(text))
            found.hashes.push_back(std::move(hash));
    }
    sortStably(found.hashes, std::ranges::greater{}, &PasswordHash::certainty);
    return found;
}

void addUser(PasswordHash& hash, const PastedLine& line)
{
    hash.fields.push_back({ .part = Part::User,
        .name = field::user,
        .offset = line.userOffset,
        .size = line.user->size(),
        .value = readableUtf8(*line.user) });
    std::ranges::rotate(hash.fields, hash.fields.end() - 1);
}

PasswordHash accountOf(const PastedLine& line, AccountState state)
{
    constexpr const char* byFields = TRANSLATABLE(
        "core::passhash", "A line of /etc/shadow or /etc/passwd, with no hash where it belongs.");
    return { .format = state == AccountState::Locked ? Format::AccountLocked
            : state == AccountState::Open            ? Format::AccountOpen
                                                     : Format::AccountElsewhere,
        .text = std::string(line.hash),
        .scheme = AccountScheme{ .state = state },
        .why = byFields };
}

Found findIn(const PastedLine& line)
{
    Found found;
    if (line.account)
        found.hashes.push_back(accountOf(line, *line.account));
    else
        found = findIn(line.hash);
    for (PasswordHash& hash : found.hashes) {
        hash.offset = line.offset;
        for (Field& field : hash.fields)
            field.offset += line.offset;
        if (line.user) {
            hash.user = *line.user;
            if (hash.container == Container::None)
                hash.container = line.container;
            addUser(hash, line);
        }
        hash.remarks.insert(hash.remarks.end(), line.remarks.begin(), line.remarks.end());
        if (line.isOfWindows && hash.format == Format::RawNt)
            hash.certainty = 100;
    }
    sortStably(found.hashes, std::ranges::greater{}, &PasswordHash::certainty);
    if (found.error && found.error->place && found.error->place->byte)
        *found.error->place->byte += line.offset;
    return found;
}

/// A hash with colons of its own is no line of a user.
Found findIn(const LineReadings& line)
{
    Found found = findIn(line.bare);
    if (!found.hashes.empty() || !line.ofUser)
        return found;
    Found ofUser = findIn(*line.ofUser);
    if (!ofUser.hashes.empty() || !found.error)
        return ofUser;
    return found;
}

bool isOfAccount(const Found& found)
{
    return !found.hashes.empty() && std::holds_alternative<AccountScheme>(found.hashes.front().scheme);
}

/// The first line that holds a hash, or else an account without one; of `user`, where it is given.
Found findInLines(const PastedText& pasted, const std::optional<std::string>& user)
{
    Found best;
    for (const LineReadings& line : pasted.lines) {
        const bool hasName = line.ofUser && line.ofUser->user;
        if (user && hasName && *line.ofUser->user != *user)
            continue;
        Found found = findIn(line);
        if (!found.hashes.empty() && (user || !isOfAccount(found))) {
            best.hashes = std::move(found.hashes);
            break;
        }
        if (best.hashes.empty())
            best.hashes = std::move(found.hashes);
        if (!best.error)
            best.error = found.error;
        if (user && hasName)
            break;
    }
    if (!user && pasted.lines.size() > 1) {
        for (PasswordHash& hash : best.hashes)
            hash.remarks.push_back({ .kind = &otherLines, .value = std::to_string(pasted.lines.size() - 1) });
    }
    return best;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// What is left of $2b$12$…: "b2" and the end of the salt. Of $2b$08$… it is "b", the shell's own name, which
/// $0 is, "8" and the end.
bool isLeftOfBcrypt(std::string_view text)
{
    constexpr std::string_view versions = "abxy";
    if (text.empty() || text.size() > 80 || !versions.contains(text[0]))
        return false;
    text.remove_prefix(1);
    for (const std::string_view shell : { "/usr/bin/", "/bin/", "-", "ba", "z", "da", "sh" }) {
        if (text.starts_with(shell))
            text.remove_prefix(shell.size());
    }
    return !text.empty() && isDigit(text[0]) && areAllOf(text, Alphabet::Bcrypt)
        && (text.size() == 1 || text[1] == '.' || text[1] == '/');
}

/// What is left of $y$j9T$… or $6$…: each name goes, up to the first . or / that no name has.
bool isLeftOfUnixCrypt(std::string_view text)
{
    constexpr std::size_t shortest = 12;
    const auto has = [text](char first, char last) {
        return std::ranges::any_of(text, [=](char c) { return c >= first && c <= last; });
    };
    return text.size() >= shortest && (text[0] == '.' || text[0] == '/') && areAllOf(text, Alphabet::Crypt)
        && has('0', '9') && has('a', 'z') && has('A', 'Z');
}

std::string withoutLineBreaks(std::string_view text)
{
    std::string joined;
    std::ranges::copy_if(text, std::back_inserter(joined),
        [](char c) { return c != '\n' && c != '\r' && c != ' ' && c != '\t'; });
    return joined;
}

// Without a subject: the text may be a secret that was pasted by mistake.
std::unexpected<Error> unknown(Cause cause)
{
    return fail(ErrorCode::NotAPasswordHash, {}, cause);
}

} // namespace

Reading readPrefixed(std::string_view text)
{
    for (const Read read : prefixed) {
        if (Reading reading = read(text))
            return reading;
    }
    return {};
}

bool looksExpandedByShell(std::string_view text)
{
    if (text.contains('$') || text.size() > 512)
        return false;
    if (isLeftOfBcrypt(text) || text.starts_with("=19") || text.starts_with("=16=m"))
        return true;
    if (text.starts_with('=') && text.contains(",r=") && text.contains(",p="))
        return true;
    if (isLeftOfUnixCrypt(text))
        return true;
    for (const std::string_view left : { "-sha1", "-sha256", "-sha512" }) {
        if (text.starts_with(left))
            return true;
    }
    const auto isNamed
        = [text](std::string_view name) { return text.starts_with(name) && text.size() > name.size(); };
    return isNamed("pbkdf2_sha256") || isNamed("pbkdf2_sha1") || isNamed("bcrypt_sha256")
        || isNamed("pbkdf2:") || isNamed("scrypt:");
}

Result<std::vector<PasswordHash>> identify(std::string_view text, const std::optional<std::string>& user)
{
    if (text.size() > largestText)
        return fail(ErrorCode::TooLarge, "64 KiB");
    const PastedText pasted = readPastedText(text);
    if (pasted.whole.hash.empty())
        return unknown(Cause::Empty);
    Found found = findIn(pasted.whole);
    const bool isOneLine = pasted.whole.hash.find_first_of(lineBreaks) == std::string_view::npos;
    // A hash that was broken up ends in lines that may pass for others.
    const bool isWrapped = found.hashes.empty() && !isOneLine && !pasted.lines.empty()
        && findIn(pasted.lines.front()).hashes.empty()
        && !findIn(withoutLineBreaks(pasted.whole.hash)).hashes.empty();
    if (isWrapped)
        return unknown(Cause::LineWrapped);
    if (found.hashes.empty()) {
        Found inLines = findInLines(pasted, user);
        found.hashes = std::move(inLines.hashes);
        if (!found.error || !isOneLine)
            found.error = inLines.error;
    }
    if (!found.hashes.empty())
        return std::move(found.hashes);
    if (found.error)
        return std::unexpected(*found.error);
    if (looksExpandedByShell(pasted.whole.hash))
        return unknown(Cause::ShellExpansion);
    return fail(ErrorCode::NotAPasswordHash);
}

std::vector<TextLine> linesOf(std::string_view text)
{
    std::vector<TextLine> lines;
    if (text.size() > largestText)
        return lines;
    const PastedText pasted = readPastedText(text);
    if (!findIn(pasted.whole).hashes.empty())
        return { {} };
    for (const LineReadings& line : pasted.lines) {
        const bool isBare = !findIn(line.bare).hashes.empty();
        const std::optional<std::string> user
            = !isBare && line.ofUser ? line.ofUser->user : std::optional<std::string>();
        // Also of a kind that is not known here: its user's name must not lead to another line.
        const bool isNamed = user && !user->empty() && !user->contains(' ');
        if (isBare || isNamed || (line.ofUser && !findIn(*line.ofUser).hashes.empty()))
            lines.push_back({ .user = user });
    }
    return lines;
}

} // namespace core::passhash
