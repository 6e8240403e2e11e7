// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/headers/exercise_detail.h"

#include "gui/panels/headers/exercise_words.h"
#include "gui/text/convert.h"
#include "gui/text/error_text.h"
#include "gui/widgets/badge.h"
#include "gui/widgets/button.h"
#include "gui/widgets/label.h"
#include "gui/widgets/snippet.h"
#include "gui/widgets/style/layout.h"
#include "gui/widgets/tag_row.h"
#include "gui/workbench/workbench.h"

#include <QBoxLayout>

namespace gui::headers {

using namespace Qt::Literals::StringLiterals;
using core::practice::Exercise;

ExerciseDetail::ExerciseDetail(Workbench& workbench, QWidget* parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_title(new Label(TextRole::Verdict))
    , m_badge(new Badge)
    , m_lesson(new Label(TextRole::Body))
    , m_inspect(new Button(ButtonKind::Secondary))
    , m_addressTitle(new Label(TextRole::Strong))
    , m_addressCode(new CodeBlock)
    , m_commandTitle(new Label(TextRole::Strong))
    , m_command(new CodeBlock)
    , m_waiting(new Label(TextRole::Body, Tone::Muted))
    , m_expectedSwitch(new Button(ButtonKind::Quiet))
    , m_expected(new Label(TextRole::Body))
    , m_tags(new TagRow)
{
    makeColumn();
    m_command->setHanging(true);
    for (Label* label : { m_title, m_lesson, m_waiting, m_expected })
        label->setWordWrap(true);
    for (CodeBlock* code : { m_addressCode, m_command })
        connect(code, &CodeBlock::copyRequested, this, [this, code](const QString& text) {
            m_workbench.clipboard().copyText(text);
            code->showCopied();
        });
    connect(m_inspect, &Button::clicked, this, &ExerciseDetail::inspectWanted);
    connect(m_expectedSwitch, &Button::clicked, this, [this] {
        m_isExpectedShown = !m_isExpectedShown;
        presentExpected();
    });
    retranslate();
}

void ExerciseDetail::makeColumn()
{
    auto* column = new QVBoxLayout(this);
    setMargins(*column, *this, 20, 16, 20, 16);
    setSpacing(*column, *this, 12);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_badge, 0, Qt::AlignTop);
    auto* actions = new QHBoxLayout;
    actions->addWidget(m_inspect);
    actions->addStretch(1);
    auto* below = new QHBoxLayout;
    below->addWidget(m_expectedSwitch);
    below->addStretch(1);
    column->addLayout(head);
    column->addWidget(m_lesson);
    column->addLayout(actions);
    column->addWidget(m_addressTitle);
    column->addWidget(m_addressCode);
    column->addWidget(m_commandTitle);
    column->addWidget(m_command);
    column->addWidget(m_waiting);
    column->addLayout(below);
    column->addWidget(m_expected);
    column->addWidget(m_tags);
    column->addStretch(1);
}

void ExerciseDetail::setExercise(
    const Exercise* exercise, const QString& address, const QString& authorityFile)
{
    // Another one's answer is not given away.
    if (exercise != m_exercise)
        m_isExpectedShown = false;
    m_exercise = exercise;
    m_address = address;
    m_authorityFile = authorityFile;
    present();
}

void ExerciseDetail::takeFocus()
{
    m_inspect->setFocus();
}

void ExerciseDetail::present()
{
    for (QWidget* part : findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly))
        part->setVisible(m_exercise != nullptr);
    if (!m_exercise)
        return;
    const bool isRunning = !m_address.isEmpty();
    m_title->setText(translatedWords(m_exercise->title));
    m_badge->setVerdict(toneOf(m_exercise->kind), wordOf(m_exercise->kind));
    m_lesson->setText(translatedWords(m_exercise->lesson));
    m_inspect->setText(isRunning ? tr("Inspect") : tr("Start and inspect"));
    for (QWidget* part :
        std::initializer_list<QWidget*>{ m_addressTitle, m_addressCode, m_commandTitle, m_command })
        part->setVisible(isRunning);
    m_waiting->setVisible(!isRunning);
    if (isRunning) {
        m_addressCode->setCode(m_address, tr("address"));
        m_command->setCode(commandFor(*m_exercise, m_address, m_authorityFile), tr("command"));
    }
    presentExpected();
}

void ExerciseDetail::presentExpected()
{
    if (!m_exercise)
        return;
    QStringList tags;
    for (const char* ids : { m_exercise->shows, m_exercise->tlsShows, m_exercise->scanShows })
        for (const std::string_view id : core::practice::wordsOf(ids))
            tags << fromUtf8(id);
    QStringList sentences;
    if (const QString grade = QString::fromLatin1(m_exercise->grade); !grade.isEmpty())
        sentences << tr("Grade %1.").arg(u'\u2066' + grade + u'\u2069');
    if (const QString end = sentenceOfEnd(*m_exercise); !end.isEmpty())
        sentences << end;
    if (!tags.isEmpty())
        sentences << tr("Besides what is said of the good site:");
    else if (sentences.size() < 2)
        sentences << tr("Nothing more is said of it than of the good site.");
    m_expected->setText(sentences.join(u' '));
    m_tags->setTags(tags);
    m_expected->setVisible(m_isExpectedShown);
    m_tags->setVisible(m_isExpectedShown && !tags.isEmpty());
    m_expectedSwitch->setText(
        m_isExpectedShown ? tr("Hide what is to be found") : tr("Show what is to be found"));
    m_expectedSwitch->setIconNamed(m_isExpectedShown ? "conceal"_L1 : "reveal"_L1);
}

void ExerciseDetail::retranslate()
{
    m_addressTitle->setText(tr("Address"));
    m_commandTitle->setText(tr("On the command line"));
    m_waiting->setText(tr("Its address is known once the server runs."));
    present();
}

} // namespace gui::headers
