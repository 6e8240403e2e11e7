// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/password/policy_file.h"

#include "core/io/file_stream.h"
#include "gui/text/convert.h"

namespace gui::password {
namespace {

/// More than any policy: what is cut here is refused as too large.
constexpr std::size_t mostRead = (std::size_t{ 1 } << 16) + 1;

} // namespace

core::Result<core::password::OwnPolicy> readPolicy(
    const std::filesystem::path& file, const core::Progress& progress)
{
    core::io::FileSource source = TRY(core::io::FileSource::open(file, progress.stop));
    core::Bytes bytes(mostRead);
    bytes.resize(TRY(source.read(bytes)));
    auto policy = core::password::parseOwnPolicy(core::asText(bytes));
    if (!policy)
        policy.error().subject = toUtf8(fromPath(file.filename()));
    return policy;
}

core::Result<> writePolicy(const std::filesystem::path& file, const core::password::OwnPolicy& policy)
{
    const std::string text = core::password::textOf(policy);
    core::io::FileSink sink
        = TRY(core::io::FileSink::create(file, core::io::Secrecy::Plain, core::io::Existing::Replace));
    TRY(sink.write(core::asBytes(text)));
    return sink.commit();
}

} // namespace gui::password
