// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/failure.h"

#include <nlohmann/json.hpp>

namespace cli {

/// Members stay in the order in which they are set.
using Json = nlohmann::ordered_json;

/// `{"id","message","subject","place"}`, the value of an "error" member.
Json jsonOf(const Failure& failure);

/// Sets `member` to the name; where that is not UTF-8, to a readable form of it beside `member_base64`.
void setFileName(Json& object, const std::string& member, std::string_view name);

/// A name in a list: a string, or an object with `file` and `file_base64` where the name is not UTF-8.
Json fileNameJson(std::string_view name);

std::string dump(const Json& json);

} // namespace cli
