// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/hash/file_card.h"

#include "gui/panels/hash/digest_words.h"
#include "gui/text/units.h"
#include "gui/widgets/badge.h"
#include "gui/widgets/style/assay_style.h"
#include "gui/widgets/style/icon.h"
#include "gui/widgets/style/paint.h"

namespace gui::hash {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int cardRadius = 8;
constexpr int buttonHeight = 28;
constexpr int endMargin = 13;

int widthOf(const QWidget& widget, TextRole role, const QString& text)
{
    return QFontMetrics(styleOf(widget).font(role)).horizontalAdvance(text);
}

} // namespace

FileCard::FileCard(const FileModel& model, QWidget& view)
    : QStyledItemDelegate(&view)
    , m_model(model)
    , m_view(view)
{
}

int FileCard::headHeight(bool isExpanded) const
{
    return u(m_view, isExpanded ? 57 : 61);
}

int FileCard::gap() const
{
    return u(m_view, 12);
}

DigestRow FileCard::rowOf(const ShownDigest& shown) const
{
    const core::hash::DigestFormat format = m_model.view().format;
    const WrittenDigest written = writeDigest(format, shown.algorithm, shown.digest);
    const bool isHex
        = format == core::hash::DigestFormat::Hex || format == core::hash::DigestFormat::UpperHex;
    DigestRow row;
    row.name = algorithmName(shown.algorithm);
    row.digest = written.text;
    row.isGrouped = isHex;
    row.tone = toneOf(shown.algorithm);
    row.remark = remarkOn(shown.algorithm);
    row.state = shown.isMatch ? DigestRow::State::Equal
        : shown.isMismatch    ? DigestRow::State::Different
                              : DigestRow::State::Plain;
    if (shown.isMismatch && isHex)
        row.differenceAt = static_cast<qsizetype>(shown.firstDifference);
    return row;
}

std::vector<int> FileCard::digestHeights(int row, int width) const
{
    std::vector<int> heights;
    for (const ShownDigest& shown : m_model.digestsOf(m_model.item(row)))
        heights.push_back(digestRowHeight(m_view, rowOf(shown), width - 2));
    return heights;
}

QRect FileCard::visual(const QRect& within, const QRect& rect) const
{
    return QStyle::visualRect(m_view.layoutDirection(), within, rect);
}

QString FileCard::buttonTitle(const FileItem& item) const
{
    switch (item.state) {
    case FileState::Running:
        return tr("Cancel");
    case FileState::Failed:
    case FileState::Cancelled:
        return tr("Try again");
    case FileState::Waiting:
    case FileState::Done:
        return {};
    }
    std::unreachable();
}

QRect FileCard::buttonRect(const FileItem& item, const QRect& head) const
{
    const QString title = buttonTitle(item);
    if (title.isEmpty())
        return {};
    const int width = widthOf(m_view, TextRole::Name, title) + 2 * u(m_view, 11);
    const int height = u(m_view, buttonHeight);
    const QRect rect(head.right() + 1 - u(m_view, endMargin) - width,
        head.top() + (u(m_view, 57) - height) / 2, width, height);
    return visual(head, rect);
}

RowPart FileCard::partAt(const QModelIndex& index, const QRect& rect, const QPoint& point) const
{
    if (!rect.contains(point))
        return RowPart::None;
    if (!m_model.isFile(index))
        return copyButtonRect(m_view, rect).contains(point) ? RowPart::Copy : RowPart::Row;
    const FileItem& item = m_model.item(index.row());
    if (buttonRect(item, rect).contains(point))
        return RowPart::Button;
    return RowPart::Chevron;
}

void FileCard::paintCard(QPainter& painter, const QRect& card) const
{
    const Tokens& tokens = tokensOf(m_view);
    paintRounded(painter, card, u(m_view, cardRadius), tokens.surface, tokens.border);
}

void FileCard::paintHead(QPainter& painter, int row, const QRect& head, const RowState& state) const
{
    const Tokens& tokens = tokensOf(m_view);
    const AssayStyle& style = styleOf(m_view);
    const FileItem& item = m_model.item(row);
    const bool isExpanded = m_model.isExpanded(row) && !item.digests.empty();
    if (state.isHovered && m_model.hasChildren(m_model.fileIndex(row))) {
        painter.save();
        QPainterPath path;
        path.addRoundedRect(QRectF(head).adjusted(1, 1, -1, isExpanded ? u(m_view, cardRadius) : -1),
            u(m_view, cardRadius - 1), u(m_view, cardRadius - 1));
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setClipRect(head);
        painter.fillPath(path, tokens.hover);
        painter.restore();
    }
    const int middle = head.top() + u(m_view, 57) / 2;
    const auto iconAt = [&](int center, int side, QLatin1StringView name, const QColor& color) {
        const int pixels = u(m_view, side);
        const QRect rect(head.left() + u(m_view, center) - pixels / 2, middle - pixels / 2, pixels, pixels);
        paintIcon(painter, name, visual(head, rect), color, m_view.layoutDirection());
    };
    const bool hasChildren = m_model.hasChildren(m_model.fileIndex(row));
    iconAt(19, 16, isExpanded ? "chevron-down"_L1 : "chevron-right"_L1,
        hasChildren ? tokens.text : tokens.disabled);
    iconAt(47, 20, "file"_L1, tokens.textMuted);

    const int end = paintEnd(painter, item, head, state);
    const int start = u(m_view, 67);
    const int width = qMax(0, end - start - u(m_view, 12));
    const QRect name(head.left() + start, head.top() + u(m_view, 12), width, u(m_view, 18));
    const QRect caption(name.left(), name.top() + u(m_view, 17), width, u(m_view, 16));
    painter.setLayoutDirection(m_view.layoutDirection());
    painter.setFont(style.font(TextRole::Strong));
    painter.setPen(tokens.text);
    painter.drawText(visual(head, name), Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(m_model.nameOf(item), Qt::ElideMiddle, width));
    painter.setFont(style.font(TextRole::Caption));
    painter.setPen(item.state == FileState::Failed ? tokens.danger : tokens.textMuted);
    painter.drawText(visual(head, caption), Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(m_model.captionOf(item),
            item.state == FileState::Failed ? Qt::ElideRight : Qt::ElideMiddle, width));
    if (item.state == FileState::Running)
        paintProgress(painter, item, head);
    if (state.isFocused)
        paintRounded(painter, QRectF(head).adjusted(2, 2, -2, isExpanded ? -1 : -2),
            u(m_view, cardRadius - 2), {}, tokens.focus, 2);
}

/// Badge, rate and button, from the end; returns where the texts must end, from the head's start.
int FileCard::paintEnd(
    QPainter& painter, const FileItem& item, const QRect& head, const RowState& state) const
{
    int end = head.width() - u(m_view, endMargin);
    if (const QString title = buttonTitle(item); !title.isEmpty()) {
        paintButton(painter, item, head, state);
        end -= buttonRect(item, head).width() + u(m_view, 18);
    }
    if (const Rate* rate = item.state == FileState::Running ? m_model.rateOf(item.id) : nullptr)
        return paintRate(painter, *rate, head, end);
    const bool hasFailed = item.state == FileState::Failed;
    const Verdict verdict = m_model.shownVerdict(item);
    const bool isJudged = verdict != Verdict::None && verdict != Verdict::Waiting;
    if (!hasFailed && !isJudged)
        return end;
    const QString word = hasFailed ? tr("Failed") : wordOf(verdict);
    const QSize size = badgeSize(m_view, word);
    const QRect rect(head.left() + end - size.width(), head.top() + (u(m_view, 57) - size.height()) / 2,
        size.width(), size.height());
    paintBadge(painter, m_view, visual(head, rect), hasFailed ? Tone::Danger : toneOf(verdict), word,
        Qt::AlignLeading | Qt::AlignVCenter);
    return end - size.width();
}

int FileCard::paintRate(QPainter& painter, const Rate& rate, const QRect& head, int end) const
{
    const Tokens& tokens = tokensOf(m_view);
    painter.setFont(styleOf(m_view).font(TextRole::Caption));
    painter.setLayoutDirection(m_view.layoutDirection());
    // Fixed columns: numbers that change do not push one another about.
    const auto column = [&](const QString& text, const QString& widest, const QColor& color) {
        const QFontMetrics metrics = painter.fontMetrics();
        const int width = qMax(metrics.horizontalAdvance(widest), metrics.horizontalAdvance(text));
        const QRect rect(head.left() + end - width, head.top(), width, u(m_view, 57));
        painter.setPen(color);
        painter.drawText(visual(head, rect), Qt::AlignTrailing | Qt::AlignVCenter | Qt::TextSingleLine, text);
        end -= width + u(m_view, 14);
    };
    const auto left = rate.timeLeft();
    column(left ? tr("%1 left").arg(durationText(*left)) : QString(), tr("%1 left").arg(u"59 s"_s),
        tokens.textMuted);
    column(rate.bytesPerSecond() > 0 ? speedText(rate.bytesPerSecond()) : QString(), speedText(888e6),
        tokens.textMuted);
    if (const std::optional<int> permille = rate.permille())
        column(percentText(*permille / 10), percentText(100), tokens.text);
    return end;
}

void FileCard::paintButton(
    QPainter& painter, const FileItem& item, const QRect& head, const RowState& state) const
{
    const Tokens& tokens = tokensOf(m_view);
    const QColor& fill = state.pressed == RowPart::Button ? tokens.facePress
        : state.hovered == RowPart::Button                ? tokens.faceHover
                                                          : tokens.face;
    const QRect rect = buttonRect(item, head);
    paintRounded(painter, rect, u(m_view, 6), fill);
    painter.setFont(styleOf(m_view).font(TextRole::Name));
    painter.setPen(tokens.text);
    painter.drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, buttonTitle(item));
}

void FileCard::paintProgress(QPainter& painter, const FileItem& item, const QRect& head) const
{
    const Tokens& tokens = tokensOf(m_view);
    const Rate* rate = m_model.rateOf(item.id);
    const int permille = rate ? rate->permille().value_or(0) : 0;
    const int height = u(m_view, 4);
    const QRect line(head.left() + 1, head.bottom() - height, head.width() - 2, height);
    QPainterPath inside;
    inside.addRoundedRect(
        QRectF(head).adjusted(1, 1, -1, -1), u(m_view, cardRadius) - 1, u(m_view, cardRadius) - 1);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipPath(inside, Qt::IntersectClip);
    painter.fillRect(line, tokens.face);
    painter.fillRect(visual(line, QRect(line.left(), line.top(), line.width() * permille / 1000, height)),
        tokens.accentText);
    painter.restore();
}

void FileCard::paintDigest(
    QPainter& painter, const QModelIndex& index, const QRect& rect, const RowState& state) const
{
    DigestRow row = rowOf(m_model.digestAt(index));
    row.isCopied = state.isCopied;
    DigestRowFlags flags;
    flags.setFlag(DigestRowFlag::Hovered, state.isHovered);
    flags.setFlag(DigestRowFlag::Focused, state.isFocused);
    flags.setFlag(DigestRowFlag::Last, index.row() + 1 == m_model.rowCount(index.parent()));
    paintDigestRow(painter, m_view, rect, row, flags);
}

} // namespace gui::hash
