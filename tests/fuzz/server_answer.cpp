// SPDX-License-Identifier: Apache-2.0
#include "core/fetch/server_answer.h"

#include "tests/fuzz/fuzz.h"

using namespace core;
using namespace core::fetch;
using fuzz::require;

namespace {

bool areEqual(const ServerAnswer& one, const ServerAnswer& other)
{
    return one.version == other.version && one.cipher == other.cipher && one.group == other.group
        && one.alert == other.alert;
}

} // namespace

/// However the bytes come in pieces, they say the same.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const ByteView bytes = asBytes({ reinterpret_cast<const char*>(data), size });
    ServerAnswerReader whole;
    const ServerAnswerReader::State state = whole.feed(bytes);
    ServerAnswerReader pieces;
    ServerAnswerReader::State last = ServerAnswerReader::State::Reading;
    for (std::size_t at = 0; at < size; ++at)
        last = pieces.feed(bytes.subspan(at, 1));
    require(state == last);
    require(areEqual(whole.answer(), pieces.answer()));
    return 0;
}
