// SPDX-License-Identifier: Apache-2.0
#include "core/practice/connection.h"

#include "core/base/encoding.h"
#include "core/crypto/random.h"

#include <algorithm>
#include <array>

namespace core::practice {
namespace {

constexpr qint64 unread = 32 * 1024; ///< that the system does not hold for us
constexpr qint64 unsent = 128 * 1024; ///< of an endless page
constexpr std::size_t longestPath = 200;
constexpr char handshakeRecord = 0x16; // RFC 8446 section 5.1

/// 128 bits; nothing where the generator fails, so that no page has a nonce that can be guessed.
std::optional<std::string> newNonce()
{
    std::array<std::byte, 16> random{};
    if (!crypto::fillWithRandom(random))
        return {};
    return toBase64(random, Padding::Absent);
}

std::string shownPath(std::string_view path)
{
    std::string shown(path.substr(0, longestPath));
    std::ranges::replace_if(shown, [](char c) { return c <= ' ' || c >= '\x7f'; }, '?');
    return shown;
}

} // namespace

Connection::Connection(
    const Service& service, qintptr descriptor, const QSslConfiguration* secure, QObject* parent)
    : QObject(parent)
    , m_service(service)
    , m_isTls(secure != nullptr)
{
    if (!m_socket.setSocketDescriptor(descriptor)) {
        deleteLater();
        return;
    }
    if (secure)
        m_socket.setSslConfiguration(*secure);
    m_socket.setReadBufferSize(unread);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &Connection::end);
    connect(&m_pace, &QTimer::timeout, this, &Connection::drip);
    connect(&m_socket, &QSslSocket::readyRead, this, &Connection::read);
    // Queued: after a failed handshake Qt tells the client why, once everybody has heard of it.
    connect(&m_socket, &QSslSocket::disconnected, this, &Connection::end, Qt::QueuedConnection);
    connect(&m_socket, &QSslSocket::errorOccurred, this, &Connection::end, Qt::QueuedConnection);
    connect(&m_socket, &QSslSocket::bytesWritten, this, &Connection::goOn);
    connect(&m_socket, &QSslSocket::encryptedBytesWritten, this, &Connection::goOn);
    give(m_service.options.patience.request);
}

void Connection::give(std::chrono::milliseconds time)
{
    m_patience.start(time);
}

void Connection::end()
{
    m_patience.stop();
    m_pace.stop();
    m_socket.disconnect(this);
    m_socket.abort();
    deleteLater();
}

void Connection::recogniseTls()
{
    char first = 0;
    if (m_socket.peek(&first, 1) != 1)
        return;
    m_isRecognised = true;
    if (first == handshakeRecord) {
        m_socket.startServerEncryption();
    } else {
        // Answered in the clear, so that whoever forgot the s reads why.
        m_isTls = false;
        send(answerTo(Refused{ 400 }));
    }
}

void Connection::read()
{
    if (m_isTls && !m_isRecognised)
        recogniseTls();
    if (m_isAnswering || (m_isTls && !m_socket.isEncrypted()))
        return; // what has come waits in the socket
    const QByteArray bytes = m_socket.read(unread);
    m_input.append(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    takeRequests();
}

void Connection::skipBody()
{
    const std::size_t skipped = std::min(m_skipped, m_input.size());
    m_input.erase(0, skipped);
    m_skipped -= skipped;
}

void Connection::takeRequests()
{
    skipBody();
    if (m_isAnswering || m_skipped > 0 || m_input.empty())
        return;
    const RequestOutcome outcome = readRequest(m_input);
    if (std::holds_alternative<Unfinished>(outcome))
        return;
    if (const auto* refused = std::get_if<Refused>(&outcome)) {
        const Answer answer = answerTo(*refused);
        serve(outcome, answer);
        send(answer);
        return;
    }
    const auto& request = std::get<Request>(outcome);
    const std::optional<std::string> nonce = newNonce();
    if (!nonce)
        return end();
    Answer answer = answerTo(request, { .ports = m_service.ports, .isSecure = m_isTls, .nonce = *nonce });
    m_input.erase(0, request.headBytes);
    m_skipped = request.bodyBytes;
    serve(outcome, answer);
    send(std::move(answer));
}

void Connection::serve(const RequestOutcome& outcome, const Answer& answer)
{
    if (!m_service.options.served)
        return;
    const auto* request = std::get_if<Request>(&outcome);
    m_service.options.served({ .method = request ? request->method : std::string(),
        .path = request ? shownPath(request->path) : std::string(),
        .status = answer.status,
        .isSecure = m_isTls });
}

void Connection::send(Answer answer)
{
    m_answer = std::move(answer);
    m_isAnswering = true;
    if (m_answer.end == Answer::End::Drip) {
        m_pace.start(m_service.options.patience.drip);
        give(m_service.options.patience.endless);
        return;
    }
    give(m_answer.end == Answer::End::Endless ? m_service.options.patience.endless
                                              : m_service.options.patience.reading);
    m_socket.write(m_answer.bytes.data(), static_cast<qint64>(m_answer.bytes.size()));
    m_answer.bytes.clear();
    goOn();
}

void Connection::drip()
{
    if (m_answer.bytes.empty()) {
        m_pace.stop();
        m_answer.end = Answer::End::Close;
        return goOn();
    }
    m_socket.write(m_answer.bytes.data(), 1);
    m_answer.bytes.erase(0, 1);
}

bool Connection::hasSentAll() const
{
    return m_socket.bytesToWrite() == 0 && m_socket.encryptedBytesToWrite() == 0;
}

void Connection::goOn()
{
    if (!m_isAnswering || m_answer.end == Answer::End::Drip)
        return;
    if (m_answer.end == Answer::End::Endless) {
        static const QByteArray filler(32 * 1024, '.');
        if (m_socket.bytesToWrite() + m_socket.encryptedBytesToWrite() < unsent)
            m_socket.write(filler);
        return;
    }
    give(m_service.options.patience.reading);
    // Once more when the socket has done its part: TLS says that bytes are written before they are sent.
    if (hasSentAll())
        QMetaObject::invokeMethod(this, &Connection::finishAnswer, Qt::QueuedConnection);
}

void Connection::finishAnswer()
{
    if (!m_isAnswering || !hasSentAll())
        return;
    switch (m_answer.end) {
    case Answer::End::Open:
        m_isAnswering = false;
        give(m_service.options.patience.request);
        return read();
    case Answer::End::Cut:
        return end();
    case Answer::End::Close:
        m_isAnswering = false;
        m_socket.disconnect(&m_socket, &QSslSocket::readyRead, this, nullptr);
        m_socket.disconnectFromHost();
        return;
    case Answer::End::Drip:
    case Answer::End::Endless:
        return;
    }
}

} // namespace core::practice
