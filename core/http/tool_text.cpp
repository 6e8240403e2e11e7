// SPDX-License-Identifier: Apache-2.0
#include "core/http/tool_text.h"

#include "core/base/text.h"
#include "core/http/configuration_text.h"

#include <algorithm>
#include <vector>

namespace core::http {
namespace {

constexpr std::size_t sampleSize = 100;

std::vector<std::string_view> sampleOf(LineReader lines)
{
    std::vector<std::string_view> sample;
    PastedFields headings;
    while (sample.size() < sampleSize) {
        const auto line = lines.next();
        if (!line)
            break;
        if (!line->isBlank() && !headings.takeHeading(line->text))
            sample.push_back(trimmed(line->text));
    }
    return sample;
}

/// "name:" with nothing after it, or what tools write above the fields.
bool isNameWithColon(std::string_view line)
{
    if (!line.ends_with(':') || line.size() == 1)
        return false;
    const std::string_view name = line.substr(0, line.size() - 1);
    return isToken(name) || isSummaryName(name) || (name.starts_with(':') && isToken(name.substr(1)));
}

bool isUrl(std::string_view line)
{
    return line.starts_with("http://") || line.starts_with("https://");
}

bool isFieldLine(std::string_view line)
{
    return fieldNameIn(line) && !isNameWithColon(line);
}

bool isNameColonValue(const std::vector<std::string_view>& sample)
{
    std::size_t names = 0;
    std::size_t pairs = 0;
    std::size_t fieldLines = 0;
    for (std::size_t i = 0; i < sample.size(); ++i) {
        const bool isValue = i > 0 && isNameWithColon(sample[i - 1]);
        if (isNameWithColon(sample[i])) {
            ++names;
            // An empty field is followed by another field, a name by its value: "https://…" is one.
            if (i + 1 < sample.size() && !isNameWithColon(sample[i + 1])
                && (!isFieldLine(sample[i + 1]) || isUrl(sample[i + 1])))
                ++pairs;
        } else if (!isValue && isFieldLine(sample[i])) {
            ++fieldLines;
        }
    }
    return pairs > 0 && pairs * 2 >= names && pairs > fieldLines;
}

bool isNameThenValue(const std::vector<std::string_view>& sample)
{
    std::size_t common = 0;
    for (std::size_t i = 0; i < sample.size(); i += 2) {
        if (!isToken(sample[i]) && !isSummaryName(sample[i]))
            return common >= 3; // a value of several lines disturbed the pairs
        common += isCommonName(sample[i]) || isSummaryName(sample[i]) ? 1U : 0U;
    }
    return common >= 2 || (common == 1 && sample.size() == 2);
}

/// Where the second column begins, by its dashes: "---   -----".
std::size_t secondColumn(std::string_view dashes)
{
    const std::size_t gap = dashes.find(' ');
    if (gap < 3 || dashes.find_first_not_of("- ") != std::string_view::npos)
        return std::string_view::npos;
    return dashes.find('-', gap);
}

bool isTable(const std::vector<std::string_view>& sample)
{
    for (std::size_t i = 1; i < std::min(sample.size(), std::size_t{ 6 }); ++i) {
        const bool hasHeads = sample[i - 1].starts_with("Key ") || sample[i - 1].starts_with("Name ");
        if (hasHeads && secondColumn(sample[i]) != std::string_view::npos)
            return true;
    }
    return false;
}

bool hasTab(std::string_view line)
{
    return isToken(line.substr(0, line.find('\t'))) && line.contains('\t');
}

bool isList(const std::vector<std::string_view>& sample)
{
    return sample.size() >= 2 && sample[0].starts_with("Key ") && fieldNameIn(sample[0]) == "Key"
        && fieldNameIn(sample[1]) == "Value";
}

Result<Answer> readNameColonValue(LineReader lines)
{
    PastedFields fields;
    while (const auto line = lines.next()) {
        const std::string_view text = trimmed(line->text);
        if (text.empty())
            continue;
        if (!isNameWithColon(text)) {
            TRY(fields.take(*line));
            continue;
        }
        const std::string_view name = text.substr(0, text.size() - 1);
        const auto next = lines.peek();
        const bool hasValue = next && !next->isBlank() && !isNameWithColon(trimmed(next->text));
        TRY(fields.take(name, hasValue ? next->text : std::string_view(), line->placeOf(name)));
        if (hasValue)
            lines.next();
    }
    return fields.answer();
}

Result<Answer> readNameThenValue(LineReader lines)
{
    PastedFields fields;
    while (const auto line = lines.next()) {
        const std::string_view name = trimmed(line->text);
        if (name.empty() || fields.takeHeading(name))
            continue;
        const auto value = lines.next();
        if (!isToken(name) && !isSummaryName(name) && !name.starts_with(':'))
            continue;
        TRY(fields.take(name, value ? value->text : std::string_view(), line->placeOf(name)));
    }
    return fields.answer();
}

/// PowerShell 7 shows each value as a list in braces.
void unwrapLists(Response& response)
{
    const auto isList = [](const Field& field) {
        return field.value.empty() || (field.value.starts_with('{') && field.value.ends_with('}'));
    };
    if (!std::ranges::all_of(response.fields, isList))
        return;
    for (Field& field : response.fields) {
        if (field.value.size() >= 2)
            field.value = field.value.substr(1, field.value.size() - 2);
    }
}

Result<Answer> readTable(LineReader lines)
{
    std::size_t column = std::string_view::npos;
    while (column == std::string_view::npos) {
        const auto line = lines.next();
        if (!line)
            break;
        column = secondColumn(line->text);
    }
    PastedFields fields;
    while (const auto line = lines.next()) {
        if (line->isBlank())
            continue;
        const std::string_view name = trimmed(line->text.substr(0, column));
        const std::string_view value
            = column < line->text.size() ? line->text.substr(column) : std::string_view();
        if (isToken(name))
            TRY(fields.take(name, value, line->placeOf(name)));
    }
    Answer answer = fields.answer();
    unwrapLists(answer.response);
    return answer;
}

Result<Answer> readTabs(LineReader lines)
{
    PastedFields fields;
    while (const auto line = lines.next()) {
        const std::string_view text = trimmed(line->text);
        if (!hasTab(text)) {
            if (!text.empty())
                TRY(fields.take(*line));
            continue;
        }
        const std::size_t tab = text.find('\t');
        TRY(fields.take(text.substr(0, tab), text.substr(tab + 1), line->placeOf(text)));
    }
    return fields.answer();
}

Result<Answer> readList(LineReader lines)
{
    PastedFields fields;
    std::string_view name;
    Place place;
    while (const auto line = lines.next()) {
        const auto key = fieldNameIn(line->text);
        const std::string_view value
            = trimmed(line->text.substr(std::min(line->text.find(':'), line->text.size() - 1) + 1));
        if (key == "Key") {
            name = value;
            place = line->placeOf(value);
        } else if (key == "Value" && isToken(name)) {
            TRY(fields.take(name, value, place));
        }
    }
    Answer answer = fields.answer();
    unwrapLists(answer.response);
    return answer;
}

Result<Answer> readConfiguration(LineReader lines)
{
    PastedFields fields;
    while (const auto line = lines.next()) {
        if (auto field = readConfigurationLine(line->text))
            TRY(fields.take(field->name, field->value, line->placeOf(field->name)));
    }
    return fields.answer();
}

} // namespace

Layout layoutOf(const LineReader& lines)
{
    const std::vector<std::string_view> sample = sampleOf(lines);
    if (isTable(sample))
        return Layout::Table;
    if (isList(sample))
        return Layout::List;
    if (std::ranges::any_of(
            sample, [](std::string_view line) { return readConfigurationLine(line).has_value(); }))
        return Layout::Configuration;
    if (std::ranges::count_if(sample, hasTab) * 2 > static_cast<std::ptrdiff_t>(sample.size()))
        return Layout::Tabs;
    if (isNameColonValue(sample))
        return Layout::NameColonValue;
    if (isNameThenValue(sample))
        return Layout::NameThenValue;
    return Layout::FieldLines;
}

Result<Answer> readLayout(LineReader lines, Layout layout)
{
    switch (layout) {
    case Layout::NameColonValue:
        return readNameColonValue(lines);
    case Layout::NameThenValue:
        return readNameThenValue(lines);
    case Layout::Table:
        return readTable(lines);
    case Layout::Tabs:
        return readTabs(lines);
    case Layout::List:
        return readList(lines);
    case Layout::Configuration:
        return readConfiguration(lines);
    case Layout::FieldLines:
        break;
    }
    return fail(ErrorCode::Internal, "header layout");
}

} // namespace core::http
