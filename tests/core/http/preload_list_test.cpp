// SPDX-License-Identifier: Apache-2.0
#include "core/http/hsts.h"

#include <QTest>

using core::http::PreloadList;

namespace {

PreloadList listOf(std::string_view json)
{
    auto list = PreloadList::read(json);
    if (!list)
        qFatal("the list cannot be read");
    return std::move(*list);
}

} // namespace

class PreloadListTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsChromiumsFile();
    void readsTheObservatorysFile();
    void coversSubdomainsWhereTheyAreIncluded();
    void refusesWhatIsNoList();
};

void PreloadListTest::readsChromiumsFile()
{
    const PreloadList list = listOf(R"(// Copyright notice
{
  "pinsets": [ { "name": "test", "static_spki_hashes": [ "a//b" ] } ], // not ours
  "entries": [
    // gTLDs
    { "name": "app", "policy": "public-suffix", "mode": "force-https", "include_subdomains": true },
    { "name": "Example.com", "policy": "bulk-18-weeks", "mode": "force-https" },
    { "name": "pinned.example", "policy": "google", "mode": "", "pins": "google" },
    { "name": "http://odd", "mode": "force-https", "include_subdomains": false }
  ]
}
)");
    QCOMPARE(list.size(), std::size_t{ 3 });
    QVERIFY(list.find("example.com") != nullptr);
    QVERIFY(list.find("EXAMPLE.com") != nullptr);
    QVERIFY(list.find("www.example.com") == nullptr);
    QVERIFY(list.find("pinned.example") == nullptr);
    QVERIFY(list.find("some.thing.app") != nullptr);
}

void PreloadListTest::readsTheObservatorysFile()
{
    const PreloadList list = listOf(R"({ "example.com": { "mode": "force-https", "includeSubDomains": true,
        "includeSubDomainsForPinning": false, "pinned": false }, "other.net": { "mode": "" } })");
    QCOMPARE(list.size(), std::size_t{ 1 });
    QVERIFY(list.find("a.b.example.com") != nullptr);
    QVERIFY(list.find("other.net") == nullptr);
    QCOMPARE(listOf("{}").size(), std::size_t{ 0 });
    QVERIFY(listOf("{}").find("example.com") == nullptr);
}

void PreloadListTest::coversSubdomainsWhereTheyAreIncluded()
{
    const PreloadList list = listOf(R"({ "com": { "mode": "force-https", "includeSubDomains": true },
        "example.com": { "mode": "force-https", "includeSubDomains": false } })");
    // Its own entry comes first, then any parent's.
    QVERIFY(!list.find("example.com")->includesSubdomains);
    QCOMPARE(list.find("www.example.com")->host, std::string("com"));
    QCOMPARE(list.find("com")->host, std::string("com"));
    QVERIFY(list.find("example.net") == nullptr);
    QVERIFY(list.find("") == nullptr);
    QVERIFY(list.find(".") == nullptr);
}

void PreloadListTest::refusesWhatIsNoList()
{
    const auto codeOf = [](std::string_view json) {
        const auto list = PreloadList::read(json);
        return list ? std::optional<core::ErrorCode>() : std::optional(list.error().code);
    };
    QCOMPARE(codeOf("[]"), std::optional(core::ErrorCode::NotInThisFormat));
    QVERIFY(codeOf("{").has_value());
    QVERIFY(codeOf("").has_value());
    QVERIFY(codeOf("{} // fine").has_value() == false);
}

QTEST_GUILESS_MAIN(PreloadListTest)
#include "preload_list_test.moc"
