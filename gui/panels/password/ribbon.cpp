// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/password/ribbon.h"

#include "gui/widgets/announcement.h"
#include "gui/widgets/style/assay_style.h"
#include "gui/widgets/style/focus_ring.h"

#include <QFontMetrics>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QToolTip>

namespace gui::password {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int blockGap = 2;
constexpr int narrowestBlock = 14;
constexpr int wordsGap = 6; ///< between the blocks and what is below them

} // namespace

Ribbon::Ribbon(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setFocusMark(*this, FocusMark::Own);
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Parts of the password"));
}

void Ribbon::setParts(const QList<RibbonPart>& parts)
{
    if (parts == m_parts)
        return;
    m_parts = parts;
    m_hovered = -1;
    const bool wasChosen = m_current >= 0;
    m_current = -1;
    describe();
    updateGeometry();
    update();
    if (wasChosen)
        Q_EMIT currentChanged(m_current);
}

void Ribbon::setRevealed(bool isRevealed)
{
    m_isRevealed = isRevealed;
    update();
}

void Ribbon::setFound(std::optional<int> parts)
{
    m_found = parts;
    update();
}

void Ribbon::choose(int part)
{
    if (part == m_current || part >= m_parts.size())
        return;
    m_current = part;
    describe();
    update();
    if (m_current >= 0)
        announce(*this, accessibleDescription());
    Q_EMIT currentChanged(m_current);
}

QString Ribbon::sentenceOf(const RibbonPart& part)
{
    QStringList words{ tr("%n character(s)", nullptr, part.characters), part.kind };
    if (!part.why.isEmpty())
        words << part.why;
    return words.join(u", "_s);
}

/// To a screen reader the ribbon is one thing that says all its parts, or the one that is chosen.
void Ribbon::describe()
{
    if (m_current >= 0) {
        setAccessibleDescription(tr("Part %1 of %2: %3", "number, how many, what it is")
                .arg(m_current + 1)
                .arg(m_parts.size())
                .arg(sentenceOf(m_parts[m_current])));
        return;
    }
    QStringList sentences;
    for (const RibbonPart& part : m_parts)
        sentences << sentenceOf(part);
    setAccessibleDescription(sentences.join(u"; "_s));
}

QList<QRect> Ribbon::blocksAt(int width) const
{
    int characters = 0;
    for (const RibbonPart& part : m_parts)
        characters += qMax(1, part.characters);
    const auto count = static_cast<int>(m_parts.size());
    const int gap = qMax(2, u(*this, blockGap));
    const int least = u(*this, narrowestBlock);
    const int room = width - gap * (count - 1);
    // Every block has the least width; what is left is shared out by the characters.
    const double each = characters > 0 ? qMax(0, room - least * count) / static_cast<double>(characters) : 0;
    const double whole = room / static_cast<double>(qMax(1, characters));
    const bool isProportional = std::ranges::all_of(
        m_parts, [&](const RibbonPart& part) { return whole * qMax(1, part.characters) >= least; });
    QList<QRect> blocks;
    double at = 0;
    for (const RibbonPart& part : m_parts) {
        const int wanted = qMax(1, part.characters);
        const double wide = isProportional ? whole * wanted : least + each * wanted;
        const int left = qRound(at);
        blocks << QRect(left, 0, qMax(1, qRound(at + wide) - left), u(*this, blockHeight));
        at += wide + gap;
    }
    return blocks;
}

bool Ribbon::isListedAt(int width) const
{
    const QFontMetrics kind(styleOf(*this).font(TextRole::Name));
    const QFontMetrics why(styleOf(*this).font(TextRole::Caption));
    const QList<QRect> blocks = blocksAt(width);
    const int used = u(*this, wordsInset) + u(*this, iconSide) + u(*this, iconGap);
    for (qsizetype part = 0; part < m_parts.size(); ++part) {
        if (used + kind.horizontalAdvance(m_parts[part].kind) > blocks[part].width()
            || u(*this, wordsInset) + why.horizontalAdvance(m_parts[part].why) > blocks[part].width())
            return true;
    }
    return false;
}

int Ribbon::heightForWidth(int width) const
{
    if (m_parts.isEmpty())
        return 0;
    if (isListedAt(width))
        return u(*this, blockHeight) + u(*this, numberHeight) + u(*this, wordsGap)
            + static_cast<int>(m_parts.size()) * u(*this, rowHeight);
    return u(*this, blockHeight) + u(*this, wordsGap) + u(*this, kindHeight) + u(*this, whyHeight);
}

QSize Ribbon::sizeHint() const
{
    return { u(*this, 320), heightForWidth(width()) };
}

QSize Ribbon::minimumSizeHint() const
{
    return { u(*this, 120), u(*this, blockHeight) };
}

QRect Ribbon::blockRect(int part) const
{
    return QStyle::visualRect(layoutDirection(), rect(), blocksAt(width()).value(part));
}

/// Of the part's words below its block, or of its row in the list.
QRect Ribbon::wordsRect(int part) const
{
    QRect words;
    if (isListed()) {
        const int top = u(*this, blockHeight) + u(*this, numberHeight) + u(*this, wordsGap);
        words = QRect(0, top + part * u(*this, rowHeight), width(), u(*this, rowHeight));
    } else {
        const QRect block = blocksAt(width()).value(part);
        words = QRect(block.left(), block.bottom() + 1 + u(*this, wordsGap), block.width(),
            u(*this, kindHeight) + u(*this, whyHeight));
    }
    return QStyle::visualRect(layoutDirection(), rect(), words);
}

int Ribbon::partAt(const QPoint& point) const
{
    for (int part = 0; part < m_parts.size(); ++part) {
        if (blockRect(part).contains(point) || wordsRect(part).contains(point))
            return part;
    }
    return -1;
}

bool Ribbon::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        const int part = partAt(help->pos());
        QToolTip::showText(help->globalPos(), part < 0 ? QString() : m_parts[part].detail, this);
        return true;
    }
    return QWidget::event(event);
}

void Ribbon::keyPressEvent(QKeyEvent* event)
{
    m_showsFocus = true;
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const int last = static_cast<int>(m_parts.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const bool isBack = (event->key() == Qt::Key_Left) != isMirrored;
        choose(m_current < 0 ? (isBack ? last : 0) : qBound(0, m_current + (isBack ? -1 : 1), last));
        break;
    }
    case Qt::Key_Up:
        choose(qMax(0, m_current - 1));
        break;
    case Qt::Key_Down:
        choose(qMin(last, m_current + 1));
        break;
    case Qt::Key_Home:
        choose(0);
        break;
    case Qt::Key_End:
        choose(last);
        break;
    case Qt::Key_Escape:
        if (m_current >= 0)
            choose(-1);
        else
            QWidget::keyPressEvent(event);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
    update();
}

void Ribbon::mouseMoveEvent(QMouseEvent* event)
{
    const int hovered = partAt(event->position().toPoint());
    if (hovered != m_hovered) {
        m_hovered = hovered;
        update();
    }
}

void Ribbon::mousePressEvent(QMouseEvent* event)
{
    m_showsFocus = false;
    const int part = partAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton)
        choose(part == m_current ? -1 : part);
}

void Ribbon::leaveEvent(QEvent* event)
{
    m_hovered = -1;
    update();
    QWidget::leaveEvent(event);
}

void Ribbon::focusInEvent(QFocusEvent* event)
{
    m_showsFocus = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    QWidget::focusInEvent(event);
    update();
}

void Ribbon::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

void Ribbon::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::StyleChange:
        updateGeometry();
        break;
    case QEvent::LanguageChange:
        setAccessibleName(tr("Parts of the password"));
        break;
    default:
        break;
    }
}

} // namespace gui::password
