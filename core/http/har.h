// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/answers.h"
#include "core/json/json.h"
#include "core/json/place_finder.h"

// Private to the readers of pasted text.

namespace core::http {

/// A brace or bracket, then what JSON may have there: curl's "{ [5 bytes data]" is none.
bool looksLikeJson(const LineReader& lines);

/// HTTP Archive 1.2, or an object of fields as libraries print it.
Result<HeaderText> readJson(std::string_view text, const Framing& framing, const HeaderTextHints& hints);

/// `entries` is the log's; the places are found in the text.
Result<HeaderText> readArchive(
    const json::Value& log, json::PlaceFinder places, const HeaderTextHints& hints);

/// {"name": "value"}, {"name": ["v1", "v2"]}, [["name", "value"]], [{"name": …, "value": …}]; all of them
/// perhaps as "headers" of an object with "status" and "url".
Result<Answer> readHeaderObject(const json::Value& value, json::PlaceFinder places);

/// The fields of a list of {"name": …, "value": …}. Names with a line end or a colon are left out, as
/// HTTP/2's
/// ":path" is; a value of several lines stands for several fields, as browsers join them.
Result<> appendFields(const json::Value& list, json::PlaceFinder& places, HeadReader& head);
Result<> appendField(std::string_view name, std::string_view value, const Place& place, HeadReader& head);

} // namespace core::http
