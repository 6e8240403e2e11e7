// SPDX-License-Identifier: Apache-2.0
#include "tests/gui/shell/palette_fixture.h"

#include <QAccessible>

class PaletteTest : public QObject, PaletteFixture {
    Q_OBJECT
private Q_SLOTS:
    void init() { QVERIFY(open()); }
    void cleanup() { close(); }

    void findsAndOpensWithTheKeyboardOnly();
    void selectsTheFirstRowThatFits();
    void showsEveryPanelTabAndEnabledAction();
    void leavesOutWhatIsDisabled();
    void leavesOutPanelsThatCannotBeUsed();
    void triggersActionsAfterTheFocusIsBack();
    void findsByEnglishKeywords();
    void findsTheActionsOfTheTabInView();
    void putsRecentOnesFirstAndKeepsIdsOnly();
    void remembersNothingWhenItMayNot();
    void escapeGivesTheFocusBack();
    void aClickOutsideCloses();
    void movesByRowsPagesAndEnds();
    void rowsHaveAccessibleNames();
    void saysSoWhenNothingFits();
    void staysInsideASmallWindow();
    void looksAsDrawn_data();
    void looksAsDrawn();
};

void PaletteTest::findsAndOpensWithTheKeyboardOnly()
{
    m_palette->open();
    QVERIFY(input().hasFocus());
    type(u"hash te"_s);
    QCOMPARE(current(), u"Hashes: Text"_s);
    key(Qt::Key_Return);
    QCOMPARE(m_opened.size(), 1u);
    QCOMPARE(m_opened[0].destination.panel, u"hash"_s);
    QCOMPARE(m_opened[0].destination.tab, u"text"_s);
    QVERIFY(m_opened[0].text.isEmpty());
    QVERIFY(!m_palette->isVisible());
}

void PaletteTest::selectsTheFirstRowThatFits()
{
    m_palette->open();
    QCOMPARE(current(), u"Hashes"_s);
    key(Qt::Key_Down);
    key(Qt::Key_Down);
    type(u"j"_s);
    QCOMPARE(current(), u"JWT"_s);
    QCOMPARE(list().currentIndex().row(), 0);
}

void PaletteTest::showsEveryPanelTabAndEnabledAction()
{
    m_palette->open();
    const QStringList shown = choices();
    for (const QString& title : { u"Hashes"_s, u"Hashes: Files"_s, u"Hashes: Text"_s, u"JWT"_s, u"Vault"_s })
        QVERIFY2(shown.contains(title), qPrintable(title));
    for (const auto& entry : m_actions->entries())
        QCOMPARE(shown.contains(entry.action->text()), entry.id != gui::ShellActions::Id::Palette);
}

void PaletteTest::leavesOutWhatIsDisabled()
{
    m_actions->action(gui::ShellActions::Id::NextTab)->setEnabled(false);
    m_palette->open();
    QVERIFY(!choices().contains(u"Next tab"_s));
    QVERIFY(choices().contains(u"Previous tab"_s));
}

void PaletteTest::leavesOutPanelsThatCannotBeUsed()
{
    m_workbench->setOpener({});
    m_palette->open();
    QVERIFY(!choices().contains(u"Hashes"_s));
    QVERIFY(!choices().contains(u"Hashes: Text"_s));
    QVERIFY(choices().contains(u"Next tab"_s));
    paste(token);
    QVERIFY(input().isHolding());
    QTest::qWait(50);
    QVERIFY(!choices().contains(u"Decode as JWT"_s));
    QVERIFY(!choices().contains(u"Hash this text"_s));
}

void PaletteTest::triggersActionsAfterTheFocusIsBack()
{
    bool hadFocus = false;
    connect(m_actions->action(gui::ShellActions::Id::Settings), &QAction::triggered, this,
        [&] { hadFocus = m_field->hasFocus() && !m_palette->isVisible(); });
    m_palette->open();
    type(u"settings"_s);
    key(Qt::Key_Enter);
    QVERIFY(hadFocus);
    QVERIFY(m_opened.empty());
}

void PaletteTest::findsByEnglishKeywords()
{
    m_actions->action(gui::ShellActions::Id::Settings)->setText(u"Einstellungen"_s);
    m_palette->open();
    type(u"preferences"_s);
    QCOMPARE(current(), u"Einstellungen"_s);
    input().selectAll();
    type(u"checksum"_s);
    QCOMPARE(current(), u"Hashes"_s);
}

void PaletteTest::findsTheActionsOfTheTabInView()
{
    QAction action(u"Save check&sum file…"_s);
    QSignalSpy triggered(&action, &QAction::triggered);
    m_palette->setViewInFront([&] { return gui::CommandPalette::View{ u"Hashes"_s, { &action } }; });
    m_palette->open();
    type(u"save"_s);
    QCOMPARE(current(), u"Save checksum file…"_s);
    QCOMPARE(list().currentIndex().data(Qt::AccessibleTextRole).toString(), u"Save checksum file…, Hashes"_s);
    key(Qt::Key_Return);
    QCOMPARE(triggered.size(), 1);
}

void PaletteTest::putsRecentOnesFirstAndKeepsIdsOnly()
{
    m_palette->open();
    type(u"dark"_s);
    key(Qt::Key_Return);
    m_palette->open();
    type(u"jwt"_s);
    key(Qt::Key_Return);
    m_palette->open();
    paste(token);
    QTRY_COMPARE(current(), u"Decode as JWT"_s);
    key(Qt::Key_Return);
    QCOMPARE(recent().ids(), (QStringList{ u"panel:jwt"_s, u"shell.dark-theme"_s }));
    m_palette->open();
    QCOMPARE(titles().mid(0, 4), (QStringList{ u"Recent"_s, u"JWT"_s, u"Dark theme"_s, u"Everything"_s }));
    QCOMPARE(current(), u"JWT"_s);
    QCOMPARE(choices().count(u"JWT"_s), 1);
    // Of two that fit alike the recent one comes first.
    type(u"theme"_s);
    QVERIFY(choices().indexOf(u"Dark theme"_s) < choices().indexOf(u"Light theme"_s));

    m_settings->save();
    QFile file(QString::fromStdString(m_settings->location().string()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("eyJ"));
}

void PaletteTest::remembersNothingWhenItMayNot()
{
    change([](gui::Choices& choices) { choices.remembersRecentActions = false; });
    m_palette->open();
    type(u"dark"_s);
    key(Qt::Key_Return);
    change([](gui::Choices& choices) { choices.remembersRecentActions = true; });
    QVERIFY(recent().ids().isEmpty());
}

void PaletteTest::escapeGivesTheFocusBack()
{
    m_palette->toggle();
    QVERIFY(m_palette->isVisible());
    QVERIFY(!m_field->hasFocus());
    key(Qt::Key_Tab); // does not slip below
    QVERIFY(input().hasFocus());
    key(Qt::Key_Escape);
    QVERIFY(!m_palette->isVisible());
    QVERIFY(m_field->hasFocus());
}

void PaletteTest::aClickOutsideCloses()
{
    m_palette->open();
    QTest::mouseClick(m_palette, Qt::LeftButton, {}, input().mapTo(m_palette, QPoint(5, 5)));
    QVERIFY(m_palette->isVisible());
    QTest::mouseClick(m_palette, Qt::LeftButton, {}, QPoint(10, 700));
    QVERIFY(!m_palette->isVisible());
    QVERIFY(m_field->hasFocus());
}

void PaletteTest::movesByRowsPagesAndEnds()
{
    m_palette->open();
    const QStringList all = choices();
    key(Qt::Key_Down);
    QCOMPARE(current(), all[1]);
    key(Qt::Key_Up);
    key(Qt::Key_Up);
    QCOMPARE(current(), all[0]);
    key(Qt::Key_End);
    QCOMPARE(current(), all.last());
    key(Qt::Key_Down);
    QCOMPARE(current(), all.last());
    key(Qt::Key_Home);
    QCOMPARE(current(), all[0]);
    key(Qt::Key_PageDown);
    QCOMPARE(current(), all[8]);
    key(Qt::Key_PageUp);
    QCOMPARE(current(), all[0]);
}

void PaletteTest::rowsHaveAccessibleNames()
{
    QAccessible::setActive(true); // as with a screen reader
    m_palette->open();
    QVERIFY(!input().accessibleName().isEmpty());
    QVERIFY(!list().accessibleName().isEmpty());
    type(u"hash te"_s);
    QCOMPARE(list().currentIndex().data(Qt::AccessibleTextRole).toString(), u"Hashes: Text, Tab"_s);
    QAccessibleInterface* rows = QAccessible::queryAccessibleInterface(&list());
    QVERIFY(rows != nullptr && rows->childCount() > 0);
    QCOMPARE(rows->child(0)->text(QAccessible::Name), u"Hashes: Text, Tab"_s);
    QAccessible::setActive(false);
}

void PaletteTest::saysSoWhenNothingFits()
{
    m_palette->open();
    type(u"qqq"_s);
    QCOMPARE(titles(), QStringList(u"Nothing has this name"_s));
    QVERIFY(!list().currentIndex().isValid());
    key(Qt::Key_Return);
    QVERIFY(m_palette->isVisible());
    QVERIFY(m_opened.empty());
}

void PaletteTest::staysInsideASmallWindow()
{
    m_palette->open();
    m_window->resize(560, 360);
    const QWidget* frame = input().parentWidget();
    QTRY_COMPARE(frame->width(), 560 - 48);
    QVERIFY(frame->geometry().bottom() < 360);
    key(Qt::Key_End);
    QVERIFY(list().viewport()->rect().contains(list().visualRect(list().currentIndex())));
}

void PaletteTest::looksAsDrawn_data()
{
    QTest::addColumn<gui::Scheme>("scheme");
    QTest::addColumn<int>("pixels");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("light") << gui::Scheme::Light << 13 << Qt::LeftToRight;
    QTest::newRow("dark") << gui::Scheme::Dark << 13 << Qt::LeftToRight;
    QTest::newRow("light-200") << gui::Scheme::Light << 26 << Qt::LeftToRight;
    QTest::newRow("dark-rtl") << gui::Scheme::Dark << 13 << Qt::RightToLeft;
}

// What cannot be measured is looked at: ASSAY_PICTURES names a folder for the pictures.
void PaletteTest::looksAsDrawn()
{
    QFETCH(gui::Scheme, scheme);
    QFETCH(int, pixels);
    QFETCH(Qt::LayoutDirection, direction);
    auto* style = qobject_cast<gui::AssayStyle*>(QApplication::style());
    QVERIFY(style);
    style->setTokens(gui::tokensFor(scheme, gui::Contrast::Normal));
    const QFont before = QApplication::font();
    QFont font = before;
    font.setPixelSize(pixels);
    QApplication::setFont(font);
    QGuiApplication::setLayoutDirection(direction);

    m_palette->open();
    paste(token);
    QTRY_COMPARE(current(), u"Decode as JWT"_s);
    QWidget* frame = input().parentWidget();
    if (pixels == 13)
        QCOMPARE(frame->width(), 640);
    QCOMPARE(list().sizeHintForIndex(model().index(1)).height(), 40 * pixels / 13);
    const QImage image = m_window->grab().toImage();
    const QPoint raised = frame->mapTo(m_window.get(), QPoint(frame->width() / 2, 8));
    QCOMPARE(image.pixelColor(raised), style->tokens().surfaceRaised);
    const QRect row = list().visualRect(list().currentIndex());
    const QPoint chosen = list().viewport()->mapTo(m_window.get(), QPoint(row.center().x(), row.top() + 3));
    QCOMPARE(image.pixelColor(chosen), style->tokens().selectedRow);

    const QString folder = qEnvironmentVariable("ASSAY_PICTURES");
    if (!folder.isEmpty()) {
        const QString name = folder + u"/palette-"_s + QString::fromLatin1(QTest::currentDataTag());
        QVERIFY(image.save(name + u".png"_s));
        m_palette->dismiss();
        m_palette->open();
        type(u"the"_s);
        QVERIFY(m_window->grab().save(name + u"-typed.png"_s));
        input().clear();
        m_palette->dismiss();
        m_palette->open();
        QVERIFY(m_window->grab().save(name + u"-all.png"_s));
    }
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QApplication::setFont(before);
    style->setTokens(gui::tokensFor(gui::Scheme::Light, gui::Contrast::Normal));
}

GUI_TEST_MAIN(PaletteTest)
#include "palette_test.moc"
