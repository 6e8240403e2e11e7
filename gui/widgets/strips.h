// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/widgets/style/tokens.h"

#include <QWidget>

#include <optional>

class QHBoxLayout;

namespace gui {

class Badge;
class Button;
class Label;

/// One sentence with its severity and at most two actions, inside a panel: never a dialog, for whatever can
/// wait.
class MessageStrip : public QWidget {
    Q_OBJECT
public:
    explicit MessageStrip(QWidget* parent = nullptr);
    void setMessage(Tone tone, const QString& sentence);
    /// An empty title takes the action away.
    void setAction(const QString& title);
    /// Before the other: what is looked at before it is done.
    void setOtherAction(const QString& title);
    QString sentence() const;

Q_SIGNALS:
    void actionClicked();
    void otherActionClicked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    /// Two actions stand below the sentence where there is no room beside it.
    void place();
    Tone m_tone = Tone::Info;
    Label* m_sentence;
    Button* m_action;
    Button* m_otherAction;
    QHBoxLayout* m_actions = nullptr;
};

/// A name, amounts and Cancel, with a line at its lower edge that fills; ends with a badge.
class ProgressStrip : public QWidget {
    Q_OBJECT
public:
    explicit ProgressStrip(QWidget* parent = nullptr);
    void setName(const QString& name);
    void setAmounts(const QString& amounts);
    /// 0 to 1000; nothing while the length is not known.
    void setPermille(std::optional<int> permille);
    void setRunning();
    void setDone(const QString& word);
    void setFailed(const QString& word);

Q_SIGNALS:
    void cancelled();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void timerEvent(QTimerEvent* event) override;

private:
    void end(Tone tone, const QString& word);
    void follow(); ///< the timer moves the line only while it must
    void arrange();
    void retranslate();
    Label* m_name;
    Label* m_amounts;
    Badge* m_badge;
    Button* m_cancel;
    QString m_writtenAmounts;
    std::optional<int> m_permille;
    Tone m_tone = Tone::Accent;
    int m_timer = 0;
};

} // namespace gui
