// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/bcrypt.h"

#include "core/base/encoding.h"

#include <botan/bcrypt.h>
#include <botan/rng.h>
#include <openssl/crypto.h>

#include <algorithm>
#include <exception>
#include <new>
#include <span>
#include <stdexcept>
#include <string>

namespace core::crypto {
namespace {

constexpr std::size_t digestOffset = 29; // behind "$2b$12$" and 22 characters of salt
constexpr std::size_t stringSize = 60;

// Botan draws the salt itself, so that it is handed over by a generator that knows nothing else. Botan 2 asks
// by randomize(), Botan 3 by fill_bytes_with_input(): hence no `override`.
// NOLINTBEGIN(modernize-use-override)
class GivenSalt final : public Botan::RandomNumberGenerator {
public:
    explicit GivenSalt(ByteView salt)
        : m_salt(salt)
    {
    }
    virtual void randomize(std::uint8_t output[], std::size_t size) { give(output, size); }
    virtual void fill_bytes_with_input(std::span<std::uint8_t> output, std::span<const std::uint8_t>)
    {
        give(output.data(), output.size());
    }
    virtual void add_entropy(const std::uint8_t[], std::size_t) { }
    virtual bool accepts_input() const { return false; }
    virtual std::string name() const { return "given salt"; }
    virtual void clear() { }
    virtual bool is_seeded() const { return true; }

private:
    void give(std::uint8_t* output, std::size_t size) const
    {
        if (size != m_salt.size())
            throw std::length_error("salt");
        std::ranges::copy(m_salt, reinterpret_cast<std::byte*>(output));
    }

    ByteView m_salt;
};
// NOLINTEND(modernize-use-override)

// Botan takes no other type; this one is wiped.
class PasswordText {
public:
    explicit PasswordText(ByteView password)
        : m_text(asText(password.first(std::min<std::size_t>(password.size(), 72))))
    {
    }
    ~PasswordText() { OPENSSL_cleanse(m_text.data(), m_text.size()); }
    PasswordText(const PasswordText&) = delete;
    PasswordText& operator=(const PasswordText&) = delete;
    const std::string& text() const { return m_text; }

private:
    std::string m_text;
};

std::string inStandardAlphabet(std::string text)
{
    constexpr std::string_view own = "./ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    constexpr std::string_view standard = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    for (char& c : text) {
        if (const std::size_t at = own.find(c); at != std::string_view::npos)
            c = standard[at];
    }
    return text;
}

} // namespace

Result<Bytes> bcrypt(ByteView password, const BcryptParameters& parameters)
{
    if (parameters.cost < leastBcryptCost || parameters.cost > mostBcryptCost)
        return fail(ErrorCode::InvalidParameter, "cost");
    if (parameters.salt.size() != bcryptSaltSize)
        return fail(ErrorCode::InvalidParameter, "salt");
    try {
        const PasswordText text(password);
        GivenSalt salt(parameters.salt);
        const std::string made
            = Botan::generate_bcrypt(text.text(), salt, static_cast<std::uint16_t>(parameters.cost), 'a');
        if (made.size() == stringSize)
            return fromBase64(inStandardAlphabet(made.substr(digestOffset)), Padding::Absent);
    } catch (const std::bad_alloc&) {
        return fail(ErrorCode::OutOfMemory, "bcrypt");
    } catch (const std::exception&) {
        return fail(ErrorCode::Internal, "bcrypt");
    }
    return fail(ErrorCode::Internal, "bcrypt");
}

} // namespace core::crypto
