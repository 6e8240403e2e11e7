// SPDX-License-Identifier: Apache-2.0
#include "core/http/header_text.h"

#include "core/base/text.h"
#include "core/http/curl_text.h"
#include "core/http/har.h"
#include "core/http/message_text.h"
#include "core/http/policy_text.h"

#include <algorithm>

namespace core::http {
namespace {

constexpr std::size_t largestText = std::size_t{ 64 } << 20;

/// By its mark, or by a NUL in every second byte.
bool looksLikeUtf16(std::string_view text)
{
    const auto hasNulAt
        = [&](std::size_t at) { return text.size() > at + 2 && text[at] == '\0' && text[at + 2] == '\0'; };
    return text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF") || hasNulAt(0) || hasNulAt(1);
}

bool looksLikePage(std::string_view line)
{
    const std::string begin = lowered(trimmed(line).substr(0, 10));
    return begin.starts_with("<!doctype") || begin.starts_with("<html") || begin.starts_with("<head");
}

} // namespace

Result<HeaderText> readHeaderText(ByteView bytes, const HeaderTextHints& hints)
{
    const std::string_view text = asText(bytes);
    if (text.size() > largestText)
        return fail(ErrorCode::TooLarge);
    if (looksLikeUtf16(text))
        return fail(ErrorCode::NoHeaderFields, {}, Cause::Utf16);
    const Framing framing = framingOf(text);
    const LineReader lines(text, framing);
    const std::optional<Line> first = lines.peekText();
    if (!first)
        return fail(ErrorCode::NoHeaderFields, {}, Cause::Empty);
    if (looksLikeJson(lines))
        return readJson(text, framing, hints);
    if (looksLikeCurlVerbose(lines))
        return exchangesOf(TextForm::CurlVerbose, TRY(readCurlVerbose(lines)), hints);
    if (auto policy = readPolicyAlone(lines))
        return exchangesOf(TextForm::Policy, { TRY(*std::move(policy)) }, hints);
    if (looksLikePage(first->text))
        return fail(ErrorCode::NoHeaderFields, {}, Cause::HtmlPage);
    if (looksLikeMessages(lines))
        return exchangesOf(TextForm::Message, TRY(readMessages(lines)), hints);
    return exchangesOf(TextForm::Fields, TRY(readFields(lines)), hints);
}

std::string headerTextOf(const Response& response)
{
    std::string text;
    if (response.status != 0) {
        text += response.version.empty() ? "HTTP/1.1" : response.version;
        text += ' ' + std::to_string(response.status);
        if (!response.reason.empty())
            text += ' ' + response.reason;
        text += '\n';
    }
    for (const Field& field : response.fields) {
        text.append(field.name).append(":");
        if (!field.value.empty())
            text.append(" ").append(field.value);
        text += '\n';
    }
    return text;
}

} // namespace core::http
