// SPDX-License-Identifier: Apache-2.0
#include "tests/support/files.h"

#include <sys/stat.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <set>
#include <sstream>

namespace tests {

using namespace core;
using namespace core::io;
namespace fs = std::filesystem;

TemporaryFolder::TemporaryFolder()
    : m_path(fs::temp_directory_path() / "assay-test-XXXXXX")
{
    std::string name = m_path.native();
    if (!::mkdtemp(name.data()))
        std::abort();
    m_path = name;
    fs::permissions(m_path, fs::perms(0755));
}

TemporaryFolder::~TemporaryFolder()
{
    std::error_code ignored;
    fs::remove_all(m_path, ignored);
}

fs::path TemporaryFolder::makeFolder(const std::string& name, int mode) const
{
    fs::create_directory(m_path / name);
    fs::permissions(m_path / name, fs::perms(mode));
    return m_path / name;
}

void put(const fs::path& path, const std::string& text)
{
    std::ofstream(path, std::ios::binary) << text;
}

std::string contentsOf(const fs::path& path)
{
    std::ifstream file(path, std::ios::binary);
    if (!file)
        return "(none)";
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

std::string namesIn(const fs::path& folder)
{
    std::set<std::string> names;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder))
        names.insert(entry.path().filename().native());
    std::string all;
    for (const std::string& name : names)
        all += (all.empty() ? "" : " ") + name;
    return all;
}

std::string joined(std::initializer_list<std::string> texts)
{
    std::string all;
    for (const std::string& text : texts)
        all += (all.empty() ? "" : " ") + text;
    return all;
}

std::string modeOf(const fs::path& path)
{
    struct stat status{};
    std::array<char, 16> text{};
    if (::stat(path.c_str(), &status) != 0)
        return "(none)";
    std::snprintf(text.data(), text.size(), "%04o", status.st_mode & 07777U);
    return text.data();
}

Result<> save(const fs::path& path, const std::string& text, Existing existing, Secrecy secrecy)
{
    FileSink sink = TRY(FileSink::create(path, secrecy, existing));
    for (std::size_t offset = 0; offset < text.size(); offset += 10'000)
        TRY(sink.write(asBytes(std::string_view(text).substr(offset, 10'000))));
    return sink.commit();
}

} // namespace tests
