// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"
#include "core/io/short_lived_folder.h"
#include "core/password/breach_list.h"

#include <memory>
#include <mutex>

namespace gui::password {

/// A list on this machine, which stays open from one question to the next.
struct OpenBreachList {
    std::mutex mutex; ///< one question at a time
    std::filesystem::path path; ///< of the list that is open; guarded
    std::optional<core::password::BreachList> list; ///< guarded
};

/// What a list says, of itself and of a password.
struct ListAnswer {
    core::password::BreachHashKind kind = core::password::BreachHashKind::Sha1;
    std::optional<std::uint64_t> listSize{}; ///< bytes of a file; nothing for a folder
    bool endsTooEarly = false;
    std::optional<core::password::BreachSighting> sighting{}; ///< where there was a password
};

/// On any thread. A list that somebody has changed is opened once more.
core::Result<ListAnswer> lookUp(OpenBreachList& open, const std::filesystem::path& path,
    core::ByteView password, const core::StopFlag& stop);

/// Passwords that everybody may see, and a list of their hashes as the downloader writes one.
struct BreachSample {
    core::io::ShortLivedFolder folder;
    std::filesystem::path list;
};
/// On any thread.
core::Result<BreachSample> makeBreachSample();
/// One that is in the list.
std::string_view leakedExample();
/// A table of passwords as a browser exports it, some of them in the list.
std::string sampleExport();

} // namespace gui::password
