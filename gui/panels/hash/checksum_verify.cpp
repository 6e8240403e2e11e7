// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/hash/checksum_verify.h"

#include "gui/panels/hash/checksum_detail.h"
#include "gui/panels/hash/checksum_list.h"
#include "gui/panels/hash/checksum_verdict.h"
#include "gui/text/convert.h"
#include "gui/text/units.h"
#include "gui/widgets/button.h"
#include "gui/widgets/card.h"
#include "gui/widgets/chooser.h"
#include "gui/widgets/drop_zone.h"
#include "gui/widgets/field.h"
#include "gui/widgets/filter_chips.h"
#include "gui/widgets/strips.h"
#include "gui/widgets/style/assay_style.h"
#include "gui/widgets/style/layout.h"
#include "gui/workbench/workbench.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QEvent>

namespace gui::hash {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int detailWidth = 376;

struct Filter {
    const char* id;
    CheckState state;
};
constexpr std::array filters{
    Filter{ "changed", CheckState::Changed },
    Filter{ "missing", CheckState::Missing },
    Filter{ "new", CheckState::New },
    Filter{ "refused", CheckState::Refused },
    Filter{ "unreadable", CheckState::Unreadable },
    Filter{ "ok", CheckState::Ok },
    Filter{ "not-checked", CheckState::NotChecked },
};

std::optional<CheckState> stateNamed(const QString& id)
{
    for (const Filter& filter : filters) {
        if (id == QLatin1StringView(filter.id))
            return filter.state;
    }
    return {};
}

} // namespace

ChecksumVerify::ChecksumVerify(Workbench& workbench, QWidget* parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_model(new ChecksumModel(this))
    , m_job(nullptr)
    , m_sampling(nullptr)
    , m_feed(std::make_shared<AuditFeed>())
    , m_message(new MessageStrip)
    , m_progress(new ProgressStrip)
    , m_verdict(new ChecksumVerdict)
    , m_empty(new EmptyState("good"_L1))
{
    auto* column = new QVBoxLayout(this);
    setMargins(*column, *this, 0, 0, 0, 0);
    setSpacing(*column, *this, 16);
    column->addWidget(makeFields());
    column->addWidget(m_message);
    column->addWidget(m_progress);
    column->addWidget(m_verdict);
    column->addWidget(makeHeading());
    column->addWidget(makePanes(), 1);
    column->addWidget(m_empty, 1);
    m_message->setObjectName(u"verifyMessage"_s);
    m_message->hide();
    m_model->setOrder(CheckOrder::Verdict);
    workbench.jobs().watch(&m_job,
        { .panel = u"hash"_s, .title = [this] { return titleOfJob(); }, .loss = [] { return QString(); } });
    workbench.jobs().watch(&m_sampling,
        { .panel = u"hash"_s,
            .title = [] { return tr("Making a sample"); },
            .loss = [] { return QString(); } });
    connectAll();
    setNarrow(false);
    retranslate();
}

ChecksumVerify::~ChecksumVerify() = default;

QWidget* ChecksumVerify::makeFields()
{
    auto* fields = new QWidget;
    m_fields = new QBoxLayout(QBoxLayout::LeftToRight, fields);
    setMargins(*m_fields, *fields, 0, 0, 0, 0);
    setSpacing(*m_fields, *fields, 16);
    const auto add = [&](Field*& field, LineEdit*& edit, Button*& button, int stretch) {
        auto* part = new QWidget;
        auto* row = new QHBoxLayout(part);
        setMargins(*row, *part, 0, 0, 0, 0);
        setSpacing(*row, *part, 8);
        edit = new LineEdit;
        field = new Field(edit);
        button = new Button(ButtonKind::Secondary);
        row->addWidget(field, 1);
        row->addWidget(button, 0, Qt::AlignBottom);
        m_fields->addWidget(part, stretch);
    };
    add(m_listField, m_listEdit, m_open, 3);
    m_listEdit->installEventFilter(this);
    add(m_folderField, m_folderEdit, m_choose, 2);
    return fields;
}

QWidget* ChecksumVerify::makeHeading()
{
    m_heading = new QWidget;
    m_headingLayout = new QBoxLayout(QBoxLayout::LeftToRight, m_heading);
    setMargins(*m_headingLayout, *m_heading, 0, 0, 0, 0);
    setSpacing(*m_headingLayout, *m_heading, 8);
    m_chips = new FilterChips;
    presentChips();
    m_newFiles = new QCheckBox;
    m_search = new LineEdit;
    m_search->setClearButtonEnabled(true);
    m_order = new Chooser;
    for (const CheckOrder order :
        { CheckOrder::Verdict, CheckOrder::List, CheckOrder::Name, CheckOrder::Size })
        m_order->addItem({}, static_cast<int>(order));
    m_headingLayout->addWidget(m_chips, 1, Qt::AlignVCenter);
    m_headingLayout->addWidget(m_newFiles, 0, Qt::AlignVCenter);
    m_headingLayout->addWidget(m_search, 0, Qt::AlignVCenter);
    m_headingLayout->addWidget(m_order, 0, Qt::AlignVCenter);
    return m_heading;
}

QWidget* ChecksumVerify::makePanes()
{
    m_panes = new Card;
    m_panesLayout = new QBoxLayout(QBoxLayout::LeftToRight, m_panes);
    // The card's hairline stays free.
    m_panesLayout->setContentsMargins(1, 1, 1, 1);
    m_panesLayout->setSpacing(0);
    m_rows = new ChecksumList(*m_model);
    m_line = new QFrame;
    m_line->setFrameShape(QFrame::VLine);
    m_detail = new ChecksumDetail;
    m_panesLayout->addWidget(m_rows, 1);
    m_panesLayout->addWidget(m_line);
    m_panesLayout->addWidget(m_detail);
    return m_panes;
}

void ChecksumVerify::connectAll()
{
    connect(&m_job, &Job::progressed, this, &ChecksumVerify::flush);
    connect(m_open, &Button::clicked, this, &ChecksumVerify::openList);
    connect(m_choose, &Button::clicked, this, &ChecksumVerify::chooseFolder);
    connect(m_listEdit, &QLineEdit::returnPressed, this, &ChecksumVerify::takeFields);
    connect(m_folderEdit, &QLineEdit::returnPressed, this, &ChecksumVerify::takeFields);
    connect(m_newFiles, &QCheckBox::toggled, this, [this](bool isOn) {
        m_question.newFiles = isOn ? core::hash::NewFiles::Report : core::hash::NewFiles::Ignore;
        verifyAgain();
    });
    connect(m_progress, &ProgressStrip::cancelled, this, &ChecksumVerify::cancel);
    connect(m_verdict, &ChecksumVerdict::againClicked, this, &ChecksumVerify::verifyAgain);
    connect(m_message, &MessageStrip::actionClicked, this, [this] {
        m_message->hide();
        if (const std::function<void()> action = std::exchange(m_messageAction, {}))
            action();
    });
    connect(m_chips, &FilterChips::chosenChanged, this, [this](const QString& id) {
        m_model->setFilter(stateNamed(id));
        presentDetail();
    });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_model->setSearch(text);
        presentDetail();
    });
    connect(m_order, &Chooser::currentIndexChanged, this, [this] {
        m_model->setOrder(static_cast<CheckOrder>(m_order->currentData().toInt()));
        m_rows->scrollTo(m_rows->currentIndex());
    });
    connect(m_rows, &ChecksumList::chosenChanged, this, &ChecksumVerify::presentDetail);
    connect(m_rows, &ChecksumList::opened, m_detail, &ChecksumDetail::takeFocus);
    connect(m_rows, &ChecksumList::copyWanted, this, &ChecksumVerify::copyChosen);
    connect(m_rows, &ChecksumList::menuWanted, this, &ChecksumVerify::openMenu);
    connect(m_detail, &ChecksumDetail::hashWanted, this, &ChecksumVerify::hashChosen);
    connect(m_detail, &ChecksumDetail::copyWanted, this,
        [this](const QString& text) { m_workbench.clipboard().copyText(text); });
    connect(m_empty, &EmptyState::primaryClicked, this, &ChecksumVerify::openList);
    connect(m_empty, &EmptyState::sampleClicked, this, &ChecksumVerify::showSample);
}

void ChecksumVerify::present()
{
    const bool isEmpty = m_model->files().empty();
    const bool isRunning = m_stage == CheckStage::Running;
    m_empty->setVisible(isEmpty && !isRunning);
    m_progress->setVisible(isRunning);
    m_verdict->setVisible(!isEmpty && !isRunning);
    m_heading->setVisible(!isEmpty);
    m_panes->setVisible(!isEmpty);
    m_newFiles->setVisible(m_question.files.empty());
    if (hasResult())
        m_verdict->setSummary(summary());
    presentFields();
    presentProgress();
    presentChips();
    presentDetail();
    Q_EMIT changed();
}

void ChecksumVerify::presentFields()
{
    if (!m_listEdit->hasFocus() || m_stage == CheckStage::Running) {
        const bool isFile = m_list.lists.size() == 1;
        m_listEdit->setText(isFile         ? printable(fromPath(m_list.lists.front()))
                : m_model->files().empty() ? m_listEdit->text()
                                           : QString());
        m_listEdit->setCursorPosition(static_cast<int>(m_listEdit->text().size()));
    }
    m_folderEdit->setText(m_question.folder.empty() ? QString() : printable(fromPath(m_question.folder)));
    m_folderEdit->setPlaceholderText(
        m_list.folder.empty() ? tr("Where the list is") : shownPath(m_list.folder));
    const QSignalBlocker quiet(m_newFiles);
    m_newFiles->setChecked(m_question.newFiles == core::hash::NewFiles::Report);
}

void ChecksumVerify::presentProgress()
{
    if (m_stage != CheckStage::Running)
        return;
    const Rate& rate = m_job.rate();
    m_progress->setName(titleOfJob());
    QStringList parts;
    if (m_model->countListed() > 0)
        parts << tr("%1 of %2 files")
                     .arg(countText(std::min(m_model->countChecked(), m_model->countListed())),
                         countText(m_model->countListed()));
    if (rate.amount().total.value_or(0) > 0)
        parts << amountText(rate.amount().done, *rate.amount().total);
    if (!m_isNarrow && rate.bytesPerSecond() > 0)
        parts << speedText(rate.bytesPerSecond());
    if (const auto left = m_isNarrow ? std::nullopt : rate.timeLeft())
        parts << tr("%1 left").arg(durationText(*left));
    m_progress->setAmounts(parts.join(u" · "_s));
    m_progress->setPermille(rate.permille());
}

void ChecksumVerify::presentChips()
{
    QList<FilterChips::Chip> chips{
        { .id = u"all"_s, .icon = {}, .word = tr("All"), .count = m_model->files().size() }
    };
    for (const Filter& filter : filters) {
        // What is chosen stays, even where nothing is left of it.
        chips.append({ .id = QString::fromLatin1(filter.id),
            .icon = iconOf(filter.state),
            .tone = toneOf(filter.state),
            .word = wordOf(filter.state),
            .count = m_model->count(filter.state),
            .isShown = m_model->count(filter.state) > 0 || m_model->filter() == filter.state });
    }
    m_chips->setChips(chips);
}

int ChecksumVerify::chosenPosition() const
{
    const QModelIndex index = m_rows->currentIndex();
    return index.isValid() && index.row() < m_model->rowCount() ? m_model->positionAt(index.row()) : -1;
}

void ChecksumVerify::presentDetail()
{
    const int position = chosenPosition();
    m_detail->setFile(
        position < 0 ? nullptr : &m_model->files()[static_cast<std::size_t>(position)], m_model->files());
}

void ChecksumVerify::chooseFirstFailure()
{
    if (m_rows->currentIndex().isValid() || m_model->rowCount() == 0)
        return;
    int row = 0;
    for (int i = 0; i < m_model->rowCount(); ++i) {
        if (m_model->fileAt(i).state != CheckState::Ok) {
            row = i;
            break;
        }
    }
    m_rows->setCurrentIndex(m_model->index(row));
}

void ChecksumVerify::setDropSentence(const QString& sentence)
{
    m_empty->setDropSentence(sentence);
}

void ChecksumVerify::setNarrow(bool isNarrow)
{
    m_isNarrow = isNarrow;
    const auto direction = isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    m_fields->setDirection(direction);
    m_headingLayout->setDirection(direction);
    m_panesLayout->setDirection(direction);
    m_line->setFrameShape(isNarrow ? QFrame::HLine : QFrame::VLine);
    m_line->setMaximumSize(isNarrow ? QSize(QWIDGETSIZE_MAX, 1) : QSize(1, QWIDGETSIZE_MAX));
    m_detail->setMinimumWidth(isNarrow ? 0 : u(*this, detailWidth));
    m_detail->setMaximumWidth(isNarrow ? QWIDGETSIZE_MAX : u(*this, detailWidth));
    m_detail->setMinimumHeight(u(*this, isNarrow ? 240 : 200));
    m_search->setMaximumWidth(isNarrow ? QWIDGETSIZE_MAX : u(*this, 168));
    m_verdict->setNarrow(isNarrow);
    presentProgress();
}

void ChecksumVerify::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        setNarrow(m_isNarrow);
}

void ChecksumVerify::retranslate()
{
    m_listField->setLabel(tr("Checksum file"));
    m_listEdit->setPlaceholderText(tr("Path, or paste the lines"));
    m_folderField->setLabel(tr("Folder of the files"));
    m_open->setText(tr("Open…"));
    m_open->setAccessibleName(tr("Open a checksum file"));
    m_choose->setText(tr("Choose…"));
    m_choose->setAccessibleName(tr("Choose the folder of the files"));
    m_newFiles->setText(tr("Look for new files"));
    m_search->setPlaceholderText(tr("Search names"));
    m_search->setAccessibleName(tr("Search names"));
    m_order->setAccessibleName(tr("Order"));
    m_order->setItemText(0, tr("By verdict"));
    m_order->setItemText(1, tr("As listed"));
    m_order->setItemText(2, tr("By name"));
    m_order->setItemText(3, tr("By size"));
    m_chips->setAccessibleName(tr("Filter"));
    m_rows->setAccessibleName(tr("Files of the list"));
    m_empty->setTexts(tr("Drop a checksum file to verify it"),
        tr("Or drop any file: a list beside it, such as SHA256SUMS or NAME.sha256, is found by itself."),
        tr("Open checksum file…"), tr("Load a sample"));
    m_verdict->retranslate();
    present();
}

} // namespace gui::hash
