// SPDX-License-Identifier: Apache-2.0
#include "cli/relay.h"
#include "core/io/system_error.h"

#include <unistd.h>

#include <cerrno>
#include <filesystem>

namespace cli {
namespace {

constexpr const char* program = "assay-network";

/// Where this program lies, whatever it was called as and from where; empty where the system does not tell.
std::filesystem::path ownFolder()
{
    std::error_code error;
    return std::filesystem::read_symlink("/proc/self/exe", error).parent_path();
}

} // namespace

Failure becomeNetworkProgram(char** arguments)
{
    const std::filesystem::path folder = ownFolder();
    const std::filesystem::path beside = folder / program;
    // Never from the current folder: anybody may have put a program there.
    if (folder.is_absolute()) {
        for (const std::filesystem::path& path :
            { beside, folder.parent_path() / "libexec" / "assay" / program })
            execv(path.c_str(), arguments);
    }
    return readFailure(core::Error{ .code = core::ErrorCode::FileNotFound,
        .subject = beside.string(),
        .cause = core::Cause::PartMissing });
}

} // namespace cli
