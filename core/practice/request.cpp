// SPDX-License-Identifier: Apache-2.0
#include "core/practice/request.h"

#include "core/http/message.h"
#include "core/http/url.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace core::practice {
namespace {

constexpr int badRequest = 400;
constexpr int methodNotAllowed = 405;
constexpr int contentTooLarge = 413;
constexpr int misdirected = 421;
constexpr int fieldsTooLarge = 431;
constexpr int notImplemented = 501;
constexpr int versionNotSupported = 505;

struct FieldLine {
    std::string_view name;
    std::string_view value;
};

bool isTokenByte(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')
        || std::string_view("!#$%&'*+-.^_`|~").contains(c);
}

bool isControlByte(char c)
{
    return (static_cast<unsigned char>(c) < 0x20 && c != '\t') || c == '\x7f';
}

std::string_view trimmed(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

/// Takes a line and its CRLF off the text; nothing where a line feed stands alone.
std::optional<std::string_view> takeLine(std::string_view& text)
{
    const std::size_t end = text.find('\n');
    if (end == std::string_view::npos || end == 0 || text[end - 1] != '\r')
        return {};
    const std::string_view line = text.substr(0, end - 1);
    text.remove_prefix(end + 1);
    return std::ranges::any_of(line, isControlByte) ? std::nullopt : std::optional(line);
}

std::optional<FieldLine> readField(std::string_view line)
{
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos || colon == 0
        || !std::ranges::all_of(line.substr(0, colon), isTokenByte))
        return {};
    return FieldLine{ .name = line.substr(0, colon), .value = trimmed(line.substr(colon + 1)) };
}

std::optional<std::size_t> readLength(std::string_view digits)
{
    std::size_t length = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), length);
    const bool isNumber = error == std::errc() && end == digits.data() + digits.size() && !digits.empty();
    return isNumber ? std::optional(length) : std::nullopt;
}

/// RFC 9112 section 7.6.1: one of the options between commas.
bool hasOption(std::string_view list, std::string_view option)
{
    while (!list.empty()) {
        const std::size_t end = std::min(list.find(','), list.size());
        if (http::equalsIgnoringCase(trimmed(list.substr(0, end)), option))
            return true;
        list.remove_prefix(std::min(end + 1, list.size()));
    }
    return false;
}

std::string withoutPort(std::string_view authority)
{
    const std::size_t bracket = authority.find(']');
    const std::size_t from = bracket == std::string_view::npos ? 0 : bracket;
    return http::lowered(authority.substr(0, authority.find(':', from)));
}

/// Narrower than what a browser takes for this machine: only how we are spoken to.
bool isOurName(std::string_view host)
{
    if (host.ends_with('.'))
        host.remove_suffix(1);
    if (host == "localhost" || host == "127.0.0.1" || host == "[::1]")
        return true;
    return host.ends_with(".localhost") && std::ranges::all_of(host, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.';
    });
}

/// What is read of a request as long as it may still be turned down.
struct Reading {
    Request request{};
    std::optional<std::string> host{};
    bool hasLength = false;
    bool isOld = false; ///< HTTP/1.0

    int readRequestLine(std::string_view line);
    int readTarget(std::string_view target);
    int take(const FieldLine& field);
    int takeLength(std::string_view value);
    int finish();
};

int Reading::readTarget(std::string_view target)
{
    if (target == "*" && request.method == "OPTIONS") {
        request.path = "*";
        return 0;
    }
    if (const auto url = http::parseUrl(target)) {
        host = url->host;
        request.path = url->path;
        return 0;
    }
    if (!target.starts_with('/') || target.contains('#'))
        return badRequest;
    request.path = target.substr(0, target.find('?'));
    return 0;
}

int Reading::readRequestLine(std::string_view line)
{
    const std::size_t first = line.find(' ');
    const std::size_t second = line.rfind(' ');
    if (first == std::string_view::npos || second == first || line.find(' ', first + 1) != second)
        return badRequest;
    const std::string_view version = line.substr(second + 1);
    if (version != "HTTP/1.1" && version != "HTTP/1.0")
        return version.starts_with("HTTP/") ? versionNotSupported : badRequest;
    isOld = version == "HTTP/1.0";
    request.staysOpen = !isOld;
    request.method = line.substr(0, first);
    if (request.method.empty() || !std::ranges::all_of(request.method, isTokenByte))
        return badRequest;
    constexpr std::array<std::string_view, 4> methods{ "GET", "HEAD", "OPTIONS", "POST" };
    if (std::ranges::find(methods, request.method) == methods.end())
        return methodNotAllowed;
    return readTarget(line.substr(first + 1, second - first - 1));
}

int Reading::takeLength(std::string_view value)
{
    const std::optional<std::size_t> length = readLength(value);
    if (!length || hasLength)
        return badRequest;
    hasLength = true;
    request.bodyBytes = *length;
    return *length > largestRequestBody ? contentTooLarge : 0;
}

int Reading::take(const FieldLine& field)
{
    request.fieldNames.emplace_back(field.name);
    if (http::equalsIgnoringCase(field.name, "host")) {
        // The target's own host counts, where it has one (RFC 9112 section 3.2.2).
        const bool isSecond = std::ranges::count_if(request.fieldNames, [](const std::string& name) {
            return http::equalsIgnoringCase(name, "host");
        }) > 1;
        if (isSecond)
            return badRequest;
        if (!host)
            host = withoutPort(field.value);
    } else if (http::equalsIgnoringCase(field.name, "content-length")) {
        return takeLength(field.value);
    } else if (http::equalsIgnoringCase(field.name, "transfer-encoding")) {
        return notImplemented;
    } else if (http::equalsIgnoringCase(field.name, "origin")) {
        request.origin = std::string(field.value);
    } else if (http::equalsIgnoringCase(field.name, "connection")) {
        if (hasOption(field.value, "close"))
            request.staysOpen = false;
        else if (isOld && hasOption(field.value, "keep-alive"))
            request.staysOpen = true;
    }
    return 0;
}

int Reading::finish()
{
    if (!host && !isOld)
        return badRequest;
    request.host = host.value_or("localhost");
    return isOurName(request.host) ? 0 : misdirected;
}

} // namespace

RequestOutcome readRequest(std::string_view bytes)
{
    // A client that greets with TLS waits for an answer before it sends more.
    if (bytes.starts_with('\x16'))
        return Refused{ badRequest };
    std::string_view rest = bytes;
    // RFC 9112 section 2.2: an empty line before the request line is stepped over.
    if (rest.starts_with("\r\n"))
        rest.remove_prefix(2);
    const std::size_t end = rest.find("\r\n\r\n");
    if (end == std::string_view::npos)
        return bytes.size() > largestRequestHead ? RequestOutcome(Refused{ fieldsTooLarge }) : Unfinished{};
    std::string_view head = rest.substr(0, end + 2);
    if (head.size() > largestRequestHead)
        return Refused{ fieldsTooLarge };
    Reading reading;
    const auto first = takeLine(head);
    if (const int status = first ? reading.readRequestLine(*first) : badRequest; status != 0)
        return Refused{ status };
    while (!head.empty()) {
        const auto line = takeLine(head);
        const auto field = line ? readField(*line) : std::nullopt;
        if (const int status = field ? reading.take(*field) : badRequest; status != 0)
            return Refused{ status };
    }
    if (const int status = reading.finish(); status != 0)
        return Refused{ status };
    reading.request.headBytes = static_cast<std::size_t>(rest.data() - bytes.data()) + end + 4;
    return std::move(reading.request);
}

} // namespace core::practice
