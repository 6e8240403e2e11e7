// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/password/user_words_editor.h"

#include "gui/text/convert.h"
#include "gui/widgets/button.h"
#include "gui/widgets/field.h"
#include "gui/widgets/style/layout.h"

#include <QBoxLayout>

namespace gui::password {
namespace {

using namespace Qt::Literals::StringLiterals;
using core::password::UserWord;
using core::password::WordKind;

/// Characters of one field; names and lists of words, not texts.
constexpr int longest = 1000;

} // namespace

QStringList splitWords(const QString& text)
{
    QString spaced = text;
    for (QChar& character : spaced) {
        if (character == u',' || character == u';' || character.isSpace())
            character = u' ';
    }
    return spaced.split(u' ', Qt::SkipEmptyParts);
}

UserWordsEditor::UserWordsEditor(QWidget* parent)
    : QWidget(parent)
    , m_toggle(new Button(ButtonKind::Quiet, "chevron-right"_L1))
    , m_fields(new QWidget)
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight, m_fields))
    , m_person(new LineEdit)
    , m_site(new LineEdit)
    , m_others(new LineEdit)
    , m_personField(new Field(m_person))
    , m_siteField(new Field(m_site))
    , m_othersField(new Field(m_others))
{
    auto* column = new QVBoxLayout(this);
    setMargins(*column, *this, 0, 0, 0, 0);
    setSpacing(*column, *this, 8);
    setMargins(*m_columns, *m_fields, 0, 0, 0, 4);
    setSpacing(*m_columns, *m_fields, 16);
    m_toggle->setSize(ButtonSize::Small);
    column->addWidget(m_toggle, 0, Qt::AlignLeading);
    column->addWidget(m_fields);
    for (Field* field : { m_personField, m_siteField, m_othersField })
        m_columns->addWidget(field, 1, Qt::AlignTop);
    for (LineEdit* edit : { m_person, m_site, m_others }) {
        edit->setMaxLength(longest);
        edit->setClearButtonEnabled(true);
        connect(edit, &QLineEdit::textChanged, this, [this] {
            presentToggle();
            Q_EMIT changed();
        });
    }
    connect(m_toggle, &Button::clicked, this, [this] {
        setUnfolded(!m_isUnfolded);
        if (m_isUnfolded)
            m_person->setFocus();
    });
    setUnfolded(false);
}

std::vector<UserWord> UserWordsEditor::words() const
{
    std::vector<UserWord> words;
    for (const QString& word : splitWords(m_person->text())) {
        const qsizetype at = word.indexOf(u'@');
        words.push_back({ .text = toUtf8(word), .kind = at > 0 ? WordKind::Mail : WordKind::Name });
        if (at > 0)
            words.push_back({ .text = toUtf8(word.first(at)), .kind = WordKind::UserName });
    }
    for (const QString& word : splitWords(m_site->text())) {
        words.push_back({ .text = toUtf8(word), .kind = WordKind::Site });
        // "example.org" is known by its name, too.
        if (const qsizetype dot = word.indexOf(u'.'); dot > 2)
            words.push_back({ .text = toUtf8(word.first(dot)), .kind = WordKind::Site });
    }
    for (const QString& word : splitWords(m_others->text()))
        words.push_back({ .text = toUtf8(word), .kind = WordKind::Other });
    return words;
}

void UserWordsEditor::setUnfolded(bool isUnfolded)
{
    m_isUnfolded = isUnfolded;
    m_fields->setVisible(isUnfolded);
    m_toggle->setIconNamed(isUnfolded ? "chevron-down"_L1 : "chevron-right"_L1);
    presentToggle();
}

void UserWordsEditor::setNarrow(bool isNarrow)
{
    m_columns->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void UserWordsEditor::clear()
{
    for (LineEdit* edit : { m_person, m_site, m_others })
        edit->clear();
}

void UserWordsEditor::presentToggle()
{
    const auto count = static_cast<int>(words().size());
    const QString title = tr("Words that belong to you or the site");
    m_toggle->setText(count == 0 ? title : tr("%1: %2", "a title, how many").arg(title).arg(count));
    m_toggle->setAccessibleName(m_toggle->text());
    m_toggle->setAccessibleDescription(m_isUnfolded ? tr("Unfolded") : tr("Folded"));
}

void UserWordsEditor::retranslate()
{
    m_personField->setLabel(tr("Names, e-mail"));
    m_person->setPlaceholderText(tr("Jane Smith, jane@example.org"));
    m_siteField->setLabel(tr("Site, company"));
    m_site->setPlaceholderText(u"example.org"_s);
    m_othersField->setLabel(tr("Other words"));
    m_others->setPlaceholderText(tr("Children, pets, projects"));
    presentToggle();
}

} // namespace gui::password
