// SPDX-License-Identifier: Apache-2.0
#include "gui/clipboard/clipboard.h"
#include "gui/text/convert.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

QClipboard& theSystems()
{
    return *QGuiApplication::clipboard();
}

core::SecureBytes secret(const QString& text)
{
    return gui::toSecret(text).value();
}

} // namespace

class ClipboardTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { theSystems().clear(); }

    void copiesOrdinaryTextForGood()
    {
        {
            gui::Clipboard clipboard(nullptr);
            QSignalSpy copied(&clipboard, &gui::Clipboard::copied);
            clipboard.copyText(u"digest"_s);
            QCOMPARE(copied.count(), 1);
            QVERIFY(!clipboard.secondsLeft());
            QVERIFY(!theSystems().mimeData()->hasFormat(u"x-kde-passwordManagerHint"_s));
        }
        QCOMPARE(theSystems().text(), u"digest"_s);
    }

    void marksSecretsForClipboardHistories()
    {
        gui::Clipboard clipboard(nullptr);
        QSignalSpy copied(&clipboard, &gui::Clipboard::secretCopied);
        clipboard.copySecret(secret(u"pä€😀"_s), u"Password"_s, 10s);
        QCOMPARE(copied.count(), 1);
        QCOMPARE(clipboard.what(), u"Password"_s);
        const QMimeData& data = *theSystems().mimeData();
        QVERIFY(data.hasText());
        QCOMPARE(data.text(), u"pä€😀"_s);
        QCOMPARE(data.data(u"text/plain;charset=utf-8"_s), QByteArray("pä€😀"));
        QCOMPARE(data.data(u"text/plain"_s), QByteArray("pä€😀"));
#ifdef Q_OS_LINUX
        QCOMPARE(data.data(u"x-kde-passwordManagerHint"_s), QByteArray("secret"));
#endif
    }

    void clearsWhenTheCountdownIsOver()
    {
        gui::Clipboard clipboard(nullptr);
        QSignalSpy left(&clipboard, &gui::Clipboard::secretLeft);
        QSignalSpy tick(&clipboard, &gui::Clipboard::tick);
        clipboard.copySecret(secret(u"abc"_s), u"Password"_s, 2s);
        QCOMPARE(clipboard.secondsLeft(), std::optional(2s));
        QTRY_COMPARE(left.count(), 1);
        QVERIFY(tick.count() >= 1);
        QCOMPARE(left.first().first().toBool(), true);
        QCOMPARE(theSystems().text(), QString());
        QVERIFY(!clipboard.secondsLeft());
        QCOMPARE(clipboard.what(), QString());
    }

    void keepsLongerAndClearsNow()
    {
        gui::Clipboard clipboard(nullptr);
        QSignalSpy left(&clipboard, &gui::Clipboard::secretLeft);
        clipboard.keepLonger(30s);
        QVERIFY(!clipboard.secondsLeft());
        clipboard.copySecret(secret(u"abc"_s), u"Password"_s, 10s);
        clipboard.keepLonger(30s);
        QVERIFY(clipboard.secondsLeft().value() > 30s);
        QCOMPARE(theSystems().text(), u"abc"_s);
        clipboard.clearNow();
        QCOMPARE(left.count(), 1);
        QCOMPARE(theSystems().text(), QString());
        clipboard.clearNow();
        QCOMPARE(left.count(), 1);
    }

    void leavesWhatOthersHaveCopied()
    {
        gui::Clipboard clipboard(nullptr);
        QSignalSpy left(&clipboard, &gui::Clipboard::secretLeft);
        clipboard.copySecret(secret(u"abc"_s), u"Password"_s, 10s);
        // It is not read before the end.
        theSystems().setText(u"abd"_s);
        clipboard.clearNow();
        QCOMPARE(left.count(), 1);
        QCOMPARE(left.first().first().toBool(), false);
        QVERIFY(!clipboard.secondsLeft());
        QCOMPARE(theSystems().text(), u"abd"_s);
    }

    void clearsItsSecretThatAServiceHasTakenOver()
    {
        gui::Clipboard clipboard(nullptr);
        QSignalSpy left(&clipboard, &gui::Clipboard::secretLeft);
        clipboard.copySecret(secret(u"abc"_s), u"Password"_s, 10s);
        theSystems().setText(u"abc"_s);
        QCOMPARE(left.count(), 0);
        QVERIFY(clipboard.secondsLeft());
        clipboard.clearNow();
        QCOMPARE(left.value(0).value(0).toBool(), true);
        QCOMPARE(theSystems().text(), QString());
    }

    void knowsItsSecretWhenTheSecureHeapIsFull()
    {
        gui::Clipboard clipboard(nullptr);
        clipboard.copySecret(secret(u"pä€😀"_s), u"Password"_s, 10s);
        std::vector<core::SecureBytes> full;
        for (std::size_t size = core::SecureBytes::largestSize; size > 0; size /= 2)
            while (auto bytes = core::SecureBytes::ofSize(size))
                full.push_back(std::move(*bytes));
        QVERIFY(!gui::toSecret(u"x"));
        theSystems().setText(u"pä€😀"_s);
        QVERIFY(clipboard.secondsLeft());
        clipboard.clearNow();
        QCOMPARE(theSystems().text(), QString());
    }

    void leavesPicturesOfOthers()
    {
        gui::Clipboard clipboard(nullptr);
        clipboard.copySecret(secret(u"abc"_s), u"Password"_s, 10s);
        auto* data = new QMimeData;
        data->setData(u"image/png"_s, "abc");
        theSystems().setMimeData(data);
        QVERIFY(!clipboard.secondsLeft());
        QVERIFY(theSystems().mimeData()->hasFormat(u"image/png"_s));
    }

    void forgetsTheSecretThatItsOwnTextReplaces()
    {
        gui::Clipboard clipboard(nullptr);
        QSignalSpy left(&clipboard, &gui::Clipboard::secretLeft);
        clipboard.copySecret(secret(u"abc"_s), u"Password"_s, 10s);
        clipboard.copyText(u"digest"_s);
        QCOMPARE(left.count(), 1);
        QVERIFY(!clipboard.secondsLeft());
        clipboard.clearNow();
        QCOMPARE(theSystems().text(), u"digest"_s);
    }

    void countsAnewForTheNextSecret()
    {
        gui::Clipboard clipboard(nullptr);
        QSignalSpy left(&clipboard, &gui::Clipboard::secretLeft);
        clipboard.copySecret(secret(u"abc"_s), u"Password"_s, 1s);
        clipboard.copySecret(secret(u"def"_s), u"Key"_s, 100s);
        QCOMPARE(left.count(), 0);
        QVERIFY(clipboard.secondsLeft().value() > 1s);
        QCOMPARE(clipboard.what(), u"Key"_s);
        QCOMPARE(theSystems().text(), u"def"_s);
    }

    void takesItsSecretAlongWhenItDies()
    {
        {
            gui::Clipboard clipboard(nullptr);
            clipboard.copySecret(secret(u"abc"_s), u"Password"_s, 10s);
        }
        QCOMPARE(theSystems().text(), QString());
    }

    void neverSetsTheSelectionOfX11()
    {
        gui::Clipboard clipboard(nullptr);
        clipboard.copySecret(secret(u"abc"_s), u"Password"_s, 10s);
        if (theSystems().supportsSelection())
            QVERIFY(theSystems().text(QClipboard::Selection) != u"abc"_s);
    }

    void knowsWhereOnlyTheFocusedWindowMayClear()
    {
        QVERIFY(gui::Clipboard::canClearInBackground(u"wayland", u"KDE"));
        QVERIFY(gui::Clipboard::canClearInBackground(u"xcb", u"ubuntu:GNOME"));
        QVERIFY(gui::Clipboard::canClearInBackground(u"windows", u""));
        QVERIFY(!gui::Clipboard::canClearInBackground(u"wayland", u"ubuntu:GNOME"));
        QVERIFY(!gui::Clipboard::canClearInBackground(u"wayland-egl", u"GNOME-Classic:GNOME"));
    }
};

QTEST_MAIN(ClipboardTest)
#include "clipboard_test.moc"
