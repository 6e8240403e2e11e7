// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/workbench/content.h"

#include <QLocalServer>
#include <QObject>

#include <chrono>

class QWidget;

namespace gui {

/// What a second start asks of the window that is already there.
struct Request {
    Files files; ///< absolute
    QString panel; ///< id; empty: the one in view
    QString tab;
    QByteArray activationToken; ///< of the desktop, to come to the front with
    bool operator==(const Request&) const = default;
};

/// One window per user and settings file: a later start hands its files to the first and ends.
class SingleInstance : public QObject {
    Q_OBJECT
public:
    enum class Role : std::uint8_t {
        First, ///< hears what later starts ask
        Second, ///< the first has taken the request: end with 0
        Alone, ///< the first does not answer, or there can be none: go on without
    };

    explicit SingleInstance(const std::filesystem::path& settingsFile, QObject* parent = nullptr);

    /// Waits for an answer of the first for at most `patience`.
    Role begin(const Request& request, std::chrono::milliseconds patience = std::chrono::seconds(2));
    /// Hears nothing more.
    void end() { m_server.close(); }
    QString socketName() const { return m_socketName; }

Q_SIGNALS:
    void received(const gui::Request& request);

private:
    void accept();
    Role listen();

    QString m_socketName;
    QLocalServer m_server;
};

/// The token that the desktop gave to this start.
QByteArray takeActivationToken();
/// Shows the window above the others, as far as the desktop allows.
void bringToFront(QWidget& window, const QByteArray& activationToken);

} // namespace gui
