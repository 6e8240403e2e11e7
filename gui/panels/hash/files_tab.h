// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/panels/hash/checksum_export.h"
#include "gui/panels/hash/command_line.h"
#include "gui/panels/hash/file_hashing.h"
#include "gui/workbench/tab_view.h"

class QBoxLayout;

namespace gui {
class Button;
class DropStrip;
class EmptyState;
class Field;
class Label;
class LineEdit;
class MessageStrip;
class PageScroll;
} // namespace gui

namespace gui::hash {

class DigestChoices;
class FileList;

/// Files, all their digests in one pass, and whether these are the published ones.
class FilesTab : public TabView {
    Q_OBJECT
public:
    FilesTab(Workbench& workbench, QWidget* parent);

    void receive(Content content, const QString& offer) override;
    QString dropSentence(const Content& content) const override;
    void showDropTarget(const QString& sentence) override;
    void showSample() override;
    QList<QAction*> headerActions() const override;
    QString tail() const override;
    QString status() const override;

    FileModel& files() { return *m_model; }
    FileHashing& hashing() { return *m_hashing; }

protected:
    void retranslate() override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeTop();
    QWidget* makeHeading();
    void makeActions();
    void connectList();
    void arrange();
    void fitList();
    void reveal(const QRect& rect);

    void adoptView();
    void present();
    void presentVerdict();
    void presentMessage(Tone tone, const QString& sentence);

    void showExpected(const QString& text);
    void chooseFiles();
    void paste();
    void copyRow(const QModelIndex& index);
    void copyAll();
    void openMenu(const QModelIndex& index, const QPoint& globalPosition);
    void copyCommand(const std::vector<int>& rows);
    void saveChecksums();
    Q_INVOKABLE void saveTo(const QString& fileName);

    FileModel* m_model;
    FileHashing* m_hashing;
    DigestChoices* m_choices = nullptr;
    Job* m_saving;
    Job* m_copying;

    PageScroll* m_page;
    QBoxLayout* m_topLayout = nullptr;
    QBoxLayout* m_choiceLayout = nullptr;
    LineEdit* m_expected = nullptr;
    Field* m_expectedField = nullptr;
    Field* m_digestsField = nullptr;
    Field* m_formField = nullptr;
    Button* m_choose = nullptr; ///< on a narrow page
    DropStrip* m_strip;
    EmptyState* m_empty;
    MessageStrip* m_message;
    QWidget* m_heading = nullptr;
    Label* m_count = nullptr;
    Button* m_add = nullptr; ///< in a low window
    Button* m_copyAll = nullptr;
    Button* m_save = nullptr;
    Button* m_clear = nullptr;
    FileList* m_list;

    QAction* m_sampleAction = nullptr;
    QAction* m_commandAction = nullptr;
    QAction* m_chooseAction = nullptr;
    QAction* m_pasteAction = nullptr;
    QAction* m_copyAction = nullptr;
    QAction* m_removeAction = nullptr;
    QAction* m_cancelAction = nullptr;
    QAction* m_copyAllAction = nullptr;
    QAction* m_saveAction = nullptr;
    QAction* m_clearAction = nullptr;
    QString m_dropSentence;
};

} // namespace gui::hash
