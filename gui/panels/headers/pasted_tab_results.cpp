// SPDX-License-Identifier: Apache-2.0
// What the tab of pasted text judges and shows.
#include "gui/panels/headers/audit_view.h"
#include "gui/panels/headers/input_strip.h"
#include "gui/panels/headers/pasted_input.h"
#include "gui/panels/headers/pasted_tab.h"
#include "gui/panels/headers/remembered.h"
#include "gui/panels/headers/report_menu.h"
#include "gui/text/convert.h"
#include "gui/text/error_text.h"
#include "gui/text/units.h"
#include "gui/widgets/chooser.h"
#include "gui/widgets/drop_zone.h"
#include "gui/widgets/finding_list.h"
#include "gui/widgets/strips.h"
#include "gui/workbench/workbench.h"

#include <QApplication>

namespace gui::headers {
namespace {

using namespace Qt::Literals::StringLiterals;

/// Bytes; what is larger is judged on another thread.
constexpr std::size_t large = std::size_t{ 64 } * 1024;

std::size_t bodySize(const core::http::Exchange& exchange)
{
    const auto& body = exchange.judged().body;
    return body ? body->size() : 0;
}

/// "200  https://example.com/".
QString titleOf(const core::http::Exchange& exchange)
{
    const core::http::Response& judged = exchange.judged();
    const QString url = judged.url.empty() ? u"…"_s : printable(fromUtf8(judged.url.substr(0, 300)));
    return u"%1  %2"_s.arg(judged.status).arg(url);
}

} // namespace

void PastedTab::judgeSoon()
{
    m_timer.start();
}

void PastedTab::judge()
{
    m_timer.stop();
    auto content = m_held ? m_held->content : std::make_shared<const std::string>(m_input->edit().utf8());
    if (content->find_first_not_of(" \t\r\n") == std::string::npos) {
        m_job.abandon();
        presentNothing();
        return;
    }
    Question question = m_input->question();
    question.exchange = m_exchange;
    if (content->size() <= large) {
        m_job.abandon();
        present(headers::judge(core::asBytes(*content), question));
        return;
    }
    m_job.start([content, question](
                    const core::Progress&) { return headers::judge(core::asBytes(*content), question); },
        [this](const core::Result<Answer>& answer) {
            if (answer || answer.error().code != core::ErrorCode::Cancelled)
                present(answer);
        });
    Q_EMIT statusChanged();
}

/// Of the same text; it is not read again.
void PastedTab::judgeOther()
{
    if (!m_answer)
        return;
    Question question = m_input->question();
    question.exchange = m_exchange;
    const auto text = m_answer->text;
    if (bodySize(text->exchanges[std::min(*m_exchange, text->exchanges.size() - 1)]) <= large) {
        m_job.abandon();
        present(judgeAgain(text, question));
        return;
    }
    m_job.start([text, question](
                    const core::Progress&) -> core::Result<Answer> { return judgeAgain(text, question); },
        [this](const core::Result<Answer>& answer) {
            if (answer || answer.error().code != core::ErrorCode::Cancelled)
                present(answer);
        });
}

void PastedTab::present(const core::Result<Answer>& answer)
{
    if (!answer) {
        m_foldsWhenJudged = false;
        presentError(sentenceOf(answer.error()));
        return;
    }
    m_message->hide();
    m_answer = *answer;
    m_view->setAudit(answer->audit, m_input->question().options);
    presentExchanges();
    presentStrip();
    if (std::exchange(m_foldsWhenJudged, false))
        setFolded(true);
    adopt();
    presentReport();
    Q_EMIT statusChanged();
}

void PastedTab::presentNothing()
{
    m_answer.reset();
    presentReport();
    m_message->hide();
    setFolded(false);
    adopt();
    Q_EMIT statusChanged();
}

void PastedTab::presentError(const QString& sentence)
{
    m_answer.reset();
    presentReport();
    m_message->setMessage(Tone::Danger, sentence);
    m_message->show();
    // What is wrong is mended in the field.
    setFolded(false);
    adopt();
    Q_EMIT statusChanged();
}

void PastedTab::presentExchanges()
{
    const auto& exchanges = m_answer->text->exchanges;
    m_exchanges->clear();
    if (exchanges.size() < 2)
        return;
    QStringList titles;
    for (const core::http::Exchange& exchange : exchanges)
        titles << titleOf(exchange);
    m_exchanges->addItems(titles);
    m_exchanges->setCurrentIndex(static_cast<int>(m_answer->exchange));
}

void PastedTab::presentStrip()
{
    const core::http::HeaderText& text = *m_answer->text;
    const auto fields = static_cast<int>(m_answer->audit->exchange.judged().fields.size());
    QString what;
    if (m_held && !m_held->file.empty())
        what = tr("%1, %n field(s)", "a file", fields).arg(printable(fromPath(m_held->file.filename())));
    else if (text.form == core::http::TextForm::Har)
        what = tr("Pasted HTTP archive, %n exchange(s)", nullptr, static_cast<int>(text.exchanges.size()));
    else if (text.form == core::http::TextForm::Policy)
        what = tr("Pasted policy");
    else
        what = tr("Pasted response, %n field(s)", nullptr, fields);
    m_strip->setTexts(what, m_input->rules(), m_held ? tr("Replace") : tr("Edit"));
}

void PastedTab::presentReport()
{
    m_compareAction->setEnabled(m_answer.has_value());
    if (!m_answer) {
        m_report->setAudit(nullptr, {});
        return;
    }
    m_report->setAudit(m_answer->audit,
        { .when = QDateTime::currentDateTime(),
            .server = rememberedServer(workbench().settings()),
            .options = m_input->question().options });
}

void PastedTab::setFolded(bool isFolded)
{
    m_isFolded = isFolded;
    // What had the focus goes out of view.
    const QWidget* focused = QApplication::focusWidget();
    if (isFolded && focused && m_input->isAncestorOf(focused) && m_answer) {
        m_view->show();
        m_view->list().setFocus(Qt::OtherFocusReason);
    }
    adopt();
}

void PastedTab::adopt()
{
    const bool hasAnswer = m_answer.has_value();
    const bool isFolded = m_isFolded && hasAnswer;
    m_empty->setVisible(!hasAnswer && m_message->isHidden());
    m_strip->setVisible(isFolded);
    m_input->setVisible(!isFolded);
    m_input->setState(hasAnswer   ? PastedInput::State::Judged
            : m_empty->isHidden() ? PastedInput::State::Wrong
                                  : PastedInput::State::Empty);
    m_exchanges->setVisible(hasAnswer && m_answer->text->exchanges.size() > 1);
    m_view->setVisible(hasAnswer);
}

} // namespace gui::headers
