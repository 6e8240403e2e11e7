// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <filesystem>

class QMenu;

namespace gui {
class Button;
class Field;
class LineEdit;
} // namespace gui

namespace gui::hash {

/// A file or a folder to compare: typed, chosen or dropped.
class PathSide : public QWidget {
    Q_OBJECT
public:
    explicit PathSide(QWidget* parent = nullptr);

    /// As it was given, even where its name is not UTF-8 and the text only shows it.
    std::filesystem::path path() const;
    void setPath(const std::filesystem::path& path);
    bool isEmpty() const;
    LineEdit& edit() { return *m_edit; }
    void setTitle(const QString& title, const QString& placeholder);
    void setError(const QString& sentence);
    /// While files are over the window; an empty sentence ends it.
    void setDropSentence(const QString& sentence);
    void chooseFile() { choose(Wanted::File); }
    void retranslate();

Q_SIGNALS:
    void edited(); ///< by keys
    void chosen(); ///< by a dialog: nothing more is to come
    void accepted(); ///< Return

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    enum class Wanted : std::uint8_t { File, Folder };
    void choose(Wanted wanted);

    LineEdit* m_edit;
    Field* m_field;
    Button* m_choose;
    QMenu* m_menu;
    QAction* m_chooseFile;
    QAction* m_chooseFolder;
    std::filesystem::path m_path; ///< what m_edit shows, until it is edited
    QString m_dropSentence;
};

} // namespace gui::hash
