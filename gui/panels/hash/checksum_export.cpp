// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/hash/checksum_export.h"

#include "gui/text/convert.h"

#include <algorithm>

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

std::string nameIn(const fs::path& folder, const FileItem& item)
{
    if (item.content || folder.empty())
        return item.path.filename().native();
    const core::Result<std::string> relative = core::hash::nameRelativeTo(folder, item.path);
    // Elsewhere: only its whole name finds it again.
    return relative ? *relative : item.path.native();
}

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

core::Result<std::string> checksumsOf(const FileModel& model, const ExportPlan& plan, const fs::path& folder)
{
    std::vector<core::hash::ChecksumLine> lines;
    for (const FileItem& item : model.items()) {
        const std::string name = item.digests.empty() ? std::string() : nameIn(folder, item);
        for (const core::hash::Algorithm algorithm : plan.algorithms) {
            const auto found
                = std::ranges::find_if(item.digests, [&](const core::hash::ComputedDigest& computed) {
                      return computed.algorithm == algorithm
                          && computed.digest.size() == core::crypto::digestSize(algorithm);
                  });
            if (found != item.digests.end())
                lines.push_back({ .name = name, .algorithm = algorithm, .digest = found->digest });
        }
    }
    return core::hash::writeChecksums(plan.format, lines);
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
