// SPDX-License-Identifier: Apache-2.0
#include "core/http/csp/policy.h"

#include <QTest>

using namespace core::http::csp;

namespace {

/// "host https example.com :443 /path", with only the parts that are there.
std::string told(const Source& source)
{
    constexpr const char* kinds[] = { "none", "keyword", "nonce", "hash", "scheme", "host", "invalid" };
    std::string text = kinds[std::size_t(source.kind)];
    const auto add = [&](const char* mark, const std::string& part) {
        if (!part.empty())
            text += std::string(" ") + mark + part;
    };
    add("", source.scheme);
    add("", source.host);
    add(":", source.port);
    add("", source.path);
    add("", source.algorithm);
    add("", source.value);
    return text;
}

} // namespace

class SourceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatKindOfSourceAValueIs_data();
    void tellsWhatKindOfSourceAValueIs();
};

void SourceTest::tellsWhatKindOfSourceAValueIs_data()
{
    QTest::addColumn<std::string>("value");
    QTest::addColumn<std::string>("source");
    const auto row = [](const char* value, const char* source) {
        QTest::newRow(value) << std::string(value) << std::string(source);
    };
    row("'none'", "none");
    row("'NONE'", "none");
    row("'self'", "keyword self");
    row("'Unsafe-Inline'", "keyword unsafe-inline");
    row("'wasm-unsafe-eval'", "keyword wasm-unsafe-eval");
    row("'trusted-types-eval'", "keyword trusted-types-eval");
    row("'unsafe-inlin'", "invalid");
    row("'self", "invalid");
    row("self", "host self");
    row("''", "invalid");
    row("'", "invalid");
    row("'nonce-aB+/-_=='", "nonce aB+/-_==");
    row("'NONCE-aB'", "nonce aB");
    row("'nonce-'", "invalid");
    row("'nonce-a==='", "invalid");
    row("'nonce-a=b'", "invalid");
    row("'nonce-{x}'", "invalid");
    row("'sha256-abc='", "hash sha256 abc=");
    row("'SHA512-abc'", "hash sha512 abc");
    row("'sha1-abc'", "invalid");
    row("https:", "scheme https");
    row("DATA:", "scheme data");
    row("a+b-c.d:", "scheme a+b-c.d");
    row("1a:", "invalid");
    row(":", "invalid");
    row("*", "host *");
    row("*:*", "host * :*");
    row("https://*", "host https *");
    row("https://*:443/a", "host https * :443 /a");
    row("Example.COM", "host example.com");
    row("*.example.com", "host *.example.com");
    row("example.com.", "host example.com.");
    row("example.com:443/A/b", "host example.com :443 /A/b");
    row("example.com:", "scheme example.com");
    row("example.com:80a", "invalid");
    row("example.com/a?b#c", "host example.com /a");
    row("localhost:3000", "host localhost :3000");
    row("my_host.example", "host my_host.example");
    row("*.*", "invalid");
    row("a*.example.com", "invalid");
    row("*example.com", "invalid");
    row("a..b", "invalid");
    row(".a", "invalid");
    row("[::1]", "invalid");
    row("//example.com", "invalid");
    row("http:/example.com", "invalid");
    row("ht tp://x", "invalid");
    row("user@example.com", "invalid");
    row("b\xC3\xBC"
        "cher.example",
        "invalid");
    row("/path", "invalid");
}

void SourceTest::tellsWhatKindOfSourceAValueIs()
{
    QFETCH(std::string, value);
    QFETCH(std::string, source);
    QCOMPARE(told(parseSource(value)), source);
}

QTEST_GUILESS_MAIN(SourceTest)
#include "source_test.moc"
