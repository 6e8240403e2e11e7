// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/headers/practice_session.h"

#include "gui/text/convert.h"
#include "gui/workbench/workbench.h"

#include <algorithm>
#include <mutex>

namespace gui::headers {
namespace {

using namespace std::chrono_literals;

constexpr qsizetype mostAtOnce = 500;

} // namespace

struct PracticeSession::Inbox {
    std::mutex mutex;
    QList<Served> requests; ///< guarded
};

PracticeSession& PracticeSession::of(Workbench& workbench)
{
    auto* session = workbench.findChild<PracticeSession*>(QString(), Qt::FindDirectChildrenOnly);
    return session ? *session : *new PracticeSession(&workbench);
}

PracticeSession::PracticeSession(QObject* parent)
    : QObject(parent)
    , m_inbox(std::make_shared<Inbox>())
    , m_job(nullptr)
    , m_stopping(nullptr)
{
    m_timer.setInterval(200ms);
    connect(&m_timer, &QTimer::timeout, this, &PracticeSession::takeServed);
}

void PracticeSession::start(std::uint16_t port)
{
    if (state() != State::Stopped)
        return;
    using Started = std::shared_ptr<core::practice::Server>;
    const auto keep = [inbox = m_inbox](const core::practice::ServedRequest& request) {
        const std::scoped_lock lock(inbox->mutex);
        if (inbox->requests.size() < mostAtOnce)
            inbox->requests.append({ .when = QDateTime::currentDateTime(), .request = request });
    };
    m_job.start(
        [options = core::practice::ServerOptions{ .port = port,
             .now = QDateTime::currentSecsSinceEpoch(),
             .served = keep }](const core::Progress& /*progress*/) -> core::Result<Started> {
            return std::make_shared<core::practice::Server>(TRY(core::practice::Server::start(options)));
        },
        [this](const core::Result<Started>& started) {
            if (started) {
                m_server.emplace(std::move(**started));
                m_timer.start();
            }
            Q_EMIT changed();
            if (!started && started.error().code != core::ErrorCode::Cancelled)
                Q_EMIT failed(started.error());
        });
    Q_EMIT changed();
}

void PracticeSession::stop()
{
    m_job.abandon();
    m_timer.stop();
    takeServed();
    if (m_server) {
        // Its thread is waited for elsewhere.
        m_stopping.start(
            [server = std::make_shared<core::practice::Server>(std::move(*m_server))](
                const core::Progress& /*progress*/) mutable -> core::Result<> {
                server.reset();
                return {};
            },
            [](const core::Result<>& /*stopped*/) {});
        m_server.reset();
    }
    Q_EMIT changed();
}

const core::practice::Ports* PracticeSession::ports() const
{
    return m_server ? &m_server->ports() : nullptr;
}

QString PracticeSession::addressOf(const core::practice::Exercise& exercise) const
{
    return m_server ? fromUtf8(m_server->addressOf(exercise)) : QString();
}

std::string PracticeSession::authority() const
{
    return m_server ? m_server->authority() : std::string();
}

std::string PracticeSession::authorityFor(const core::http::Url& url) const
{
    const core::practice::Ports* own = ports();
    if (!own || !core::http::isLoopback(url.host))
        return {};
    const std::uint16_t port = url.effectivePort();
    const bool isSpecial
        = std::ranges::any_of(own->special, [port](const auto& one) { return one.second == port; });
    return port == own->plain || port == own->secure || isSpecial ? authority() : std::string();
}

void PracticeSession::takeServed()
{
    QList<Served> requests;
    {
        const std::scoped_lock lock(m_inbox->mutex);
        requests.swap(m_inbox->requests);
    }
    if (!requests.isEmpty())
        Q_EMIT served(requests);
}

} // namespace gui::headers
