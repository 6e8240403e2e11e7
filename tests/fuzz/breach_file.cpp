// SPDX-License-Identifier: Apache-2.0
#include "core/password/breach_file.h"

#include "tests/fuzz/fuzz.h"

#include <algorithm>

using namespace core;
using namespace core::password;
using fuzz::require;

namespace {

class Input final : public io::RandomAccessFile {
public:
    explicit Input(ByteView bytes)
        : m_bytes(bytes)
    {
    }
    Result<std::size_t> readAt(std::uint64_t offset, std::span<std::byte> into) override
    {
        require(offset <= m_bytes.size());
        const auto rest = m_bytes.subspan(static_cast<std::size_t>(offset));
        const std::size_t count = std::min(rest.size(), into.size());
        std::copy_n(rest.begin(), count, into.begin());
        return count;
    }
    std::uint64_t size() const override { return m_bytes.size(); }
    bool hasChanged() const override { return false; }

private:
    ByteView m_bytes;
};

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const ByteView bytes = std::as_bytes(std::span(data, size));
    Result<BreachFile> list = BreachFile::open(std::make_unique<Input>(bytes), "list");
    if (!list) {
        require(list.error().code == ErrorCode::NotABreachList);
        require(!list.error().place || list.error().place->byte.value_or(0) <= size);
        return 0;
    }
    const std::size_t digits = digitCount(list->kind());
    for (const char digit : { '0', '5', 'A', 'F' }) {
        const Result<BreachHash> hash = readBreachHash(std::string(digits, digit));
        require(hash.has_value());
        const Result<BreachSighting> sighting = list->find(*hash);
        require(sighting || sighting.error().code == ErrorCode::NotABreachList);
        // Each look at the file leaves less than before to look at.
        require(!sighting || sighting->reads <= 5 + size / 33);
    }
    return 0;
}
