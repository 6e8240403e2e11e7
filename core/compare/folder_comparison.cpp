// SPDX-License-Identifier: Apache-2.0
#include "core/compare/folder_comparison.h"

#include "core/compare/entry_pairing.h"
#include "core/compare/moved_files.h"
#include "core/compare/name_pattern.h"
#include "core/io/enclosed_folder.h"
#include "core/io/parallel.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <unordered_map>

namespace core::compare {
namespace {

using io::EntryKind;
using io::TreeEntry;

struct Trees {
    io::FolderTree left;
    io::FolderTree right;
};

Result<Trees> listBoth(const FolderPair& folders, const StopFlag& stop)
{
    const auto isIgnored = [&](const std::string& path) {
        return std::ranges::any_of(
            folders.ignored, [&](const std::string& pattern) { return fitsPattern(path, pattern); });
    };
    Trees trees;
    TRY(io::forEachInParallel(2, [&](std::size_t index) -> Result<> {
        if (index == 0)
            trees.left = TRY(io::listTree(folders.left, isIgnored, stop));
        else
            trees.right = TRY(io::listTree(folders.right, isIgnored, stop));
        return {};
    }));
    return trees;
}

bool isOneFile(const TreeEntry& left, const TreeEntry& right)
{
    return left.file != 0 && left.file == right.file && left.device == right.device;
}

bool hasSameTime(const TreeEntry& left, const TreeEntry& right)
{
    constexpr std::uint64_t slack = 2'000'000'000;
    const auto one = static_cast<std::uint64_t>(left.modified);
    const auto other = static_cast<std::uint64_t>(right.modified);
    return (left.modified > right.modified ? one - other : other - one) <= slack;
}

/// What lists of errors say of one path and of all below it.
class Unlisted {
public:
    explicit Unlisted(const io::FolderTree& tree)
    {
        for (const Error& error : tree.unreadable) {
            std::string path = error.subject;
            while (path.ends_with('/'))
                path.pop_back();
            m_errors.emplace(std::move(path), &error);
        }
    }
    bool isEmpty() const { return m_errors.empty(); }
    const Error* at(const std::string& path) const
    {
        const auto found = m_errors.find(path);
        return found == m_errors.end() ? nullptr : found->second;
    }
    /// The folder that could not be listed and would hold the path.
    bool covers(std::string_view path) const
    {
        if (m_errors.empty())
            return false;
        for (std::size_t slash = path.rfind('/'); slash != std::string_view::npos;
            slash = path.rfind('/', slash - 1)) {
            if (m_errors.contains(std::string(path.substr(0, slash))))
                return true;
            if (slash == 0)
                break;
        }
        return m_errors.contains(std::string());
    }

private:
    std::unordered_map<std::string, const Error*> m_errors;
};

class Judge {
public:
    Judge(const FolderPair& folders, const io::EnclosedFolder& left, const io::EnclosedFolder& right,
        const Trees& trees, const Moves& moves, const StopFlag& stop)
        : m_folders(folders)
        , m_left(left)
        , m_right(right)
        , m_leftErrors(trees.left)
        , m_rightErrors(trees.right)
        , m_moves(moves)
        , m_stop(stop)
    {
    }

    /// Below a folder that one side could not list, nobody can say what is missing.
    bool isUnknown(const EntryPair& pair) const
    {
        return (!pair.left && m_leftErrors.covers(pair.right->path))
            || (!pair.right && m_rightErrors.covers(pair.left->path));
    }

    bool needsReading(const EntryPair& pair) const
    {
        if (!pair.left || !pair.right || pair.left->kind != EntryKind::File
            || pair.right->kind != EntryKind::File || pair.left->size != pair.right->size)
            return false;
        const bool passes
            = m_folders.thoroughness == Thoroughness::SizeAndTime && hasSameTime(*pair.left, *pair.right);
        return !passes && !isOneFile(*pair.left, *pair.right);
    }

    ComparedEntry judge(const EntryPair& pair, const Progress& progress) const
    {
        ComparedEntry entry{ .name = pair.name(), .nameMatch = pair.match };
        if (pair.left)
            entry.left = *pair.left;
        if (pair.right)
            entry.right = *pair.right;
        if (pair.match != NameMatch::Exact)
            entry.rightName = pair.right->path;
        if (noteErrors(pair, entry))
            return entry;
        if (!pair.left || !pair.right) {
            entry.verdict = pair.left ? EntryVerdict::OnlyLeft : EntryVerdict::OnlyRight;
            if (const auto moved = m_moves.find(pair.left ? pair.left : pair.right); moved != m_moves.end())
                entry.movedTo = moved->second->path;
            return entry;
        }
        compare(pair, entry, progress);
        return entry;
    }

private:
    bool noteErrors(const EntryPair& pair, ComparedEntry& entry) const
    {
        const Error* const left = m_leftErrors.at(pair.left ? pair.left->path : pair.right->path);
        const Error* const right = m_rightErrors.at(pair.right ? pair.right->path : pair.left->path);
        if (!left && !right)
            return false;
        setUnreadable(entry, left ? Side::Left : Side::Right, left ? *left : *right);
        return true;
    }

    void setUnreadable(ComparedEntry& entry, Side side, Error error) const
    {
        entry.verdict = EntryVerdict::Unreadable;
        entry.unreadableSide = side;
        const std::filesystem::path& folder = side == Side::Left ? m_folders.left : m_folders.right;
        error.subject = (folder / error.subject).native();
        entry.error = std::move(error);
    }

    void compare(const EntryPair& pair, ComparedEntry& entry, const Progress& progress) const
    {
        const TreeEntry& left = *pair.left;
        const TreeEntry& right = *pair.right;
        const auto decide = [&](bool isSame, Basis basis) {
            entry.verdict = isSame ? EntryVerdict::Same : EntryVerdict::Different;
            entry.basis = basis;
        };
        if (left.kind != right.kind) {
            entry.verdict = EntryVerdict::KindDiffers;
            entry.basis = Basis::Kind;
        } else if (left.kind == EntryKind::Link) {
            decide(left.linkTarget == right.linkTarget, Basis::LinkTarget);
        } else if (left.kind != EntryKind::File) {
            const bool isSame = left.deviceNumber == right.deviceNumber;
            decide(isSame, isSame ? Basis::Kind : Basis::Device);
        } else if (isOneFile(left, right)) {
            decide(true, Basis::OneFile);
        } else if (left.size != right.size) {
            decide(false, Basis::Size);
        } else if (!needsReading(pair)) {
            decide(true, Basis::SizeAndTime);
        } else {
            compareContents(pair, entry, progress);
        }
    }

    void compareContents(const EntryPair& pair, ComparedEntry& entry, const Progress& progress) const
    {
        Result<io::FileSource> left = m_left.openFile(pair.left->path, m_stop);
        if (!left)
            return setUnreadable(entry, Side::Left, std::move(left).error());
        Result<io::FileSource> right = m_right.openFile(pair.right->path, m_stop);
        if (!right)
            return setUnreadable(entry, Side::Right, std::move(right).error());
        Result<std::optional<std::uint64_t>> difference = findFirstDifference(*left, *right, progress);
        // The rest of a file that differs early need not be read.
        progress.tell({ .done = pair.left->size, .total = {} });
        if (!difference) {
            const bool isLeft = difference.error().subject == pair.left->path;
            return setUnreadable(entry, isLeft ? Side::Left : Side::Right, std::move(difference).error());
        }
        if (left->hasChanged() || right->hasChanged()) {
            const Side side = left->hasChanged() ? Side::Left : Side::Right;
            return setUnreadable(entry, side,
                { .code = ErrorCode::ReadFailed,
                    .subject = side == Side::Left ? pair.left->path : pair.right->path,
                    .cause = Cause::ChangedMeanwhile });
        }
        entry.verdict = *difference ? EntryVerdict::Different : EntryVerdict::Same;
        entry.basis = Basis::Content;
        entry.firstDifference = *difference;
    }

    const FolderPair& m_folders;
    const io::EnclosedFolder& m_left;
    const io::EnclosedFolder& m_right;
    Unlisted m_leftErrors;
    Unlisted m_rightErrors;
    const Moves& m_moves;
    const StopFlag& m_stop;
};

/// The folder itself, when it could not be read to its end.
void takeRootErrors(const FolderPair& folders, const Trees& trees, const TakeEntry& take)
{
    const auto takeFrom = [&](const io::FolderTree& tree, Side side, const std::filesystem::path& folder) {
        for (const Error& error : tree.unreadable) {
            if (!error.subject.empty())
                continue;
            ComparedEntry entry{ .name = ".", .verdict = EntryVerdict::Unreadable };
            entry.unreadableSide = side;
            entry.error = error;
            entry.error->subject = folder.native();
            take(std::move(entry));
        }
    };
    takeFrom(trees.left, Side::Left, folders.left);
    takeFrom(trees.right, Side::Right, folders.right);
}

} // namespace

Result<> compareFolders(
    const FolderPair& folders, const Progress& progress, const TakeEntry& take, const TellTotals& tell)
{
    const StopFlag& stop = progress.stop;
    const io::EnclosedFolder left = TRY(io::EnclosedFolder::open(folders.left));
    const io::EnclosedFolder right = TRY(io::EnclosedFolder::open(folders.right));
    const Trees trees = TRY(listBoth(folders, stop));
    std::vector<EntryPair> pairs = pairEntries(trees.left, trees.right);
    Moves moves;
    if (folders.thoroughness == Thoroughness::Contents)
        moves = TRY(findMoves(pairs, left, right, stop));
    const Judge judge(folders, left, right, trees, moves, stop);
    std::erase_if(pairs, [&](const EntryPair& pair) { return judge.isUnknown(pair); });

    FolderTotals totals{ .entries = pairs.size() };
    std::error_code ignored;
    totals.isOneFolder = std::filesystem::equivalent(folders.left, folders.right, ignored);
    for (const EntryPair& pair : pairs)
        totals.bytes += judge.needsReading(pair) ? pair.left->size : 0;
    if (tell)
        tell(totals);

    takeRootErrors(folders, trees, take);
    ProgressSum sum(progress, totals.bytes);
    io::mapInOrder<ComparedEntry>(
        pairs.size(),
        [&](std::size_t index) {
            const EntryPair& pair = pairs[index];
            if (stop.isRequested())
                return ComparedEntry{ .name = pair.name() };
            return judge.judge(pair, judge.needsReading(pair) ? sum.part() : Progress{ .stop = stop });
        },
        [&](std::size_t, ComparedEntry&& entry) {
            if (!stop.isRequested())
                take(std::move(entry));
        });
    if (stop.isRequested())
        return fail(ErrorCode::Cancelled);
    return {};
}

} // namespace core::compare
