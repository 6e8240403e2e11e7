// SPDX-License-Identifier: Apache-2.0
#include "tests/gui/widgets/gallery.h"

#include "gui/widgets/badge.h"
#include "gui/widgets/button.h"
#include "gui/widgets/chooser.h"
#include "gui/widgets/dialog.h"
#include "gui/widgets/field.h"
#include "gui/widgets/label.h"
#include "gui/widgets/segmented.h"
#include "gui/widgets/style/icon.h"
#include "gui/widgets/style/layout.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QFocusFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QListWidget>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QRadioButton>
#include <QScrollBar>
#include <QSlider>
#include <QSpinBox>
#include <QTabBar>
#include <QTest>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <memory>

using namespace gui;
using namespace Qt::Literals::StringLiterals;

namespace {

enum class State : std::uint8_t { Rest, Hover, Pressed, Focus, Disabled };

void put(QWidget& control, State state)
{
    switch (state) {
    case State::Rest:
        return;
    case State::Hover:
        control.setAttribute(Qt::WA_UnderMouse);
        return;
    case State::Pressed:
        static_cast<QAbstractButton&>(control).setDown(true);
        return;
    case State::Focus: {
        auto* frame = new QFocusFrame;
        frame->setWidget(&control);
        return;
    }
    case State::Disabled:
        control.setEnabled(false);
        return;
    }
}

Label* addTitle(QVBoxLayout& column, QWidget& page, const QString& text)
{
    auto* title = new Label(TextRole::Strong, &page);
    title->setText(text);
    column.addSpacing(8);
    column.addWidget(title);
    return title;
}

void addButtons(QVBoxLayout& column, QWidget& page)
{
    addTitle(column, page, u"Buttons: primary, secondary, quiet"_s);
    auto* grid = new QGridLayout;
    setSpacing(*grid, page, 10, 10);
    column.addLayout(grid);
    int row = 0;
    for (const auto& [state, name] : { std::pair(State::Rest, u"Rest"_s), std::pair(State::Hover, u"Hover"_s),
             std::pair(State::Pressed, u"Pressed"_s), std::pair(State::Focus, u"Focus"_s),
             std::pair(State::Disabled, u"Disabled"_s) }) {
        auto* label = new Label(TextRole::Caption, Tone::Muted, &page);
        label->setText(name);
        grid->addWidget(label, row, 0);
        int at = 1;
        for (const auto& [kind, text] :
            { std::pair(ButtonKind::Primary, u"Encrypt"_s), std::pair(ButtonKind::Secondary, u"Choose…"_s),
                std::pair(ButtonKind::Quiet, u"Copy all"_s), std::pair(ButtonKind::Destructive, u"Replace"_s),
                std::pair(ButtonKind::Link, u"Check it"_s) }) {
            auto* button = new Button(kind, &page);
            if (kind == ButtonKind::Quiet) {
                button->setIconNamed("copy"_L1);
            }
            button->setText(text);
            put(*button, state);
            grid->addWidget(button, row, at++);
        }
        auto* icon = new Button(ButtonKind::Quiet, "copy"_L1, &page);
        icon->setSize(ButtonSize::Small);
        put(*icon, state);
        grid->addWidget(icon, row, at);
        ++row;
    }
}

void addFields(QVBoxLayout& column, QWidget& page)
{
    addTitle(column, page, u"Fields"_s);
    auto* grid = new QGridLayout;
    setSpacing(*grid, page, 16, 16);
    column.addLayout(grid);
    const auto add = [&](int row, int at, const QString& label, const QString& text) {
        auto* edit = new LineEdit(&page);
        edit->setText(text);
        auto* field = new Field(edit, &page);
        field->setLabel(label);
        grid->addWidget(field, row, at, Qt::AlignTop);
        return std::pair(field, edit);
    };
    add(0, 0, u"Rest"_s, {}).second->setPlaceholderText(u"Paste a key"_s);
    const auto [focused, focusedEdit] = add(0, 1, u"Focus"_s, u"orders-api"_s);
    focusedEdit->setObjectName(u"focused"_s);
    const auto [wrong, wrongEdit] = add(1, 0, u"Error"_s, u"9f86d081884c7d65"_s);
    wrongEdit->setMonospace(true);
    wrong->setError(u"8 of 32 bytes: 48 digits missing"_s);
    const auto [off, offEdit] = add(1, 1, u"Disabled"_s, {});
    offEdit->setPlaceholderText(u"Choose a key first"_s);
    off->setEnabled(false);
    const auto [match, matchEdit] = add(2, 0, u"Expected value"_s, u"051da2582232146280829a0b"_s);
    matchEdit->setMonospace(true);
    match->setVerdict(Tone::Ok, u"Match"_s, u"SHA-256 equals this value"_s);
    add(2, 1, u"Read-only"_s, u"orders-api"_s).second->setReadOnly(true);
    auto* number = new QSpinBox(&page);
    number->setValue(12);
    auto* numberField = new Field(number, &page);
    numberField->setLabel(u"Number"_s);
    numberField->setHint(u"From 0 to 99"_s);
    grid->addWidget(numberField, 3, 0, Qt::AlignTop);
    auto* text = new QPlainTextEdit(u"Two lines of text\nin a larger field"_s, &page);
    text->setFixedHeight(u(page, 64));
    grid->addWidget(text, 3, 1, Qt::AlignTop);
}

void addChoosers(QVBoxLayout& column, QWidget& page)
{
    addTitle(column, page, u"Choosers"_s);
    auto* row = new QHBoxLayout;
    auto* chooser = new Chooser(&page);
    chooser->addItems({ u"hex"_s, u"base64"_s });
    auto* several = new MultiChooser(&page);
    several->setItems({ { u"a"_s, u"SHA-256"_s, {}, true }, { u"b"_s, u"MD5"_s, {}, false } });
    auto* disabled = new Chooser(&page);
    disabled->addItem(u"hex"_s);
    disabled->setEnabled(false);
    auto* segmented = new Segmented(&page);
    segmented->setSegments({ { u"t"_s, u"Table"_s }, { u"j"_s, u"JSON"_s }, { u"h"_s, u"Hex"_s } });
    row->addWidget(chooser);
    row->addWidget(several);
    row->addWidget(disabled);
    row->addWidget(segmented);
    row->addStretch();
    column.addLayout(row);
    auto* checks = new QHBoxLayout;
    auto* on = new QCheckBox(u"On"_s, &page);
    on->setChecked(true);
    auto* off = new QCheckBox(u"Off"_s, &page);
    auto* partly = new QCheckBox(u"Partly"_s, &page);
    partly->setCheckState(Qt::PartiallyChecked);
    auto* disabledCheck = new QCheckBox(u"Disabled"_s, &page);
    disabledCheck->setChecked(true);
    disabledCheck->setEnabled(false);
    auto* chosen = new QRadioButton(u"Chosen"_s, &page);
    chosen->setChecked(true);
    auto* other = new QRadioButton(u"Other"_s, &page);
    put(*other, State::Focus);
    for (QWidget* widget : std::initializer_list<QWidget*>{ on, off, partly, disabledCheck, chosen, other }) {
        checks->addWidget(widget);
    }
    checks->addStretch();
    column.addLayout(checks);
    auto* slider = new QSlider(Qt::Horizontal, &page);
    slider->setValue(40);
    column.addWidget(slider);
    auto* bar = new QProgressBar(&page);
    bar->setValue(60);
    column.addWidget(bar);
}

void addViews(QVBoxLayout& column, QWidget& page)
{
    addTitle(column, page, u"Tabs and lists"_s);
    auto* tabs = new QTabBar(&page);
    tabs->setExpanding(false);
    for (const QString& name : { u"Files"_s, u"Text"_s, u"Checksum file"_s, u"Compare"_s }) {
        tabs->addTab(name);
    }
    column.addWidget(tabs);
    auto* tree = new QTreeWidget(&page);
    tree->setHeaderLabels({ u"Name"_s, u"Value"_s });
    for (int i = 0; i < 9; ++i) {
        auto* item = new QTreeWidgetItem(tree, { u"claim %1"_s.arg(i), u"value"_s });
        new QTreeWidgetItem(item, { u"inner"_s, u"value"_s });
    }
    tree->setCurrentItem(tree->topLevelItem(1));
    tree->setFixedHeight(u(page, 180));
    column.addWidget(tree);
}

std::unique_ptr<QMenu> makeMenu()
{
    auto menu = std::make_unique<QMenu>();
    QAction* copy = menu->addAction(iconNamed("copy"_L1), u"Copy"_s);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutVisibleInContextMenu(true);
    menu->addAction(iconNamed("command"_L1), u"Copy as command"_s);
    menu->addSeparator();
    menu->addAction(iconNamed("vault"_L1), u"Save in the vault"_s);
    QAction* off = menu->addAction(u"Not now"_s);
    off->setEnabled(false);
    menu->addMenu(u"More"_s);
    menu->setActiveAction(copy);
    return menu;
}

void drawAt(QPainter& painter, QWidget& widget, const QPoint& at)
{
    widget.ensurePolished();
    widget.resize(widget.sizeHint());
    widget.render(&painter, at, {}, QWidget::DrawChildren);
}

} // namespace

void setZoom(int percent)
{
    QFont font = QApplication::font();
    font.setPixelSize(13 * percent / 100);
    QApplication::setFont(font);
}

void setScheme(Scheme scheme, Contrast contrast)
{
    qobject_cast<AssayStyle*>(QApplication::style())->setTokens(tokensFor(scheme, contrast));
}

QImage drawGallery(Scheme scheme, double devicePixelRatio)
{
    setScheme(scheme);
    QWidget page;
    auto* row = new QHBoxLayout(&page);
    setMargins(*row, page, 32, 24, 32, 24);
    setSpacing(*row, page, 40);
    auto* left = new QVBoxLayout;
    auto* right = new QVBoxLayout;
    setSpacing(*left, page, 12);
    setSpacing(*right, page, 12);
    row->addLayout(left);
    row->addLayout(right, 1);
    addButtons(*left, page);
    addFields(*left, page);
    addChoosers(*right, page);
    addViews(*right, page);
    auto* title = addTitle(*right, page, u"Menu and dialogs"_s);
    right->addSpacing(u(page, 440));
    left->addStretch();
    right->addStretch();
    page.resize(page.sizeHint());
    page.show();
    QApplication::setActiveWindow(&page);
    page.findChild<QWidget*>(u"focused"_s)->setFocus();
    QTest::qWait(200); // the clear buttons fade in

    QImage image(page.size() * devicePixelRatio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(devicePixelRatio);
    QPainter painter(&image);
    page.render(&painter);
    const QPoint below = title->geometry().bottomLeft() + QPoint(0, u(page, 8));
    drawAt(painter, *makeMenu(), below);
    QuestionDialog plain(QuestionDialog::Kind::Plain, u"Lock the vault now?"_s,
        u"Running jobs of the vault end."_s, u"Lock"_s, &page);
    QuestionDialog dialog(QuestionDialog::Kind::Destructive, u"Replace SHA256SUMS?"_s,
        u"A file of this name is in ~/Downloads, from 14 November. It will not be kept."_s, u"Replace"_s,
        &page);
    drawAt(painter, plain, below + QPoint(0, u(page, 190)));
    drawAt(painter, dialog, below + QPoint(0, u(page, 315)));
    return image;
}

void savePicture(const QImage& image, const QString& name)
{
    const QString folder = qEnvironmentVariable("ASSAY_PICTURES");
    if (!folder.isEmpty()) {
        QDir().mkpath(folder);
        image.save(QDir(folder).filePath(name + u".png"_s));
    }
}
