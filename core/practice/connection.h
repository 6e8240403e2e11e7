// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/practice/server.h"

#include <QSslSocket>
#include <QTimer>

namespace core::practice {

/// What all connections of a server share; it outlives them.
struct Service {
    ServerOptions options;
    Ports ports;
};

/// One client: reads a request, answers it, and goes on while both want to. It deletes itself at the end.
class Connection : public QObject {
    Q_OBJECT
public:
    /// With a configuration the client must speak TLS; whoever speaks http is told so.
    Connection(const Service& service, qintptr descriptor, const QSslConfiguration* secure, QObject* parent);

private:
    void read();
    void recogniseTls();
    void takeRequests();
    void skipBody();
    void send(Answer answer);
    void goOn();
    void finishAnswer();
    void drip();
    void serve(const RequestOutcome& outcome, const Answer& answer);
    void give(std::chrono::milliseconds time);
    bool hasSentAll() const;
    void end();

    const Service& m_service;
    QSslSocket m_socket;
    QTimer m_patience; ///< ends the connection
    QTimer m_pace; ///< of what is sent slowly
    std::string m_input;
    Answer m_answer; ///< that is being sent
    std::size_t m_skipped = 0; ///< bytes of a request's body that are still to come
    bool m_isTls;
    bool m_isRecognised = false;
    bool m_isAnswering = false;
};

} // namespace core::practice
