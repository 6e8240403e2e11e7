// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/message.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core::http::csp {

/// CSP level 3, section 2.2: a directive as it stands in the serialized policy.
struct Directive {
    std::string name; ///< in lower case
    std::vector<std::string> values; ///< as written
    std::size_t offset = 0; ///< of the name in the policy's text
    std::vector<std::size_t> valueOffsets; ///< of each value
    bool isIgnored = false; ///< an earlier directive of the policy has that name, or the next is so
    bool hasForeignBytes = false; ///< beyond ASCII: browsers skip the whole directive
};

enum class Disposition : std::uint8_t { Enforce, Report };
enum class PolicySource : std::uint8_t { Header, Meta };

struct Policy {
    std::string text; ///< as written
    std::vector<Directive> directives; ///< in their order, ignored ones included
    Disposition disposition = Disposition::Enforce;
    PolicySource source = PolicySource::Header;
    std::size_t field = 0; ///< header: index into the response's fields; meta: into the page's metas
    std::size_t offset = 0; ///< of `text` in that value

    /// The one that counts; null where there is none.
    const Directive* find(std::string_view name) const;
    /// The directive that governs fetches of that name, by the fallbacks of CSP section 6.8.3:
    /// script-src-elem falls back to script-src, then default-src; base-uri, form-action and frame-ancestors
    /// to nothing.
    const Directive* effective(std::string_view name) const;
};

/// CSP section 2.2.1; never fails, as browsers never do.
Policy parse(std::string_view text, Disposition disposition = Disposition::Enforce);
/// CSP section 2.2.2: all policies of the response's fields; a comma parts policies. Empty ones are none.
std::vector<Policy> policiesOf(const Response& response);

/// What kind of source a value is, by the grammar of CSP section 2.3.1; keywords without case.
struct Source {
    enum class Kind : std::uint8_t { None, Keyword, Nonce, Hash, Scheme, Host, Invalid };
    Kind kind;
    std::string scheme{}; ///< of a scheme or host source, lower case, without the colon
    std::string host{}; ///< lower case; "*" and "*.example.com" as they are
    std::string port{}; ///< digits or "*"
    std::string path{};
    std::string algorithm{}; ///< "sha256"
    std::string value{}; ///< of a nonce or hash; of a keyword in lower case without its quotes
};
Source parseSource(std::string_view value);

} // namespace core::http::csp
