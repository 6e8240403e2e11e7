// SPDX-License-Identifier: Apache-2.0
#include "core/practice/server.h"

#include "core/practice/identities.h"
#include "core/practice/listener.h"

#include <QThread>

#include <future>
#include <list>

namespace core::practice {
namespace {

constexpr Exercise::Server specials[] = { Exercise::Server::Expired, Exercise::Server::WrongName,
    Exercise::Server::SelfSigned, Exercise::Server::Incomplete, Exercise::Server::OldTls };

} // namespace

struct Server::State final : QThread {
    Service service;
    Identities identities;
    std::promise<Result<>> started;

    ~State() override
    {
        quit();
        wait();
    }

    Result<> listen(std::list<Pair>& pairs)
    {
        const auto open = [&](const QSslConfiguration* secure, std::uint16_t port) {
            return pairs.emplace_back(service, secure ? std::optional(*secure) : std::nullopt).listen(port);
        };
        std::uint16_t next = service.options.port;
        const auto take = [&next] { return next == 0 ? next : next++; };
        service.ports.plain = TRY(open(nullptr, take()));
        service.ports.secure = TRY(open(&identities.servers.at(Exercise::Server::Usual), take()));
        for (const Exercise::Server special : specials) {
            const auto found = identities.servers.find(special);
            if (found == identities.servers.end())
                continue;
            service.ports.special.emplace_back(special, TRY(open(&found->second, take())));
        }
        return {};
    }

    void run() override
    {
        // Everything that has to do with sockets lives and dies on this thread.
        std::list<Pair> pairs;
        Result<> result = listen(pairs);
        const bool isListening = result.has_value();
        started.set_value(std::move(result));
        if (isListening)
            exec();
    }
};

Server::Server(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}

Server::~Server() = default;
Server::Server(Server&&) noexcept = default;
Server& Server::operator=(Server&&) noexcept = default;

Result<Server> Server::start(ServerOptions options)
{
    if (options.port > largestPort)
        return fail(ErrorCode::InvalidParameter, std::to_string(options.port));
    auto state = std::make_unique<State>();
    state->identities = TRY(makeIdentities(options.now));
    state->service.options = std::move(options);
    std::future<Result<>> started = state->started.get_future();
    state->start();
    TRY(started.get());
    return Server(std::move(state));
}

const Ports& Server::ports() const
{
    return m_state->service.ports;
}

const std::string& Server::authority() const
{
    return m_state->identities.authority;
}

std::string Server::addressOf(const Exercise& exercise) const
{
    return practice::addressOf(exercise, m_state->service.ports);
}

} // namespace core::practice
