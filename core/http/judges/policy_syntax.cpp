// SPDX-License-Identifier: Apache-2.0
#include "core/http/judges/policy_case.h"

#include <algorithm>

namespace core::http::judges {
namespace {

constexpr std::string_view known[] = { "child-src", "connect-src", "default-src", "fenced-frame-src",
    "font-src", "frame-src", "img-src", "manifest-src", "media-src", "object-src", "script-src",
    "script-src-attr", "script-src-elem", "style-src", "style-src-attr", "style-src-elem", "worker-src",
    "base-uri", "sandbox", "form-action", "frame-ancestors", "report-to", "report-uri",
    "upgrade-insecure-requests", "trusted-types", "require-trusted-types-for", "webrtc" };
constexpr std::string_view deprecated[] = { "block-all-mixed-content", "plugin-types", "prefetch-src",
    "reflected-xss", "referrer", "disown-opener", "navigate-to", "require-sri-for" };
constexpr std::string_view notInMeta[] = { "frame-ancestors", "report-uri", "sandbox" };

template <std::size_t size> bool isOneOf(const std::string_view (&words)[size], std::string_view word)
{
    return std::ranges::find(words, word) != std::end(words);
}

void judgeName(const PolicyCase& policy, const csp::Directive& directive)
{
    const std::string& name = directive.name;
    if (isOneOf(known, name))
        return;
    if (isOneOf(deprecated, name))
        return policy.report(
            policy_kinds::deprecatedDirective, partOf(directive), name, policy.withoutDirective(directive));
    // "script-src:" has a colon too much.
    const std::string_view bare = std::string_view(name).substr(0, name.find(':'));
    policy.report(policy_kinds::unknownDirective, partOf(directive), name,
        isOneOf(known, bare) ? policy.replacing(partOf(directive), bare) : std::vector<Change>());
}

/// In UTF-8, the quotes that word processors make.
std::vector<Change> withStraightQuotes(const PolicyCase& policy, const csp::Directive& directive)
{
    constexpr std::string_view curly[] = { "\xE2\x80\x98", "\xE2\x80\x99", "\xE2\x80\x9A", "\xE2\x80\xB2" };
    const PolicyPart part = wholePartOf(directive);
    std::string text = policy.policy().text.substr(part.offset, part.size);
    std::string straight;
    straight.reserve(text.size());
    for (std::size_t i = 0; i < text.size();) {
        const std::string_view three = std::string_view(text).substr(i, 3);
        const bool isQuote = isOneOf(curly, three);
        straight += isQuote ? '\'' : text[i];
        i += isQuote ? 3 : 1;
    }
    const bool isAscii
        = std::ranges::all_of(straight, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    return isAscii ? policy.replacing(part, straight) : std::vector<Change>();
}

void judgeSwallowed(const PolicyCase& policy, const csp::Directive& directive)
{
    for (std::size_t i = 0; i < directive.values.size(); ++i) {
        const std::string name = lowered(directive.values[i]);
        if (!isOneOf(known, name) && !isOneOf(deprecated, name))
            continue;
        const PolicyPart part = partOf(directive, i);
        const std::size_t before = i == 0 ? directive.offset + directive.name.size()
                                          : directive.valueOffsets[i - 1] + directive.values[i - 1].size();
        policy.report(policy_kinds::semicolonMissing, part, directive.values[i],
            policy.replacing({ .offset = before, .size = 0 }, ";"));
    }
}

void judgeSandbox(const PolicyCase& policy, const csp::Directive& sandbox)
{
    const auto has = [&](std::string_view flag) {
        return std::ranges::any_of(
            sandbox.values, [&](const std::string& value) { return equalsIgnoringCase(value, flag); });
    };
    if (has("allow-scripts") && has("allow-same-origin"))
        policy.report(policy_kinds::sandboxEscapable, wholePartOf(sandbox));
}

} // namespace

void judgePolicySyntax(const PolicyCase& policy)
{
    for (const csp::Directive& directive : policy.policy().directives) {
        if (directive.hasForeignBytes) {
            policy.report(policy_kinds::foreignBytes, wholePartOf(directive), directive.name,
                withStraightQuotes(policy, directive));
            continue;
        }
        if (directive.isIgnored) {
            policy.report(policy_kinds::duplicateDirective, partOf(directive), directive.name,
                policy.withoutDirective(directive));
            continue;
        }
        judgeName(policy, directive);
        judgeSwallowed(policy, directive);
        if (policy.isMeta() && isOneOf(notInMeta, directive.name))
            policy.report(policy_kinds::metaIgnored, {}, directive.name);
        else if (directive.name == "sandbox")
            judgeSandbox(policy, directive);
    }
}

} // namespace core::http::judges
