// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/hash/token_csrf.h"

#include "gui/panels/hash/comparison_card.h"
#include "gui/text/convert.h"
#include "gui/text/error_text.h"
#include "gui/text/units.h"
#include "gui/widgets/button.h"
#include "gui/widgets/chooser.h"
#include "gui/widgets/field.h"
#include "gui/widgets/secret_edit.h"
#include "gui/widgets/style/assay_style.h"
#include "gui/widgets/style/layout.h"
#include "gui/workbench/workbench.h"

#include <QBoxLayout>

#include <utility>

namespace gui::hash {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
namespace token = core::token;
using token::CsrfVerdict;

QString secondsText(std::int64_t seconds)
{
    return durationText(std::chrono::seconds(seconds));
}

QString partName(const std::string& member)
{
    if (member == "timestamp")
        return TokenCsrf::tr("the timestamp");
    return member == "random" ? TokenCsrf::tr("the random part") : TokenCsrf::tr("the signature");
}

} // namespace

TokenCsrf::TokenCsrf(Workbench& workbench, QWidget* parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_key(new SecretEdit)
    , m_keyField(new Field(m_key))
    , m_session(new SecretEdit)
    , m_sessionField(new Field(m_session))
    , m_token(new LineEdit)
    , m_tokenField(new Field(m_token))
    , m_ages(new Chooser)
    , m_ageField(new Field(m_ages))
    , m_create(new Button(ButtonKind::Primary))
    , m_copy(new Button(ButtonKind::Secondary, "copy"_L1))
    , m_verdict(new ComparisonCard)
{
    auto* column = new QVBoxLayout(this);
    setMargins(*column, *this, 0, 0, 0, 0);
    setSpacing(*column, *this, 16);
    auto* top = new QWidget;
    m_top = new QBoxLayout(QBoxLayout::LeftToRight, top);
    setMargins(*m_top, *top, 0, 0, 0, 0);
    setSpacing(*m_top, *top, 16);
    m_top->addWidget(m_keyField, 1, Qt::AlignTop);
    m_top->addWidget(m_sessionField, 1, Qt::AlignTop);
    for (const auto age : { 10min, 60min, 480min, 1440min })
        m_ages->addItem(durationText(age), static_cast<int>(std::chrono::seconds(age).count()));
    m_ages->setCurrentIndex(1);
    for (SecretEdit* edit : { m_key, m_session })
        edit->setClearable(true);
    m_token->setMonospace(true);
    m_token->setClearButtonEnabled(true);
    auto* bottom = new QWidget;
    m_bottom = new QBoxLayout(QBoxLayout::LeftToRight, bottom);
    setMargins(*m_bottom, *bottom, 0, 0, 0, 0);
    setSpacing(*m_bottom, *bottom, 16);
    m_bottom->addWidget(m_tokenField, 1, Qt::AlignTop);
    m_bottom->addWidget(m_ageField, 0, Qt::AlignTop);
    auto* buttons = new QWidget;
    auto* buttonRow = new QHBoxLayout(buttons);
    setMargins(*buttonRow, *buttons, 0, 0, 0, 0);
    setSpacing(*buttonRow, *buttons, 8);
    buttonRow->addWidget(m_create);
    buttonRow->addWidget(m_copy);
    buttonRow->addStretch(1);
    column->addWidget(top);
    column->addWidget(bottom);
    column->addWidget(buttons);
    column->addWidget(m_verdict);
    column->addStretch(1);
    for (QLineEdit* edit : { static_cast<QLineEdit*>(m_key), static_cast<QLineEdit*>(m_session),
             static_cast<QLineEdit*>(m_token) })
        connect(edit, &QLineEdit::textChanged, this, &TokenCsrf::verify);
    connect(m_ages, &Chooser::currentIndexChanged, this, &TokenCsrf::verify);
    connect(m_create, &Button::clicked, this, &TokenCsrf::create);
    connect(m_copy, &Button::clicked, this, [this] {
        const core::Result<core::SecureBytes> secret = toSecret(m_token->text());
        if (secret)
            m_workbench.clipboard().copySecret(*secret, tr("CSRF token"),
                std::chrono::seconds(m_workbench.settings().choices().clipboardSeconds));
    });
    m_timer.setInterval(1s);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (!m_verdict->isHidden())
            verify();
    });
    TokenCsrf::retranslate();
}

void TokenCsrf::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    verify();
    m_timer.start();
}

void TokenCsrf::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_timer.stop();
}

void TokenCsrf::setClock(TokenClock clock)
{
    m_clock = std::move(clock);
    verify();
}

void TokenCsrf::setNarrow(bool isNarrow)
{
    const auto direction = isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    m_top->setDirection(direction);
    m_bottom->setDirection(direction);
    m_ageField->setFixedWidth(u(*this, 128));
}

std::int64_t TokenCsrf::now() const
{
    return std::chrono::duration_cast<std::chrono::seconds>(m_clock()).count();
}

void TokenCsrf::create()
{
    const core::Result<core::SecureBytes> key = m_key->copy();
    const core::Result<core::SecureBytes> session = m_session->copy();
    if (!key || !session)
        return;
    const core::Result<core::SecureBytes> made = token::makeCsrfToken(key->bytes(), session->bytes(), now());
    m_sessionField->setError(made ? QString() : sentenceOf(made.error()));
    if (made)
        m_token->setText(fromUtf8(core::asText(made->bytes())));
}

void TokenCsrf::verify()
{
    const core::Result<core::SecureBytes> key = m_key->copy();
    const core::Result<core::SecureBytes> session = m_session->copy();
    const QString text = m_token->text().trimmed();
    const bool hasKey = key && !key->isEmpty();
    const bool hasSession = session && !session->isEmpty();
    m_create->setEnabled(hasKey && hasSession);
    m_create->setToolTip(!hasSession ? tr("A token belongs to a session: type its id first")
            : hasKey                 ? QString()
                                     : tr("Without a key anybody could make tokens: type one first"));
    m_copy->setEnabled(!text.isEmpty());
    m_sessionField->setError({});
    m_keyField->setError(hasKey || text.isEmpty() || !hasSession
            ? QString()
            : tr("Without a key anybody could make tokens: type one first"));
    m_verdict->setVisible(!text.isEmpty() && hasKey && hasSession);
    if (m_verdict->isHidden())
        return;
    const token::CsrfLimits limits{ .maximumAge = m_ages->currentData().toInt() };
    present(
        token::verifyCsrfToken(toUtf8(text), key->bytes(), session->bytes(), now(), limits), key->bytes());
}

ComparisonVerdict TokenCsrf::verdictOf(const token::CsrfCheck& check) const
{
    const QString basis
        = tr("The signature was compared in constant time, and the time looked at only after it.");
    switch (check.verdict) {
    case CsrfVerdict::Accepted:
        return { .tone = Tone::Ok,
            .sentence = tr("Accepted. The token belongs to this session"),
            .facts = check.age < 0 ? tr("Its time is %1 ahead of this clock").arg(secondsText(-check.age))
                                   : tr("Made %1 ago").arg(secondsText(check.age)),
            .basis = basis };
    case CsrfVerdict::Malformed: {
        const QString cause = check.cause ? translatedWords(core::messageOf(*check.cause)) : QString();
        return { .tone = Tone::Danger,
            .sentence = tr("Malformed. This is no timestamp:random:signature"),
            .facts = check.place ? tr("In %1, character %2: %3")
                                       .arg(partName(check.place->member))
                                       .arg(check.place->byte.value_or(0) + 1)
                                       .arg(cause)
                                 : cause,
            .basis = {} };
    }
    case CsrfVerdict::WrongSignature:
        return { .tone = Tone::Danger,
            .sentence = tr("Wrong signature"),
            .facts = tr("It was changed, is of another session, or was made under another key"),
            .basis = tr("Which of them cannot be told; otherwise a signature would prove nothing.") };
    case CsrfVerdict::Expired:
        return { .tone = Tone::Caution,
            // The sentence is read out when it changes: what counts on each second is not in it.
            .sentence = tr("Expired"),
            .facts = tr("Expired by %1").arg(secondsText(check.beyond)) + u". "_s
                + tr("Made %1 ago; the signature is right").arg(secondsText(check.age)),
            .basis = basis };
    case CsrfVerdict::FromTheFuture:
        return { .tone = Tone::Caution,
            .sentence = tr("From the future"),
            .facts = tr("Its time is %1 ahead of this clock, more than the minute that is allowed; the "
                        "signature is right")
                .arg(secondsText(-check.age)),
            .basis = basis };
    }
    std::unreachable();
}

void TokenCsrf::present(const core::Result<token::CsrfCheck>& check, core::ByteView key)
{
    if (check)
        m_verdict->setVerdict(verdictOf(*check), token::judgeCsrfKey(key));
    else
        m_verdict->setVerdict(
            { .tone = Tone::Danger, .sentence = sentenceOf(check.error()), .facts = {}, .basis = {} }, {});
}

void TokenCsrf::showSample()
{
    m_key->setText(u"an example key of this server, 32+ bytes"_s);
    m_session->setText(u"session-of-alice"_s);
    create();
}

QString TokenCsrf::command() const
{
    // The token is a secret of its session: the command reads it, a command line is seen by others.
    return u"assay csrf verify - --key-file KEY --session-file SESSION --max-age "_s
        + m_ages->currentData().toString();
}

void TokenCsrf::retranslate()
{
    m_keyField->setLabel(tr("Key of the server"));
    m_keyField->setHint(tr("32 random bytes or more"));
    m_sessionField->setLabel(tr("Session id"));
    m_tokenField->setLabel(tr("Token"));
    m_token->setPlaceholderText(tr("timestamp:random:signature"));
    m_ageField->setLabel(tr("Maximum age"));
    m_create->setText(tr("Create token"));
    m_copy->setText(tr("Copy token"));
    verify();
}

} // namespace gui::hash
