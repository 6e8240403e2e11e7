// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/url.h"
#include "core/practice/server.h"
#include "gui/jobs/job.h"

#include <QDateTime>
#include <QList>
#include <QTimer>

#include <optional>

namespace gui {
class Workbench;
} // namespace gui

namespace gui::headers {

/// The practice server of this window: one tab starts it, another trusts its authority. It never starts by
/// itself, and stops with the window.
class PracticeSession : public QObject {
    Q_OBJECT
public:
    /// The one of the workbench, whose child it is.
    static PracticeSession& of(Workbench& workbench);

    enum class State : std::uint8_t { Stopped, Starting, Running };
    State state() const
    {
        return m_job.isRunning() ? State::Starting : m_server ? State::Running : State::Stopped;
    }
    /// 0: any port that is free.
    void start(std::uint16_t port);
    void stop();

    /// Nothing while it does not run.
    const core::practice::Ports* ports() const;
    /// Empty where the exercise has none now.
    QString addressOf(const core::practice::Exercise& exercise) const;
    /// The authority's certificate in PEM; empty while it does not run.
    std::string authority() const;
    /// The same, but empty where the address is not this server's.
    std::string authorityFor(const core::http::Url& url) const;

    struct Served {
        QDateTime when;
        core::practice::ServedRequest request;
    };

Q_SIGNALS:
    void changed(); ///< of the state
    void failed(const core::Error& error);
    /// A few times a second at most, and never more than `mostAtOnce`: a flood is cut.
    void served(const QList<gui::headers::PracticeSession::Served>& requests);

private:
    explicit PracticeSession(QObject* parent);
    void takeServed();

    /// What the server's thread writes and this one reads.
    struct Inbox;
    std::shared_ptr<Inbox> m_inbox;
    std::optional<core::practice::Server> m_server;
    Job m_job;
    Job m_stopping;
    QTimer m_timer;
};

} // namespace gui::headers
