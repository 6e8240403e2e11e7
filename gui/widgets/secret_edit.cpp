// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/secret_edit.h"

#include "gui/text/convert.h"
#include "gui/widgets/button.h"
#include "gui/widgets/style/assay_style.h"

#include <QContextMenuEvent>
#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QStringDecoder>
#include <QStyleOptionFrame>

#include <algorithm>
#include <utility>

namespace gui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int eyeSide = 28;
constexpr int eyeMargin = 2;
constexpr int bulletSpacing = 5;
constexpr int bulletsOfAnySecret = 12;
constexpr qsizetype usualRoom = 1024; ///< in characters

bool isRevealKey(const QKeyEvent& event)
{
    return event.key() == Qt::Key_H && event.modifiers() == Qt::ControlModifier;
}

/// Overwrites the letters themselves, in a way that the compiler may not leave out. Only for the last owner:
/// others would make the string detach, and a copy would be wiped.
void wipe(QString& text)
{
    Q_ASSERT(text.isEmpty() || text.isDetached());
    volatile char16_t* const letters = reinterpret_cast<char16_t*>(text.data());
    for (qsizetype i = 0; i < text.size(); ++i)
        letters[i] = u'\0';
    text.clear();
}

/// Qt lets a growing text move in memory and leaves its former place as it was: so it starts with room.
QString emptyWithRoom()
{
    QString text;
    text.reserve(usualRoom);
    return text;
}

} // namespace

SecretEdit::SecretEdit(QWidget* parent)
    : LineEdit(parent)
    , m_eye(new Button(ButtonKind::Quiet, "reveal"_L1, this))
{
    setClearButtonEnabled(false);
    setMonospace(true);
    setEcho(QLineEdit::Password);
    setText(emptyWithRoom());
    m_eye->setSize(ButtonSize::Small);
    // The focus stays in the field; the keyboard has Ctrl+H.
    m_eye->setFocusPolicy(Qt::NoFocus);
    m_eye->setCursor(Qt::ArrowCursor);
    connect(m_eye, &Button::pressed, this, &SecretEdit::reveal);
    connect(m_eye, &Button::released, this, &SecretEdit::conceal);
    connect(this, &QLineEdit::textEdited, this, &SecretEdit::forgetHistory);
    connect(this, &QLineEdit::textChanged, this, &SecretEdit::spaceBullets);
    retranslate();
    place();
}

SecretEdit::~SecretEdit()
{
    const QSignalBlocker quiet(this);
    empty();
}

core::Result<core::SecureBytes> SecretEdit::take()
{
    conceal();
    QString secret = text();
    clear(); // from here on the letters are ours alone
    overwriteHistory(secret.size());
    core::Result<core::SecureBytes> taken = toSecret(secret);
    wipe(secret);
    return taken;
}

core::Result<core::SecureBytes> SecretEdit::copy() const
{
    // It shares the letters with the field: there is no second copy to wipe.
    const QString shared = text();
    return toSecret(shared);
}

void SecretEdit::setSecret(core::ByteView utf8)
{
    const auto size = static_cast<qsizetype>(utf8.size());
    QStringDecoder decode(QStringDecoder::Utf8);
    QString secret;
    // Room to type on, so that Qt does not move the text and leave its former place as it was.
    secret.reserve(std::max(usualRoom, decode.requiredSpace(size)));
    secret.resize(decode.requiredSpace(size));
    const QChar* const end = decode.appendToBuffer(
        secret.data(), QByteArrayView(reinterpret_cast<const char*>(utf8.data()), size));
    const qsizetype length = std::min<qsizetype>(end - secret.constData(), maxLength());
    std::fill(secret.begin() + length, secret.end(), QChar());
    secret.truncate(length);
    conceal();
    empty();
    setText(secret); // the field shares the letters: they are wiped with it
}

void SecretEdit::empty()
{
    QString secret = text();
    clear(); // from here on the letters are ours alone
    overwriteHistory(secret.size());
    wipe(secret);
}

void SecretEdit::overwriteHistory(qsizetype length)
{
    // What was typed and what clear() deleted are kept by Qt for undo, and dropped without wiping.
    const QSignalBlocker quiet(this);
    insert(QString(length, u'\0'));
    setText(emptyWithRoom());
}

void SecretEdit::forgetHistory()
{
    // Setting the same text drops what could be undone, and nothing else.
    const int position = cursorPosition();
    setText(text());
    setCursorPosition(position);
}

void SecretEdit::setEcho(EchoMode mode)
{
    setEchoMode(mode);
    // Qt takes them back while the text is shown.
    setInputMethodHints(
        Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    spaceBullets();
}

/// Bullets fill their cells: side by side they would be one bar, in which nobody can count them. A
/// placeholder is text.
void SecretEdit::spaceBullets()
{
    const QScopedValueRollback spacing(m_isSpacing, true);
    QFont spaced = font();
    spaced.setLetterSpacing(
        QFont::AbsoluteSpacing, isRevealed() || text().isEmpty() ? 0 : u(*this, bulletSpacing));
    setFont(spaced);
}

void SecretEdit::reveal()
{
    if (isRevealed() || !isEnabled())
        return;
    deselect(); // what is selected could be copied or dragged
    setEcho(QLineEdit::Normal);
    setDragEnabled(false);
    m_eye->setIconNamed("conceal"_L1);
    Q_EMIT revealChanged(true);
}

void SecretEdit::conceal()
{
    m_eye->setDown(false);
    if (!isRevealed())
        return;
    deselect();
    setEcho(QLineEdit::Password);
    m_eye->setIconNamed("reveal"_L1);
    Q_EMIT revealChanged(false);
}

void SecretEdit::setClearable(bool isClearable)
{
    if (isClearable == (m_clear != nullptr))
        return;
    if (isClearable) {
        m_clear = new Button(ButtonKind::Quiet, "clear"_L1, this);
        m_clear->setSize(ButtonSize::Small);
        m_clear->setFocusPolicy(Qt::NoFocus);
        m_clear->setCursor(Qt::ArrowCursor);
        m_clear->setVisible(!text().isEmpty());
        connect(m_clear, &Button::clicked, this, [this] {
            conceal();
            empty();
            setFocus();
        });
        connect(this, &QLineEdit::textChanged, m_clear,
            [this](const QString& text) { m_clear->setVisible(!text.isEmpty() && !isReadOnly()); });
    } else {
        delete std::exchange(m_clear, nullptr);
    }
    retranslate();
    place();
}

bool SecretEdit::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && isRevealKey(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::WindowDeactivate)
        conceal();
    const bool isTaken = LineEdit::event(event);
    if (event->type() == QEvent::ApplicationFontChange) {
        setMonospace(true); // a font of its own hears nothing else of the zoom
        place();
    }
    return isTaken;
}

void SecretEdit::paintEvent(QPaintEvent* event)
{
    if (styleOf(*this).isPresenting() && !isRevealed() && !text().isEmpty())
        paintMaskOfOneLength();
    else
        LineEdit::paintEvent(event);
}

void SecretEdit::paintMaskOfOneLength()
{
    QStyleOptionFrame frame;
    initStyleOption(&frame);
    QPainter painter(this);
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &frame, &painter, this);
    const int inset = u(*this, 2);
    const QRect letters = style()
                              ->subElementRect(QStyle::SE_LineEditContents, &frame, this)
                              .marginsRemoved(textMargins())
                              .adjusted(inset, 0, -inset, 0);
    const QString bullets(
        bulletsOfAnySecret, QChar(style()->styleHint(QStyle::SH_LineEdit_PasswordCharacter)));
    painter.setFont(font());
    painter.setPen(palette().color(QPalette::Text));
    const auto side = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignAbsolute);
    painter.drawText(letters, side | int(Qt::AlignVCenter) | Qt::TextSingleLine, bullets);
    if (!hasFocus() || isReadOnly())
        return;
    // Where the next letter goes would be no secret at the end alone; so it is always there.
    const int end = std::min(painter.fontMetrics().horizontalAdvance(bullets), letters.width());
    const int height = painter.fontMetrics().height();
    const QRect cursor(
        letters.x() + end, letters.center().y() - height / 2, std::max(1, u(*this, 1)), height);
    painter.fillRect(QStyle::visualRect(layoutDirection(), letters, cursor), palette().color(QPalette::Text));
}

void SecretEdit::keyPressEvent(QKeyEvent* event)
{
    if (isRevealKey(*event)) {
        reveal();
        event->accept();
        return;
    }
    // While it is shown nothing is typed, selected or copied; and a secret has no history.
    if (isRevealed() || event->matches(QKeySequence::Undo) || event->matches(QKeySequence::Redo)) {
        event->accept();
        return;
    }
    LineEdit::keyPressEvent(event);
}

void SecretEdit::keyReleaseEvent(QKeyEvent* event)
{
    if (!event->isAutoRepeat() && (event->key() == Qt::Key_H || event->key() == Qt::Key_Control)
        && !m_eye->isDown())
        conceal();
    LineEdit::keyReleaseEvent(event);
}

void SecretEdit::focusOutEvent(QFocusEvent* event)
{
    conceal();
    LineEdit::focusOutEvent(event);
}

void SecretEdit::hideEvent(QHideEvent* event)
{
    conceal();
    LineEdit::hideEvent(event);
}

void SecretEdit::mousePressEvent(QMouseEvent* event)
{
    if (!isRevealed())
        LineEdit::mousePressEvent(event);
}

void SecretEdit::mouseMoveEvent(QMouseEvent* event)
{
    if (!isRevealed())
        LineEdit::mouseMoveEvent(event);
}

void SecretEdit::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (!isRevealed())
        LineEdit::mouseDoubleClickEvent(event);
}

void SecretEdit::dragEnterEvent(QDragEnterEvent* event)
{
    if (isRevealed())
        event->ignore();
    else
        LineEdit::dragEnterEvent(event);
}

void SecretEdit::contextMenuEvent(QContextMenuEvent* event)
{
    event->accept();
    if (isRevealed() || isReadOnly())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Paste"), this, &QLineEdit::paste);
    QAction* clearing = menu->addAction(tr("Clear"), this, &SecretEdit::empty);
    clearing->setEnabled(!text().isEmpty());
    menu->popup(event->globalPos());
}

void SecretEdit::resizeEvent(QResizeEvent* event)
{
    LineEdit::resizeEvent(event);
    place();
}

void SecretEdit::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange && m_isSpacing) {
        QLineEdit::changeEvent(event); // the base class would take the spacing away again
        return;
    }
    LineEdit::changeEvent(event);
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::StyleChange:
        spaceBullets();
        [[fallthrough]];
    case QEvent::LayoutDirectionChange:
        place();
        break;
    case QEvent::LanguageChange:
        retranslate();
        break;
    case QEvent::EnabledChange:
    case QEvent::ReadOnlyChange:
        conceal();
        break;
    default:
        break;
    }
}

void SecretEdit::place()
{
    const int side = u(*this, eyeSide);
    const int eyeReach = side + u(*this, eyeMargin);
    const QRect eye(width() - eyeReach, (height() - side) / 2, side, side);
    m_eye->setGeometry(QStyle::visualRect(layoutDirection(), rect(), eye));
    const int reach = eyeReach + (m_clear ? side : 0);
    if (m_clear)
        m_clear->setGeometry(QStyle::visualRect(layoutDirection(), rect(), eye.translated(-side, 0)));
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    setTextMargins(isMirrored ? reach : 0, 0, isMirrored ? 0 : reach, 0);
}

void SecretEdit::retranslate()
{
    m_eye->setName(tr("Show while held down"), QKeySequence(Qt::CTRL | Qt::Key_H));
    if (m_clear)
        m_clear->setName(tr("Clear"));
}

} // namespace gui
