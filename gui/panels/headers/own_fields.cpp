// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/headers/own_fields.h"

#include "gui/text/convert.h"
#include "gui/widgets/button.h"
#include "gui/widgets/label.h"
#include "gui/widgets/secret_edit.h"
#include "gui/widgets/style/layout.h"

#include <QBoxLayout>

#include <algorithm>

namespace gui::headers {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr std::size_t mostRows = 20;

} // namespace

OwnFields::OwnFields(QWidget* parent)
    : QWidget(parent)
    , m_title(new Label(TextRole::Label))
    , m_column(new QVBoxLayout(this))
    , m_add(new Button(ButtonKind::Quiet, "add"_L1))
{
    setMargins(*m_column, *this, 0, 0, 0, 0);
    setSpacing(*m_column, *this, 6);
    m_add->setSize(ButtonSize::Small);
    auto* head = new QHBoxLayout;
    gui::setSpacing(*head, *this, 8);
    head->addWidget(m_title, 1);
    head->addWidget(m_add);
    m_column->addLayout(head);
    connect(m_add, &Button::clicked, this, &OwnFields::add);
}

OwnFields::~OwnFields() = default;

void OwnFields::add()
{
    if (m_rows.size() >= mostRows)
        return;
    Row row{ .widget = new QWidget,
        .name = new LineEdit,
        .value = new SecretEdit,
        .remove = new Button(ButtonKind::Quiet, "delete"_L1) };
    auto* line = new QHBoxLayout(row.widget);
    gui::setMargins(*line, *row.widget, 0, 0, 0, 0);
    gui::setSpacing(*line, *row.widget, 8);
    row.name->setMonospace(true);
    row.name->setPlaceholderText(u"Authorization"_s);
    row.value->setMonospace(true);
    line->addWidget(row.name, 2);
    line->addWidget(row.value, 3);
    line->addWidget(row.remove);
    connect(row.name, &QLineEdit::textChanged, this, &OwnFields::changed);
    connect(row.value, &QLineEdit::textChanged, this, &OwnFields::changed);
    // Deleted later: the button is in the row.
    connect(row.remove, &Button::clicked, this, [this, widget = row.widget] { remove(widget); });
    m_column->addWidget(row.widget);
    m_rows.push_back(row);
    retranslate();
    // What is not shown yet does not take the focus.
    row.widget->show();
    row.name->setFocus();
    Q_EMIT changed();
}

void OwnFields::remove(const QWidget* widget)
{
    const auto found = std::ranges::find(m_rows, widget, &Row::widget);
    if (found == m_rows.end())
        return;
    found->value->clear();
    found->widget->hide();
    found->widget->deleteLater();
    m_rows.erase(found);
    retranslate();
    m_add->setFocus();
    Q_EMIT changed();
}

void OwnFields::clear()
{
    while (!m_rows.empty())
        remove(m_rows.back().widget);
}

int OwnFields::count() const
{
    return static_cast<int>(
        std::ranges::count_if(m_rows, [](const Row& row) { return !row.name->text().trimmed().isEmpty(); }));
}

core::Result<std::vector<core::fetch::OwnField>> OwnFields::fields() const
{
    std::vector<core::fetch::OwnField> fields;
    for (const Row& row : m_rows) {
        const QString name = row.name->text().trimmed();
        if (!name.isEmpty())
            fields.push_back({ .name = toUtf8(name), .value = TRY(row.value->copy()) });
    }
    return fields;
}

void OwnFields::retranslate()
{
    m_title->setText(tr("Own request headers"));
    m_add->setText(tr("Add header"));
    m_add->setAccessibleName(tr("Add a request header"));
    m_add->setEnabled(m_rows.size() < mostRows);
    m_add->setToolTip(m_add->isEnabled() ? QString() : tr("These are as many as can be given"));
    int number = 0;
    for (const Row& row : m_rows) {
        ++number;
        row.name->setAccessibleName(tr("Name of header %1").arg(number));
        row.value->setAccessibleName(tr("Value of header %1").arg(number));
        row.value->setPlaceholderText(tr("Value, masked"));
        row.remove->setName(tr("Remove header %1").arg(number));
    }
}

} // namespace gui::headers
