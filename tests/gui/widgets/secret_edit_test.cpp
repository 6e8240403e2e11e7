// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/button.h"
#include "gui/widgets/secret_edit.h"
#include "tests/gui/gui_main.h"
#include "tests/gui/widgets/looks.h"

#include <QClipboard>
#include <QFile>
#include <QSignalSpy>

#include <array>
#include <cstring>

using namespace gui;
using namespace Qt::Literals::StringLiterals;

namespace {

std::string textOf(const core::Result<core::SecureBytes>& secret)
{
    return { reinterpret_cast<const char*>(secret->bytes().data()), secret->size() };
}

/// A passphrase that is nowhere in memory as it is typed: each letter is masked.
constexpr char16_t mask = 0x15;
constexpr std::array<char16_t, 12> hidden = [] {
    std::array<char16_t, 12> letters{};
    const char16_t* plain = u"Zq7#Wx0!Kv9&";
    for (std::size_t i = 0; i < letters.size(); ++i)
        letters[i] = plain[i] ^ mask;
    return letters;
}();
constexpr std::size_t pieceLength = 6;

/// How often a piece of the passphrase stands in our own writable memory, or nothing when it cannot be read.
std::optional<int> piecesInMemory()
{
    QFile maps(u"/proc/self/maps"_s);
    QFile memory(u"/proc/self/mem"_s);
    if (!maps.open(QIODevice::ReadOnly) || !memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return {};
    static std::array<char, 1 << 16> block;
    int found = 0;
    const QList<QByteArray> lines = maps.readAll().split('\n');
    for (const QByteArray& line : lines) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() < 2 || !words[1].startsWith("rw") || line.contains("[vvar]"))
            continue;
        const QList<QByteArray> ends = words[0].split('-');
        const qint64 end = ends[1].toLongLong(nullptr, 16);
        for (qint64 at = ends[0].toLongLong(nullptr, 16); at < end;) {
            if (!memory.seek(at))
                break;
            const qint64 read = memory.read(block.data(), qMin<qint64>(block.size(), end - at));
            if (read <= qint64(2 * pieceLength))
                break;
            const auto own = reinterpret_cast<qint64>(block.data());
            const bool isOwn = at < own + qint64(block.size()) && own < at + read;
            for (qint64 i = 0; !isOwn && i + qint64(2 * pieceLength) <= read; i += 2) {
                std::size_t same = 0;
                char16_t letter = 0;
                while (same < pieceLength) {
                    std::memcpy(&letter, block.data() + i + 2 * same, 2);
                    if ((letter ^ mask) != hidden[same + 2])
                        break;
                    ++same;
                }
                found += same == pieceLength ? 1 : 0;
            }
            at += read - qint64(2 * pieceLength) + 2 - (read & 1);
            if (at + qint64(2 * pieceLength) >= end)
                break;
        }
    }
    return found;
}

/// A field in a window that has the focus.
struct Shown {
    QWidget window;
    SecretEdit edit{ &window };
    QLineEdit other{ &window };

    Shown()
    {
        window.resize(400, 200);
        edit.setGeometry(20, 20, 300, 32);
        other.setGeometry(20, 100, 300, 32);
        window.show();
        window.activateWindow();
        edit.setFocus();
    }
    bool isReady() { return QTest::qWaitForWindowActive(&window) && edit.hasFocus(); }
    Button* eye() { return edit.findChild<Button*>(); }
};

} // namespace

class SecretEditTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void masksWithBulletsAndTellsInputMethods()
    {
        SecretEdit edit;
        edit.setText(u"abc"_s);
        QCOMPARE(edit.echoMode(), QLineEdit::Password);
        QCOMPARE(edit.displayText(), QString(3, QChar(0x25CF)));
        const Qt::InputMethodHints hints = edit.inputMethodHints();
        QVERIFY(hints.testFlag(Qt::ImhSensitiveData));
        QVERIFY(hints.testFlag(Qt::ImhNoPredictiveText));
        QTest::keyPress(&edit, Qt::Key_H, Qt::ControlModifier);
        QVERIFY(edit.isRevealed());
        QVERIFY(edit.inputMethodHints().testFlag(Qt::ImhSensitiveData));
    }

    void tellsNoLengthWhilePresenting_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }

    void tellsNoLengthWhilePresenting()
    {
        QFETCH(Qt::LayoutDirection, direction);
        auto* const style = qobject_cast<AssayStyle*>(QApplication::style());
        QVERIFY(style);
        Shown shown;
        shown.window.setLayoutDirection(direction);
        QVERIFY(shown.isReady());
        const auto pictureOf = [&](const QString& text) {
            shown.edit.setText(text);
            return shown.edit.grab().toImage();
        };
        shown.other.setFocus();
        const QImage three = pictureOf(u"abc"_s);
        QVERIFY(pictureOf(u"abcd"_s) != three);
        style->setPresenting(true);
        const auto back = qScopeGuard([&] { style->setPresenting(false); });
        const QImage any = pictureOf(u"abc"_s);
        QVERIFY(any != three);
        QCOMPARE(pictureOf(u"abcdefghijklmnopqrstuvwxyz0123456789"_s), any);
        QVERIFY(pictureOf({}) != any);
        shown.edit.setFocus();
        const QImage typing = pictureOf(u"abc"_s);
        QVERIFY(typing != any);
        QCOMPARE(pictureOf(u"abcd"_s), typing);
        QTest::keyPress(&shown.edit, Qt::Key_H, Qt::ControlModifier);
        QVERIFY(shown.edit.grab().toImage() != typing);
        QTest::keyRelease(&shown.edit, Qt::Key_H, Qt::ControlModifier);
        QCOMPARE(shown.edit.grab().toImage(), typing);
    }

    void showsTheTextOnlyWhileTheEyeIsHeldDown()
    {
        Shown shown;
        QVERIFY(shown.isReady());
        shown.edit.setText(u"k0l1-O0Il"_s);
        QTest::mousePress(shown.eye(), Qt::LeftButton);
        QCOMPARE(shown.edit.displayText(), u"k0l1-O0Il"_s);
        QVERIFY(shown.edit.hasFocus());
        QTest::mouseRelease(shown.eye(), Qt::LeftButton);
        QVERIFY(!shown.edit.isRevealed());
        QVERIFY(!shown.edit.displayText().contains(u'k'));
        QVERIFY(!shown.eye()->accessibleName().isEmpty());
    }

    void showsTheTextOnlyWhileTheKeysAreHeldDown()
    {
        Shown shown;
        QVERIFY(shown.isReady());
        for (const Qt::Key released : { Qt::Key_H, Qt::Key_Control }) {
            QTest::keyPress(&shown.edit, Qt::Key_H, Qt::ControlModifier);
            QVERIFY(shown.edit.isRevealed());
            QTest::keyRelease(&shown.edit, released, Qt::ControlModifier);
            QVERIFY(!shown.edit.isRevealed());
        }
    }

    void takesTheKeysBeforeShortcutsOfTheWindow()
    {
        Shown shown;
        QVERIFY(shown.isReady());
        QKeyEvent asked(QEvent::ShortcutOverride, Qt::Key_H, Qt::ControlModifier);
        asked.ignore();
        QCoreApplication::sendEvent(&shown.edit, &asked);
        QVERIFY(asked.isAccepted());
    }

    void masksAgainWhenTheFocusLeavesOrTheFieldIsHidden()
    {
        Shown shown;
        QVERIFY(shown.isReady());
        QTest::keyPress(&shown.edit, Qt::Key_H, Qt::ControlModifier);
        shown.other.setFocus();
        QVERIFY(!shown.edit.isRevealed());
        shown.edit.setFocus();
        QTest::keyPress(&shown.edit, Qt::Key_H, Qt::ControlModifier);
        QVERIFY(shown.edit.isRevealed());
        shown.edit.hide();
        QVERIFY(!shown.edit.isRevealed());
        shown.edit.show();
        QTest::mousePress(shown.eye(), Qt::LeftButton);
        QVERIFY(shown.edit.isRevealed());
        shown.window.hide();
        QVERIFY(!shown.edit.isRevealed());
    }

    void shownTextCannotBeSelectedOrCopied()
    {
        Shown shown;
        QVERIFY(shown.isReady());
        shown.edit.setText(u"correct horse"_s);
        QGuiApplication::clipboard()->setText(u"before"_s);
        shown.edit.selectAll();
        QTest::keyPress(&shown.edit, Qt::Key_H, Qt::ControlModifier);
        QVERIFY(shown.edit.isRevealed());
        QVERIFY(!shown.edit.hasSelectedText());
        QTest::mouseDClick(&shown.edit, Qt::LeftButton, {}, QPoint(30, 16));
        QTest::mousePress(&shown.edit, Qt::LeftButton, {}, QPoint(20, 16));
        QTest::mouseMove(&shown.edit, QPoint(120, 16));
        QTest::mouseRelease(&shown.edit, Qt::LeftButton, {}, QPoint(120, 16));
        QTest::keyClick(&shown.edit, Qt::Key_A, Qt::ControlModifier);
        QVERIFY(!shown.edit.hasSelectedText());
        QTest::keyClick(&shown.edit, Qt::Key_C, Qt::ControlModifier);
        QTest::keyClick(&shown.edit, Qt::Key_X, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
        QCOMPARE(shown.edit.text(), u"correct horse"_s);
    }

    void keepsNoHistory()
    {
        Shown shown;
        QVERIFY(shown.isReady());
        QTest::keyClicks(&shown.edit, u"abc"_s);
        QTest::keyClick(&shown.edit, Qt::Key_Home);
        QTest::keyClicks(&shown.edit, u"xy"_s);
        QCOMPARE(shown.edit.text(), u"xyabc"_s);
        QCOMPARE(shown.edit.cursorPosition(), 2);
        QVERIFY(!shown.edit.isUndoAvailable());
        QTest::keyClick(&shown.edit, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(shown.edit.text(), u"xyabc"_s);
        QTest::keyClick(&shown.edit, Qt::Key_Delete);
        QCOMPARE(shown.edit.text(), u"xybc"_s);
        (void)shown.edit.take();
        shown.edit.undo();
        QVERIFY(shown.edit.text().isEmpty());
        QVERIFY(!shown.edit.isRedoAvailable());
    }

    void takeHandsOverUtf8AndEmptiesTheField()
    {
        SecretEdit edit;
        QSignalSpy changed(&edit, &QLineEdit::textChanged);
        edit.setText(u"pä\u00DF \u20AC \U0001F511"_s);
        QCOMPARE(textOf(edit.copy()), std::string("p\xC3\xA4\xC3\x9F \xE2\x82\xAC \xF0\x9F\x94\x91"));
        QVERIFY(!edit.text().isEmpty());
        const auto taken = edit.take();
        QVERIFY(taken.has_value());
        QCOMPARE(textOf(taken), std::string("p\xC3\xA4\xC3\x9F \xE2\x82\xAC \xF0\x9F\x94\x91"));
        QVERIFY(edit.text().isEmpty());
        QCOMPARE(changed.count(), 2);
        QCOMPARE(edit.take()->size(), std::size_t(0));
    }

    void halfACharacterIsAnError()
    {
        SecretEdit edit;
        edit.setText(QString(QChar(0xD83D)));
        QVERIFY(!edit.take().has_value());
        QVERIFY(edit.text().isEmpty());
    }

    void nothingStaysInMemoryAfterTake()
    {
        Shown shown;
        QVERIFY(shown.isReady());
        for (const char16_t letter : hidden)
            QTest::keyClick(&shown.edit, static_cast<char>(letter ^ mask));
        const std::optional<int> before = piecesInMemory();
        if (!before)
            QSKIP("own memory cannot be read here");
        QVERIFY(*before > 0);
        const auto taken = shown.edit.take();
        QCOMPARE(taken->size(), hidden.size());
        QCOMPARE(*piecesInMemory(), 0);
    }

    void whatIsPutInWipesWhatWasThere()
    {
        Shown shown;
        QVERIFY(shown.isReady());
        std::array<std::byte, hidden.size()> letters{};
        for (std::size_t i = 0; i < letters.size(); ++i)
            letters[i] = static_cast<std::byte>(hidden[i] ^ mask);
        shown.edit.setSecret(letters);
        QCOMPARE(shown.edit.text().size(), qsizetype(letters.size()));
        const std::optional<int> before = piecesInMemory();
        if (!before)
            QSKIP("own memory cannot be read here");
        QCOMPARE(*before, 1);
        shown.edit.setSecret(core::asBytes(std::string_view("p\xC3\xA4\xE2\x82\xAC")));
        QCOMPARE(*piecesInMemory(), 0);
        QCOMPARE(shown.edit.text(), u"p\u00E4\u20AC"_s);
        QCOMPARE(shown.edit.cursorPosition(), 3);
        QVERIFY(!shown.edit.isUndoAvailable());
    }

    void whatIsPutInEndsAtTheLongestLength()
    {
        SecretEdit edit;
        edit.setMaxLength(4);
        edit.setSecret(core::asBytes(std::string_view("abcdef")));
        QCOMPARE(edit.text(), u"abcd"_s);
        edit.setSecret({});
        QVERIFY(edit.text().isEmpty());
    }

    void theEyeIsAtTheTrailingEdge()
    {
        Looks looks;
        SecretEdit edit;
        edit.resize(300, 32);
        edit.show();
        auto* eye = edit.findChild<Button*>();
        QCOMPARE(eye->geometry(), QRect(270, 2, 28, 28));
        looks.rightToLeft();
        QCOMPARE(eye->geometry(), QRect(2, 2, 28, 28));
        looks.zoom(200);
        QTRY_COMPARE(edit.font().pixelSize(), Looks::style().font(TextRole::Data).pixelSize());
        edit.resize(300, 64);
        QCOMPARE(eye->geometry(), QRect(4, 4, 56, 56));
        QCOMPARE(eye->focusPolicy(), Qt::NoFocus);
    }
};

GUI_TEST_MAIN(SecretEditTest)
#include "secret_edit_test.moc"
