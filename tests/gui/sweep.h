// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <QTranslator>

class QWidget;

// What must hold of every part of the window, found out by walking through its visible widgets. Each list
// names the offenders; it is empty when all is well.

/// Can have the focus and has no accessible name.
QStringList unnamedIn(const QWidget& root);
/// Shows less of its text than there is, and has no tooltip with the whole.
QStringList clippedIn(const QWidget& root);
/// Can be clicked and is smaller than 24 units.
QStringList smallTargetsIn(const QWidget& root);
/// Tab goes to something that stands before, in the direction of reading.
QStringList backwardTabsIn(QWidget& root);
/// Reached by Tab more than once, or never although it can have the focus: a trap.
QStringList trapsIn(QWidget& root);
/// Words that no translator has seen, while the PseudoTranslator is installed.
QStringList untranslatedIn(const QWidget& root);

/// A language of its own: accents, brackets and forty percent more letters.
class PseudoTranslator : public QTranslator {
    Q_OBJECT
public:
    using QTranslator::QTranslator;
    QString translate(
        const char* context, const char* source, const char* disambiguation, int number) const override;
    bool isEmpty() const override { return false; }
};
