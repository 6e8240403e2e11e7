// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/hash/difference_view.h"

#include "core/compare/difference_search.h"
#include "gui/panels/hash/file_words.h"
#include "gui/panels/hash/hex_pair_view.h"
#include "gui/text/error_text.h"
#include "gui/text/units.h"
#include "gui/widgets/announcement.h"
#include "gui/widgets/button.h"
#include "gui/widgets/field.h"
#include "gui/widgets/label.h"
#include "gui/widgets/style/layout.h"

#include <QBoxLayout>
#include <QEvent>

#include <algorithm>

namespace gui::hash {
namespace {

using namespace Qt::Literals::StringLiterals;
using core::compare::DifferingRange;

/// What one block of both files holds.
struct Block {
    core::Bytes left;
    core::Bytes right;
};

std::optional<std::uint64_t> offsetOf(const QString& text)
{
    QString digits = text.trimmed();
    digits.remove(u',').remove(u' ').remove(u'_');
    bool isNumber = false;
    const bool isHex = digits.startsWith(u"0x"_s, Qt::CaseInsensitive);
    const qulonglong offset
        = isHex ? digits.mid(2).toULongLong(&isNumber, 16) : digits.toULongLong(&isNumber);
    return isNumber ? std::optional<std::uint64_t>(offset) : std::nullopt;
}

} // namespace

DifferenceView::DifferenceView(QWidget* parent)
    : Card(parent)
    , m_reading(nullptr)
    , m_searching(nullptr)
    , m_title(new Label(TextRole::Strong))
    , m_remark(new Label(TextRole::Caption, Tone::Muted))
    , m_offset(new LineEdit)
    , m_previous(new Button(ButtonKind::Secondary))
    , m_next(new Button(ButtonKind::Secondary))
    , m_copy(new Button(ButtonKind::Quiet, "copy"_L1))
    , m_bytes(new HexPairView)
{
    auto* column = new QVBoxLayout(this);
    setMargins(*column, *this, 1, 0, 1, 1);
    setSpacing(*column, *this, 0);
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    setMargins(*row, *head, 15, 8, 11, 8);
    setSpacing(*row, *head, 8);
    m_offset->setMonospace(true);
    m_remark->setElideMode(Qt::ElideRight);
    row->addWidget(m_title);
    row->addWidget(m_remark, 1);
    row->addWidget(m_offset);
    for (Button* button : { m_previous, m_next, m_copy }) {
        button->setSize(ButtonSize::Small);
        row->addWidget(button);
    }
    column->addWidget(head);
    column->addWidget(m_bytes, 1);
    connect(m_bytes, &HexPairView::blockWanted, this, &DifferenceView::readBlock);
    connect(m_next, &Button::clicked, this, &DifferenceView::goToNext);
    connect(m_previous, &Button::clicked, this, &DifferenceView::goToPrevious);
    connect(m_copy, &Button::clicked, this, [this] { Q_EMIT copyWanted(m_bytes->shownText()); });
    connect(m_offset, &QLineEdit::returnPressed, this, [this] { goTo(m_offset->text()); });
    connect(m_offset, &QLineEdit::textEdited, this, [this] { m_offset->setError(false); });
    retranslate();
    setBusy(false);
}

void DifferenceView::setFiles(const std::filesystem::path& left, const std::filesystem::path& right,
    const core::compare::FileComparison& comparison)
{
    m_searching.abandon();
    m_left = left;
    m_right = right;
    const std::uint64_t leftSize = comparison.leftSize.value_or(0);
    const std::uint64_t rightSize = comparison.rightSize.value_or(0);
    m_size = std::max(leftSize, rightSize);
    m_canGo = comparison.first.has_value();
    m_isMarked = false;
    m_bytes->setFiles(shownName(left), leftSize, shownName(right), rightSize);
    m_remark->clear();
    setBusy(false);
    if (comparison.first) {
        const std::uint64_t begin = comparison.first->place.byte.value_or(0);
        // How far it goes is known when it has been looked at.
        show(begin, begin + 1);
        find([begin](const auto& one, const auto& other, const core::Progress& progress) {
            return core::compare::findNextDifference(one, other, begin, progress);
        });
    }
}

void DifferenceView::forget()
{
    m_reading.abandon();
    m_searching.abandon();
    m_bytes->setFiles({}, 0, {}, 0);
}

void DifferenceView::readBlock(std::uint64_t offset)
{
    m_reading.start(
        [left = m_left, right = m_right, offset](const core::Progress& progress) -> core::Result<Block> {
            Block block;
            block.left = TRY(core::compare::readExcerpt(left, offset, HexPairView::blockSize, progress.stop));
            block.right
                = TRY(core::compare::readExcerpt(right, offset, HexPairView::blockSize, progress.stop));
            return block;
        },
        [this, offset](core::Result<Block> block) {
            if (block)
                m_bytes->setBlock(offset, std::move(block->left), std::move(block->right));
            else if (block.error().code != core::ErrorCode::Cancelled)
                Q_EMIT failed(sentenceOf(block.error()));
        });
}

template <typename Search> void DifferenceView::find(Search search)
{
    m_searching.start([left = m_left, right = m_right, search](
                          const core::Progress& progress) { return search(left, right, progress); },
        [this](const core::Result<std::optional<DifferingRange>>& found) {
            setBusy(false);
            if (!found) {
                if (found.error().code != core::ErrorCode::Cancelled)
                    Q_EMIT failed(sentenceOf(found.error()));
            } else if (*found) {
                show((*found)->begin, (*found)->end);
            } else {
                m_remark->setText(tr("There is no other difference in this direction"));
                announce(*this, m_remark->text());
            }
        });
    setBusy(true);
}

void DifferenceView::setBusy(bool isBusy)
{
    m_next->setEnabled(m_canGo && !isBusy);
    m_previous->setEnabled(m_canGo && !isBusy);
    const QString why = isBusy ? tr("Looking for the difference")
        : m_canGo              ? QString()
                               : tr("Nothing differs");
    m_next->setToolTip(why);
    m_previous->setToolTip(why);
}

void DifferenceView::show(std::uint64_t begin, std::uint64_t end)
{
    m_begin = begin;
    m_end = end;
    m_isMarked = true;
    m_bytes->setMarked(HexPairView::Range{ .begin = begin, .end = end });
    m_bytes->showOffset(begin);
    presentRange();
    announce(*this, m_remark->text());
}

void DifferenceView::presentRange()
{
    const std::uint64_t begin = m_begin;
    const std::uint64_t end = m_end;
    m_remark->setText(end - begin == 1
            ? tr("Byte %1 differs").arg(countText(begin))
            : tr("Bytes %1 to %2 differ").arg(countText(begin), countText(end - 1)));
}

QString DifferenceView::remark() const
{
    return m_remark->text();
}

void DifferenceView::goToNext()
{
    if (m_next->isEnabled())
        find([from = m_end](const auto& one, const auto& other, const core::Progress& progress) {
            return core::compare::findNextDifference(one, other, from, progress);
        });
}

void DifferenceView::goToPrevious()
{
    if (m_previous->isEnabled())
        find([before = m_begin](const auto& one, const auto& other, const core::Progress& progress) {
            return core::compare::findPreviousDifference(one, other, before, progress);
        });
}

void DifferenceView::goTo(const QString& offset)
{
    const std::optional<std::uint64_t> wanted = offsetOf(offset);
    m_offset->setError(!wanted || *wanted >= m_size);
    if (!wanted) {
        m_remark->setText(tr("An offset is a number such as 4096 or 0x1000"));
    } else if (*wanted >= m_size) {
        m_remark->setText(tr("The files end before byte %1").arg(countText(*wanted)));
    } else {
        m_remark->setText(tr("Byte %1").arg(countText(*wanted)));
        // From there on the next and the former difference are looked for.
        m_begin = *wanted;
        m_end = *wanted;
        m_isMarked = false;
        m_bytes->setMarked({});
        m_bytes->showOffset(*wanted);
    }
    announce(*this, m_remark->text());
}

void DifferenceView::setNarrow(bool isNarrow)
{
    m_title->setVisible(!isNarrow);
    m_remark->setVisible(!isNarrow);
    m_offset->setMinimumWidth(u(*this, 72));
    m_offset->setMaximumWidth(u(*this, isNarrow ? 96 : 128));
    m_previous->setText(isNarrow ? QString() : tr("Previous"));
    m_next->setText(isNarrow ? QString() : tr("Next"));
    m_copy->setText(isNarrow ? QString() : tr("Copy"));
    m_previous->setIconNamed("chevron-left"_L1);
    m_next->setIconNamed("chevron-right"_L1);
    m_previous->setName(tr("Previous difference"), QKeySequence(QKeySequence::FindPrevious));
    m_next->setName(tr("Next difference"), QKeySequence(QKeySequence::FindNext));
    m_copy->setName(tr("Copy the bytes in view"));
}

void DifferenceView::retranslate()
{
    m_title->setText(tr("Bytes"));
    if (m_isMarked)
        presentRange();
    else
        m_remark->clear();
    m_offset->setPlaceholderText(tr("Offset"));
    m_offset->setAccessibleName(tr("Go to offset"));
    m_offset->setToolTip(tr("Go to an offset: 4096, or 0x1000"));
    m_bytes->setAccessibleName(tr("Bytes of both files"));
    setNarrow(!m_title->isVisibleTo(this));
}

void DifferenceView::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        setNarrow(!m_title->isVisibleTo(this));
}

} // namespace gui::hash
