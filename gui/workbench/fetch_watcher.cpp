// SPDX-License-Identifier: Apache-2.0
#include "gui/workbench/fetch_watcher.h"

#include "gui/text/convert.h"

#include <QCoreApplication>

#include <algorithm>

namespace gui {
namespace {

using namespace Qt::Literals::StringLiterals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(gui::FetchWatcher)
};

QString placeOf(const core::fetch::Connection& connection)
{
    return printable(fromUtf8(connection.host)) + u':' + QString::number(connection.port);
}

bool isSame(const core::fetch::Connection& left, const core::fetch::Connection& right)
{
    return left.host == right.host && left.port == right.port && left.purpose == right.purpose;
}

} // namespace

QString wordsOf(core::fetch::Connection::Purpose purpose)
{
    using Purpose = core::fetch::Connection::Purpose;
    switch (purpose) {
    case Purpose::Page:
        return Words::tr("Response headers");
    case Purpose::PlainPage:
        return Words::tr("Whether http leads to https");
    case Purpose::Preflight:
        return Words::tr("What other origins may do (CORS)");
    case Purpose::Repetition:
        return Words::tr("Whether nonces change");
    case Purpose::OriginProbe:
        return Words::tr("What foreign origins may read (CORS)");
    case Purpose::VersionProbe:
        return Words::tr("TLS versions");
    case Purpose::BreachRange:
        return Words::tr("Leaked passwords, asked for by five digits of a hash");
    }
    Q_UNREACHABLE();
}

FetchWatcher::FetchWatcher(std::shared_ptr<ConnectionBook> book)
    : m_book(std::move(book))
{
}

bool FetchWatcher::opens(const core::fetch::Connection& connection)
{
    const std::optional<qsizetype> entry = m_book->open({ .when = QDateTime::currentDateTimeUtc(),
        .where = placeOf(connection),
        .why = wordsOf(connection.purpose) });
    if (!entry)
        return false;
    const std::scoped_lock lock(m_mutex);
    m_open.push_back({ .connection = connection, .entry = *entry });
    return true;
}

void FetchWatcher::closed(
    const core::fetch::Connection& connection, std::uint64_t sent, std::uint64_t received)
{
    const std::scoped_lock lock(m_mutex);
    const auto found
        = std::ranges::find_if(m_open, [&](const Open& open) { return isSame(open.connection, connection); });
    if (found == m_open.end())
        return;
    m_book->addBytes(found->entry, sent, received);
    m_open.erase(found);
}

std::optional<FetchWatcher::Activity> FetchWatcher::activity() const
{
    const std::scoped_lock lock(m_mutex);
    if (m_open.empty())
        return {};
    const core::fetch::Connection& last = m_open.back().connection;
    return Activity{ .where = placeOf(last), .purpose = last.purpose };
}

} // namespace gui
