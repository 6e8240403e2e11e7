// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/password/slow_attack.h"

#include "gui/panels/password/number_words.h"
#include "gui/widgets/strips.h"

#include <QBoxLayout>
#include <QHideEvent>
#include <QTimerEvent>

#include <algorithm>
#include <cmath>

namespace gui::password {
namespace {

using namespace std::chrono_literals;

constexpr auto tick = 50ms;

/// The seconds stand for powers of ten.
std::chrono::milliseconds durationOf(const SlowAttack::Step& step)
{
    const double power = std::log10(std::max(step.guesses, 1.0));
    return std::chrono::milliseconds(std::clamp(static_cast<int>(power * 600), 600, 6000));
}

} // namespace

SlowAttack::SlowAttack(QWidget* parent)
    : QWidget(parent)
    , m_strip(new ProgressStrip)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_strip);
    connect(m_strip, &ProgressStrip::cancelled, this, &SlowAttack::stop);
    hide();
}

void SlowAttack::start(const QList<Step>& steps, End end, const QString& truth)
{
    m_steps = steps;
    m_end = end;
    m_truth = truth;
    m_found = 0;
    m_inStep = {};
    m_strip->setRunning();
    show();
    m_timer.start(static_cast<int>(tick.count()), this);
    Q_EMIT foundChanged(0);
    present();
}

void SlowAttack::stop()
{
    const bool wasThere = !m_steps.isEmpty();
    m_timer.stop();
    m_steps.clear();
    hide();
    if (wasThere)
        Q_EMIT ended();
}

void SlowAttack::advance(std::chrono::milliseconds time)
{
    if (m_found >= m_steps.size())
        return;
    m_inStep += time;
    // The last part is what an attacker gives up on.
    while (m_found < m_steps.size() && m_inStep >= durationOf(m_steps[m_found])) {
        m_inStep -= durationOf(m_steps[m_found]);
        const bool isGivenUp = m_end == End::GivenUp && m_found + 1 == m_steps.size();
        if (isGivenUp) {
            m_timer.stop();
            m_strip->setPermille(1000);
            m_strip->setAmounts(m_truth);
            m_strip->setDone(tr("Given up"));
            m_found = static_cast<int>(m_steps.size());
            return;
        }
        ++m_found;
        Q_EMIT foundChanged(m_found);
    }
    present();
}

void SlowAttack::present()
{
    if (m_found >= m_steps.size()) {
        m_timer.stop();
        m_strip->setPermille(1000);
        m_strip->setAmounts(m_truth);
        m_strip->setFailed(tr("Found"));
        return;
    }
    const Step& step = m_steps[m_found];
    const double part = static_cast<double>(m_inStep.count()) / static_cast<double>(durationOf(step).count());
    const double tries = std::pow(std::max(step.guesses, 1.0), std::clamp(part, 0.0, 1.0));
    m_strip->setName(tr("Trying part %1 of %2: %3", "number, how many, kind")
            .arg(m_found + 1)
            .arg(m_steps.size())
            .arg(step.kind));
    m_strip->setAmounts(tr("try number %1").arg(roundText(std::max(1.0, std::floor(tries)))));
    const double done = (m_found + part) / static_cast<double>(m_steps.size());
    m_strip->setPermille(static_cast<int>(done * 1000));
}

void SlowAttack::timerEvent(QTimerEvent* event)
{
    if (event->timerId() == m_timer.timerId())
        advance(tick);
}

void SlowAttack::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    // Nobody sees it: it is over.
    if (!event->spontaneous() && !m_steps.isEmpty())
        stop();
}

} // namespace gui::password
