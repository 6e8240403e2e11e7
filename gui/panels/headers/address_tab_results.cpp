// SPDX-License-Identifier: Apache-2.0
// What the tab of addresses shows, and where it goes from there.
#include "gui/panels/headers/address_bar.h"
#include "gui/panels/headers/address_options.h"
#include "gui/panels/headers/address_tab.h"
#include "gui/panels/headers/audit_view.h"
#include "gui/panels/headers/audit_words.h"
#include "gui/panels/headers/certificate_view.h"
#include "gui/panels/headers/hops_view.h"
#include "gui/panels/headers/pasted_input.h"
#include "gui/panels/headers/raw_hops_view.h"
#include "gui/panels/headers/remembered.h"
#include "gui/panels/headers/report_menu.h"
#include "gui/panels/headers/score_words.h"
#include "gui/panels/headers/tls_view.h"
#include "gui/panels/headers/transport_words.h"
#include "gui/text/convert.h"
#include "gui/text/error_text.h"
#include "gui/text/shell_word.h"
#include "gui/widgets/announcement.h"
#include "gui/widgets/card.h"
#include "gui/widgets/drop_zone.h"
#include "gui/widgets/field.h"
#include "gui/widgets/segmented.h"
#include "gui/widgets/strips.h"
#include "gui/workbench/fetch_watcher.h"
#include "gui/workbench/workbench.h"

#include <QAction>
#include <QBoxLayout>

namespace gui::headers {

using namespace Qt::Literals::StringLiterals;

namespace {

QString textOf(const Inspection& inspection)
{
    return fromUtf8(chainText(inspection.audit->exchange, inspection.method));
}

} // namespace

void AddressTab::present(const core::Result<SharedInspection>& result)
{
    if (result) {
        m_former = m_inspection && m_inspection->asked == (*result)->asked && !m_inspection->isSample
            ? m_inspection
            : nullptr;
        m_history.add(fromUtf8((*result)->asked.text()));
        presentInspection(*result);
    } else if (result.error().code == core::ErrorCode::Cancelled) {
        presentMessage(Tone::Info,
            workbench().network().isOffline() ? tr("Stopped: Assay works offline") : tr("Cancelled"),
            workbench().network().isOffline() ? Remedy::Settings : Remedy::Retry);
    } else {
        // A former result would be taken for this one's.
        m_inspection.reset();
        m_former.reset();
        presentTrust();
        presentReport();
        presentMessage(Tone::Danger, sentenceOf(result.error()),
            workbench().network().isOffline() ? Remedy::Settings : Remedy::Retry);
        m_bar->edit().setFocus();
    }
    m_watcher.reset();
    presentActions();
    adopt();
    Q_EMIT statusChanged();
    Q_EMIT tailChanged();
}

void AddressTab::presentInspection(const SharedInspection& inspection)
{
    m_inspection = inspection;
    m_view->setInspection(inspection);
    m_hops->setInspection(inspection);
    m_raw->setInspection(inspection);
    m_certificate->setInspection(inspection);
    m_tls->setInspection(inspection);
    presentMessage(Tone::Info, {}, Remedy::None);
    presentEnd();
    presentTrust();
    presentReport();
    adopt();
    announce(*m_view, gradeSentence(inspection->audit->score));
    Q_EMIT statusChanged();
}

void AddressTab::presentProgress()
{
    const std::optional<FetchWatcher::Activity> activity = m_watcher ? m_watcher->activity() : std::nullopt;
    m_progress->setName(activity ? tr("Asking %1", "a host").arg(activity->where)
            : m_asked            ? tr("Connecting to %1", "a host").arg(hostText(m_asked->url))
                                 : QString());
    m_progress->setAmounts(activity ? gui::wordsOf(activity->purpose) : QString());
    if (const std::optional<int> permille = m_job.rate().permille())
        m_progress->setPermille(permille);
    Q_EMIT tailChanged();
}

void AddressTab::presentMessage(Tone tone, const QString& sentence, Remedy remedy)
{
    m_remedy = remedy;
    if (!sentence.isEmpty())
        m_message->setMessage(tone, sentence);
    m_message->setAction(remedy == Remedy::Settings ? tr("Settings")
            : remedy == Remedy::Retry               ? tr("Try again")
            : remedy == Remedy::Follow              ? tr("Follow")
            : remedy == Remedy::SendFields          ? tr("Send them there")
                                                    : QString());
    m_message->setVisible(!sentence.isEmpty());
    adopt();
}

/// Why the way ended where it did.
void AddressTab::presentEnd()
{
    if (!m_inspection)
        return;
    const core::fetch::Chain& chain = m_inspection->scan.chain;
    if (chain.end == core::fetch::End::PrivateAddress)
        presentMessage(Tone::Caution, endText(chain), Remedy::Follow);
    else if (chain.end != core::fetch::End::Final)
        presentMessage(Tone::Caution, endText(chain), Remedy::None);
    else if (m_inspection->isPlainInstead)
        presentMessage(Tone::Caution,
            tr("%1 does not answer to https, so this is what it says over http")
                .arg(hostText(m_inspection->asked)),
            Remedy::None);
}

void AddressTab::presentTrust()
{
    QString sentence;
    bool isWithheld = false;
    if (m_inspection) {
        for (const core::fetch::Hop& hop : m_inspection->scan.chain.hops) {
            if (sentence.isEmpty())
                sentence = distrustText(hop);
            isWithheld = isWithheld || hop.withheld == core::fetch::Withheld::NotVerified;
        }
    }
    m_trust->setVisible(!sentence.isEmpty());
    if (sentence.isEmpty())
        return;
    if (isWithheld)
        sentence = tr("%1. Own headers were not sent", "a sentence").arg(sentence);
    else if (m_inspection->hadFields)
        sentence = tr("%1. Own headers were sent all the same", "a sentence").arg(sentence);
    m_trust->setMessage(Tone::Danger, sentence);
    m_trust->setOtherAction(tr("Show certificate"));
    m_trust->setAction(isWithheld ? tr("Send anyway") : QString());
}

void AddressTab::presentReport()
{
    if (!m_inspection) {
        m_report->setAudit(nullptr, {});
        return;
    }
    m_report->setAudit(m_inspection->audit,
        { .when = QDateTime::fromSecsSinceEpoch(m_inspection->when),
            .server = rememberedServer(workbench().settings()),
            .options = m_inspection->rules,
            .inspection = m_inspection });
}

void AddressTab::presentActions()
{
    const bool isRunning = m_job.isRunning();
    m_bar->setRunning(isRunning);
    m_cancelAction->setEnabled(isRunning);
    m_againAction->setEnabled(m_asked && !isRunning);
    m_compareAction->setEnabled(m_inspection != nullptr);
    m_formerAction->setEnabled(m_former != nullptr);
    m_formerAction->setToolTip(m_former ? QString() : tr("The same address was not inspected before"));
}

void AddressTab::showPart(const QString& /*id*/)
{
    adopt();
}

void AddressTab::adopt()
{
    const bool hasResult = m_inspection != nullptr;
    const QString part = m_parts->current();
    const bool hasFindings = part == u"findings"_s;
    m_progress->setVisible(m_job.isRunning());
    m_empty->setVisible(!hasResult && m_message->isHidden() && !m_job.isRunning());
    m_view->setVisible(hasResult);
    m_view->setFindingsShown(hasFindings);
    m_hops->setVisible(hasResult && part == u"hops"_s);
    m_raw->setVisible(hasResult && part == u"raw"_s);
    m_certificate->setVisible(hasResult && part == u"certificate"_s);
    m_tls->setVisible(hasResult && part == u"tls"_s);
    // Without its list the view is as high as its verdict.
    m_page->column()->setStretchFactor(m_view, hasFindings ? 1 : 0);
}

void AddressTab::judgeAgain()
{
    if (!m_inspection || m_job.isRunning())
        return;
    m_judging.start(
        [inspection = m_inspection, rules = rememberedOptions(workbench().settings())](const core::Progress&)
            -> core::Result<SharedInspection> { return judgedAgain(*inspection, rules); },
        [this](const core::Result<SharedInspection>& again) {
            if (again)
                presentInspection(*again);
        });
}

void AddressTab::tryChanges(const std::vector<core::http::Change>& changes)
{
    if (!m_inspection)
        return;
    // First what it is, to be compared with.
    workbench().openIn(
        { .panel = u"headers"_s, .tab = u"whatif"_s, .offer = u"edit"_s }, textOf(*m_inspection));
    const core::http::Exchange better = core::http::changed(m_inspection->audit->exchange, changes);
    workbench().openIn({ .panel = u"headers"_s, .tab = u"whatif"_s, .offer = u"try"_s },
        fromUtf8(core::http::headerTextOf(better.judged())));
}

void AddressTab::compareWithAnother()
{
    if (m_inspection)
        workbench().openIn(
            { .panel = u"headers"_s, .tab = u"compare"_s, .offer = u"compare"_s }, textOf(*m_inspection));
}

void AddressTab::compareWithFormer()
{
    if (!m_inspection || !m_former)
        return;
    workbench().openIn(
        { .panel = u"headers"_s, .tab = u"compare"_s, .offer = u"first"_s }, textOf(*m_former));
    workbench().openIn(
        { .panel = u"headers"_s, .tab = u"compare"_s, .offer = u"second"_s }, textOf(*m_inspection));
}

QString AddressTab::command() const
{
    QStringList words{ u"assay"_s, u"headers"_s };
    const std::optional<TypedAddress> typed = readAddress(m_bar->address());
    words << quoted(ownShell(), typed ? fromUtf8(typed->url.text()) : m_bar->address());
    if (m_bar->method() != "GET"_L1)
        words << u"--method"_s << m_bar->method();
    words << m_options->commandWords();
    if (m_leave.unverified == core::fetch::Unverified::WriteAnyhow)
        words << u"--insecure"_s;
    if (m_leave.privateRedirects == core::fetch::PrivateRedirects::Follow)
        words << u"--follow-private"_s;
    return words.join(u' ');
}

void AddressTab::copyCommand()
{
    workbench().clipboard().copyText(command());
    workbench().showToast({ .icon = u"command"_s,
        .sentence = m_options->hasFields() ? tr("Copied as command; own headers go into the file headers.txt")
                                           : tr("Copied as command"),
        .action = {},
        .act = {} });
}

} // namespace gui::headers
