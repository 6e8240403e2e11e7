// SPDX-License-Identifier: Apache-2.0
#include "tests/support/failing_stream.h"

#include <algorithm>

namespace tests {

using namespace core;

Result<std::size_t> FailingSource::read(std::span<std::byte> into)
{
    if (into.size() > m_rest)
        return fail(ErrorCode::ReadFailed, "source", Cause::DeviceError);
    std::ranges::fill(into, std::byte{ 0 });
    m_rest -= into.size();
    return into.size();
}

Result<> FailingSink::write(ByteView bytes)
{
    m_hasFailed = m_hasFailed || bytes.size() > m_rest;
    if (m_hasFailed)
        return fail(ErrorCode::DiskFull, "sink");
    m_rest -= bytes.size();
    return {};
}

Result<> FailingSink::commit()
{
    if (m_hasFailed)
        return fail(ErrorCode::DiskFull, "sink");
    m_isCommitted = true;
    return {};
}

} // namespace tests
