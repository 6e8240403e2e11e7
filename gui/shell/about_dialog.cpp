// SPDX-License-Identifier: Apache-2.0
#include "gui/shell/about_dialog.h"

#include "core/crypto/libraries.h"
#include "gui/jobs/job.h"
#include "gui/shell/dialog_page.h"
#include "gui/text/convert.h"
#include "gui/widgets/badge.h"
#include "gui/widgets/label.h"
#include "gui/widgets/style/icon.h"
#include "gui/widgets/style/layout.h"

#include <QCoreApplication>
#include <QEvent>
#include <QGridLayout>
#include <QSysInfo>
#include <QTimer>

#include <algorithm>

namespace gui {

using namespace Qt::Literals::StringLiterals;
using core::crypto::SelfTestOutcome;

namespace {

constexpr std::chrono::milliseconds shownCopied{ 1500 };

struct UsedLibrary {
    QString name;
    QString version; ///< empty: not told
    QString license; ///< SPDX
};

QString qtVersion()
{
    const QString running = QString::fromLatin1(qVersion());
    const auto built = QStringLiteral(QT_VERSION_STR);
    return running == built ? running : u"%1 (built with %2)"_s.arg(running, built);
}

QString licenseOf(const QString& library)
{
    return library == u"Botan"_s ? u"BSD-2-Clause"_s : u"Apache-2.0"_s;
}

QList<UsedLibrary> usedLibraries()
{
    QList<UsedLibrary> used;
    for (const core::crypto::Library& library : core::crypto::libraries()) {
        const QString name = fromUtf8(library.name);
        used << UsedLibrary{ name, fromUtf8(library.version), licenseOf(name) };
    }
    used << UsedLibrary{ u"Qt"_s, qtVersion(), u"LGPL-3.0-only"_s };
    used << UsedLibrary{ u"utf8proc"_s, {}, u"MIT"_s };
    return used;
}

qsizetype count(const SelfTestReports& reports, SelfTestOutcome outcome)
{
    return std::ranges::count(reports, outcome, &core::crypto::SelfTestReport::outcome);
}

QStringList namesOf(const SelfTestReports& reports, SelfTestOutcome outcome)
{
    QStringList names;
    for (const auto& report : reports)
        if (report.outcome == outcome)
            names << fromUtf8(core::crypto::nameOf(report.primitive));
    return names;
}

/// In English, for those who read the report.
QString summaryOf(const std::optional<SelfTestReports>& reports)
{
    if (!reports)
        return u"running"_s;
    const QStringList failed = namesOf(*reports, SelfTestOutcome::Failed);
    QString summary = u"%1 passed"_s.arg(count(*reports, SelfTestOutcome::Passed));
    if (!failed.isEmpty())
        summary += u", failed: "_s + failed.join(u", "_s);
    if (const qsizetype missing = count(*reports, SelfTestOutcome::Unavailable); missing > 0)
        summary += u", %1 unavailable"_s.arg(missing);
    return summary;
}

QString summaryOf(core::SecureHeap heap)
{
    switch (heap) {
    case core::SecureHeap::Locked:
        return u"locked"_s;
    case core::SecureHeap::NotLocked:
        return u"not locked"_s;
    case core::SecureHeap::Unavailable:
        return u"unavailable"_s;
    }
    Q_UNREACHABLE();
}

/// The mark beside the name.
class Mark final : public QWidget {
public:
    using QWidget::QWidget;
    QSize sizeHint() const override { return { u(*this, 40), u(*this, 40) }; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter(this);
        paintIcon(painter, "assay"_L1, rect(), tokensOf(*this).accentText);
    }
};

} // namespace

AboutDialog::AboutDialog(Clipboard& clipboard, std::optional<SelfTestReports> known, QWidget* parent)
    : Dialog(tr("About Assay"), parent)
    , m_clipboard(clipboard)
    , m_reports(std::move(known))
    , m_heap(core::secureHeapState())
    , m_job(new Job(this))
    , m_version(new Label(TextRole::Strong, this))
    , m_description(new Label(TextRole::Body, Tone::Muted, this))
    , m_rows(new QGridLayout)
    , m_selfTestBadge(new Badge(this))
    , m_copy(addButton(ButtonKind::Secondary, tr("Copy versions")))
    , m_close(addButton(ButtonKind::Secondary, tr("Close")))
{
    QVBoxLayout* page = addPage(*content());
    addHead(*page);
    page->addLayout(m_rows);
    page->addStretch(1);
    setSpacing(*m_rows, *this, 16, 8);
    m_rows->setColumnStretch(1, 1);
    m_selfTest = addRow();
    m_memory = addRow();
    for (const UsedLibrary& library : usedLibraries()) {
        const Row row = addRow();
        row.name->setText(library.name);
        row.value->setText(library.version.isEmpty() ? u"–"_s : library.version);
        row.remark->setText(library.license);
        m_libraries.push_back(row);
    }
    m_license = addRow();
    connect(m_close, &Button::clicked, this, &QDialog::accept);
    connect(m_copy, &Button::clicked, this, [this] {
        m_clipboard.copyText(versions());
        m_copy->setText(tr("Copied"));
        QTimer::singleShot(shownCopied, this, [this] { m_copy->setText(tr("Copy versions")); });
    });
    retranslate();
    if (!m_reports)
        runSelfTest();
}

void AboutDialog::addHead(QVBoxLayout& page)
{
    auto* head = new QHBoxLayout;
    auto* words = new QVBoxLayout;
    setSpacing(*head, *this, 16);
    setSpacing(*words, *this, 2);
    words->addWidget(m_version);
    words->addWidget(m_description);
    m_description->setWordWrap(true);
    head->addWidget(new Mark(this), 0, Qt::AlignTop);
    head->addLayout(words, 1);
    page.addLayout(head);
}

AboutDialog::Row AboutDialog::addRow()
{
    const int index = m_rows->rowCount();
    const Row row{ new Label(TextRole::Body, Tone::Muted, this), new Label(TextRole::Body, this),
        new Label(TextRole::Caption, Tone::Muted, this) };
    row.value->setWordWrap(true);
    m_rows->addWidget(row.name, index, 0, Qt::AlignTop);
    m_rows->addWidget(row.value, index, 1, Qt::AlignTop);
    m_rows->addWidget(row.remark, index, 2, Qt::AlignTop);
    return row;
}

void AboutDialog::runSelfTest()
{
    m_job->start(
        [](const core::Progress&) -> core::Result<SelfTestReports> { return core::crypto::selfTestAll(); },
        [this](core::Result<SelfTestReports> reports) {
            if (reports)
                m_reports = std::move(*reports);
            presentSelfTest();
        });
}

void AboutDialog::changeEvent(QEvent* event)
{
    Dialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void AboutDialog::retranslate()
{
    setTitle(tr("About Assay"));
    m_version->setText(tr("Assay %1").arg(QCoreApplication::applicationVersion()));
    m_description->setText(tr("A security workbench for the desktop and the terminal"));
    m_selfTest.name->setText(tr("Self-test"));
    m_memory.name->setText(tr("Memory of secrets"));
    switch (m_heap) {
    case core::SecureHeap::Locked:
        m_memory.value->setText(tr("Locked: it stays out of swap and core dumps"));
        break;
    case core::SecureHeap::NotLocked:
        m_memory.value->setText(tr("Not locked: the system refused, so secrets can reach the swap"));
        break;
    case core::SecureHeap::Unavailable:
        m_memory.value->setText(tr("Not available: nothing that needs a secret will work"));
        break;
    }
    m_memory.value->setTone(m_heap == core::SecureHeap::Locked ? Tone::Text : Tone::Caution);
    m_license.name->setText(tr("Licence"));
    m_license.value->setText(tr("Assay is free software"));
    m_license.remark->setText(u"Apache-2.0"_s);
    m_copy->setText(tr("Copy versions"));
    m_copy->setAccessibleName(tr("Copy versions"));
    m_close->setText(tr("Close"));
    presentSelfTest();
}

void AboutDialog::presentSelfTest()
{
    m_rows->removeWidget(m_selfTestBadge);
    m_rows->addWidget(m_selfTestBadge, 1, 2, Qt::AlignTop | Qt::AlignLeading);
    m_selfTestBadge->setVisible(m_reports.has_value());
    if (!m_reports) {
        m_selfTest.value->setText(m_job->isRunning() ? tr("Running") : tr("Not run"));
        return;
    }
    const QStringList failed = namesOf(*m_reports, SelfTestOutcome::Failed);
    const auto missing = int(count(*m_reports, SelfTestOutcome::Unavailable));
    QString sentence = failed.isEmpty()
        ? tr("%n primitives gave their published answers", nullptr,
              int(count(*m_reports, SelfTestOutcome::Passed)))
        : tr("Other than the published answers: %1").arg(failed.join(u", "_s));
    if (missing > 0)
        sentence += u"; "_s + tr("%n not available on this system", nullptr, missing);
    m_selfTest.value->setText(sentence);
    if (failed.isEmpty())
        m_selfTestBadge->setVerdict(Tone::Ok, tr("Passed"));
    else
        m_selfTestBadge->setVerdict(Tone::Danger, tr("Failed"));
}

QString AboutDialog::versions() const
{
    QStringList lines{ u"Assay "_s + QCoreApplication::applicationVersion() };
    for (const UsedLibrary& library : usedLibraries())
        if (!library.version.isEmpty())
            lines << library.name + u' ' + library.version;
    lines << u"Self-test: "_s + summaryOf(m_reports);
    lines << u"Memory of secrets: "_s + summaryOf(m_heap);
    lines << u"System: %1, %2"_s.arg(QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture());
    return lines.join(u'\n') + u'\n';
}

} // namespace gui
