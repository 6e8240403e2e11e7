// SPDX-License-Identifier: Apache-2.0
#include "tests/support/scripted_server.h"

#include "core/base/bytes.h"
#include "core/keys/certificate_maker.h"

#include <QMutex>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QThread>
#include <QTimer>

#include <ctime>

namespace tests {
namespace {

constexpr std::int64_t day = 86400;

core::keys::MadeCertificate made(const core::keys::CertificateWish& wish)
{
    core::Result<core::keys::MadeCertificate> result = core::keys::makeCertificate(wish);
    if (!result)
        qFatal("no certificate: %s", core::idOf(result.error().code));
    return *std::move(result);
}

} // namespace

Reply reply(std::string bytes)
{
    return { .pieces = { std::move(bytes) } };
}

Reply page(std::string_view fields, std::string_view body)
{
    std::string text = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n";
    text.append(fields).append("Content-Length: ").append(std::to_string(body.size()));
    return reply(text.append("\r\n\r\n").append(body));
}

Reply redirect(int status, std::string_view location, std::string_view fields)
{
    std::string text = "HTTP/1.1 " + std::to_string(status) + " Moved\r\nLocation: ";
    return reply(text.append(location).append("\r\n").append(fields).append("Content-Length: 0\r\n\r\n"));
}

struct TestAuthority::Made {
    core::keys::MadeCertificate authority;
};

TestAuthority::TestAuthority()
{
    const std::int64_t now = std::time(nullptr);
    m_made = std::make_shared<Made>(Made{ made({ .subject = { { { "CN", "Test authority" } } },
        .notBefore = now - 7 * day,
        .notAfter = now + 7 * day,
        .role = core::keys::CertificateRole::Authority }) });
    m_pem = core::keys::certificatePem(m_made->authority.der);
}

std::vector<std::byte> TestAuthority::der() const
{
    return m_made->authority.der;
}

static Identity issued(const core::keys::MadeCertificate& authority, const std::vector<std::string>& names,
    const std::vector<std::string>& addresses, std::int64_t notAfter)
{
    const core::keys::MadeCertificate one = made({ .subject = { { { "CN", "Test server" } } },
        .dnsNames = names,
        .addresses = addresses,
        .notBefore = std::time(nullptr) - 3 * day,
        .notAfter = notAfter,
        .issuer = &authority });
    return { .chain = core::keys::certificatePem(one.der),
        .key = std::string(core::asText(one.privateKey.bytes())) };
}

Identity TestAuthority::identityFor(
    const std::vector<std::string>& names, const std::vector<std::string>& addresses) const
{
    return issued(m_made->authority, names, addresses, std::time(nullptr) + 6 * day);
}

Identity TestAuthority::expiredIdentityFor(const std::vector<std::string>& names) const
{
    return issued(m_made->authority, names, { "127.0.0.1" }, std::time(nullptr) - day);
}

/// Lives on the server's thread, but for what the mutex guards.
struct ScriptedServer::State {
    class Listener final : public QTcpServer {
    public:
        explicit Listener(State& state)
            : m_state(state)
        {
        }

    protected:
        void incomingConnection(qintptr descriptor) override { m_state.accept(descriptor); }

    private:
        State& m_state;
    };

    Script script;
    Speaks speaks = Speaks::Second;
    QSslConfiguration tls;
    bool isSecure = false;
    QThread thread;
    std::unique_ptr<Listener> listener;
    QMutex mutex{};
    std::vector<std::string> requests{};
    std::size_t connections = 0;

    void accept(qintptr descriptor)
    {
        auto* socket = new QSslSocket(listener.get());
        socket->setSocketDescriptor(descriptor);
        QObject::connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
        {
            const QMutexLocker lock(&mutex);
            ++connections;
        }
        if (isSecure) {
            socket->setSslConfiguration(tls);
            socket->startServerEncryption();
        }
        if (speaks == Speaks::First) {
            play(*socket, std::make_shared<Reply>(script({})), 0);
            return;
        }
        QObject::connect(socket, &QSslSocket::readyRead, socket,
            [this, socket, head = std::string(), isAnswered = false]() mutable {
                head += socket->readAll().toStdString();
                // As web servers do, a greeting of TLS is answered with HTTP.
                const bool isGreeting = head.starts_with('\x16');
                if (isAnswered || (!isGreeting && !head.ends_with("\r\n\r\n")))
                    return;
                isAnswered = true;
                {
                    const QMutexLocker lock(&mutex);
                    requests.push_back(head);
                }
                play(*socket, std::make_shared<Reply>(script(head)), 0);
            });
    }

    static void play(QSslSocket& socket, const std::shared_ptr<Reply>& reply, std::size_t piece)
    {
        if (piece < reply->pieces.size()) {
            socket.write(QByteArray::fromStdString(reply->pieces[piece]));
            socket.flush();
            QTimer::singleShot(
                reply->pause, &socket, [&socket, reply, piece] { play(socket, reply, piece + 1); });
            return;
        }
        if (!reply->endless.empty()) {
            const auto more = [&socket, reply] {
                if (socket.bytesToWrite() < 64 * 1024)
                    socket.write(QByteArray::fromStdString(reply->endless));
            };
            QObject::connect(&socket, &QSslSocket::bytesWritten, &socket, more);
            more();
        } else if (!reply->staysOpen) {
            socket.disconnectFromHost();
        }
    }
};

ScriptedServer::ScriptedServer(Script script, Speaks speaks)
    : m_state(std::make_unique<State>())
{
    m_state->script = std::move(script);
    m_state->speaks = speaks;
    start();
}

ScriptedServer::ScriptedServer(Script script, const Identity& identity)
    : m_state(std::make_unique<State>())
{
    m_state->script = std::move(script);
    m_state->isSecure = true;
    m_state->tls = QSslConfiguration::defaultConfiguration();
    m_state->tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    m_state->tls.setLocalCertificateChain(
        QSslCertificate::fromData(QByteArray::fromStdString(identity.chain), QSsl::Pem));
    m_state->tls.setPrivateKey(QSslKey(QByteArray::fromStdString(identity.key), QSsl::Ec));
    m_state->tls.setAllowedNextProtocols({ "http/1.1" });
    start();
}

void ScriptedServer::start()
{
    m_state->thread.start();
    auto* context = new QObject;
    context->moveToThread(&m_state->thread);
    QMetaObject::invokeMethod(
        context,
        [this] {
            m_state->listener = std::make_unique<State::Listener>(*m_state);
            if (!m_state->listener->listen(QHostAddress::LocalHost, 0))
                qFatal("no port to listen on");
            m_port = m_state->listener->serverPort();
        },
        Qt::BlockingQueuedConnection);
    context->deleteLater();
}

ScriptedServer::~ScriptedServer()
{
    QMetaObject::invokeMethod(
        m_state->listener.get(), [this] { m_state->listener.reset(); }, Qt::BlockingQueuedConnection);
    m_state->thread.quit();
    m_state->thread.wait();
}

std::string ScriptedServer::url(std::string_view path, std::string_view host) const
{
    std::string text = m_state->isSecure ? "https://" : "http://";
    return text.append(host).append(":").append(std::to_string(m_port)).append(path);
}

std::vector<std::string> ScriptedServer::requests() const
{
    const QMutexLocker lock(&m_state->mutex);
    return m_state->requests;
}

std::size_t ScriptedServer::connectionCount() const
{
    const QMutexLocker lock(&m_state->mutex);
    return m_state->connections;
}

std::string pathOf(std::string_view request)
{
    const std::size_t begin = request.find(' ') + 1;
    return std::string(request.substr(begin, request.find(' ', begin) - begin));
}

std::uint16_t unusedPort()
{
    QTcpServer server;
    if (!server.listen(QHostAddress::LocalHost, 0))
        qFatal("no port to listen on");
    return server.serverPort();
}

} // namespace tests
