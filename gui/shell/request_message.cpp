// SPDX-License-Identifier: Apache-2.0
#include "gui/shell/request_message.h"

#include <QDataStream>
#include <QtEndian>

namespace gui {
namespace {

const QByteArray magic = "assay-r1";
const qsizetype headSize = magic.size() + qsizetype{ sizeof(quint32) };
constexpr auto streamVersion = QDataStream::Qt_6_0;

quint32 bodySize(const QByteArray& message)
{
    return qFromBigEndian<quint32>(message.constData() + magic.size());
}

} // namespace

QByteArray toMessage(const Request& request)
{
    QByteArray body;
    QDataStream stream(&body, QDataStream::WriteOnly);
    stream.setVersion(streamVersion);
    stream << static_cast<quint32>(request.files.size());
    for (const std::filesystem::path& file : request.files) {
        const std::u8string name = file.u8string(); // on POSIX the bytes as they are
        stream << QByteArray(reinterpret_cast<const char*>(name.data()), static_cast<qsizetype>(name.size()));
    }
    stream << request.panel.toUtf8() << request.tab.toUtf8() << request.activationToken;

    QByteArray message = magic;
    message.resize(headSize);
    qToBigEndian(static_cast<quint32>(body.size()), message.data() + magic.size());
    return message + body;
}

MessageState stateOf(const QByteArray& received)
{
    if (!magic.startsWith(received.first(std::min(received.size(), magic.size()))))
        return MessageState::Refused;
    if (received.size() < headSize)
        return MessageState::Incomplete;
    const qsizetype whole = headSize + qsizetype{ bodySize(received) };
    if (whole > largestRequest || received.size() > whole)
        return MessageState::Refused;
    return received.size() == whole ? MessageState::Complete : MessageState::Incomplete;
}

std::optional<Request> fromMessage(const QByteArray& message)
{
    if (stateOf(message) != MessageState::Complete)
        return {};
    QDataStream stream(message.sliced(headSize));
    stream.setVersion(streamVersion);
    Request request;
    quint32 count = 0;
    stream >> count;
    for (quint32 at = 0; at < count; ++at) {
        QByteArray name;
        stream >> name;
        if (stream.status() != QDataStream::Ok)
            return {};
        std::filesystem::path file(std::u8string(name.cbegin(), name.cend()));
        // The first has another current folder, and no name holds a zero.
        if (!file.is_absolute() || name.contains('\0'))
            return {};
        request.files.push_back(std::move(file));
    }
    QByteArray panel;
    QByteArray tab;
    stream >> panel >> tab >> request.activationToken;
    if (stream.status() != QDataStream::Ok || !stream.atEnd())
        return {};
    request.panel = QString::fromUtf8(panel);
    request.tab = QString::fromUtf8(tab);
    return request;
}

} // namespace gui
