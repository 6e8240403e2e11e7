// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/hash/checksum_file.h"
#include "core/hash/list_name.h"
#include "core/hash/list_signature.h"

#include <filesystem>
#include <memory>
#include <vector>

namespace core::hash {

enum class SidecarKind : std::uint8_t {
    Own, ///< named for the file: "x.iso.sha256", "x.sha256"
    Folder, ///< for many files, this one perhaps among them: "SHA256SUMS"
};

/// A checksum file beside a file.
struct Sidecar {
    std::filesystem::path list;
    SidecarKind kind;
};

/// Finds and reads the sidecars of one file after the other. Remembers the folder of the last one and what
/// its lists say, so that many files beside one long list cost little more than one; what changes there
/// meanwhile is not seen. For one thread.
class SidecarFinder {
public:
    SidecarFinder();
    ~SidecarFinder();
    SidecarFinder(SidecarFinder&&) noexcept;
    SidecarFinder& operator=(SidecarFinder&&) noexcept;

    /// As findSidecars().
    std::vector<Sidecar> find(const std::filesystem::path& file);
    /// As readSidecar().
    Result<ChecksumFile> read(
        const Sidecar& sidecar, const std::filesystem::path& file, const StopFlag& stop = {});

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// The lists in the file's folder that may speak of it, likeliest first; regular files of at most 128 MiB.
/// Only names were looked at: readSidecar() tells.
std::vector<Sidecar> findSidecars(const std::filesystem::path& file);

/// The lines of the list that are for the file, under the name that it has in its folder; none where the list
/// does not speak of it. In a list of its own a digest without a name is for the file too, and so is a name
/// that was written in another folder.
Result<ChecksumFile> readSidecar(
    const Sidecar& sidecar, const std::filesystem::path& file, const StopFlag& stop = {});

} // namespace core::hash
