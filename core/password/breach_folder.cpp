// SPDX-License-Identifier: Apache-2.0
#include "core/password/breach_folder.h"

#include "core/io/file_stream.h"
#include "core/password/breach_line.h"
#include "core/password/breach_range.h"

#include <algorithm>

namespace core::password {
namespace {

constexpr const char* extensions[] = { ".txt", "", ".TXT" };
constexpr std::string_view firstPrefix = "00000";
/// Names in either case differ from here on.
constexpr std::string_view lettersPrefix = "0000a";

bool isThere(const std::filesystem::path& path)
{
    std::error_code error;
    return std::filesystem::exists(path, error);
}

Result<std::string> readWhole(const std::filesystem::path& path, const StopFlag& stop)
{
    io::FileSource source = TRY(io::FileSource::open(path, stop));
    std::string text;
    Bytes buffer(std::size_t{ 64 } * 1024);
    for (;;) {
        const std::size_t count = TRY(source.read(buffer));
        text += asText(ByteView(buffer).first(count));
        if (text.size() > largestRange)
            return fail(ErrorCode::TooLarge, path.native());
        if (count < buffer.size())
            break;
    }
    if (source.hasChanged())
        return fail(ErrorCode::ReadFailed, path.native(), Cause::ChangedMeanwhile);
    return text;
}

} // namespace

BreachFolder::BreachFolder(std::filesystem::path folder, StopFlag stop)
    : m_folder(std::move(folder))
    , m_stop(std::move(stop))
{
}

std::filesystem::path BreachFolder::fileOf(std::string_view prefix) const
{
    std::string name(prefix);
    if (m_hasLowerCase) {
        for (char& digit : name)
            digit = digit >= 'A' && digit <= 'F' ? static_cast<char>(digit + ('a' - 'A')) : digit;
    }
    return m_folder / (name + m_extension);
}

/// Of the file 00000, or where a download is not complete, of the first one that the folder lists.
Result<std::filesystem::path> BreachFolder::findNames()
{
    const std::filesystem::path first = m_folder / (std::string(firstPrefix) + extensions[0]);
    for (const char* extension : extensions) {
        m_extension = extension;
        m_hasLowerCase = isThere(m_folder / (std::string(lettersPrefix) + extension));
        if (const std::filesystem::path path = fileOf(firstPrefix); isThere(path))
            return path;
    }
    std::error_code error;
    for (std::filesystem::directory_iterator at(m_folder, error), end; !error && at != end;
        at.increment(error)) {
        if (m_stop.isRequested())
            return fail(ErrorCode::Cancelled);
        const std::string name = at->path().filename().native();
        const auto* extension = std::ranges::find_if(extensions,
            [&](const char* each) { return name.substr(std::min(name.size(), breachPrefixLength)) == each; });
        if (leadingHexDigits(name) != breachPrefixLength || extension == std::end(extensions))
            continue;
        m_extension = *extension;
        m_hasLowerCase
            = std::ranges::any_of(name.substr(0, breachPrefixLength), [](char c) { return c >= 'a'; });
        return at->path();
    }
    return fail(ErrorCode::FileNotFound, first.native());
}

Result<BreachFolder> BreachFolder::open(const std::filesystem::path& folder, const StopFlag& stop)
{
    BreachFolder list(folder, stop);
    const std::filesystem::path first = TRY(list.findNames());
    const std::string text = TRY(readWhole(first, stop));
    const std::string_view line = std::string_view(text).substr(text.starts_with("\xEF\xBB\xBF") ? 3 : 0);
    const std::size_t digits = leadingHexDigits(line) + breachPrefixLength;
    if (digits == digitCount(BreachHashKind::Sha1))
        list.m_kind = BreachHashKind::Sha1;
    else if (digits == digitCount(BreachHashKind::Ntlm))
        list.m_kind = BreachHashKind::Ntlm;
    else
        return fail(
            ErrorCode::NotABreachList, first.native(), text.empty() ? Cause::Empty : Cause::OtherHashLength);
    return list;
}

Result<BreachSighting> BreachFolder::find(const BreachHash& hash)
{
    if (hash.kind != m_kind)
        return fail(ErrorCode::NotABreachList, m_folder.native(), Cause::OtherHashLength);
    const std::filesystem::path path = fileOf(hash.prefix());
    const std::string text = TRY(readWhole(path, m_stop));
    BreachSighting sighting = TRY(findInRange(text, hash, path.native(), Counts::Optional));
    sighting.reads = 1;
    return sighting;
}

} // namespace core::password
