// SPDX-License-Identifier: Apache-2.0
#include "gui/shell/settings_dialog.h"

#include "gui/shell/dialog_page.h"
#include "gui/shell/language.h"
#include "gui/text/convert.h"
#include "gui/text/units.h"
#include "gui/widgets/chooser.h"
#include "gui/widgets/field.h"
#include "gui/widgets/flow_layout.h"
#include "gui/widgets/label.h"
#include "gui/widgets/segmented.h"
#include "gui/widgets/strips.h"
#include "gui/widgets/style/layout.h"

#include <QCheckBox>
#include <QDesktopServices>
#include <QEvent>
#include <QFileInfo>
#include <QUrl>

#include <algorithm>

namespace gui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array zooms{ 80, 90, 100, 110, 125, 150, 175, 200, 225, 250 };
constexpr std::array clipboardTimes{ 5, 10, 20, 30, 60, 120 };

template <typename Choice> using Ids = std::array<std::pair<Choice, QLatin1StringView>, 3>;
constexpr Ids<ColorScheme> schemes{ { { ColorScheme::System, "system"_L1 },
    { ColorScheme::Light, "light"_L1 }, { ColorScheme::Dark, "dark"_L1 } } };
constexpr Ids<ContrastChoice> contrasts{ { { ContrastChoice::System, "system"_L1 },
    { ContrastChoice::Normal, "normal"_L1 }, { ContrastChoice::More, "more"_L1 } } };
constexpr Ids<SidebarChoice> sidebars{ { { SidebarChoice::Automatic, "automatic"_L1 },
    { SidebarChoice::Open, "open"_L1 }, { SidebarChoice::Collapsed, "collapsed"_L1 } } };

template <typename Choice> QString idOf(const Ids<Choice>& ids, Choice choice)
{
    return std::ranges::find(ids, choice, &std::pair<Choice, QLatin1StringView>::first)->second;
}

template <typename Choice> Choice choiceOf(const Ids<Choice>& ids, const QString& id)
{
    const auto found = std::ranges::find_if(ids, [&](const auto& pair) { return id == pair.second; });
    return found == ids.end() ? ids[0].first : found->first;
}

QList<std::pair<QString, QString>> segments(const auto& ids, const QStringList& titles)
{
    QList<std::pair<QString, QString>> segments;
    for (std::size_t i = 0; i < ids.size(); ++i)
        segments.emplaceBack(ids[i].second, titles[qsizetype(i)]);
    return segments;
}

/// With a row for a value that none of the usual ones is.
void select(Chooser& chooser, const QVariant& value, const QString& title)
{
    const QSignalBlocker quiet(chooser);
    if (chooser.findData(value) < 0)
        chooser.addItem(title, value);
    chooser.setCurrentIndex(chooser.findData(value));
}

} // namespace

SettingsDialog::SettingsDialog(Workbench& workbench, QWidget* parent)
    : Dialog(tr("Settings"), parent)
    , m_workbench(workbench)
    , m_settings(workbench.settings())
    , m_recent(m_settings)
    , m_addresses(m_settings)
    , m_page(addPage(*content()))
    , m_unwritable(new MessageStrip(this))
{
    m_page->addWidget(m_unwritable);
    addAppearance();
    addClipboard();
    addPrivacy();
    addStart();
    addPlace();
    m_page->addStretch(1);
    Button* close = addButton(ButtonKind::Secondary, tr("Close"));
    connect(close, &Button::clicked, this, &QDialog::accept);
    say([this, close] {
        setTitle(tr("Settings"));
        close->setText(tr("Close"));
        m_unwritable->setMessage(Tone::Caution,
            tr("The settings could not be saved: %1 cannot be written. They hold until Assay quits.")
                .arg(shownPath(m_settings.location())));
    });
    connect(&m_settings, &Settings::changed, this, &SettingsDialog::present);
    connect(&m_settings, &Settings::writeFailed, this, &SettingsDialog::present);
    present();
}

void SettingsDialog::say(std::function<void()> words)
{
    words();
    m_words.push_back(std::move(words));
}

void SettingsDialog::retranslate()
{
    for (const auto& words : m_words)
        words();
    present();
}

void SettingsDialog::changeEvent(QEvent* event)
{
    Dialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SettingsDialog::change(const std::function<void(Choices&)>& change)
{
    Choices choices = m_settings.choices();
    change(choices);
    if (choices != m_settings.choices())
        m_settings.change(choices);
}

QVBoxLayout* SettingsDialog::addSection(std::function<QString()> title)
{
    auto* heading = new Label(TextRole::Strong, this);
    auto* section = new QVBoxLayout;
    section->addWidget(heading);
    setSpacing(*section, *this, 12);
    m_page->addLayout(section);
    say([heading, title = std::move(title)] { heading->setText(title()); });
    return section;
}

QCheckBox* SettingsDialog::addCheck(
    QVBoxLayout* section, std::function<QString()> title, std::function<QString()> hint)
{
    auto* row = new QVBoxLayout;
    setSpacing(*row, *this, 2);
    auto* check = new QCheckBox(this);
    row->addWidget(check);
    Label* below = addCheckHint(*row, *this);
    section->addLayout(row);
    say([check, below, title = std::move(title), hint = std::move(hint)] {
        check->setText(title());
        check->setAccessibleName(title());
        check->setAccessibleDescription(hint());
        below->setText(hint());
    });
    return check;
}

void SettingsDialog::addAppearance()
{
    QVBoxLayout* section = addSection([] { return tr("Appearance"); });
    auto* grid = new QGridLayout;
    setSpacing(*grid, *this, 24, 16);
    section->addLayout(grid);
    m_scheme = new Segmented(this);
    m_contrast = new Segmented(this);
    m_sidebar = new Segmented(this);
    m_zoom = new Chooser(this);
    m_language = new Chooser(this);
    auto* scheme = new Field(m_scheme, this);
    auto* contrast = new Field(m_contrast, this);
    auto* sidebar = new Field(m_sidebar, this);
    auto* zoom = new Field(m_zoom, this);
    auto* language = new Field(m_language, this);
    grid->addWidget(scheme, 0, 0);
    grid->addWidget(contrast, 0, 1);
    grid->addWidget(sidebar, 1, 0);
    grid->addWidget(zoom, 1, 1);
    grid->addWidget(language, 2, 0);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    say([this, scheme, contrast, sidebar, zoom, language] {
        scheme->setLabel(tr("Theme"));
        contrast->setLabel(tr("Contrast"));
        sidebar->setLabel(tr("Sidebar"));
        zoom->setLabel(tr("Zoom"));
        language->setLabel(tr("Language"));
        m_scheme->setSegments(segments(schemes, { tr("System", "theme"), tr("Light"), tr("Dark") }));
        m_contrast->setSegments(segments(contrasts, { tr("System", "contrast"), tr("Normal"), tr("More") }));
        m_sidebar->setSegments(segments(sidebars, { tr("Automatic"), tr("Open"), tr("Icons only") }));
        fillZoom();
        fillLanguages();
    });
    connect(m_scheme, &Segmented::currentChanged, this, [this](const QString& id) {
        change([&](Choices& choices) { choices.colorScheme = choiceOf(schemes, id); });
    });
    connect(m_contrast, &Segmented::currentChanged, this, [this](const QString& id) {
        change([&](Choices& choices) { choices.contrast = choiceOf(contrasts, id); });
    });
    connect(m_sidebar, &Segmented::currentChanged, this, [this](const QString& id) {
        change([&](Choices& choices) { choices.sidebar = choiceOf(sidebars, id); });
    });
    connect(m_zoom, &Chooser::currentIndexChanged, this, [this] {
        change([this](Choices& choices) { choices.zoomPercent = m_zoom->currentData().toInt(); });
    });
    connect(m_language, &Chooser::currentIndexChanged, this, [this] {
        change([this](Choices& choices) { choices.language = m_language->currentData().toString(); });
    });
}

void SettingsDialog::fillZoom()
{
    const QSignalBlocker quiet(m_zoom);
    m_zoom->clear();
    for (const int zoom : zooms)
        m_zoom->addItem(percentText(zoom), zoom);
}

void SettingsDialog::fillLanguages()
{
    const QSignalBlocker quiet(m_language);
    m_language->clear();
    m_language->addItem(tr("Of the system"), QString());
    for (const QString& language : Language(translationsFolder()).available())
        m_language->addItem(Language::nameOf(language), language);
}

void SettingsDialog::addClipboard()
{
    QVBoxLayout* section = addSection([] { return tr("Clipboard"); });
    m_seconds = new Chooser(this);
    auto* field = new Field(m_seconds, this);
    section->addWidget(field);
    say([this, field] {
        field->setLabel(tr("Copied secrets leave the clipboard after"));
        field->setHint(m_workbench.clipboard().canClearInBackground()
                ? tr("If they are still there then. A clipboard history that ignores the mark of secrets may "
                     "keep a copy.")
                : tr("This desktop lets a program change the clipboard only while its window has the focus: "
                     "they leave when you come back to Assay, or when it quits. A clipboard history that "
                     "ignores the mark of secrets may keep a copy."));
        const QSignalBlocker quiet(m_seconds);
        m_seconds->clear();
        for (const int seconds : clipboardTimes)
            m_seconds->addItem(durationText(std::chrono::seconds(seconds)), seconds);
    });
    connect(m_seconds, &Chooser::currentIndexChanged, this, [this] {
        change([this](Choices& choices) { choices.clipboardSeconds = m_seconds->currentData().toInt(); });
    });
}

void SettingsDialog::addPrivacy()
{
    QVBoxLayout* section = addSection([] { return tr("Privacy"); });
    m_offline = addCheck(
        section, [] { return tr("Work offline"); }, [] { return tr("No panel may connect to anything"); });
    m_recognises = addCheck(
        section, [] { return tr("Recognise pasted text"); },
        [] { return tr("The palette says what a text looks like; it never leaves this computer"); });
    m_remembers = addCheck(
        section, [] { return tr("Remember recent actions"); },
        [] { return tr("The names of what was chosen in the palette, never what was typed or pasted"); });
    m_remembersAddresses = addCheck(
        section, [] { return tr("Remember addresses"); },
        [] { return tr("That were inspected, without user name, query and fragment"); });
    m_clearRecent = new Button(ButtonKind::Secondary, this);
    m_clearRecent->setSize(ButtonSize::Small);
    m_clearAddresses = new Button(ButtonKind::Secondary, this);
    m_clearAddresses->setSize(ButtonSize::Small);
    auto* buttons = new FlowLayout;
    setSpacing(*buttons, *this, 8);
    buttons->addWidget(m_clearRecent);
    buttons->addWidget(m_clearAddresses);
    section->addLayout(buttons);
    say([this] {
        m_clearRecent->setText(tr("Clear recent actions"));
        m_clearRecent->setAccessibleName(tr("Clear recent actions"));
        m_clearAddresses->setText(tr("Clear addresses"));
        m_clearAddresses->setAccessibleName(tr("Clear addresses"));
    });
    connect(m_offline, &QCheckBox::toggled, this,
        [this](bool isOn) { change([&](Choices& choices) { choices.isOffline = isOn; }); });
    connect(m_recognises, &QCheckBox::toggled, this,
        [this](bool isOn) { change([&](Choices& choices) { choices.recognisesPastedText = isOn; }); });
    connect(m_remembers, &QCheckBox::toggled, this, [this](bool isOn) {
        // What is no longer to be remembered is not kept either.
        if (!isOn)
            m_recent.clear();
        change([&](Choices& choices) { choices.remembersRecentActions = isOn; });
    });
    connect(m_remembersAddresses, &QCheckBox::toggled, this, [this](bool isOn) {
        if (!isOn)
            m_addresses.clear();
        change([&](Choices& choices) { choices.remembersAddresses = isOn; });
    });
    connect(m_clearAddresses, &Button::clicked, this, [this] {
        m_addresses.clear();
        present();
    });
    connect(m_clearRecent, &Button::clicked, this, [this] {
        m_recent.clear();
        present();
    });
}

void SettingsDialog::addStart()
{
    QVBoxLayout* section = addSection([] { return tr("Start"); });
    m_single = addCheck(
        section, [] { return tr("One window"); },
        [] { return tr("Starting Assay again brings the open window to the front"); });
    connect(m_single, &QCheckBox::toggled, this,
        [this](bool isOn) { change([&](Choices& choices) { choices.isSingleInstance = isOn; }); });
}

void SettingsDialog::addPlace()
{
    QVBoxLayout* section = addSection([] { return tr("Settings file"); });
    auto* path = new Label(TextRole::Data, this);
    path->setElideMode(Qt::ElideMiddle);
    path->setText(shownPath(m_settings.location()));
    path->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* open = new Button(ButtonKind::Secondary, "folder"_L1, this);
    open->setSize(ButtonSize::Small);
    auto* copy = new CopyButton(this);
    auto* row = new QHBoxLayout;
    setSpacing(*row, *this, 8);
    row->addWidget(path, 1);
    row->addWidget(copy);
    row->addWidget(open);
    section->addLayout(row);
    auto* mode = new Label(TextRole::Caption, Tone::Muted, this);
    mode->setWordWrap(true);
    section->addWidget(mode);
    say([this, path, open, copy, mode] {
        path->setAccessibleName(tr("Settings file"));
        open->setText(tr("Open folder"));
        open->setAccessibleName(tr("Open the folder of the settings file"));
        copy->setWhat(tr("Copy path"));
        mode->setText(m_settings.isPortable()
                ? tr("Portable: Assay keeps everything in this folder and nothing outside it")
                : tr("Not portable: start Assay with --portable to keep everything in a folder of your own"));
    });
    const QString location = fromPath(m_settings.location());
    connect(copy, &Button::clicked, this, [this, copy, location] {
        m_workbench.clipboard().copyText(location);
        copy->showCopied();
    });
    connect(open, &Button::clicked, this,
        [location] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(location).absolutePath())); });
}

void SettingsDialog::present()
{
    const Choices& choices = m_settings.choices();
    const auto set = [](Segmented* segmented, const QString& id) {
        const QSignalBlocker quiet(segmented);
        segmented->setCurrent(id);
    };
    set(m_scheme, idOf(schemes, choices.colorScheme));
    set(m_contrast, idOf(contrasts, choices.contrast));
    set(m_sidebar, idOf(sidebars, choices.sidebar));
    select(*m_zoom, choices.zoomPercent, percentText(choices.zoomPercent));
    select(*m_language, choices.language, choices.language);
    select(
        *m_seconds, choices.clipboardSeconds, durationText(std::chrono::seconds(choices.clipboardSeconds)));
    const auto check = [](QCheckBox* box, bool isOn) {
        const QSignalBlocker quiet(box);
        box->setChecked(isOn);
    };
    check(m_offline, choices.isOffline);
    check(m_recognises, choices.recognisesPastedText);
    check(m_remembers, choices.remembersRecentActions);
    check(m_remembersAddresses, choices.remembersAddresses);
    m_clearAddresses->setEnabled(!m_addresses.addresses().isEmpty());
    m_clearAddresses->setToolTip(m_clearAddresses->isEnabled() ? QString() : tr("There are none"));
    check(m_single, choices.isSingleInstance);
    m_clearRecent->setEnabled(!m_recent.ids().isEmpty());
    m_clearRecent->setToolTip(m_clearRecent->isEnabled() ? QString() : tr("There are none"));
    m_unwritable->setVisible(!m_settings.isWritable());
}

} // namespace gui
