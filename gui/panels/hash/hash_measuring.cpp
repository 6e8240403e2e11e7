// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/hash/hash_measuring.h"

#include "core/passhash/owasp.h"
#include "gui/panels/hash/hand_over_focus.h"
#include "gui/panels/hash/measurement_table.h"
#include "gui/panels/hash/password_hash_words.h"
#include "gui/text/error_text.h"
#include "gui/widgets/button.h"
#include "gui/widgets/chooser.h"
#include "gui/widgets/field.h"
#include "gui/widgets/label.h"
#include "gui/widgets/strips.h"
#include "gui/widgets/style/layout.h"
#include "gui/workbench/workbench.h"

#include <QBoxLayout>

#include <mutex>

namespace gui::hash {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using core::passhash::Algorithm;
using core::passhash::Measurement;

constexpr std::array targets{ 100ms, 250ms, 500ms, 1000ms };

std::vector<Algorithm> suggestedAlgorithms()
{
    std::vector algorithms{ Algorithm::Argon2id, Algorithm::Scrypt, Algorithm::Bcrypt, Algorithm::Pbkdf2,
        Algorithm::Yescrypt };
    std::erase_if(algorithms, [](Algorithm algorithm) { return !core::passhash::isAvailable(algorithm); });
    return algorithms;
}

std::chrono::nanoseconds now()
{
    return std::chrono::steady_clock::now().time_since_epoch();
}

} // namespace

/// What the worker has measured so far.
struct HashMeasuring::Shared {
    std::mutex mutex;
    std::vector<Measurement> measured;
};

HashMeasuring::HashMeasuring(Workbench& workbench, QWidget* parent)
    : QWidget(parent)
    , m_job(nullptr)
    , m_targets(new Chooser)
    , m_targetField(new Field(m_targets))
    , m_measure(new Button(ButtonKind::Primary))
    , m_progress(new ProgressStrip)
    , m_message(new MessageStrip)
    , m_introduction(new Label(TextRole::Body, Tone::Muted))
    , m_suggestedTitle(new Label(TextRole::Strong))
    , m_suggestedTable(new MeasurementTable(MeasurementTable::Rows::Usable))
    , m_owaspTitle(new Label(TextRole::Strong))
    , m_owaspTable(new MeasurementTable(MeasurementTable::Rows::Shown))
{
    auto* column = new QVBoxLayout(this);
    setMargins(*column, *this, 0, 0, 0, 0);
    setSpacing(*column, *this, 16);
    auto* top = new QWidget;
    m_top = new QBoxLayout(QBoxLayout::LeftToRight, top);
    setMargins(*m_top, *top, 0, 0, 0, 0);
    setSpacing(*m_top, *top, 16);
    auto* action = new QWidget;
    m_actionLayout = new QVBoxLayout(action);
    m_actionLayout->addWidget(m_measure, 0, Qt::AlignLeading);
    for (const auto time : targets)
        m_targets->addItem({}, static_cast<int>(time.count()));
    m_targets->setCurrentIndex(1);
    m_top->addWidget(m_targetField, 0, Qt::AlignTop);
    m_top->addWidget(action, 0, Qt::AlignTop);
    m_top->addStretch(1);
    m_introduction->setWordWrap(true);
    column->addWidget(top);
    column->addWidget(m_progress);
    column->addWidget(m_message);
    column->addWidget(m_suggestedTitle);
    column->addWidget(m_suggestedTable);
    column->addWidget(m_owaspTitle);
    column->addWidget(m_introduction);
    column->addWidget(m_owaspTable);
    m_progress->hide();
    m_message->hide();
    m_message->setObjectName(u"message"_s);
    workbench.jobs().watch(&m_job,
        { .panel = u"hash"_s,
            .title = [] { return tr("Measuring this machine"); },
            .loss = [] { return QString(); } });
    connect(m_measure, &Button::clicked, this, &HashMeasuring::measure);
    connect(m_progress, &ProgressStrip::cancelled, this, &HashMeasuring::cancel);
    connect(&m_job, &Job::progressed, this, &HashMeasuring::takePartial);
    connect(m_suggestedTable, &MeasurementTable::used, this,
        [this](int row) { Q_EMIT recipeChosen(m_suggested[static_cast<std::size_t>(row)].recipe); });
    present();
}

void HashMeasuring::setNarrow(bool isNarrow)
{
    m_top->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    setMargins(*m_actionLayout, *m_actionLayout->parentWidget(), 0, isNarrow ? 0 : 22, 0, 0);
    m_suggestedTable->setNarrow(isNarrow);
    m_owaspTable->setNarrow(isNarrow);
}

void HashMeasuring::retranslate()
{
    m_introduction->setText(
        tr("How long a hash takes here. The first rows of a kind are equals by OWASP: less memory, "
           "more passes."));
    m_targetField->setLabel(tr("A hash may take"));
    for (std::size_t i = 0; i < targets.size(); ++i)
        m_targets->setItemText(
            static_cast<int>(i), briefDuration(std::chrono::duration<double>(targets[i]).count()));
    m_measure->setText(tr("Measure"));
    m_owaspTitle->setText(tr("What OWASP asks for at least"));
    present();
}

QString HashMeasuring::command() const
{
    return u"assay passhash calibrate --target %1"_s.arg(target().count());
}

std::chrono::milliseconds HashMeasuring::target() const
{
    return std::chrono::milliseconds(m_targets->currentData().toInt());
}

int HashMeasuring::percent() const
{
    const std::size_t steps = core::passhash::owaspRecipes().size() + suggestedAlgorithms().size();
    return static_cast<int>(100 * m_owasp.size() / steps);
}

core::Result<HashMeasuring::Outcome> HashMeasuring::run(const core::passhash::Target& target,
    const core::Progress& progress, const std::shared_ptr<Shared>& shared)
{
    const std::vector<core::passhash::Recipe> recipes = core::passhash::owaspRecipes();
    const std::uint64_t steps = recipes.size() + suggestedAlgorithms().size();
    std::uint64_t done = 0;
    const core::Progress silent{ .stop = progress.stop };
    Outcome outcome;
    outcome.owasp = TRY(core::passhash::measureAll(recipes, now, silent, [&](const Measurement& measurement) {
        {
            const std::scoped_lock lock(shared->mutex);
            shared->measured.push_back(measurement);
        }
        progress.tell({ .done = ++done, .total = steps });
    }));
    for (const Algorithm algorithm : suggestedAlgorithms()) {
        outcome.suggested.push_back(TRY(core::passhash::calibrate(algorithm, target, now, silent)));
        progress.tell({ .done = ++done, .total = steps });
    }
    return outcome;
}

void HashMeasuring::measure()
{
    m_owasp.clear();
    m_suggested.clear();
    m_measuredTarget = target();
    m_shared = std::make_shared<Shared>();
    m_message->hide();
    m_progress->setRunning();
    m_progress->setPermille(0);
    m_progress->show();
    handOverFocus(*m_measure, *m_targets);
    m_measure->setEnabled(false);
    present();
    m_job.start([target = core::passhash::Target{ .time = m_measuredTarget }, shared = m_shared](
                    const core::Progress& progress) { return run(target, progress, shared); },
        [this](core::Result<Outcome> outcome) { finish(std::move(outcome)); });
}

void HashMeasuring::cancel()
{
    m_job.cancel();
}

void HashMeasuring::takePartial()
{
    if (!m_shared || !m_job.isRunning())
        return;
    {
        const std::scoped_lock lock(m_shared->mutex);
        if (m_shared->measured.size() == m_owasp.size())
            return;
        m_owasp = m_shared->measured;
    }
    m_progress->setPermille(10 * percent());
    present();
}

void HashMeasuring::finish(core::Result<Outcome> outcome)
{
    handOverFocus(*m_progress, *m_targets);
    m_progress->hide();
    m_measure->setEnabled(true);
    if (outcome) {
        m_owasp = std::move(outcome->owasp);
        m_suggested = std::move(outcome->suggested);
    } else if (outcome.error().code != core::ErrorCode::Cancelled) {
        m_message->setMessage(Tone::Danger, sentenceOf(outcome.error()));
        m_message->show();
    }
    present();
}

void HashMeasuring::present()
{
    m_progress->setName(tr("Measuring"));
    m_progress->setAmounts(tr("%1 of %2", "measured parameters")
            .arg(m_owasp.size())
            .arg(core::passhash::owaspRecipes().size() + suggestedAlgorithms().size()));
    m_owaspTitle->setVisible(!m_owasp.empty());
    m_introduction->setVisible(!m_owasp.empty());
    m_owaspTable->setVisible(!m_owasp.empty());
    m_owaspTable->setMeasurements(m_owasp);
    m_suggestedTitle->setVisible(!m_suggested.empty());
    m_suggestedTable->setVisible(!m_suggested.empty());
    m_suggestedTable->setMeasurements(m_suggested);
    m_suggestedTitle->setText(tr("The most that fits in %1, or OWASP's least")
            .arg(briefDuration(std::chrono::duration<double>(m_measuredTarget).count())));
    Q_EMIT changed();
}

} // namespace gui::hash
