// SPDX-License-Identifier: Apache-2.0
#include "core/passhash/identification.h"

#include "core/base/stable_order.h"
#include "core/base/text.h"
#include "core/passhash/layout_reader.h"
#include "core/passhash/pasted_line.h"

#include <algorithm>

namespace core::passhash {
namespace {

using Read = Reading (*)(std::string_view);

constexpr Read prefixed[] = { readBcrypt, readBcryptSha256, readBcryptWordPress, readArgon2, readScrypt,
    readPbkdf2, readUnixCrypt, readApr1, readPhpass, readCisco, readSpringScrypt };
constexpr Read others[] = { readDjango, readWerkzeug, readWerkzeugDigest, readSpring, readLdap,
    readPostgreSql, readMySql, readGrub, readAspNet, readDesCrypt };

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
    for (PasswordHash& hash : readRaw(text))
        found.hashes.push_back(std::move(hash));
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

Found findIn(const PastedLine& line)
{
    Found found = findIn(line.hash);
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
    for (const std::string_view left : { "-sha1", "-sha256", "-sha512" }) {
        if (text.starts_with(left))
            return true;
    }
    const auto isNamed
        = [text](std::string_view name) { return text.starts_with(name) && text.size() > name.size(); };
    return isNamed("pbkdf2_sha256") || isNamed("pbkdf2_sha1") || isNamed("bcrypt_sha256")
        || isNamed("pbkdf2:") || isNamed("scrypt:");
}

Result<std::vector<PasswordHash>> identify(std::string_view text)
{
    if (text.size() > largestText)
        return fail(ErrorCode::TooLarge, "64 KiB");
    const PastedText pasted = readPastedText(text);
    if (pasted.whole.hash.empty())
        return unknown(Cause::Empty);
    Found found = findIn(pasted.whole);
    for (const PastedLine& line : pasted.lines) {
        if (!found.hashes.empty())
            break;
        Found inLine = findIn(line);
        found.hashes = std::move(inLine.hashes);
        if (!found.error)
            found.error = inLine.error;
    }
    if (!found.hashes.empty())
        return std::move(found.hashes);
    if (pasted.whole.hash.find_first_of("\r\n") != std::string_view::npos
        && !findIn(withoutLineBreaks(pasted.whole.hash)).hashes.empty())
        return unknown(Cause::LineWrapped);
    if (found.error)
        return std::unexpected(*found.error);
    if (looksExpandedByShell(pasted.whole.hash))
        return unknown(Cause::ShellExpansion);
    return fail(ErrorCode::NotAPasswordHash);
}

} // namespace core::passhash
