// SPDX-License-Identifier: Apache-2.0
#include "core/passhash/layout_reader.h"

#include "core/base/encoding.h"
#include "core/base/text.h"

#include <algorithm>
#include <bit>
#include <charconv>

namespace core::passhash {

LayoutReader::LayoutReader(std::string_view text, Format format)
    : m_text(text)
    , m_hash{ .format = format, .text = std::string(text) }
{
}

bool LayoutReader::take(std::string_view literal)
{
    if (!rest().starts_with(literal))
        return false;
    m_at += literal.size();
    return true;
}

Result<> LayoutReader::expect(std::string_view literal)
{
    if (take(literal))
        return {};
    const std::string_view found = rest();
    const std::size_t same
        = static_cast<std::size_t>(std::ranges::mismatch(found, literal).in1 - found.begin());
    m_at += same;
    return broken(isAtEnd() ? Cause::Truncated : Cause::IllegalCharacter);
}

Result<std::string_view> LayoutReader::takeExactly(std::size_t size)
{
    if (rest().size() < size) {
        m_at = m_text.size();
        return broken(Cause::Truncated);
    }
    const std::string_view piece = rest().substr(0, size);
    m_at += size;
    return piece;
}

Result<std::string_view> LayoutReader::takeUntil(char separator)
{
    const std::size_t size = rest().find(separator);
    if (size == std::string_view::npos) {
        m_at = m_text.size();
        return broken(Cause::Truncated);
    }
    const std::string_view piece = rest().substr(0, size);
    m_at += size + 1;
    return piece;
}

Result<std::string_view> LayoutReader::takeRest()
{
    const std::string_view piece = rest();
    if (piece.empty())
        return broken(Cause::Truncated);
    m_at = m_text.size();
    return piece;
}

Result<> LayoutReader::expectEnd() const
{
    if (!isAtEnd())
        return broken(Cause::TextAfterEnd);
    return {};
}

Result<std::uint64_t> LayoutReader::number(std::string_view piece, const char* name, std::uint64_t most)
{
    std::uint64_t value = 0;
    const char* end = piece.data() + piece.size();
    const auto [stop, error] = std::from_chars(piece.data(), end, value);
    if (error == std::errc::result_out_of_range)
        return brokenAt(piece, Cause::OutOfRange);
    if (piece.empty())
        return brokenAt(piece, isAtEnd() ? Cause::Truncated : Cause::Empty);
    if (error != std::errc() || stop != end)
        return brokenAt(piece.substr(static_cast<std::size_t>(stop - piece.data())), Cause::IllegalCharacter);
    if (value > most)
        return brokenAt(piece, Cause::OutOfRange);
    add(Part::Parameter, name, piece, std::to_string(value));
    return value;
}

Result<std::uint32_t> LayoutReader::powerOfTwo(std::string_view piece, const char* name)
{
    const std::uint64_t value = TRY(number(piece, name, ~std::uint64_t{ 0 }));
    if (value < 2 || !std::has_single_bit(value))
        return brokenAt(piece, Cause::OutOfRange);
    return static_cast<std::uint32_t>(std::countr_zero(value));
}

Result<Bytes> LayoutReader::hex(std::string_view piece)
{
    Result<Bytes> bytes = fromHex(piece);
    if (!bytes)
        return brokenBy(piece, bytes.error());
    return bytes;
}

Result<Bytes> LayoutReader::base64(std::string_view piece)
{
    Result<Bytes> bytes = fromBase64(piece, Padding::Required);
    if (!bytes)
        return brokenBy(piece, bytes.error());
    return bytes;
}

Result<Bytes> LayoutReader::decoded(std::string_view piece, Alphabet alphabet, TrailingBits trailing)
{
    Result<Bytes> bytes = decode(piece, alphabet, trailing);
    if (!bytes)
        return brokenBy(piece, bytes.error());
    return bytes;
}

Result<Bytes> LayoutReader::tolerantBase64(std::string_view piece)
{
    std::string text(piece.substr(0, piece.find_last_not_of('=') + 1));
    std::ranges::replace(text, '-', '+');
    std::ranges::replace(text, '_', '/');
    Result<Bytes> bytes = decode(text, Alphabet::Standard, TrailingBits::Any);
    if (!bytes)
        return brokenBy(piece, bytes.error());
    return bytes;
}

Result<> LayoutReader::requireAlphabet(std::string_view piece, Alphabet alphabet) const
{
    const auto foreign = std::ranges::find_if_not(piece, [alphabet](char c) { return isOf(c, alphabet); });
    if (foreign != piece.end())
        return brokenAt(
            piece.substr(static_cast<std::size_t>(foreign - piece.begin())), Cause::IllegalCharacter);
    return {};
}

void LayoutReader::add(Part part, const char* name, std::string_view piece, std::string value)
{
    m_hash.fields.push_back({ .part = part,
        .name = name,
        .offset = offsetOf(piece),
        .size = piece.size(),
        .value = std::move(value) });
}

void LayoutReader::addText(Part part, const char* name, std::string_view piece)
{
    add(part, name, piece, readableUtf8(piece));
}

void LayoutReader::addBytes(Part part, const char* name, std::string_view piece, const Bytes& value)
{
    add(part, name, piece, toHex(value));
}

std::size_t LayoutReader::offsetOf(std::string_view piece) const
{
    return static_cast<std::size_t>(piece.data() - m_text.data());
}

std::unexpected<Error> LayoutReader::brokenAt(std::string_view piece, Cause cause) const
{
    return fail(ErrorCode::NotAPasswordHash, traitsOf(m_hash.format).name, cause,
        Place{ .byte = offsetOf(piece), .line = {}, .column = {}, .member = {} });
}

std::unexpected<Error> LayoutReader::broken(Cause cause) const
{
    return brokenAt(rest(), cause);
}

std::unexpected<Error> LayoutReader::brokenBy(std::string_view piece, const Error& error) const
{
    const std::uint64_t within = error.place ? error.place->byte.value_or(0) : 0;
    return brokenAt(piece.substr(std::min<std::size_t>(within, piece.size())),
        error.cause.value_or(Cause::IllegalCharacter));
}

PasswordHash LayoutReader::finish(Scheme scheme)
{
    m_hash.scheme = std::move(scheme);
    return std::move(m_hash);
}

std::optional<crypto::DigestAlgorithm> digestNamed(std::string_view name)
{
    using enum crypto::DigestAlgorithm;
    constexpr std::pair<std::string_view, crypto::DigestAlgorithm> names[]
        = { { "md5", Md5 }, { "sha1", Sha1 }, { "sha-1", Sha1 }, { "sha224", Sha224 }, { "sha-224", Sha224 },
              { "sha256", Sha256 }, { "sha-256", Sha256 }, { "sha384", Sha384 }, { "sha-384", Sha384 },
              { "sha512", Sha512 }, { "sha-512", Sha512 }, { "sha3-256", Sha3_256 }, { "sha3-512", Sha3_512 },
              { "sha3_256", Sha3_256 }, { "sha3_512", Sha3_512 } };
    const std::string small = lowerCase(name);
    const auto found = std::ranges::find(
        names, std::string_view(small), &std::pair<std::string_view, crypto::DigestAlgorithm>::first);
    if (found == std::end(names))
        return {};
    return found->second;
}

} // namespace core::passhash
