// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/hash/hash_panel.h"

#include "core/hash/recognition.h"
#include "core/hash/sidecar.h"
#include "core/token/identifier.h"
#include "core/token/otpauth_migration.h"
#include "core/token/otpauth_uri.h"
#include "gui/panels/hash/checksum_tab.h"
#include "gui/panels/hash/compare_tab.h"
#include "gui/panels/hash/digest_words.h"
#include "gui/panels/hash/file_words.h"
#include "gui/panels/hash/files_tab.h"
#include "gui/panels/hash/one_time_tab.h"
#include "gui/panels/hash/password_hash_tab.h"
#include "gui/panels/hash/text_tab.h"
#include "gui/panels/hash/token_clock.h"
#include "gui/panels/hash/token_tab.h"
#include "gui/text/convert.h"
#include "gui/text/units.h"

#include <QCoreApplication>

#include <algorithm>

namespace gui::hash {
namespace {

using namespace Qt::Literals::StringLiterals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(gui::hash::Panel)
};

QList<Offer> offers(const Content& content)
{
    if (const Files* files = std::get_if<Files>(&content); files && !files->empty()) {
        QList<Offer> all{ { .id = u"hash"_s,
                              .tab = u"files"_s,
                              .title
                              = Words::tr("Hash %n file(s)", nullptr, static_cast<int>(files->size())) },
            { .id = u"verify"_s,
                .tab = u"checksum"_s,
                .title = Words::tr("Verify with the checksum file beside") },
            { .id = u"write"_s, .tab = u"checksum"_s, .title = Words::tr("Write a checksum file") } };
        if (files->size() == 2)
            all << Offer{ .id = u"compare"_s, .tab = u"compare"_s, .title = Words::tr("Compare these two") };
        return all;
    }
    if (std::holds_alternative<QString>(content))
        return { { .id = u"hash"_s, .tab = u"text"_s, .title = Words::tr("Hash this text") } };
    return {};
}

QString sentenceOf(const core::hash::DigestRecognition& recognition)
{
    if (recognition.values > 1)
        return recognition.form == core::hash::ValueForm::ChecksumLine
            ? Words::tr("This looks like a list of checksums")
            : Words::tr("This looks like %1 digests").arg(countText(recognition.values));
    return Words::tr("This looks like a %1 digest").arg(algorithmName(recognition.algorithms.front()));
}

QString reasonOf(const core::hash::DigestRecognition& recognition)
{
    if (recognition.values > 1)
        return Words::tr("%1 lines with a digest").arg(countText(recognition.values));
    switch (recognition.form) {
    case core::hash::ValueForm::Hex:
        return Words::tr("%1 hexadecimal digits").arg(recognition.digits);
    case core::hash::ValueForm::Base64:
        return Words::tr("%1 bytes in Base64").arg(recognition.digits / 2);
    case core::hash::ValueForm::Labelled:
        return Words::tr("it says so itself");
    case core::hash::ValueForm::Integrity:
        return Words::tr("Subresource Integrity");
    case core::hash::ValueForm::ChecksumLine:
        return Words::tr("a line of a checksum file");
    case core::hash::ValueForm::ToolOutput:
        return Words::tr("what Get-FileHash or certutil prints");
    }
    std::unreachable();
}

/// By the names only.
Recognition recogniseLists(const Files& files)
{
    const auto isList
        = [](const std::filesystem::path& file) { return core::hash::isListName(file.filename().native()); };
    const auto list = std::ranges::find_if(files, isList);
    if (list == files.end())
        return {};
    return { .certainty = 90,
        .sentence = Words::tr("This looks like a checksum file"),
        .reason = Words::tr("it is called %1").arg(isolated(shownName(*list))),
        .offers = { { .id = u"verify"_s,
            .tab = u"checksum"_s,
            .title = Words::tr("Verify with this checksum file") } } };
}

/// otpauth addresses, exports, identifiers.
Recognition recogniseToken(const QString& text)
{
    const std::string utf8 = toUtf8(text);
    const Offer codes{ .id = u"read"_s, .tab = u"codes"_s, .title = Words::tr("Show its one-time codes") };
    if (core::token::isOtpauthUri(utf8))
        return { .certainty = 100,
            .sentence = Words::tr("This is the address of a one-time password"),
            .reason = u"otpauth://"_s,
            .offers = { codes } };
    if (core::token::isMigrationUri(utf8))
        return { .certainty = 100,
            .sentence = Words::tr("This is an export of Google Authenticator"),
            .reason = u"otpauth-migration://"_s,
            .offers = { codes } };
    constexpr qsizetype longest = 100;
    if (text.size() > longest)
        return {};
    const core::token::Instant now{ .seconds
        = std::chrono::duration_cast<std::chrono::seconds>(systemClock()()).count() };
    const core::Result<core::token::Identifier> identifier = core::token::readIdentifier(utf8, now);
    // What is told by its length is mostly something else: of 32 digits without hyphens the most are digests.
    if (!identifier || identifier->doubt == core::token::Doubt::Length
        || (identifier->kind == core::token::IdentifierKind::Uuid && !text.contains(u'-')))
        return {};
    const Offer read{ .id = u"read"_s, .tab = u"tokens"_s, .title = Words::tr("See what it tells") };
    if (identifier->kind == core::token::IdentifierKind::Uuid)
        return { .certainty = 95,
            .sentence = Words::tr("This looks like a UUID"),
            .reason = identifier->version ? Words::tr("version %1").arg(*identifier->version)
                                          : Words::tr("five groups of hexadecimal digits"),
            .offers = { read } };
    if (identifier->kind == core::token::IdentifierKind::Ulid)
        return { .certainty = 80,
            .sentence = Words::tr("This looks like a ULID"),
            .reason = Words::tr("26 digits of Base32"),
            .offers = { read } };
    return {};
}

Recognition recognise(const Content& content)
{
    if (const Files* files = std::get_if<Files>(&content))
        return recogniseLists(*files);
    const QString* text = std::get_if<QString>(&content);
    if (text) {
        if (Recognition stored = recognisePasswordHash(*text); stored.certainty > 0)
            return stored;
        if (Recognition recognition = recogniseToken(*text); recognition.certainty > 0)
            return recognition;
    }
    const auto found
        = text ? core::hash::recogniseDigest(toUtf8(*text)) : std::optional<core::hash::DigestRecognition>();
    if (!found || found->algorithms.empty())
        return {};
    const Offer files{ .id = u"compare"_s,
        .tab = u"files"_s,
        .title = found->values > 1 ? Words::tr("Compare files with these values")
                                   : Words::tr("Compare files with this value") };
    const Offer typed{
        .id = u"compare"_s, .tab = u"text"_s, .title = Words::tr("Compare a text with this value")
    };
    QList<Offer> offers{ files, typed };
    if (found->values == 1 && found->form == core::hash::ValueForm::Hex)
        offers.append(
            { .id = u"read"_s, .tab = u"password-hash"_s, .title = Words::tr("Read as a password hash") });
    if (found->form == core::hash::ValueForm::ChecksumLine)
        offers.append({ .id = u"verify"_s,
            .tab = u"checksum"_s,
            .title = Words::tr("Verify a folder with these lines") });
    return { .certainty = found->certainty,
        .sentence = sentenceOf(*found),
        .reason = reasonOf(*found),
        .offers = offers };
}

} // namespace

Panel panel()
{
    return { .id = "hash",
        .icon = "hashes",
        .title = [] { return Words::tr("Hashes"); },
        .keywords =
            [] {
                return QStringList{ Words::tr("digest"), Words::tr("checksum"), Words::tr("compare"),
                    u"hash"_s, u"checksum"_s, u"SHA256"_s, u"SHA-256"_s, u"MD5"_s, u"CRC32"_s, u"BLAKE2"_s,
                    u"HMAC"_s, u"SHA256SUMS"_s, u"bcrypt"_s, u"Argon2"_s, u"scrypt"_s, u"PBKDF2"_s,
                    u"htpasswd"_s, u"shadow"_s, Words::tr("password hash"), u"UUID"_s, u"ULID"_s, u"NanoID"_s,
                    u"CSRF"_s, u"TOTP"_s, u"HOTP"_s, u"2FA"_s, u"QR"_s, u"otpauth"_s, Words::tr("token"),
                    Words::tr("one-time password") };
            },
        .recognise = recognise,
        .offers = offers,
        .tabs = {
            { .id = "files",
                .title = [] { return Words::tr("Files"); },
                .create = [](Workbench& workbench, QWidget* parent) -> TabView* {
                    return new FilesTab(workbench, parent);
                } },
            { .id = "text",
                .title = [] { return Words::tr("Text"); },
                .create = [](Workbench& workbench, QWidget* parent) -> TabView* {
                    return new TextTab(workbench, parent);
                } },
            { .id = "checksum",
                .title = [] { return Words::tr("Checksum file"); },
                .create = [](Workbench& workbench, QWidget* parent) -> TabView* {
                    return new ChecksumTab(workbench, parent);
                } },
            { .id = "compare",
                .title = [] { return Words::tr("Compare"); },
                .create = [](Workbench& workbench, QWidget* parent) -> TabView* {
                    return new CompareTab(workbench, parent);
                } },
            { .id = "password-hash",
                .title = [] { return Words::tr("Password hashes"); },
                .create = [](Workbench& workbench, QWidget* parent) -> TabView* {
                    return new PasswordHashTab(workbench, parent);
                } },
            { .id = "tokens",
                .title = [] { return Words::tr("Tokens"); },
                .create = [](Workbench& workbench, QWidget* parent) -> TabView* {
                    return new TokenTab(workbench, parent);
                } },
            { .id = "codes",
                .title = [] { return Words::tr("One-time codes"); },
                .create = [](Workbench& workbench, QWidget* parent) -> TabView* {
                    return new OneTimeTab(workbench, parent);
                } },
        } };
}

} // namespace gui::hash
