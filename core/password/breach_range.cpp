// SPDX-License-Identifier: Apache-2.0
#include "core/password/breach_range.h"

#include "core/crypto/compare.h"
#include "core/password/breach_line.h"

#include <algorithm>

namespace core::password {
namespace {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

std::unexpected<Error> refuse(std::string_view name, Cause cause, std::uint64_t line, std::size_t column)
{
    Place place;
    place.line = line;
    place.column = column;
    return fail(ErrorCode::NotABreachList, std::string(name), cause, std::move(place));
}

} // namespace

RangeRequest rangeRequestFor(BreachHashKind kind, std::string_view prefix)
{
    return { .path = "/range/" + std::string(prefix),
        .query = kind == BreachHashKind::Ntlm ? "?mode=ntlm" : "" };
}

Result<BreachSighting> findInRange(
    std::string_view answer, const BreachHash& hash, std::string_view name, Counts counts)
{
    if (answer.size() > largestRange)
        return fail(ErrorCode::TooLarge, std::string(name));
    BreachSighting sighting{ .bytesRead = answer.size() };
    if (answer.starts_with(byteOrderMark))
        answer.remove_prefix(byteOrderMark.size());
    if (answer.empty())
        return fail(ErrorCode::NotABreachList, std::string(name), Cause::Empty);
    if (answer.starts_with('<'))
        return fail(ErrorCode::NotABreachList, std::string(name), Cause::WebPage);
    const std::string_view wanted = hash.suffix();
    std::uint64_t number = 0;
    while (!answer.empty()) {
        ++number;
        const std::size_t end = std::min(answer.find('\n'), answer.size());
        const std::string_view text = answer.substr(0, end);
        answer.remove_prefix(std::min(end + 1, answer.size()));
        if (text.size() > longestBreachLine)
            return refuse(name, Cause::IllegalCharacter, number, longestBreachLine + 1);
        const auto line = readBreachLine(text, wanted.size());
        if (!line && line.error().cause == Cause::Empty && answer.empty())
            break;
        if (!line)
            return refuse(name, line.error().cause, number, line.error().byte + 1);
        if (!line->count && counts == Counts::Required)
            return refuse(name, Cause::MissingColon, number, wanted.size() + 1);
        const bool isPadding = line->count == std::uint64_t{ 0 };
        ++(isPadding ? sighting.padding : sighting.candidates);
        if (crypto::isEqualInConstantTime(asBytes(line->digits()), asBytes(wanted)) && !isPadding) {
            sighting.isFound = true;
            sighting.count = line->count;
        }
    }
    return sighting;
}

} // namespace core::password
