// SPDX-License-Identifier: Apache-2.0
#include "core/fetch/address.h"

#include "core/base/text.h"
#include "core/http/message.h"

#include <QUrl>

#include <algorithm>

namespace core::fetch {
namespace {

bool isWebScheme(std::string_view scheme)
{
    return scheme == "http" || scheme == "https";
}

/// "mailto:me" has a scheme and "localhost:8080" a port.
bool hasOtherScheme(std::string_view text)
{
    const std::size_t colon = text.find_first_of(":/?#");
    if (colon == std::string_view::npos || text[colon] != ':')
        return false;
    const char after = colon + 1 < text.size() ? text[colon + 1] : '\0';
    return !(after >= '0' && after <= '9');
}

} // namespace

std::optional<TypedAddress> readAddress(std::string_view text)
{
    text = trimmed(text);
    TypedAddress address;
    if (const auto url = http::parseUrl(text)) {
        address.url = *url;
    } else {
        if (text.empty() || (hasOtherScheme(text) && !text.starts_with('[')))
            return {};
        while (text.starts_with('/'))
            text.remove_prefix(1);
        const auto guessed = http::parseUrl("https://" + std::string(text));
        if (!guessed)
            return {};
        address = { .url = *guessed, .scheme = Scheme::SecureFirst };
    }
    if (!isWebScheme(address.url.scheme))
        return {};
    const auto url = withAsciiHost(address.url);
    if (!url)
        return {};
    address.url = *url;
    return address;
}

std::optional<http::Url> withAsciiHost(http::Url url)
{
    const auto isAscii = [](char c) { return static_cast<unsigned char>(c) < 0x80; };
    if (std::ranges::all_of(url.host, isAscii))
        return url;
    const QByteArray ascii
        = QUrl::toAce(QString::fromUtf8(url.host.data(), static_cast<qsizetype>(url.host.size())));
    if (ascii.isEmpty())
        return {};
    url.host = http::lowered(ascii.toStdString());
    return url;
}

} // namespace core::fetch
