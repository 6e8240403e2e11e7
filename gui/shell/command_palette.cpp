// SPDX-License-Identifier: Apache-2.0
#include "gui/shell/command_palette.h"

#include "gui/shell/dropped.h"
#include "gui/shell/palette_entries.h"
#include "gui/shell/palette_frame.h"
#include "gui/shell/palette_input.h"
#include "gui/text/convert.h"
#include "gui/widgets/announcement.h"
#include "gui/widgets/style/assay_style.h"
#include "gui/widgets/style/paint.h"

#include <QAccessible>
#include <QDropEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <limits>
#include <utility>

namespace gui {

using namespace Qt::Literals::StringLiterals;

namespace {

// A longer text is hardly the name of something.
constexpr qsizetype longestName = 60;
constexpr qsizetype leastContent = 8;
constexpr int pageOfRows = 8;
// What is shown of a held text; the width cuts it further.
constexpr qsizetype shownEnds = 200;

QString shownOf(const Given& given)
{
    if (const auto* files = std::get_if<Files>(&given)) {
        QStringList names;
        for (std::size_t i = 0; i < std::min<std::size_t>(files->size(), 20); ++i)
            names << fromPath((*files)[i].filename());
        return names.join(u", "_s);
    }
    const auto& text = std::get<QString>(given);
    const QString shown
        = text.size() <= 2 * shownEnds ? text : text.first(shownEnds) + QChar(0x2026) + text.last(shownEnds);
    return shown.simplified();
}

QString amountOf(const Given& given)
{
    if (const auto* files = std::get_if<Files>(&given))
        return files->size() == 1 ? CommandPalette::tr("1 file")
                                  : CommandPalette::tr("%Ln files", nullptr, int(files->size()));
    const int size
        = int(std::min<qsizetype>(std::get<QString>(given).size(), std::numeric_limits<int>::max()));
    return CommandPalette::tr("%Ln characters", nullptr, size);
}

} // namespace

CommandPalette::CommandPalette(
    Workbench& workbench, const std::vector<Panel>& panels, const ShellActions& actions, QWidget* window)
    : QWidget(window)
    , m_workbench(workbench)
    , m_panels(panels)
    , m_actions(actions)
    , m_recent(workbench.settings())
    , m_recognizer(panels, nullptr)
    , m_model(new PaletteModel(panels, this))
    , m_frame(new PaletteFrame(*m_model, this))
{
    hide();
    setAcceptDrops(true);
    window->installEventFilter(this);
    m_frame->input().installEventFilter(this);
    connect(&m_frame->input(), &PaletteInput::given, this, &CommandPalette::take);
    connect(&m_frame->input(), &PaletteInput::letGone, this, [this] {
        m_held.reset();
        refresh();
    });
    connect(&m_frame->input(), &QLineEdit::textEdited, this, [this] {
        m_isPasted = false;
        refresh();
    });
    connect(&m_frame->list(), &QListView::clicked, this, [this](const QModelIndex& index) {
        if (m_model->row(index.row()).kind == PaletteRow::Kind::Choice)
            choose(index.row());
    });
    connect(&m_recognizer, &Recognizer::answered, this, &CommandPalette::present);
}

void CommandPalette::prepare()
{
    if (isVisible())
        return;
    m_focusBefore = window()->focusWidget();
    const View view = m_view ? m_view() : View();
    const std::vector<Panel> none;
    const std::vector<Panel>& panels = m_workbench.canOpen() ? m_panels : none;
    m_model->setEntries(paletteEntries(panels, m_actions, view.panelTitle, view.actions), m_recent.ids());
    setGeometry(parentWidget()->rect());
    show();
    raise();
    m_frame->input().setFocus(Qt::PopupFocusReason);
}

void CommandPalette::open()
{
    prepare();
    refresh();
}

void CommandPalette::openWith(const Given& given)
{
    prepare();
    take(given);
}

void CommandPalette::toggle()
{
    if (isVisible())
        dismiss();
    else
        open();
}

void CommandPalette::dismiss()
{
    if (!isVisible())
        return;
    m_recognizer.stop();
    m_isAsking = false;
    m_chosenAhead.reset();
    m_held.reset();
    m_isPasted = false;
    m_frame->input().letGo();
    // Also forgets what could be undone.
    m_frame->input().setText({});
    m_frame->setAmount({});
    // A reason may quote what was pasted.
    m_model->setEntries({}, {});
    m_model->ask({});
    m_frame->setAccessibleName(m_frame->input().accessibleName());
    hide();
    if (QWidget* before = m_focusBefore.data(); before != nullptr && before->isVisible())
        before->setFocus(Qt::PopupFocusReason);
    m_focusBefore.clear();
}

void CommandPalette::take(const Given& given)
{
    const QString* text = std::get_if<QString>(&given);
    const bool isShort = text != nullptr && text->size() <= longestName && !text->contains(u'\n')
        && !text->contains(u'\r') && !text->contains(u'\t');
    if (isShort) {
        m_held.reset();
        m_frame->input().letGo();
        m_frame->input().insert(*text);
        m_isPasted = true;
    } else {
        m_held = given;
        m_frame->input().hold(shownOf(given));
    }
    refresh();
}

std::optional<Given> CommandPalette::contentNow() const
{
    if (!m_workbench.canOpen())
        return {};
    if (m_held)
        return m_held;
    QString typed = m_frame->input().text();
    const bool isContent = m_isPasted || (typed.trimmed().size() >= leastContent && !m_model->knows(typed));
    if (isContent && !typed.trimmed().isEmpty())
        return typed;
    return {};
}

void CommandPalette::refresh()
{
    m_chosenAhead.reset();
    m_recognizer.stop();
    const std::optional<Given> content = contentNow();
    const bool isLong = content && (m_held || std::get<QString>(*content).size() > longestName);
    m_frame->setAmount(isLong ? amountOf(*content) : QString());
    const bool isText = content && std::holds_alternative<QString>(*content);
    const bool mayAsk = !isText || m_workbench.settings().choices().recognisesPastedText;
    m_isAsking = content && mayAsk && !Recognizer::isTooLarge(*content);
    // The rows stay as they are until the answer is there: they change once, not twice.
    if (m_isAsking)
        m_recognizer.ask(*content);
    else
        present({});
}

void CommandPalette::present(const QList<PanelRecognition>& recognitions)
{
    m_isAsking = false;
    m_model->ask({ m_held ? QString() : m_frame->input().text(), contentNow(), recognitions });
    arrange();
    m_frame->list().scrollToTop();
    if (!recognitions.isEmpty()) {
        const Recognition& first = recognitions.front().recognition;
        m_frame->setAccessibleName(first.sentence + u". "_s + first.reason);
        announce(*m_frame, m_frame->accessibleName());
    } else {
        m_frame->setAccessibleName(m_frame->input().accessibleName());
    }
    select(m_model->firstChoice());
    if (const auto ahead = std::exchange(m_chosenAhead, {}))
        choose(*ahead == 2 ? m_model->secondOffer() : m_model->firstChoice());
}

void CommandPalette::arrange()
{
    const QWidget* part = m_area.data();
    const QRect area = part != nullptr && part->isVisible()
        ? QRect(part->mapTo(parentWidget(), QPoint()), part->size())
        : parentWidget()->rect();
    const int margin = 24;
    const int width = std::min(u(*this, 640), this->width() - 2 * margin);
    const int x = std::clamp(
        area.center().x() + 1 - width / 2, margin, std::max(margin, this->width() - margin - width));
    // In a low window the rows matter more than the distance.
    const int top = std::min(u(*this, 64), height() / 8);
    m_frame->setGeometry(x, top, width, m_frame->heightFor(width, height() - top - margin));
    update();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) {
        setGeometry(parentWidget()->rect());
        arrange();
    }
    if (watched == &m_frame->input() && event->type() == QEvent::KeyPress)
        return actOn(*static_cast<QKeyEvent*>(event));
    return QWidget::eventFilter(watched, event);
}

bool CommandPalette::actOn(const QKeyEvent& event)
{
    const int last = m_model->rowCount() - 1;
    switch (event.key()) {
    case Qt::Key_Escape:
        dismiss();
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_PageUp:
        move(-pageOfRows);
        return true;
    case Qt::Key_PageDown:
        move(pageOfRows);
        return true;
    case Qt::Key_Home:
        move(-last);
        return true;
    case Qt::Key_End:
        move(last);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: {
        const bool isSecond = event.modifiers().testFlag(Qt::ControlModifier);
        if (m_isAsking)
            m_chosenAhead = isSecond ? 2 : 1;
        else
            choose(isSecond ? m_model->secondOffer() : m_frame->list().currentIndex().row());
        return true;
    }
    default:
        return false;
    }
}

void CommandPalette::move(int step)
{
    int row = m_frame->list().currentIndex().row();
    const int direction = step < 0 ? -1 : 1;
    for (int next = row + direction; step != 0 && next >= 0 && next < m_model->rowCount();
        next += direction) {
        if (m_model->row(next).kind != PaletteRow::Kind::Choice)
            continue;
        row = next;
        step -= direction;
    }
    select(row);
}

void CommandPalette::select(int row)
{
    QListView& list = m_frame->list();
    list.setCurrentIndex(m_model->index(row));
    if (row < 0)
        return;
    // The heading above the first row belongs to it.
    if (row == m_model->firstChoice())
        list.scrollToTop();
    // The input keeps the focus; a screen reader is to follow the rows. Without one the event would only fill
    // a cache of rows that nobody empties.
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(&list, QAccessible::Focus);
    event.setChild(row);
    QAccessible::updateAccessibility(&event);
}

void CommandPalette::choose(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    const PaletteTarget target = m_model->row(row).target;
    const QString id = m_model->row(row).id;
    std::optional<Given> content = contentNow();
    dismiss();
    m_recent.add(id);
    if (const auto* pointer = std::get_if<QPointer<QAction>>(&target))
        if (QAction* action = pointer->data())
            action->trigger();
    if (const auto* destination = std::get_if<Destination>(&target)) {
        const bool isOffer = !destination->offer.isEmpty();
        m_workbench.openIn(*destination, isOffer && content ? contentOf(*content) : Content());
    }
}

void CommandPalette::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    paintShadow(painter, m_frame->geometry(), PaletteFrame::radius(*this));
}

void CommandPalette::mousePressEvent(QMouseEvent* event)
{
    if (!m_frame->geometry().contains(event->position().toPoint()))
        dismiss();
}

void CommandPalette::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasText())
        event->acceptProposedAction();
}

void CommandPalette::dropEvent(QDropEvent* event)
{
    const std::optional<Given> given = givenBy(event->mimeData());
    if (!given)
        return;
    event->acceptProposedAction();
    take(*given);
}

void CommandPalette::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    const bool changesSizes = event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange;
    if (changesSizes && isVisible())
        arrange();
}

} // namespace gui
