// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/sidecar.h"

#include "cli/commands/digest_report.h"
#include "cli/json.h"
#include "core/base/encoding.h"
#include "core/crypto/self_test.h"
#include "core/hash/sidecar.h"
#include "core/hash/wanted_once.h"

#include <algorithm>

namespace cli {
namespace {

namespace fs = std::filesystem;
namespace hash = core::hash;

/// One line of the list against the file.
struct Judged {
    hash::ChecksumEntry entry;
    core::Bytes actual;

    bool isMatch(std::uint64_t size) const
    {
        return entry.digest == actual && entry.size.value_or(size) == size;
    }
};

struct Verified {
    fs::path list;
    std::optional<hash::ListSignature> signature{};
    std::uint64_t size = 0;
    std::vector<std::uint64_t> unreadableLines{};
    std::vector<Judged> values{};

    bool isMatch() const
    {
        return std::ranges::all_of(values, [&](const Judged& judged) { return judged.isMatch(size); });
    }
    bool withstandsAttackers() const
    {
        return std::ranges::any_of(values, [](const Judged& judged) {
            return hash::traitsOf(judged.entry.algorithm).fitness == hash::Fitness::Security;
        });
    }
};

Failure noSidecar(const std::string& name)
{
    return { .exitCode = ExitCode::BadInput,
        .id = "no-sidecar",
        .message = "no checksum file beside " + printable(name) + " speaks of it",
        .subject = name };
}

/// A damaged line may be the very one that speaks of the file.
void tellUnreadableLines(Session& session, const std::string& listName, const hash::ChecksumFile& list)
{
    if (list.unreadableCount == 0)
        return;
    session.answer(ExitCode::BadInput);
    for (const std::uint64_t number : list.unreadableLines)
        session.say(
            printable(listName) + ", line " + std::to_string(number) + ": no checksum of a known form");
    if (list.unreadableCount > list.unreadableLines.size())
        session.say(std::to_string(list.unreadableCount) + " lines in all are no checksum of a known form");
}

/// The likeliest list that speaks of the file; one that cannot be read is told and passed over.
Outcome<std::pair<fs::path, hash::ChecksumFile>> findList(
    Session& session, hash::SidecarFinder& finder, const std::string& name)
{
    for (const hash::Sidecar& sidecar : finder.find(name)) {
        core::Result<hash::ChecksumFile> list = finder.read(sidecar, name, session.stop());
        if (!list && list.error().code == core::ErrorCode::Cancelled)
            return std::unexpected(readFailure(list.error()));
        const bool isOwn = sidecar.kind == hash::SidecarKind::Own;
        if (list && isOwn)
            tellUnreadableLines(session, sidecar.list.native(), *list);
        if (list && !list->entries.empty())
            return std::pair(sidecar.list, *std::move(list));
        if (!list && isOwn)
            session.say(describe(list.error()));
    }
    return std::unexpected(noSidecar(name));
}

Outcome<Verified> verify(Session& session, hash::SidecarFinder& finder, const Input& input)
{
    if (input.failure)
        return std::unexpected(*input.failure);
    core::io::FileSource source = TRY(reading(openInput(input, session.stop())));
    auto [path, list] = TRY(findList(session, finder, input.name));
    hash::WantedOnce once;
    for (const hash::ChecksumEntry& entry : list.entries)
        once.add(entry);
    std::vector<core::crypto::Primitive> primitives;
    for (const hash::Wanted& wanted : once.wanted())
        primitives.emplace_back(wanted.algorithm);
    TRY(reading(core::crypto::selfTest(primitives)));
    const hash::Digests digests = TRY(reading(hash::digest(source, once.wanted(), session.progress())));
    if (source.hasChanged())
        return std::unexpected(readFailure({ .code = core::ErrorCode::ReadFailed,
            .subject = input.name,
            .cause = core::Cause::ChangedMeanwhile }));
    Verified verified{ .list = path, .size = digests.size, .unreadableLines = list.unreadableLines };
    const std::vector<hash::ListSignature> signatures = hash::findSignatures(path, list.frame);
    if (!signatures.empty())
        verified.signature = signatures.front();
    for (hash::ChecksumEntry& entry : list.entries) {
        core::Bytes actual = once.digestFor(entry, digests);
        verified.values.push_back({ .entry = std::move(entry), .actual = std::move(actual) });
    }
    return verified;
}

std::string line(const std::string& name, const Verified& verified)
{
    std::string reasons;
    const bool matches = verified.isMatch();
    for (const Judged& judged : verified.values) {
        if (judged.isMatch(verified.size) != matches)
            continue;
        const std::string algorithm = core::crypto::nameOf(judged.entry.algorithm);
        const std::optional<std::uint64_t>& listedSize = judged.entry.size;
        reasons += reasons.empty() ? "" : "; ";
        if (matches)
            reasons += algorithm;
        else if (listedSize && *listedSize != verified.size)
            reasons += std::to_string(verified.size) + " bytes instead of " + std::to_string(*listedSize);
        else
            reasons += algorithm + " is " + core::toHex(judged.actual) + " instead of "
                + core::toHex(judged.entry.digest);
    }
    return printable(name) + (matches ? ": OK (" : ": CHANGED (") + reasons + ", listed in "
        + printable(verified.list.native()) + ")\n";
}

Json json(const std::string& name, const Verified& verified)
{
    Json object;
    setFileName(object, "file", name);
    setFileName(object, "list", verified.list.native());
    object["match"] = verified.isMatch();
    object["size"] = verified.size;
    object["signature"] = nullptr;
    if (verified.signature) {
        object["signature"] = Json{ { "form", hash::idOf(verified.signature->form) } };
        setFileName(object["signature"], "file", verified.signature->file.native());
    }
    object["values"] = Json::array();
    for (const Judged& judged : verified.values) {
        Json value{ { "algorithm", hash::traitsOf(judged.entry.algorithm).id },
            { "format", hash::idOf(judged.entry.format) }, { "line", judged.entry.line },
            { "match", judged.isMatch(verified.size) }, { "expected", core::toHex(judged.entry.digest) },
            { "actual", core::toHex(judged.actual) } };
        if (judged.entry.size)
            value["expected_size"] = *judged.entry.size;
        object["values"].push_back(std::move(value));
    }
    object["unreadable_lines"] = verified.unreadableLines;
    return object;
}

void remarkOn(const Verified& verified, Session& session)
{
    if (verified.signature)
        session.say(printable(verified.list.native()) + " is " + hash::messageOf(verified.signature->form));
    if (verified.isMatch() && !verified.withstandsAttackers())
        session.say(weaknessOf(verified.values.front().entry.algorithm));
}

} // namespace

Outcome<ExitCode> compareWithSidecars(Session& session, Output& output, const std::vector<Input>& inputs)
{
    TRY(output.open(session, core::io::Secrecy::Plain));
    Json all = Json::array();
    hash::SidecarFinder finder;
    for (const Input& input : inputs) {
        const Outcome<Verified> verified = verify(session, finder, input);
        if (!verified) {
            if (inputs.size() == 1 || verified.error().exitCode == ExitCode::Cancelled)
                return std::unexpected(verified.error());
            session.failed(verified.error());
            Json object;
            setFileName(object, "file", input.name);
            object["error"] = jsonOf(verified.error());
            all.push_back(std::move(object));
            continue;
        }
        session.answer(verified->isMatch() ? ExitCode::Yes : ExitCode::No);
        if (session.wantsJson()) {
            all.push_back(json(input.name, *verified));
        } else {
            output.write(line(input.name, *verified));
            remarkOn(*verified, session);
        }
    }
    if (session.wantsJson())
        output.write(dump(all) + "\n");
    TRY(output.finish());
    return session.exitCode();
}

} // namespace cli
