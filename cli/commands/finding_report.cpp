// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/finding_report.h"

#include "core/base/text.h"

namespace cli {
namespace {

std::string withValue(std::string words, const core::Finding& finding)
{
    if (const std::size_t at = words.find("%1"); at != std::string::npos)
        words.replace(at, 2, finding.value);
    return words;
}

} // namespace

Json findingsJson(std::span<const core::Finding> findings)
{
    Json json = Json::array();
    for (const core::Finding& finding : findings) {
        json.push_back({ { "id", finding.kind->id }, { "severity", core::idOf(finding.kind->severity) },
            { "subject", core::readableUtf8(finding.subject) },
            { "message", core::readableUtf8(findingText(finding)) },
            { "why", core::readableUtf8(withValue(finding.kind->why, finding)) } });
    }
    return json;
}

std::string findingText(const core::Finding& finding)
{
    return withValue(finding.kind->words, finding);
}

} // namespace cli
