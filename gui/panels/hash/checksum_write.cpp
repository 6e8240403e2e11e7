// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/hash/checksum_write.h"

#include "gui/panels/hash/digest_words.h"
#include "gui/text/convert.h"
#include "gui/text/units.h"
#include "gui/widgets/badge.h"
#include "gui/widgets/button.h"
#include "gui/widgets/chooser.h"
#include "gui/widgets/drop_zone.h"
#include "gui/widgets/field.h"
#include "gui/widgets/label.h"
#include "gui/widgets/segmented.h"
#include "gui/widgets/strips.h"
#include "gui/widgets/style/icon.h"
#include "gui/widgets/style/layout.h"
#include "gui/workbench/workbench.h"

#include <QBoxLayout>
#include <QEvent>
#include <QListView>

#include <algorithm>

namespace gui::hash {
namespace {

using namespace Qt::Literals::StringLiterals;
using core::hash::Algorithm;
using core::hash::ChecksumFormat;

struct WritableFormat {
    const char* id; ///< the same as the command's --format
    ChecksumFormat format;
    const char* title; ///< a proper noun, not translated
};
constexpr std::array formats{
    WritableFormat{ "gnu", ChecksumFormat::Gnu, "GNU" },
    WritableFormat{ "bsd", ChecksumFormat::BsdTag, "BSD" },
    WritableFormat{ "sfv", ChecksumFormat::Sfv, "SFV" },
    WritableFormat{ "hashdeep", ChecksumFormat::Hashdeep, "hashdeep" },
};

/// Whether a list of this format can hold digests of the algorithm.
bool canHold(ChecksumFormat format, Algorithm algorithm)
{
    return core::crypto::isAvailable(algorithm)
        && core::hash::checkPlan({ .inputs = {},
            .algorithms = { algorithm },
            .format = format,
            .arrangement = core::hash::Arrangement::BesideEach });
}

} // namespace

ChecksumWrite::ChecksumWrite(Workbench& workbench, QWidget* parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_looking(nullptr)
    , m_job(nullptr)
    , m_inputs(new InputModel(this))
    , m_strip(new DropStrip)
    , m_empty(new EmptyState("file"_L1))
    , m_message(new MessageStrip)
    , m_progress(new ProgressStrip)
{
    auto* column = new QVBoxLayout(this);
    setMargins(*column, *this, 0, 0, 0, 0);
    setSpacing(*column, *this, 16);
    column->addWidget(makeFields());
    column->addWidget(m_message);
    column->addWidget(makeOutcome());
    column->addWidget(m_progress);
    column->addWidget(m_strip);
    column->addWidget(makeInputs(), 1);
    column->addWidget(m_empty, 1);
    m_message->setObjectName(u"writeMessage"_s);
    m_message->hide();
    workbench.jobs().watch(&m_job,
        { .panel = u"hash"_s,
            .title = [] { return tr("Hashing for a checksum file"); },
            .loss = [] { return tr("The checksum file is not written yet"); } });
    connectAll();
    setNarrow(false);
    retranslate();
}

QWidget* ChecksumWrite::makeFields()
{
    auto* fields = new QWidget;
    m_fields = new QBoxLayout(QBoxLayout::LeftToRight, fields);
    setMargins(*m_fields, *fields, 0, 0, 0, 0);
    setSpacing(*m_fields, *fields, 16);
    m_format = new Segmented;
    QList<std::pair<QString, QString>> segments;
    for (const WritableFormat& each : formats)
        segments.append({ QString::fromLatin1(each.id), QString::fromLatin1(each.title) });
    m_format->setSegments(segments);
    m_format->setCurrent(
        m_workbench.settings().panelValue(u"hash"_s, u"writtenFormat"_s, u"gnu"_s).toString());
    m_arrangement = new Segmented;
    setArrangements();
    m_one = new Chooser;
    m_several = new MultiChooser;
    m_formatField = new Field(m_format);
    m_arrangementField = new Field(m_arrangement);
    m_oneField = new Field(m_one);
    m_severalField = new Field(m_several);
    m_fields->addWidget(m_formatField, 1, Qt::AlignTop);
    m_fields->addWidget(m_oneField, 0, Qt::AlignTop);
    m_fields->addWidget(m_severalField, 0, Qt::AlignTop);
    m_fields->addWidget(m_arrangementField, 0, Qt::AlignTop);
    return fields;
}

void ChecksumWrite::setArrangements()
{
    m_arrangement->setSegments({ { u"one"_s, tr("One for all") }, { u"beside"_s, tr("One beside each") } });
}

void ChecksumWrite::connectAll()
{
    connect(m_format, &Segmented::currentChanged, this, &ChecksumWrite::adoptFormat);
    connect(m_arrangement, &Segmented::currentChanged, this, &ChecksumWrite::adoptFormat);
    connect(m_strip, &DropStrip::chooseClicked, this, &ChecksumWrite::chooseFiles);
    connect(m_empty, &EmptyState::primaryClicked, this, &ChecksumWrite::chooseFiles);
    connect(m_empty, &EmptyState::sampleClicked, this, &ChecksumWrite::chooseFolder);
    connect(m_addFolder, &Button::clicked, this, &ChecksumWrite::chooseFolder);
    connect(m_remove, &Button::clicked, this, &ChecksumWrite::removeChosen);
    connect(m_clear, &Button::clicked, this, &ChecksumWrite::clear);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ChecksumWrite::present);
    connect(m_save, &Button::clicked, this, &ChecksumWrite::begin);
    connect(m_several, &MultiChooser::chosenChanged, this, &ChecksumWrite::present);
    connect(m_progress, &ProgressStrip::cancelled, this, &ChecksumWrite::cancel);
    connect(&m_job, &Job::progressed, this, [this] {
        presentProgress();
        Q_EMIT changed();
    });
    connect(m_leaveOut, &Button::clicked, this, &ChecksumWrite::leaveOut);
    connect(m_verify, &Button::clicked, this, [this] {
        if (!m_written.empty())
            Q_EMIT verifyWanted(m_written.front());
    });
    connect(m_copyPath, &Button::clicked, this, [this] {
        QStringList paths;
        for (const std::filesystem::path& path : m_written)
            paths << fromPath(path);
        m_workbench.clipboard().copyText(paths.join(u'\n'));
    });
    connect(m_message, &MessageStrip::actionClicked, this, [this] {
        m_message->hide();
        if (const std::function<void()> action = std::exchange(m_messageAction, {}))
            action();
    });
}

ChecksumFormat ChecksumWrite::format() const
{
    const auto found = std::ranges::find(formats, m_format->current(),
        [](const WritableFormat& each) { return QString::fromLatin1(each.id); });
    return found == formats.end() ? ChecksumFormat::Gnu : found->format;
}

core::hash::Arrangement ChecksumWrite::arrangement() const
{
    return m_arrangement->current() == u"beside"_s ? core::hash::Arrangement::BesideEach
                                                   : core::hash::Arrangement::OneForAll;
}

/// GNU lines do not say which algorithm is theirs.
bool ChecksumWrite::takesSeveral() const
{
    if (format() == ChecksumFormat::Gnu)
        return arrangement() == core::hash::Arrangement::BesideEach;
    return format() != ChecksumFormat::Sfv;
}

void ChecksumWrite::fillDigests()
{
    if (std::exchange(m_formatId, m_format->current()) == m_format->current())
        return;
    const QStringList before = m_several->chosen();
    const QVariant one = m_one->currentData();
    m_one->clear();
    QList<MultiChooser::Item> items;
    for (const core::hash::AlgorithmTraits& traits : core::hash::allAlgorithms()) {
        if (!canHold(format(), traits.algorithm))
            continue;
        const QString id = QString::fromLatin1(traits.id);
        m_one->addItem(algorithmName(traits.algorithm), id);
        items.append({ .id = id,
            .title = algorithmName(traits.algorithm),
            .remark = remarkOn(traits.algorithm),
            .isChosen = before.contains(id) });
    }
    const int kept = m_one->findData(one);
    m_one->setCurrentIndex(std::max(0, kept >= 0 ? kept : m_one->findData(u"sha256"_s)));
    if (std::ranges::none_of(items, &MultiChooser::Item::isChosen)) {
        const auto usual = std::ranges::find(items, u"sha256"_s, &MultiChooser::Item::id);
        if (usual != items.end())
            usual->isChosen = true;
    }
    m_several->setItems(items);
}

std::vector<Algorithm> ChecksumWrite::algorithms() const
{
    const QStringList ids
        = takesSeveral() ? m_several->chosen() : QStringList{ m_one->currentData().toString() };
    std::vector<Algorithm> chosen;
    for (const core::hash::AlgorithmTraits& traits : core::hash::allAlgorithms()) {
        if (ids.contains(QString::fromLatin1(traits.id)))
            chosen.push_back(traits.algorithm);
    }
    return chosen;
}

core::hash::CreationPlan ChecksumWrite::plan() const
{
    core::hash::CreationPlan plan{
        .inputs = {}, .algorithms = algorithms(), .format = format(), .arrangement = arrangement()
    };
    for (const InputModel::Input& input : m_inputs->inputs())
        plan.inputs.push_back(input.path);
    return plan;
}

void ChecksumWrite::adoptFormat()
{
    m_workbench.settings().setPanelValue(u"hash"_s, u"writtenFormat"_s, m_format->current());
    fillDigests();
    present();
}

void ChecksumWrite::present()
{
    const bool isEmpty = !hasInputs();
    const bool isRunning = m_job.isRunning();
    m_oneField->setVisible(!takesSeveral());
    m_severalField->setVisible(takesSeveral());
    m_empty->setVisible(isEmpty);
    m_strip->setVisible(!isEmpty && !isRunning);
    m_inputPart->setVisible(!isEmpty);
    m_progress->setVisible(isRunning);
    m_count->setText(tr("%n file(s) and folder(s)", nullptr, m_inputs->rowCount()));
    m_remove->setEnabled(m_list->selectionModel()->hasSelection() && !isRunning);
    m_clear->setEnabled(!isRunning);
    m_addFolder->setEnabled(!isRunning);
    const bool hasDigests = !algorithms().empty();
    m_save->setEnabled(!isEmpty && !isRunning && hasDigests);
    m_save->setToolTip(hasDigests ? QString() : tr("Choose a digest first"));
    m_save->setText(arrangement() == core::hash::Arrangement::OneForAll ? tr("Save checksum file…")
                                                                        : tr("Write checksum files"));
    switch (format()) {
    case ChecksumFormat::BsdTag:
        m_formatField->setHint(tr("Names the algorithm in each line; for coreutils, BSD and OpenSSL"));
        break;
    case ChecksumFormat::Sfv:
        m_formatField->setHint(tr("CRC32 only, which finds accidents; for cksfv, RHash and others"));
        break;
    case ChecksumFormat::Hashdeep:
        m_formatField->setHint(tr("With sizes, and several digests a line; for hashdeep"));
        break;
    default:
        m_formatField->setHint(tr("What sha256sum writes and nearly everything reads"));
        break;
    }
    // Its segments would rather be cut than have the hint of the format break.
    m_arrangement->setMinimumWidth(m_arrangement->sizeHint().width());
    presentProgress();
    Q_EMIT changed();
}

void ChecksumWrite::presentProgress()
{
    if (!m_job.isRunning())
        return;
    const Rate& rate = m_job.rate();
    m_progress->setName(tr("Hashing"));
    QStringList parts;
    if (rate.amount().total.value_or(0) > 0)
        parts << amountText(rate.amount().done, *rate.amount().total);
    if (!m_isNarrow && rate.bytesPerSecond() > 0)
        parts << speedText(rate.bytesPerSecond());
    if (const auto left = m_isNarrow ? std::nullopt : rate.timeLeft())
        parts << tr("%1 left").arg(durationText(*left));
    m_progress->setAmounts(parts.join(u" · "_s));
    m_progress->setPermille(rate.permille());
}

void ChecksumWrite::setDropSentence(const QString& sentence)
{
    m_strip->setDropSentence(sentence);
    m_empty->setDropSentence(sentence);
}

void ChecksumWrite::setNarrow(bool isNarrow)
{
    m_isNarrow = isNarrow;
    m_fields->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    for (QWidget* field : { m_oneField, m_severalField })
        field->setMinimumWidth(u(*this, 168));
    m_stamp->setSide(isNarrow ? 36 : 64);
    present();
}

void ChecksumWrite::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        setNarrow(m_isNarrow);
}

QString ChecksumWrite::status() const
{
    return m_job.isRunning() ? tr("Hashing for a checksum file") : QString();
}

void ChecksumWrite::retranslate()
{
    setArrangements();
    m_formatField->setLabel(tr("Format"));
    m_oneField->setLabel(tr("Digest"));
    m_severalField->setLabel(tr("Digests"));
    m_arrangementField->setLabel(tr("Checksum files"));
    m_strip->setTexts(tr("Drop more files or folders"), tr("Choose files…"));
    m_empty->setTexts(tr("Drop files or folders to list their checksums"),
        tr("One list for all of them, or one beside each file."), tr("Choose files…"), {});
    m_addFolder->setText(tr("Add folder…"));
    m_remove->setText(tr("Remove"));
    m_clear->setText(tr("Clear"));
    m_list->setAccessibleName(tr("Files and folders to list"));
    m_remark->setText(
        tr("A list in the same place as its files shows that they are whole, not who made them."));
    m_verify->setText(tr("Verify it now"));
    m_copyPath->setText(tr("Copy path"));
    m_leaveOut->setText(tr("Write it without them"));
    fillDigests();
    present();
}

} // namespace gui::hash
