// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/base/secure_bytes.h"

#include <QMimeData>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <optional>

namespace gui {

/// The system's clipboard with manners: secrets are marked as such for clipboard histories, leave after a
/// visible countdown, and are taken back only while they are still there.
class Clipboard : public QObject {
    Q_OBJECT
public:
    explicit Clipboard(QObject* parent);
    ~Clipboard() override;

    void copyText(const QString& text);
    /// `what` names it in messages: "Password"; it is never the secret.
    void copySecret(const core::SecureBytes& utf8, const QString& what, std::chrono::seconds lifetime);

    /// Nothing when no secret of ours is in the clipboard, as far as we know.
    std::optional<std::chrono::seconds> secondsLeft() const;
    QString what() const { return m_what; }
    void keepLonger(std::chrono::seconds more);
    void clearNow();
    /// Whether a background clear can work here: GNOME on Wayland allows it only to the focused window.
    bool canClearInBackground() const;
    /// The same of a desktop as XDG_CURRENT_DESKTOP names it.
    static bool canClearInBackground(QStringView platform, QStringView desktop);

Q_SIGNALS:
    void copied(); ///< ordinary text
    void secretCopied();
    void tick(); ///< each second of the countdown
    /// The countdown is over: `cleared` is false when other content took its place or the desktop refused. In
    /// the latter case secondsLeft() is 0, and it is cleared when the window is active next.
    void secretLeft(bool cleared);

private:
    bool hasSecret() const { return !m_fingerprint.empty() || m_data != nullptr; }
    void tickDown();
    void notice();
    void clearWhatIsOverdue(Qt::ApplicationState state);
    void leave();
    void end();
    void forget();
    bool isStillOurs() const;
    core::Bytes fingerprint(core::ByteView text) const;

    QTimer m_timer;
    std::chrono::steady_clock::time_point m_deadline;
    core::SecureBytes m_fingerprintKey; ///< random, of this run
    core::Bytes m_fingerprint; ///< HMAC of our secret; no copy of it is kept
    QPointer<const QMimeData> m_data; ///< ours, while the clipboard has it
    QString m_what;
    bool m_isOverdue = false;
};

} // namespace gui
