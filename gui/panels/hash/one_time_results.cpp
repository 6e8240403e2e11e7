// SPDX-License-Identifier: Apache-2.0
// What the tab of one-time passwords computes and shows.
#include "core/token/otp_addresses.h"
#include "core/token/otp_secret.h"
#include "core/token/otpauth_uri.h"
#include "gui/panels/hash/code_card.h"
#include "gui/panels/hash/code_verify.h"
#include "gui/panels/hash/one_time_form.h"
#include "gui/panels/hash/one_time_tab.h"
#include "gui/panels/hash/qr_card.h"
#include "gui/text/convert.h"
#include "gui/text/error_text.h"
#include "gui/widgets/chooser.h"
#include "gui/widgets/field.h"
#include "gui/widgets/secret_edit.h"
#include "gui/widgets/strips.h"

#include <QBoxLayout>

#include <limits>
#include <utility>

namespace gui::hash {
namespace {

using namespace Qt::Literals::StringLiterals;
namespace token = core::token;

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
        break;
    }
    return Tone::Danger;
}

/// What was probably meant, where a secret is refused.
QString hintOn(std::string_view text)
{
    for (const core::Finding& finding : token::judgeSecretText(text)) {
        if (finding.kind->fix[0] != '\0')
            return u". "_s + sentenceOf(finding) + u": "_s + reasonOf(finding);
    }
    return {};
}

} // namespace

void OneTimeTab::takeSecret()
{
    // What is typed is newer than the picture that is still read.
    endReading();
    m_secretField->setError({});
    m_openExport.reset();
    const core::Result<core::SecureBytes> copied = m_secret->copy();
    if (!copied || copied->isEmpty()) {
        leaveAddress();
        takeAccounts({}, {});
        return;
    }
    const std::string_view text = core::asText(copied->bytes());
    const auto failed = [&](core::Error error, const QString& hint) {
        if (error.subject.empty())
            error.subject = toUtf8(tr("The address"));
        m_secretField->setError(sentenceOf(error) + hint);
        takeAccounts({}, {});
        // The mistake is what is to be seen, not the invitation.
    };
    if (text.contains("://")) {
        m_isAddress = true;
        core::Result<token::OtpAddresses> read = token::readOtpAddresses(text);
        if (!read)
            return failed(read.error(), {});
        m_openExport = read->openExport;
        return takeAccounts(std::move(read->accounts), std::move(read->findings));
    }
    leaveAddress();
    std::vector<token::OtpAccount> accounts;
    core::Result<core::SecureBytes> secret = token::readSecretText(text);
    if (!secret) {
        secret.error().subject = toUtf8(tr("The secret"));
        return failed(secret.error(), hintOn(text));
    }
    accounts.emplace_back();
    accounts.front().secret = *std::move(secret);
    takeAccounts(std::move(accounts), token::judgeSecretText(text));
}

/// What an address said is not true of the next secret.
void OneTimeTab::leaveAddress()
{
    if (std::exchange(m_isAddress, false))
        m_form->setAccount({});
}

void OneTimeTab::present()
{
    const core::SecureBytes* const key = secret();
    if (!key)
        return clear();
    const token::CodeParameters parameters = m_form->parameters();
    presentCodes(*key, parameters);
    presentAddress(*key);
    presentRemarks(*key);
    const std::int64_t now = std::chrono::duration_cast<std::chrono::seconds>(m_clock()).count();
    m_verify->verify(*key, parameters, now);
    if (m_timer.isActive() == (parameters.kind == token::CodeKind::Hotp))
        follow();
}

/// Nothing of a secret that was taken away stays behind.
void OneTimeTab::clear()
{
    m_code->clear();
    m_verify->clear();
    m_qr->clear();
    showRemarks({});
}

void OneTimeTab::presentCodes(const core::SecureBytes& key, const token::CodeParameters& parameters)
{
    using namespace std::chrono;
    if (parameters.kind == token::CodeKind::Hotp) {
        const auto code = token::codeAt(key.bytes(), parameters, parameters.counter);
        const bool isLast = parameters.counter == std::numeric_limits<std::uint64_t>::max();
        const auto next = isLast ? core::Result<std::string>(std::string())
                                 : token::codeAt(key.bytes(), parameters, parameters.counter + 1);
        m_code->setVisible(code && next);
        if (code && next)
            m_code->setCounted(fromUtf8(*code), fromUtf8(*next), parameters.counter);
        return;
    }
    const milliseconds now = m_clock();
    const auto codes = token::codesAt(key.bytes(), parameters, duration_cast<seconds>(now).count());
    m_code->setVisible(codes.has_value());
    if (codes)
        m_code->setCodes(*codes, seconds(codes->validUntil) - now);
}

void OneTimeTab::presentAddress(const core::SecureBytes& key)
{
    const auto index = static_cast<std::size_t>(std::max(m_chosen->currentIndex(), 0));
    token::OtpAccount account{ .issuer = m_form->issuer(),
        .name = m_form->name(),
        .parameters = m_form->parameters(),
        .others = m_accounts[index].others };
    core::Result<core::SecureBytes> copied = core::SecureBytes::copyOf(key.bytes());
    if (!copied)
        return m_qr->setAddress(std::move(copied));
    account.secret = *std::move(copied);
    m_qr->setAddress(token::writeOtpauthUri(account));
}

void OneTimeTab::presentRemarks(const core::SecureBytes& key)
{
    std::vector<core::Finding> findings = m_findings;
    if (!m_isAddress) {
        for (core::Finding& finding : token::judgeSecret(key.bytes(), m_form->parameters()))
            findings.push_back(std::move(finding));
    }
    QList<std::pair<Tone, QString>> remarks;
    for (const core::Finding& finding : findings) {
        // What is as it should be needs no strip.
        if (finding.kind->severity == core::Severity::Info)
            continue;
        remarks.emplace_back(toneOf(finding.kind->severity),
            tr("%1. %2", "remark, reason").arg(sentenceOf(finding), reasonOf(finding)));
    }
    showRemarks(remarks);
}

void OneTimeTab::showRemarks(const QList<std::pair<Tone, QString>>& remarks)
{
    // A strip that is made anew is read out anew, each second.
    if (std::exchange(m_shownRemarks, remarks) == remarks)
        return;
    qDeleteAll(m_remarks->findChildren<MessageStrip*>(Qt::FindDirectChildrenOnly));
    for (const auto& [tone, sentence] : remarks) {
        auto* strip = new MessageStrip;
        strip->setMessage(tone, sentence);
        m_remarkRows->addWidget(strip);
    }
    m_remarks->setVisible(!remarks.isEmpty());
}

} // namespace gui::hash
