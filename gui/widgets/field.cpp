// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/field.h"

#include "gui/widgets/announcement.h"
#include "gui/widgets/badge.h"
#include "gui/widgets/label.h"
#include "gui/widgets/style/icon.h"
#include "gui/widgets/style/layout.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <utility>

namespace gui {
namespace {

using namespace Qt::Literals::StringLiterals;

/// What the style reads: any input may have an error edge.
constexpr char errorProperty[] = "assayError";

} // namespace

LineEdit::LineEdit(QWidget* parent)
    : QLineEdit(parent)
{
    setClearButtonEnabled(true);
}

void LineEdit::setMonospace(bool isMonospace)
{
    m_isMonospace = isMonospace;
    adopt();
}

void LineEdit::setError(bool hasError)
{
    if (m_hasError == hasError) {
        return;
    }
    m_hasError = hasError;
    setProperty(errorProperty, hasError);
    if (hasError && !m_errorMark) {
        m_errorMark = addAction(iconInTarget("stop"_L1), QLineEdit::TrailingPosition);
        m_errorMark->setToolTip(tr("Not valid"));
    } else if (!hasError && m_errorMark) {
        removeAction(m_errorMark);
        delete std::exchange(m_errorMark, nullptr);
    }
    update();
}

void LineEdit::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        adopt();
    } else if (event->type() == QEvent::ReadOnlyChange) {
        // What cannot be cleared has no button for it.
        if (isReadOnly() && isClearButtonEnabled()) {
            setClearButtonEnabled(false);
            m_clearsWhenWritable = true;
        } else if (!isReadOnly() && std::exchange(m_clearsWhenWritable, false)) {
            setClearButtonEnabled(true);
        }
    }
}

void LineEdit::adopt()
{
    // A font without anything of its own follows the application's again.
    setFont(m_isMonospace ? styleOf(*this).font(TextRole::Data) : QFont());
}

Field::Field(QWidget* input, QWidget* parent)
    : QWidget(parent)
    , m_input(input)
    , m_label(new Label(TextRole::Label, this))
    , m_below(new Label(TextRole::Caption, Tone::Muted, this))
    , m_badge(new Badge(this))
{
    auto* column = new QVBoxLayout(this);
    auto* below = new QHBoxLayout;
    below->addWidget(m_badge);
    below->addWidget(m_below, 1);
    column->addWidget(m_label);
    column->addWidget(m_input);
    column->addLayout(below);
    gui::setMargins(*column, *this, 0, 0, 0, 0);
    gui::setSpacing(*column, *this, 6);
    gui::setSpacing(*below, *this, 8);
    m_below->setWordWrap(true);
    m_label->hide();
    m_below->hide();
    m_badge->hide();
    setFocusProxy(m_input);
}

void Field::setLabel(const QString& label)
{
    m_label->setText(label);
    m_label->setVisible(!label.isEmpty());
    m_input->setAccessibleName(label);
}

void Field::setHint(const QString& hint)
{
    m_hint = hint;
    present();
}

void Field::setError(const QString& sentence)
{
    if (m_error != sentence) {
        m_error = sentence;
        present();
        announce();
    }
}

void Field::setVerdict(Tone tone, const QString& word, const QString& sentence)
{
    if (m_tone == tone && m_word == word && m_sentence == sentence) {
        return;
    }
    // A number that changes with every file is not read out.
    const bool isNews = m_tone != tone || m_word != word;
    m_tone = tone;
    m_word = word;
    m_sentence = sentence;
    present();
    if (isNews)
        announce();
}

void Field::clearVerdict()
{
    m_word.clear();
    m_sentence.clear();
    present();
}

void Field::present()
{
    const bool hasError = !m_error.isEmpty();
    const bool hasVerdict = !hasError && !m_word.isEmpty();
    if (auto* edit = qobject_cast<LineEdit*>(m_input)) {
        edit->setError(hasError);
    } else if (m_input->property(errorProperty).toBool() != hasError) {
        m_input->setProperty(errorProperty, hasError);
        m_input->update();
    }
    if (hasVerdict) {
        m_badge->setVerdict(m_tone, m_word);
    }
    m_badge->setVisible(hasVerdict);
    const QString sentence = hasError ? m_error : hasVerdict ? m_sentence : m_hint;
    m_below->setTone(hasError ? Tone::Danger : hasVerdict ? Tone::Text : Tone::Muted);
    m_below->setText(sentence);
    m_below->setVisible(!sentence.isEmpty());
    m_input->setAccessibleDescription(hasVerdict ? u"%1. %2"_s.arg(m_word, sentence) : sentence);
}

void Field::announce()
{
    m_below->setAccessibleName(m_input->accessibleDescription());
    gui::announce(*m_below, m_input->accessibleDescription());
}

void Field::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::EnabledChange) {
        m_label->setTone(isEnabled() ? Tone::Text : Tone::Disabled);
    }
}

} // namespace gui
