// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace core::http {

/// Something that a page loads or runs, and that a policy may block.
struct Resource {
    enum class Kind : std::uint8_t {
        Script, ///< also modulepreload, and preload as=script
        InlineScript, ///< text is the script
        EventHandler, ///< onclick="…"; text is the code
        ScriptUrl, ///< href="javascript:…"
        Style, ///< link rel=stylesheet
        InlineStyle, ///< a style element
        StyleAttribute,
        Image,
        Media, ///< audio, video, source, track
        Font,
        Frame, ///< iframe, frame
        Object, ///< object, embed
        Form, ///< a form's action
        Manifest,
        Base, ///< base href
        Worker, ///< not found in HTML; for completeness of the policy's directives
        Connect, ///< a ping attribute, preconnect is none
    };
    Kind kind;
    std::string url{}; ///< as written; empty for what is inline
    std::string text{}; ///< the inline code, as a hash source sees it
    std::string nonce{};
    std::string integrity{};
    bool hasIntegrity = false;
    std::string crossOrigin{}; ///< the attribute's value in lower case
    bool hasCrossOrigin = false;
    bool isModule = false; ///< of a script: fetched with CORS whatever the attribute says
    bool isParserInserted = true;
    std::string element{}; ///< "script", "a"
    Place place{}; ///< of the element in the HTML
};

/// Any script element, those included that hold data and those within SVG.
struct ScriptElement {
    std::string source{}; ///< the src attribute as written
    bool hasSource = false;
    std::string integrity{};
    bool isHtml = true; ///< false: SVG's, whose src means nothing
};

struct MetaElement {
    std::string httpEquiv{}; ///< lower case, trimmed
    std::string name{}; ///< lower case, trimmed
    std::string content;
    bool hasHttpEquiv = false;
    bool isInHead = false; ///< a policy elsewhere is ignored by browsers
    std::size_t resourcesBefore = 0; ///< how many of Page::resources a policy here comes too late for
    Place place{};
};

/// What header judgements need of an HTML page. core/http/html_tree.h stands before gumbo.
struct Page {
    std::vector<MetaElement> metas; ///< in the order of the document, wherever they are
    std::vector<Resource> resources; ///< in the order of the document
    std::vector<ScriptElement> scripts{}; ///< in the order of the document
    std::string baseHref{}; ///< of the first base element that has one
    bool isComplete
        = true; ///< false: the document was longer or deeper than what is looked at (16 MiB, 400 levels)
};

Page readPage(std::string_view html);

/// The meta elements that are found when the text is read as a piece of a page in which scripts run, so that
/// what stands in a noscript element is text: how some scanners read it.
std::vector<MetaElement> readFragmentMetas(std::string_view html);
/// An attribute's value as written, with its character references resolved.
std::string decodedAttribute(std::string_view written);

} // namespace core::http
