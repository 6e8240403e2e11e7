// SPDX-License-Identifier: Apache-2.0
#include "tests/gui/sweep.h"

#include "gui/widgets/style/assay_style.h"

#include <QtWidgets>

using namespace Qt::Literals::StringLiterals;

namespace {

QString describe(const QWidget& widget)
{
    QStringList path;
    for (const QWidget* each = &widget; each && path.size() < 4; each = each->parentWidget()) {
        const QString name = QString::fromLatin1(each->metaObject()->className());
        path.prepend(each->objectName().isEmpty() ? name : name + u'#' + each->objectName());
    }
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    const auto* label = qobject_cast<const QLabel*>(&widget);
    const QString text = button ? button->text() : label ? label->text() : QString();
    return path.join(u'/') + (text.isEmpty() ? QString() : u" \""_s + text + u'"');
}

QList<QWidget*> visibleIn(const QWidget& root)
{
    QList<QWidget*> widgets;
    for (QWidget* widget : root.findChildren<QWidget*>()) {
        if (widget->isVisibleTo(&root) && !widget->window()->isHidden())
            widgets.append(widget);
    }
    return widgets;
}

bool takesTab(const QWidget& widget)
{
    return widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) != 0;
}

/// The inner parts of spin boxes, combo boxes and scroll areas are Qt's own.
bool isPartOfAControl(const QWidget& widget)
{
    return widget.objectName().startsWith("qt_"_L1) || qobject_cast<const QScrollBar*>(&widget)
        || (widget.parentWidget() && widget.parentWidget()->inherits("QAbstractSpinBox"));
}

bool isClickable(const QWidget& widget)
{
    return qobject_cast<const QAbstractButton*>(&widget) || qobject_cast<const QComboBox*>(&widget)
        || qobject_cast<const QLineEdit*>(&widget);
}

/// The widgets that Tab walks through, in its order, beginning at the first after the root.
QList<QWidget*> tabChain(QWidget& root)
{
    QList<QWidget*> chain;
    for (QWidget* widget = root.nextInFocusChain(); widget && widget != &root;
        widget = widget->nextInFocusChain()) {
        if (root.isAncestorOf(widget) && widget->isVisibleTo(&root) && takesTab(*widget)
            && !widget->focusProxy() && !isPartOfAControl(*widget))
            chain.append(widget);
    }
    return chain;
}

QString plain(QString text)
{
    text.remove(u'&');
    return text;
}

int widthNeeded(const QLabel& label)
{
    int widest = 0;
    for (const QString& line : label.text().split(u'\n'))
        widest = qMax(widest, label.fontMetrics().horizontalAdvance(line));
    return widest;
}

bool isClipped(const QLabel& label)
{
    if (label.text().isEmpty() || label.textFormat() == Qt::RichText || Qt::mightBeRichText(label.text()))
        return false;
    if (label.toolTip().contains(label.text()))
        return false;
    const QSize room = label.contentsRect().size();
    if (label.wordWrap())
        return label.heightForWidth(label.width()) > label.height() + 1;
    return widthNeeded(label) > room.width() + 1 || label.fontMetrics().ascent() > room.height();
}

bool isClipped(const QAbstractButton& button)
{
    if (button.text().isEmpty() || button.toolTip().contains(plain(button.text())))
        return false;
    return button.width() + 1 < button.minimumSizeHint().width()
        || button.fontMetrics().horizontalAdvance(plain(button.text())) > button.width();
}

/// Where the eye finds it from a part of the window that does not scroll with it: the page that it is on.
QRect placeOf(const QWidget& widget, const QWidget& seenFrom, const QWidget& root)
{
    const QWidget* shown = &widget;
    for (const QWidget* each = &widget; each && each != &root; each = each->parentWidget()) {
        if (qobject_cast<const QScrollArea*>(each) && !each->isAncestorOf(&seenFrom))
            shown = each;
    }
    return { shown->mapTo(&root, QPoint()), shown->size() };
}

} // namespace

QStringList unnamedIn(const QWidget& root)
{
    QStringList found;
    for (QWidget* widget : visibleIn(root)) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->focusProxy() || isPartOfAControl(*widget)
            || qobject_cast<QScrollArea*>(widget))
            continue;
        const QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(widget);
        if (!accessible || accessible->text(QAccessible::Name).trimmed().isEmpty())
            found.append(describe(*widget));
    }
    return found;
}

QStringList clippedIn(const QWidget& root)
{
    QStringList found;
    for (QWidget* widget : visibleIn(root)) {
        const auto* label = qobject_cast<const QLabel*>(widget);
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        if ((label && isClipped(*label)) || (button && isClipped(*button)))
            found.append(describe(*widget));
    }
    return found;
}

QStringList smallTargetsIn(const QWidget& root)
{
    QStringList found;
    for (QWidget* widget : visibleIn(root)) {
        if (!isClickable(*widget) || isPartOfAControl(*widget))
            continue;
        const int least = gui::u(*widget, 24);
        if (widget->width() < least || widget->height() < least)
            found.append(describe(*widget));
    }
    return found;
}

QStringList backwardTabsIn(QWidget& root)
{
    QStringList found;
    const bool isMirrored = root.layoutDirection() == Qt::RightToLeft;
    const QWidget* last = nullptr;
    for (const QWidget* widget : tabChain(root)) {
        if (last) {
            const QRect before = placeOf(*last, *widget, root);
            const QRect after = placeOf(*widget, *last, root);
            const bool isFurther
                = isMirrored ? after.right() <= before.left() : after.left() >= before.right();
            if (!isFurther && after.bottom() < before.top())
                found.append(describe(*last) + u" -> "_s + describe(*widget));
        }
        last = widget;
    }
    return found;
}

QStringList trapsIn(QWidget& root)
{
    QStringList found;
    const QList<QWidget*> chain = tabChain(root);
    for (QWidget* widget : visibleIn(root)) {
        if (takesTab(*widget) && !widget->focusProxy() && !isPartOfAControl(*widget)
            && chain.count(widget) != 1)
            found.append(describe(*widget));
    }
    for (const QWidget* widget : chain) {
        // An editor that swallows Tab is left by the mouse only.
        const auto* text = qobject_cast<const QPlainTextEdit*>(widget);
        const auto* rich = qobject_cast<const QTextEdit*>(widget);
        if ((text && !text->isReadOnly() && !text->tabChangesFocus())
            || (rich && !rich->isReadOnly() && !rich->tabChangesFocus()))
            found.append(describe(*widget));
    }
    return found;
}

QStringList untranslatedIn(const QWidget& root)
{
    // Names, digests and numbers are data; a sentence has a lower-case word of four letters.
    static const QRegularExpression word(u"\\b[a-z]{4,}\\b"_s);
    QStringList found;
    const auto look = [&](const QWidget& widget, const QString& text) {
        if (!text.contains(u'⟦') && word.match(text).hasMatch() && !widget.property("isData").toBool())
            found.append(describe(widget) + u": "_s + text);
    };
    for (QWidget* widget : visibleIn(root)) {
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            look(*widget, label->text());
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            look(*widget, button->text());
        look(*widget, widget->accessibleName());
    }
    return found;
}

QString PseudoTranslator::translate(const char* context, const char* source, const char*, int number) const
{
    // Qt's own words follow their own files.
    if (QByteArrayView(context).startsWith('Q'))
        return {};
    QString text = QString::fromUtf8(source);
    if (number >= 0)
        text.replace(u"%n"_s, QString::number(number));
    QString longer = u"⟦"_s;
    for (qsizetype index = 0; index < text.size(); ++index) {
        const QChar letter = text[index];
        const bool follows = index > 0 && text[index - 1] == u'%';
        longer += !follows && letter == u'a' ? u'á' : !follows && letter == u'e' ? u'é' : letter;
    }
    return longer + QString(text.size() * 2 / 5, u'·') + u'⟧';
}
