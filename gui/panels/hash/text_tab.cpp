// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/hash/text_tab.h"

#include "gui/panels/hash/digest_choices.h"
#include "gui/panels/hash/digest_list.h"
#include "gui/panels/hash/hmac_key.h"
#include "gui/widgets/button.h"
#include "gui/widgets/card.h"
#include "gui/widgets/chooser.h"
#include "gui/widgets/field.h"
#include "gui/widgets/label.h"
#include "gui/widgets/segmented.h"
#include "gui/widgets/style/layout.h"
#include "gui/workbench/workbench.h"

#include <QBoxLayout>
#include <QMenu>
#include <QPlainTextEdit>

namespace gui::hash {
namespace {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

const QString digestPurpose = u"digest"_s;
const QString hmacPurpose = u"hmac"_s;

template <typename Value> Value valueOf(const Chooser& chooser)
{
    return static_cast<Value>(chooser.currentData().toInt());
}

template <typename Value> void add(Chooser& chooser, const QString& title, Value value)
{
    chooser.addItem(title, static_cast<int>(value));
}

} // namespace

TextTab::TextTab(Workbench& workbench, QWidget* parent)
    : TabView(workbench, parent)
    , m_page(new PageScroll(this))
    , m_text(new QPlainTextEdit)
    , m_textField(new Field(m_text))
    , m_key(new HmacKey)
    , m_remarks(new QWidget)
    , m_remarksLayout(new QVBoxLayout(m_remarks))
    , m_list(new DigestList)
    , m_job(nullptr)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_page);
    setMargins(*m_remarksLayout, *m_remarks, 0, 0, 0, 0);
    setSpacing(*m_remarksLayout, *m_remarks, 8);
    m_remarks->hide();
    m_text->setTabChangesFocus(true);
    // To break a long text without spaces at words takes Qt minutes.
    m_text->setWordWrapMode(QTextOption::WrapAnywhere);
    // What is dropped goes where everything goes that is dropped on the window.
    m_text->setAcceptDrops(false);

    QVBoxLayout* column = m_page->column();
    column->addWidget(makeTop());
    column->addWidget(m_textField);
    column->addWidget(makeForm());
    column->addWidget(m_key);
    column->addWidget(m_remarks);
    auto* digests = new QWidget;
    auto* digestsLayout = new QVBoxLayout(digests);
    setMargins(*digestsLayout, *digests, 0, 0, 0, 0);
    setSpacing(*digestsLayout, *digests, 8);
    digestsLayout->addWidget(makeHeading());
    digestsLayout->addWidget(m_list);
    column->addWidget(digests);
    column->addStretch(1);

    m_sampleAction = newAction("sample"_L1);
    m_commandAction = newAction("command"_L1);
    connect(m_sampleAction, &QAction::triggered, this, &TextTab::showSample);
    connect(m_commandAction, &QAction::triggered, this, &TextTab::copyCommand);
    m_timer.setSingleShot(true);
    m_timer.setInterval(50ms);
    connect(&m_timer, &QTimer::timeout, this, &TextTab::hash);
    connect(m_text, &QPlainTextEdit::textChanged, this, &TextTab::hashSoon);
    connect(m_key, &HmacKey::changed, this, &TextTab::hash);
    connect(m_page, &PageScroll::narrowChanged, this, &TextTab::arrange);
    connect(m_list, &DigestList::copyWanted, this, &TextTab::copyRow);
    connect(m_list, &DigestList::menuWanted, this, [this](int row, const QPoint& globalPosition) {
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addAction(tr("Copy"), this, [this, row] { copyRow(row); });
        menu->addAction(m_commandAction);
        menu->popup(globalPosition);
    });
    adoptFont();
    TextTab::retranslate();
    arrange();
    hash();
}

QWidget* TextTab::makeTop()
{
    auto* top = new QWidget;
    m_topLayout = new QBoxLayout(QBoxLayout::LeftToRight, top);
    setMargins(*m_topLayout, *top, 0, 0, 0, 0);
    setSpacing(*m_topLayout, *top, 16);
    m_expected = new LineEdit;
    m_expected->setMonospace(true);
    m_expected->setClearButtonEnabled(true);
    // One more, by which it is seen that there are too many.
    m_expected->setMaxLength(Expectation::longestText + 1);
    m_expectedField = new Field(m_expected);
    auto* choices = new QWidget;
    auto* choiceLayout = new QHBoxLayout(choices);
    setMargins(*choiceLayout, *choices, 0, 0, 0, 0);
    setSpacing(*choiceLayout, *choices, 16);
    m_choices = new DigestChoices(workbench().settings(), choices);
    m_digestsField = new Field(m_choices->digests());
    m_formField = new Field(m_choices->forms());
    choiceLayout->addWidget(m_digestsField, 1, Qt::AlignTop);
    choiceLayout->addWidget(m_formField, 0, Qt::AlignTop);
    m_topLayout->addWidget(m_expectedField, 1, Qt::AlignTop);
    m_topLayout->addWidget(choices, 0, Qt::AlignTop);
    connect(m_expected, &QLineEdit::textChanged, this, [this] {
        m_expectation = Expectation(m_expected->text());
        hash();
    });
    connect(m_choices, &DigestChoices::digestsChanged, this, &TextTab::hash);
    connect(m_choices, &DigestChoices::formatChanged, this, &TextTab::presentVerdict);
    return top;
}

QWidget* TextTab::makeForm()
{
    auto* form = new QWidget;
    m_formLayout = new QBoxLayout(QBoxLayout::LeftToRight, form);
    setMargins(*m_formLayout, *form, 0, 0, 0, 0);
    setSpacing(*m_formLayout, *form, 16);
    m_encodings = new Chooser;
    add(*m_encodings, u"UTF-8"_s, core::TextEncoding::Utf8);
    add(*m_encodings, u"UTF-16 LE"_s, core::TextEncoding::Utf16Le);
    add(*m_encodings, u"UTF-16 BE"_s, core::TextEncoding::Utf16Be);
    add(*m_encodings, u"Latin-1"_s, core::TextEncoding::Latin1);
    m_newlines = new Chooser;
    add(*m_newlines, QString(), core::Newlines::Lf);
    add(*m_newlines, u"CRLF"_s, core::Newlines::CrLf);
    add(*m_newlines, u"CR"_s, core::Newlines::Cr);
    m_purpose = new Segmented;
    // Now, for the order of Tab; their words come with the language.
    m_purpose->setSegments({ { digestPurpose, {} }, { hmacPurpose, {} } });
    m_encodingField = new Field(m_encodings);
    m_newlineField = new Field(m_newlines);
    m_formLayout->addWidget(m_encodingField, 0, Qt::AlignBottom);
    m_formLayout->addWidget(m_newlineField, 0, Qt::AlignBottom);
    m_formLayout->addWidget(m_purpose, 0, Qt::AlignBottom | Qt::AlignLeading);
    m_formLayout->addStretch(1);
    connect(m_encodings, &Chooser::currentIndexChanged, this, &TextTab::hash);
    connect(m_newlines, &Chooser::currentIndexChanged, this, &TextTab::hash);
    connect(m_purpose, &Segmented::currentChanged, this, [this] {
        m_key->setVisible(purpose() == TextPurpose::Hmac);
        m_choices->setPurpose(
            purpose() == TextPurpose::Hmac ? DigestChoices::Purpose::Hmac : DigestChoices::Purpose::Digest);
        hash();
    });
    return form;
}

QWidget* TextTab::makeHeading()
{
    m_heading = new QWidget;
    auto* layout = new QHBoxLayout(m_heading);
    setMargins(*layout, *m_heading, 0, 0, 0, 0);
    setSpacing(*layout, *m_heading, 8);
    m_title = new Label(TextRole::Strong);
    m_copyAll = new Button(ButtonKind::Quiet, "copy"_L1);
    m_copyAll->setSize(ButtonSize::Small);
    layout->addWidget(m_title, 1);
    layout->addWidget(m_copyAll);
    connect(m_copyAll, &Button::clicked, this, &TextTab::copyAll);
    return m_heading;
}

void TextTab::arrange()
{
    const bool isNarrow = m_page->isNarrow();
    m_topLayout->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_formLayout->setDirection(
        m_page->width() < u(*this, 480) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_choices->setNarrow(isNarrow);
    m_digestsField->setLabel(isNarrow ? QString() : tr("Digests"));
    m_formField->setLabel(isNarrow ? QString() : tr("Written as"));
    m_choices->digests()->setAccessibleName(tr("Digests"));
    m_choices->forms()->setAccessibleName(tr("Written as"));
    m_digestsField->setMinimumWidth(isNarrow ? 0 : u(*this, 208));
    m_formField->setFixedWidth(u(*this, 112));
    m_text->setFixedHeight(u(*this, 120));
    m_key->setVisible(purpose() == TextPurpose::Hmac);
}

void TextTab::adoptFont()
{
    m_text->setFont(styleOf(*this).font(TextRole::Data));
}

QList<QAction*> TextTab::headerActions() const
{
    return { m_sampleAction, m_commandAction };
}

void TextTab::retranslate()
{
    m_expectedField->setLabel(tr("Expected value"));
    m_expected->setPlaceholderText(tr("Digest, sha256:…, SRI or checksum lines"));
    m_choices->retranslate();
    m_textField->setLabel(tr("Text"));
    m_encodingField->setLabel(tr("Encoding"));
    m_newlineField->setLabel(tr("Newlines"));
    m_newlines->setItemText(0, tr("LF, as typed"));
    m_purpose->setSegments({ { digestPurpose, tr("Digest") }, { hmacPurpose, tr("HMAC") } });
    m_purpose->setAccessibleName(tr("What is computed"));
    m_key->retranslate();
    m_list->setAccessibleName(tr("Digests of the text"));
    m_copyAll->setText(tr("Copy all"));
    m_sampleAction->setText(tr("Sample"));
    m_commandAction->setText(tr("Copy as command"));
    arrange();
    hash();
}

TextPurpose TextTab::purpose() const
{
    return m_purpose->current() == hmacPurpose ? TextPurpose::Hmac : TextPurpose::Digest;
}

TextQuestion TextTab::readFields() const
{
    TextQuestion question{ .encoding = valueOf<core::TextEncoding>(*m_encodings),
        .newlines = valueOf<core::Newlines>(*m_newlines),
        .purpose = purpose(),
        .wanted = {} };
    std::vector<core::hash::Wanted> chosen;
    for (const core::hash::Algorithm algorithm : m_choices->chosen())
        chosen.push_back({ .algorithm = algorithm });
    question.wanted = core::hash::wantedFor(m_expectation.values(), chosen);
    return question;
}

void TextTab::changeEvent(QEvent* event)
{
    TabView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        adoptFont();
        arrange();
    }
}

void TextTab::showEvent(QShowEvent* event)
{
    TabView::showEvent(event);
    m_choices->reload();
    arrange();
}

} // namespace gui::hash
