// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/hash/path_side.h"

#include "gui/text/convert.h"
#include "gui/widgets/button.h"
#include "gui/widgets/drop_frame.h"
#include "gui/widgets/field.h"
#include "gui/widgets/style/icon.h"
#include "gui/widgets/style/layout.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileDialog>
#include <QMenu>
#include <QPainter>

namespace gui::hash {

using namespace Qt::Literals::StringLiterals;

PathSide::PathSide(QWidget* parent)
    : QWidget(parent)
    , m_edit(new LineEdit)
    , m_field(nullptr)
    , m_choose(new Button(ButtonKind::Secondary))
    , m_menu(new QMenu(this))
    , m_chooseFile(m_menu->addAction(iconNamed("file"_L1), QString()))
    , m_chooseFolder(m_menu->addAction(iconNamed("folder"_L1), QString()))
{
    auto* row = new QWidget;
    auto* rowLayout = new QHBoxLayout(row);
    setMargins(*rowLayout, *row, 0, 0, 0, 0);
    setSpacing(*rowLayout, *row, 8);
    rowLayout->addWidget(m_edit, 1);
    rowLayout->addWidget(m_choose);
    m_field = new Field(row);
    auto* column = new QVBoxLayout(this);
    setMargins(*column, *this, 0, 0, 0, 0);
    column->addWidget(m_field);
    m_edit->setClearButtonEnabled(true);
    m_choose->setOpensMenu(true);
    connect(m_choose, &Button::clicked, this, [this] { m_choose->openMenu(*m_menu); });
    connect(m_chooseFile, &QAction::triggered, this, [this] { choose(Wanted::File); });
    connect(m_chooseFolder, &QAction::triggered, this, [this] { choose(Wanted::Folder); });
    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        setError({});
        if (m_edit->text() != printable(fromPath(m_path)))
            Q_EMIT edited();
    });
    connect(m_edit, &QLineEdit::returnPressed, this, &PathSide::accepted);
}

std::filesystem::path PathSide::path() const
{
    QString text = m_edit->text();
    if (text == printable(fromPath(m_path)))
        return m_path;
    text = text.trimmed();
    if (text == u"~"_s || text.startsWith(u"~/"_s))
        text.replace(0, 1, QDir::homePath());
    return toPath(text);
}

void PathSide::setPath(const std::filesystem::path& path)
{
    m_path = path;
    m_edit->setText(printable(fromPath(path)));
    setError({});
}

bool PathSide::isEmpty() const
{
    return m_edit->text().trimmed().isEmpty();
}

void PathSide::setTitle(const QString& title, const QString& placeholder)
{
    m_field->setLabel(title);
    m_edit->setAccessibleName(title);
    m_edit->setPlaceholderText(placeholder);
    m_choose->setAccessibleName(tr("Choose: %1").arg(title));
}

void PathSide::setError(const QString& sentence)
{
    m_field->setError(sentence);
    m_edit->setError(!sentence.isEmpty());
}

void PathSide::setDropSentence(const QString& sentence)
{
    m_dropSentence = sentence;
    update();
}

void PathSide::paintEvent(QPaintEvent* /*event*/)
{
    if (m_dropSentence.isEmpty())
        return;
    QPainter painter(this);
    paintDropFrame(painter, *this, rect(), DropFrame::FilesOver);
}

void PathSide::choose(Wanted wanted)
{
    const bool isFolder = wanted == Wanted::Folder;
    auto* dialog = new QFileDialog(this, isFolder ? tr("Choose a folder") : tr("Choose a file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(isFolder ? QFileDialog::Directory : QFileDialog::ExistingFile);
    dialog->setOption(QFileDialog::ShowDirsOnly, isFolder);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& name) {
        setPath(toPath(name));
        Q_EMIT chosen();
    });
    dialog->open();
}

void PathSide::retranslate()
{
    m_choose->setText(tr("Choose"));
    m_chooseFile->setText(tr("Choose a file…"));
    m_chooseFolder->setText(tr("Choose a folder…"));
}

} // namespace gui::hash
