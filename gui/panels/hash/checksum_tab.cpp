// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/hash/checksum_tab.h"

#include "core/hash/sidecar.h"
#include "gui/panels/hash/checksum_report.h"
#include "gui/panels/hash/checksum_verify.h"
#include "gui/panels/hash/checksum_write.h"
#include "gui/panels/hash/file_words.h"
#include "gui/text/file_url.h"
#include "gui/text/units.h"
#include "gui/widgets/card.h"
#include "gui/widgets/segmented.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QUrl>

#include <algorithm>

namespace gui::hash {

using namespace Qt::Literals::StringLiterals;

ChecksumTab::ChecksumTab(Workbench& workbench, QWidget* parent)
    : TabView(workbench, parent)
    , m_page(new PageScroll(this))
    , m_mode(new Segmented)
    , m_verify(new ChecksumVerify(workbench))
    , m_write(new ChecksumWrite(workbench))
    , m_reports(new CheckReportMenu(workbench, *this, [this] { return m_verify->report(); }))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_page);
    QVBoxLayout* column = m_page->column();
    // Tab goes from part to part in the order in which they are made.
    setModes();
    column->addWidget(m_mode, 0, Qt::AlignLeading);
    column->addWidget(m_verify, 1);
    column->addWidget(m_write, 1);
    makeActions();
    connect(m_page, &PageScroll::narrowChanged, m_verify, &ChecksumVerify::setNarrow);
    connect(m_page, &PageScroll::narrowChanged, m_write, &ChecksumWrite::setNarrow);
    connect(m_mode, &Segmented::currentChanged, this, &ChecksumTab::adoptMode);
    connect(m_verify, &ChecksumVerify::changed, this, &ChecksumTab::present);
    connect(m_write, &ChecksumWrite::changed, this, &ChecksumTab::present);
    connect(m_write, &ChecksumWrite::verifyWanted, this, [this](const std::filesystem::path& list) {
        setMode(Mode::Verify);
        m_verify->verifyList(list);
    });
    connect(m_reports, &CheckReportMenu::failed, this,
        [this](const QString& sentence) { m_verify->showMessage(Tone::Danger, sentence); });
    ChecksumTab::retranslate();
    adoptMode();
}

void ChecksumTab::setModes()
{
    m_mode->setSegments({ { u"verify"_s, tr("Verify") }, { u"write"_s, tr("Write") } });
}

void ChecksumTab::makeActions()
{
    m_sampleAction = newAction("sample"_L1);
    m_commandAction = newAction("command"_L1);
    m_openAction = newAction("file"_L1, QKeySequence::Open);
    m_pasteAction = newAction({}, QKeySequence::Paste);
    m_againAction = newAction("again"_L1, QKeySequence::Refresh);
    m_failuresAction = newAction("copy"_L1);
    m_cancelAction = newAction({});
    connect(m_sampleAction, &QAction::triggered, this, &ChecksumTab::showSample);
    connect(m_pasteAction, &QAction::triggered, this, &ChecksumTab::paste);
    connect(m_againAction, &QAction::triggered, m_verify, &ChecksumVerify::verifyAgain);
    connect(m_failuresAction, &QAction::triggered, m_verify, &ChecksumVerify::copyFailures);
    connect(m_openAction, &QAction::triggered, this, [this] {
        if (mode() == Mode::Verify)
            m_verify->openList();
        else
            m_write->chooseFiles();
    });
    connect(m_commandAction, &QAction::triggered, this, [this] {
        if (mode() == Mode::Verify)
            m_verify->copyCommand();
        else
            m_write->copyCommand();
    });
    connect(m_cancelAction, &QAction::triggered, this, [this] {
        m_verify->cancel();
        m_write->cancel();
    });
}

ChecksumTab::Mode ChecksumTab::mode() const
{
    return m_mode->current() == u"write"_s ? Mode::Write : Mode::Verify;
}

void ChecksumTab::setMode(Mode mode)
{
    m_mode->setCurrent(mode == Mode::Write ? u"write"_s : u"verify"_s);
}

void ChecksumTab::adoptMode()
{
    m_verify->setVisible(mode() == Mode::Verify);
    m_write->setVisible(mode() == Mode::Write);
    present();
    Q_EMIT headerActionsChanged();
}

void ChecksumTab::present()
{
    const bool isVerify = mode() == Mode::Verify;
    const bool hasResult = m_verify->hasResult();
    m_reports->setEnabled(isVerify && hasResult);
    m_againAction->setEnabled(isVerify && m_verify->hasQuestion());
    m_failuresAction->setEnabled(isVerify && hasResult && m_verify->files().countFailed() > 0);
    m_commandAction->setEnabled(isVerify ? m_verify->hasQuestion() : m_write->hasInputs());
    m_cancelAction->setEnabled(m_verify->isRunning() || m_write->isRunning());
    Q_EMIT tailChanged();
    Q_EMIT statusChanged();
}

void ChecksumTab::receive(Content content, const QString& offer)
{
    if (offer == u"write"_s)
        setMode(Mode::Write);
    else if (!offer.isEmpty())
        setMode(Mode::Verify);
    if (Files* files = std::get_if<Files>(&content)) {
        if (files->empty())
            return;
        if (mode() == Mode::Write)
            m_write->add(std::move(*files));
        else
            m_verify->drop(std::move(*files));
    } else if (const QString* text = std::get_if<QString>(&content)) {
        setMode(Mode::Verify);
        m_verify->verifyText(*text);
    }
}

QString ChecksumTab::dropSentence(const Content& content) const
{
    if (std::holds_alternative<QString>(content))
        return tr("Drop to verify with these lines");
    const Files* files = std::get_if<Files>(&content);
    if (!files || files->empty())
        return {};
    if (mode() == Mode::Write)
        return tr("Drop to list %n file(s)", nullptr, static_cast<int>(files->size()));
    const auto list = std::ranges::find_if(*files,
        [](const std::filesystem::path& file) { return core::hash::isListName(file.filename().native()); });
    return list == files->end() ? tr("Drop to verify with the checksum file beside")
                                : tr("Drop to verify with %1").arg(isolated(shownName(*list)));
}

void ChecksumTab::showDropTarget(const QString& sentence)
{
    m_verify->setDropSentence(sentence);
    m_write->setDropSentence(sentence);
}

void ChecksumTab::showSample()
{
    setMode(Mode::Verify);
    m_verify->showSample();
}

void ChecksumTab::paste()
{
    const QMimeData* pasted = QGuiApplication::clipboard()->mimeData();
    if (!pasted)
        return;
    Files files;
    for (const QUrl& url : pasted->urls()) {
        if (url.isLocalFile())
            files.push_back(pathOf(url));
    }
    if (!files.empty())
        receive(std::move(files), {});
    else if (pasted->hasText())
        receive(pasted->text(), {});
}

QList<QAction*> ChecksumTab::headerActions() const
{
    if (mode() == Mode::Write)
        return { m_commandAction };
    return { m_sampleAction, m_reports->action(), m_commandAction };
}

QString ChecksumTab::tail() const
{
    const bool isRunning = m_verify->isRunning() || m_write->isRunning();
    const Rate& rate = m_verify->isRunning() ? m_verify->rate() : m_write->rate();
    const std::optional<int> permille = isRunning ? rate.permille() : std::nullopt;
    return permille ? percentText(*permille / 10) : QString();
}

QString ChecksumTab::status() const
{
    return mode() == Mode::Verify ? m_verify->status() : m_write->status();
}

void ChecksumTab::retranslate()
{
    setModes();
    m_mode->setAccessibleName(tr("What to do"));
    m_reports->retranslate();
    m_sampleAction->setText(tr("Sample"));
    m_commandAction->setText(tr("Copy as command"));
    m_openAction->setText(tr("Open…"));
    m_pasteAction->setText(tr("Paste a list or files"));
    m_againAction->setText(tr("Verify again"));
    m_failuresAction->setText(tr("Copy all failures"));
    m_cancelAction->setText(tr("Cancel"));
    m_verify->retranslate();
    m_write->retranslate();
}

} // namespace gui::hash
