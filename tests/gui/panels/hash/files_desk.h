// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/encoding.h"
#include "gui/panels/hash/file_list.h"
#include "gui/panels/hash/files_tab.h"
#include "gui/panels/hash/verdict_summary.h"
#include "gui/text/convert.h"
#include "gui/widgets/field.h"
#include "gui/workbench/workbench.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <memory>

using namespace gui;
using namespace gui::hash;
using namespace Qt::Literals::StringLiterals;
using core::hash::Algorithm;

inline const QString sha256OfAbc = u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s;

/// A window with the tab in it, settings of its own, and a folder for files.
struct Desk {
    explicit Desk(const QStringList& digests = { u"sha256"_s, u"md5"_s })
        : settings(folder.path().toStdString())
        , workbench(settings)
    {
        settings.setPanelValue(u"hash"_s, u"digests"_s, digests);
        tab = std::make_unique<FilesTab>(workbench, nullptr);
        tab->resize(1072, 716);
        tab->show();
    }

    ~Desk()
    {
        tab.reset();
        // Qt cannot remove names that are not UTF-8.
        std::error_code ignored;
        std::filesystem::remove_all(folder.path().toStdString(), ignored);
    }
    Desk(const Desk&) = delete;
    Desk& operator=(const Desk&) = delete;

    std::filesystem::path file(const QByteArray& name, const QByteArray& content) const
    {
        const QByteArray path = folder.path().toUtf8() + '/' + name;
        QFile file(fromUtf8(path.toStdString()));
        std::filesystem::create_directories(std::filesystem::path(path.toStdString()).parent_path());
        // Through C: Qt takes no name that is not UTF-8.
        std::unique_ptr<std::FILE, int (*)(std::FILE*)> handle(
            std::fopen(path.constData(), "wb"), std::fclose);
        std::fwrite(content.constData(), 1, static_cast<std::size_t>(content.size()), handle.get());
        return std::filesystem::path(path.toStdString());
    }

    /// Whoever reads it waits for ever.
    std::filesystem::path pipe(const char* name) const
    {
        const std::filesystem::path path = std::filesystem::path(folder.path().toStdString()) / name;
        return QProcess::execute(u"mkfifo"_s, { fromPath(path) }) == 0 ? path : std::filesystem::path();
    }

    bool waitUntilDone(std::size_t files)
    {
        return QTest::qWaitFor(
            [&] { return tab->files().items().size() == files && tab->files().countUnfinished() == 0; },
            20'000);
    }

    void expect(const QString& text) { edit().setText(text); }
    LineEdit& edit() { return *tab->findChild<LineEdit*>(); }
    FileList& list() { return *tab->findChild<FileList*>(); }
    VerdictSummary verdict() { return summarise(tab->files()); }
    QString digest(int row, Algorithm algorithm)
    {
        for (const auto& computed : tab->files().item(row).digests) {
            if (computed.algorithm == algorithm)
                return fromUtf8(core::toHex(computed.digest));
        }
        return {};
    }

    QTemporaryDir folder;
    Settings settings;
    Workbench workbench;
    std::unique_ptr<FilesTab> tab;
};
