// SPDX-License-Identifier: Apache-2.0
#include "core/http/cookie.h"
#include "tests/support/peers.h"
#include "tests/support/process.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QTimeZone>

#include <algorithm>
#include <random>

using namespace core::http;
using namespace Qt::StringLiterals;

namespace {

QJsonArray readJson(const QString& name)
{
    QFile file(QStringLiteral(TEST_DATA "/http/http-state/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(name));
    return QJsonDocument::fromJson(file.readAll()).array();
}

/// As much of a browser's cookie store as http-state's cases ask for: sections 5.7 and 5.8.3.
class Jar {
public:
    void take(const std::string& field, const Url& url, std::int64_t now);
    QStringList sentTo(const Url& url) const;

private:
    struct Entry {
        Cookie cookie;
        std::string domain;
        bool isHostOnly;
        std::string path;
        std::size_t created;
    };
    std::vector<Entry> m_entries;
    std::size_t m_count = 0;
};

bool isBelow(const std::string& host, const std::string& domain)
{
    return host == domain || host.ends_with("." + domain);
}

bool pathMatches(const std::string& path, const std::string& cookiePath)
{
    return path == cookiePath
        || (path.starts_with(cookiePath) && (cookiePath.ends_with('/') || path[cookiePath.size()] == '/'));
}

void Jar::take(const std::string& field, const Url& url, std::int64_t now)
{
    const CookieReading reading = readSetCookie(field, url);
    if (!reading.cookie || !reading.rejections.empty())
        return;
    const Cookie& cookie = *reading.cookie;
    const std::size_t slash = url.path.rfind('/');
    Entry entry{ .cookie = cookie,
        .domain = cookie.domain.value_or(url.host),
        .isHostOnly = !cookie.domain,
        .path = cookie.path.value_or(slash == 0 ? "/" : url.path.substr(0, slash)),
        .created = m_count++ };
    const auto same = std::ranges::find_if(m_entries, [&](const Entry& it) {
        return it.cookie.name == cookie.name && it.domain == entry.domain && it.path == entry.path
            && it.isHostOnly == entry.isHostOnly;
    });
    if (same != m_entries.end()) {
        entry.created = same->created;
        m_entries.erase(same);
    }
    const bool isGone = cookie.maxAge ? *cookie.maxAge <= 0 : cookie.expires && *cookie.expires <= now;
    if (!isGone)
        m_entries.push_back(entry);
}

QStringList Jar::sentTo(const Url& url) const
{
    std::vector<Entry> sent;
    std::ranges::copy_if(m_entries, std::back_inserter(sent), [&](const Entry& it) {
        return (it.isHostOnly ? it.domain == url.host : isBelow(url.host, it.domain))
            && pathMatches(url.path, it.path) && (!it.cookie.isSecure || url.isSecure());
    });
    std::ranges::sort(sent, [](const Entry& left, const Entry& right) {
        return left.path.size() != right.path.size() ? left.path.size() > right.path.size()
                                                     : left.created < right.created;
    });
    QStringList told;
    for (const Entry& it : sent)
        told << QString::fromStdString(it.cookie.name + "=" + it.cookie.value);
    return told;
}

/// RFC 6265bis keeps them, the browsers of 2010 did not.
QStringList withoutNameless(QStringList cookies)
{
    cookies.removeIf([](const QString& cookie) { return cookie.startsWith(u'='); });
    return cookies;
}

QString told(const std::vector<CookieFlaw>& flaws)
{
    constexpr const char* names[] = { "control", "empty", "long", "attribute", "suffix", "mismatch", "http",
        "none", "__Secure-", "__Host-", "__Http-", "__Host-Http-", "nameless", "partitioned" };
    QStringList words;
    for (const CookieFlaw flaw : flaws)
        words << QString::fromLatin1(names[static_cast<std::size_t>(flaw)]);
    return words.join(u' ');
}

} // namespace

class CookieTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithHttpState_data();
    void agreesWithHttpState();
    void keepsNamelessCookies_data();
    void keepsNamelessCookies();
    void readsDates_data();
    void readsDates();
    void refusesDates_data();
    void refusesDates();
    void readsAttributes();
    void rejects_data();
    void rejects();
    void remarks_data();
    void remarks();
    void doesNotJudgeWhatItCannotKnow();
    void agreesWithToughCookie();
};

void CookieTest::agreesWithHttpState_data()
{
    QTest::addColumn<QStringList>("received");
    QTest::addColumn<QString>("sentTo");
    QTest::addColumn<QStringList>("sent");
    for (const QJsonValue value : readJson("parser.json"_L1)) {
        const QJsonObject one = value.toObject();
        const QString test = one["test"_L1].toString();
        if (test.startsWith("DISABLED"_L1) || test.startsWith("OPTIONAL"_L1))
            continue;
        QStringList received;
        for (const QJsonValue field : one["received"_L1].toArray())
            received << field.toString();
        QStringList sent;
        for (const QJsonValue cookie : one["sent"_L1].toArray())
            sent << cookie["name"_L1].toString() + u'=' + cookie["value"_L1].toString();
        QTest::newRow(qPrintable(test)) << received << one["sent-to"_L1].toString() << sent;
    }
}

void CookieTest::agreesWithHttpState()
{
    QFETCH(QStringList, received);
    QFETCH(QString, sentTo);
    QFETCH(QStringList, sent);
    const std::optional<Url> from = parseUrl("http://home.example.org/cookie-parser");
    const std::optional<Url> to
        = resolve(*from, sentTo.isEmpty() ? "/cookie-parser-result" : sentTo.toStdString());
    QVERIFY(to.has_value());
    Jar jar;
    const std::int64_t january2012 = 1325376000;
    for (const QString& field : received)
        jar.take(field.toStdString(), *from, january2012);
    QCOMPARE(withoutNameless(jar.sentTo(*to)), sent);
}

void CookieTest::keepsNamelessCookies_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::newRow("no equals sign") << "foo" << "foo";
    QTest::newRow("nothing before it") << "=x" << "x";
    QTest::newRow("quoted") << "\"BLA\\\"HHH\"; path=/;" << "\"BLA\\\"HHH\"";
}

void CookieTest::keepsNamelessCookies()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    const CookieReading reading = readSetCookie(field.toStdString(), {});
    QCOMPARE(told(reading.rejections), QString());
    QCOMPARE(reading.cookie->name, std::string());
    QCOMPARE(QString::fromStdString(reading.cookie->value), value);
}

void CookieTest::readsDates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    for (const char* name : { "dates/examples.json", "dates/bsd-examples.json" }) {
        for (const QJsonValue value : readJson(QString::fromLatin1(name))) {
            const QString text = value["test"_L1].toString();
            QTest::addRow("%s", qPrintable(text)) << text << value["expected"_L1].toString();
        }
    }
    QTest::newRow("a leap day") << "29 Feb 2000 00:00:00" << "Tue, 29 Feb 2000 00:00:00 GMT";
    QTest::newRow("before 1970") << "31 Dec 1969 23:59:59" << "Wed, 31 Dec 1969 23:59:59 GMT";
    QTest::newRow("the first year") << "01 Jan 1601 00:00:00" << "Mon, 01 Jan 1601 00:00:00 GMT";
    QTest::newRow("69 is to come") << "01 Jan 69 00:00:00" << "Tue, 01 Jan 2069 00:00:00 GMT";
    QTest::newRow("70 is past") << "01 Jan 70 00:00:00" << "Thu, 01 Jan 1970 00:00:00 GMT";
}

void CookieTest::readsDates()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const std::optional<std::int64_t> seconds = parseCookieDate(text.toStdString());
    QCOMPARE(seconds.has_value(), !expected.isEmpty());
    if (!seconds)
        return;
    // A few of the cases have a year of two digits in what is expected.
    expected.replace("Dec 07 "_L1, "Dec 2007 "_L1).replace("Jan 10 "_L1, "Jan 2010 "_L1);
    const QDateTime date = QDateTime::fromSecsSinceEpoch(*seconds, Qt::UTC);
    QCOMPARE(QLocale::c().toString(date, "ddd, dd MMM yyyy HH:mm:ss 'GMT'"_L1), expected);
}

void CookieTest::refusesDates_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : { "", "31 Feb 2020 00:00:00", "29 Feb 1900 00:00:00", "00 Jan 2020 00:00:00",
             "32 Jan 2020 00:00:00", "01 Jan 1600 00:00:00", "01 Jan 2020 24:00:00", "01 Jan 2020 00:60:00",
             "01 Jan 2020 00:00:60", "01 Jan 2020 00:00", "01 Jan 20200 00:00:00", "01 Jan 2 00:00:00",
             "01 Ja 2020 00:00:00", "01 2020 00:00:00", "Jan 2020 00:00:000" })
        QTest::addRow("%s", text) << QString::fromLatin1(text);
}

void CookieTest::refusesDates()
{
    QFETCH(QString, text);
    QVERIFY(!parseCookieDate(text.toStdString()));
}

void CookieTest::readsAttributes()
{
    const std::string field = "sid = 1; secure=no;HTTPONLY; Path=/a ;domain=.Example.COM; max-age=-5; "
                              "Max-Age=1x; SameSite=strict; SameSite=lAX; partitioned; ; Foo=a=b";
    const CookieReading reading = readSetCookie(field, {});
    QVERIFY(reading.rejections.empty() && reading.remarks.empty());
    const Cookie& cookie = *reading.cookie;
    QCOMPARE(cookie.name, std::string("sid"));
    QCOMPARE(cookie.value, std::string("1"));
    QVERIFY(cookie.isSecure && cookie.isHttpOnly && cookie.isPartitioned);
    QCOMPARE(cookie.path, std::optional<std::string>("/a"));
    QCOMPARE(cookie.domain, std::optional<std::string>("example.com"));
    QCOMPARE(cookie.maxAge, std::optional<std::int64_t>(-5));
    QVERIFY(cookie.sameSite == Cookie::SameSite::Lax);
    QCOMPARE(cookie.attributes.size(), std::size_t{ 10 });
    for (const CookieAttribute& attribute : cookie.attributes)
        QCOMPARE(field.substr(attribute.offset, attribute.name.size()), attribute.name);
    QCOMPARE(cookie.attributes.back().value, std::string("a=b"));

    QVERIFY(readSetCookie("a=b; SameSite=Lax; SameSite=x", {}).cookie->sameSite == Cookie::SameSite::Unknown);
    QVERIFY(!readSetCookie("a=b; Path=/x; Path=y", {}).cookie->path);
    QVERIFY(!readSetCookie("a=b; Domain=example.com; Domain=", {}).cookie->domain);
    QCOMPARE(readSetCookie("a=b; Max-Age=99999999999999999999", {}).cookie->maxAge,
        std::optional(std::numeric_limits<std::int64_t>::max()));
}

void CookieTest::rejects_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("flaws");
    const QString https = "https://www.example.com/"_L1;
    const auto row = [&](const char* name, const QByteArray& field, const char* flaws, const QString& url) {
        QTest::newRow(name) << field << url << QString::fromLatin1(flaws);
    };
    const auto on = [&](const char* name, const QByteArray& field, const char* flaws) {
        row(name, field, flaws, https);
    };
    on("fine", "a=b", "");
    on("a tab is no control byte", "a=b\tc; Path=\t/", "");
    on("line feed", "a=b\nc", "control");
    on("control byte in an attribute", "a=b; Path=/\x01", "control");
    on("DEL", "a=b\x7F", "control");
    on("NUL", QByteArray("a=b\0c", 5), "control");
    on("empty", "", "empty");
    on("nothing but equals", "=; Secure", "empty");
    on("4096 bytes", "a=" + QByteArray(4095, 'x'), "");
    on("4097 bytes", "a=" + QByteArray(4096, 'x'), "long");
    on("white space around does not count", "a=" + QByteArray(50, ' ') + QByteArray(4095, 'x') + "  ", "");
    on("top level domain", "a=b; Domain=com", "suffix");
    on("registry", "a=b; Domain=co.uk", "suffix");
    on("private suffix", "a=b; Domain=github.io", "suffix");
    on("other host", "a=b; Domain=example.org", "mismatch");
    on("below the host", "a=b; Domain=x.www.example.com", "mismatch");
    on("no label", "a=b; Domain=ample.com", "mismatch");
    on("not ASCII", "a=b; Domain=\xC3\xA4.example.com", "mismatch");
    on("parent", "a=b; Domain=.EXAMPLE.com", "");
    row("address", "a=b; Domain=0.0.1", "mismatch", "https://127.0.0.1/"_L1);
    row("Secure over http", "a=b; Secure", "http", "http://www.example.com/"_L1);
    row("Secure on this machine", "a=b; Secure", "", "http://localhost:8080/"_L1);
    on("None without Secure", "a=b; SameSite=None", "none");
    on("None with Secure", "a=b; SameSite=None; Secure", "");
    on("unknown SameSite without Secure", "a=b; SameSite=None; SameSite=x", "");
    on("__Secure-", "__Secure-a=b", "__Secure-");
    on("__Secure- in other letters", "__sEcUrE-a=b", "__Secure-");
    on("__Secure- with Secure", "__Secure-a=b; secure; Domain=example.com", "");
    on("__Host-", "__Host-a=b; Secure; Path=/", "");
    on("__Host- without Secure", "__HOST-a=b; Path=/", "__Host-");
    on("__Host- without Path", "__Host-a=b; Secure", "__Host-");
    on("__Host- with another Path", "__Host-a=b; Secure; Path=/a", "__Host-");
    on("__Host- with Domain", "__Host-a=b; Secure; Path=/; Domain=www.example.com", "__Host-");
    on("__Host- with empty Domain", "__Host-a=b; Secure; Path=/; Domain=", "");
    on("__Http-", "__Http-a=b; Secure; HttpOnly", "");
    on("__Http- without HttpOnly", "__Http-a=b; Secure", "__Http-");
    on("__Http- without Secure", "__http-a=b; HttpOnly", "__Http-");
    on("__Host-Http-", "__Host-Http-a=b; Secure; HttpOnly; Path=/", "");
    on("__Host-Http- without HttpOnly", "__Host-Http-a=b; Secure; Path=/", "__Host-Http-");
    on("__Host-Http- without Path", "__Host-http-a=b; Secure; HttpOnly", "__Host-Http-");
    on("nameless __Host-", "__Host-", "nameless");
    on("nameless __Secure-", "=__secure-a=b", "nameless");
    on("nameless __Http-", "=__Http-x", "nameless");
    on("nameless", "=__Hos-x", "");
    on("Partitioned", "a=b; Partitioned", "partitioned");
    on("Partitioned and Secure", "a=b; Partitioned; Secure", "");
    on("several", "__Host-a=b; SameSite=None; Domain=com; Partitioned", "suffix none __Host- partitioned");
}

void CookieTest::rejects()
{
    QFETCH(QByteArray, field);
    QFETCH(QString, url);
    QFETCH(QString, flaws);
    QCOMPARE(told(readSetCookie(field.toStdString(), parseUrl(url.toStdString())).rejections), flaws);
}

void CookieTest::remarks_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("flaws");
    const QString https = "https://www.example.com/"_L1;
    QTest::newRow("1024 bytes") << "a=b; x=" + QByteArray(1024, 'y') << https << "";
    QTest::newRow("1025 bytes") << "a=b; x=" + QByteArray(1025, 'y') << https << "attribute";
    QTest::newRow("two of them") << "a=b; x=" + QByteArray(1025, 'y') + ";x=" + QByteArray(1025, 'y') << https
                                 << "attribute";
    QTest::newRow("own suffix") << QByteArray("a=b; Domain=github.io") << "https://github.io/" << "suffix";
}

void CookieTest::remarks()
{
    QFETCH(QByteArray, field);
    QFETCH(QString, url);
    QFETCH(QString, flaws);
    const CookieReading reading = readSetCookie(field.toStdString(), parseUrl(url.toStdString()));
    QCOMPARE(told(reading.rejections), QString());
    QCOMPARE(told(reading.remarks), flaws);
}

void CookieTest::doesNotJudgeWhatItCannotKnow()
{
    QVERIFY(readSetCookie("a=b; Domain=example.org; Secure", {}).rejections.empty());
    QVERIFY(readSetCookie("a=b; Path=/" + std::string(2000, 'x'), {}).cookie->path == std::nullopt);
}

void CookieTest::agreesWithToughCookie()
{
    NEEDS_NODE_PEER("tough-cookie");
    std::mt19937 generator(20260101);
    const auto pick
        = [&](const auto& from) { return QString::fromLatin1(from[generator() % std::size(from)]); };
    constexpr const char* pairs[] = { "a=b", "a", "=b", "a = b ", "a==b", "\"a\"=\"b\"", "a=\"b c\"",
        "a=b,c=d", "__Host-a=1", "a b=c d", "\xC3\xA4=\xC3\xB6", "a=b=c", "a.b=%20" };
    constexpr const char* attributes[] = { "Secure", "secure=x", "HttpOnly", "httponly = ", "Path=/",
        "path=/a/b ", "Path=a", "Path", "Domain=example.com", "domain=.Example.COM", "Domain=x", "Max-Age=10",
        "max-age=-1", "Max-Age=1.5", "Max-Age=+1", "Max-Age=", "Max-Age=0010", "SameSite=Lax",
        "samesite=STRICT", "SameSite=None", "SameSite=x", "SameSite", "Expires=Wed, 09 Jun 2021 10:18:14 GMT",
        "expires=09-Jun-21 10:18:14", "Expires=10:18:14 9 jun 99", "Expires=never", "Expires=", "Foo=bar", "",
        " ", "=x", "Secure=;", "Expires=1 1 1 1:1:1 jan 1" };
    QJsonArray fields;
    for (int i = 0; i < 5000; ++i) {
        QString field = pick(pairs);
        for (auto count = generator() % 5; count > 0; --count)
            field += (generator() % 4 == 0 ? ";"_L1 : "; "_L1) + pick(attributes);
        fields.append(field);
    }
    const tests::Ended theirs
        = tests::run({ .words = { "node", tests::nodePeerFolder().toStdString() + "/cookies.mjs" },
            .input = QJsonDocument(fields).toJson(QJsonDocument::Compact).toStdString() });
    QCOMPARE(theirs.messages, std::string());
    const QJsonArray cookies = QJsonDocument::fromJson(QByteArray::fromStdString(theirs.output)).array();
    QCOMPARE(cookies.size(), fields.size());
    constexpr const char* sameSites[] = { "", "strict", "lax", "none", "" };
    for (qsizetype i = 0; i < cookies.size(); ++i) {
        const Cookie ours = *readSetCookie(fields[i].toString().toStdString(), {}).cookie;
        const QJsonObject told{ { "name"_L1, QString::fromStdString(ours.name) },
            { "value"_L1, QString::fromStdString(ours.value) },
            { "domain"_L1, ours.domain ? QJsonValue(QString::fromStdString(*ours.domain)) : QJsonValue() },
            { "path"_L1, ours.path ? QJsonValue(QString::fromStdString(*ours.path)) : QJsonValue() },
            { "secure"_L1, ours.isSecure }, { "httpOnly"_L1, ours.isHttpOnly },
            { "sameSite"_L1,
                ours.sameSite == Cookie::SameSite::Missing || ours.sameSite == Cookie::SameSite::Unknown
                    ? QJsonValue()
                    : QJsonValue(QString::fromLatin1(sameSites[static_cast<std::size_t>(ours.sameSite)])) },
            { "maxAge"_L1, ours.maxAge ? QJsonValue(qint64{ *ours.maxAge }) : QJsonValue() },
            { "expires"_L1, ours.expires ? QJsonValue(qint64{ *ours.expires }) : QJsonValue() } };
        if (told != cookies[i].toObject())
            qWarning() << fields[i].toString() << told << cookies[i].toObject();
        QCOMPARE(told, cookies[i].toObject());
    }
}

QTEST_GUILESS_MAIN(CookieTest)
#include "cookie_test.moc"
