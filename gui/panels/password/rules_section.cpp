// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/password/rules_section.h"

#include "gui/jobs/job.h"
#include "gui/panels/password/own_policies.h"
#include "gui/panels/password/policy_editor.h"
#include "gui/panels/password/policy_file.h"
#include "gui/panels/password/policy_row.h"
#include "gui/text/convert.h"
#include "gui/text/error_text.h"
#include "gui/widgets/button.h"
#include "gui/widgets/card.h"
#include "gui/widgets/field.h"
#include "gui/widgets/label.h"
#include "gui/widgets/strips.h"
#include "gui/widgets/style/layout.h"

#include <QBoxLayout>
#include <QFileDialog>

namespace gui::password {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace core::password;

constexpr int longestRules = 4096;

} // namespace

RulesSection::RulesSection(Settings& settings, QWidget* parent)
    : QWidget(parent)
    , m_policies(new OwnPolicies(settings, this))
    , m_message(new MessageStrip)
    , m_reading(new Job(this))
    , m_writing(new Job(this))
    , m_siteEdit(new LineEdit)
    , m_siteField(new Field(m_siteEdit))
    , m_card(new Card)
    , m_rowsLayout(new QVBoxLayout(m_card))
{
    auto* column = new QVBoxLayout(this);
    setMargins(*column, *this, 0, 0, 0, 0);
    setSpacing(*column, *this, 8);
    m_rowsLayout->setContentsMargins(0, 0, 0, 0);
    m_rowsLayout->setSpacing(0);
    m_siteEdit->setMonospace(true);
    m_siteEdit->setClearButtonEnabled(true);
    m_siteEdit->setMaxLength(longestRules);
    column->addWidget(makeHeading());
    column->addWidget(m_message);
    column->addWidget(m_siteField);
    column->addWidget(m_card);
    m_message->hide();
    m_siteField->hide();
    connect(m_siteEdit, &QLineEdit::textChanged, this, &RulesSection::readSiteRules);
    connect(m_policies, &OwnPolicies::changed, this, &RulesSection::rulesChanged);
}

QWidget* RulesSection::makeHeading()
{
    auto* heading = new QWidget;
    m_headingLayout = new QHBoxLayout(heading);
    setMargins(*m_headingLayout, *heading, 0, 0, 0, 0);
    setSpacing(*m_headingLayout, *heading, 8);
    m_title = new Label(TextRole::Strong);
    m_showSite = new Button(ButtonKind::Quiet);
    m_open = new Button(ButtonKind::Quiet);
    m_add = new Button(ButtonKind::Quiet, "add"_L1);
    m_headingLayout->addWidget(m_title, 1);
    for (Button* button : { m_showSite, m_open, m_add }) {
        button->setSize(ButtonSize::Small);
        m_headingLayout->addWidget(button);
    }
    connect(m_open, &Button::clicked, this, &RulesSection::askForPolicy);
    connect(m_showSite, &Button::clicked, this, [this] {
        setSiteRulesShown(!m_isSiteShown);
        if (m_isSiteShown)
            m_siteEdit->setFocus();
    });
    connect(m_add, &Button::clicked, this, [this] { editPolicy(std::nullopt); });
    return heading;
}

void RulesSection::setSiteRulesShown(bool isShown)
{
    m_isSiteShown = isShown;
    m_siteField->setVisible(isShown);
    if (!isShown)
        m_siteEdit->clear();
    retranslate();
}

void RulesSection::readSiteRules()
{
    m_siteRules.reset();
    m_siteField->setError({});
    if (const QString text = m_siteEdit->text().trimmed(); !text.isEmpty()) {
        if (auto rules = parsePasswordRules(toUtf8(text)))
            m_siteRules = *std::move(rules);
        else
            m_siteField->setError(sentenceOf(rules.error()));
    }
    Q_EMIT rulesChanged();
}

void RulesSection::judge(std::optional<std::string_view> password, const std::vector<std::string>& userWords,
    std::optional<std::uint64_t> timesLeaked)
{
    const Candidate candidate{
        .password = password.value_or(std::string_view()), .userWords = userWords, .timesLeaked = timesLeaked
    };
    m_verdicts.clear();
    for (const Standard standard : allStandards)
        m_verdicts.push_back(core::password::judge(standard, candidate));
    for (const OwnPolicy& policy : m_policies->policies())
        m_verdicts.push_back(core::password::judge(policy, candidate));
    if (m_siteRules)
        m_verdicts.push_back(core::password::judge(*m_siteRules, candidate));
    fitRows();
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i]->setVerdict(m_verdicts[i], password.has_value());
        m_rows[i]->setLast(i + 1 == m_rows.size());
    }
}

/// A row for each verdict. Standards come first, then own policies, then the site.
void RulesSection::fitRows()
{
    const std::size_t own = m_policies->policies().size();
    if (m_rows.size() == m_verdicts.size() && m_ownRows == own)
        return;
    m_ownRows = own;
    for (PolicyRow* row : m_rows)
        delete row;
    m_rows.clear();
    QWidget* before = m_siteEdit;
    for (std::size_t i = 0; i < m_verdicts.size(); ++i) {
        constexpr std::size_t standards = allStandards.size();
        const bool isOwn = i >= standards && i < standards + own;
        auto* row = new PolicyRow(isOwn ? PolicyRow::Ownership::Own : PolicyRow::Ownership::Standard);
        m_rowsLayout->addWidget(row);
        m_rows.push_back(row);
        setTabOrder(before, row->head());
        before = row->head();
        connect(row, &PolicyRow::editWanted, this, [this, i] { editPolicy(i - standards); });
        connect(row, &PolicyRow::saveWanted, this, [this, i] { askWhereToSave(i - standards); });
        connect(row, &PolicyRow::removeWanted, this, [this, i] { m_policies->remove(i - standards); });
    }
}

PolicyRow* RulesSection::row(std::size_t index) const
{
    return index < m_rows.size() ? m_rows[index] : nullptr;
}

void RulesSection::editPolicy(std::optional<std::size_t> index)
{
    auto* editor = new PolicyEditor(index ? m_policies->policies()[*index] : OwnPolicy(), window());
    editor->setAttribute(Qt::WA_DeleteOnClose);
    connect(editor, &PolicyEditor::saved, this, [this, index](const OwnPolicy& policy) {
        if (index && *index < m_policies->policies().size())
            m_policies->replace(*index, policy);
        else
            m_policies->add(policy);
    });
    editor->open();
}

void RulesSection::askForPolicy()
{
    auto* dialog = new QFileDialog(this, tr("Open a policy"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(
        dialog, &QFileDialog::fileSelected, this, [this](const QString& name) { openPolicy(toPath(name)); });
    dialog->open();
}

void RulesSection::openPolicy(const std::filesystem::path& file)
{
    m_message->hide();
    m_reading->start([file](const core::Progress& progress) { return readPolicy(file, progress); },
        [this](const core::Result<OwnPolicy>& policy) {
            if (policy)
                m_policies->add(*policy);
            else
                say(policy.error());
        });
}

void RulesSection::askWhereToSave(std::size_t index)
{
    auto* dialog = new QFileDialog(this, tr("Save the policy"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->selectFile(u"policy.json"_s);
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, index](const QString& name) { savePolicy(index, toPath(name)); });
    dialog->open();
}

void RulesSection::savePolicy(std::size_t index, const std::filesystem::path& file)
{
    m_message->hide();
    if (index >= m_policies->policies().size())
        return;
    m_writing->start([file, policy = m_policies->policies()[index]](
                         const core::Progress&) { return writePolicy(file, policy); },
        [this](const core::Result<>& written) {
            if (!written)
                say(written.error());
        });
}

void RulesSection::say(const core::Error& error)
{
    m_message->setMessage(Tone::Danger, sentenceOf(error));
    m_message->show();
}

void RulesSection::setNarrow(bool isNarrow)
{
    m_headingLayout->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    for (Button* button : { m_showSite, m_open, m_add })
        m_headingLayout->setAlignment(button, isNarrow ? Qt::AlignLeading : Qt::Alignment());
}

void RulesSection::retranslate()
{
    m_title->setText(tr("Rules"));
    m_showSite->setText(m_isSiteShown ? tr("Hide the site's rules") : tr("Rules of a site"));
    m_showSite->setAccessibleName(m_showSite->text());
    m_open->setText(tr("Open a policy…"));
    m_open->setAccessibleName(m_open->text());
    m_add->setText(tr("Add a policy…"));
    m_add->setAccessibleName(m_add->text());
    m_siteField->setLabel(tr("Rules of a site"));
    m_siteField->setHint(tr("As in the attribute passwordrules of a web page"));
    m_siteEdit->setPlaceholderText(u"minlength: 8; required: upper, digit;"_s);
    for (PolicyRow* row : m_rows)
        row->retranslate();
}

} // namespace gui::password
