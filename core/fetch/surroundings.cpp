// SPDX-License-Identifier: Apache-2.0
#include "core/fetch/surroundings.h"

#include <QHostInfo>
#include <QNetworkProxyFactory>
#include <QUrl>

#include <algorithm>
#include <optional>
#include <utility>

namespace core::fetch {
namespace {

struct Block {
    const char* address;
    int bits;
};
constexpr Block privateBlocks[] = { { "0.0.0.0", 8 }, { "10.0.0.0", 8 }, { "100.64.0.0", 10 },
    { "127.0.0.0", 8 }, { "169.254.0.0", 16 }, { "172.16.0.0", 12 }, { "192.0.0.0", 24 },
    { "192.168.0.0", 16 }, { "198.18.0.0", 15 }, { "255.255.255.255", 32 }, { "::", 128 }, { "::1", 128 },
    { "fc00::", 7 }, { "fe80::", 10 }, { "fec0::", 10 } };

QString qString(const std::string& text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// The IPv4 address that stands in an IPv6 one.
std::optional<QHostAddress> carriedAddress(const QHostAddress& address)
{
    if (address.protocol() != QAbstractSocket::IPv6Protocol)
        return {};
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    const auto from = [&](int first) {
        quint32 value = 0;
        for (int i = first; i < first + 4; ++i)
            value = (value << 8) | bytes[i];
        return QHostAddress(value);
    };
    if (address.isInSubnet(QHostAddress(QStringLiteral("::ffff:0:0")), 96)
        || address.isInSubnet(QHostAddress(QStringLiteral("64:ff9b::")), 96))
        return from(12);
    if (address.isInSubnet(QHostAddress(QStringLiteral("2002::")), 16))
        return from(2);
    return {};
}

Result<std::vector<QHostAddress>> lookUp(const std::string& host, const Patience& patience)
{
    if (std::vector<QHostAddress> known = literalAddresses(host); !known.empty())
        return known;
    QObject listener; // an answer that comes too late finds nobody
    std::optional<QHostInfo> answer;
    QHostInfo::lookupHost(qString(host), &listener, [&](const QHostInfo& info) { answer = info; });
    const Patience::Waited waited = TRY(patience.waitFor([&] { return answer.has_value(); }));
    if (waited == Patience::Waited::TimeIsUp)
        return fail(ErrorCode::TimedOut, {}, Cause::WhileLookingUp);
    const QList<QHostAddress> found = answer->addresses();
    if (found.isEmpty())
        return fail(ErrorCode::HostNotFound);
    return std::vector<QHostAddress>(found.begin(), found.end());
}

QNetworkProxy systemProxyFor(const http::Url& url)
{
    // As browsers have it: what runs on this machine is asked by this machine.
    if (http::isLoopback(url.host))
        return QNetworkProxy::NoProxy;
    const QList<QNetworkProxy> proxies
        = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(QUrl(qString(url.text()))));
    const auto usable = std::ranges::find_if(proxies, [](const QNetworkProxy& proxy) {
        return proxy.type() == QNetworkProxy::NoProxy || proxy.type() == QNetworkProxy::HttpProxy
            || proxy.type() == QNetworkProxy::Socks5Proxy;
    });
    return usable == proxies.end() ? QNetworkProxy(QNetworkProxy::NoProxy) : *usable;
}

} // namespace

bool isPrivateAddress(const QHostAddress& address)
{
    if (const std::optional<QHostAddress> carried = carriedAddress(address))
        return isPrivateAddress(*carried);
    return std::ranges::any_of(privateBlocks, [&](const Block& block) {
        return address.isInSubnet(QHostAddress(QString::fromLatin1(block.address)), block.bits);
    });
}

std::vector<QHostAddress> literalAddresses(const std::string& host)
{
    if (host == "localhost" || host.ends_with(".localhost"))
        return { QHostAddress(QHostAddress::LocalHost), QHostAddress(QHostAddress::LocalHostIPv6) };
    const bool isBracketed = host.starts_with('[') && host.ends_with(']');
    const QHostAddress address(qString(isBracketed ? host.substr(1, host.size() - 2) : host));
    if (address.isNull())
        return {};
    return { address };
}

Surroundings systemSurroundings()
{
    return { .addressesOf = lookUp, .isPrivate = isPrivateAddress, .proxyFor = systemProxyFor };
}

} // namespace core::fetch
