// SPDX-License-Identifier: Apache-2.0
#include "gui/shell/single_instance.h"

#include "gui/shell/request_message.h"
#include "gui/text/convert.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QLocalSocket>
#include <QLockFile>
#include <QOperatingSystemVersion>
#include <QStandardPaths>
#include <QTimer>
#include <QWidget>
#include <QWindow>

#include <utility>

namespace gui {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

// The first acts on "act" only: whoever has given up waiting goes on alone.
const QByteArray taken = "taken\n";
const QByteArray act = "act\n";

/// In a folder that only the user can write to: elsewhere others could take the name first.
QString socketNameFor(const std::filesystem::path& settingsFile)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QDir::homePath().toUtf8());
    hash.addData(QByteArrayView("\n"));
    hash.addData(fromPath(settingsFile).toUtf8());
    QString name = "assay-"_L1 + QString::fromLatin1(hash.result().toHex().first(16));
    if (QOperatingSystemVersion::currentType() == QOperatingSystemVersion::Windows)
        return name; // pipes have no folder
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + u'/' + name;
}

QString lockNameFor(const QString& socketName)
{
    const bool hasFolder = socketName.contains(u'/');
    return (hasFolder ? socketName : QDir::tempPath() + u'/' + socketName) + ".lock"_L1;
}

enum class Answer : std::uint8_t { Taken, Nobody, Silence };

Answer handOver(const QString& socketName, const Request& request, std::chrono::milliseconds patience)
{
    const QDeadlineTimer deadline(patience);
    const auto left = [&] { return static_cast<int>(deadline.remainingTime()); };
    QLocalSocket socket;
    socket.connectToServer(socketName);
    if (!socket.waitForConnected(left())) {
        const bool isThere = socket.error() == QLocalSocket::SocketTimeoutError
            || socket.error() == QLocalSocket::SocketAccessError;
        return isThere ? Answer::Silence : Answer::Nobody;
    }
    socket.write(toMessage(request));
    while (socket.bytesToWrite() > 0) {
        if (!socket.waitForBytesWritten(left()))
            return Answer::Silence;
    }
    while (socket.bytesAvailable() < taken.size()) {
        if (!socket.waitForReadyRead(left()))
            return Answer::Silence;
    }
    if (socket.readAll() != taken)
        return Answer::Silence;
    socket.write(act);
    while (socket.bytesToWrite() > 0) {
        if (!socket.waitForBytesWritten(left()))
            return Answer::Silence;
    }
    return Answer::Taken;
}

} // namespace

SingleInstance::SingleInstance(const std::filesystem::path& settingsFile, QObject* parent)
    : QObject(parent)
    , m_socketName(socketNameFor(settingsFile))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::accept);
}

SingleInstance::Role SingleInstance::begin(const Request& request, std::chrono::milliseconds patience)
{
    if (toMessage(request).size() > largestRequest)
        return Role::Alone;
    Answer answer = handOver(m_socketName, request, patience);
    // Two that start at the same time both find nobody; the later of them asks again.
    QLockFile lock(lockNameFor(m_socketName));
    if (answer == Answer::Nobody && lock.tryLock(static_cast<int>(patience.count())))
        answer = handOver(m_socketName, request, patience);
    switch (answer) {
    case Answer::Taken:
        return Role::Second;
    case Answer::Silence:
        return Role::Alone;
    case Answer::Nobody:
        return lock.isLocked() ? listen() : Role::Alone;
    }
    std::unreachable();
}

SingleInstance::Role SingleInstance::listen()
{
    if (m_server.listen(m_socketName))
        return Role::First;
    // Nobody listens there: a crash has left it.
    QLocalServer::removeServer(m_socketName);
    return m_server.listen(m_socketName) ? Role::First : Role::Alone;
}

void SingleInstance::accept()
{
    while (QLocalSocket* const socket = m_server.nextPendingConnection()) {
        socket->setReadBufferSize(largestRequest + 1);
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        // Whoever says nothing does not stay.
        QTimer::singleShot(5s, socket, [socket] { socket->abort(); });
        const auto read = [this, socket, buffer = QByteArray(), asked = std::optional<Request>()]() mutable {
            buffer += socket->readAll();
            if (asked) {
                if (!act.startsWith(buffer))
                    socket->abort();
                if (buffer != act)
                    return;
                socket->disconnectFromServer();
                Q_EMIT received(*std::exchange(asked, {}));
                return;
            }
            if (stateOf(buffer) == MessageState::Incomplete)
                return;
            asked = fromMessage(buffer);
            if (!asked) {
                socket->abort();
                return;
            }
            buffer.clear();
            socket->write(taken);
        };
        connect(socket, &QLocalSocket::readyRead, this, read);
    }
}

QByteArray takeActivationToken()
{
    for (const char* const variable : { "XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID" }) {
        const QByteArray token = qgetenv(variable);
        if (!token.isEmpty()) {
            qunsetenv(variable); // children are started for other reasons
            return token;
        }
    }
    return {};
}

void bringToFront(QWidget& window, const QByteArray& activationToken)
{
    // Qt's Wayland plugin takes it from there.
    if (!activationToken.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", activationToken);
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
}

} // namespace gui
