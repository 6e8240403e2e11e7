// SPDX-License-Identifier: Apache-2.0
#include "gui/shell/command_palette.h"
#include "gui/shell/main_window.h"
#include "gui/shell/panel_stack.h"
#include "gui/widgets/button.h"
#include "gui/widgets/dialog.h"
#include "gui/widgets/strips.h"
#include "tests/gui/gui_main.h"
#include "tests/gui/shell/window_fixture.h"

#include <QDir>
#include <QFileDialog>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using tests::filesData;
using tests::Planted;
using tests::PlantedView;

/// What comes into the window, and where it goes.
class WindowContentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesFilesAnywhere();
    void givesTextToThePanelThatKnowsIt();
    void leavesTextToTheFieldItIsDroppedOn();
    void opensContentWhereItIsSent();
    void keepsContentForAnUnknownPanelToItself();
    void refusesToGoOn();
    void offersNothingAfterItRefuses();
    void closesThePaletteWhenSomethingHappensBelowIt();
    void unmarksTheTabThatItHasMarked();
    void fetchesWhatIsDraggedOnce();
    void letsFileDialogsRememberNothing();
};

void WindowContentTest::takesFilesAnywhere()
{
    Planted planted;
    const std::unique_ptr<QMimeData> data(filesData({ u"/tmp/a"_s, u"/tmp/b"_s }));
    data->setText(u"file:///tmp/a"_s);
    auto* const field = planted.view()->findChild<QLineEdit*>(u"first"_s);
    QVERIFY(planted.drag<QDragEnterEvent>(field, *data));
    QCOMPARE(planted.view()->dropShown, u"Drop to try"_s);
    QDragLeaveEvent leave;
    QApplication::sendEvent(field, &leave);
    QCOMPARE(planted.view()->dropShown, QString());
    QVERIFY(planted.drag<QDragEnterEvent>(&planted.window, *data));
    QVERIFY(planted.drop(&planted.window, *data));
    QCOMPARE(planted.view()->dropShown, QString());
    QCOMPARE(planted.view()->receivedCount, 1);
    QCOMPARE(std::get<gui::Files>(planted.view()->received), (gui::Files{ "/tmp/a", "/tmp/b" }));
    QVERIFY(field->text().isEmpty());
}

void WindowContentTest::givesTextToThePanelThatKnowsIt()
{
    Planted planted;
    QMimeData data;
    data.setText(u"beta.1"_s);
    QVERIFY(planted.drag<QDragEnterEvent>(&planted.window, data));
    planted.save(u"drop-light"_s);
    QVERIFY(planted.drop(&planted.window, data));
    QCOMPARE(planted.panel(), u"beta"_s);
    QCOMPARE(planted.view()->receivedOffer, u"inspect it"_s);
    QCOMPARE(std::get<QString>(planted.view()->received), u"beta.1"_s);
    data.setText(u"whatever"_s);
    QVERIFY(planted.drag<QDragEnterEvent>(&planted.window, data));
    QVERIFY(planted.drop(&planted.window, data));
    QCOMPARE(planted.panel(), u"alpha"_s);
    QCOMPARE(planted.window.stack().currentTab(), u"text"_s);
    QCOMPARE(planted.view()->receivedOffer, u"hash it"_s);
}

void WindowContentTest::leavesTextToTheFieldItIsDroppedOn()
{
    Planted planted;
    QMimeData data;
    data.setText(u"beta.1"_s);
    auto* const field = planted.view()->findChild<QLineEdit*>(u"first"_s);
    planted.drag<QDragEnterEvent>(field, data);
    planted.drop(field, data);
    QCOMPARE(planted.panel(), u"alpha"_s);
    QCOMPARE(planted.view()->receivedCount, 0);
    QCOMPARE(field->text(), u"beta.1"_s);
}

void WindowContentTest::opensContentWhereItIsSent()
{
    Planted planted;
    planted.workbench.openIn({ u"beta"_s, u"create"_s, u"an offer"_s }, u"some text"_s);
    QCOMPARE(planted.panel(), u"beta"_s);
    QCOMPARE(planted.window.stack().currentTab(), u"create"_s);
    QCOMPARE(planted.view()->receivedOffer, u"an offer"_s);
    QCOMPARE(std::get<QString>(planted.view()->received), u"some text"_s);
    QVERIFY(planted.view()->isAncestorOf(QApplication::focusWidget()));
}

void WindowContentTest::keepsContentForAnUnknownPanelToItself()
{
    Planted planted;
    planted.workbench.openIn({ u"nowhere"_s, {}, {} }, u"some text"_s);
    QCOMPARE(planted.panel(), u"alpha"_s);
    QCOMPARE(planted.view()->receivedCount, 0);
}

void WindowContentTest::refusesToGoOn()
{
    Planted planted;
    planted.window.refuse(u"The self-test of SHA-256 failed, so no result can be trusted"_s);
    auto* const strip = planted.part<gui::MessageStrip>();
    QTRY_VERIFY(strip && strip->isVisible());
    QVERIFY(strip->sentence().contains(u"SHA-256"_s));
    QVERIFY(!planted.view()->isEnabled());
    planted.workbench.openIn({ u"alpha"_s, {}, {} }, u"text"_s);
    QCOMPARE(planted.view()->receivedCount, 0);
    planted.save(u"refused-light"_s);
}

void WindowContentTest::offersNothingAfterItRefuses()
{
    Planted planted;
    QAction* const sample = planted.view()->sample;
    QSignalSpy triggered(sample, &QAction::triggered);
    planted.keys(Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(triggered.count(), 1);
    planted.window.palette().open();
    planted.window.refuse(u"The self-test of SHA-256 failed"_s);
    QVERIFY(!planted.window.palette().isVisible());
    // A view that goes on as if nothing had been.
    planted.view()->hidden->setEnabled(true);
    QVERIFY(!sample->isEnabled());
    const auto offered = [&] {
        planted.window.palette().open();
        QStringList titles;
        const QAbstractItemModel& rows = *planted.window.palette().findChild<QListView*>()->model();
        for (int i = 0; i < rows.rowCount(); ++i)
            titles << rows.index(i, 0).data().toString();
        planted.window.palette().dismiss();
        return titles;
    };
    QVERIFY(offered().contains(u"Dark theme"_s));
    for (const QString& title : { u"Sample"_s, u"Clear all"_s, u"Hashes"_s, u"Hashes: Text"_s })
        QVERIFY2(!offered().contains(title), qPrintable(title));
    planted.keys(Qt::Key_F10);
    auto* const menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QCOMPARE(menu->title(), u"Go"_s); // the first in the menu, and open
    menu->close();

    QTest::mouseClick(planted.rows()[1], Qt::LeftButton);
    QCOMPARE(planted.panel(), u"beta"_s);
    QVERIFY(!planted.view()->sample->isEnabled());
    QVERIFY(!offered().contains(u"Sample"_s));
}

void WindowContentTest::closesThePaletteWhenSomethingHappensBelowIt()
{
    Planted planted;
    gui::CommandPalette& palette = planted.window.palette();
    palette.open();
    QVERIFY(palette.isAncestorOf(QApplication::focusWidget()));
    planted.keys(Qt::Key_F6);
    QVERIFY(!palette.isVisible());
    palette.open();
    planted.keys(Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(planted.panel(), u"beta"_s);
    QVERIFY(!palette.isVisible());
    palette.open();
    planted.keys(Qt::Key_Tab, Qt::ControlModifier);
    QVERIFY(!palette.isVisible());
    palette.open();
    planted.window.open({ u"beta"_s, u"create"_s, {} }, u"some text"_s);
    QVERIFY(!palette.isVisible());
    QVERIFY(planted.view()->isAncestorOf(QApplication::focusWidget()));
}

void WindowContentTest::unmarksTheTabThatItHasMarked()
{
    Planted planted;
    PlantedView* const marked = planted.view();
    const std::unique_ptr<QMimeData> data(filesData({ u"/tmp/a"_s }));
    QVERIFY(planted.drag<QDragEnterEvent>(&planted.window, *data));
    QCOMPARE(marked->dropShown, u"Drop to try"_s);
    planted.window.stack().goTo(u"beta"_s);
    QDragLeaveEvent leave;
    QApplication::sendEvent(&planted.window, &leave);
    QCOMPARE(marked->dropShown, QString());
}

void WindowContentTest::fetchesWhatIsDraggedOnce()
{
    class Counted : public QMimeData {
    public:
        mutable int fetched = 0;

    protected:
        QVariant retrieveData(const QString& type, QMetaType wanted) const override
        {
            ++fetched;
            return QMimeData::retrieveData(type, wanted);
        }
    };
    Planted planted;
    Counted data;
    data.setUrls({ QUrl::fromLocalFile(u"/tmp/a"_s) });
    QVERIFY(planted.drag<QDragEnterEvent>(&planted.window, data));
    const int fetched = data.fetched;
    QVERIFY(planted.drag<QDragMoveEvent>(&planted.window, data));
    QVERIFY(planted.drag<QDragMoveEvent>(&planted.window, data));
    QCOMPARE(data.fetched, fetched);
    QVERIFY(planted.drop(&planted.window, data));
    QCOMPARE(planted.view()->receivedCount, 1);
}

void WindowContentTest::letsFileDialogsRememberNothing()
{
    const QTemporaryDir place;
    qputenv("XDG_CONFIG_HOME", place.path().toUtf8());
    gui::forbidFileHistory();
    {
        QFile file(place.filePath(u"chosen"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QFileDialog dialog;
        dialog.setOption(QFileDialog::DontUseNativeDialog);
        dialog.setDirectory(place.path());
        dialog.selectFile(u"chosen"_s);
        dialog.open();
        static_cast<QDialog&>(dialog).accept();
        QCOMPARE(dialog.selectedFiles(), QStringList{ file.fileName() });
    }
    QCOMPARE(QDir(place.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden),
        QStringList{ u"chosen"_s });
}

GUI_TEST_MAIN(WindowContentTest)
#include "window_content_test.moc"
