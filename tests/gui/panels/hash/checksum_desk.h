// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/panels/hash/checksum_list.h"
#include "gui/panels/hash/checksum_tab.h"
#include "gui/panels/hash/checksum_verify.h"
#include "gui/panels/hash/checksum_write.h"
#include "gui/text/convert.h"
#include "gui/widgets/button.h"
#include "gui/widgets/card.h"
#include "gui/widgets/chooser.h"
#include "gui/widgets/field.h"
#include "gui/widgets/filter_chips.h"
#include "gui/widgets/segmented.h"
#include "gui/widgets/strips.h"
#include "gui/workbench/workbench.h"

#include <QProcess>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTest>

#include <fstream>
#include <memory>

using namespace gui;
using namespace gui::hash;
using namespace Qt::Literals::StringLiterals;

namespace fs = std::filesystem;

inline const std::string sha256OfAbc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

/// A window with the tab in it, settings of its own, and a folder for files.
struct ChecksumDesk {
    ChecksumDesk()
        : settings(fs::path(settingsFolder.path().toStdString()))
        , workbench(settings)
        , root(fs::path(folder.path().toStdString()))
        , tab(std::make_unique<ChecksumTab>(workbench, nullptr))
    {
        workbench.setOpener([this](const Destination& to, Content content) {
            destination = to;
            opened = std::move(content);
        });
        tab->resize(1072, 716);
        tab->show();
    }
    ~ChecksumDesk()
    {
        tab.reset();
        // Qt cannot remove names that are not UTF-8.
        std::error_code ignored;
        fs::remove_all(root, ignored);
    }
    ChecksumDesk(const ChecksumDesk&) = delete;
    ChecksumDesk& operator=(const ChecksumDesk&) = delete;

    fs::path file(const std::string& name, const std::string& content = "abc") const
    {
        fs::create_directories((root / name).parent_path());
        std::ofstream(root / name, std::ios::binary) << content;
        return root / name;
    }
    /// The names of files that hold "abc".
    fs::path list(const std::string& name, const std::vector<std::string>& names) const
    {
        std::string text;
        for (const std::string& each : names)
            text += core::hash::gnuLine(sha256OfAbc, each);
        return file(name, text);
    }

    ChecksumVerify& verify() const { return tab->verify(); }
    const ChecksumModel& files() const { return verify().files(); }
    bool waitUntilDone() const
    {
        return QTest::qWaitFor([&] { return !verify().isRunning() && verify().hasResult(); }, 20'000);
    }
    bool drop(const fs::path& path) const
    {
        tab->receive(Files{ path }, {});
        return waitUntilDone();
    }
    CheckState stateOf(const std::string& name) const
    {
        for (const CheckedFile& each : files().files()) {
            if (each.audited.name == name)
                return each.state;
        }
        return CheckState::NotChecked;
    }
    template <typename Widget> Widget& part(const QString& name = {}) const
    {
        auto* found = tab->findChild<Widget*>(name);
        if (!found)
            qFatal("no such part");
        return *found;
    }
    /// The one in view with this text.
    Button& button(const QString& text) const
    {
        for (Button* each : tab->findChildren<Button*>()) {
            if (each->isVisible() && each->text() == text)
                return *each;
        }
        qFatal("no button \"%s\"", qPrintable(text));
    }
    void click(QWidget& widget) const { QTest::mouseClick(&widget, Qt::LeftButton); }
    void chooseChip(const QString& word) const
    {
        for (QRadioButton* chip : part<FilterChips>().findChildren<QRadioButton*>()) {
            if (chip->text().startsWith(word))
                QTest::mouseClick(chip, Qt::LeftButton);
        }
    }
    void chooseSegment(const QString& text) const
    {
        for (QRadioButton* segment : tab->findChildren<QRadioButton*>()) {
            if (segment->text() == text)
                segment->click();
        }
    }
    QStringList shownNames() const
    {
        QStringList names;
        for (int row = 0; row < files().rowCount(); ++row)
            names << files().index(row).data().toString();
        return names;
    }
    QString message(const QString& name = u"verifyMessage"_s) const
    {
        return part<MessageStrip>(name).sentence();
    }
    static QByteArray read(const fs::path& path)
    {
        QFile file(fromPath(path));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir settingsFolder;
    QTemporaryDir folder;
    Settings settings;
    Workbench workbench;
    fs::path root;
    std::unique_ptr<ChecksumTab> tab;
    Destination destination;
    Content opened;
};
