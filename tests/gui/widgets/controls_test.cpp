// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/button.h"
#include "gui/widgets/chooser.h"
#include "gui/widgets/dialog.h"
#include "gui/widgets/field.h"
#include "gui/widgets/label.h"
#include "tests/gui/gui_main.h"

#include <QAction>
#include <QCheckBox>
#include <QFocusFrame>
#include <QHBoxLayout>
#include <QHelpEvent>
#include <QImage>
#include <QSignalSpy>
#include <QSlider>
#include <QToolTip>
#include <QVBoxLayout>

using namespace gui;
using namespace Qt::Literals::StringLiterals;

namespace {

void show(QWidget& window)
{
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
}

/// What the ring is around, or nothing.
QWidget* ringed()
{
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget* widget : widgets) {
        const auto* frame = qobject_cast<QFocusFrame*>(widget);
        if (frame && frame->widget() && frame->isVisible()) {
            return frame->widget();
        }
    }
    return nullptr;
}

QImage pictureOf(QWidget& widget)
{
    return widget.grab().toImage();
}

} // namespace

class ControlsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        QToolTip::hideText();
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void ringsWhatGetsTheFocusByKey()
    {
        QWidget window;
        auto* row = new QHBoxLayout(&window);
        auto* first = new Button(ButtonKind::Primary, &window);
        auto* second = new Button(ButtonKind::Secondary, &window);
        row->addWidget(first);
        row->addWidget(second);
        show(window);
        first->setFocus(Qt::OtherFocusReason);
        QCOMPARE(ringed(), nullptr);
        QTest::keyClick(&window, Qt::Key_Tab);
        QVERIFY(second->hasFocus());
        QCOMPARE(ringed(), second);
        QTest::keyClick(&window, Qt::Key_Backtab);
        QCOMPARE(ringed(), first);
    }

    void ringsNothingThatWasClicked()
    {
        QWidget window;
        auto* row = new QHBoxLayout(&window);
        auto* first = new Button(ButtonKind::Primary, &window);
        auto* second = new Button(ButtonKind::Secondary, &window);
        second->setFocusPolicy(Qt::StrongFocus);
        row->addWidget(first);
        row->addWidget(second);
        show(window);
        second->setFocus();
        first->setFocus(Qt::TabFocusReason);
        QCOMPARE(ringed(), first);
        QTest::mouseClick(second, Qt::LeftButton);
        QVERIFY(second->hasFocus());
        QCOMPARE(ringed(), nullptr);
    }

    void survivesTheEndOfWhatItRings()
    {
        for (int i = 0; i < 2; ++i) {
            QWidget window;
            auto* button = new Button(ButtonKind::Primary, &window);
            show(window);
            button->clearFocus();
            button->setFocus(Qt::TabFocusReason);
            QCOMPARE(ringed(), button);
            delete button;
            QCOMPARE(ringed(), nullptr);
        }
    }

    void leavesTheEdgeToFields()
    {
        QWidget window;
        auto* row = new QHBoxLayout(&window);
        auto* button = new Button(ButtonKind::Primary, &window);
        auto* field = new LineEdit(&window);
        row->addWidget(button);
        row->addWidget(field);
        show(window);
        button->setFocus(Qt::TabFocusReason);
        const QImage rest = pictureOf(*field);
        field->setFocus(Qt::MouseFocusReason);
        QCOMPARE(ringed(), nullptr);
        const QImage focused = pictureOf(*field);
        const QColor focus = tokensOf(window).focus;
        QCOMPARE(focused.pixelColor(focused.width() / 2, 0), focus);
        QCOMPARE(focused.pixelColor(focused.width() / 2, 1), focus);
        QVERIFY(rest.pixelColor(rest.width() / 2, 0) != focus);
    }

    void cutsALongTextAndShowsItInTheTooltip()
    {
        Label label(TextRole::Body);
        label.setText(u"/home/somebody/Downloads/assay-1.0.0-linux-amd64.tar.gz"_s);
        label.setElideMode(Qt::ElideMiddle);
        label.resize(120, 20);
        show(label);
        label.resize(120, 20);
        QVERIFY(label.minimumSizeHint().width() < label.sizeHint().width());
        QHelpEvent help(QEvent::ToolTip, { 5, 5 }, label.mapToGlobal(QPoint(5, 5)));
        QCoreApplication::sendEvent(&label, &help);
        QCOMPARE(QToolTip::text(), label.text());
        QToolTip::hideText();
        label.resize(label.sizeHint());
        QHelpEvent whole(QEvent::ToolTip, { 5, 5 }, label.mapToGlobal(QPoint(5, 5)));
        QCoreApplication::sendEvent(&label, &whole);
        QTRY_VERIFY(!QToolTip::isVisible());
    }

    void wrapsALongSentenceIntoLinesOfTheLook()
    {
        Label label(TextRole::Body);
        label.setText(
            u"A file of this name is in the folder. It will not be kept when the new one is there."_s);
        label.setWordWrap(true);
        QCOMPARE(label.heightForWidth(10'000), 20);
        QVERIFY(label.heightForWidth(200) >= 60);
        QCOMPARE(label.heightForWidth(200) % 20, 0);
    }

    void paintsALabelInItsTone()
    {
        Label label(TextRole::Title, Tone::Danger);
        QCOMPARE(label.palette().color(QPalette::WindowText), tokensOf(label).danger);
        label.setTone(Tone::Ok);
        QCOMPARE(label.palette().color(QPalette::WindowText), tokensOf(label).ok);
    }

    void followsItsAction()
    {
        QAction action(u"&Clear"_s);
        action.setShortcut(Qt::CTRL | Qt::Key_L);
        Button button(ButtonKind::Quiet);
        button.followAction(&action);
        QCOMPARE(button.text(), u"&Clear"_s);
        QCOMPARE(button.accessibleName(), u"Clear"_s);
        action.setEnabled(false);
        QVERIFY(!button.isEnabled());
        action.setEnabled(true);
        action.setText(u"Empty"_s);
        QCOMPARE(button.text(), u"Empty"_s);
        QSignalSpy triggered(&action, &QAction::triggered);
        button.click();
        QCOMPARE(triggered.size(), 1);
        action.setCheckable(true);
        button.click();
        QVERIFY(action.isChecked() && button.isChecked());
        button.click();
        QVERIFY(!action.isChecked() && !button.isChecked());
    }

    void namesAButtonThatShowsOnlyItsIcon()
    {
        QAction action(u"&Clear"_s);
        action.setShortcut(Qt::CTRL | Qt::Key_L);
        Button button(ButtonKind::Quiet, "clear"_L1);
        button.followAction(&action, true);
        QVERIFY(button.text().isEmpty());
        QCOMPARE(button.accessibleName(), u"Clear"_s);
        QVERIFY(button.toolTip().startsWith(u"Clear"));
        QVERIFY(button.toolTip().contains(action.shortcut().toString(QKeySequence::NativeText)));
        QCOMPARE(button.sizeHint().width(), button.sizeHint().height());
    }

    void showsThatItCopiedAndThenNoLonger()
    {
        CopyButton button;
        button.setWhat(u"Copy SHA-256"_s);
        QCOMPARE(button.accessibleName(), u"Copy SHA-256"_s);
        button.showCopied();
        QCOMPARE(button.text(), u"Copied"_s);
        QTRY_VERIFY(button.text().isEmpty());
        QCOMPARE(button.accessibleName(), u"Copy SHA-256"_s);
    }

    void putsTheFieldsWordsWhereScreenReadersFindThem()
    {
        auto* edit = new LineEdit;
        Field field(edit);
        field.setLabel(u"Expected value"_s);
        field.setHint(u"In hex"_s);
        QCOMPARE(edit->accessibleName(), u"Expected value"_s);
        QCOMPARE(edit->accessibleDescription(), u"In hex"_s);
        field.setVerdict(Tone::Ok, u"Match"_s, u"SHA-256 of a.iso equals this value"_s);
        QCOMPARE(edit->accessibleDescription(), u"Match. SHA-256 of a.iso equals this value"_s);
        field.setError(u"48 digits missing"_s);
        QVERIFY(edit->hasError());
        QCOMPARE(edit->accessibleDescription(), u"48 digits missing"_s);
        field.setError({});
        QVERIFY(!edit->hasError());
        field.clearVerdict();
        QCOMPARE(edit->accessibleDescription(), u"In hex"_s);
    }

    void focusesCancelBeforeWhatCannotBeUndone()
    {
        QuestionDialog dialog(QuestionDialog::Kind::Destructive, u"Replace SHA256SUMS?"_s,
            u"It will not be kept."_s, u"Replace"_s, nullptr);
        dialog.open();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        dialog.activateWindow();
        const QList<Button*> buttons = dialog.findChildren<Button*>();
        QCOMPARE(buttons.size(), 2);
        QCOMPARE(buttons.last()->text(), u"Replace"_s);
        QVERIFY(buttons.last()->x() > buttons.first()->x());
        QTRY_VERIFY(buttons.first()->hasFocus());
        QSignalSpy accepted(&dialog, &QDialog::accepted);
        QSignalSpy rejected(&dialog, &QDialog::rejected);
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(accepted.size(), 0);
        QCOMPARE(rejected.size(), 1);
    }

    void answersAPlainQuestionWithItsVerb()
    {
        QuestionDialog dialog(
            QuestionDialog::Kind::Plain, u"Lock now?"_s, u"Jobs end."_s, u"Lock"_s, nullptr);
        dialog.open();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        dialog.activateWindow();
        QSignalSpy accepted(&dialog, &QDialog::accepted);
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(accepted.size(), 1);
    }

    void makesTheLastButtonOfADialogItsDefault()
    {
        Dialog dialog(u"Settings"_s, nullptr);
        Button* close = dialog.addButton(ButtonKind::Secondary, u"Close"_s);
        Button* save = dialog.addButton(ButtonKind::Primary, u"Save"_s);
        QVERIFY(save->isDefault());
        QVERIFY(!close->isDefault());
    }

    void mirrorsRightToLeft()
    {
        const auto draw = [](Qt::LayoutDirection direction, QWidget& widget) {
            widget.setLayoutDirection(direction);
            widget.resize(200, 32);
            return pictureOf(widget);
        };
        Chooser chooser;
        chooser.addItem(QString());
        QCheckBox check;
        check.setChecked(true);
        QSlider slider(Qt::Horizontal);
        slider.setValue(20);
        for (QWidget* widget : std::initializer_list<QWidget*>{ &chooser, &check, &slider }) {
            const QImage left = draw(Qt::LeftToRight, *widget);
            const QImage right = draw(Qt::RightToLeft, *widget);
            QVERIFY(left != right);
            // Icons in it are not mirrored themselves: only the sides are compared.
            const auto inked = [](const QImage& image, int from) {
                const QRgb paper = image.pixel(image.width() / 2, 2);
                int count = 0;
                for (int y = 8; y < 24; ++y) {
                    for (int x = from; x < from + 40; ++x) {
                        count += image.pixel(x, y) != paper ? 1 : 0;
                    }
                }
                return count;
            };
            QCOMPARE(inked(right, 150) > inked(right, 10), inked(left, 10) > inked(left, 150));
            QVERIFY(inked(left, 10) != inked(left, 150));
        }
    }
};

GUI_TEST_MAIN(ControlsTest)
#include "controls_test.moc"
