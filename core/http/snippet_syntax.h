// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/cookie.h"
#include "core/http/snippet.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core::http {

// What snippets are made of. Texts here are printable ASCII: snippetFor() lets nothing else through.

/// A header that shall have a value, or one that shall go.
struct HeaderPart {
    std::string name;
    std::string value{}; ///< empty, too, of one that goes

    bool isNamed(std::string_view other) const { return equalsIgnoringCase(name, other); }
    bool isValued(std::string_view other) const { return equalsIgnoringCase(value, other); }
};

/// The parts of the changes, as the writers of the servers take them.
struct SnippetParts {
    std::vector<HeaderPart> set{};
    std::vector<HeaderPart> removed{};
    std::vector<Cookie> cookies{}; ///< their values are for nobody: no writer uses them
};

// Each yields an empty text where the syntax cannot say it.
std::string nginxSnippet(const SnippetParts& parts);
std::string apacheSnippet(const SnippetParts& parts);
std::string caddySnippet(const SnippetParts& parts);
std::string iisSnippet(const SnippetParts& parts);
std::string expressSnippet(const SnippetParts& parts);
std::string djangoSnippet(const SnippetParts& parts);
std::string springSnippet(const SnippetParts& parts);
std::string qtSnippet(const SnippetParts& parts);

/// In double quotes, with a backslash before quote and backslash: C++, Java.
std::string doubleQuoted(std::string_view text);
/// In single quotes, likewise: JavaScript, Python.
std::string singleQuoted(std::string_view text);
/// For an attribute in double quotes, without them.
std::string xmlEscaped(std::string_view text);
/// With a backslash before all that a regular expression (PCRE, RE2) takes for its own.
std::string regexEscaped(std::string_view text);
std::string replacedAll(std::string_view text, std::string_view from, std::string_view to);

/// "Lax"; empty where the cookie has none that is valid.
std::string_view sameSiteName(const Cookie& cookie);
/// "; Path=/; Secure; HttpOnly; SameSite=Lax": what protects the cookie, in that order, but for the life.
std::string protectionOf(const Cookie& cookie);
bool isHostPrefixed(const Cookie& cookie);

} // namespace core::http
