// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/hash/token_make.h"

#include "core/token/random_token.h"
#include "gui/panels/hash/token_list.h"
#include "gui/text/units.h"
#include "gui/widgets/badge.h"
#include "gui/widgets/button.h"
#include "gui/widgets/card.h"
#include "gui/widgets/chooser.h"
#include "gui/widgets/field.h"
#include "gui/widgets/label.h"
#include "gui/widgets/strips.h"
#include "gui/widgets/style/layout.h"

#include <QBoxLayout>

namespace gui::hash {
namespace {

using namespace Qt::Literals::StringLiterals;
namespace token = core::token;

constexpr const char* namespaceWords[] = { "dns", "url", "oid", "x500" };

QBoxLayout* rowIn(QWidget& widget, int spacing)
{
    auto* layout = new QBoxLayout(QBoxLayout::LeftToRight, &widget);
    setMargins(*layout, widget, 0, 0, 0, 0);
    setSpacing(*layout, widget, spacing);
    return layout;
}

} // namespace

TokenMake::TokenMake(Workbench& workbench, QWidget* parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_progress(new ProgressStrip)
    , m_message(new MessageStrip)
    , m_list(new TokenList)
    , m_job(nullptr)
    , m_saving(nullptr)
{
    auto* column = new QVBoxLayout(this);
    setMargins(*column, *this, 0, 0, 0, 0);
    setSpacing(*column, *this, 16);
    column->addWidget(makeForm());
    column->addWidget(makeDetail());
    auto* result = new QWidget;
    auto* resultLayout = new QVBoxLayout(result);
    setMargins(*resultLayout, *result, 0, 8, 0, 0);
    setSpacing(*resultLayout, *result, 8);
    resultLayout->addWidget(makeHeading());
    resultLayout->addWidget(m_progress);
    m_progress->hide();
    resultLayout->addWidget(m_message);
    m_message->hide();
    auto* card = new Card;
    auto* cardLayout = new QVBoxLayout(card);
    setMargins(*cardLayout, *card, 1, 1, 1, 1);
    cardLayout->addWidget(m_list);
    resultLayout->addWidget(card);
    column->addWidget(result);
    column->addStretch(1);
    connect(m_list, &TokenList::copyWanted, this, &TokenMake::copy);
    connect(m_progress, &ProgressStrip::cancelled, this, &TokenMake::cancel);
    connect(&m_job, &Job::progressed, this, &TokenMake::follow);
    TokenMake::retranslate();
    adoptForm();
}

QWidget* TokenMake::makeForm()
{
    auto* form = new QWidget;
    m_formLayout = rowIn(*form, 16);
    m_forms = new Chooser;
    for (int i = 0; i <= static_cast<int>(Form::Ulid); ++i)
        m_forms->addItem(QString(), i);
    m_formField = new Field(m_forms);
    m_amount = new LineEdit;
    m_amount->setMaxLength(5);
    m_amountField = new Field(m_amount);
    m_counts = new Chooser;
    for (const int number : { 1, 5, 10, 50, 100, 1000 })
        m_counts->addItem(countText(static_cast<std::uint64_t>(number)), number);
    m_counts->setCurrentIndex(1);
    m_countField = new Field(m_counts);
    m_again = new Button(ButtonKind::Primary, "again"_L1);
    m_formLayout->addWidget(m_formField, 0, Qt::AlignTop);
    m_formLayout->addWidget(m_amountField, 0, Qt::AlignTop);
    m_formLayout->addWidget(m_countField, 0, Qt::AlignTop);
    m_formLayout->addStretch(1);
    auto* again = new QWidget;
    auto* column = new QVBoxLayout(again);
    setMargins(*column, *again, 0, 0, 0, 0);
    column->setSpacing(0);
    m_againSpace = new QWidget;
    column->addWidget(m_againSpace);
    column->addWidget(m_again);
    m_formLayout->addWidget(again, 0, Qt::AlignTop | Qt::AlignLeading);
    connect(m_forms, &Chooser::currentIndexChanged, this, &TokenMake::adoptForm);
    connect(m_amount, &QLineEdit::textEdited, this, &TokenMake::make);
    connect(m_counts, &Chooser::currentIndexChanged, this, &TokenMake::make);
    connect(m_again, &Button::clicked, this, &TokenMake::make);
    return form;
}

QWidget* TokenMake::makeDetail()
{
    m_detail = new QWidget;
    m_detailLayout = rowIn(*m_detail, 16);
    m_alphabet = new LineEdit;
    m_alphabet->setMonospace(true);
    m_alphabet->setText(u"ABCDEFGHJKMNPQRSTUVWXYZ23456789"_s);
    m_alphabetField = new Field(m_alphabet);
    m_prefix = new LineEdit;
    m_prefix->setMonospace(true);
    m_prefix->setText(u"acme"_s);
    m_prefixField = new Field(m_prefix);
    m_namespaces = new Chooser;
    for (const char* word : namespaceWords)
        m_namespaces->addItem(QString::fromLatin1(word).toUpper());
    m_namespaces->addItem(tr("Own"));
    m_namespaceField = new Field(m_namespaces);
    m_ownNamespace = new LineEdit;
    m_ownNamespace->setMonospace(true);
    m_ownNamespace->setText(u"6ba7b810-9dad-11d1-80b4-00c04fd430c8"_s);
    m_ownNamespaceField = new Field(m_ownNamespace);
    m_name = new LineEdit;
    m_name->setMonospace(true);
    m_name->setText(u"www.example.com"_s);
    m_nameField = new Field(m_name);
    m_detailLayout->addWidget(m_alphabetField, 1, Qt::AlignTop);
    m_detailLayout->addWidget(m_prefixField, 1, Qt::AlignTop);
    m_detailLayout->addWidget(m_namespaceField, 0, Qt::AlignTop);
    m_detailLayout->addWidget(m_ownNamespaceField, 1, Qt::AlignTop);
    m_detailLayout->addWidget(m_nameField, 1, Qt::AlignTop);
    m_detailLayout->addStretch(0);
    for (LineEdit* edit : { m_alphabet, m_prefix, m_ownNamespace, m_name })
        connect(edit, &QLineEdit::textChanged, this, &TokenMake::make);
    connect(m_namespaces, &Chooser::currentIndexChanged, this, &TokenMake::adoptNamespace);
    return m_detail;
}

QWidget* TokenMake::makeHeading()
{
    auto* heading = new QWidget;
    auto* column = new QVBoxLayout(heading);
    setMargins(*column, *heading, 0, 0, 0, 0);
    setSpacing(*column, *heading, 16);
    auto* top = new QWidget;
    QBoxLayout* row = rowIn(*top, 8);
    m_title = new Label(TextRole::Strong);
    m_copyAll = new Button(ButtonKind::Quiet, "copy"_L1);
    m_copyAll->setSize(ButtonSize::Small);
    m_save = new Button(ButtonKind::Quiet, "file"_L1);
    m_save->setSize(ButtonSize::Small);
    row->addWidget(m_title, 1);
    row->addWidget(m_copyAll);
    row->addWidget(m_save);
    auto* strength = new QWidget;
    QBoxLayout* strengthRow = rowIn(*strength, 8);
    m_badge = new Badge;
    m_entropy = new Label(TextRole::Body, Tone::Muted);
    m_entropy->setWordWrap(true);
    strengthRow->addWidget(m_badge, 0, Qt::AlignTop);
    strengthRow->addWidget(m_entropy, 1);
    column->addWidget(strength);
    column->addWidget(top);
    connect(m_copyAll, &Button::clicked, this, &TokenMake::copyAll);
    connect(m_save, &Button::clicked, this, &TokenMake::askWhereToSave);
    return heading;
}

void TokenMake::setNarrow(bool isNarrow)
{
    const auto direction = isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    m_formLayout->setDirection(direction);
    m_detailLayout->setDirection(direction);
    m_formField->setMinimumWidth(isNarrow ? 0 : u(*this, 240));
    m_amountField->setFixedWidth(u(*this, 112));
    m_countField->setFixedWidth(u(*this, 112));
    m_namespaceField->setFixedWidth(u(*this, 112));
    // Below where the labels are, on the line of the fields.
    constexpr int labelHeight = 22;
    m_againSpace->setFixedHeight(isNarrow ? 0 : u(*this, labelHeight));
    m_prefixField->setMaximumWidth(isNarrow ? QWIDGETSIZE_MAX : u(*this, 368));
}

TokenMake::Form TokenMake::form() const
{
    return static_cast<Form>(m_forms->currentData().toInt());
}

std::optional<std::size_t> TokenMake::amount() const
{
    bool isNumber = false;
    const qulonglong number = m_amount->text().trimmed().toULongLong(&isNumber);
    const std::size_t most = isInBytes() ? token::mostTokenBytes : token::mostTokenSymbols;
    return isNumber && number > 0 && number <= most ? std::optional<std::size_t>(number) : std::nullopt;
}

int TokenMake::count() const
{
    return form() == Form::Uuid5 ? 1 : m_counts->currentData().toInt();
}

bool TokenMake::hasOwnNamespace() const
{
    return form() == Form::Uuid5
        && m_namespaces->currentIndex() == static_cast<int>(std::size(namespaceWords));
}

void TokenMake::adoptNamespace()
{
    m_ownNamespaceField->setVisible(hasOwnNamespace());
    make();
}

void TokenMake::adoptForm()
{
    const bool hasAmount = isInBytes() || hasLength();
    m_amountField->setVisible(hasAmount);
    m_amountField->setLabel(isInBytes() ? tr("Random bytes") : tr("Characters"));
    m_countField->setVisible(form() != Form::Uuid5);
    m_alphabetField->setVisible(form() == Form::Own);
    m_prefixField->setVisible(form() == Form::ApiKey);
    m_namespaceField->setVisible(form() == Form::Uuid5);
    m_ownNamespaceField->setVisible(hasOwnNamespace());
    m_nameField->setVisible(form() == Form::Uuid5);
    m_detail->setVisible(form() == Form::Own || form() == Form::ApiKey || form() == Form::Uuid5);
    const int usual = form() == Form::Session ? 16
        : form() == Form::NanoId              ? static_cast<int>(token::nanoIdLength)
        : form() == Form::Own                 ? 26
                                              : 32;
    m_amount->setText(QString::number(usual));
    make();
}

void TokenMake::showSample()
{
    m_forms->setCurrentIndex(m_forms->findData(static_cast<int>(Form::ApiKey)));
    m_prefix->setText(u"acme_live"_s);
}

void TokenMake::setFormNames()
{
    const QString names[] = { tr("URL-safe Base64"), tr("Hexadecimal"), tr("Base64"), tr("Base32"),
        tr("Base58, Bitcoin's alphabet"), tr("Session id"), tr("API key with checksum"),
        tr("Characters of my own"), u"NanoID"_s, tr("UUID 4, random"), tr("UUID 7, in order of time"),
        tr("UUID 5, from a name"), u"ULID"_s };
    for (int i = 0; i < m_forms->count(); ++i)
        m_forms->setItemText(i, names[i]);
}

void TokenMake::retranslate()
{
    setFormNames();
    m_formField->setLabel(tr("Form"));
    m_amountField->setLabel(isInBytes() ? tr("Random bytes") : tr("Characters"));
    m_countField->setLabel(tr("How many"));
    m_again->setText(tr("Make new ones"));
    m_alphabetField->setLabel(tr("Characters to draw from"));
    m_prefixField->setLabel(tr("Prefix"));
    m_namespaceField->setLabel(tr("Namespace"));
    m_namespaces->setItemText(static_cast<int>(std::size(namespaceWords)), tr("Own"));
    m_ownNamespaceField->setLabel(tr("UUID of the namespace"));
    m_nameField->setLabel(tr("Name"));
    m_copyAll->setText(tr("Copy all"));
    m_save->setText(tr("Save…"));
    m_list->setAccessibleName(tr("Tokens"));
    m_progress->setName(tr("Making tokens"));
    // What was made stays: only the words about it change.
    present();
}

} // namespace gui::hash
