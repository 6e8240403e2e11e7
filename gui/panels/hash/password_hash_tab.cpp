// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/hash/password_hash_tab.h"

#include "core/passhash/identification.h"
#include "gui/panels/hash/hand_over_focus.h"
#include "gui/panels/hash/hash_measuring.h"
#include "gui/panels/hash/password_hash_words.h"
#include "gui/panels/hash/stored_hash_making.h"
#include "gui/panels/hash/stored_hash_reading.h"
#include "gui/text/convert.h"
#include "gui/text/error_text.h"
#include "gui/text/units.h"
#include "gui/widgets/card.h"
#include "gui/widgets/secret_edit.h"
#include "gui/widgets/segmented.h"
#include "gui/widgets/style/layout.h"
#include "gui/workbench/workbench.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>

namespace gui::hash {
namespace {

using namespace Qt::Literals::StringLiterals;

const QString readPart = u"read"_s;
const QString makePart = u"make"_s;
const QString measurePart = u"measure"_s;

} // namespace

PasswordHashTab::PasswordHashTab(Workbench& workbench, QWidget* parent)
    : TabView(workbench, parent)
    , m_speedJob(nullptr)
    , m_page(new PageScroll(this))
    , m_parts(new Segmented)
    , m_reading(new StoredHashReading(workbench))
    , m_making(new StoredHashMaking(workbench))
    , m_measuring(new HashMeasuring(workbench))
    , m_sampleAction(newAction("sample"_L1))
    , m_commandAction(newAction("command"_L1))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_page);
    QVBoxLayout* column = m_page->column();
    // Now, for the order of Tab; the words come with the language.
    m_parts->setSegments({ { readPart, {} }, { makePart, {} }, { measurePart, {} } });
    column->addWidget(m_parts, 0, Qt::AlignLeading);
    column->addWidget(m_reading, 1);
    column->addWidget(m_making);
    column->addWidget(m_measuring);
    column->addStretch(0);
    connectParts();
    PasswordHashTab::retranslate();
    presentPart();
    arrange();
}

PasswordHashTab::~PasswordHashTab() = default;

void PasswordHashTab::connectParts()
{
    connect(m_sampleAction, &QAction::triggered, this, &PasswordHashTab::showSample);
    connect(m_commandAction, &QAction::triggered, this, &PasswordHashTab::copyCommand);
    connect(m_parts, &Segmented::currentChanged, this, &PasswordHashTab::presentPart);
    connect(m_page, &PageScroll::narrowChanged, this, &PasswordHashTab::arrange);
    connect(m_reading, &StoredHashReading::changed, this,
        [this] { m_commandAction->setEnabled(!command().isEmpty()); });
    connect(m_making, &StoredHashMaking::made, this, [this](const QString& hash) {
        m_reading->setText(hash);
        showPart(readPart);
    });
    connect(m_measuring, &HashMeasuring::changed, this, &TabView::tailChanged);
    connect(m_measuring, &HashMeasuring::recipeChosen, this, [this](const core::passhash::Recipe& recipe) {
        m_making->setRecipe(recipe);
        showPart(makePart);
    });
}

void PasswordHashTab::changeEvent(QEvent* event)
{
    TabView::changeEvent(event);
    // Some widths are fixed, in units of the zoom.
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrange();
}

void PasswordHashTab::retranslate()
{
    m_parts->setSegments({ { readPart, tr("Read a hash") }, { makePart, tr("Make one") },
        { measurePart, tr("Measure this machine") } });
    m_parts->setAccessibleName(tr("What is done"));
    m_sampleAction->setText(tr("Sample"));
    m_commandAction->setText(tr("Copy as command"));
    m_reading->retranslate();
    m_making->retranslate();
    m_measuring->retranslate();
}

void PasswordHashTab::arrange()
{
    const bool isNarrow = m_page->isNarrow();
    m_parts->setSmall(isNarrow);
    m_reading->setNarrow(isNarrow);
    m_making->setNarrow(isNarrow);
    m_measuring->setNarrow(isNarrow);
}

void PasswordHashTab::showPart(const QString& id)
{
    m_parts->setCurrent(id);
    presentPart();
}

void PasswordHashTab::presentPart()
{
    const QString part = m_parts->current();
    // One part's button may lead to another part: that is seen before the one with the focus is not.
    if (part == readPart) {
        m_reading->show();
        handOverFocus(*m_making, *m_reading->secret());
    } else if (part == makePart) {
        m_making->show();
        handOverFocus(*m_measuring, *m_making->secret());
    }
    m_reading->setVisible(part == readPart);
    m_making->setVisible(part == makePart);
    m_measuring->setVisible(part == measurePart);
    m_commandAction->setEnabled(!command().isEmpty());
}

void PasswordHashTab::showEvent(QShowEvent* event)
{
    TabView::showEvent(event);
    arrange();
    measureSpeed();
}

/// Once, a tenth of a second on another thread: what is said to take long is then true of this machine.
void PasswordHashTab::measureSpeed()
{
    if (m_knowsSpeed || m_speedJob.isRunning())
        return;
    m_speedJob.start(
        [](const core::Progress& progress) {
            return core::passhash::measureSpeed(
                [] { return std::chrono::nanoseconds(std::chrono::steady_clock::now().time_since_epoch()); },
                progress);
        },
        [this](const core::Result<core::passhash::Speed>& speed) {
            if (!speed)
                return;
            m_knowsSpeed = true;
            m_reading->setSpeed(*speed);
            m_making->setSpeed(*speed);
        });
}

void PasswordHashTab::receive(Content content, const QString& offer)
{
    static_cast<void>(offer);
    if (const QString* text = std::get_if<QString>(&content)) {
        m_reading->setText(text->trimmed());
        showPart(readPart);
    }
}

QString PasswordHashTab::dropSentence(const Content& content) const
{
    return std::holds_alternative<QString>(content) ? tr("Drop to read this as a password hash") : QString();
}

void PasswordHashTab::showDropTarget(const QString& sentence)
{
    m_reading->setDropSentence(sentence);
}

void PasswordHashTab::showSample()
{
    if (m_parts->current() == makePart) {
        m_making->showSample();
        return;
    }
    showPart(readPart);
    m_reading->showSample();
}

QList<QAction*> PasswordHashTab::headerActions() const
{
    return { m_sampleAction, m_commandAction };
}

QString PasswordHashTab::tail() const
{
    return m_measuring->isRunning() ? percentText(m_measuring->percent()) : QString();
}

QString PasswordHashTab::status() const
{
    return tr("Nothing typed here is kept");
}

QString PasswordHashTab::command() const
{
    if (m_parts->current() == makePart)
        return m_making->command();
    return m_parts->current() == measurePart ? m_measuring->command() : m_reading->command();
}

void PasswordHashTab::copyCommand()
{
    workbench().clipboard().copyText(command());
    workbench().showToast(
        { .icon = u"command"_s, .sentence = tr("Copied as command"), .action = {}, .act = {} });
}

Recognition recognisePasswordHash(const QString& text)
{
    using core::passhash::Format;
    constexpr qsizetype longest = 4096;
    if (text.size() > longest)
        return {};
    const auto hashes = core::passhash::identify(toUtf8(text));
    if (!hashes)
        return {};
    const core::passhash::PasswordHash& hash = hashes->front();
    // Thirteen letters, or digits alone, are as likely anything else.
    if (hash.format == Format::DesCrypt && !hash.user)
        return {};
    if (std::holds_alternative<core::passhash::AccountScheme>(hash.scheme))
        return {};
    const bool isBare = hash.format >= Format::RawMd5 || hash.format == Format::MySqlOld;
    if (isBare && !hash.user)
        return {};
    const QString sentence = PasswordHashTab::tr("This looks like a password hash: %1").arg(kindText(hash));
    return { .certainty = std::min(hash.certainty, 97),
        .sentence = sentence,
        .reason = translatedWords(hash.why),
        .offers = { { .id = u"read"_s,
            .tab = u"password-hash"_s,
            .title = PasswordHashTab::tr("Read and verify this password hash") } } };
}

} // namespace gui::hash
