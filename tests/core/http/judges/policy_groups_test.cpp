// SPDX-License-Identifier: Apache-2.0
#include "tests/core/http/judges/judged_policies.h"

#include <QTest>

using namespace tests;

class PolicyGroupsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void judgesPoliciesTogether_data();
    void judgesPoliciesTogether();
    void judgesWhatOnlyReportsAsIfEnforced();
    void missesAPolicyByProfile_data();
    void missesAPolicyByProfile();
    void judgesMetaElements();
    void findsScriptsOfThePageThatAreBlocked();
    void fixesHelp_data();
    void fixesHelp();
    void saysLittleOfHostilePolicies();
};

void PolicyGroupsTest::judgesPoliciesTogether_data()
{
    QTest::addColumn<std::string>("policy");
    QTest::addColumn<std::string>("id");
    QTest::addColumn<bool>("isFound");
    const auto row = [](const char* id, bool isFound, const char* policy) {
        QTest::addRow("%s: %s", id, policy) << std::string(policy) << std::string(id) << isFound;
    };
    row("script-unsafe-inline", false, "script-src 'unsafe-inline', default-src 'self'");
    row("script-unsafe-inline", true, "script-src 'unsafe-inline', img-src 'self'");
    row("form-action-broad", true, "script-src 'self'; form-action *");
    row("form-action-broad", true, "script-src 'self'; form-action https:");
    row("form-action-broad", false, "script-src 'self'; form-action *, form-action 'self'");
    row("script-unsafe-eval", false, "script-src 'unsafe-eval', script-src 'self'");
    row("script-broad-source", false, "script-src *, script-src 'self'");
    row("script-broad-source", true, "script-src *, script-src https:");
    row("script-bypass-host", false, "script-src cdnjs.cloudflare.com, script-src 'self'");
    row("script-bypass-host", true, "script-src cdnjs.cloudflare.com, script-src https:");
    row("object-src-missing", false, "script-src 'self', object-src 'none'");
    row("script-src-missing", false, "frame-ancestors 'none', script-src 'self'");
    row("form-action-missing", false, "script-src 'self', form-action 'self'");
    row("frame-ancestors-broad", false, "frame-ancestors *, frame-ancestors 'none'");
    row("style-unsafe-inline", false, "default-src 'self'; style-src 'unsafe-inline', style-src 'self'");
}

void PolicyGroupsTest::judgesPoliciesTogether()
{
    QFETCH(std::string, policy);
    QFETCH(std::string, id);
    QFETCH(bool, isFound);
    QCOMPARE(findingOf(judged(policy), id) != nullptr, isFound);
}

void PolicyGroupsTest::judgesWhatOnlyReportsAsIfEnforced()
{
    const Field reporting{ .name = "Content-Security-Policy-Report-Only",
        .value = "script-src 'unsafe-inline'; report-uri /r" };
    const Judged alone = judged(std::vector{ reporting });
    QVERIFY(findingOf(alone, "report-only"));
    QVERIFY(!findingOf(alone, "missing"));
    const HeaderFinding* finding = findingOf(alone, "script-unsafe-inline");
    QVERIFY(finding);
    QCOMPARE(finding->finding.subject, std::string("content-security-policy-report-only"));
    QVERIFY(!finding->fix.empty());
    QCOMPARE(finding->fix.front().name, reporting.name);
    const HeaderFinding* only = findingOf(alone, "report-only");
    QCOMPARE(only->fix.size(), std::size_t(2));
    QCOMPARE(fixOf(*only), reporting.value);

    // What the enforced one stops is stopped, yet the other would not.
    const Judged both = judged({ { .name = "Content-Security-Policy", .value = good }, reporting });
    QCOMPARE(idsOf(both), QStringList{ "script-unsafe-inline" });
    const Judged rollout = judged({ { .name = "Content-Security-Policy", .value = good },
        { .name = "Content-Security-Policy-Report-Only",
            .value = "require-trusted-types-for 'script'; report-uri /r" } });
    QCOMPARE(idsOf(rollout), QStringList());
    // What X-Frame-Options does not limit, it does not limit alone.
    const Field unframed{ .name = "Content-Security-Policy", .value = "default-src 'none'" };
    const auto isOnlyOption = [&](const char* option) {
        return findingOf(judged({ unframed, { .name = "X-Frame-Options", .value = option } }),
                   "frame-ancestors-missing")
            != nullptr;
    };
    QVERIFY(isOnlyOption("deny"));
    QVERIFY(!isOnlyOption("\"DENY\""));

    const Judged silent = judged({ { .name = "Content-Security-Policy", .value = good },
        { .name = "Content-Security-Policy-Report-Only", .value = "img-src 'self'" } });
    QVERIFY(findingOf(silent, "report-only-silent"));
}

void PolicyGroupsTest::missesAPolicyByProfile_data()
{
    QTest::addColumn<int>("profile");
    QTest::addColumn<QStringList>("ids");
    QTest::newRow("page") << int(Profile::WebPage) << QStringList{ "missing" };
    QTest::newRow("API") << int(Profile::Api) << QStringList{ "api-missing" };
    QTest::newRow("files") << int(Profile::StaticAssets) << QStringList{};
}

void PolicyGroupsTest::missesAPolicyByProfile()
{
    QFETCH(int, profile);
    QFETCH(QStringList, ids);
    const Judged result = judged(std::vector<Field>{}, { .profile = Profile(profile) });
    QCOMPARE(idsOf(result), ids);
    for (const HeaderFinding& finding : result.findings)
        QVERIFY(!finding.spot && finding.fix.size() == 1);
    // An API's policy is read, and not scolded for what only pages need.
    if (Profile(profile) != Profile::WebPage) {
        QCOMPARE(idsOf(judged("default-src 'none'; frame-ancestors 'none'", { .profile = Profile(profile) })),
            QStringList());
        QCOMPARE(idsOf(judged("default-src none", { .profile = Profile(profile) })),
            QStringList{ "keyword-unquoted" });
    }
}

void PolicyGroupsTest::judgesMetaElements()
{
    const auto meta = [](const char* name, const char* content, bool isInHead, std::size_t before) {
        return MetaElement{ .httpEquiv = name,
            .content = content,
            .hasHttpEquiv = true,
            .isInHead = isInHead,
            .resourcesBefore = before,
            .place = { .byte = 7, .line = 3, .column = 1, .member = {} } };
    };
    const Page page{ .metas
        = { meta("content-security-policy", "img-src *; frame-ancestors 'none'; report-uri /r", true, 1),
            meta("content-security-policy", "img-src *", false, 1),
            meta("content-security-policy-report-only", "img-src *", true, 0) },
        .resources = { { .kind = Resource::Kind::InlineScript } } };
    const Judged result = judged(good, { .page = &page });
    // The script lacks the nonce, too.
    QCOMPARE(idsOf(result),
        (QStringList{ "meta-directive-ignored", "meta-directive-ignored", "meta-late", "meta-misplaced",
            "meta-report-only", "page-script-blocked" }));
    const HeaderFinding* finding = findingOf(result, "meta-directive-ignored");
    QVERIFY(!finding->spot && finding->fix.empty());
    QCOMPARE(finding->finding.place->line, std::optional<std::uint64_t>(3));
}

void PolicyGroupsTest::findsScriptsOfThePageThatAreBlocked()
{
    Page page{ .metas = {},
        .resources = { { .kind = Resource::Kind::Script, .url = "/a.js", .nonce = "MTIzNDU2Nzg5MGFiY2RlZg" },
            { .kind = Resource::Kind::Script, .url = "/b.js", .nonce = "MTIzNDU2Nzg5MGFiY2RlZg" } } };
    QCOMPARE(idsOf(judged(good, { .page = &page })), QStringList());
    page.resources[1].nonce.clear();
    const Judged result = judged(good, { .page = &page });
    QCOMPARE(idsOf(result), QStringList{ "page-script-blocked" });
    QCOMPARE(result.findings.front().finding.value, std::string("/b.js"));
    // What another policy upgrades is not blocked for its http.
    page.resources = { { .kind = Resource::Kind::Script, .url = "http://cdn.example/c.js" } };
    constexpr const char* upgrading
        = "upgrade-insecure-requests, script-src https: 'nonce-MTIzNDU2Nzg5MGFiY2RlZg'";
    QVERIFY(!idsOf(judged(upgrading, { .page = &page })).contains("page-script-blocked"));
}

void PolicyGroupsTest::fixesHelp_data()
{
    QTest::addColumn<std::string>("policy");
    for (const char* policy :
        { "script-src 'unsafe-inline' 'unsafe-eval' data: https:; object-src *; base-uri *",
            "img-src self http://i.example; script-src: none; block-all-mixed-content",
            "default-src 'self' script-src 'none'; default-src *", "frame-ancestors *; script-src nonce-abc",
            "script-src 'self'; img-src \xE2\x80\x98self\xE2\x80\x99; style-src 'unsafe-inline'" })
        QTest::newRow(policy) << std::string(policy);
}

// Making all changes that are offered, one after another, comes to an end without those findings.
void PolicyGroupsTest::fixesHelp()
{
    QFETCH(std::string, policy);
    for (int step = 0; step < 30; ++step) {
        const Judged result = judged(policy);
        const auto fixable = std::ranges::find_if(
            result.findings, [](const HeaderFinding& finding) { return !finding.fix.empty(); });
        if (fixable == result.findings.end())
            return;
        const int before = int(result.findings.size());
        const std::string better = fixOf(*fixable);
        QVERIFY2(better != policy, fixable->finding.kind->id);
        const Judged after = judged(better);
        const auto count = [&](const Judged& one) {
            return std::ranges::count_if(one.findings,
                [&](const HeaderFinding& other) { return other.finding.kind == fixable->finding.kind; });
        };
        QVERIFY2(count(after) < count(result),
            qPrintable(QStringLiteral("%1 of %2: %3")
                    .arg(QString::fromLatin1(fixable->finding.kind->id))
                    .arg(before)
                    .arg(QString::fromStdString(better))));
        policy = better;
    }
    QFAIL("the fixes do not end");
}

// A finding holds the whole policy in its fix: a thousand of them would be a gigabyte.
void PolicyGroupsTest::saysLittleOfHostilePolicies()
{
    std::string sources = "img-src";
    std::string policies;
    for (int i = 0; i < 50'000; ++i) {
        sources += " 'x" + std::to_string(i) + "'";
        policies += "x,";
    }
    QVERIFY(judged(sources).findings.size() < 20);
    QVERIFY(judged(policies).findings.size() <= 201);
    // Each policy on each script would take minutes.
    Page page{ .metas = {}, .resources = {} };
    std::string hosts;
    for (int i = 0; i < 50'000; ++i) {
        page.resources.push_back({ .kind = Resource::Kind::Script, .url = "/" + std::to_string(i) });
        hosts += "script-src a.example,";
    }
    QVERIFY(!idsOf(judged(hosts, { .page = &page })).contains("page-script-blocked"));
    hosts.insert(0, "script-src 'nonce-MTIzNDU2Nzg5MGFiY2RlZg', ");
    QVERIFY(idsOf(judged(hosts, { .page = &page })).contains("page-script-blocked"));
}

QTEST_GUILESS_MAIN(PolicyGroupsTest)
#include "policy_groups_test.moc"
