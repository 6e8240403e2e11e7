// SPDX-License-Identifier: Apache-2.0
#include "cli/failure.h"

#include "core/base/encoding.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace cli {
namespace {

std::string withSubject(std::string_view words, const std::string& subject)
{
    std::string sentence(words);
    const std::size_t at = sentence.find("%1");
    if (at != std::string::npos)
        sentence.replace(at, 2, subject.empty() ? "the input" : printable(subject));
    return sentence;
}

std::string placeText(const core::Place& place)
{
    std::string words;
    const auto add = [&](const char* name, const std::optional<std::uint64_t>& number) {
        if (number)
            words.append(words.empty() ? "" : ", ").append(name).append(" ").append(std::to_string(*number));
    };
    add("line", place.line);
    add("column", place.column);
    add("byte", place.byte);
    if (!place.member.empty())
        words.append(words.empty() ? "" : ", ").append("member ").append(printable(place.member));
    return words;
}

Failure failureOf(const core::Error& error, ExitCode exitCode)
{
    return { .exitCode = error.code == core::ErrorCode::Cancelled ? ExitCode::Cancelled : exitCode,
        .id = core::idOf(error.code),
        .message = describe(error),
        .subject = error.subject,
        .place = error.place };
}

} // namespace

ExitCode graver(ExitCode a, ExitCode b)
{
    constexpr std::array order{ ExitCode::Cancelled, ExitCode::NotWritten, ExitCode::WrongKey,
        ExitCode::BadInput, ExitCode::WrongUsage, ExitCode::No, ExitCode::Yes };
    return *std::ranges::find_if(order, [&](ExitCode code) { return code == a || code == b; });
}

Failure wrongUsage(std::string message, std::string subject)
{
    return { .exitCode = ExitCode::WrongUsage,
        .id = "wrong-usage",
        .message = std::move(message),
        .subject = std::move(subject) };
}

Failure readFailure(const core::Error& error)
{
    const bool isKey = error.code == core::ErrorCode::AuthenticationFailed;
    return failureOf(error, isKey ? ExitCode::WrongKey : ExitCode::BadInput);
}

Failure writeFailure(const core::Error& error)
{
    return failureOf(error, ExitCode::NotWritten);
}

std::string printable(std::string_view text, LineBreaks lineBreaks)
{
    // In UTF-8: the C1 controls, U+061C, U+200E and U+200F, U+202A to U+202E, U+2066 to U+2069.
    const auto isMisleading = [](std::string_view character) {
        return (character >= "\xC2\x80" && character <= "\xC2\x9F") || character == "\xD8\x9C"
            || character == "\xE2\x80\x8E" || character == "\xE2\x80\x8F"
            || (character >= "\xE2\x80\xAA" && character <= "\xE2\x80\xAE")
            || (character >= "\xE2\x81\xA6" && character <= "\xE2\x81\xA9");
    };
    std::string shown;
    shown.reserve(text.size());
    std::size_t good = core::firstInvalidUtf8(text).value_or(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const auto byte = static_cast<unsigned char>(text[at]);
        const std::size_t length = at >= good || byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
        const std::string_view character = text.substr(at, length);
        const bool isControl = (byte < 0x20 && byte != '\n') || byte == 0x7F;
        if (byte == '\n')
            shown += lineBreaks == LineBreaks::Keep ? "\n" : "\\n";
        else if (isControl || at >= good || isMisleading(character))
            for (const char c : character)
                shown += "\\x" + core::toHex(core::asBytes({ &c, 1 }));
        else
            shown += character;
        at += length;
        if (at > good)
            good = at + core::firstInvalidUtf8(text.substr(at)).value_or(text.size() - at);
    }
    return shown;
}

std::string describe(const core::Error& error)
{
    std::string sentence = withSubject(core::messageOf(error.code), error.subject);
    if (error.cause)
        sentence.append(": ").append(core::messageOf(*error.cause));
    if (error.place) {
        if (const std::string place = placeText(*error.place); !place.empty())
            sentence.append(" (").append(place).append(")");
    }
    return sentence;
}

} // namespace cli
