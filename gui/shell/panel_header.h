// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QPointer>
#include <QStringList>
#include <QWidget>

#include <vector>

class QAction;
class QHBoxLayout;

namespace gui {

class Button;
class Chooser;
class HeaderTabs;
class Label;

/// Title, tabs and quiet actions of the panel in view. What does not fit goes from text to icons, then into
/// "More"; under 720 units the tabs become a chooser.
class PanelHeader : public QWidget {
    Q_OBJECT
public:
    struct TabTitle {
        QString id;
        QString title;
    };

    explicit PanelHeader(QWidget* parent);

    void setPanel(const QString& title, const std::vector<TabTitle>& tabs, const QString& current);
    /// Those of the header, and those that are only in "More".
    void setActions(const QList<QAction*>& header, const QList<QAction*>& more);
    bool isNarrow() const;
    /// Where F6 brings the keyboard.
    QWidget* firstControl() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void tabChosen(const QString& tab);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    enum class Actions : std::uint8_t { Texts, Icons, More };
    void arrange();
    void makeButtons(Actions actions);
    void takeFocusFrom(const Button& button);
    QWidget* firstButton() const;
    bool hasMore(Actions actions) const;
    int widthOf(Actions actions) const;
    void openMore();

    Label* m_title;
    HeaderTabs* m_tabs;
    Chooser* m_chooser;
    Button* m_more;
    QHBoxLayout* m_buttonRow;
    std::vector<Button*> m_buttons;
    std::vector<TabTitle> m_tabTitles;
    QList<QPointer<QAction>> m_headerActions;
    QList<QPointer<QAction>> m_moreActions;
    Actions m_arranged = Actions::Texts;
    bool m_isFilling = false;
};

} // namespace gui
