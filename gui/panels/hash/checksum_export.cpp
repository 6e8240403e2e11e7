// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/hash/checksum_export.h"

#include "gui/text/convert.h"

#include <algorithm>
#include <map>

namespace gui::hash {
namespace {

using namespace Qt::Literals::StringLiterals;
namespace fs = std::filesystem;

/// "SHA256SUMS" and "SHA512SUMS.txt" say which algorithm is in them.
std::optional<core::hash::Algorithm> algorithmOfName(const QString& fileName)
{
    const qsizetype end = fileName.indexOf(u"SUM"_s, 0, Qt::CaseInsensitive);
    return end > 0 ? core::hash::algorithmNamed(toUtf8(fileName.left(end))) : std::nullopt;
}

/// Names relative to a folder. Files share their folders, and to resolve these takes its time.
class RelativeNames {
public:
    explicit RelativeNames(fs::path folder)
        : m_folder(std::move(folder))
    {
    }
    std::string nameOf(const ExportList::File& file)
    {
        std::string name = file.path.filename().native();
        if (file.isSample || m_folder.empty())
            return name;
        const fs::path parent = file.path.parent_path();
        auto found = m_prefixes.find(parent);
        if (found == m_prefixes.end())
            found = m_prefixes.emplace(parent, prefixOf(file.path)).first;
        // Elsewhere: only its whole name finds it again.
        const std::optional<std::string>& prefix = found->second;
        return prefix ? *prefix + name : file.path.native();
    }

private:
    std::optional<std::string> prefixOf(const fs::path& file) const
    {
        core::Result<std::string> relative = core::hash::nameRelativeTo(m_folder, file);
        if (!relative)
            return {};
        relative->resize(relative->size() - file.filename().native().size());
        return *std::move(relative);
    }

    fs::path m_folder;
    std::map<fs::path, std::optional<std::string>> m_prefixes; ///< by folder; nothing: elsewhere
};

} // namespace

ExportPlan planFor(const QString& fileName, const std::vector<core::hash::Algorithm>& chosen)
{
    if (fileName.endsWith(u".sfv"_s, Qt::CaseInsensitive))
        return { .format = core::hash::ChecksumFormat::Sfv, .algorithms = { core::hash::Algorithm::Crc32 } };
    if (const auto named = algorithmOfName(fileName);
        named && std::ranges::find(chosen, *named) != chosen.end())
        return { .format = core::hash::ChecksumFormat::Gnu, .algorithms = { *named } };
    const bool isOne = chosen.size() == 1;
    return { .format = isOne ? core::hash::ChecksumFormat::Gnu : core::hash::ChecksumFormat::BsdTag,
        .algorithms = chosen };
}

QString suggestedName(const std::vector<core::hash::Algorithm>& chosen)
{
    if (chosen.size() != 1)
        return u"CHECKSUMS"_s;
    if (chosen.front() == core::hash::Algorithm::Crc32)
        return u"checksums.sfv"_s;
    QString tag = QString::fromLatin1(core::hash::traitsOf(chosen.front()).tag).toUpper();
    return tag.replace(u'/', u'-') + u"SUMS"_s;
}

ExportList exportListOf(const FileModel& model, ExportPlan plan)
{
    ExportList list{ .plan = std::move(plan), .files = {} };
    for (const FileItem& item : model.items()) {
        ExportList::File file{ .path = item.path, .isSample = item.content != nullptr, .digests = {} };
        for (const core::hash::Algorithm algorithm : list.plan.algorithms) {
            const auto found
                = std::ranges::find_if(item.digests, [&](const core::hash::ComputedDigest& computed) {
                      return computed.algorithm == algorithm
                          && computed.digest.size() == core::crypto::digestSize(algorithm);
                  });
            if (found != item.digests.end())
                file.digests.push_back(*found);
        }
        if (item.state != FileState::Failed && file.digests.size() == list.plan.algorithms.size())
            list.files.push_back(std::move(file));
        else
            ++list.leftOut;
    }
    return list;
}

void keepOnly(ExportList& list, const std::function<bool(const ExportList::File&)>& isWanted)
{
    list.leftOut += static_cast<int>(
        std::erase_if(list.files, [&](const ExportList::File& file) { return !isWanted(file); }));
}

core::Result<std::string> checksumsOf(
    const ExportList& list, const fs::path& folder, const core::StopFlag& stop)
{
    RelativeNames names(folder);
    std::vector<core::hash::ChecksumLine> lines;
    for (const ExportList::File& file : list.files) {
        if (stop.isRequested())
            return core::fail(core::ErrorCode::Cancelled);
        const std::string name = names.nameOf(file);
        for (const core::hash::ComputedDigest& computed : file.digests)
            lines.push_back({ .name = name, .algorithm = computed.algorithm, .digest = computed.digest });
    }
    return core::hash::writeChecksums(list.plan.format, lines);
}

fs::path commonFolder(const FileModel& model)
{
    std::optional<fs::path> common;
    for (const FileItem& item : model.items()) {
        if (item.content || item.digests.empty())
            continue;
        const fs::path folder = item.path.parent_path();
        if (!common) {
            common = folder;
            continue;
        }
        const auto [end, rest] = std::ranges::mismatch(*common, folder);
        fs::path shared;
        for (auto part = common->begin(); part != end; ++part)
            shared /= *part;
        common = shared;
    }
    return common.value_or(fs::path());
}

} // namespace gui::hash
