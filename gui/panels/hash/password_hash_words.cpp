// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/hash/password_hash_words.h"

#include "core/crypto/unix_crypt.h"
#include "gui/text/convert.h"
#include "gui/text/error_text.h"
#include "gui/text/units.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace gui::hash {
namespace {

using namespace Qt::Literals::StringLiterals;
using core::passhash::Algorithm;
using core::passhash::Part;
using core::passhash::PasswordHash;
using core::passhash::Recipe;
using core::passhash::Standing;
using core::passhash::Verdict;

constexpr QChar hardSpace = u'\u00a0';

struct Words {
    Q_DECLARE_TR_FUNCTIONS(gui::hash::PasswordHash)
};

QString digestText(core::crypto::DigestAlgorithm digest)
{
    return fromUtf8(core::crypto::nameOf(digest));
}

QString digestWord(core::crypto::DigestAlgorithm digest)
{
    return digestText(digest).remove(u'-').toLower();
}

} // namespace

QString kindText(const PasswordHash& hash)
{
    const QString name = fromUtf8(core::passhash::nameOf(hash));
    if (hash.container == core::passhash::Container::None)
        return name;
    return Words::tr("%1, in %2").arg(name, fromUtf8(nameOf(hash.container)));
}

QString toolsText(const PasswordHash& hash)
{
    QStringList tools;
    if (const auto mode = core::passhash::hashcatModeOf(hash))
        tools << Words::tr("hashcat %1").arg(*mode);
    if (const QString john = fromUtf8(core::passhash::johnNameOf(hash)); !john.isEmpty())
        tools << Words::tr("John %1").arg(john);
    return tools.join(u" · "_s);
}

Tone toneOf(Standing standing)
{
    switch (standing) {
    case Standing::Good:
        return Tone::Ok;
    case Standing::Weak:
        return Tone::Caution;
    case Standing::Bad:
        return Tone::Danger;
    }
    std::unreachable();
}

Tone toneOf(core::Severity severity)
{
    switch (severity) {
    case core::Severity::Info:
    case core::Severity::Low:
        return Tone::Info;
    case core::Severity::Medium:
        return Tone::Caution;
    case core::Severity::High:
    case core::Severity::Critical:
        return Tone::Danger;
    }
    std::unreachable();
}

QString standingSentence(const core::passhash::Grade& grade)
{
    switch (grade.standing) {
    case Standing::Good:
        return Words::tr("Nothing here is below what OWASP asks for");
    case Standing::Weak:
        return Words::tr("Below what OWASP asks for");
    case Standing::Bad:
        return Words::tr("Not fit for storing passwords");
    }
    std::unreachable();
}

VerdictWords verdictWords(const core::passhash::Verification& verification, const PasswordHash& hash)
{
    const QString kind = fromUtf8(core::passhash::nameOf(hash));
    switch (verification.verdict) {
    case Verdict::Match:
        return { Tone::Ok, Words::tr("Match"),
            Words::tr("The password belongs to this hash (%1)").arg(kind) };
    case Verdict::Mismatch:
        return { Tone::Danger, Words::tr("No match"),
            Words::tr("The password does not belong to this hash (%1)").arg(kind) };
    case Verdict::UserMissing:
        return { Tone::Info, Words::tr("Not tried"), Words::tr("This hash depends on the user's name") };
    case Verdict::NoHash:
        return { Tone::Info, Words::tr("Not tried"), kind };
    }
    std::unreachable();
}

QString briefDuration(double seconds)
{
    if (seconds < 0.0995)
        return QLocale().toString(std::max(1.0, seconds * 1000), 'f', 0) + hardSpace + u"ms"_s;
    if (seconds < 1)
        return QLocale().toString(std::round(seconds * 100) * 10, 'f', 0) + hardSpace + u"ms"_s;
    if (seconds < 60)
        return QLocale().toString(seconds, 'f', 1) + hardSpace + u's';
    constexpr double longest = 3e8;
    return durationText(
        std::chrono::milliseconds(static_cast<std::int64_t>(std::min(seconds, longest) * 1000)));
}

QString memoryText(double bytes)
{
    constexpr double kibibyte = 1024;
    constexpr double mebibyte = kibibyte * 1024;
    if (bytes < kibibyte)
        return {};
    if (bytes < mebibyte)
        return QLocale().toString(bytes / kibibyte, 'f', 0) + hardSpace + u"KiB"_s;
    if (bytes < 10240 * mebibyte)
        return QLocale().toString(bytes / mebibyte, 'f', 0) + hardSpace + u"MiB"_s;
    return QLocale().toString(bytes / mebibyte / 1024, 'g', 3) + hardSpace + u"GiB"_s;
}

QString expenseText(const core::passhash::Expense& expense)
{
    const QString memory = memoryText(expense.memoryInBytes);
    if (memory.isEmpty())
        return Words::tr("about %1").arg(briefDuration(expense.seconds));
    return Words::tr("about %1 and %2").arg(briefDuration(expense.seconds), memory);
}

QString parametersText(const Recipe& recipe)
{
    switch (recipe.algorithm) {
    case Algorithm::Argon2id:
    case Algorithm::Argon2i:
    case Algorithm::Argon2d:
        return Words::tr("%1, %n pass(es)", nullptr, static_cast<int>(recipe.passes))
            .arg(memoryText(1024.0 * recipe.memoryInKib));
    case Algorithm::Scrypt:
        return u"N = 2^%1, r = %2, p = %3"_s.arg(recipe.costLog2)
            .arg(recipe.blockSize)
            .arg(recipe.parallelism);
    case Algorithm::Bcrypt:
        return Words::tr("cost %1").arg(recipe.cost);
    case Algorithm::Pbkdf2:
        return Words::tr("%1, %2 iterations").arg(digestText(recipe.digest), countText(recipe.iterations));
    case Algorithm::Yescrypt:
    case Algorithm::GostYescrypt:
        return recipe.unixCost == 0 ? Words::tr("the system's choice")
                                    : Words::tr("cost %1").arg(recipe.unixCost);
    default:
        return {};
    }
}

QString createCommand(const Recipe& recipe)
{
    QString command = u"assay passhash create --algorithm "_s + fromUtf8(idOf(recipe.algorithm));
    const auto add = [&command](const char* option, std::uint64_t value) {
        command += u" --"_s + fromUtf8(option) + u' ' + QString::number(value);
    };
    switch (recipe.algorithm) {
    case Algorithm::Argon2id:
    case Algorithm::Argon2i:
    case Algorithm::Argon2d:
        add("memory", recipe.memoryInKib);
        add("passes", recipe.passes);
        add("lanes", recipe.lanes);
        break;
    case Algorithm::Scrypt:
        add("n", std::uint64_t{ 1 } << std::min(recipe.costLog2, 63U));
        add("r", recipe.blockSize);
        add("p", recipe.parallelism);
        break;
    case Algorithm::Bcrypt:
        add("cost", recipe.cost);
        break;
    case Algorithm::Pbkdf2:
        command += u" --digest "_s + digestWord(recipe.digest);
        add("iterations", recipe.iterations);
        break;
    case Algorithm::SaltedDigest:
        command += u" --digest "_s + digestWord(recipe.digest);
        break;
    default:
        if (recipe.unixCost != 0)
            add("cost", recipe.unixCost);
    }
    if (recipe.layout != core::passhash::Layout::Standard)
        command += u" --layout "_s + fromUtf8(idOf(recipe.layout));
    return command;
}

QString trialSentence(const core::Error& error)
{
    if (error.cause == core::Cause::SecretMissing)
        return Words::tr("This hash depends on a secret key that is kept elsewhere; assay passhash verify "
                         "takes it with --secret-file");
    if (error.code == core::ErrorCode::TooLarge)
        return Words::tr("crypt(3) takes %1 bytes of a password at most")
            .arg(core::crypto::unixCryptPassphraseLimit - 1);
    return sentenceOf(error);
}

QColor colorOf(const Tokens& tokens, Part part)
{
    switch (part) {
    case Part::User:
        return tokens.textMuted;
    case Part::Prefix:
        return tokens.code1;
    case Part::Parameter:
        return tokens.caution;
    case Part::Salt:
        return tokens.code2;
    case Part::Digest:
        return tokens.accentText;
    }
    std::unreachable();
}

} // namespace gui::hash
