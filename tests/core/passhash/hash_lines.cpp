// SPDX-License-Identifier: Apache-2.0
#include "tests/core/passhash/hash_lines.h"

#include "core/base/encoding.h"
#include "tests/support/files.h"

#include <QtGlobal>

#include <sstream>

namespace tests {
namespace {

std::vector<std::string> columnsOf(const std::string& line)
{
    std::vector<std::string> columns;
    std::istringstream stream(line);
    for (std::string column; std::getline(stream, column, '\t');)
        columns.push_back(column);
    if (columns.size() != 4)
        qFatal("no four columns: %s", line.c_str());
    return columns;
}

std::string passwordOf(const std::string& column)
{
    if (!column.starts_with("hex:"))
        return column;
    const auto bytes = core::fromHex(column.substr(4));
    return std::string(core::asText(*bytes));
}

void read(const std::string& name, std::vector<HashLine>& lines)
{
    std::istringstream stream(contentsOf(std::string(TEST_DATA "/passhash/") + name));
    for (std::string line; std::getline(stream, line);) {
        const std::vector<std::string> columns = columnsOf(line);
        lines.push_back({ columns[0], columns[1], passwordOf(columns[2]), columns[3] });
    }
}

} // namespace

std::vector<HashLine> hashLines()
{
    std::vector<HashLine> lines;
    read("published.txt", lines);
    read("python.txt", lines);
    if (lines.size() < 80)
        qFatal("the vectors are missing");
    return lines;
}

core::passhash::PasswordHash readAs(const std::string& text, const std::string& format)
{
    auto hashes = core::passhash::identify(text);
    if (!hashes)
        qFatal("not identified: %s", text.c_str());
    for (core::passhash::PasswordHash& hash : *hashes) {
        if (core::passhash::traitsOf(hash.format).id == format)
            return std::move(hash);
    }
    qFatal("not a %s: %s", format.c_str(), text.c_str());
}

core::passhash::PasswordHash readOne(const std::string& text)
{
    auto hashes = core::passhash::identify(text);
    if (!hashes)
        qFatal("not identified: %s", text.c_str());
    return std::move(hashes->front());
}

} // namespace tests
