// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/headers/fix_box.h"

#include "gui/panels/headers/remembered.h"
#include "gui/text/convert.h"
#include "gui/widgets/button.h"
#include "gui/widgets/label.h"
#include "gui/widgets/segmented.h"
#include "gui/widgets/snippet.h"
#include "gui/widgets/style/layout.h"
#include "gui/workbench/workbench.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QEvent>
#include <QMenu>

#include <algorithm>
#include <array>

namespace gui::headers {
namespace {

using namespace Qt::Literals::StringLiterals;
using core::http::Server;
using core::http::ServerRow;

const QString settingsPanel = u"headers"_s;
const QString serverKey = u"server"_s;

/// Always side by side; the others are in the menu, and beside these once they are chosen.
constexpr std::array usual = { Server::Nginx, Server::Apache, Server::Caddy, Server::Express };

bool isUsual(Server server)
{
    return std::ranges::find(usual, server) != usual.end();
}

const ServerRow& rowOf(const QString& id)
{
    const auto rows = core::http::allServers();
    const auto found
        = std::ranges::find(rows, id, [](const ServerRow& row) { return QString::fromLatin1(row.id); });
    return found == rows.end() ? rows.front() : *found;
}

} // namespace

FixBox::FixBox(Workbench& workbench, QWidget* parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_title(new Label(TextRole::Label))
    , m_choice(new QWidget)
    , m_servers(new Segmented)
    , m_more(new Button(ButtonKind::Quiet))
    , m_code(new CodeBlock)
    , m_advice(new Label(TextRole::Body, Tone::Muted))
{
    // Now, for the order of Tab.
    showServers();
    auto* column = new QVBoxLayout(this);
    setMargins(*column, *this, 0, 0, 0, 0);
    setSpacing(*column, *this, 6);
    m_head = new QBoxLayout(QBoxLayout::LeftToRight);
    gui::setSpacing(*m_head, *this, 6);
    auto* choice = new QHBoxLayout(m_choice);
    setMargins(*choice, *m_choice, 0, 0, 0, 0);
    setSpacing(*choice, *m_choice, 2);
    m_servers->setSmall(true);
    m_more->setSize(ButtonSize::Small);
    choice->addWidget(m_servers, 1);
    choice->addWidget(m_more);
    m_head->addWidget(m_title, 1);
    m_head->addWidget(m_choice);
    m_advice->setWordWrap(true);
    m_code->setHanging(true);
    column->addLayout(m_head);
    column->addWidget(m_code);
    column->addWidget(m_advice);

    connect(m_servers, &Segmented::currentChanged, this, &FixBox::choose);
    connect(m_more, &Button::clicked, this, &FixBox::openMenu);
    connect(m_code, &CodeBlock::copyRequested, this, [this](const QString& code) {
        m_workbench.clipboard().copyText(code);
        m_code->showCopied();
    });
}

Server FixBox::server() const
{
    return rememberedServer(m_workbench.settings());
}

void FixBox::showServers()
{
    QList<std::pair<QString, QString>> segments;
    const Server chosen = server();
    QString current;
    for (const ServerRow& row : core::http::allServers()) {
        if (!isUsual(row.server) && row.server != chosen)
            continue;
        segments.emplaceBack(QString::fromLatin1(row.id), QString::fromUtf8(row.name));
        if (row.server == chosen)
            current = QString::fromLatin1(row.id);
    }
    m_servers->setSegments(segments);
    QWidget* before = m_servers->previousInFocusChain();
    while (before != m_servers && before->focusPolicy() == Qt::NoFocus)
        before = before->previousInFocusChain();
    for (QAbstractButton* segment : m_servers->findChildren<QAbstractButton*>()) {
        // A proper noun, the same in every language.
        segment->setProperty("isData", true);
        // Those that came later would stand last in the order of Tab.
        setTabOrder(before, segment);
        before = segment;
    }
    m_servers->setCurrent(current);
}

void FixBox::choose(const QString& id)
{
    if (rowOf(id).server == server())
        return;
    m_workbench.settings().setPanelValue(settingsPanel, serverKey, id);
    present();
    Q_EMIT serverChanged();
}

void FixBox::openMenu()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const ServerRow& row : core::http::allServers()) {
        if (isUsual(row.server))
            continue;
        const QString id = QString::fromLatin1(row.id);
        QAction* action = menu->addAction(QString::fromUtf8(row.name), this, [this, id] {
            choose(id);
            showServers();
        });
        action->setCheckable(true);
        action->setChecked(row.server == server());
    }
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

void FixBox::setFix(const std::vector<core::http::Change>& changes, const QString& sentence)
{
    m_changes = changes;
    m_sentence = sentence;
    showServers();
    present();
}

void FixBox::present()
{
    const QString code
        = m_changes.empty() ? QString() : fromUtf8(core::http::snippetFor(server(), m_changes)).trimmed();
    m_choice->setVisible(!m_changes.empty());
    m_code->setVisible(!code.isEmpty());
    m_code->setCode(code,
        tr("Fix for %1")
            .arg(QString::fromUtf8(
                std::ranges::find(core::http::allServers(), server(), &ServerRow::server)->name)));
    // Some things a server's configuration cannot say.
    const bool isUnsaid = code.isEmpty() && !m_changes.empty();
    m_advice->setText(isUnsaid
            ? tr("%1 (this server's configuration cannot say it)", "an advice").arg(m_sentence)
            : m_sentence);
    m_advice->setVisible(!m_sentence.isEmpty());
    setVisible(!m_changes.empty() || !m_sentence.isEmpty());
}

void FixBox::retranslate()
{
    m_title->setText(tr("Fix"));
    m_servers->setAccessibleName(tr("Server"));
    m_more->setText(tr("More…"));
    m_more->setAccessibleName(tr("More servers"));
    present();
}

void FixBox::arrange()
{
    m_head->setDirection(width() < u(*this, 460) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void FixBox::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void FixBox::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrange();
}

} // namespace gui::headers
