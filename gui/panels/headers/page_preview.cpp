// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/headers/page_preview.h"

#include "gui/panels/headers/response_side.h"
#include "gui/text/convert.h"
#include "gui/widgets/label.h"
#include "gui/widgets/style/layout.h"

#include <QBoxLayout>

namespace gui::headers {

PagePreview::PagePreview(QWidget* parent)
    : Card(parent)
    , m_title(new Label(TextRole::Strong))
    , m_sentence(new Label(TextRole::Body, Tone::Muted))
    , m_input(new ResponseSide)
    , m_list(new GroupedList)
{
    auto* column = new QVBoxLayout(this);
    setMargins(*column, *this, 1, 12, 1, 6);
    setSpacing(*column, *this, 12);
    auto* head = new QWidget;
    auto* words = new QVBoxLayout(head);
    setMargins(*words, *head, 15, 0, 15, 0);
    setSpacing(*words, *head, 8);
    m_sentence->setWordWrap(true);
    words->addWidget(m_title);
    words->addWidget(m_input);
    words->addWidget(m_sentence);
    column->addWidget(head);
    column->addWidget(m_list);
    connect(m_input, &ResponseSide::changed, this, &PagePreview::changed);
    connect(m_list, &GroupedList::actionWanted, this, [this](int row) {
        const std::size_t verdict = m_list->rows()[row].source;
        if (m_preview && verdict < m_preview->verdicts.size())
            Q_EMIT copyWanted(fromUtf8(m_preview->verdicts[verdict].remedy));
    });
    retranslate();
}

void PagePreview::setPreview(std::shared_ptr<const Preview> preview)
{
    m_preview = std::move(preview);
    present();
}

std::shared_ptr<const std::string> PagePreview::html() const
{
    return m_input->isEmpty() ? nullptr : m_input->content();
}

void PagePreview::read(const std::filesystem::path& file)
{
    m_input->read(file);
}

void PagePreview::clear()
{
    m_input->setText({});
}

void PagePreview::present()
{
    m_list->setRows(m_preview ? rowsOf(*m_preview, tr("Copy source")) : QList<GroupedRow>());
    m_list->setVisible(!m_list->rows().isEmpty());
    m_sentence->setText(
        m_preview ? sentenceOf(*m_preview) : tr("With its page it shows what the policy would block."));
}

void PagePreview::retranslate()
{
    m_input->retranslate();
    m_title->setText(tr("Preview"));
    m_input->setTitle(tr("Page"));
    m_input->setPlaceholder(tr("HTML of the page; its own, where the response has one"));
    m_list->setAccessibleName(tr("What the policy would block"));
    present();
}

} // namespace gui::headers
