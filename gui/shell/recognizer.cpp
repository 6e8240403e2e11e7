// SPDX-License-Identifier: Apache-2.0
#include "gui/shell/recognizer.h"

#include <algorithm>

namespace gui {

namespace {

using namespace std::chrono_literals;

// Later than this, rows would jump under the hand of somebody who is about to choose.
constexpr auto patience = 300ms;

qsizetype sizeInUtf8(const QString& text)
{
    qsizetype size = 0;
    for (const QChar unit : text)
        size += unit.unicode() < 0x80 ? 1 : unit.unicode() < 0x800 || unit.isSurrogate() ? 2 : 3;
    return size;
}

} // namespace

Content contentOf(const Given& given)
{
    return std::visit([](const auto& content) { return Content(content); }, given);
}

bool Recognizer::isTooLarge(const Given& given)
{
    const QString* text = std::get_if<QString>(&given);
    return text != nullptr && (text->size() > largestText || sizeInUtf8(*text) > largestText);
}

Recognizer::Recognizer(const std::vector<Panel>& panels, QObject* parent)
    : QObject(parent)
    , m_panels(panels)
{
    for (std::size_t i = 0; i < panels.size(); ++i)
        m_jobs.push_back(new Job(this));
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &Recognizer::present);
}

void Recognizer::ask(const Given& given)
{
    stop();
    if (isTooLarge(given))
        return;
    m_missing = m_panels.size();
    m_patience.start();
    for (std::size_t i = 0; i < m_panels.size(); ++i)
        m_jobs[i]->start(
            [recognise = m_panels[i].recognise, given](const core::Progress&) -> core::Result<Recognition> {
                return recognise ? recognise(contentOf(given)) : Recognition();
            },
            [this, i](core::Result<Recognition> answer) { take(qsizetype(i), std::move(answer)); });
}

void Recognizer::stop()
{
    // A job that is replaced or dies drops its result; there is no other way to make it do so.
    for (Job*& job : m_jobs) {
        if (!job->isRunning())
            continue;
        delete job;
        job = new Job(this);
    }
    m_patience.stop();
    m_answers.clear();
    m_missing = 0;
}

void Recognizer::take(qsizetype panel, core::Result<Recognition> answer)
{
    if (answer && answer->certainty > 0)
        m_answers << PanelRecognition{ panel, std::move(*answer) };
    if (--m_missing == 0)
        present();
}

void Recognizer::present()
{
    QList<PanelRecognition> answers = std::exchange(m_answers, {});
    stop();
    std::ranges::sort(answers, [](const auto& a, const auto& b) {
        return a.recognition.certainty != b.recognition.certainty
            ? a.recognition.certainty > b.recognition.certainty
            : a.panel < b.panel;
    });
    Q_EMIT answered(answers);
}

} // namespace gui
