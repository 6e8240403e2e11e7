// SPDX-License-Identifier: Apache-2.0
#include "core/http/csp/preview.h"
#include "core/http/page.h"
#include "core/http/report.h"
#include "gui/panels/headers/report_document.h"
#include "gui/panels/headers/report_menu.h"
#include "gui/text/convert.h"
#include "gui/workbench/tab_view.h"
#include "gui/workbench/workbench.h"
#include "tests/gui/gui_main.h"
#include "tests/gui/panels/headers/planted_audit.h"

#include <QClipboard>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTextDocument>

#include <algorithm>

using namespace gui;
using namespace gui::headers;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime noon(QDate(2026, 11, 22), QTime(12, 0, 5), Qt::UTC);

ReportWish wish()
{
    return { .when = noon };
}

QString html(const std::string& hostile = "nginx")
{
    return htmlOf(contentOf(planted::audit(hostile), wish()));
}

QString markdown(const std::string& hostile = "nginx")
{
    return markdownOf(contentOf(planted::audit(hostile), wish()));
}

QByteArray contentsOf(const QString& path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

class PlainTab : public TabView {
public:
    explicit PlainTab(Workbench& workbench)
        : TabView(workbench, nullptr)
    {
    }
    void receive(Content, const QString&) override { }
    void showSample() override { }
    void retranslate() override { }
};

struct Desk {
    Desk()
        : settings(folder.path().toStdString())
        , workbench(settings)
        , tab(workbench)
        , menu(workbench, tab)
    {
        menu.setAudit(std::make_shared<core::http::Audit>(planted::audit()), wish());
    }
    QTemporaryDir folder;
    Settings settings;
    Workbench workbench;
    PlainTab tab;
    ReportMenu menu;
};

} // namespace

class ReportDocumentTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysWhatTheAuditSays_data()
    {
        QTest::addColumn<QString>("words");
        for (const char* words : { "HTTP headers of app.example.com", "Grade B, 75 point(s)",
                 "https://app.example.com/login", "2026-11-22 12:00:05 UTC", "content-security-policy",
                 "The policy allows inline scripts", "Inline scripts are allowed", "Serious",
                 "Any script that an attacker writes into the page will run.",
                 "Put a nonce on each script element.", "ASVS 3.4.3", "CWE-79",
                 "HTTP/1.1 301 Moved Permanently", "Location: https://app.example.com/login",
                 "Set-Cookie: sid=\u2026; Path=/; HttpOnly" })
            QTest::newRow(words) << QString::fromUtf8(words);
        QTest::newRow("sum") << u"100 \u2212 20 \u2212 5 = 75"_s;
        QTest::newRow("bonus") << u"Bonus points (+5) count only from 90 up"_s;
    }
    void saysWhatTheAuditSays()
    {
        QFETCH(QString, words);
        QString unescaped = markdown();
        unescaped.remove(u'\\');
        QVERIFY2(unescaped.contains(words), qPrintable(unescaped));
        QTextDocument document;
        document.setHtml(html());
        const QString shown = document.toPlainText();
        QVERIFY2(shown.contains(words), qPrintable(shown));
    }

    void keepsCookieValuesToItself()
    {
        const auto audit = planted::audit();
        for (const ReportForm& form : reportForms()) {
            const auto bytes = reportOf(form.format, audit, wish());
            QVERIFY(bytes);
            QVERIFY2(!bytes->contains("topsecretvalue"), form.id);
        }
    }

    void hidesWhateverACookieIs_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("shown");
        QTest::newRow("attributes") << u"Set-Cookie"_s << u"a=b=c; Path=/"_s << u"a=\u2026; Path=/"_s;
        QTest::newRow("case") << u"sEt-cOOkie"_s << u"a=b"_s << u"a=\u2026"_s;
        QTest::newRow("nameless") << u"Set-Cookie"_s << u"secret; Secure"_s << u"\u2026; Secure"_s;
        QTest::newRow("empty value") << u"Set-Cookie"_s << u"a=; Secure"_s << u"a=; Secure"_s;
        QTest::newRow("empty") << u"Set-Cookie"_s << u""_s << u""_s;
        QTest::newRow("another field") << u"Server"_s << u"a=b; c"_s << u"a=b; c"_s;
    }
    void hidesWhateverACookieIs()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        QFETCH(QString, shown);
        QCOMPARE(fromUtf8(withoutSecrets({ .name = toUtf8(name), .value = toUtf8(value) })), shown);
    }

    void marksTheSpotAlsoBehindAHiddenValue()
    {
        const auto audit = planted::audit();
        // "HttpOnly", behind the value that is not shown.
        const auto where = whereOf(audit, { .hop = 1, .field = 1, .offset = 28, .size = 8 });
        QVERIFY(where);
        QCOMPARE(where->marked, u"HttpOnly"_s);
        QCOMPARE(where->whole(), u"Set-Cookie: sid=\u2026; Path=/; HttpOnly"_s);
        QVERIFY(!whereOf(audit, { .hop = 7 }));
        auto hidden = audit;
        hidden.findings.back().spot = core::http::Spot{ .hop = 1, .field = 1, .offset = 28, .size = 8 };
        hidden = withoutSecrets(hidden);
        QCOMPARE(whereOf(hidden, *hidden.findings.back().spot)->marked, u"HttpOnly"_s);
        QVERIFY(whereOf(audit, { .hop = 1, .field = 0, .offset = 5000, .size = 9 })->marked.isEmpty());
    }

    void escapesHostileValuesInHtml_data()
    {
        QTest::addColumn<QString>("value");
        QTest::newRow("script") << u"<script>alert(1)</script>"_s;
        QTest::newRow("end of the place") << u"</pre></div></body><img src=x onerror=alert(1)>"_s;
        QTest::newRow("attribute") << u"\" onmouseover=\"alert(1)"_s;
        QTest::newRow("apostrophe") << u"' onmouseover='alert(1)"_s;
        QTest::newRow("entity") << u"&lt;script&gt;"_s;
        QTest::newRow("style") << u"</style><link rel=stylesheet href=//e.example/x>"_s;
        QTest::newRow("title") << u"</title><base href=//e.example/>"_s;
        QTest::newRow("comment") << u"--><!-- <script>"_s;
    }
    void escapesHostileValuesInHtml()
    {
        QFETCH(QString, value);
        const QString page = html(toUtf8(value));
        // Once without it, once with it: the same elements, so none of its own.
        QCOMPARE(page.count(u'<'), html().count(u'<'));
        QCOMPARE(page.count(u'"'), html().count(u'"'));
        QTextDocument document;
        document.setHtml(page);
        QVERIFY2(document.toPlainText().contains(u"Server: "_s + value), qPrintable(document.toPlainText()));
    }

    void showsWhatTurnsTheDirectionOrEndsALine()
    {
        for (const QString& report : { html("a\nb\xE2\x80\xAE"
                                            "c"),
                 markdown("a\nb\xE2\x80\xAE"
                          "c") }) {
            QVERIFY(!report.contains(QChar(u'\u202E')));
            QVERIFY(report.contains(u"202e"_s));
            QVERIFY(report.contains(u"u000ab"_s));
        }
    }

    void loadsNothingAndSaysSo()
    {
        const QString page = html();
        for (const QString& word : { u" src="_s, u" href="_s, u"url("_s, u"@import"_s, u"<script"_s,
                 u" style="_s, u" on"_s + u"load"_s })
            QVERIFY2(!page.contains(word), qPrintable(word));
        QVERIFY(page.contains(u"content=\"default-src 'none'; style-src 'sha256-"_s));
    }

    void passesOurOwnJudge()
    {
        const std::string page = toUtf8(html());
        core::http::Exchange exchange;
        exchange.hops.push_back({ .url = "https://example.com/report.html",
            .status = 200,
            .fields = { { .name = "Content-Type", .value = "text/html; charset=utf-8" } },
            .body = page });
        const core::http::Audit audit = core::http::audit(exchange, {});
        if (audit.policies.empty())
            QSKIP("nothing judges pages yet");
        QCOMPARE(audit.policies.size(), 1U);
        const auto url = core::http::parseUrl("https://example.com/report.html");
        const core::http::Page read = core::http::readPage(page);
        QVERIFY(!read.resources.empty());
        for (const core::http::csp::Verdict& verdict : core::http::csp::preview(audit.policies, read, *url))
            QVERIFY2(!verdict.isBlocked, verdict.directive.c_str());
        for (const core::http::csp::evaluator::Finding& finding :
            core::http::csp::evaluator::evaluate(audit.policies.front().text))
            QVERIFY2(finding.severity >= 60, finding.kind->name);
        for (const core::http::HeaderFinding& finding : audit.findings)
            QVERIFY2(finding.finding.subject != "content-security-policy"
                    || finding.finding.kind->severity < core::Severity::Medium,
                finding.finding.kind->id);
        const auto policy = std::ranges::find(audit.score.tests, std::string_view("content-security-policy"),
            &core::http::observatory::TestResult::test);
        QVERIFY(policy != audit.score.tests.end());
        QVERIFY2(policy->passes, policy->outcome->kind.id);
    }

    void fencesHostileValuesInMarkdown()
    {
        const QString report = markdown("```\n# Owned [x](http://e.example) `a` | b");
        QVERIFY(report.contains(u"\n````http\n"_s));
        QVERIFY(!report.contains(u"\n# Owned"_s));
        // In running text: neither link nor code.
        QVERIFY(report.contains(u"\\[x\\](http:\\/\\/e.example) \\`a\\` \\| b"_s));
        QCOMPARE(report.count(u"\n### "_s), markdown().count(u"\n### "_s));
    }

    void printsAPdf()
    {
        const QByteArray pdf = pdfOf(contentOf(planted::audit(), wish()));
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(pdf.trimmed().endsWith("%%EOF"));
        QVERIFY(pdf.size() > 8000);
        // More to say takes more pages.
        core::http::Audit longer = planted::audit();
        for (int i = 0; i < 400; ++i)
            longer.exchange.hops.back().fields.push_back(
                { .name = "X-Line", .value = std::string(300, 'a') });
        QVERIFY(pdfOf(contentOf(longer, wish())).count("/Type /Page") > pdf.count("/Type /Page"));
    }

    void leavesJsonAndSarifToTheCore()
    {
        const auto audit = planted::audit();
        QCOMPARE(reportOf(ReportFormat::Json, audit, wish())->toStdString(),
            core::http::auditJson(withoutSecrets(audit)));
        QVERIFY(reportOf(ReportFormat::Sarif, audit, wish())->contains("https://app.example.com/login"));
    }

    void suggestsANameFromHostAndDate_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("name");
        QTest::newRow("host") << u"https://app.example.com/login?a=b"_s
                              << u"headers-app.example.com-2026-11-22.md"_s;
        QTest::newRow("none") << u""_s << u"headers-2026-11-22.md"_s;
        QTest::newRow("address") << u"https://[::1]/"_s << u"headers-___1_-2026-11-22.md"_s;
    }
    void suggestsANameFromHostAndDate()
    {
        QFETCH(QString, url);
        QFETCH(QString, name);
        core::http::Audit audit = planted::audit();
        if (!url.isEmpty() && !core::http::parseUrl(toUtf8(url)))
            QSKIP("addresses are not read yet");
        audit.exchange.hops.back().url = toUtf8(url);
        QCOMPARE(suggestedName(ReportFormat::Markdown, audit, wish()), name);
    }

    void tellsHowTheResponseWasComeBy()
    {
        const SharedInspection sample = sampleInspection();
        const ReportWish own{ .when = noon, .inspection = sample };
        const QString text = markdownOf(contentOf(*sample->audit, own));
        QVERIFY(text.contains(u"## Transport"_s));
        QVERIFY(text.contains(u"TLS 1.3, X25519, AES-256-GCM"_s));
        QVERIFY(text.contains(u"Versions offered: TLS 1.2, TLS 1.3"_s));
        QVERIFY(text.contains(u"192.0.2.10, TLS 1.3"_s));
        QVERIFY(text.contains(u"nothing was sent"_s));
        QVERIFY(!markdown().contains(u"## Transport"_s));
        const QString page = htmlOf(contentOf(*sample->audit, own));
        QVERIFY(page.contains(u"<h2>Transport</h2>"_s));
        const auto json = reportOf(ReportFormat::Json, *sample->audit, own);
        QVERIFY(json.has_value());
        const QJsonObject object = QJsonDocument::fromJson(*json).object();
        QCOMPARE(object[u"hops"_s].toArray().size(), 2);
        QVERIFY(object.contains(u"tls"_s));
        // The sample's cookie has a value, and no report does.
        QVERIFY(!json->contains("8f2c0a7d51") && !text.contains(u"8f2c0a7d51"_s));
    }

    void hasNothingToReportWithoutAnAudit()
    {
        Desk desk;
        QVERIFY(desk.menu.action()->isEnabled());
        QCOMPARE(desk.menu.action()->menu()->actions().size(), 7);
        desk.menu.setAudit(nullptr, {});
        QVERIFY(!desk.menu.action()->isEnabled());
        for (QAction* action : desk.tab.actions())
            QVERIFY(!action->isEnabled());
    }

    void savesEveryFormat()
    {
        Desk desk;
        QSignalSpy toasts(&desk.workbench, &Workbench::toastWanted);
        for (const ReportForm& form : reportForms()) {
            const QString path = desk.folder.filePath(u"report."_s + QLatin1StringView(form.suffix));
            toasts.clear();
            desk.menu.save(form.format, toPath(path));
            QTRY_COMPARE(toasts.size(), 1);
            QVERIFY2(contentsOf(path).size() > 50, form.id);
        }
        QVERIFY(contentsOf(desk.folder.filePath(u"report.pdf"_s)).startsWith("%PDF-"));
    }

    void replacesTheFileThatThePersonChose()
    {
        Desk desk;
        const QString path = desk.folder.filePath(u"old.md"_s);
        QFile old(path);
        QVERIFY(old.open(QFile::WriteOnly));
        old.write(QByteArray(100000, 'x'));
        old.close();
        QSignalSpy toasts(&desk.workbench, &Workbench::toastWanted);
        desk.menu.save(ReportFormat::Markdown, toPath(path));
        QTRY_COMPARE(toasts.size(), 1);
        QVERIFY(contentsOf(path).startsWith("# HTTP headers"));
        QVERIFY(!contentsOf(path).contains("xxx"));
    }

    void saysWhyNothingWasSaved()
    {
        Desk desk;
        QSignalSpy failures(&desk.menu, &ReportMenu::failed);
        desk.menu.save(ReportFormat::Html, toPath(desk.folder.filePath(u"no/such/folder/report.html"_s)));
        QTRY_COMPARE(failures.size(), 1);
        QVERIFY(failures.front().front().toString().startsWith(u"Nothing was saved: "_s));
        desk.menu.save(ReportFormat::Html, toPath(desk.folder.path()));
        QTRY_COMPARE(failures.size(), 2);
    }

    void copiesAsMarkdown()
    {
        Desk desk;
        QSignalSpy toasts(&desk.workbench, &Workbench::toastWanted);
        desk.menu.action()->menu()->actions().constLast()->trigger();
        QTRY_COMPARE(toasts.size(), 1);
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"# HTTP headers of app"_s));
    }
};

GUI_TEST_MAIN(ReportDocumentTest)

#include "report_document_test.moc"
