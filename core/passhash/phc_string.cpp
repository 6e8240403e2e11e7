// SPDX-License-Identifier: Apache-2.0
#include "core/passhash/phc_string.h"

#include "core/base/encoding.h"

#include <algorithm>
#include <charconv>

namespace core::passhash {
namespace {

constexpr std::size_t longestName = 32;

bool isNameCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isValueCharacter(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '/' || c == '+' || c == '.'
        || c == '-';
}

std::unexpected<Error> broken(std::size_t at, Cause cause)
{
    return fail(ErrorCode::NotAPasswordHash, "PHC", cause,
        Place{ .byte = at, .line = {}, .column = {}, .member = {} });
}

class Parser {
public:
    Parser(std::string_view text, PhcReading reading)
        : m_text(text)
        , m_reading(reading)
    {
    }

    Result<PhcString> parse()
    {
        TRY(readId());
        while (!isAtEnd()) {
            ++m_at; // the $
            TRY(readSegment());
        }
        return std::move(m_phc);
    }

private:
    bool isAtEnd() const { return m_at == m_text.size(); }

    std::string_view segment() const
    {
        return m_text.substr(m_at, std::min(m_text.find('$', m_at), m_text.size()) - m_at);
    }

    Result<> readId()
    {
        if (!m_text.starts_with('$'))
            return broken(0, Cause::IllegalCharacter);
        m_at = 1;
        const std::string_view id = segment();
        TRY(requireName(id, m_at));
        m_phc.id = id;
        m_at += id.size();
        return {};
    }

    static Result<> requireName(std::string_view name, std::size_t at)
    {
        if (name.empty())
            return broken(at, Cause::Empty);
        if (name.size() > longestName)
            return broken(at + longestName, Cause::NameTooLong);
        const auto foreign = std::ranges::find_if_not(name, isNameCharacter);
        if (foreign != name.end())
            return broken(at + static_cast<std::size_t>(foreign - name.begin()), Cause::IllegalCharacter);
        return {};
    }

    // Each comes once and in this order: version, parameters, salt, hash.
    Result<> readSegment()
    {
        const std::string_view part = segment();
        // Padding, which tolerant readers take, must not make a salt a parameter.
        const bool isNamed
            = part.contains('=') && part.find_first_not_of('=', part.find('=')) != std::string_view::npos;
        if (m_stage == Stage::Version && part.starts_with("v=") && !part.contains(','))
            TRY(readVersion(part.substr(2)));
        else if (m_stage <= Stage::Parameters && (isNamed || (isStrict() && part.contains('='))))
            TRY(readParameters(part));
        else if (m_stage <= Stage::Salt)
            TRY(readSalt(part));
        else if (m_stage == Stage::Hash)
            TRY(readHash(part));
        else
            return broken(m_at - 1, Cause::TextAfterEnd);
        m_at += part.size();
        return {};
    }

    Result<> readVersion(std::string_view number)
    {
        m_phc.versionOffset = m_at + 2;
        std::uint32_t version = 0;
        const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), version);
        if (number.empty() || error != std::errc() || end != number.data() + number.size())
            return broken(m_at + 2,
                error == std::errc::result_out_of_range ? Cause::OutOfRange : Cause::IllegalCharacter);
        if (isStrict() && number.size() > 1 && number.front() == '0')
            return broken(m_at + 2, Cause::LeadingZero);
        m_phc.version = version;
        m_stage = Stage::Parameters;
        return {};
    }

    Result<> readParameters(std::string_view part)
    {
        std::size_t begin = 0;
        while (begin <= part.size()) {
            const std::size_t end = std::min(part.find(',', begin), part.size());
            TRY(readParameter(part.substr(begin, end - begin), m_at + begin));
            begin = end + 1;
        }
        m_stage = Stage::Salt;
        return {};
    }

    Result<> readParameter(std::string_view pair, std::size_t at)
    {
        const std::size_t equals = std::min(pair.find('='), pair.size());
        const std::string_view name = pair.substr(0, equals);
        TRY(requireName(name, at));
        if (equals == pair.size())
            return broken(at + equals, Cause::Truncated);
        if (name == "v" || m_phc.parameter(name))
            return broken(at, Cause::UnknownProperty);
        const std::string_view value = pair.substr(equals + 1);
        const std::size_t valueAt = at + equals + 1;
        if (value.empty())
            return broken(valueAt, Cause::Empty);
        TRY(requireValue(value, valueAt));
        const bool isNumber = std::ranges::all_of(value, isDigit);
        if (isStrict() && isNumber && value.size() > 1 && value.front() == '0')
            return broken(valueAt, Cause::LeadingZero);
        m_phc.parameters.push_back(
            { .name = std::string(name), .value = std::string(value), .offset = valueAt });
        return {};
    }

    static Result<> requireValue(std::string_view value, std::size_t at)
    {
        const auto foreign = std::ranges::find_if_not(value, isValueCharacter);
        if (foreign != value.end())
            return broken(at + static_cast<std::size_t>(foreign - value.begin()), Cause::IllegalCharacter);
        return {};
    }

    Result<> readSalt(std::string_view part)
    {
        TRY(requireEncoded(part));
        m_phc.salt = part;
        m_phc.saltOffset = m_at;
        m_stage = Stage::Hash;
        return {};
    }

    Result<> readHash(std::string_view part)
    {
        TRY(requireEncoded(part));
        if (isStrict()) {
            if (Result<Bytes> bytes = fromBase64(part, Padding::Absent); !bytes)
                return broken(m_at + (bytes.error().place ? bytes.error().place->byte.value_or(0) : 0),
                    bytes.error().cause.value_or(Cause::IllegalCharacter));
        }
        m_phc.hash = part;
        m_phc.hashOffset = m_at;
        m_stage = Stage::End;
        return {};
    }

    Result<> requireEncoded(std::string_view part) const
    {
        if (part.empty())
            return broken(m_at, Cause::Truncated);
        std::string_view core = part;
        if (!isStrict())
            core = core.substr(0, core.find_last_not_of('=') + 1);
        const auto isAllowed = [this](char c) { return isValueCharacter(c) || (!isStrict() && c == '_'); };
        const auto foreign = std::ranges::find_if_not(core, isAllowed);
        if (foreign != core.end())
            return broken(m_at + static_cast<std::size_t>(foreign - core.begin()), Cause::IllegalCharacter);
        return {};
    }

    bool isStrict() const { return m_reading == PhcReading::Strict; }

    enum class Stage : std::uint8_t { Version, Parameters, Salt, Hash, End };

    std::string_view m_text;
    PhcReading m_reading;
    std::size_t m_at = 0;
    Stage m_stage = Stage::Version;
    PhcString m_phc{ .id = {} };
};

} // namespace

const PhcParameter* PhcString::parameter(std::string_view name) const
{
    const auto found = std::ranges::find(parameters, name, &PhcParameter::name);
    return found == parameters.end() ? nullptr : &*found;
}

Result<PhcString> parsePhc(std::string_view text, PhcReading reading)
{
    return Parser(text, reading).parse();
}

std::string toText(const PhcString& phc)
{
    std::string text = "$" + phc.id;
    if (phc.version)
        text += "$v=" + std::to_string(*phc.version);
    char separator = '$';
    for (const PhcParameter& parameter : phc.parameters) {
        text += separator + parameter.name + "=" + parameter.value;
        separator = ',';
    }
    if (phc.salt)
        text += "$" + *phc.salt;
    if (phc.salt && phc.hash)
        text += "$" + *phc.hash;
    return text;
}

} // namespace core::passhash
