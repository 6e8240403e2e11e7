// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/observatory/ecma_text.h"
#include "core/http/observatory/observatory.h"

#include <optional>
#include <string>
#include <vector>

namespace core::http::observatory {

/// A script as the test of subresource integrity takes it.
struct ScriptReference {
    std::string source; ///< resolved where that could be done
    bool hasIntegrity;
};

/// A step of the way from plain http.
struct Step {
    std::string host;
    bool isSecure;
};

/// An exchange as the Observatory's retriever would hand it to its tests.
struct Subject {
    Algorithm algorithm;
    const Response& response; ///< what all tests look at that ask for no scheme
    bool isSecure; ///< what was asked for is https
    std::string host; ///< what was asked for; empty where that is unknown
    bool isVerified; ///< the certificate of the https answer
    bool isPlainOffered; ///< somebody answered to plain http
    bool isPlainVerified;
    std::vector<Step> route; ///< from plain http on
    const Response& shared; ///< what is judged for cross-origin sharing
    std::vector<Text> metaPolicies;
    std::optional<Text> metaReferrerPolicy;
    bool isHtml; ///< scripts are looked for
    std::size_t scriptElements; ///< all, those without a source too
    std::vector<ScriptReference> scripts;
    const std::vector<Response>& hops;
    const PreloadList* preloaded;
};
Subject subjectOf(const Exchange& exchange, Algorithm algorithm, const PreloadList* preloaded);

/// The values of a header as Node and its client join them: one, or none; of set-cookie all.
std::vector<Text> valuesOf(const Response& response, std::string_view name);
/// Nothing where it is missing or empty.
std::optional<Text> valueOf(const Response& response, std::string_view name);

bool isPreloaded(const Subject& subject, std::string_view host);

struct Verdict {
    const Outcome* outcome;
    bool passes;
};

Verdict testPolicy(const Subject& subject);
Verdict testCookies(const Subject& subject);
Verdict testEmbedderPolicy(const Subject& subject);
Verdict testOpenerPolicy(const Subject& subject);
Verdict testSharing(const Subject& subject);
Verdict testRedirection(const Subject& subject);
Verdict testReferrerPolicy(const Subject& subject);
Verdict testTransport(const Subject& subject);
Verdict testIntegrity(const Subject& subject);
Verdict testContentType(const Subject& subject);
Verdict testFraming(const Subject& subject);
Verdict testResourcePolicy(const Subject& subject);

/// Whether the policies, a page's own included, say who may frame it; false where they are invalid.
bool policyLimitsFraming(const Subject& subject);

} // namespace core::http::observatory
