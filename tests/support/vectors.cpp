// SPDX-License-Identifier: Apache-2.0
#include "tests/support/vectors.h"

#include "core/base/encoding.h"

#include <QtGlobal>

#include <fstream>

namespace tests {
namespace {

std::string trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t\r");
    if (first == std::string_view::npos)
        return {};
    return std::string(text.substr(first, text.find_last_not_of(" \t\r") - first + 1));
}

} // namespace

std::string VectorCase::text(std::string_view name) const
{
    const auto found = fields.find(name);
    if (found == fields.end())
        qFatal("no field %s in the case of line %d", std::string(name).c_str(), line);
    return found->second;
}

std::size_t VectorCase::number(std::string_view name) const
{
    return std::stoul(text(name));
}

core::Bytes VectorCase::bytes(std::string_view name) const
{
    const std::string value = text(name);
    if (value.size() >= 2 && value.front() == '"' && value.back() == '"') {
        const core::ByteView inner = core::asBytes(std::string_view(value).substr(1, value.size() - 2));
        return { inner.begin(), inner.end() };
    }
    core::Result<core::Bytes> decoded = core::fromHex(value);
    if (!decoded)
        qFatal("field %s in the case of line %d is not hexadecimal", std::string(name).c_str(), line);
    return *std::move(decoded);
}

std::string VectorCase::title() const
{
    return "line " + std::to_string(line);
}

std::vector<VectorCase> readVectors(const std::string& path)
{
    std::ifstream file(std::string(TEST_DATA "/") + path);
    std::vector<VectorCase> cases;
    VectorCase current;
    const auto finish = [&cases, &current] {
        if (current.fields.size() > 1)
            cases.push_back(std::move(current));
        current = {};
    };
    std::string line;
    for (int number = 1; std::getline(file, line); ++number) {
        const std::string content = trimmed(line);
        if (content.empty() || content.front() == '#')
            continue;
        if (content.front() == '[') {
            finish();
            continue;
        }
        const auto equals = content.find('=');
        std::string name = trimmed(std::string_view(content).substr(0, equals));
        std::string value = equals == std::string::npos
            ? std::string()
            : trimmed(std::string_view(content).substr(equals + 1));
        if (current.has(name))
            finish();
        if (current.fields.empty())
            current.line = number;
        current.fields.emplace(std::move(name), std::move(value));
    }
    finish();
    if (cases.empty())
        qFatal("no vectors in %s", path.c_str());
    return cases;
}

} // namespace tests
