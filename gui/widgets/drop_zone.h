// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QHBoxLayout;
class QSpacerItem;

namespace gui {

class Button;
class Label;
enum class ButtonKind : std::uint8_t;

/// The strip that says where files can be dropped, with a button for those who do not drag. It takes no drops
/// itself: files dropped anywhere in the window come to the panel.
class DropStrip : public QWidget {
    Q_OBJECT
public:
    explicit DropStrip(QWidget* parent = nullptr);
    void setTexts(const QString& invitation, const QString& choose);
    /// While files are over the window: "Drop to hash 3 files"; an empty sentence ends it.
    void setDropSentence(const QString& sentence);
    QString dropSentence() const { return m_dropSentence; }

Q_SIGNALS:
    void chooseClicked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    QString m_dropSentence;
    Label* m_invitation;
    Label* m_dropLine;
    Button* m_choose;
};

/// What stands where a list will be: an icon, what to do, one muted line, the primary action and a sample.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(QLatin1StringView icon, QWidget* parent = nullptr);
    /// Where the view has a primary button of its own, this one is another kind.
    EmptyState(QLatin1StringView icon, ButtonKind primary, QWidget* parent = nullptr);
    void setTexts(
        const QString& invitation, const QString& hint, const QString& primary, const QString& sample);
    void setDropSentence(const QString& sentence);

Q_SIGNALS:
    void primaryClicked();
    void sampleClicked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    void adopt(); ///< shows what fits: the invitation with its buttons, or the sentence of a drop
    QLatin1StringView m_icon;
    QString m_invitationText;
    QString m_dropSentence;
    Label* m_invitation;
    Label* m_hint;
    Button* m_primary;
    Button* m_sample;
    QSpacerItem* m_iconPlace; ///< the layout's
    QHBoxLayout* m_buttons;
};

} // namespace gui
