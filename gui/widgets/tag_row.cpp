// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/tag_row.h"

#include "gui/widgets/flow_layout.h"
#include "gui/widgets/label.h"
#include "gui/widgets/style/paint.h"

#include <QEvent>

namespace gui {
namespace {

class Tag final : public Label {
public:
    explicit Tag(const QString& text)
        : Label(TextRole::Caption, Tone::Muted)
    {
        setText(text);
        setAlignment(Qt::AlignCenter);
        // An identifier, the same in every language.
        setProperty("isData", true);
        setWordWrap(true);
        arrange();
    }

    void arrange()
    {
        const int side = u(*this, 7);
        const int vertical = u(*this, 1);
        setContentsMargins(side, vertical, side, vertical);
    }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        QPainter painter(this);
        const Tokens& tokens = tokensOf(*this);
        paintRounded(painter, rect(), u(*this, 4), tokens.surfaceSunken, tokens.border);
        painter.end();
        Label::paintEvent(event);
    }

    void changeEvent(QEvent* event) override
    {
        Label::changeEvent(event);
        if (event->type() == QEvent::FontChange)
            arrange();
    }
};

} // namespace

TagRow::TagRow(QWidget* parent)
    : QWidget(parent)
{
    setLayout(new FlowLayout);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    arrange();
}

void TagRow::setTags(const QStringList& tags)
{
    if (tags == m_tags)
        return;
    m_tags = tags;
    while (QLayoutItem* item = layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString& tag : tags)
        layout()->addWidget(new Tag(tag));
    updateGeometry();
}

void TagRow::arrange()
{
    layout()->setContentsMargins(0, 0, 0, 0);
    layout()->setSpacing(u(*this, 6));
    static_cast<FlowLayout*>(layout())->setLineSpacing(u(*this, 6));
}

void TagRow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrange();
}

} // namespace gui
