// SPDX-License-Identifier: Apache-2.0
#include "core/token/otp_addresses.h"

#include "core/token/otpauth_findings.h"
#include "core/token/otpauth_migration.h"
#include "core/token/otpauth_uri.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

namespace core::token {
namespace {

bool isBlank(char c)
{
    return static_cast<unsigned char>(c) <= ' ';
}

bool isAddress(std::string_view text)
{
    return isOtpauthUri(text)
        || isMigrationUri(text.substr(0, std::string_view("otpauth-migration://").size()));
}

/// A label may hold blanks: only before a scheme do they part addresses.
std::vector<std::string_view> addressesIn(std::string_view text)
{
    std::vector<std::string_view> addresses;
    std::size_t start = 0;
    for (std::size_t i = 1; i < text.size(); ++i) {
        if (!isBlank(text[i - 1]) || isBlank(text[i]) || !isAddress(text.substr(i)))
            continue;
        if (!std::ranges::all_of(text.substr(start, i - start), isBlank))
            addresses.push_back(text.substr(start, i - start));
        start = i;
    }
    addresses.push_back(text.substr(start));
    return addresses;
}

class Reader {
public:
    Result<> read(std::string_view address)
    {
        if (!isMigrationUri(address)) {
            ReadAccount one = TRY(readOtpauthUri(address));
            m_read.accounts.push_back(std::move(one.account));
            std::ranges::move(one.findings, std::back_inserter(m_read.findings));
            return {};
        }
        ReadMigration part = TRY(readMigration(address));
        const OtpMigration& migration = part.migration;
        if (migration.batchSize > 1) {
            Export& whole = m_exports[migration.batchId];
            whole.size = migration.batchSize;
            // The same picture twice.
            if (!whole.parts.insert(migration.batchIndex).second)
                return {};
        }
        std::ranges::move(part.migration.accounts, std::back_inserter(m_read.accounts));
        std::ranges::move(part.findings, std::back_inserter(m_read.findings));
        return {};
    }

    OtpAddresses finish()
    {
        const auto isOpen = [](const auto& entry) { return entry.second.parts.size() < entry.second.size; };
        const auto open = std::ranges::find_if(m_exports, isOpen);
        if (open != m_exports.end())
            m_read.openExport = open->first;
        else
            std::erase_if(
                m_read.findings, [](const Finding& finding) { return finding.kind == &otpauth::moreParts; });
        return std::move(m_read);
    }

private:
    struct Export {
        std::uint32_t size = 1;
        std::set<std::uint32_t> parts;
    };

    OtpAddresses m_read;
    std::map<std::int32_t, Export> m_exports;
};

} // namespace

Result<OtpAddresses> readOtpAddresses(std::string_view text)
{
    Reader reader;
    const std::vector<std::string_view> addresses = addressesIn(text);
    for (const std::string_view address : addresses) {
        Result<> read = reader.read(address);
        if (!read && addresses.size() > 1) {
            Place place = read.error().place.value_or(Place{});
            const auto before = text.substr(0, static_cast<std::size_t>(address.data() - text.data()));
            place.line = static_cast<std::uint64_t>(std::ranges::count(before, '\n')) + 1;
            read.error().place = place;
        }
        TRY(std::move(read));
    }
    return reader.finish();
}

} // namespace core::token
