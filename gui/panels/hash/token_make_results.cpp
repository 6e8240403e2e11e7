// SPDX-License-Identifier: Apache-2.0
// What the page of new tokens makes and says of it.
#include "core/token/api_key.h"
#include "core/token/random_token.h"
#include "core/token/uuid_reading.h"
#include "gui/panels/hash/token_list.h"
#include "gui/panels/hash/token_make.h"
#include "gui/text/convert.h"
#include "gui/text/error_text.h"
#include "gui/text/shell_word.h"
#include "gui/text/units.h"
#include "gui/widgets/badge.h"
#include "gui/widgets/button.h"
#include "gui/widgets/chooser.h"
#include "gui/widgets/field.h"
#include "gui/widgets/label.h"
#include "gui/widgets/strips.h"

#include <QLocale>

#include <cmath>

namespace gui::hash {
namespace {

using namespace Qt::Literals::StringLiterals;
namespace token = core::token;

constexpr const char* words[] = { "urlsafe", "hex", "base64", "base32", "base58", "session", "api-key", "",
    "nanoid", "uuid4", "uuid7", "uuid5", "ulid" };
constexpr const char* namespaceWords[] = { "dns", "url", "oid", "x500" };
constexpr double enoughBits = 128;
constexpr double fewBits = 64;

token::TokenEncoding encodingAt(std::size_t index)
{
    using enum token::TokenEncoding;
    constexpr token::TokenEncoding encodings[] = { UrlSafe, Hex, Base64, Base32, Base58, Hex };
    return encodings[index];
}

core::Result<> tell(const core::Progress& progress, int done, int total)
{
    if (progress.stop.isRequested())
        return core::fail(core::ErrorCode::Cancelled);
    progress.tell({ .done = static_cast<std::uint64_t>(done), .total = static_cast<std::uint64_t>(total) });
    return {};
}

} // namespace

TokenMake::Wanted TokenMake::wanted() const
{
    return { .form = form(),
        .amount = amount(),
        .count = count(),
        .alphabet = toUtf8(m_alphabet->text()),
        .prefix = toUtf8(m_prefix->text()),
        .space = hasOwnNamespace()
            ? std::nullopt
            : std::optional(static_cast<token::UuidNamespace>(m_namespaces->currentIndex())),
        .ownSpace = toUtf8(m_ownNamespace->text()),
        .name = toUtf8(m_name->text()),
        .now = m_clock().count() };
}

core::Result<TokenMake::Batch> TokenMake::batch(const Wanted& wanted, const core::Progress& progress)
{
    if (wanted.form == Form::Uuid5)
        return named(wanted);
    return isInBytes(wanted.form) || hasLength(wanted.form) || wanted.form == Form::ApiKey
        ? drawn(wanted, progress)
        : identifiers(wanted, progress);
}

core::Result<TokenMake::Batch> TokenMake::drawn(const Wanted& wanted, const core::Progress& progress)
{
    Batch made;
    const bool isKey = wanted.form == Form::ApiKey;
    if (!wanted.amount && !isKey)
        return core::fail(core::ErrorCode::InvalidParameter);
    const std::size_t size = wanted.amount.value_or(0);
    std::optional<token::Alphabet> alphabet;
    if (hasLength(wanted.form))
        alphabet
            = wanted.form == Form::Own ? TRY(token::readAlphabet(wanted.alphabet)) : token::nanoIdAlphabet();
    made.bits = alphabet ? token::entropyBits(*alphabet, size)
        : isKey          ? token::apiKeyEntropyBits()
                         : 8.0 * static_cast<double>(size);
    made.hasRepeatedCharacters = alphabet && alphabet->repeated > 0;
    for (int i = 0; i < wanted.count; ++i) {
        TRY(tell(progress, i, wanted.count));
        const core::SecureBytes text = alphabet ? TRY(token::drawToken(*alphabet, size))
            : isKey                             ? TRY(token::makeApiKey(wanted.prefix))
                    : TRY(token::randomToken(size, encodingAt(static_cast<std::size_t>(wanted.form))));
        made.tokens.append(fromUtf8(core::asText(text.bytes())));
    }
    return made;
}

core::Result<TokenMake::Batch> TokenMake::identifiers(const Wanted& wanted, const core::Progress& progress)
{
    Batch made;
    token::UuidSequence uuids;
    token::UlidSequence ulids;
    for (int i = 0; i < wanted.count; ++i) {
        TRY(tell(progress, i, wanted.count));
        const std::string text = wanted.form == Form::Ulid ? TRY(ulids.next(wanted.now))
            : wanted.form == Form::Uuid7                   ? TRY(uuids.next(wanted.now)).text()
                                                           : TRY(token::randomUuid()).text();
        made.tokens.append(fromUtf8(text));
    }
    // What is in order of time tells about its neighbours: its random bits are no measure of it.
    if (wanted.form == Form::Uuid4)
        made.bits = 122;
    return made;
}

core::Result<TokenMake::Batch> TokenMake::named(const Wanted& wanted)
{
    const token::Uuid space
        = wanted.space ? token::uuidOf(*wanted.space) : TRY(token::readUuid(wanted.ownSpace));
    const token::Uuid uuid = TRY(token::namedUuid(space, wanted.name));
    return Batch{ .tokens = { fromUtf8(uuid.text()) }, .bits = {} };
}

void TokenMake::make()
{
    m_job.abandon();
    m_progress->hide();
    m_message->hide();
    Wanted wanted = this->wanted();
    constexpr std::size_t mostAtOnce = 2000; // characters or bytes, so that no keystroke waits
    const std::size_t size = isInBytes() || hasLength() ? wanted.amount.value_or(0) : 1;
    if (size * static_cast<std::size_t>(wanted.count) <= mostAtOnce)
        return adopt(batch(wanted, {}));
    m_job.start(
        [wanted = std::move(wanted)](const core::Progress& progress) { return batch(wanted, progress); },
        [this](core::Result<Batch> made) {
            m_progress->hide();
            adopt(std::move(made));
        });
}

void TokenMake::follow()
{
    if (m_progress->isHidden()) {
        // Those of before are not the ones that are wanted now.
        adopt(Batch());
        m_progress->setRunning();
        m_progress->show();
    }
    m_progress->setPermille(m_job.rate().permille());
}

void TokenMake::cancel()
{
    m_job.abandon();
    m_progress->hide();
}

void TokenMake::adopt(core::Result<Batch> made)
{
    m_made = std::move(made);
    m_list->setTokens(m_made ? m_made->tokens : QStringList());
    present();
}

void TokenMake::presentError(const core::Error& error)
{
    const std::size_t most = isInBytes() ? token::mostTokenBytes : token::mostTokenSymbols;
    if (form() == Form::ApiKey) {
        m_prefixField->setError(sentenceOf(error));
    } else if (form() == Form::Own && amount()) {
        m_alphabetField->setError(
            error.cause ? sentenceOf(error) : tr("Two different characters at least are needed"));
    } else if (form() == Form::Uuid5) {
        core::Error named = error;
        named.subject = toUtf8(tr("The namespace"));
        m_ownNamespaceField->setError(sentenceOf(named));
    } else {
        m_amountField->setError(tr("1 to %1").arg(countText(most)));
    }
}

void TokenMake::present()
{
    for (Field* each : { m_prefixField, m_alphabetField, m_ownNamespaceField, m_amountField })
        each->setError({});
    if (!m_made)
        presentError(m_made.error());
    const int number = m_made ? static_cast<int>(m_made->tokens.size()) : 0;
    m_copyAll->setEnabled(number > 0);
    m_save->setEnabled(number > 0);
    m_title->setText(tr("%n token(s)", nullptr, number));
    m_badge->setVisible(number > 0);
    m_entropy->setVisible(number > 0);
    if (number > 0)
        presentEntropy(*m_made);
}

QString TokenMake::remark(const Batch& made) const
{
    if (form() == Form::Uuid5)
        return tr("Whoever knows namespace and name gets the same one.");
    if (form() == Form::Uuid7 || form() == Form::Ulid)
        return tr("They ascend, and whoever sees one knows when it was made.");
    return made.hasRepeatedCharacters ? tr("Characters given more than once count once.") : QString();
}

void TokenMake::presentEntropy(const Batch& made)
{
    if (!made.bits) {
        // An identifier opens nothing; one from a name can be made by others, too.
        m_badge->setVerdict(form() == Form::Uuid5 ? Tone::Caution : Tone::Info, tr("Not a secret"));
        m_entropy->setText(remark(made));
        return;
    }
    const double rounded = std::floor(*made.bits * 10) / 10;
    const QString bits = QLocale().toString(rounded, 'f', rounded == std::floor(rounded) ? 0 : 1);
    const Tone tone = *made.bits >= enoughBits - 6 ? Tone::Ok
        : *made.bits >= fewBits                    ? Tone::Info
                                                   : Tone::Danger;
    m_badge->setVerdict(tone, tr("%1 bits", "of entropy").replace(u"%1 "_s, u"%1\u00a0"_s).arg(bits));
    QString sentence = *made.bits >= enoughBits - 6 ? tr("Exact. Too many to try them all.")
        : *made.bits >= fewBits                     ? tr("Exact. Enough where a server counts the tries.")
                                                    : tr("Exact. Few enough to try them all.");
    const QString more = remark(made);
    if (!more.isEmpty())
        sentence += u' ' + more;
    m_entropy->setText(sentence);
}

QString TokenMake::command() const
{
    const Shell shell = ownShell();
    QString line = u"assay token"_s;
    const QString word = QString::fromLatin1(words[static_cast<std::size_t>(form())]);
    if (form() != Form::UrlSafe && form() != Form::Own)
        line += u" --format "_s + word;
    if (isInBytes() && amount())
        line += u" --bytes "_s + QString::number(*amount());
    if (form() == Form::Own)
        line += u" --alphabet "_s + quoted(shell, m_alphabet->text());
    if (hasLength() && amount())
        line += u" --length "_s + QString::number(*amount());
    if (form() == Form::ApiKey)
        line += u" --prefix "_s + quoted(shell, m_prefix->text());
    if (form() == Form::Uuid5) {
        const QString space = hasOwnNamespace()
            ? quoted(shell, m_ownNamespace->text())
            : QString::fromLatin1(namespaceWords[static_cast<std::size_t>(m_namespaces->currentIndex())]);
        return line + u" --namespace "_s + space + u" --name "_s + quoted(shell, m_name->text());
    }
    return line + u" --count "_s + QString::number(count());
}

} // namespace gui::hash
