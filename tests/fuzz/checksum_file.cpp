// SPDX-License-Identifier: Apache-2.0
#include "core/hash/checksum_file.h"

#include "core/base/encoding.h"
#include "core/hash/hashdeep_list.h"
#include "tests/fuzz/fuzz.h"

#include <algorithm>
#include <array>

using namespace core;
using namespace core::hash;
using fuzz::require;

namespace {

constexpr std::array fileNames{ "", "SHA256SUMS", "B2SUMS", "sums.sha3-256", "x.sm3", "x.rmd160", "x.keccak",
    "x.iso.sha256" };

/// The first byte says what is known of the list besides its text.
ChecksumHints hintsFrom(std::uint8_t choice)
{
    ChecksumHints hints{ .fileName = fileNames[choice % fileNames.size()] };
    const std::size_t algorithm = choice / fileNames.size();
    if (algorithm > 0 && algorithm <= allAlgorithms().size())
        hints.algorithm = allAlgorithms()[algorithm - 1].algorithm;
    return hints;
}

void requireReadBack(const std::string& line, const ChecksumEntry& entry, const ChecksumHints& hints)
{
    const Result<ChecksumFile> list = parseChecksums(line, hints);
    require(list && list->entries.size() == 1 && list->unreadableLines.empty());
    require(list->entries[0].name == entry.name);
    require(list->entries[0].algorithm == entry.algorithm);
    require(list->entries[0].digest == entry.digest);
}

/// What was read can be written, and says the same when it is read again.
void requireRoundTrip(const ChecksumEntry& entry)
{
    require(!entry.name.empty() && !entry.name.contains('\0') && !entry.digest.empty());
    const std::string hex = toHex(entry.digest);
    const char* tag = traitsOf(entry.algorithm).tag;
    requireReadBack(tagLine(tag, hex, entry.name), entry, {});
    requireReadBack(gnuLine(hex, entry.name), entry, { .algorithm = entry.algorithm });
    if (const Result<std::string> line = sfvLine(hex, entry.name);
        line && entry.algorithm == Algorithm::Crc32)
        requireReadBack(*line, entry, {});
    if (const Result<std::string> line = hashdeepLine(entry.size.value_or(7), { entry.digest }, entry.name);
        line && isOfHashdeep(entry.algorithm)) {
        ChecksumEntry plain = entry;
        plain.name.erase(0, plain.name.starts_with("./") && plain.name.size() > 2 ? 2 : 0);
        requireReadBack(hashdeepHead({ entry.algorithm }) + *line, plain, {});
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    const std::string_view text(reinterpret_cast<const char*>(data) + 1, size - 1);
    const Result<ChecksumFile> list = parseChecksums(text, hintsFrom(data[0]));
    if (!list) {
        require(list.error().code == ErrorCode::NotAChecksumFile);
        return 0;
    }
    require(!list->entries.empty());
    const auto lines = static_cast<std::uint64_t>(std::ranges::count(text, '\n')) + 1;
    std::uint64_t last = 0;
    for (const ChecksumEntry& entry : list->entries) {
        require(entry.line >= last && entry.line <= lines);
        last = entry.line;
        requireRoundTrip(entry);
    }
    require(std::ranges::is_sorted(list->unreadableLines));
    return 0;
}
