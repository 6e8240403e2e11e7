// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/hash/checksum_detail.h"

#include "core/base/encoding.h"
#include "core/hash/expected_value.h"
#include "gui/panels/hash/checksum_words.h"
#include "gui/panels/hash/digest_words.h"
#include "gui/text/convert.h"
#include "gui/text/units.h"
#include "gui/widgets/badge.h"
#include "gui/widgets/button.h"
#include "gui/widgets/label.h"
#include "gui/widgets/style/assay_style.h"
#include "gui/widgets/style/layout.h"
#include "gui/widgets/style/paint.h"

#include <QBoxLayout>
#include <QEvent>
#include <QFontMetricsF>
#include <QGridLayout>
#include <QPainter>
#include <QScrollArea>

#include <algorithm>

namespace gui::hash {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int groupLength = 8;
constexpr int groupGap = 7;
constexpr int lineUnits = 19;
constexpr int mostGroups = 8;

double groupWidth(const QWidget& widget)
{
    return QFontMetricsF(styleOf(widget).font(TextRole::Data)).horizontalAdvance(u'0') * groupLength;
}

} // namespace

DigestText::DigestText(QWidget* parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    // Digests are read from left to right everywhere.
    setProperty("isData", true);
}

void DigestText::setDigest(const QString& hex, std::optional<qsizetype> differenceAt)
{
    m_hex = hex;
    m_differenceAt = differenceAt;
    setAccessibleName(hex);
    updateGeometry();
    update();
}

int DigestText::groupsInLine(int width) const
{
    const double step = groupWidth(*this) + u(*this, groupGap);
    int groups = mostGroups;
    while (groups > 1 && groups * step - u(*this, groupGap) > width)
        groups /= 2;
    return groups;
}

int DigestText::heightForWidth(int width) const
{
    const qsizetype groups = (m_hex.size() + groupLength - 1) / groupLength;
    const int inLine = groupsInLine(width);
    const auto lines = std::max<qsizetype>(1, (groups + inLine - 1) / inLine);
    return static_cast<int>(lines) * u(*this, lineUnits) + u(*this, 4);
}

QSize DigestText::sizeHint() const
{
    const int width = qCeil(groupWidth(*this) * 4) + 3 * u(*this, groupGap);
    return { width, heightForWidth(width) };
}

void DigestText::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& tokens = tokensOf(*this);
    QPainter painter(this);
    painter.setFont(styleOf(*this).font(TextRole::Data));
    painter.setLayoutDirection(Qt::LeftToRight);
    const int inLine = groupsInLine(width());
    const double step = groupWidth(*this) + u(*this, groupGap);
    const int line = u(*this, lineUnits);
    const int start = layoutDirection() == Qt::RightToLeft
        ? std::max(0, width() - qCeil(inLine * step) + u(*this, groupGap))
        : 0;
    const qsizetype different = m_differenceAt ? *m_differenceAt / groupLength : -1;
    for (qsizetype group = 0; group * groupLength < m_hex.size(); ++group) {
        const QRect rect(start + qRound(static_cast<double>(group % inLine) * step),
            static_cast<int>(group / inLine) * line + u(*this, 1), qCeil(groupWidth(*this)), line);
        painter.setPen(group == different ? tokens.danger : tokens.text);
        if (group == different) {
            const QRect mark = rect.adjusted(-u(*this, 2), 0, u(*this, 2), u(*this, 1));
            painter.fillRect(mark, tokens.dangerSoft);
            painter.fillRect(QRect(mark.left(), mark.bottom() - 1, mark.width(), 2), tokens.danger);
        }
        painter.drawText(rect,
            Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextForceLeftToRight,
            m_hex.mid(group * groupLength, groupLength));
    }
}

void DigestText::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
    update();
}

ChecksumDetail::ChecksumDetail(QWidget* parent)
    : QWidget(parent)
    , m_area(new QScrollArea)
    , m_page(new QWidget)
    , m_none(new Label(TextRole::Body, Tone::Muted))
    , m_name(new Label(TextRole::Verdict))
    , m_badge(new Badge)
    , m_reason(new Label(TextRole::Body, Tone::Muted))
    , m_expected(makeDigest())
    , m_actual(makeDigest())
    , m_facts(new QWidget)
    , m_factRows(new QGridLayout(m_facts))
    , m_hash(new Button(ButtonKind::Secondary, "hashes"_L1))
{
    auto* column = new QVBoxLayout(m_page);
    setMargins(*column, *m_page, 20, 16, 20, 16);
    setSpacing(*column, *m_page, 12);
    for (Label* label : { m_name, m_reason, m_none })
        label->setWordWrap(true);
    m_name->setProperty("isData", true);
    m_none->setAlignment(Qt::AlignCenter);
    setMargins(*m_factRows, *m_facts, 0, 0, 0, 0);
    setSpacing(*m_factRows, *m_facts, 16, 4);
    m_factRows->setColumnStretch(1, 1);
    m_hash->setSize(ButtonSize::Small);
    column->addWidget(m_name);
    column->addWidget(m_badge, 0, Qt::AlignLeading);
    column->addWidget(m_reason);
    column->addWidget(m_expected.whole);
    column->addWidget(m_actual.whole);
    column->addWidget(m_facts);
    column->addWidget(m_hash, 0, Qt::AlignLeading);
    column->addWidget(m_none);
    column->addStretch(1);

    m_area->setWidget(m_page);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    // The list beside it says how high both are.
    m_area->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_area->viewport()->setAutoFillBackground(false);
    m_page->setAutoFillBackground(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_area);
    connect(m_hash, &Button::clicked, this, &ChecksumDetail::hashWanted);
    retranslate();
    setFile(nullptr, {});
}

ChecksumDetail::DigestPart ChecksumDetail::makeDigest()
{
    DigestPart part{ .whole = new QWidget,
        .title = new Label(TextRole::Label, Tone::Muted),
        .text = new DigestText,
        .copy = new CopyButton };
    auto* column = new QVBoxLayout(part.whole);
    setMargins(*column, *part.whole, 0, 0, 0, 0);
    setSpacing(*column, *part.whole, 0);
    auto* head = new QHBoxLayout;
    head->addWidget(part.title, 1);
    part.copy->setSize(ButtonSize::Small);
    head->addWidget(part.copy);
    column->addLayout(head);
    column->addWidget(part.text);
    connect(part.copy, &Button::clicked, this, [this, part] {
        Q_EMIT copyWanted(part.text->digest());
        part.copy->showCopied();
    });
    return part;
}

void ChecksumDetail::setDigest(
    const DigestPart& part, const core::Bytes& digest, std::optional<qsizetype> differenceAt)
{
    part.whole->setVisible(!digest.empty());
    part.text->setDigest(fromUtf8(core::toHex(digest)), differenceAt);
}

void ChecksumDetail::setFile(const CheckedFile* file, const std::vector<CheckedFile>& files)
{
    m_none->setVisible(file == nullptr);
    for (QWidget* part :
        { static_cast<QWidget*>(m_name), static_cast<QWidget*>(m_badge), static_cast<QWidget*>(m_reason),
            m_expected.whole, m_actual.whole, m_facts, static_cast<QWidget*>(m_hash) })
        part->setVisible(file != nullptr);
    if (!file)
        return;
    const core::hash::AuditedFile& audited = file->audited;
    // A path is read from left to right, whatever the window's direction.
    m_name->setText(QChar(0x2066) + nameOf(*file) + QChar(0x2069));
    const bool isOk = file->state == CheckState::Ok;
    m_badge->setVerdict(isOk ? Tone::Ok : toneOf(file->state), wordOf(file->state));
    // Two digests say by themselves that they differ.
    const bool isPlain = isOk || !audited.actual.empty();
    m_reason->setText(isPlain ? QString() : reasonOf(*file, files));
    m_reason->setVisible(!m_reason->text().isEmpty());
    const auto difference = core::hash::firstDifference(audited.expected, audited.actual);
    const bool differs = !audited.actual.empty() && !audited.expected.empty() && difference;
    std::optional<qsizetype> digit;
    if (differs)
        digit = static_cast<qsizetype>(2 * *difference);
    setDigest(m_expected, audited.expected, digit);
    setDigest(m_actual, audited.actual, digit);
    presentFacts(*file);
    const bool isThere = file->state != CheckState::Missing && file->state != CheckState::Refused;
    m_hash->setVisible(isThere && file->state != CheckState::Unreadable);
}

void ChecksumDetail::presentFacts(const CheckedFile& file)
{
    while (QLayoutItem* item = m_factRows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    const auto add = [&](const QString& name, const QString& value) {
        auto* key = new Label(TextRole::Caption, Tone::Muted);
        key->setText(name);
        auto* text = new Label(TextRole::Caption);
        text->setText(value);
        text->setWordWrap(true);
        m_factRows->addWidget(key, row, 0, Qt::AlignTop);
        m_factRows->addWidget(text, row, 1);
        ++row;
    };
    const core::hash::AuditedFile& audited = file.audited;
    if (audited.algorithm)
        add(tr("Algorithm"),
            algorithmName(*audited.algorithm) + u" · "_s + remarkOn(*audited.algorithm).toLower());
    if (audited.line > 0)
        add(tr("Line"), countText(audited.line));
    if (audited.size)
        add(tr("Size"), tr("%1 bytes").arg(countText(*audited.size)));
    if (audited.expectedSize)
        add(tr("Listed size"), tr("%1 bytes").arg(countText(*audited.expectedSize)));
    m_facts->setVisible(row > 0);
}

void ChecksumDetail::takeFocus()
{
    for (QWidget* each : { static_cast<QWidget*>(m_expected.copy), static_cast<QWidget*>(m_actual.copy),
             static_cast<QWidget*>(m_hash) }) {
        if (each->isVisible()) {
            each->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

void ChecksumDetail::retranslate()
{
    m_none->setText(tr("Choose a file to see its digests"));
    m_expected.title->setText(tr("Listed digest"));
    m_actual.title->setText(tr("Digest of the file"));
    m_expected.copy->setWhat(tr("Copy the listed digest"));
    m_actual.copy->setWhat(tr("Copy the digest of the file"));
    m_hash->setText(tr("Hash it in Files"));
}

void ChecksumDetail::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace gui::hash
