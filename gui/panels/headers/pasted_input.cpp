// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/headers/pasted_input.h"

#include "core/http/url.h"
#include "gui/panels/headers/score_words.h"
#include "gui/text/convert.h"
#include "gui/widgets/button.h"
#include "gui/widgets/chooser.h"
#include "gui/widgets/field.h"
#include "gui/widgets/label.h"
#include "gui/widgets/style/layout.h"
#include "gui/workbench/settings.h"

#include <QBoxLayout>
#include <QEvent>
#include <QMimeData>

#include <array>

namespace gui::headers {
namespace {

using namespace Qt::Literals::StringLiterals;
using core::http::Profile;
using core::http::observatory::Algorithm;

const QString settingsPanel = u"headers"_s;
const QString profileKey = u"profile"_s;
const QString algorithmKey = u"algorithm"_s;

/// Characters; the field would stutter with more.
constexpr qsizetype largestEdited = qsizetype{ 256 } * 1024;
constexpr std::array profiles = { Profile::WebPage, Profile::Api, Profile::StaticAssets };
constexpr int longestAddress = 8192;

/// "example.com/login" as https.
std::string completed(const QString& address)
{
    const QString trimmed = address.trimmed();
    if (trimmed.isEmpty())
        return {};
    return toUtf8(trimmed.contains(u"://"_s) ? trimmed : u"https://"_s + trimmed);
}

} // namespace

QString idOf(Profile profile)
{
    switch (profile) {
    case Profile::WebPage:
        return u"web"_s;
    case Profile::Api:
        return u"api"_s;
    case Profile::StaticAssets:
        return u"static"_s;
    }
    std::unreachable();
}

PasteEdit::PasteEdit(QWidget* parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setWordWrapMode(QTextOption::WrapAnywhere);
    // What is dropped goes where everything goes that is dropped on the window.
    setAcceptDrops(false);
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(Qt::LeftToRight);
    document()->setDefaultTextOption(option);
    setFont(styleOf(*this).font(TextRole::Data));
}

std::string PasteEdit::utf8() const
{
    QString text = document()->toRawText();
    text.replace(QChar(QChar::ParagraphSeparator), u'\n');
    text.replace(QChar(QChar::LineSeparator), u'\n');
    return toUtf8(text);
}

void PasteEdit::insertFromMimeData(const QMimeData* source)
{
    const QString text = source->text();
    if (text.size() > largestEdited) {
        Q_EMIT largePasted(text);
        return;
    }
    QPlainTextEdit::insertFromMimeData(source);
    if (text.contains(u'\n') || text.size() > 80)
        Q_EMIT pasted();
}

void PasteEdit::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    // Not FontChange, which this would be again.
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::StyleChange)
        setFont(styleOf(*this).font(TextRole::Data));
}

PastedInput::PastedInput(Settings& settings, QWidget* parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_edit(new PasteEdit)
{
    auto* column = new QVBoxLayout(this);
    setMargins(*column, *this, 0, 0, 0, 0);
    setSpacing(*column, *this, 16);
    auto* field = new QVBoxLayout;
    gui::setSpacing(*field, *this, 4);
    field->addWidget(makeHead());
    field->addWidget(m_edit);
    column->addLayout(field);
    column->addWidget(makeRules());
    connect(m_edit, &QPlainTextEdit::textChanged, this, &PastedInput::changed);
    arrange();
}

QWidget* PastedInput::makeHead()
{
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    setMargins(*row, *head, 0, 0, 0, 0);
    setSpacing(*row, *head, 4);
    m_title = new Label(TextRole::Label);
    m_open = new Button(ButtonKind::Quiet, "file"_L1);
    m_clear = new Button(ButtonKind::Quiet);
    m_fold = new Button(ButtonKind::Secondary);
    row->addWidget(m_title, 1);
    for (Button* button : { m_open, m_clear, m_fold }) {
        button->setSize(ButtonSize::Small);
        row->addWidget(button);
    }
    m_fold->hide();
    connect(m_open, &Button::clicked, this, &PastedInput::openClicked);
    connect(m_clear, &Button::clicked, this, &PastedInput::clearClicked);
    connect(m_fold, &Button::clicked, this, &PastedInput::foldClicked);
    return head;
}

QWidget* PastedInput::makeRules()
{
    auto* rules = new QWidget;
    m_rulesLayout = new QBoxLayout(QBoxLayout::LeftToRight, rules);
    setMargins(*m_rulesLayout, *rules, 0, 0, 0, 0);
    setSpacing(*m_rulesLayout, *rules, 16);
    m_address = new LineEdit;
    m_address->setMonospace(true);
    m_address->setMaxLength(longestAddress);
    m_profiles = new Chooser;
    for (const Profile profile : profiles)
        m_profiles->addItem(QString(), idOf(profile));
    m_algorithms = new Chooser;
    for (const int algorithm : { 6, 4 })
        m_algorithms->addItem(QString(), algorithm);
    m_profiles->setCurrentIndex(
        qMax(0, m_profiles->findData(m_settings.panelValue(settingsPanel, profileKey).toString())));
    m_algorithms->setCurrentIndex(
        qMax(0, m_algorithms->findData(m_settings.panelValue(settingsPanel, algorithmKey).toInt())));
    m_addressField = new Field(m_address);
    m_profileField = new Field(m_profiles);
    m_algorithmField = new Field(m_algorithms);
    m_rulesLayout->addWidget(m_addressField, 1, Qt::AlignTop);
    m_rulesLayout->addWidget(m_profileField, 0, Qt::AlignTop);
    m_rulesLayout->addWidget(m_algorithmField, 0, Qt::AlignTop);
    connect(m_address, &QLineEdit::textChanged, this, [this] {
        const std::string url = completed(m_address->text());
        m_addressField->setError(
            url.empty() || core::http::parseUrl(url) ? QString() : tr("Not an http or https address"));
        Q_EMIT changed();
    });
    for (const Chooser* chooser : { m_profiles, m_algorithms }) {
        connect(chooser, &Chooser::activated, this, &PastedInput::remember);
        connect(chooser, &Chooser::currentIndexChanged, this, &PastedInput::changed);
    }
    return rules;
}

void PastedInput::setText(const QString& text)
{
    m_edit->setPlainText(text);
}

void PastedInput::setAddress(const QString& address)
{
    m_address->setText(address);
}

Question PastedInput::question() const
{
    Question question;
    const std::string url = completed(m_address->text());
    if (core::http::parseUrl(url))
        question.url = url;
    for (const Profile profile : profiles) {
        if (m_profiles->currentData().toString() == idOf(profile))
            question.options.profile = profile;
    }
    question.options.algorithm = static_cast<Algorithm>(m_algorithms->currentData().toInt());
    return question;
}

QString PastedInput::rules() const
{
    return tr("%1, %2", "profile, scoring").arg(m_profiles->currentText(), m_algorithms->currentText());
}

void PastedInput::remember()
{
    m_settings.setPanelValue(settingsPanel, profileKey, m_profiles->currentData());
    m_settings.setPanelValue(settingsPanel, algorithmKey, m_algorithms->currentData());
}

void PastedInput::setState(State state)
{
    m_open->setVisible(state != State::Empty);
    m_clear->setVisible(state != State::Empty);
    m_fold->setVisible(state == State::Judged);
}

void PastedInput::setNarrow(bool isNarrow)
{
    m_rulesLayout->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void PastedInput::retranslate()
{
    m_title->setText(tr("Response headers"));
    m_edit->setAccessibleName(tr("Response headers"));
    m_edit->setPlaceholderText(
        tr("Paste response headers, what curl -i or -v prints, a HAR file or a policy alone:") + u"\n\n"_s
        + u"HTTP/2 200\ncontent-type: text/html\nstrict-transport-security: max-age=31536000\n"
          u"content-security-policy: default-src 'self'"_s);
    m_open->setText(tr("Open file…"));
    m_clear->setText(tr("Clear"));
    m_fold->setText(tr("Done"));
    for (Button* button : { m_open, m_clear, m_fold })
        button->setAccessibleName(button->text());
    m_fold->setToolTip(tr("Makes room for the result"));
    m_addressField->setLabel(tr("Address (optional)"));
    m_address->setPlaceholderText(u"https://example.com/"_s);
    m_profileField->setLabel(tr("Profile"));
    for (const Profile profile : profiles)
        m_profiles->setItemText(m_profiles->findData(idOf(profile)), titleOf(profile));
    m_algorithmField->setLabel(tr("Scoring"));
    m_algorithms->setItemText(0, tr("Algorithm %1").arg(6));
    m_algorithms->setItemText(1, tr("Algorithm %1").arg(4));
}

void PastedInput::arrange()
{
    m_edit->setFixedHeight(u(*this, 160));
    m_profileField->setMinimumWidth(u(*this, 144));
    m_algorithmField->setMinimumWidth(u(*this, 144));
}

void PastedInput::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrange();
}

} // namespace gui::headers
