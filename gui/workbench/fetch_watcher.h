// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fetch/fetch.h"
#include "gui/workbench/connection_book.h"

#include <QString>

#include <memory>
#include <vector>

namespace gui {

/// Enters every connection of a fetch into the ledger before it is made, and lets none be made while offline.
class FetchWatcher final : public core::fetch::Watcher {
public:
    explicit FetchWatcher(std::shared_ptr<ConnectionBook> book);

    bool opens(const core::fetch::Connection& connection) override;
    void closed(
        const core::fetch::Connection& connection, std::uint64_t sent, std::uint64_t received) override;
    /// What was opened last and is not closed yet: "example.com:443". Any thread.
    struct Activity {
        QString where;
        core::fetch::Connection::Purpose purpose = core::fetch::Connection::Purpose::Page;
    };
    std::optional<Activity> activity() const;

private:
    struct Open {
        core::fetch::Connection connection;
        qsizetype entry;
    };

    std::shared_ptr<ConnectionBook> m_book;
    mutable std::mutex m_mutex;
    std::vector<Open> m_open; ///< guarded
};

/// Why it is connected: "Response headers", "TLS versions".
QString wordsOf(core::fetch::Connection::Purpose purpose);

} // namespace gui
