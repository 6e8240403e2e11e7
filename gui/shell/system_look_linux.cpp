// SPDX-License-Identifier: Apache-2.0
#include "gui/shell/system_look.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFileInfo>
#include <QFontDatabase>
#include <QFontInfo>
#include <QStandardPaths>
#include <QTimer>

namespace gui {
namespace {

using namespace Qt::Literals::StringLiterals;

const QString service = u"org.freedesktop.portal.Desktop"_s;
const QString object = u"/org/freedesktop/portal/desktop"_s;
const QString interface = u"org.freedesktop.portal.Settings"_s;
const QString appearance = u"org.freedesktop.appearance"_s;
const QString colorSchemeKey = u"color-scheme"_s;
const QString contrastKey = u"contrast"_s;

/// Asking for the bus where there is none could start one.
bool hasSessionBus()
{
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
        || QFileInfo::exists(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + "/bus"_L1);
}

/// The portal wraps its values once or twice, depending on the method.
uint numberIn(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value.toUInt();
}

/// The settings portal, which GNOME, KDE and the others speak alike.
class Portal : public QObject {
    Q_OBJECT
public:
    explicit Portal(QObject* parent)
        : QObject(parent)
    {
    }
    void ask()
    {
        QDBusConnection bus = QDBusConnection::sessionBus();
        if (!bus.isConnected())
            return;
        // QtDBus looks slots' types up by their names, and refuses to connect to those that it does not know.
        qRegisterMetaType<QDBusVariant>();
        // Whoever says so: naming the sender would wait for the bus to tell its address.
        bus.connect(
            {}, object, interface, u"SettingChanged"_s, this, SLOT(take(QString, QString, QDBusVariant)));
        read(bus, colorSchemeKey);
        read(bus, contrastKey);
    }

Q_SIGNALS:
    void told(const QString& key, uint number);

public Q_SLOTS:
    void take(const QString& space, const QString& key, const QDBusVariant& value)
    {
        if (space == appearance)
            Q_EMIT told(key, numberIn(value.variant()));
    }

private:
    void read(const QDBusConnection& bus, const QString& key)
    {
        QDBusMessage question = QDBusMessage::createMethodCall(service, object, interface, u"Read"_s);
        question << appearance << key;
        auto* const watcher = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, key] {
            const QDBusPendingReply<QDBusVariant> reply = *watcher;
            if (reply.isValid())
                take(appearance, key, reply.value());
            watcher->deleteLater();
        });
    }
};

} // namespace

void SystemLook::watch()
{
    watchSchemeOfQt(this, [this] { set(schemeOfQt(), m_contrast); });
    if (!hasSessionBus())
        return;
    auto* const portal = new Portal(this);
    connect(portal, &Portal::told, this, [this](const QString& key, uint number) {
        if (key == contrastKey)
            set(m_scheme, number == 1 ? Contrast::More : Contrast::Normal);
        else if (key == colorSchemeKey && number == 1)
            set(Scheme::Dark, m_contrast);
        else if (key == colorSchemeKey)
            set(number == 2 ? Scheme::Light : schemeOfQt(), m_contrast);
    });
    // After the window is there: joining the bus takes a round trip.
    QTimer::singleShot(0, portal, &Portal::ask);
}

QFont interfaceFont(const QFont& system)
{
    QFont font = system;
    const QString family = QFontInfo(system).family();
    // What fontconfig falls back to where nobody has chosen.
    if (!family.isEmpty() && !family.startsWith("DejaVu Sans"_L1))
        return font;
    const QStringList installed = QFontDatabase::families();
    for (const QString& better : { u"Inter"_s, u"Noto Sans"_s, u"Cantarell"_s }) {
        if (installed.contains(better)) {
            font.setFamilies({ better, family });
            break;
        }
    }
    return font;
}

} // namespace gui

#include "system_look_linux.moc"
