// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/beside.h"

#include "cli/json.h"
#include "core/hash/checksum_creation.h"

namespace cli {
namespace {

namespace hash = core::hash;

Outcome<hash::ChecksumFormat> formatOf(DigestStyle style)
{
    switch (style) {
    case DigestStyle::Hex:
        return hash::ChecksumFormat::Gnu;
    case DigestStyle::BsdTag:
        return hash::ChecksumFormat::BsdTag;
    case DigestStyle::Sfv:
        return hash::ChecksumFormat::Sfv;
    case DigestStyle::Hashdeep:
        return hash::ChecksumFormat::Hashdeep;
    case DigestStyle::UpperHex:
    case DigestStyle::Base64:
    case DigestStyle::Base64Url:
    case DigestStyle::Sri:
    case DigestStyle::Oci:
    case DigestStyle::Multihash:
        break;
    }
    return std::unexpected(wrongUsage("--beside goes with --format hex, bsd, sfv and hashdeep"));
}

Json failureJson(const std::string& name, const Failure& failure)
{
    Json object;
    setFileName(object, "file", name);
    object["error"] = jsonOf(failure);
    return object;
}

Json listsJson(const hash::CreationPlan& plan, const hash::CreatedFile& file)
{
    if (file.error)
        return failureJson(file.path.native(), readFailure(*file.error));
    Json object;
    setFileName(object, "file", file.path.native());
    object["size"] = file.size;
    object["lists"] = Json::array();
    for (const std::filesystem::path& list : hash::listsBeside(plan, file.path))
        object["lists"].push_back(fileNameJson(list.native()));
    return object;
}

const char* idOf(hash::Omission omission)
{
    return omission == hash::Omission::ChecksumFile ? "checksum-file" : "not-regular";
}

Json omittedJson(const hash::Omitted& omitted)
{
    Json object;
    setFileName(object, "file", omitted.path.native());
    object["omitted"] = idOf(omitted.why);
    return object;
}

/// What keeps the names from being inputs.
std::vector<Failure> takeFolders(std::vector<std::string>& names, Folders folders)
{
    std::vector<Failure> failures;
    if (folders == Folders::Enter)
        return failures;
    std::erase_if(names, [&](const std::string& name) {
        std::error_code ignored;
        const bool isFolder = std::filesystem::is_directory(name, ignored);
        if (isFolder)
            failures.push_back(openFailure({ .code = core::ErrorCode::IsAFolder, .subject = name }));
        return isFolder;
    });
    return failures;
}

} // namespace

Outcome<ExitCode> writeBesideEach(Session& session, const DigestLayout& layout,
    const std::vector<std::string>& names, Folders folders, core::io::Existing existing)
{
    std::vector<std::string> inputs = names;
    std::vector<Failure> failures = takeFolders(inputs, folders);
    const hash::ChecksumFormat format = TRY(formatOf(layout.style));
    const hash::CreationPlan plan{ .inputs = { inputs.begin(), inputs.end() },
        .algorithms = layout.algorithms,
        .format = format,
        .arrangement = hash::Arrangement::BesideEach,
        .existing = existing };
    const hash::Creation creation = TRY(reading(hash::hashForLists(plan, session.progress())));
    for (const core::Error& error : creation.unreadableFolders)
        failures.push_back(readFailure(error));
    for (const Failure& failure : failures)
        session.failed(failure);
    for (const hash::CreatedFile& file : creation.files) {
        if (file.error)
            session.failed(readFailure(*file.error));
    }
    const auto lists = TRY(writing(hash::writeLists(plan, creation, hash::Failures::LeaveOut)));

    Output output;
    TRY(output.open(session, core::io::Secrecy::Plain));
    if (session.wantsJson()) {
        Json all = Json::array();
        for (const Failure& failure : failures)
            all.push_back(failureJson(failure.subject, failure));
        for (const hash::CreatedFile& file : creation.files)
            all.push_back(listsJson(plan, file));
        for (const hash::Omitted& omitted : creation.omitted)
            all.push_back(omittedJson(omitted));
        output.write(dump(all) + "\n");
    } else {
        for (const std::filesystem::path& list : lists)
            output.write(printable(list.native()) + "\n");
    }
    TRY(output.finish());
    if (!session.wantsJson() && !creation.omitted.empty())
        session.say(std::to_string(creation.omitted.size())
            + " passed over: checksum files, links, pipes and devices");
    return session.exitCode();
}

} // namespace cli
