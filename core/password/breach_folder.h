// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"
#include "core/password/breach.h"

#include <filesystem>

namespace core::password {

/// A folder with one file for each five digits that a hash can begin with, "21BD1" or "21BD1.txt", of lines
/// "SUFFIX:COUNT", as the downloader of Pwned Passwords writes it with one file per prefix.
class BreachFolder {
public:
    /// Looks into the file 00000, or where a download is not complete, into any other; without one
    /// FileNotFound.
    static Result<BreachFolder> open(const std::filesystem::path& folder, const StopFlag& stop = {});

    BreachHashKind kind() const { return m_kind; }

    /// A file that is not there is FileNotFound, and never "not found"; see findInRange() for the rest.
    Result<BreachSighting> find(const BreachHash& hash);

private:
    BreachFolder(std::filesystem::path folder, StopFlag stop);
    Result<std::filesystem::path> findNames();
    std::filesystem::path fileOf(std::string_view prefix) const;

    std::filesystem::path m_folder;
    StopFlag m_stop;
    BreachHashKind m_kind = BreachHashKind::Sha1;
    bool m_hasLowerCase = false;
    const char* m_extension = "";
};

} // namespace core::password
