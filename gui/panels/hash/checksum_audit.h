// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/hash/folder_audit.h"
#include "core/hash/list_signature.h"
#include "gui/workbench/content.h"

#include <deque>
#include <map>
#include <memory>
#include <mutex>

namespace gui::hash {

/// What is to be verified: a list, a pasted one, or files against the lists beside them.
struct AuditQuestion {
    std::filesystem::path list{};
    std::shared_ptr<const std::string> text{};
    Files files{};
    std::filesystem::path folder{}; ///< empty: the one that the list is in
    core::hash::NewFiles newFiles = core::hash::NewFiles::Ignore;
    /// What nobody has looked at yet: lists, folders, files. Becomes one of the above.
    Files dropped{};

    bool isEmpty() const { return list.empty() && !text && files.empty() && dropped.empty(); }
};

struct ListedFile {
    std::string name;
    std::uint64_t line;
    std::string folded; ///< UTF-8, by which it is searched for
};

/// What is known of a list before any file of it is read.
struct LoadedList {
    AuditQuestion question{}; ///< with nothing dropped any more
    int passedOver = 0; ///< further lists, of which only one is verified
    Files lists{}; ///< where the entries come from; none if they were pasted
    std::filesystem::path folder{};
    std::vector<core::hash::ChecksumFormat> formats{};
    std::vector<core::hash::Algorithm> algorithms{};
    std::vector<core::hash::Algorithm> weakAlgorithms{}; ///< that are all a file is listed with
    std::vector<core::hash::ListSignature> signatures{};
    std::uint64_t unreadableCount = 0;
    std::vector<std::uint64_t> unreadableLines{};
    std::vector<core::Error> unreadableLists{}; ///< beside a file and for it alone
    std::vector<ListedFile> files{}; ///< in the order in which the audit hands them over
    std::vector<int> byName{}; ///< positions
    Files unlisted{}; ///< of the question's files: no list beside them speaks of them
};

/// As names are compared with what somebody searches for.
std::string folded(std::string_view name);

/// From the thread that reads to the one that shows; what is taken is gone.
class AuditFeed {
public:
    void putList(LoadedList&& list);
    std::optional<LoadedList> takeList();
    void put(core::hash::AuditedFile&& file);
    std::vector<core::hash::AuditedFile> take(std::size_t most);
    void setReading(std::string_view name, std::optional<core::Amount> amount);
    /// Large files, by name.
    std::map<std::string, core::Amount> reading() const;

private:
    mutable std::mutex m_mutex;
    std::optional<LoadedList> m_list;
    std::deque<core::hash::AuditedFile> m_files;
    std::map<std::string, core::Amount> m_reading;
};

/// Reads the list, tells of it, and compares. On any thread.
core::Result<core::hash::AuditTotals> runAudit(
    const AuditQuestion& question, AuditFeed& feed, const core::Progress& progress);

} // namespace gui::hash
