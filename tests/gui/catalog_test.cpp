// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/catalog.h"
#include "tests/gui/gui_main.h"

#include <QDir>
#include <QFile>
#include <QSet>

/// A panel is a folder and a row in the catalog.
class CatalogTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void hasARowForEachFolder()
    {
        QStringList folders = QDir(QStringLiteral(PANEL_FOLDER)).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        QStringList ids;
        for (const gui::Panel& panel : gui::allPanels())
            ids.append(QString::fromLatin1(panel.id));
        folders.sort();
        ids.sort();
        QCOMPARE(ids, folders);
    }

    void saysOfEachPanelWhatTheWindowNeeds()
    {
        for (const gui::Panel& panel : gui::allPanels()) {
            QVERIFY2(
                QFile::exists(QStringLiteral(":/icons/%1.svg").arg(QLatin1StringView(panel.icon))), panel.id);
            QVERIFY2(!panel.title().isEmpty(), panel.id);
            QVERIFY2(panel.keywords().size() >= 3, panel.id);
            QVERIFY2(panel.recognise && panel.offers, panel.id);
            QVERIFY2(!panel.tabs.empty(), panel.id);
            QSet<QString> tabs;
            for (const gui::Tab& tab : panel.tabs) {
                tabs.insert(QString::fromLatin1(tab.id));
                QVERIFY2(!tab.title().isEmpty() && tab.create, tab.id);
            }
            QCOMPARE(tabs.size(), panel.tabs.size());
        }
    }
};

GUI_TEST_MAIN(CatalogTest)

#include "catalog_test.moc"
