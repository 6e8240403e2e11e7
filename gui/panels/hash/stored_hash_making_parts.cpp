// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/hash/stored_hash_making.h"
#include "gui/text/convert.h"
#include "gui/widgets/button.h"
#include "gui/widgets/chooser.h"
#include "gui/widgets/field.h"
#include "gui/widgets/label.h"
#include "gui/widgets/secret_edit.h"
#include "gui/widgets/strips.h"
#include "gui/widgets/style/layout.h"
#include "gui/workbench/workbench.h"

#include <QBoxLayout>
#include <QSpinBox>

namespace gui::hash {

using namespace Qt::Literals::StringLiterals;
using core::passhash::Algorithm;

StoredHashMaking::StoredHashMaking(Workbench& workbench, QWidget* parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_job(nullptr)
    , m_expense(new Label(TextRole::Body, Tone::Muted))
    , m_remark(new MessageStrip)
    , m_progress(new ProgressStrip)
    , m_message(new MessageStrip)
    , m_demonstration(new MessageStrip)
{
    auto* column = new QVBoxLayout(this);
    setMargins(*column, *this, 0, 0, 0, 0);
    setSpacing(*column, *this, 16);
    column->addWidget(makeChoices());
    column->addWidget(makeNumbers());
    column->addWidget(m_expense);
    column->addWidget(m_remark);
    column->addWidget(makeSecret());
    column->addWidget(m_demonstration);
    column->addWidget(m_progress);
    column->addWidget(m_message);
    column->addWidget(makeResult());
    m_expense->setWordWrap(true);
    m_expense->setObjectName(u"expense"_s);
    m_remark->setObjectName(u"remark"_s);
    m_message->setObjectName(u"message"_s);
    m_demonstration->setObjectName(u"demonstration"_s);
    for (QWidget* hidden : { static_cast<QWidget*>(m_progress), static_cast<QWidget*>(m_message),
             static_cast<QWidget*>(m_demonstration), static_cast<QWidget*>(m_remark), m_result })
        hidden->hide();
    workbench.jobs().watch(&m_job,
        { .panel = u"hash"_s,
            .title = [] { return tr("Hashing a password"); },
            .loss = [] { return QString(); } });
    connectParts();
    chooseAlgorithm();
}

QWidget* StoredHashMaking::makeChoices()
{
    auto* row = new QWidget;
    m_choiceLayout = new QBoxLayout(QBoxLayout::LeftToRight, row);
    setMargins(*m_choiceLayout, *row, 0, 0, 0, 0);
    setSpacing(*m_choiceLayout, *row, 16);
    m_algorithms = new Chooser;
    for (std::size_t i = 0; i < core::passhash::algorithmCount; ++i) {
        const auto algorithm = static_cast<Algorithm>(i);
        if (core::passhash::isAvailable(algorithm) && !core::passhash::isLegacy(algorithm))
            m_algorithms->addItem(fromUtf8(nameOf(algorithm)), static_cast<int>(i));
    }
    m_layouts = new Chooser;
    m_presets = new Chooser;
    m_algorithmField = new Field(m_algorithms);
    m_layoutField = new Field(m_layouts);
    m_presetField = new Field(m_presets);
    m_choiceLayout->addWidget(m_algorithmField, 1, Qt::AlignTop);
    m_choiceLayout->addWidget(m_presetField, 2, Qt::AlignTop);
    m_choiceLayout->addWidget(m_layoutField, 1, Qt::AlignTop);
    return row;
}

QWidget* StoredHashMaking::makeNumbers()
{
    m_numbers = new QWidget;
    m_numberLayout = new QBoxLayout(QBoxLayout::LeftToRight, m_numbers);
    setMargins(*m_numberLayout, *m_numbers, 0, 0, 0, 0);
    setSpacing(*m_numberLayout, *m_numbers, 16);
    for (std::size_t i = 0; i < m_spins.size(); ++i) {
        m_spins[i] = new QSpinBox;
        m_spins[i]->setGroupSeparatorShown(true);
        m_spinFields[i] = new Field(m_spins[i]);
        m_numberLayout->addWidget(m_spinFields[i], 1, Qt::AlignTop);
    }
    m_digests = new Chooser;
    m_digestField = new Field(m_digests);
    m_numberLayout->addWidget(m_digestField, 1, Qt::AlignTop);
    // One field alone is not to be as wide as the page.
    m_numberLayout->addStretch(0);
    return m_numbers;
}

QWidget* StoredHashMaking::makeSecret()
{
    auto* row = new QWidget;
    m_secretLayout = new QBoxLayout(QBoxLayout::LeftToRight, row);
    setMargins(*m_secretLayout, *row, 0, 0, 0, 0);
    setSpacing(*m_secretLayout, *row, 16);
    m_secret = new SecretEdit;
    m_secret->setClearable(true);
    m_secretField = new Field(m_secret);
    m_make = new Button(ButtonKind::Primary);
    m_demonstrate = new Button(ButtonKind::Quiet);
    auto* actions = new QWidget;
    m_actionLayout = new QHBoxLayout(actions);
    setSpacing(*m_actionLayout, *actions, 8);
    m_actionLayout->addWidget(m_make);
    m_actionLayout->addWidget(m_demonstrate);
    m_actionLayout->addStretch(1);
    m_secretLayout->addWidget(m_secretField, 1, Qt::AlignTop);
    m_secretLayout->addWidget(actions, 0, Qt::AlignTop);
    return row;
}

QWidget* StoredHashMaking::makeResult()
{
    m_result = new QWidget;
    auto* row = new QHBoxLayout(m_result);
    setMargins(*row, *m_result, 0, 0, 0, 0);
    setSpacing(*row, *m_result, 8);
    m_hash = new LineEdit;
    m_hash->setReadOnly(true);
    m_hash->setMonospace(true);
    m_hash->setObjectName(u"made hash"_s);
    m_hashField = new Field(m_hash);
    m_copy = new CopyButton;
    m_read = new Button(ButtonKind::Secondary);
    auto* actions = new QWidget;
    auto* actionLayout = new QHBoxLayout(actions);
    setMargins(*actionLayout, *actions, 0, 22, 0, 0);
    setSpacing(*actionLayout, *actions, 8);
    actionLayout->addWidget(m_copy);
    actionLayout->addWidget(m_read);
    row->addWidget(m_hashField, 1, Qt::AlignTop);
    row->addWidget(actions, 0, Qt::AlignTop);
    return m_result;
}

void StoredHashMaking::connectParts()
{
    connect(m_algorithms, &Chooser::currentIndexChanged, this, &StoredHashMaking::chooseAlgorithm);
    connect(m_presets, &Chooser::currentIndexChanged, this, &StoredHashMaking::choosePreset);
    connect(m_layouts, &Chooser::currentIndexChanged, this, &StoredHashMaking::chooseLayout);
    connect(m_digests, &Chooser::currentIndexChanged, this, &StoredHashMaking::chooseDigest);
    for (QSpinBox* spin : m_spins)
        connect(spin, &QSpinBox::valueChanged, this, [this] {
            if (m_isPresenting)
                return;
            selectPreset(recipe());
            presentExpense();
        });
    connect(m_secret, &QLineEdit::textChanged, this, &StoredHashMaking::adoptPassword);
    connect(m_secret, &QLineEdit::returnPressed, this, &StoredHashMaking::make);
    connect(m_make, &Button::clicked, this, &StoredHashMaking::make);
    connect(m_demonstrate, &Button::clicked, this, &StoredHashMaking::showTruncation);
    connect(m_progress, &ProgressStrip::cancelled, this, &StoredHashMaking::adoptPassword);
    connect(m_copy, &Button::clicked, this, [this] {
        m_workbench.clipboard().copyText(hash());
        m_copy->showCopied();
    });
    connect(m_read, &Button::clicked, this, [this] { Q_EMIT made(hash()); });
}

} // namespace gui::hash
