// SPDX-License-Identifier: Apache-2.0
#include "tests/gui/shell/palette_fixture.h"

class PaletteContentTest : public QObject, PaletteFixture {
    Q_OBJECT
private Q_SLOTS:
    void init() { QVERIFY(open()); }
    void cleanup() { close(); }

    void recognisesAPastedTokenWithItsReason();
    void ctrlEnterTakesTheSecondOffer();
    void holdsALongPasteCutWithItsSize();
    void typingReplacesAHeldPaste();
    void enterBeforeTheAnswerTakesWhatIsRecognised();
    void dropsTheAnswerThatComesTooLate();
    void aNewerTextCancelsTheOlderOne();
    void doesNotShowTwoMebibytesToThePanels();
    void recognisesTypedTextThatIsNoName();
    void doesNotRecogniseWhenItMayNot();
    void offersWhatCanBeDoneWithDroppedFiles();
    void forgetsWhatWasPasted();
};

void PaletteContentTest::recognisesAPastedTokenWithItsReason()
{
    m_palette->open();
    paste(token);
    QTRY_COMPARE(current(), u"Decode as JWT"_s);
    QCOMPARE(titles(),
        (QStringList{ u"This looks like a JSON Web Token"_s, u"Decode as JWT"_s,
            u"Decode and verify with a key from the vault"_s, u"Compare with the token already open"_s,
            u"With any text"_s, u"Hash this text"_s, u"Save in the vault"_s }));
    QVERIFY(model().row(0).second.contains(u"ES256"_s));
    QVERIFY(m_opened.empty()); // nothing opens until it is chosen
    key(Qt::Key_Return);
    QCOMPARE(m_opened.size(), 1u);
    QCOMPARE(m_opened[0].destination.panel, u"jwt"_s);
    QCOMPARE(m_opened[0].destination.offer, u"decode"_s);
    QCOMPARE(m_opened[0].text, token);
}

void PaletteContentTest::ctrlEnterTakesTheSecondOffer()
{
    m_palette->open();
    paste(token);
    QTRY_COMPARE(current(), u"Decode as JWT"_s);
    QCOMPARE(model().row(2).keys, QStringList(u"Ctrl Enter"_s));
    key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_opened.size(), 1u);
    QCOMPARE(m_opened[0].destination.offer, u"verify"_s);
}

void PaletteContentTest::holdsALongPasteCutWithItsSize()
{
    m_palette->open();
    paste(token);
    QVERIFY(input().isHolding());
    QVERIFY(input().text().isEmpty());
    QVERIFY(input().accessibleDescription().contains(u"characters"_s));
    QVERIFY(input().accessibleDescription().contains(QString::number(token.size())));
    input().clear();
    m_palette->dismiss();

    m_palette->open();
    paste(u"two\nlines"_s); // short, but of several lines
    QVERIFY(input().isHolding());
    key(Qt::Key_Backspace);
    QVERIFY(!input().isHolding());
    paste(u"hash"_s); // short: as if typed
    QVERIFY(!input().isHolding());
    QCOMPARE(input().text(), u"hash"_s);
    QTRY_VERIFY(choices().contains(u"Hashes"_s) && choices().contains(u"Hash this text"_s));
}

void PaletteContentTest::typingReplacesAHeldPaste()
{
    m_palette->open();
    paste(token);
    QTRY_COMPARE(current(), u"Decode as JWT"_s);
    type(u"dark"_s);
    QVERIFY(!input().isHolding());
    QCOMPARE(current(), u"Dark theme"_s);
    QCOMPARE(input().parentWidget()->accessibleName(), u"Search or paste"_s);
    QVERIFY(!titles().contains(u"With any text"_s));
}

void PaletteContentTest::enterBeforeTheAnswerTakesWhatIsRecognised()
{
    m_palette->open();
    paste(token);
    key(Qt::Key_Return);
    QTRY_COMPARE(m_opened.size(), 1u);
    QCOMPARE(m_opened[0].destination.offer, u"decode"_s);
}

void PaletteContentTest::dropsTheAnswerThatComesTooLate()
{
    m_palette->open();
    paste(u"eyJ slow text that nobody else would know, long enough to be held as it is"_s);
    QTRY_COMPARE(current(), u"Decode as JWT"_s); // did not wait for the slow one
    m_slow->release();
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::sendPostedEvents();
    QTest::qWait(20);
    QVERIFY(!titles().contains(u"This looks slow"_s));
    QCOMPARE(current(), u"Decode as JWT"_s);
}

void PaletteContentTest::aNewerTextCancelsTheOlderOne()
{
    m_palette->open();
    paste(u"a slow text that nobody would know, long enough to be held by the palette"_s);
    paste(token);
    m_slow->release();
    QTRY_COMPARE(current(), u"Decode as JWT"_s);
    QThreadPool::globalInstance()->waitForDone();
    QTest::qWait(20);
    QVERIFY(!titles().contains(u"This looks slow"_s));
}

void PaletteContentTest::doesNotShowTwoMebibytesToThePanels()
{
    m_palette->open();
    paste(u"eyJ"_s + QString(2 * 1024 * 1024, u'a'));
    QTRY_VERIFY(titles().contains(u"Hash this text"_s));
    QCOMPARE(model().row(0).title, u"More than 1 MiB of text"_s);
    QVERIFY(!titles().contains(u"Decode as JWT"_s));
    QCOMPARE(current(), u"Hash this text"_s);
    key(Qt::Key_Return);
    QCOMPARE(m_opened.size(), 1u);
    QCOMPARE(m_opened[0].text.size(), 2 * 1024 * 1024 + 3);
}

void PaletteContentTest::recognisesTypedTextThatIsNoName()
{
    m_palette->open();
    type(u"eyJhbG"_s);
    QVERIFY(!titles().contains(u"With any text"_s)); // too short to be anything
    type(u"ciOiJ"_s);
    QTRY_COMPARE(current(), u"Decode as JWT"_s);
    input().clear();
    type(u"settings"_s);
    QTRY_COMPARE(current(), u"Settings…"_s);
    QVERIFY(!titles().contains(u"With any text"_s)); // a name that is known
}

void PaletteContentTest::doesNotRecogniseWhenItMayNot()
{
    change([](gui::Choices& choices) { choices.recognisesPastedText = false; });
    m_palette->open();
    paste(token);
    QTRY_COMPARE(current(), u"Hash this text"_s);
    QVERIFY(!titles().contains(u"This looks like a JSON Web Token"_s));
}

void PaletteContentTest::offersWhatCanBeDoneWithDroppedFiles()
{
    m_palette->open();
    QMimeData data;
    data.setUrls({ QUrl::fromLocalFile(u"/tmp/one.iso"_s), QUrl::fromLocalFile(u"/tmp/two.iso"_s) });
    QDragEnterEvent enter(QPoint(640, 100), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_palette, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(640, 100), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_palette, &drop);
    QVERIFY(drop.isAccepted());
    QTRY_COMPARE(current(), u"Hash these files"_s);
    QVERIFY(input().isHolding());
    QVERIFY(!titles().contains(u"Hash this text"_s));
    key(Qt::Key_Return);
    QCOMPARE(m_opened.size(), 1u);
    QCOMPARE(m_opened[0].files, 2u);
}

void PaletteContentTest::forgetsWhatWasPasted()
{
    m_palette->open();
    paste(token);
    QTRY_COMPARE(current(), u"Decode as JWT"_s);
    const QWidget* const frame = input().parentWidget();
    QVERIFY(frame->accessibleName().contains(u"ES256"_s));
    key(Qt::Key_Escape);
    QVERIFY(titles().filter(u"Token"_s).isEmpty());
    QCOMPARE(frame->accessibleName(), u"Search or paste"_s);
    m_palette->open();
    QVERIFY(!input().isHolding());
    QVERIFY(input().accessibleDescription().isEmpty());
    QCOMPARE(current(), u"Hashes"_s);
    paste(u"short secret"_s);
    QCOMPARE(input().text(), u"short secret"_s);
    key(Qt::Key_Escape);
    m_palette->open();
    QVERIFY(input().text().isEmpty());
    QVERIFY(!input().isUndoAvailable());
}

GUI_TEST_MAIN(PaletteContentTest)
#include "palette_content_test.moc"
