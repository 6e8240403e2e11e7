// SPDX-License-Identifier: Apache-2.0
#include "core/compare/difference_search.h"

#include "core/compare/first_mismatch.h"
#include "core/io/file_stream.h"

#include <algorithm>

namespace core::compare {
namespace {

constexpr std::size_t blockSize = std::size_t{ 256 } * 1024;
constexpr std::uint64_t longestRange = std::uint64_t{ 16 } * 1024 * 1024;

/// Both files, read from any place.
class Pair {
public:
    static Result<Pair> open(
        const std::filesystem::path& left, const std::filesystem::path& right, const Progress& progress)
    {
        io::FileSource one = TRY(io::FileSource::open(left, progress.stop));
        io::FileSource other = TRY(io::FileSource::open(right, progress.stop));
        TRY(one.seek(0));
        TRY(other.seek(0));
        return Pair(std::move(one), std::move(other), progress);
    }

    std::uint64_t end() const { return m_end; }
    std::size_t size() const { return std::max(m_leftSize, m_rightSize); }

    Result<> read(std::uint64_t offset, std::size_t size = blockSize)
    {
        if (m_progress.stop.isRequested())
            return fail(ErrorCode::Cancelled);
        TRY(m_left.seek(offset));
        TRY(m_right.seek(offset));
        m_leftSize = TRY(m_left.read(std::span(m_leftBlock).first(size)));
        m_rightSize = TRY(m_right.read(std::span(m_rightBlock).first(size)));
        return {};
    }
    /// Of the bytes that were read; a byte that one of the files lacks differs.
    bool differsAt(std::size_t index) const
    {
        return index >= std::min(m_leftSize, m_rightSize) || m_leftBlock[index] != m_rightBlock[index];
    }
    /// size() where none differs.
    std::size_t firstDifference() const
    {
        return firstMismatch(
            ByteView(m_leftBlock).first(m_leftSize), ByteView(m_rightBlock).first(m_rightSize));
    }

private:
    Pair(io::FileSource left, io::FileSource right, const Progress& progress)
        : m_left(std::move(left))
        , m_right(std::move(right))
        , m_progress(progress)
        , m_end(std::max(m_left.sizeHint().value_or(0), m_right.sizeHint().value_or(0)))
        , m_leftBlock(blockSize)
        , m_rightBlock(blockSize)
    {
    }

    io::FileSource m_left;
    io::FileSource m_right;
    const Progress& m_progress;
    std::uint64_t m_end;
    Bytes m_leftBlock;
    Bytes m_rightBlock;
    std::size_t m_leftSize = 0;
    std::size_t m_rightSize = 0;
};

/// Where the range that goes on at `from` ends.
Result<std::uint64_t> findEnd(Pair& pair, std::uint64_t from)
{
    for (std::uint64_t at = from; at - from < longestRange; at += pair.size()) {
        TRY(pair.read(at));
        for (std::size_t i = 0; i < pair.size(); ++i) {
            if (!pair.differsAt(i))
                return at + i;
        }
        if (pair.size() == 0)
            return at;
    }
    return from + longestRange;
}

Result<std::uint64_t> findBegin(Pair& pair, std::uint64_t end)
{
    for (std::uint64_t at = end; at > 0 && end - at < longestRange;) {
        const std::uint64_t size = std::min<std::uint64_t>(at, blockSize);
        TRY(pair.read(at - size, static_cast<std::size_t>(size)));
        for (std::size_t i = pair.size(); i > 0; --i) {
            if (!pair.differsAt(i - 1))
                return at - size + i;
        }
        at -= size;
        if (at == 0)
            return 0;
    }
    return end - std::min(end, longestRange);
}

} // namespace

Result<std::optional<DifferingRange>> findNextDifference(const std::filesystem::path& left,
    const std::filesystem::path& right, std::uint64_t from, const Progress& progress)
{
    Pair pair = TRY(Pair::open(left, right, progress));
    for (std::uint64_t at = from; at < pair.end();) {
        TRY(pair.read(at));
        if (pair.size() == 0)
            break;
        const std::size_t found = pair.firstDifference();
        if (found < pair.size()) {
            const std::uint64_t begin = at + found;
            return DifferingRange{ .begin = begin, .end = TRY(findEnd(pair, begin)) };
        }
        at += pair.size();
        progress.tell({ .done = at - from, .total = pair.end() - from });
    }
    return std::nullopt;
}

Result<std::optional<DifferingRange>> findPreviousDifference(const std::filesystem::path& left,
    const std::filesystem::path& right, std::uint64_t before, const Progress& progress)
{
    Pair pair = TRY(Pair::open(left, right, progress));
    const std::uint64_t begin = std::min(before, pair.end());
    for (std::uint64_t at = begin; at > 0;) {
        const std::uint64_t size = std::min<std::uint64_t>(at, blockSize);
        TRY(pair.read(at - size, static_cast<std::size_t>(size)));
        for (std::size_t i = pair.size(); i > 0; --i) {
            if (pair.differsAt(i - 1)) {
                const std::uint64_t last = at - size + i;
                const std::uint64_t first = TRY(findBegin(pair, last));
                return DifferingRange{ .begin = first, .end = TRY(findEnd(pair, last - 1)) };
            }
        }
        at -= size;
        progress.tell({ .done = begin - at, .total = begin });
    }
    return std::nullopt;
}

Result<Bytes> readExcerpt(
    const std::filesystem::path& file, std::uint64_t offset, std::size_t size, const StopFlag& stop)
{
    io::FileSource source = TRY(io::FileSource::open(file, stop));
    TRY(source.seek(offset));
    Bytes bytes(size);
    bytes.resize(TRY(source.read(bytes)));
    return bytes;
}

} // namespace core::compare
