// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/headers/address_tab.h"

#include "gui/panels/headers/address_bar.h"
#include "gui/panels/headers/address_options.h"
#include "gui/panels/headers/audit_view.h"
#include "gui/panels/headers/certificate_view.h"
#include "gui/panels/headers/hops_view.h"
#include "gui/panels/headers/practice_session.h"
#include "gui/panels/headers/raw_hops_view.h"
#include "gui/panels/headers/report_menu.h"
#include "gui/panels/headers/tls_view.h"
#include "gui/panels/headers/transport_words.h"
#include "gui/text/convert.h"
#include "gui/text/error_text.h"
#include "gui/text/units.h"
#include "gui/widgets/button.h"
#include "gui/widgets/card.h"
#include "gui/widgets/drop_zone.h"
#include "gui/widgets/field.h"
#include "gui/widgets/segmented.h"
#include "gui/widgets/strips.h"
#include "gui/widgets/style/layout.h"
#include "gui/workbench/fetch_watcher.h"
#include "gui/workbench/workbench.h"

#include <QAction>
#include <QBoxLayout>
#include <QLocale>

namespace gui::headers {

using namespace Qt::Literals::StringLiterals;

AddressTab::AddressTab(Workbench& workbench, QWidget* parent)
    : TabView(workbench, parent)
    , m_practice(PracticeSession::of(workbench))
    , m_history(workbench.settings())
    , m_page(new PageScroll(this))
    , m_bar(new AddressBar(m_history))
    , m_options(new AddressOptions(workbench.settings()))
    , m_progress(new ProgressStrip)
    , m_message(new MessageStrip)
    , m_trust(new MessageStrip)
    , m_view(new AuditView(workbench))
    , m_switch(new QWidget)
    , m_parts(new Segmented)
    , m_hops(new HopsView)
    , m_raw(new RawHopsView)
    , m_certificate(new CertificateView(workbench))
    , m_tls(new TlsView)
    , m_empty(new EmptyState("headers"_L1, ButtonKind::Secondary))
    , m_report(new ReportMenu(workbench, *this))
    , m_sampleAction(newAction("sample"_L1))
    , m_commandAction(newAction("command"_L1))
    , m_compareAction(newAction("choose"_L1))
    , m_formerAction(newAction("clock"_L1))
    , m_againAction(newAction("again"_L1, QKeySequence(Qt::Key_F5)))
    , m_cancelAction(newAction("stop"_L1, QKeySequence(Qt::Key_Escape)))
    , m_optionsAction(newAction("settings"_L1))
    , m_job(nullptr)
    , m_judging(nullptr)
    , m_inspector(&headers::inspect)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_page);
    auto* row = new QHBoxLayout(m_switch);
    setMargins(*row, *m_switch, 0, 0, 0, 0);
    row->addWidget(m_parts);
    row->addStretch(1);
    m_parts->setSmall(true);
    setPartTitles();
    m_view->setBetween(m_switch);
    QVBoxLayout* column = m_page->column();
    for (QWidget* each : std::initializer_list<QWidget*>{ m_bar, m_options, m_progress, m_message, m_trust })
        column->addWidget(each);
    column->addWidget(m_view, 1);
    for (QWidget* each : std::initializer_list<QWidget*>{ m_hops, m_raw, m_certificate, m_tls })
        column->addWidget(each, 1);
    column->addWidget(m_empty, 1);
    column->addStretch(0);
    for (QWidget* each : std::initializer_list<QWidget*>{ m_options, m_progress, m_message, m_trust })
        each->hide();
    m_optionsAction->setCheckable(true);
    workbench.jobs().watch(&m_job,
        { .panel = u"headers"_s,
            .title = [this] { return m_asked ? tr("Inspecting %1").arg(hostText(m_asked->url)) : QString(); },
            .loss = [] { return QString(); } });
    connectParts();
    AddressTab::retranslate();
    adopt();
}

AddressTab::~AddressTab() = default;

void AddressTab::connectParts()
{
    connect(m_bar, &AddressBar::inspectWanted, this, qOverload<>(&AddressTab::inspect));
    connect(m_bar, &AddressBar::optionsToggled, m_optionsAction, &QAction::setChecked);
    connect(m_optionsAction, &QAction::toggled, this, [this](bool isOn) {
        m_bar->setOptionsShown(isOn);
        m_options->setVisible(isOn);
        adopt();
    });
    connect(m_options, &AddressOptions::changed, this, [this] { m_bar->setRemark(m_options->summary()); });
    connect(m_options, &AddressOptions::rulesChanged, this, &AddressTab::judgeAgain);
    connect(m_progress, &ProgressStrip::cancelled, this, &AddressTab::cancel);
    connect(&m_job, &Job::progressed, this, &AddressTab::presentProgress);
    connect(m_message, &MessageStrip::actionClicked, this, &AddressTab::remedy);
    connect(
        m_trust, &MessageStrip::otherActionClicked, this, [this] { m_parts->setCurrent(u"certificate"_s); });
    connect(m_trust, &MessageStrip::actionClicked, this, [this] {
        if (m_asked)
            inspect(*m_asked,
                { .unverified = core::fetch::Unverified::WriteAnyhow,
                    .privateRedirects = m_leave.privateRedirects });
    });
    connect(m_view, &AuditView::fixWanted, this, &AddressTab::tryChanges);
    connect(m_view, &AuditView::serverChanged, this, &AddressTab::presentReport);
    connect(m_parts, &Segmented::currentChanged, this, &AddressTab::showPart);
    connect(m_page, &PageScroll::narrowChanged, this, [this](bool isNarrow) {
        m_bar->setNarrow(isNarrow);
        m_options->setNarrow(isNarrow);
        m_view->setNarrow(isNarrow);
        m_hops->setNarrow(isNarrow);
        m_certificate->setNarrow(isNarrow);
    });
    connect(m_empty, &EmptyState::primaryClicked, this, &AddressTab::tryPractice);
    connect(&m_practice, &PracticeSession::changed, this, [this] {
        if (m_practice.state() == PracticeSession::State::Running && std::exchange(m_awaitsPractice, false))
            inspectExercise();
    });
    connect(&m_practice, &PracticeSession::failed, this, [this](const core::Error& error) {
        if (std::exchange(m_awaitsPractice, false))
            presentMessage(Tone::Danger, sentenceOf(error), Remedy::None);
    });
    connect(m_empty, &EmptyState::sampleClicked, this, &AddressTab::showSample);
    const auto fail
        = [this](const QString& sentence) { presentMessage(Tone::Danger, sentence, Remedy::None); };
    connect(m_report, &ReportMenu::began, this, [this] { presentMessage(Tone::Info, {}, Remedy::None); });
    connect(m_report, &ReportMenu::failed, this, fail);
    connect(m_certificate, &CertificateView::failed, this, fail);
    connect(m_sampleAction, &QAction::triggered, this, &AddressTab::showSample);
    connect(m_commandAction, &QAction::triggered, this, &AddressTab::copyCommand);
    connect(m_compareAction, &QAction::triggered, this, &AddressTab::compareWithAnother);
    connect(m_formerAction, &QAction::triggered, this, &AddressTab::compareWithFormer);
    connect(m_againAction, &QAction::triggered, this, [this] {
        if (m_asked)
            inspect(*m_asked, m_leave);
    });
    connect(m_cancelAction, &QAction::triggered, this, &AddressTab::cancel);
    connect(&workbench().network(), &Network::changed, this, [this] {
        // Whoever works offline does not want the rest either.
        if (workbench().network().isOffline())
            cancel();
        else if (m_remedy == Remedy::Settings)
            presentMessage(Tone::Info, {}, Remedy::None);
    });
}

QList<QAction*> AddressTab::headerActions() const
{
    return { m_sampleAction, m_report->action() };
}

QString AddressTab::tail() const
{
    if (!m_job.isRunning())
        return {};
    const std::optional<int> permille = m_job.rate().permille();
    return permille ? percentText(*permille / 10) : u"\u2026"_s;
}

QString AddressTab::status() const
{
    if (m_job.isRunning())
        return m_asked ? tr("Inspecting %1").arg(hostText(m_asked->url)) : QString();
    if (!m_inspection)
        return {};
    if (m_inspection->isSample)
        return tr("A sample: nothing was sent");
    const QTime time = QDateTime::fromSecsSinceEpoch(m_inspection->when).time();
    return tr("Inspected %1 at %2", "a host, a time")
        .arg(hostText(m_inspection->scan.chain.hops.back().url), time.toString(u"HH:mm:ss"_s));
}

void AddressTab::receive(Content content, const QString& offer)
{
    const QString* text = std::get_if<QString>(&content);
    if (!text)
        return;
    m_bar->setAddress(*text);
    m_bar->edit().setFocus();
    // What was chosen by a click; what was dropped or pasted waits in the field.
    if (offer == u"inspect"_s)
        inspect();
}

QString AddressTab::dropSentence(const Content& content) const
{
    const QString* text = std::get_if<QString>(&content);
    return text && readAddress(text->section(u'\n', 0, 0)) ? tr("Drop to put this address into the field")
                                                           : QString();
}

void AddressTab::showDropTarget(const QString& sentence)
{
    m_empty->setDropSentence(sentence);
    m_bar->setDropSentence(m_empty->isHidden() ? sentence : QString());
}

void AddressTab::showSample()
{
    m_job.abandon();
    m_asked.reset();
    m_former.reset();
    const SharedInspection sample = sampleInspection();
    m_bar->setAddress(fromUtf8(sample->scan.chain.hops.back().url.text()));
    presentInspection(sample);
    presentActions();
}

void AddressTab::inspect()
{
    const std::optional<TypedAddress> address = readAddress(m_bar->address());
    if (!address) {
        m_bar->setError(m_bar->address().isEmpty() ? tr("Type the address of a page or an API")
                                                   : tr("Not an http or https address"));
        m_bar->edit().setFocus();
        return;
    }
    inspect(*address, {});
}

void AddressTab::inspect(const TypedAddress& address, const Leave& leave)
{
    m_asked = address;
    m_leave = leave;
    if (workbench().network().isOffline()) {
        presentMessage(Tone::Info, tr("Assay works offline: nothing was sent"), Remedy::Settings);
        return;
    }
    const std::string origin = address.url.origin();
    if (m_options->hasFields() && !m_fieldsOrigin.empty() && m_fieldsOrigin != origin) {
        // They were meant for the other one.
        presentMessage(Tone::Caution,
            tr("Own headers were last sent to %1, and not yet to %2")
                .arg(printable(fromUtf8(m_fieldsOrigin)), printable(fromUtf8(origin))),
            Remedy::SendFields);
        return;
    }
    core::Result<InspectionWish> wish = m_options->wish();
    if (!wish) {
        present(std::unexpected(std::move(wish).error()));
        return;
    }
    wish->address = address;
    wish->method = toUtf8(m_bar->method());
    wish->practiceAuthority = m_practice.authorityFor(address.url);
    wish->unverified = leave.unverified;
    wish->privateRedirects = leave.privateRedirects;
    if (!wish->fields.empty())
        m_fieldsOrigin = origin;
    start(std::move(*wish));
}

void AddressTab::start(InspectionWish wish)
{
    presentMessage(Tone::Info, {}, Remedy::None);
    m_bar->setError({});
    m_bar->setRemark(
        wish.address.hasUser ? tr("The user name in the address is not sent") : m_options->summary());
    m_judging.abandon();
    m_watcher = std::make_shared<FetchWatcher>(workbench().network().book());
    const std::int64_t now = QDateTime::currentSecsSinceEpoch();
    m_job.start([inspector = m_inspector, wish = std::make_shared<InspectionWish>(std::move(wish)),
                    watcher = m_watcher, now](
                    const core::Progress& progress) { return inspector(*wish, now, *watcher, progress); },
        [this](const core::Result<SharedInspection>& result) { present(result); });
    m_progress->setRunning();
    m_progress->setPermille({});
    presentProgress();
    presentActions();
    adopt();
    Q_EMIT statusChanged();
    Q_EMIT tailChanged();
}

void AddressTab::tryPractice()
{
    if (m_practice.state() == PracticeSession::State::Running) {
        inspectExercise();
        return;
    }
    m_awaitsPractice = true;
    m_practice.start(0);
}

void AddressTab::inspectExercise()
{
    for (const core::practice::Exercise& exercise : core::practice::allExercises()) {
        const QString address = m_practice.addressOf(exercise);
        if (!address.startsWith("https:"_L1) || exercise.kind != core::practice::Exercise::Kind::Bad)
            continue;
        m_bar->setAddress(address);
        m_bar->edit().setFocus();
        inspect();
        return;
    }
}

void AddressTab::cancel()
{
    // What was sent cannot be called back; no more is sent.
    m_job.cancel();
}

void AddressTab::remedy()
{
    switch (m_remedy) {
    case Remedy::None:
        break;
    case Remedy::Settings:
        workbench().showSettings();
        break;
    case Remedy::Retry:
        if (m_asked)
            inspect(*m_asked, m_leave);
        break;
    case Remedy::SendFields:
        m_fieldsOrigin.clear();
        if (m_asked)
            inspect(*m_asked, m_leave);
        break;
    case Remedy::Follow:
        if (m_asked)
            inspect(*m_asked,
                { .unverified = m_leave.unverified,
                    .privateRedirects = core::fetch::PrivateRedirects::Follow });
        break;
    }
}

void AddressTab::setPartTitles()
{
    m_parts->setSegments({ { u"findings"_s, tr("Findings") }, { u"hops"_s, tr("Hops") },
        { u"raw"_s, tr("Raw") }, { u"certificate"_s, tr("Certificate") }, { u"tls"_s, u"TLS"_s } });
}

void AddressTab::retranslate()
{
    m_bar->retranslate();
    m_options->retranslate();
    m_report->retranslate();
    m_hops->retranslate();
    m_raw->retranslate();
    m_certificate->retranslate();
    m_tls->retranslate();
    setPartTitles();
    m_sampleAction->setText(tr("Sample"));
    m_commandAction->setText(tr("Copy as command"));
    m_compareAction->setText(tr("Compare with another address"));
    m_formerAction->setText(tr("Compare with the former scan"));
    m_againAction->setText(tr("Inspect again"));
    m_cancelAction->setText(tr("Cancel inspecting"));
    m_optionsAction->setText(tr("More options"));
    m_empty->setTexts(tr("Type an address to see its grade"),
        tr("Headers, redirects, certificate and TLS of any server that this computer reaches. Nothing is "
           "sent "
           "before you press Inspect."),
        tr("Try the practice server"), tr("Load a sample"));
    presentEnd();
    presentTrust();
    presentActions();
}

} // namespace gui::headers
