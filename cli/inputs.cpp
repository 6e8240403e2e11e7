// SPDX-License-Identifier: Apache-2.0
#include "cli/inputs.h"

#include "core/io/folder.h"

#include <algorithm>

namespace cli {
namespace {

namespace fs = std::filesystem;

void enterFolder(const std::string& folder, const std::optional<std::string>& except,
    const core::StopFlag& stop, std::vector<Input>& inputs)
{
    core::Result<core::io::FolderListing> listing = core::io::listFiles(folder, stop);
    if (!listing) {
        inputs.push_back({ .name = folder, .failure = readFailure(listing.error()) });
        return;
    }
    for (const fs::path& file : listing->files) {
        // "." is where one is: its files are called as they are called there.
        const fs::path path = folder == "." ? file : folder / file;
        std::error_code ignored;
        if (!except || !fs::equivalent(path, *except, ignored))
            inputs.push_back({ .name = path.native(), .wasFound = true });
    }
    for (const core::Error& error : listing->unreadable)
        inputs.push_back({ .name = error.subject, .failure = readFailure(error) });
}

} // namespace

Input inputOf(const std::string& name)
{
    return { .name = name, .isStandardInput = name == "-" };
}

std::string nameOf(const Input& input)
{
    return input.isStandardInput ? "standard input" : input.name;
}

Outcome<std::vector<Input>> expandInputs(const std::vector<std::string>& names, Folders folders,
    const std::optional<std::string>& except, const core::StopFlag& stop)
{
    if (std::ranges::count(names, "-") > 1)
        return std::unexpected(wrongUsage("- is standard input, which can be read once only"));
    std::vector<Input> inputs;
    for (const std::string& name : names) {
        std::error_code ignored;
        // Without -r a folder shows itself when it is opened.
        if (name == "-")
            inputs.push_back({ .name = name, .isStandardInput = true });
        else if (folders == Folders::Enter && fs::is_directory(name, ignored))
            enterFolder(name, except, stop, inputs);
        else
            inputs.push_back({ .name = name });
    }
    if (names.empty())
        inputs.push_back({ .name = "-", .isStandardInput = true });
    return inputs;
}

core::Result<core::io::FileSource> openInput(const Input& input, const core::StopFlag& stop)
{
    if (input.isStandardInput)
        return core::io::FileSource::standardInput("standard input", stop);
    return core::io::FileSource::open(input.name, stop);
}

core::Result<core::Bytes> readWhole(const Input& input, std::size_t most, const core::StopFlag& stop)
{
    constexpr std::size_t block = std::size_t{ 256 } * 1024;
    core::io::FileSource source = TRY(openInput(input, stop));
    core::Bytes bytes;
    for (bool isAtEnd = false; !isAtEnd;) {
        const std::size_t size = bytes.size();
        bytes.resize(size + block);
        const std::size_t count = TRY(source.read(std::span(bytes).subspan(size)));
        bytes.resize(size + count);
        isAtEnd = count < block;
        if (bytes.size() > most)
            return core::fail(core::ErrorCode::TooLarge, nameOf(input));
    }
    return bytes;
}

std::uint64_t totalSize(const std::vector<Input>& inputs)
{
    std::uint64_t total = 0;
    for (const Input& input : inputs) {
        std::error_code failure;
        const std::uintmax_t size = fs::file_size(input.name, failure);
        total += failure ? 0 : size;
    }
    return total;
}

} // namespace cli
