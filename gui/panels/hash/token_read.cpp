// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/hash/token_read.h"

#include "gui/panels/hash/comparison_card.h"
#include "gui/panels/hash/hand_over_focus.h"
#include "gui/panels/hash/identifier_view.h"
#include "gui/text/convert.h"
#include "gui/text/error_text.h"
#include "gui/text/shell_word.h"
#include "gui/widgets/button.h"
#include "gui/widgets/card.h"
#include "gui/widgets/drop_zone.h"
#include "gui/widgets/field.h"
#include "gui/widgets/label.h"
#include "gui/widgets/style/layout.h"
#include "gui/workbench/workbench.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QEvent>
#include <QGridLayout>
#include <QLocale>

#include <cmath>
#include <utility>

namespace gui::hash {
namespace {

using namespace Qt::Literals::StringLiterals;
namespace token = core::token;

QString nameOf(token::IdentifierKind kind)
{
    const QString names[] = { u"UUID"_s, u"ULID"_s, u"ObjectId"_s, u"KSUID"_s, u"NanoID"_s };
    return names[static_cast<std::size_t>(kind)];
}

QString titleOf(const token::Identifier& identifier)
{
    const bool isUuid = identifier.kind == token::IdentifierKind::Uuid;
    if (isUuid && identifier.guess == token::Guess::Constant)
        return identifier.text.front() == '0' ? u"Nil UUID"_s : u"Max UUID"_s;
    QString name = nameOf(identifier.kind);
    if (identifier.version)
        name = TokenRead::tr("%1, version %2", "UUID").arg(name).arg(*identifier.version);
    return identifier.doubt == token::Doubt::Length ? TokenRead::tr("%1, by its length").arg(name) : name;
}

QString guessSentence(token::Guess guess)
{
    switch (guess) {
    case token::Guess::Constant:
        return TokenRead::tr("Everybody knows this value");
    case token::Guess::Reproducible:
        return TokenRead::tr("Can be made again from its name");
    case token::Guess::Predictable:
        return TokenRead::tr("Can be guessed by whoever has seen another one");
    case token::Guess::Ordered:
        return TokenRead::tr("Random behind the time");
    case token::Guess::Random:
        return TokenRead::tr("Random");
    case token::Guess::Unknown:
        return TokenRead::tr("Whether it can be guessed cannot be seen");
    }
    std::unreachable();
}

Tone toneOf(token::Guess guess)
{
    switch (guess) {
    case token::Guess::Random:
        return Tone::Ok;
    case token::Guess::Ordered:
    case token::Guess::Unknown:
        return Tone::Info;
    case token::Guess::Constant:
    case token::Guess::Reproducible:
    case token::Guess::Predictable:
        break;
    }
    return Tone::Caution;
}

/// In the local time of the person, in words.
QString localTime(const token::Instant& instant)
{
    if (instant.seconds < -token::latestSecond || instant.seconds > token::latestSecond)
        return {};
    return QLocale().toString(QDateTime::fromSecsSinceEpoch(instant.seconds), QLocale::LongFormat);
}

QString wordsOf(token::TokenAlphabet alphabet)
{
    using enum token::TokenAlphabet;
    switch (alphabet) {
    case Digits:
        return TokenRead::tr("digits");
    case Hex:
        return TokenRead::tr("hexadecimal digits");
    case Base32:
        return u"Base32"_s;
    case LettersAndDigits:
        return TokenRead::tr("letters and digits");
    case UrlSafe:
        return TokenRead::tr("URL-safe Base64");
    case Base64:
        return u"Base64"_s;
    case Printable:
        return TokenRead::tr("any of ASCII");
    }
    std::unreachable();
}

} // namespace

TokenRead::TokenRead(Workbench& workbench, QWidget* parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_text(new LineEdit)
    , m_field(new Field(m_text))
    , m_empty(new EmptyState("hashes"_L1))
    , m_parts(new Card)
    , m_view(new IdentifierView)
    , m_facts(new QWidget)
    , m_factRows(new QGridLayout(m_facts))
    , m_verdict(new ComparisonCard)
{
    auto* column = new QVBoxLayout(this);
    setMargins(*column, *this, 0, 0, 0, 0);
    setSpacing(*column, *this, 16);
    m_text->setMonospace(true);
    m_text->setClearButtonEnabled(true);
    m_text->setMaxLength(200);
    auto* parts = new QVBoxLayout(m_parts);
    setMargins(*parts, *m_parts, 20, 16, 20, 16);
    setSpacing(*parts, *m_parts, 16);
    parts->addWidget(m_view);
    parts->addWidget(m_facts);
    setMargins(*m_factRows, *m_facts, 0, 0, 0, 0);
    setSpacing(*m_factRows, *m_facts, 12, 8);
    m_factRows->setColumnStretch(2, 1);
    column->addWidget(m_field);
    column->addWidget(m_empty, 1);
    column->addWidget(m_verdict);
    column->addWidget(m_parts);
    column->addStretch(0);
    connect(m_text, &QLineEdit::textChanged, this, &TokenRead::present);
    connect(m_empty, &EmptyState::sampleClicked, this, &TokenRead::showSample);
    TokenRead::retranslate();
}

void TokenRead::setClock(TokenClock clock)
{
    m_clock = std::move(clock);
    present();
}

token::Instant TokenRead::now() const
{
    return { .seconds = std::chrono::duration_cast<std::chrono::seconds>(m_clock()).count() };
}

/// A command line is seen by others: only what is certainly an identifier may stand in it. What is told by
/// its length may be a key or a session id.
bool TokenRead::isPublic(std::string_view text) const
{
    const core::Result<token::Identifier> identifier = token::readIdentifier(text, now());
    return identifier && identifier->doubt != token::Doubt::Length;
}

void TokenRead::read(const QString& text)
{
    m_text->setText(text.trimmed());
}

void TokenRead::clearFacts()
{
    while (QLayoutItem* item = m_factRows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

/// What can be selected is aligned by its own letters, unless it is told.
void TokenRead::alignFact(QLabel& value) const
{
    value.setAlignment((layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft)
        | Qt::AlignAbsolute | Qt::AlignVCenter);
}

void TokenRead::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LayoutDirectionChange)
        return;
    for (Label* label : m_facts->findChildren<Label*>()) {
        if (label->textInteractionFlags() != Qt::NoTextInteraction)
            alignFact(*label);
    }
}

void TokenRead::addFact(const QString& name, const QString& value, int number)
{
    const int row = m_factRows->rowCount();
    if (number > 0)
        m_factRows->addWidget(new PartNumber(number), row, 0, Qt::AlignVCenter);
    auto* label = new Label(TextRole::Body, Tone::Muted);
    label->setText(name);
    auto* text = new Label(TextRole::Data);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setText(value);
    alignFact(*text);
    m_factRows->addWidget(label, row, 1, Qt::AlignVCenter | Qt::AlignLeading);
    m_factRows->addWidget(text, row, 2);
}

void TokenRead::addFacts(const token::Identifier& identifier)
{
    int number = 0;
    for (const token::PartRole role : m_view->roles()) {
        ++number;
        QString value;
        for (const token::IdentifierPart& part : identifier.parts) {
            if (part.role == role)
                value += (value.isEmpty() ? QString() : u"-"_s)
                    + fromUtf8(identifier.text)
                          .mid(static_cast<qsizetype>(part.offset), static_cast<qsizetype>(part.size));
        }
        using enum token::PartRole;
        if (role == Time && identifier.time)
            value = fromUtf8(token::utcText(*identifier.time, identifier.decimals));
        else if (role == Version && identifier.version)
            value = QString::number(*identifier.version);
        else if (role == Variant && identifier.variant)
            value = fromUtf8(token::idOf(*identifier.variant));
        else if (role == Node && identifier.node)
            value = fromUtf8(*identifier.node);
        else if (role == ClockSequence && identifier.clockSequence)
            value = QString::number(*identifier.clockSequence);
        else if (role == LocalId && identifier.localId)
            value = QString::number(*identifier.localId);
        else if (role == Random && identifier.randomBits.value_or(0) > 0)
            value = tr("%1 bits at most").arg(*identifier.randomBits);
        addFact(wordOf(role), value, number);
    }
    if (!identifier.twin.empty())
        addFact(identifier.kind == token::IdentifierKind::Ulid ? tr("As UUID") : tr("As ULID"),
            fromUtf8(identifier.twin));
}

void TokenRead::tell(const token::Identifier& identifier)
{
    m_view->setIdentifier(identifier);
    clearFacts();
    addFacts(identifier);
    ComparisonVerdict verdict{ .tone = toneOf(identifier.guess),
        .sentence = tr("%1. %2", "what it is, whether it can be guessed")
            .arg(titleOf(identifier), guessSentence(identifier.guess)),
        .facts = {},
        .basis = {} };
    // In doubt the time is told with the parts, as what the characters would say.
    if (identifier.time && identifier.doubt == token::Doubt::None) {
        const QString time = localTime(*identifier.time);
        if (!time.isEmpty())
            verdict.facts = tr("Made on %1").arg(time);
    }
    m_verdict->setVerdict(verdict, identifier.findings);
}

void TokenRead::tell(const token::ApiKeyCheck& check)
{
    const QString sentence
        = check.isChecksumRight ? tr("The checksum is right") : tr("The checksum is wrong");
    m_verdict->setVerdict(
        { .tone = check.isChecksumRight ? Tone::Ok : Tone::Danger,
            .sentence = tr("API key of %1. %2", "prefix, verdict").arg(fromUtf8(check.prefix), sentence),
            .facts = check.isChecksumRight
                ? QString()
                : tr("Mistyped, cut or made up; at character %1").arg(check.checksumAt + 1),
            .basis = tr("The last six characters are the CRC-32 of the thirty before. They tell the form "
                        "only: whether the key opens anything is known to whoever gave it out.") },
        {});
}

void TokenRead::tell(const token::OpaqueToken& opaque)
{
    const QString what = opaque.issuer
        ? tr("Token of %1, by its prefix", "GitHub").arg(fromUtf8(opaque.issuer))
        : tr("Token of an unknown kind");
    QString facts
        = tr("%1: %2", "length, alphabet")
              .arg(tr("%n character(s)", nullptr, static_cast<int>(opaque.length)), wordsOf(opaque.alphabet));
    if (opaque.mostBits) {
        const QString bits = QLocale().toString(std::ceil(*opaque.mostBits), 'f', 0);
        facts += u". "_s + tr("%1 bits at most, if each character was drawn").arg(bits);
    }
    m_verdict->setVerdict({ .tone = opaque.findings.empty() ? Tone::Info : Tone::Caution,
                              .sentence = what,
                              .facts = facts,
                              .basis = {} },
        opaque.findings);
}

void TokenRead::present()
{
    const std::string text = toUtf8(m_text->text().trimmed());
    core::Result<token::PastedToken> pasted = token::readPastedToken(text, now());
    if (!text.empty())
        handOverFocus(*m_empty, *m_text);
    m_empty->setVisible(text.empty());
    m_parts->setVisible(pasted && std::holds_alternative<token::Identifier>(*pasted));
    m_verdict->setVisible(pasted.has_value());
    m_field->setError({});
    if (pasted) {
        std::visit([this](const auto& each) { tell(each); }, *pasted);
    } else if (!text.empty()) {
        pasted.error().subject = toUtf8(tr("This text"));
        m_field->setError(gui::sentenceOf(pasted.error()));
    }
}

void TokenRead::setDropSentence(const QString& sentence)
{
    m_empty->setDropSentence(sentence);
}

void TokenRead::showSample()
{
    m_text->setText(u"6ba7b810-9dad-11d1-80b4-00c04fd430c8"_s);
}

QString TokenRead::command() const
{
    const QString text = m_text->text().trimmed();
    return u"assay token inspect "_s + (isPublic(toUtf8(text)) ? quoted(ownShell(), text) : u"-"_s);
}

void TokenRead::retranslate()
{
    m_empty->setTexts(tr("Paste an identifier to see what it tells"), {}, {}, tr("Load a sample"));
    m_field->setLabel(tr("UUID, ULID or token"));
    m_text->setPlaceholderText(u"017f22e2-79b0-7cc3-98c4-dc0c0c07398f"_s);
    m_field->setHint(
        tr("In any case, in braces, as urn:uuid:, without hyphens; also ObjectId, KSUID, NanoID"));
    present();
}

} // namespace gui::hash
