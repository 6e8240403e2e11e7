// SPDX-License-Identifier: Apache-2.0
#include "core/http/judges/features.h"

#include "core/http/message.h"
#include "core/http/structured_field.h"

#include <algorithm>
#include <span>
#include <vector>

namespace core::http::judges {
namespace {

// After webappsec-permissions-policy's features.md and what Chromium names, in alphabetical order.
constexpr std::string_view features[] = {
    "accelerometer",
    "all-screens-capture",
    "ambient-light-sensor",
    "aria-notify",
    "attribution-reporting",
    "autofill",
    "autoplay",
    "battery",
    "bluetooth",
    "browsing-topics",
    "camera",
    "captured-surface-control",
    "ch-device-memory",
    "ch-downlink",
    "ch-dpr",
    "ch-ect",
    "ch-prefers-color-scheme",
    "ch-prefers-reduced-motion",
    "ch-prefers-reduced-transparency",
    "ch-rtt",
    "ch-save-data",
    "ch-ua",
    "ch-ua-arch",
    "ch-ua-bitness",
    "ch-ua-form-factors",
    "ch-ua-full-version",
    "ch-ua-full-version-list",
    "ch-ua-high-entropy-values",
    "ch-ua-mobile",
    "ch-ua-model",
    "ch-ua-platform",
    "ch-ua-platform-version",
    "ch-ua-wow64",
    "ch-viewport-height",
    "ch-viewport-width",
    "ch-width",
    "clipboard-read",
    "clipboard-write",
    "compute-pressure",
    "controlled-frame",
    "conversion-measurement",
    "cross-origin-isolated",
    "deferred-fetch",
    "deferred-fetch-minimal",
    "device-attributes",
    "digital-credentials-create",
    "digital-credentials-get",
    "direct-sockets",
    "direct-sockets-multicast",
    "direct-sockets-private",
    "display-capture",
    "document-domain",
    "document-write",
    "encrypted-media",
    "execution-while-not-rendered",
    "execution-while-out-of-viewport",
    "fenced-unpartitioned-storage-read",
    "focus-without-user-activation",
    "font-display-late-swap",
    "fullscreen",
    "gamepad",
    "geolocation",
    "gyroscope",
    "hid",
    "identity-credentials-get",
    "idle-detection",
    "interest-cohort",
    "join-ad-interest-group",
    "keyboard-map",
    "language-detector",
    "language-model",
    "layout-animations",
    "legacy-image-formats",
    "loading-frame-default-eager",
    "local-fonts",
    "local-network",
    "local-network-access",
    "loopback-network",
    "magnetometer",
    "manual-text",
    "media-playback-while-not-visible",
    "microphone",
    "midi",
    "monetization",
    "navigation-override",
    "notifications",
    "on-device-speech-recognition",
    "otp-credentials",
    "oversized-images",
    "payment",
    "picture-in-picture",
    "private-aggregation",
    "private-state-token-issuance",
    "private-state-token-redemption",
    "proofreader",
    "publickey-credentials-create",
    "publickey-credentials-get",
    "push",
    "record-ad-auction-events",
    "rewriter",
    "run-ad-auction",
    "screen-wake-lock",
    "serial",
    "shared-autofill",
    "shared-storage",
    "shared-storage-select-url",
    "smart-card",
    "speaker",
    "speaker-selection",
    "storage-access",
    "sub-apps",
    "summarizer",
    "sync-script",
    "sync-xhr",
    "tools",
    "translator",
    "trust-token-redemption",
    "unload",
    "unoptimized-images",
    "unsized-media",
    "usb",
    "usb-unrestricted",
    "vertical-scroll",
    "vibrate",
    "vr",
    "wake-lock",
    "web-app-installation",
    "web-printing",
    "web-share",
    "window-management",
    "window-placement",
    "writer",
    "xr",
    "xr-spatial-tracking",
};

constexpr std::string_view powerfulFeatures[] = {
    "all-screens-capture",
    "bluetooth",
    "camera",
    "captured-surface-control",
    "clipboard-read",
    "digital-credentials-get",
    "display-capture",
    "geolocation",
    "hid",
    "identity-credentials-get",
    "idle-detection",
    "local-fonts",
    "local-network-access",
    "microphone",
    "midi",
    "otp-credentials",
    "payment",
    "publickey-credentials-create",
    "publickey-credentials-get",
    "serial",
    "smart-card",
    "storage-access",
    "usb",
    "usb-unrestricted",
    "window-management",
    "xr-spatial-tracking",
};

static_assert(std::ranges::is_sorted(features) && std::ranges::is_sorted(powerfulFeatures));

std::vector<std::string_view> splitAt(std::string_view text, std::string_view separators)
{
    std::vector<std::string_view> parts;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find_first_of(separators, begin), text.size());
        if (end > begin)
            parts.push_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return parts;
}

/// Appends what an allow list's word is there; false where it is no such word.
bool appendMember(std::string_view word, std::vector<std::string>& members)
{
    constexpr std::string_view quotes = "'\"";
    const std::size_t begin = word.find_first_not_of(quotes);
    if (begin == std::string_view::npos)
        return false;
    const std::string_view bare = word.substr(begin, word.find_last_not_of(quotes) - begin + 1);
    if (equalsIgnoringCase(bare, "none") || equalsIgnoringCase(bare, "src"))
        return true;
    if (equalsIgnoringCase(bare, "self") || bare == "*")
        members.push_back(lowered(bare));
    else if (bare.contains("://") || bare.contains('.'))
        members.push_back('"' + std::string(bare) + '"');
    else
        return false;
    return true;
}

std::optional<std::string> memberOf(std::string_view directive)
{
    // "camera=('none')" is as frequent as "camera 'none'".
    const std::vector<std::string_view> words = splitAt(directive, " \t=()");
    if (words.empty() || (words.size() < 2 && !directive.contains('(')))
        return {};
    std::vector<std::string> members;
    for (const std::string_view word : std::span(words).subspan(1)) {
        if (!appendMember(word, members))
            return {};
    }
    std::string text = lowered(words.front()) + '=';
    if (std::ranges::find(members, "*") != members.end())
        return text + '*';
    text += '(';
    for (const std::string& member : members)
        text += (&member == members.data() ? "" : " ") + member;
    return text + ')';
}

} // namespace

bool isKnownFeature(std::string_view name)
{
    return std::ranges::binary_search(features, name);
}

bool isPowerfulFeature(std::string_view name)
{
    return std::ranges::binary_search(powerfulFeatures, name);
}

std::optional<std::string> permissionsOf(std::string_view featurePolicy)
{
    std::string permissions;
    for (const std::string_view directive : splitAt(featurePolicy, ";,")) {
        if (directive.find_first_not_of(" \t") == std::string_view::npos)
            continue;
        const auto member = memberOf(directive);
        if (!member)
            return {};
        permissions += (permissions.empty() ? "" : ", ") + *member;
    }
    if (permissions.empty() || !structured::parseDictionary(permissions))
        return {};
    return permissions;
}

} // namespace core::http::judges
