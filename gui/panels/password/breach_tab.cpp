// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/password/breach_tab.h"

#include "gui/panels/password/breach_question.h"
#include "gui/text/convert.h"
#include "gui/text/error_text.h"
#include "gui/widgets/button.h"
#include "gui/widgets/drop_zone.h"
#include "gui/widgets/field.h"
#include "gui/widgets/secret_edit.h"
#include "gui/widgets/segmented.h"
#include "gui/widgets/strips.h"
#include "gui/widgets/style/layout.h"
#include "gui/workbench/fetch_watcher.h"
#include "gui/workbench/workbench.h"

#include <QAction>
#include <QBoxLayout>
#include <QFileDialog>

namespace gui::password {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int pauseMs = 120;
constexpr auto settingsPanel = "password"_L1;
constexpr auto listKey = "breachList"_L1;

} // namespace

BreachTab::BreachTab(Workbench& workbench, QWidget* parent)
    : TabView(workbench, parent)
    , m_page(new PageScroll)
    , m_place(new Segmented)
    , m_question(new BreachQuestion)
    , m_progress(new ProgressStrip)
    , m_message(new MessageStrip)
    , m_card(new BreachCard)
    , m_empty(new EmptyState("search"_L1, ButtonKind::Secondary))
    , m_sampleAction(newAction("sample"_L1))
    , m_commandAction(newAction("command"_L1))
    , m_searching(nullptr)
    , m_asking(nullptr)
    , m_sampling(nullptr)
    , m_asker(
          [](const core::fetch::RangeQuestion& question, core::fetch::Watcher& watcher,
              const core::Progress& progress) { return core::fetch::askRange(question, watcher, progress); })
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_page);
    m_password = new SecretEdit;
    m_password->setClearable(true);
    m_password->setMaxLength(4096);
    m_passwordField = new Field(m_password);
    auto* place = new QWidget;
    auto* row = new QHBoxLayout(place);
    setMargins(*row, *place, 0, 0, 0, 0);
    row->addWidget(m_place);
    row->addStretch(1);
    m_place->setSegments({ { u"list"_s, {} }, { u"online"_s, {} } });
    QVBoxLayout* column = m_page->column();
    for (QWidget* each : std::initializer_list<QWidget*>{
             m_passwordField, place, makeListFields(), m_question, m_progress, m_message, m_card })
        column->addWidget(each);
    column->addWidget(m_empty, 1);
    column->addStretch(0);
    m_progress->hide();
    m_message->hide();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    const QString list = workbench.settings().panelValue(settingsPanel, listKey).toString();
    m_path = toPath(list);
    m_list->setText(list);
    workbench.jobs().watch(&m_asking,
        { .panel = u"password"_s,
            .title = [] { return tr("Asking for leaked passwords"); },
            .loss = [] { return QString(); } });
    connectAll();
    BreachTab::retranslate();
    presentParts();
}

BreachTab::~BreachTab() = default;

QWidget* BreachTab::makeListFields()
{
    m_listFields = new QWidget;
    m_listRow = new QBoxLayout(QBoxLayout::LeftToRight, m_listFields);
    setMargins(*m_listRow, *m_listFields, 0, 0, 0, 0);
    setSpacing(*m_listRow, *m_listFields, 8);
    m_list = new LineEdit;
    m_listField = new Field(m_list);
    m_chooseFile = new Button(ButtonKind::Secondary);
    m_chooseFolder = new Button(ButtonKind::Secondary);
    auto* buttons = new QWidget;
    auto* row = new QHBoxLayout(buttons);
    // The label above the field takes 16, and 6 below it.
    setMargins(*row, *buttons, 0, 22, 0, 0);
    setSpacing(*row, *buttons, 8);
    row->addWidget(m_chooseFile);
    row->addWidget(m_chooseFolder);
    row->addStretch(1);
    m_listRow->addWidget(m_listField, 1);
    m_listRow->addWidget(buttons, 0, Qt::AlignTop);
    return m_listFields;
}

void BreachTab::connectAll()
{
    connect(m_password, &QLineEdit::textChanged, this, &BreachTab::passwordChanged);
    connect(&m_pause, &QTimer::timeout, this, &BreachTab::search);
    connect(m_place, &Segmented::currentChanged, this, [this] {
        m_told.reset();
        presentMessage(Tone::Info, {}, Remedy::None);
        passwordChanged();
    });
    connect(m_list, &QLineEdit::editingFinished, this, [this] {
        if (toPath(m_list->text()) != m_path)
            setList(toPath(m_list->text()));
    });
    connect(m_chooseFile, &Button::clicked, this, [this] { choosePath(false); });
    connect(m_chooseFolder, &Button::clicked, this, [this] { choosePath(true); });
    connect(m_question, &BreachQuestion::kindChanged, this, &BreachTab::passwordChanged);
    connect(m_question, &BreachQuestion::serverChanged, this, &BreachTab::passwordChanged);
    connect(m_question, &BreachQuestion::sendClicked, this, &BreachTab::send);
    connect(m_question, &BreachQuestion::copyRequested, this,
        [this](const QString& code) { this->workbench().clipboard().copyText(code); });
    connect(m_progress, &ProgressStrip::cancelled, this, [this] { m_asking.cancel(); });
    connect(m_message, &MessageStrip::actionClicked, this, &BreachTab::remedy);
    connect(m_card, &BreachCard::actionClicked, this, &BreachTab::measureIt);
    connect(m_empty, &EmptyState::sampleClicked, this, [this] {
        // The button goes, and the focus would follow the order of Tab.
        m_password->setFocus(Qt::OtherFocusReason);
        showSample();
    });
    connect(m_page, &PageScroll::narrowChanged, this, [this](bool isNarrow) {
        m_listRow->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
        setMargins(*m_chooseFile->parentWidget()->layout(), *m_chooseFile->parentWidget(), 0,
            isNarrow ? 0 : 22, 0, 0);
        m_question->setNarrow(isNarrow);
    });
    connect(m_sampleAction, &QAction::triggered, this, &BreachTab::showSample);
    connect(m_commandAction, &QAction::triggered, this, &BreachTab::copyCommand);
    connect(&workbench().network(), &Network::changed, this, [this] {
        if (workbench().network().isOffline())
            m_asking.cancel();
        else if (m_remedy == Remedy::Settings)
            presentMessage(Tone::Info, {}, Remedy::None);
    });
}

bool BreachTab::isOnline() const
{
    return m_place->current() == u"online"_s;
}

void BreachTab::receive(Content content, const QString& /*offer*/)
{
    if (const QString* text = std::get_if<QString>(&content))
        m_password->setSecret(core::asBytes(toUtf8(*text)));
    else if (const auto* secret = std::get_if<core::SecureBytes>(&content))
        m_password->setSecret(secret->bytes());
    else if (const Files& files = std::get<Files>(content); !files.empty()) {
        m_place->setCurrent(u"list"_s);
        setList(files.front());
    }
}

QString BreachTab::dropSentence(const Content& content) const
{
    if (const Files* files = std::get_if<Files>(&content))
        return files->size() == 1 ? tr("Drop to use as breach list") : QString();
    return tr("Drop to look up as a password");
}

void BreachTab::showDropTarget(const QString& sentence)
{
    m_empty->setDropSentence(sentence);
}

void BreachTab::showSample()
{
    m_sampling.start([](const core::Progress&) { return makeBreachSample(); },
        [this](core::Result<BreachSample>&& sample) {
            if (!sample) {
                presentMessage(Tone::Danger, sentenceOf(sample.error()), Remedy::None);
                return;
            }
            m_sample = std::make_shared<BreachSample>(*std::move(sample));
            m_place->setCurrent(u"list"_s);
            setList(m_sample->list);
            m_password->setSecret(core::asBytes(leakedExample()));
        });
}

QList<QAction*> BreachTab::headerActions() const
{
    return { m_sampleAction };
}

QString BreachTab::status() const
{
    return isOnline() ? tr("Nothing is sent before you press the button")
                      : tr("Lists are searched on this computer");
}

void BreachTab::setList(const std::filesystem::path& list)
{
    m_path = list;
    m_list->setText(printable(fromPath(list)));
    m_listRemark.clear();
    m_told.reset();
    // The sample goes with the window, and its path with it.
    const bool isSample = m_sample && list == m_sample->list;
    if (!isSample)
        workbench().settings().setPanelValue(settingsPanel, listKey, fromPath(list));
    passwordChanged();
}

void BreachTab::choosePath(bool isFolder)
{
    auto* dialog = new QFileDialog(
        this, isFolder ? tr("Choose a folder of leaked hashes") : tr("Choose a file of leaked hashes"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(isFolder ? QFileDialog::Directory : QFileDialog::ExistingFile);
    if (isFolder)
        dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& name) { setList(toPath(name)); });
    dialog->open();
}

void BreachTab::retranslate()
{
    m_passwordField->setLabel(tr("Password to look up"));
    m_place->setSegments(
        { { u"list"_s, tr("On this computer") }, { u"online"_s, tr("Ask haveibeenpwned.com") } });
    m_place->setAccessibleName(tr("Where to look"));
    m_listField->setLabel(tr("Breach list"));
    m_list->setPlaceholderText(tr("A file of hashes in their order, or a folder"));
    m_chooseFile->setText(tr("Choose file…"));
    m_chooseFile->setAccessibleName(tr("Choose a file of leaked hashes"));
    m_chooseFolder->setText(tr("Choose folder…"));
    m_chooseFolder->setAccessibleName(tr("Choose a folder of leaked hashes"));
    m_question->retranslate();
    m_empty->setTexts(tr("Type a password to see whether it has leaked"),
        tr("A downloaded list of Pwned Passwords is searched here, whatever its size: a few kilobytes of it "
           "are read."),
        {}, tr("Load a sample"));
    m_sampleAction->setText(tr("Sample"));
    m_commandAction->setText(tr("Copy as command"));
    presentParts();
    Q_EMIT statusChanged();
}

} // namespace gui::password
