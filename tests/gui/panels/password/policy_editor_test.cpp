// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/password/own_policies.h"
#include "gui/panels/password/policy_editor.h"
#include "gui/panels/password/rules_section.h"
#include "gui/widgets/button.h"
#include "gui/widgets/field.h"
#include "gui/workbench/settings.h"
#include "tests/gui/gui_main.h"
#include "tests/gui/sweep.h"

#include <QCheckBox>
#include <QLabel>
#include <QScrollArea>
#include <QSpinBox>
#include <QTemporaryDir>

using namespace gui;
using namespace gui::password;
using namespace Qt::Literals::StringLiterals;
using core::password::OwnPolicy;

namespace {

template <typename Type> Type& named(QWidget& inside, const QString& name)
{
    for (Type* each : inside.findChildren<Type*>()) {
        if (each->accessibleName() == name || each->property("text").toString() == name)
            return *each;
    }
    qFatal("there is no %s", qPrintable(name));
}

void number(QWidget& inside, const QString& name, int value)
{
    QSpinBox& box = named<QSpinBox>(inside, name);
    box.setFocus();
    box.selectAll();
    QTest::keyClicks(&box, QString::number(value));
    QTest::keyClick(&box, Qt::Key_Tab);
}

bool says(const QWidget& inside, const QString& words)
{
    for (const QLabel* label : inside.findChildren<QLabel*>()) {
        if (!label->isHidden() && label->text().contains(words))
            return true;
    }
    return false;
}

} // namespace

class PolicyEditorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPolicyIsAddedByTyping();
    void aPolicyIsChanged();
    void whatIsWrongIsSaidInPlace();
    void saysWhatNistThinks();
    void showsAllThatAPolicyHas();
    void fitsASmallWindow();
};

void PolicyEditorTest::aPolicyIsAddedByTyping()
{
    const QTemporaryDir folder;
    Settings settings(folder.path().toStdString());
    RulesSection section(settings);
    section.retranslate();
    section.show();
    QTest::mouseClick(&named<Button>(section, u"Add a policy…"_s), Qt::LeftButton);
    auto* editor = section.findChild<PolicyEditor*>();
    QVERIFY(editor && editor->isVisible());
    QTest::keyClicks(&named<LineEdit>(*editor, u"Name"_s), u"Intranet"_s);
    number(*editor, u"Characters, at least"_s, 12);
    number(*editor, u"Symbols, at least"_s, 1);
    QTest::keyClicks(&named<LineEdit>(*editor, u"Forbidden words"_s), u"acme, , Rosebud"_s);
    QTest::mouseClick(&named<QCheckBox>(*editor, u"In no known breach"_s), Qt::LeftButton, {}, QPoint(8, 10));
    QTest::mouseClick(&named<Button>(*editor, u"Save the policy"_s), Qt::LeftButton);
    QCOMPARE(section.policies().policies().size(), std::size_t(1));
    const OwnPolicy& policy = section.policies().policies().front();
    QCOMPARE(policy.name, std::string("Intranet"));
    QCOMPARE(policy.minimumLength.value_or(0), 12U);
    QCOMPARE(policy.minimumSymbols, 1U);
    QVERIFY(!policy.maximumLength && !policy.changeAfterDays);
    QCOMPARE(policy.forbiddenWords, (std::vector<std::string>{ "acme", "Rosebud" }));
    QVERIFY(policy.refusesLeaked && !policy.refusesUserWords);
    // It is there the next time.
    settings.save();
    Settings again(folder.path().toStdString());
    QVERIFY(OwnPolicies(again).policies() == section.policies().policies());
}

void PolicyEditorTest::aPolicyIsChanged()
{
    OwnPolicy before{ .name = "Intranet" };
    before.minimumLength = 9;
    PolicyEditor editor(before, nullptr);
    editor.show();
    std::optional<OwnPolicy> saved;
    connect(&editor, &PolicyEditor::saved, this, [&](const OwnPolicy& policy) { saved = policy; });
    number(editor, u"Characters, at least"_s, 15);
    QTest::mouseClick(&named<Button>(editor, u"Cancel"_s), Qt::LeftButton);
    QVERIFY(!saved && !editor.isVisible());
    editor.show();
    QTest::mouseClick(&named<Button>(editor, u"Save the policy"_s), Qt::LeftButton);
    QVERIFY(saved);
    before.minimumLength = 15;
    QVERIFY(*saved == before);
}

void PolicyEditorTest::whatIsWrongIsSaidInPlace()
{
    PolicyEditor editor({}, nullptr);
    editor.show();
    bool isSaved = false;
    connect(&editor, &PolicyEditor::saved, this, [&] { isSaved = true; });
    Button& save = named<Button>(editor, u"Save the policy"_s);
    QTest::mouseClick(&save, Qt::LeftButton);
    QVERIFY(says(editor, u"A policy needs a name"_s));
    QTest::keyClicks(&named<LineEdit>(editor, u"Name"_s), u"a"_s);
    QVERIFY(!says(editor, u"A policy needs a name"_s));
    number(editor, u"Characters, at least"_s, 12);
    number(editor, u"Characters, at most"_s, 8);
    QTest::mouseClick(&save, Qt::LeftButton);
    QVERIFY(says(editor, u"The maximum is smaller than the minimum"_s));
    QVERIFY(!isSaved && editor.isVisible());
    number(editor, u"Characters, at most"_s, 80);
    QVERIFY(!says(editor, u"The maximum is smaller than the minimum"_s));
    QTest::mouseClick(&save, Qt::LeftButton);
    QVERIFY(isSaved);
}

void PolicyEditorTest::saysWhatNistThinks()
{
    PolicyEditor editor({}, nullptr);
    editor.show();
    number(editor, u"Characters, at least"_s, 15);
    number(editor, u"Refuse the most common"_s, 3000);
    QVERIFY(!says(editor, u"NIST"_s));
    QVERIFY(!says(editor, u"remark"_s));
    number(editor, u"A new one after days"_s, 90);
    QVERIFY(says(editor, u"every 90 days"_s));
    number(editor, u"Digits, at least"_s, 1);
    QVERIFY(says(editor, u"mixture of characters"_s));
}

void PolicyEditorTest::showsAllThatAPolicyHas()
{
    OwnPolicy policy{ .name = "all" };
    policy.minimumLength = 12;
    policy.maximumLength = 64;
    policy.minimumLower = 1;
    policy.minimumUpper = 2;
    policy.minimumDigits = 3;
    policy.minimumSymbols = 4;
    policy.allowedCharacters = "abc\u00e4";
    policy.forbiddenCharacters = "xyz";
    policy.longestRepeat = 2;
    policy.longestSequence = 3;
    policy.forbiddenWords = { "acme" };
    policy.refusesUserWords = true;
    policy.refusesMostCommon = 3000;
    policy.refusesLeaked = true;
    policy.changeAfterDays = 90;
    const PolicyEditor editor(policy, nullptr);
    QVERIFY(editor.policy() == policy);
}

void PolicyEditorTest::fitsASmallWindow()
{
    PolicyEditor editor({}, nullptr);
    editor.resize(420, 340);
    editor.show();
    QVERIFY(editor.height() <= 340);
    QCOMPARE(editor.findChild<QScrollArea*>()->horizontalScrollBarPolicy(), Qt::ScrollBarAlwaysOff);
    QVERIFY(editor.findChild<QScrollArea*>()->widget()->minimumSizeHint().width() <= 372);
    editor.resize(480, 1400);
    QApplication::processEvents();
    QCOMPARE(unnamedIn(editor), QStringList());
    QCOMPARE(clippedIn(editor), QStringList());
    QCOMPARE(smallTargetsIn(editor), QStringList());
    QCOMPARE(backwardTabsIn(editor), QStringList());
    QCOMPARE(trapsIn(editor), QStringList());
}

GUI_TEST_MAIN(PolicyEditorTest)
#include "policy_editor_test.moc"
