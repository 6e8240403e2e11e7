// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/io/short_lived_folder.h"
#include "gui/panels/hash/comparing.h"
#include "gui/panels/hash/comparison_report.h"
#include "gui/workbench/tab_view.h"

#include <QMenu>

class QBoxLayout;
class QCheckBox;

namespace gui {
class Button;
class Card;
class Chooser;
class EmptyState;
class Label;
class LineEdit;
class MessageStrip;
class PageScroll;
class ProgressStrip;
class Segmented;
} // namespace gui

namespace gui::hash {

class ComparisonCard;
class DifferenceView;
class EntryDetail;
class EntryList;
class EntryModel;
class PathSide;

const char* reportFormName(ReportForm form);

/// Two files, or two folders: what differs, where, and why.
class CompareTab : public TabView {
    Q_OBJECT
public:
    CompareTab(Workbench& workbench, QWidget* parent);
    ~CompareTab() override;

    void receive(Content content, const QString& offer) override;
    QString dropSentence(const Content& content) const override;
    void showDropTarget(const QString& sentence) override;
    void showSample() override;
    QList<QAction*> headerActions() const override;
    QString tail() const override;
    QString status() const override;

    void compare();
    PathSide& left() { return *m_left; }
    PathSide& right() { return *m_right; }
    EntryModel& entries() { return *m_entries; }
    EntryList& list() { return *m_list; }
    DifferenceView& difference() { return *m_difference; }
    Comparing& comparing() { return *m_comparing; }
    Comparing& pair() { return *m_pair; }
    Q_INVOKABLE void saveTo(const QString& fileName, int form);

protected:
    void retranslate() override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeInputs();
    QWidget* makeOptions();
    QWidget* makeFolderResult();
    void makeActions();
    void connectParts();
    void arrange();

    CompareWish readWish() const;
    void inputsEdited();
    void present();
    void presentProgress(const Comparing& comparing);
    void presentFiles(const Comparing& comparing);
    void presentFolders();
    QList<std::pair<QString, QString>> filterSegments() const;
    void presentCounts();
    void presentDetail();
    void presentMessage(Tone tone, const QString& sentence);
    void presentError(const core::Error& error);

    void comparingChanged();
    void applyOrder();
    void showOnly(int filter);
    /// The entry that was chosen stays chosen, where it is still shown.
    void changeRows(const std::function<void()>& change);
    PathSide& receiver();
    void swapSides();
    void openPair(int row);
    void backToFolders();
    void openMenu(int row, const QPoint& globalPosition);
    void copyText(const QString& text, const QString& toast);
    void chooseReportFile(ReportForm form);
    bool isInPair() const { return m_pairName.has_value(); }

    EntryModel* m_entries;
    EntryModel* m_noEntries; ///< of the pair, which is two files
    Comparing* m_comparing;
    Comparing* m_pair;
    std::optional<std::string> m_pairName; ///< of the entry that is looked at
    std::optional<core::io::ShortLivedFolder> m_sample;
    Job m_sampling;
    Job m_saving;

    PageScroll* m_page;
    QBoxLayout* m_sides = nullptr;
    PathSide* m_left;
    PathSide* m_right;
    Button* m_swap = nullptr;
    QBoxLayout* m_options = nullptr;
    QWidget* m_optionRow = nullptr;
    LineEdit* m_ignored = nullptr;
    QCheckBox* m_quick = nullptr;
    Button* m_compare = nullptr;
    MessageStrip* m_message;
    ProgressStrip* m_progress;
    Button* m_back;
    ComparisonCard* m_verdict;
    DifferenceView* m_difference;
    QWidget* m_folders = nullptr;
    QBoxLayout* m_filterRow = nullptr;
    Segmented* m_filter = nullptr;
    Chooser* m_filterChooser = nullptr; ///< on a narrow page
    LineEdit* m_search = nullptr;
    Chooser* m_order = nullptr;
    Card* m_listCard = nullptr;
    EntryList* m_list = nullptr;
    Label* m_nothing = nullptr;
    EntryDetail* m_detail = nullptr;
    EmptyState* m_empty;
    QList<std::pair<QString, QString>> m_segments;

    QAction* m_sampleAction = nullptr;
    QAction* m_swapAction = nullptr;
    QAction* m_compareAction = nullptr;
    QAction* m_commandAction = nullptr;
    QAction* m_reportAction = nullptr;
    QAction* m_cancelAction = nullptr;
    QAction* m_backAction = nullptr;
    QAction* m_nextAction = nullptr;
    QAction* m_previousAction = nullptr;
    QList<QAction*> m_saveActions;
    QMenu m_reportMenu;
};

} // namespace gui::hash
