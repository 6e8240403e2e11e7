// SPDX-License-Identifier: Apache-2.0
#include "gui/clipboard/clipboard.h"

#include "core/base/scratch.h"
#include "core/crypto/compare.h"
#include "core/crypto/hmac.h"
#include "core/crypto/random.h"
#include "gui/clipboard/secret_mime_data.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QStringEncoder>

#include <algorithm>

namespace gui {
namespace {

using namespace std::chrono_literals;

constexpr std::size_t keySize = 32;

std::chrono::steady_clock::time_point now()
{
    return std::chrono::steady_clock::now();
}

/// Only a text that nobody shares: another one would be copied first.
void wipe(QString& text)
{
    auto* const units = reinterpret_cast<volatile char16_t*>(text.data());
    for (qsizetype at = 0; at < text.size(); ++at)
        units[at] = u'\0';
}

/// Not SecureBytes, which may be full: then the secret would stay.
core::Scratch utf8Of(const QString& text)
{
    QStringEncoder encoder(QStringEncoder::Utf8);
    core::Scratch utf8(static_cast<std::size_t>(encoder.requiredSpace(text.size())));
    char* const begin = reinterpret_cast<char*>(utf8.bytes().data());
    const char* const end = encoder.appendToBuffer(begin, text);
    utf8.resize(static_cast<std::size_t>(end - begin));
    return utf8;
}

} // namespace

Clipboard::Clipboard(QObject* parent)
    : QObject(parent)
{
    if (auto key = core::crypto::randomSecret(keySize))
        m_fingerprintKey = std::move(*key);
    m_timer.setInterval(1s);
    connect(&m_timer, &QTimer::timeout, this, &Clipboard::tickDown);
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &Clipboard::notice);
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, &Clipboard::clearWhatIsOverdue);
    connect(qGuiApp, &QCoreApplication::aboutToQuit, this, &Clipboard::leave);
}

Clipboard::~Clipboard()
{
    if (qGuiApp != nullptr)
        leave();
}

void Clipboard::copyText(const QString& text)
{
    const bool replacesSecret = hasSecret();
    forget();
    QGuiApplication::clipboard()->setText(text);
    if (replacesSecret)
        Q_EMIT secretLeft(false);
    Q_EMIT copied();
}

void Clipboard::copySecret(const core::SecureBytes& utf8, const QString& what, std::chrono::seconds lifetime)
{
    forget();
    auto* data = new SecretMimeData(utf8.bytes());
    // The clipboard only, never the selection of X11, which the middle button pastes.
    QGuiApplication::clipboard()->setMimeData(data, QClipboard::Clipboard);
    m_data = data;
    m_fingerprint = fingerprint(utf8.bytes());
    m_what = what;
    m_deadline = now() + std::max(lifetime, std::chrono::seconds(1));
    m_timer.start();
    Q_EMIT secretCopied();
}

std::optional<std::chrono::seconds> Clipboard::secondsLeft() const
{
    if (!hasSecret())
        return {};
    return std::max(0s, std::chrono::ceil<std::chrono::seconds>(m_deadline - now()));
}

void Clipboard::keepLonger(std::chrono::seconds more)
{
    if (!hasSecret())
        return;
    m_deadline = std::max(m_deadline, now()) + more;
    m_isOverdue = false;
    m_timer.start();
    Q_EMIT tick();
}

void Clipboard::clearNow()
{
    if (hasSecret())
        end();
}

bool Clipboard::canClearInBackground() const
{
    return canClearInBackground(QGuiApplication::platformName(), qEnvironmentVariable("XDG_CURRENT_DESKTOP"));
}

bool Clipboard::canClearInBackground(QStringView platform, QStringView desktop)
{
    using namespace Qt::Literals::StringLiterals;
    return !platform.startsWith("wayland"_L1) || !desktop.contains("GNOME"_L1, Qt::CaseInsensitive);
}

void Clipboard::tickDown()
{
    if (now() < m_deadline) {
        Q_EMIT tick();
        return;
    }
    if (!canClearInBackground() && QGuiApplication::applicationState() != Qt::ApplicationActive) {
        m_timer.stop();
        m_isOverdue = true;
        Q_EMIT secretLeft(false);
        return;
    }
    end();
}

void Clipboard::clearWhatIsOverdue(Qt::ApplicationState state)
{
    if (state == Qt::ApplicationActive && m_isOverdue)
        end();
}

/// Something else may have been copied meanwhile. The text that another program has there is asked for at the
/// end only: one that does not answer would hold this one up, and a clipboard service may have taken the
/// secret over.
void Clipboard::notice()
{
    if (!hasSecret())
        return;
    const QClipboard& clipboard = *QGuiApplication::clipboard();
    const QMimeData* const data = clipboard.mimeData(QClipboard::Clipboard);
    const bool mayBeOurs = data != nullptr && data->hasText();
    if (clipboard.ownsClipboard() ? isStillOurs() : mayBeOurs)
        return;
    forget();
    Q_EMIT secretLeft(false);
}

void Clipboard::end()
{
    const bool isOurs = isStillOurs();
    forget(); // first: clearing tells notice()
    if (isOurs)
        QGuiApplication::clipboard()->clear(QClipboard::Clipboard);
    Q_EMIT secretLeft(isOurs);
}

void Clipboard::leave()
{
    if (hasSecret())
        end();
}

void Clipboard::forget()
{
    m_timer.stop();
    m_isOverdue = false;
    m_fingerprint.clear();
    m_data.clear();
    m_what.clear();
}

bool Clipboard::isStillOurs() const
{
    const QMimeData* const data = QGuiApplication::clipboard()->mimeData(QClipboard::Clipboard);
    if (data == nullptr)
        return false;
    if (data == m_data)
        return true;
    // A clipboard service may have taken it over, and some platforms wrap even what is ours.
    if (!data->hasText())
        return false;
    QString text = data->text();
    const core::Scratch utf8 = utf8Of(text);
    wipe(text);
    return !m_fingerprint.empty()
        && core::crypto::isEqualInConstantTime(fingerprint(utf8.bytes()), m_fingerprint);
}

core::Bytes Clipboard::fingerprint(core::ByteView text) const
{
    if (m_fingerprintKey.isEmpty())
        return {};
    return core::crypto::hmacOf(core::crypto::DigestAlgorithm::Sha256, m_fingerprintKey.bytes(), text)
        .value_or(core::Bytes());
}

} // namespace gui
