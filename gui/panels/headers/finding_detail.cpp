// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/headers/finding_detail.h"

#include "gui/panels/headers/audit_words.h"
#include "gui/panels/headers/effect_strip.h"
#include "gui/panels/headers/fix_box.h"
#include "gui/panels/headers/raw_text.h"
#include "gui/text/convert.h"
#include "gui/widgets/announcement.h"
#include "gui/widgets/badge.h"
#include "gui/widgets/button.h"
#include "gui/widgets/code_view.h"
#include "gui/widgets/label.h"
#include "gui/widgets/snippet.h"
#include "gui/widgets/style/layout.h"
#include "gui/widgets/tag_row.h"

#include <QBoxLayout>

namespace gui::headers {

using namespace Qt::Literals::StringLiterals;

FindingDetail::FindingDetail(Workbench& workbench, QWidget* parent)
    : QWidget(parent)
    , m_why(new Label(TextRole::Body))
    , m_whereTitle(new Label(TextRole::Label))
    , m_where(new CodeBlock)
    , m_fix(new FixBox(workbench))
    , m_effect(new EffectStrip)
    , m_reading(new QWidget)
    , m_raw(new CodeView)
{
    auto* column = new QVBoxLayout(this);
    setMargins(*column, *this, 20, 16, 20, 16);
    setSpacing(*column, *this, 10);
    column->addWidget(makeHead());

    auto* reading = new QVBoxLayout(m_reading);
    setMargins(*reading, *m_reading, 0, 0, 0, 0);
    setSpacing(*reading, *m_reading, 12);
    auto* place = new QVBoxLayout;
    gui::setSpacing(*place, *m_reading, 6);
    m_why->setWordWrap(true);
    m_where->setHanging(true);
    m_where->setCopyable(false);
    reading->addWidget(m_why);
    place->addWidget(m_whereTitle);
    place->addWidget(m_where);
    reading->addLayout(place);
    reading->addWidget(m_fix);
    reading->addWidget(m_effect);
    column->addWidget(m_reading);
    column->addWidget(m_raw, 1);
    column->addWidget(makeFoot());
    column->addStretch(0);
    m_raw->hide();

    connect(m_effect, &EffectStrip::tryClicked, this, [this] {
        if (m_line && m_line->finding)
            Q_EMIT fixWanted(m_line->finding->fix);
    });
    connect(m_fix, &FixBox::serverChanged, this, &FindingDetail::serverChanged);
    clear();
}

QWidget* FindingDetail::makeHead()
{
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    setMargins(*row, *head, 0, 0, 0, 0);
    setSpacing(*row, *head, 12);
    m_title = new Label(TextRole::Verdict);
    m_title->setWordWrap(true);
    m_badge = new Badge;
    row->addWidget(m_title, 1);
    row->addWidget(m_badge, 0, Qt::AlignTop);
    return head;
}

QWidget* FindingDetail::makeFoot()
{
    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    setMargins(*row, *foot, 0, 2, 0, 0);
    setSpacing(*row, *foot, 12);
    m_tags = new TagRow;
    m_rawSwitch = new Button(ButtonKind::Quiet);
    m_rawSwitch->setSize(ButtonSize::Small);
    row->addWidget(m_tags, 1, Qt::AlignVCenter);
    row->addWidget(m_rawSwitch, 0, Qt::AlignTop);
    connect(m_rawSwitch, &Button::clicked, this, [this] { showRaw(!m_isRawShown); });
    return foot;
}

void FindingDetail::setLine(const std::shared_ptr<const core::http::Audit>& audit,
    const core::http::Line& line, const core::http::AuditOptions& options)
{
    m_audit = audit;
    m_line = &line;
    const bool hasFix = line.finding && !line.isGood;
    m_fix->setFix(hasFix ? line.finding->fix : std::vector<core::http::Change>(),
        line.isGood ? QString() : remedyOf(line));
    m_effect->setChanges(audit, hasFix ? line.finding->fix : std::vector<core::http::Change>(), options);
    present();
    show();
}

void FindingDetail::clear()
{
    m_line = nullptr;
    m_audit.reset();
    m_effect->setChanges(nullptr, {}, {});
    hide();
}

void FindingDetail::setFixAction(const QString& title)
{
    m_effect->setAction(title);
}

void FindingDetail::present()
{
    const FindingRow row = rowOf(*m_line);
    m_title->setText(row.title);
    m_badge->setVerdict(row.tone, severityWordOf(row.tone));
    m_why->setText(reasonOf(*m_line));
    m_why->setVisible(!m_why->text().isEmpty());
    m_tags->setTags(tagsOf(*m_line));
    presentPlace();
    presentRaw();
}

void FindingDetail::presentPlace()
{
    RawText place = placeText(*m_audit, *m_line);
    const std::string header = headerOf(*m_line);
    if (place.text.isEmpty() && !header.empty()) {
        const QString name = printable(fromUtf8(header)) + u':';
        place.text = name + u' ' + tr("Not sent");
        place.marks = { { CodeMark::Kind::Muted, 0, name.size() } };
    } else if (place.text.isEmpty() && m_audit->exchange.hops.size() > 1) {
        place.text = hopsText(m_audit->exchange);
    }
    m_where->setCode(place.text, tr("Where"), place.marks);
    m_where->setVisible(!place.text.isEmpty());
    m_whereTitle->setVisible(!place.text.isEmpty());
}

void FindingDetail::presentRaw()
{
    if (!m_isRawShown || !m_line)
        return;
    const RawText raw = rawText(*m_audit, *m_line);
    m_raw->setCode(raw.text, raw.marks);
    m_raw->showLine(raw.line);
}

void FindingDetail::showRaw(bool isShown)
{
    m_isRawShown = isShown;
    m_reading->setVisible(!isShown);
    m_raw->setMinimumHeight(u(*this, 240));
    m_raw->setVisible(isShown);
    retranslate();
    presentRaw();
}

void FindingDetail::retranslate()
{
    m_whereTitle->setText(tr("Where"));
    m_rawSwitch->setText(m_isRawShown ? tr("Back to the finding") : tr("Show in raw view"));
    m_rawSwitch->setAccessibleName(m_rawSwitch->text());
    m_raw->setAccessibleName(tr("All header lines"));
    m_fix->retranslate();
    m_effect->retranslate();
    if (m_line)
        present();
}

void FindingDetail::takeFocus()
{
    QWidget* const first = m_isRawShown ? static_cast<QWidget*>(m_raw)
        : m_where->isVisible()          ? static_cast<QWidget*>(m_where)
                                        : static_cast<QWidget*>(m_rawSwitch);
    first->setFocus(Qt::TabFocusReason);
}

} // namespace gui::headers
