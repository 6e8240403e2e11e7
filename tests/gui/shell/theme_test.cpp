// SPDX-License-Identifier: Apache-2.0
#include "gui/shell/language.h"
#include "gui/shell/theme.h"
#include "gui/text/convert.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace {

/// The desktop's side of the settings portal.
class FakePortal : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    uint colorScheme = 0;
    uint contrast = 0;

public Q_SLOTS:
    // Wrapped twice, as the real one does.
    QDBusVariant Read(const QString& space, const QString& key)
    {
        if (space != u"org.freedesktop.appearance"_s)
            return {};
        const uint value = key == u"contrast"_s ? contrast : colorScheme;
        return QDBusVariant(QVariant::fromValue(QDBusVariant(value)));
    }

public:
    static void say(const QString& space, const QString& key, uint value)
    {
        QDBusMessage signal = QDBusMessage::createSignal(
            u"/org/freedesktop/portal/desktop"_s, u"org.freedesktop.portal.Settings"_s, u"SettingChanged"_s);
        signal << space << key << QVariant::fromValue(QDBusVariant(value));
        QVERIFY(QDBusConnection(u"portal"_s).send(signal));
    }
};

/// Counts how often it is told that the language has changed.
class Listener : public QWidget {
public:
    int told = 0;

protected:
    void changeEvent(QEvent* event) override
    {
        if (event->type() == QEvent::LanguageChange)
            ++told;
        QWidget::changeEvent(event);
    }
};

void turnWheel(QWidget& widget, int angle, Qt::KeyboardModifiers modifiers)
{
    QWheelEvent event(QPointF(5, 5), widget.mapToGlobal(QPointF(5, 5)), {}, { 0, angle }, Qt::NoButton,
        modifiers, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&widget, &event);
}

} // namespace

class ThemeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        m_style = new gui::AssayStyle(gui::tokensFor(gui::Scheme::Light, gui::Contrast::Normal));
        QApplication::setStyle(m_style);
        m_font = QApplication::font();
        m_font.setPixelSize(13);
        startBus();
    }
    void cleanupTestCase()
    {
        m_bus.terminate();
        m_bus.waitForFinished();
    }
    void init()
    {
        QApplication::setFont(m_font);
        m_place = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<gui::Settings>(gui::toPath(m_place->path()));
    }

    void followsTheChoiceOfLightDarkAndContrast()
    {
        gui::Theme theme(*m_style, *m_settings);
        QSignalSpy changed(&theme, &gui::Theme::schemeChanged);
        QCOMPARE(theme.scheme(), gui::Scheme::Light);
        gui::Choices choices;
        choices.colorScheme = gui::ColorScheme::Dark;
        m_settings->change(choices);
        QCOMPARE(theme.scheme(), gui::Scheme::Dark);
        QCOMPARE(m_style->tokens().window, gui::tokensFor(gui::Scheme::Dark, gui::Contrast::Normal).window);
        choices.contrast = gui::ContrastChoice::More;
        m_settings->change(choices);
        QCOMPARE(theme.contrast(), gui::Contrast::More);
        QCOMPARE(m_style->tokens().border, gui::tokensFor(gui::Scheme::Dark, gui::Contrast::More).border);
        QCOMPARE(changed.count(), 2);
        choices.clipboardSeconds = 30;
        m_settings->change(choices);
        QCOMPARE(changed.count(), 2);
    }

    void presentsLargeEnough()
    {
        gui::Theme theme(*m_style, *m_settings);
        m_settings->setPresenting(true);
        QVERIFY(m_style->isPresenting());
        QCOMPARE(theme.zoomPercent(), 150);
        QCOMPARE(m_settings->choices().zoomPercent, 100);
        theme.zoomOut();
        QCOMPARE(theme.zoomPercent(), 150);
        theme.zoomIn();
        QCOMPARE(theme.zoomPercent(), 160);
        m_settings->setPresenting(false);
        QVERIFY(!m_style->isPresenting());
        theme.zoomReset();
        QCOMPARE(theme.zoomPercent(), 100);
    }

    void zoomsInStepsOfTen()
    {
        gui::Theme theme(*m_style, *m_settings);
        QSignalSpy zoomed(&theme, &gui::Theme::zoomChanged);
        theme.zoomIn();
        QCOMPARE(theme.zoomPercent(), 110);
        QCOMPARE(QApplication::font().pixelSize(), 14);
        QCOMPARE(zoomed.count(), 1);
        for (int turn = 0; turn < 30; ++turn)
            theme.zoomIn();
        QCOMPARE(theme.zoomPercent(), 250);
        QCOMPARE(QApplication::font().pixelSize(), 33);
        for (int turn = 0; turn < 30; ++turn)
            theme.zoomOut();
        QCOMPARE(theme.zoomPercent(), 80);
        theme.zoomReset();
        QCOMPARE(m_settings->choices().zoomPercent, 100);
        QCOMPARE(QApplication::font().pixelSize(), 13);

        gui::Choices choices = m_settings->choices();
        choices.zoomPercent = 95;
        m_settings->change(choices);
        theme.zoomOut();
        QCOMPARE(theme.zoomPercent(), 90);
        choices.zoomPercent = 95;
        m_settings->change(choices);
        theme.zoomIn();
        QCOMPARE(theme.zoomPercent(), 100);
    }

    void zoomsFontsInPoints()
    {
        QFont font = m_font;
        font.setPointSizeF(10);
        QApplication::setFont(font);
        gui::Theme theme(*m_style, *m_settings);
        theme.zoomIn();
        QCOMPARE(QApplication::font().pointSizeF(), 11.0);
    }

    void beginsWithTheZoomOfLastTime()
    {
        gui::Choices choices;
        choices.zoomPercent = 200;
        choices.colorScheme = gui::ColorScheme::Dark;
        m_settings->change(choices);
        const gui::Theme theme(*m_style, *m_settings);
        QCOMPARE(QApplication::font().pixelSize(), 26);
        QCOMPARE(m_style->tokens().window, gui::tokensFor(gui::Scheme::Dark, gui::Contrast::Normal).window);
    }

    void zoomsWithControlAndTheWheel()
    {
        gui::Theme theme(*m_style, *m_settings);
        QWidget parent;
        QWidget child(&parent);
        turnWheel(child, 120, Qt::NoModifier);
        QCOMPARE(theme.zoomPercent(), 100);
        turnWheel(child, 120, Qt::ControlModifier);
        QCOMPARE(theme.zoomPercent(), 110);
        turnWheel(child, -240, Qt::ControlModifier);
        QCOMPARE(theme.zoomPercent(), 100);
        // A touchpad turns in small pieces.
        for (int piece = 0; piece < 7; ++piece)
            turnWheel(child, 15, Qt::ControlModifier);
        QCOMPARE(theme.zoomPercent(), 100);
        turnWheel(child, 15, Qt::ControlModifier);
        QCOMPARE(theme.zoomPercent(), 110);
        turnWheel(child, 100, Qt::ControlModifier);
        turnWheel(child, -100, Qt::ControlModifier);
        turnWheel(child, -20, Qt::ControlModifier);
        QCOMPARE(theme.zoomPercent(), 100);
    }

    void followsTheDesktop()
    {
        if (!m_hasBus)
            QSKIP("there is no dbus-daemon");
        m_portal.colorScheme = 1;
        m_portal.contrast = 1;
        gui::Theme theme(*m_style, *m_settings);
        QCOMPARE(theme.scheme(), gui::Scheme::Light); // nobody has waited
        QTRY_COMPARE(theme.scheme(), gui::Scheme::Dark);
        QTRY_COMPARE(theme.contrast(), gui::Contrast::More);

        FakePortal::say(u"org.freedesktop.appearance"_s, u"color-scheme"_s, 2U);
        QTRY_COMPARE(theme.scheme(), gui::Scheme::Light);
        FakePortal::say(u"org.gnome.desktop"_s, u"color-scheme"_s, 1U);
        FakePortal::say(u"org.freedesktop.appearance"_s, u"contrast"_s, 0U);
        QTRY_COMPARE(theme.contrast(), gui::Contrast::Normal);
        QCOMPARE(theme.scheme(), gui::Scheme::Light);

        FakePortal::say(u"org.freedesktop.appearance"_s, u"color-scheme"_s, 1U);
        QTRY_COMPARE(theme.scheme(), gui::Scheme::Dark);
        // The next start begins dark.
        const gui::Theme next(*m_style, *m_settings);
        QCOMPARE(next.scheme(), gui::Scheme::Dark);

        gui::Choices choices;
        choices.colorScheme = gui::ColorScheme::Light;
        choices.contrast = gui::ContrastChoice::Normal;
        m_settings->change(choices);
        QCOMPARE(theme.scheme(), gui::Scheme::Light);
    }

    void speaksEnglishWithoutTranslations()
    {
        gui::Language language(m_place->path());
        QCOMPARE(language.available(), QStringList{ u"en"_s });
        language.choose(u"de"_s);
        QCOMPARE(language.code(), u"en"_s);
        language.choose({});
        QCOMPARE(language.code(), u"en"_s);
    }

    void switchesTheLanguageLive()
    {
        for (const char* code : { "de", "ar", "pt" })
            addTranslation(QString::fromLatin1(code));
        gui::Language language(m_place->path());
        QSignalSpy changed(&language, &gui::Language::changed);
        Listener listener;
        QCOMPARE(language.available(), (QStringList{ u"ar"_s, u"de"_s, u"en"_s, u"pt"_s }));

        language.choose(u"de"_s);
        QCOMPARE(language.code(), u"de"_s);
        QCOMPARE(QLocale().language(), QLocale::German);
        QCOMPARE(QApplication::layoutDirection(), Qt::LeftToRight);
        QTRY_VERIFY(listener.told >= 1);

        listener.told = 0;
        // Any other setting has changed.
        language.choose(u"de"_s);
        QCOMPARE(listener.told, 0);

        language.choose(u"ar"_s);
        QCOMPARE(QApplication::layoutDirection(), Qt::RightToLeft);
        QTRY_VERIFY(listener.told >= 1);

        language.choose(u"pt-BR"_s);
        QCOMPARE(language.code(), u"pt"_s);
        QCOMPARE(QApplication::layoutDirection(), Qt::LeftToRight);
        language.choose(u"en"_s);
        QCOMPARE(changed.count(), 4);
    }

    void namesLanguagesInTheirOwnWords()
    {
        QCOMPARE(gui::Language::nameOf(u"de"_s), u"Deutsch"_s);
        QCOMPARE(gui::Language::nameOf(u"fr"_s), u"Français"_s);
    }

    void keepsTheCustomsOfTheSystemWhereItsLanguageIsSpoken()
    {
        const QLocale ireland(QLocale::English, QLocale::Ireland);
        QCOMPARE(gui::localeFor(u"en"_s, ireland).territory(), QLocale::Ireland);
        QCOMPARE(gui::localeFor(u"de"_s, ireland).language(), QLocale::German);
        QCOMPARE(gui::localeFor(u"en"_s, QLocale::c()).language(), QLocale::English);
    }

private:
    /// Empty: only that it is there counts.
    void addTranslation(const QString& code) const
    {
        QFile file(m_place->filePath(u"assay_%1.qm"_s.arg(code)));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }

    void startBus()
    {
        m_bus.start(u"dbus-daemon"_s, { u"--session"_s, u"--nofork"_s, u"--print-address"_s });
        if (!m_bus.waitForStarted() || !m_bus.waitForReadyRead()) {
            qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
            return;
        }
        const QByteArray address = m_bus.readLine().trimmed();
        qputenv("DBUS_SESSION_BUS_ADDRESS", address);
        QDBusConnection bus = QDBusConnection::connectToBus(QString::fromUtf8(address), u"portal"_s);
        m_hasBus = bus.registerObject(
                       u"/org/freedesktop/portal/desktop"_s, &m_portal, QDBusConnection::ExportAllSlots)
            && bus.registerService(u"org.freedesktop.portal.Desktop"_s);
    }

    gui::AssayStyle* m_style = nullptr;
    QFont m_font;
    QProcess m_bus;
    FakePortal m_portal;
    bool m_hasBus = false;
    std::unique_ptr<QTemporaryDir> m_place;
    std::unique_ptr<gui::Settings> m_settings;
};

QTEST_MAIN(ThemeTest)
#include "theme_test.moc"
