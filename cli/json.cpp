// SPDX-License-Identifier: Apache-2.0
#include "cli/json.h"

#include "core/base/encoding.h"
#include "core/base/text.h"

namespace cli {

Json jsonOf(const Failure& failure)
{
    Json error;
    error["id"] = failure.id;
    error["message"] = core::readableUtf8(failure.message);
    setFileName(error, "subject", failure.subject);
    Json place = nullptr;
    if (failure.place) {
        place = Json::object();
        if (failure.place->byte)
            place["byte"] = *failure.place->byte;
        if (failure.place->line)
            place["line"] = *failure.place->line;
        if (failure.place->column)
            place["column"] = *failure.place->column;
        if (!failure.place->member.empty())
            place["member"] = core::readableUtf8(failure.place->member);
    }
    error["place"] = std::move(place);
    return error;
}

void setFileName(Json& object, const std::string& member, std::string_view name)
{
    object[member] = core::readableUtf8(name);
    if (core::firstInvalidUtf8(name))
        object[member + "_base64"] = core::toBase64(core::asBytes(name));
}

Json fileNameJson(std::string_view name)
{
    if (!core::firstInvalidUtf8(name))
        return std::string(name);
    Json object;
    setFileName(object, "file", name);
    return object;
}

std::string dump(const Json& json)
{
    return json.dump(2);
}

} // namespace cli
