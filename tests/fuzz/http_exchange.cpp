// SPDX-License-Identifier: Apache-2.0
#include "core/fetch/response_reader.h"
#include "tests/fuzz/fuzz.h"

#include <algorithm>
#include <optional>

using namespace core;
using fetch::ReadResponse;
using fetch::ResponseReader;
using fuzz::require;

namespace {

constexpr ResponseReader::Limits limits{ .headerBytes = 2048, .bodyBytes = 512, .redirectBytes = 64 };

struct Outcome {
    std::optional<Error> error;
    ReadResponse read;
};

Outcome readIn(ByteView wire, std::size_t piece, ResponseReader::Body body)
{
    ResponseReader reader(body, limits);
    while (!wire.empty() && !reader.isWhole()) {
        const ByteView next = wire.first(std::min(piece, wire.size()));
        wire = wire.subspan(next.size());
        if (Result<> taken = reader.take(next); !taken)
            return { .error = std::move(taken.error()), .read = {} };
    }
    if (Result<> ended = reader.end(); !ended)
        return { .error = std::move(ended.error()), .read = {} };
    require(reader.isWhole() && reader.hasHeader());
    return { .error = {}, .read = reader.takeResponse() };
}

} // namespace

/// The first byte chooses how the rest is cut into pieces, which makes no difference.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    const ByteView wire = std::as_bytes(std::span(data, size)).subspan(1);
    const auto body = (data[0] & 1) != 0 ? ResponseReader::Body::None : ResponseReader::Body::AsTold;
    const Outcome whole = readIn(wire, wire.size() + 1, body);
    const Outcome pieces = readIn(wire, 1 + std::size_t{ data[0] } % 17, body);
    require(whole.error.has_value() == pieces.error.has_value());
    if (whole.error) {
        require(whole.error->code == pieces.error->code);
        return 0;
    }
    require(whole.read.body == pieces.read.body);
    require(whole.read.isBodyCut == pieces.read.isBodyCut);
    require(whole.read.rawHeader == pieces.read.rawHeader);
    require(whole.read.body.size() <= limits.bodyBytes && whole.read.rawHeader.size() <= limits.headerBytes);
    require(body == ResponseReader::Body::AsTold || whole.read.body.empty());
    // The block is what the reader of pasted text sees, too.
    require(http::readHeaderBlock(whole.read.rawHeader).has_value());
    return 0;
}
