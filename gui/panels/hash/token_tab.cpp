// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/hash/token_tab.h"

#include "gui/panels/hash/token_compare.h"
#include "gui/panels/hash/token_csrf.h"
#include "gui/panels/hash/token_make.h"
#include "gui/panels/hash/token_read.h"
#include "gui/widgets/card.h"
#include "gui/widgets/segmented.h"
#include "gui/workbench/workbench.h"

#include <QBoxLayout>
#include <QEvent>

namespace gui::hash {
namespace {

using namespace Qt::Literals::StringLiterals;

const QString makeMode = u"make"_s;
const QString readMode = u"read"_s;
const QString csrfMode = u"csrf"_s;
const QString compareMode = u"compare"_s;

} // namespace

TokenTab::TokenTab(Workbench& workbench, QWidget* parent)
    : TabView(workbench, parent)
    , m_page(new PageScroll(this))
    , m_mode(new Segmented)
    , m_make(new TokenMake(workbench))
    , m_read(new TokenRead(workbench))
    , m_csrf(new TokenCsrf(workbench))
    , m_compare(new TokenCompare)
    , m_sampleAction(newAction("sample"_L1))
    , m_commandAction(newAction("command"_L1))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_page);
    QVBoxLayout* column = m_page->column();
    // Now, for the order of Tab; their words come with the language.
    setModes();
    column->addWidget(m_mode, 0, Qt::AlignLeading);
    for (QWidget* page : std::initializer_list<QWidget*>{ m_make, m_read, m_csrf, m_compare })
        column->addWidget(page, 1);
    connect(m_mode, &Segmented::currentChanged, this, &TokenTab::adoptMode);
    connect(m_page, &PageScroll::narrowChanged, this, &TokenTab::arrange);
    connect(m_sampleAction, &QAction::triggered, this, &TokenTab::showSample);
    connect(m_commandAction, &QAction::triggered, this, &TokenTab::copyCommand);
    TokenTab::retranslate();
    adoptMode();
    arrange();
}

void TokenTab::setClock(const TokenClock& clock)
{
    m_make->setClock(clock);
    m_read->setClock(clock);
    m_csrf->setClock(clock);
}

void TokenTab::setModes()
{
    m_mode->setSegments({ { makeMode, tr("Make") }, { readMode, tr("Read") }, { csrfMode, tr("CSRF") },
        { compareMode, tr("Compare") } });
}

void TokenTab::setMode(const QString& id)
{
    m_mode->setCurrent(id);
    adoptMode();
}

void TokenTab::adoptMode()
{
    const QString mode = m_mode->current();
    m_make->setVisible(mode == makeMode);
    m_read->setVisible(mode == readMode);
    m_csrf->setVisible(mode == csrfMode);
    m_compare->setVisible(mode == compareMode);
    m_commandAction->setEnabled(mode != compareMode);
    Q_EMIT headerActionsChanged();
}

void TokenTab::arrange()
{
    m_make->setNarrow(m_page->isNarrow());
    m_csrf->setNarrow(m_page->isNarrow());
    m_compare->setNarrow(m_page->isNarrow());
}

void TokenTab::receive(Content content, const QString& /*offer*/)
{
    if (const QString* text = std::get_if<QString>(&content)) {
        setMode(readMode);
        m_read->read(*text);
    }
}

QString TokenTab::dropSentence(const Content& content) const
{
    return std::holds_alternative<QString>(content) ? tr("Drop to read this identifier") : QString();
}

void TokenTab::showDropTarget(const QString& sentence)
{
    m_read->setDropSentence(sentence);
}

void TokenTab::showSample()
{
    const QString mode = m_mode->current();
    if (mode == readMode)
        m_read->showSample();
    else if (mode == csrfMode)
        m_csrf->showSample();
    else if (mode == compareMode)
        m_compare->showSample();
    else
        m_make->showSample();
}

QList<QAction*> TokenTab::headerActions() const
{
    return { m_sampleAction, m_commandAction };
}

QString TokenTab::status() const
{
    return tr("Nothing typed here is kept");
}

void TokenTab::copyCommand()
{
    const QString mode = m_mode->current();
    workbench().clipboard().copyText(mode == readMode ? m_read->command()
            : mode == csrfMode                        ? m_csrf->command()
                                                      : m_make->command());
    workbench().showToast(
        { .icon = u"command"_s, .sentence = tr("Copied as command"), .action = {}, .act = {} });
}

void TokenTab::changeEvent(QEvent* event)
{
    TabView::changeEvent(event);
    // Some widths are fixed, in units of the zoom.
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrange();
}

void TokenTab::retranslate()
{
    setModes();
    m_mode->setAccessibleName(tr("What to do with tokens"));
    m_sampleAction->setText(tr("Sample"));
    m_commandAction->setText(tr("Copy as command"));
    m_make->retranslate();
    m_read->retranslate();
    m_csrf->retranslate();
    m_compare->retranslate();
}

} // namespace gui::hash
