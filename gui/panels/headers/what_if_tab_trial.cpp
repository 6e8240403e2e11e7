// SPDX-License-Identifier: Apache-2.0
// What the tab What-if judges and shows.
#include "gui/panels/headers/header_editor.h"
#include "gui/panels/headers/header_lines_text.h"
#include "gui/panels/headers/page_preview.h"
#include "gui/panels/headers/recommended_headers.h"
#include "gui/panels/headers/remembered.h"
#include "gui/panels/headers/report_menu.h"
#include "gui/panels/headers/response_side.h"
#include "gui/panels/headers/sample.h"
#include "gui/panels/headers/trial_verdict.h"
#include "gui/panels/headers/what_if_tab.h"
#include "gui/text/convert.h"
#include "gui/text/error_text.h"
#include "gui/widgets/label.h"
#include "gui/widgets/strips.h"
#include "gui/workbench/workbench.h"

namespace gui::headers {

using namespace Qt::Literals::StringLiterals;

void WhatIfTab::receive(Content content, const QString& offer)
{
    m_message->hide();
    if (const Files* files = std::get_if<Files>(&content)) {
        if (!files->empty())
            readFrom(files->front());
    } else if (const QString* text = std::get_if<QString>(&content)) {
        if (offer == u"try"_s)
            takeChanged(*text);
        else
            beginWith(std::make_shared<const std::string>(toUtf8(*text)));
    }
}

QString WhatIfTab::dropSentence(const Content& content) const
{
    if (const Files* files = std::get_if<Files>(&content))
        return files->size() == 1 ? tr("Drop to change these headers, or a page to preview it") : QString();
    return std::holds_alternative<QString>(content) ? tr("Drop to change these headers") : QString();
}

void WhatIfTab::showDropTarget(const QString& sentence)
{
    m_pagePreview->input().setDropSentence(sentence);
}

void WhatIfTab::readFrom(const std::filesystem::path& file)
{
    const QString suffix = fromPath(file.extension()).toLower();
    if (suffix == u".html"_s || suffix == u".htm"_s || suffix == u".xhtml"_s) {
        m_pagePreview->read(file);
        return;
    }
    m_reading.start([file](const core::Progress& progress) { return readFile(file, progress); },
        [this](const core::Result<std::shared_ptr<const std::string>>& content) {
            if (content)
                beginWith(*content);
            else if (content.error().code != core::ErrorCode::Cancelled)
                presentMessage(Tone::Danger, gui::sentenceOf(content.error()));
        });
}

void WhatIfTab::showSample()
{
    m_pagePreview->input().setText(u"<!DOCTYPE html>\n<html>\n<head>\n<title>Sign in</title>\n"
                                   "<link rel=\"stylesheet\" href=\"/app.css\">\n"
                                   "<script src=\"https://cdn.example.net/menu.js\"></script>\n"
                                   "<script>startSession();</script>\n</head>\n<body>\n"
                                   "<img src=\"https://images.example.net/logo.png\" alt=\"\">\n"
                                   "</body>\n</html>\n"_s);
    receive(sampleText(), u"edit"_s);
}

void WhatIfTab::beginWith(std::shared_ptr<const std::string> text)
{
    m_reading.start(
        [text = std::move(text), options = rememberedOptions(workbench().settings())](
            const core::Progress&) { return judge(core::asBytes(*text), { .url = {}, .options = options }); },
        [this](const core::Result<Answer>& answer) {
            if (answer)
                begin(answer->audit);
            else if (answer.error().code != core::ErrorCode::Cancelled)
                presentMessage(Tone::Danger, gui::sentenceOf(answer.error()));
        });
}

void WhatIfTab::begin(std::shared_ptr<const core::http::Audit> before)
{
    m_message->hide();
    m_before = std::move(before);
    std::string lines = core::http::headerTextOf(m_before->exchange.judged());
    while (!lines.empty() && lines.back() == '\n')
        lines.pop_back();
    m_beforeLines = std::move(lines);
    m_editor->begin(fromUtf8(m_beforeLines));
    if (m_changedText)
        takeChanged(*std::exchange(m_changedText, {}));
    tryNow();
}

void WhatIfTab::takeChanged(const QString& text)
{
    // Its response is on its way.
    if (m_reading.isRunning()) {
        m_changedText = text;
        return;
    }
    if (!m_before) {
        beginWith(std::make_shared<const std::string>(toUtf8(text)));
        return;
    }
    QString lines = text;
    while (lines.endsWith(u'\n'))
        lines.chop(1);
    m_editor->setLines(lines.split(u'\n'));
    tryNow();
}

void WhatIfTab::trySoon()
{
    // New colours are no new text.
    if (const QString text = m_editor->toPlainText(); std::exchange(m_lastText, text) != text)
        m_timer.start();
}

void WhatIfTab::tryNow()
{
    m_timer.stop();
    TrialQuestion question{ .before = m_before,
        .lines = enabledLines(m_editor->lines()).text,
        .html = m_pagePreview->html(),
        .options = rememberedOptions(workbench().settings()) };
    if (!m_before && question.lines.empty()) {
        m_job.abandon();
        m_trial.reset();
        retranslate();
        presentActions();
        return;
    }
    m_job.start([question = std::move(question)](const core::Progress&) { return tryHeaders(question); },
        [this](const core::Result<Trial>& trial) { present(trial); });
    Q_EMIT statusChanged();
}

void WhatIfTab::present(const core::Result<Trial>& trial)
{
    if (!trial) {
        if (trial.error().code != core::ErrorCode::Cancelled)
            presentMessage(Tone::Danger, gui::sentenceOf(trial.error()));
        return;
    }
    m_trial = *trial;
    m_verdict->setTrial(*m_trial);
    m_counts->setText(countsOf(*m_trial));
    m_list->setRows(rowsOf(*m_trial, tr("Apply fix")));
    m_list->setVisible(!m_list->rows().isEmpty());
    m_nothing->setVisible(m_list->rows().isEmpty());
    m_nothing->setText(tr("Nothing found in what was tested."));
    m_pagePreview->setPreview(m_trial->preview);
    m_report->setAudit(m_trial->now,
        { .when = QDateTime::currentDateTime(),
            .server = rememberedServer(workbench().settings()),
            .options = rememberedOptions(workbench().settings()) });
    presentActions();
    Q_EMIT statusChanged();
}

void WhatIfTab::presentActions()
{
    const bool isChanged = m_before && m_editor->utf8() != m_beforeLines;
    m_resetAction->setEnabled(isChanged);
    m_compareAction->setEnabled(isChanged);
    const int line = m_editor->textCursor().blockNumber();
    const bool isLine = m_editor->isToggleable(line);
    m_toggleAction->setEnabled(isLine);
    m_removeAction->setEnabled(isLine);
    const QString why = isLine ? QString() : tr("The cursor is in no header line");
    m_removeAction->setToolTip(isLine ? tr("Remove this line") : why);
    m_toggleAction->setToolTip(isLine
            ? tr("Switch this line off or on (%1)")
                  .arg(m_toggleAction->shortcut().toString(QKeySequence::NativeText))
            : why);
    m_resetAction->setToolTip(isChanged ? tr("Undo all changes") : tr("Nothing is changed"));
}

void WhatIfTab::applyFix(int row)
{
    if (!m_trial || row >= m_list->rows().size() || m_list->rows()[row].action.isEmpty())
        return;
    const std::size_t finding = m_list->rows()[row].source;
    if (finding < m_trial->now->findings.size())
        m_editor->apply(m_trial->now->findings[finding].fix);
    tryNow();
}

void WhatIfTab::addHeader(int number)
{
    const RecommendedHeader& header = recommendedHeaders()[static_cast<std::size_t>(number)];
    m_editor->apply({ { .name = header.name, .value = header.value } });
    m_editor->setFocus();
}

void WhatIfTab::compareWithBefore()
{
    if (!m_before)
        return;
    workbench().openIn(
        { .panel = u"headers"_s, .tab = u"compare"_s, .offer = u"first"_s }, fromUtf8(m_beforeLines));
    workbench().openIn({ .panel = u"headers"_s, .tab = u"compare"_s, .offer = u"second"_s },
        fromUtf8(enabledLines(m_editor->lines()).text));
}

} // namespace gui::headers
