// SPDX-License-Identifier: Apache-2.0
#include "core/compare/file_comparison.h"

#include "core/compare/difference_counter.h"
#include "core/compare/difference_findings.h"
#include "core/compare/first_mismatch.h"
#include "core/compare/line_counter.h"
#include "core/compare/side_stream.h"
#include "core/compare/text_reasons.h"
#include "core/io/file_stream.h"

#include <algorithm>

namespace core::compare {
namespace {

constexpr std::size_t row = 16;
constexpr std::size_t excerptBefore = 96;
constexpr std::size_t sector = 512;

bool isZeros(ByteView bytes)
{
    return std::ranges::all_of(bytes, [](std::byte byte) { return byte == std::byte{ 0 }; });
}

std::size_t blockSizeFor(const io::Source& left, const io::Source& right)
{
    constexpr std::uint64_t page = 4096;
    const std::optional<std::uint64_t> one = left.sizeHint();
    const std::optional<std::uint64_t> other = right.sizeHint();
    if (!one || !other)
        return BlockReader::largestBlock;
    // One byte more shows the end in the same call.
    const std::uint64_t pages
        = std::min<std::uint64_t>(std::max(*one, *other), BlockReader::largestBlock) / page;
    return static_cast<std::size_t>(std::min<std::uint64_t>((pages + 1) * page, BlockReader::largestBlock));
}

class Comparison {
public:
    Comparison(io::Source& left, io::Source& right, const FileOptions& options, const Progress& progress)
        : m_left(left, blockSizeFor(left, right))
        , m_right(right, blockSizeFor(left, right))
        , m_options(options)
        , m_progress(progress)
    {
    }

    BlockReader& rightReader() { return m_right.reader(); }

    Result<FileComparison> run()
    {
        const std::optional<std::size_t> mismatch = TRY(readToMismatch());
        if (mismatch) {
            TRY(describe(*mismatch));
            if (m_options.extent == Extent::WholeFiles)
                TRY(readOnInStep(*mismatch));
            else
                TRY(readOnForReasons(*mismatch));
            addFindings();
        }
        if (m_options.extent == Extent::WholeFiles)
            m_result.count = m_counter.count();
        m_result.leftSize = m_left.size();
        m_result.rightSize = m_right.size();
        return std::move(m_result);
    }

private:
    Result<> advance()
    {
        if (m_progress.stop.isRequested())
            return fail(ErrorCode::Cancelled);
        TRY(m_left.advance());
        TRY(m_right.advance());
        tell();
        return {};
    }

    void tell() const
    {
        const std::optional<std::uint64_t> left = m_left.size();
        const std::optional<std::uint64_t> right = m_right.size();
        m_progress.tell({ .done = std::max(m_left.offset() + m_left.current().size(),
                              m_right.offset() + m_right.current().size()),
            .total = left && right ? std::optional(std::max(*left, *right)) : std::nullopt });
    }

    /// Where in the current blocks the first difference is; nothing when the files are equal.
    Result<std::optional<std::size_t>> readToMismatch()
    {
        do {
            TRY(advance());
            const ByteView left = m_left.current();
            const ByteView right = m_right.current();
            if (m_left.offset() == 0)
                keepHeads();
            const std::size_t common = std::min(left.size(), right.size());
            const std::size_t same = firstMismatch(left, right);
            m_lines.add(left.first(same), m_left.offset());
            if (same < common || left.size() != right.size())
                return same;
        } while (!m_left.isAtEnd());
        return std::nullopt;
    }

    void keepHeads()
    {
        const auto head = [](ByteView block) {
            constexpr std::size_t enough = 4;
            const ByteView first = block.first(std::min(block.size(), enough));
            return Bytes(first.begin(), first.end());
        };
        m_leftHead = head(m_left.current());
        m_rightHead = head(m_right.current());
    }

    Result<> describe(std::size_t mismatch)
    {
        TRY(m_left.fetch());
        TRY(m_right.fetch());
        const std::uint64_t offset = m_left.offset() + mismatch;
        const auto hasNul
            = [&](ByteView block) { return mismatch < block.size() && block[mismatch] == std::byte{ 0 }; };
        if (hasNul(m_left.current()) || hasNul(m_right.current()))
            m_lines.giveUp();
        const std::uint64_t inRow = offset - offset % row;
        const std::uint64_t begin = inRow - std::min<std::uint64_t>(inRow, excerptBefore);
        m_result.first = FirstDifference{
            .place = m_lines.placeAt(offset), .left = m_left.excerpt(begin), .right = m_right.excerpt(begin)
        };
        if (mismatch >= m_left.current().size() || mismatch >= m_right.current().size())
            m_result.prefix = mismatch >= m_left.current().size() ? Side::Left : Side::Right;
        lookForZeros(mismatch);
        if (m_options.found)
            m_options.found(*m_result.first);
        return {};
    }

    void lookForZeros(std::size_t mismatch)
    {
        const std::size_t begin = mismatch - mismatch % sector;
        const std::size_t common = std::min(m_left.current().size(), m_right.current().size());
        if (begin + sector > common)
            return;
        const bool left = isZeros(m_left.current().subspan(begin, sector));
        const bool right = isZeros(m_right.current().subspan(begin, sector));
        if (left != right)
            m_zeros = left ? &zerosOnTheLeft : &zerosOnTheRight;
    }

    /// From shortly before the first difference, for a CR that the LF after it belongs to.
    TextReasons startReasons(std::size_t mismatch)
    {
        constexpr std::size_t context = 8;
        const std::size_t begin = mismatch - std::min(mismatch, mismatch % 4 + context);
        TextReasons reasons(m_leftHead, m_rightHead, m_left.offset() + begin);
        if (begin == 0 && !m_left.before().empty()) {
            reasons.add(Side::Left, m_left.before().last(context));
            reasons.add(Side::Right, m_left.before().last(context));
        }
        feed(reasons, Side::Left, begin);
        feed(reasons, Side::Right, begin);
        return reasons;
    }

    void feed(TextReasons& reasons, Side side, std::size_t from = 0) const
    {
        const SideStream& stream = side == Side::Left ? m_left : m_right;
        reasons.add(side, stream.current().subspan(std::min(from, stream.current().size())));
        if (stream.isAtEnd() || stream.current().empty())
            reasons.end(side);
    }

    /// Whether what the longer file has more is still nothing but zeros.
    void watchRest(std::size_t from = 0)
    {
        if (!m_result.prefix)
            return;
        const ByteView block = *m_result.prefix == Side::Left ? m_right.current() : m_left.current();
        m_restIsZeros = m_restIsZeros && isZeros(block.subspan(std::min(from, block.size())));
    }

    Result<> readOnInStep(std::size_t mismatch)
    {
        TextReasons reasons = startReasons(mismatch);
        m_counter.add(tail(m_left.current(), mismatch), tail(m_right.current(), mismatch));
        watchRest(mismatch);
        while (!m_left.isAtEnd() || !m_right.isAtEnd()) {
            TRY(advance());
            m_counter.add(m_left.current(), m_right.current());
            feed(reasons, Side::Left);
            feed(reasons, Side::Right);
            watchRest();
        }
        take(reasons);
        return {};
    }

    static ByteView tail(ByteView block, std::size_t from)
    {
        return block.subspan(std::min(from, block.size()));
    }

    Result<> readOnForReasons(std::size_t mismatch)
    {
        TextReasons reasons = startReasons(mismatch);
        watchRest(mismatch);
        const std::optional<Side> shorter = m_result.prefix;
        for (;;) {
            std::optional<Side> wanted = reasons.wanted();
            if (!wanted && shorter && m_restIsZeros)
                wanted = *shorter == Side::Left ? Side::Right : Side::Left;
            if (!wanted)
                break;
            if (m_progress.stop.isRequested())
                return fail(ErrorCode::Cancelled);
            SideStream& stream = *wanted == Side::Left ? m_left : m_right;
            if (stream.isAtEnd() && !reasons.wanted())
                break;
            TRY(stream.advance());
            tell();
            feed(reasons, *wanted);
            if (shorter && *wanted != *shorter)
                watchRest();
        }
        take(reasons);
        return {};
    }

    void take(const TextReasons& reasons)
    {
        if (reasons.isPossible())
            m_result.findings = reasons.findings();
    }

    void addFindings()
    {
        // What explains the whole difference needs no second explanation.
        if (!m_result.findings.empty())
            return;
        if (m_result.prefix) {
            const bool isLeft = *m_result.prefix == Side::Left;
            const std::optional<std::uint64_t> size = isLeft ? m_left.size() : m_right.size();
            if (size.value_or(0) > 0)
                m_result.findings.push_back({ .kind = isLeft ? &leftIsBeginning : &rightIsBeginning });
            if (m_restIsZeros && size.value_or(0) > 0)
                m_result.findings.push_back({ .kind = &zerosAtEnd });
        }
        if (m_zeros)
            m_result.findings.push_back({ .kind = m_zeros });
        if (m_options.extent == Extent::WholeFiles && m_counter.isOneBit() && m_left.size() == m_right.size())
            m_result.findings.push_back({ .kind = &oneBit });
    }

    SideStream m_left;
    SideStream m_right;
    const FileOptions& m_options;
    const Progress& m_progress;
    FileComparison m_result;
    LineCounter m_lines;
    DifferenceCounter m_counter;
    Bytes m_leftHead;
    Bytes m_rightHead;
    const FindingKind* m_zeros = nullptr;
    bool m_restIsZeros = true;
};

} // namespace

Result<FileComparison> compareFiles(
    io::Source& left, io::Source& right, const FileOptions& options, const Progress& progress)
{
    Comparison comparison(left, right, options, progress);
    // A thread costs as much as reading 100 kB; and one that waits at a pipe could not be stopped.
    constexpr std::uint64_t worthAThread = std::uint64_t{ 4 } * 1024 * 1024;
    if (std::min(left.sizeHint().value_or(0), right.sizeHint().value_or(0)) < worthAThread)
        return comparison.run();
    io::Team team;
    Result<FileComparison> result = fail(ErrorCode::Cancelled);
    team.run(
        1, [&] { comparison.rightReader().readAhead(team); },
        [&](std::size_t helpers) {
            if (helpers > 0)
                comparison.rightReader().expectReader(team);
            result = comparison.run();
            team.stop(team.lock());
        });
    return result;
}

Result<FileComparison> compareFiles(const std::filesystem::path& left, const std::filesystem::path& right,
    const FileOptions& options, const Progress& progress)
{
    io::FileSource one = TRY(io::FileSource::open(left, progress.stop));
    io::FileSource other = TRY(io::FileSource::open(right, progress.stop));
    std::error_code ignored;
    if (std::filesystem::equivalent(left, right, ignored)) {
        FileComparison same;
        same.leftSize = same.rightSize = one.sizeHint().value_or(0);
        same.isOneFile = true;
        return same;
    }
    Result<FileComparison> result = compareFiles(one, other, options, progress);
    if (result && (one.hasChanged() || other.hasChanged()))
        return fail(
            ErrorCode::ReadFailed, (one.hasChanged() ? left : right).native(), Cause::ChangedMeanwhile);
    return result;
}

Result<std::optional<std::uint64_t>> findFirstDifference(
    io::Source& left, io::Source& right, const Progress& progress)
{
    const std::size_t blockSize = blockSizeFor(left, right);
    Bytes leftBlock(blockSize);
    Bytes rightBlock(blockSize);
    for (std::uint64_t offset = 0;;) {
        if (progress.stop.isRequested())
            return fail(ErrorCode::Cancelled);
        const ByteView one = ByteView(leftBlock).first(TRY(left.read(leftBlock)));
        const ByteView other = ByteView(rightBlock).first(TRY(right.read(rightBlock)));
        const std::size_t same = firstMismatch(one, other);
        if (same < std::max(one.size(), other.size()))
            return offset + same;
        offset += same;
        progress.tell({ .done = offset, .total = {} });
        if (same < blockSize)
            return std::nullopt;
    }
}

} // namespace core::compare
