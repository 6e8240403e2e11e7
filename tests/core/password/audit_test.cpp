// SPDX-License-Identifier: Apache-2.0
#include "core/password/audit.h"
#include "core/password/audit_report.h"
#include "core/password/similarity.h"
#include "tests/support/breach_files.h"
#include "tests/support/files.h"
#include "tests/support/passwords.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <map>
#include <set>

using namespace core;
using namespace core::password;
using namespace std::string_literals;
using Json = nlohmann::json;

Q_DECLARE_METATYPE(core::Cause)

namespace {

Result<AuditList> readList(std::string_view text)
{
    Scratch scratch;
    scratch.append(asBytes(text));
    return AuditList::of(std::move(scratch), "list");
}

AuditList list(std::string_view text)
{
    Result<AuditList> read = readList(text);
    if (!read)
        qFatal("no list");
    return *std::move(read);
}

PasswordAudit audited(std::string_view text, const AuditOptions& options = {})
{
    Result<PasswordAudit> made = audit(list(text), options, {});
    if (!made)
        qFatal("no audit");
    return *std::move(made);
}

std::string everyReport(const PasswordAudit& audit)
{
    return auditJson(audit) + auditCsv(audit) + auditMarkdown(audit);
}

} // namespace

class AuditTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsExports_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("format");
        QTest::newRow("Chrome") << QByteArray("name,url,username,password,note\n"
                                              "Mail,https://mail.example/,anna,\"s3,\"\"x\",n\n")
                                << QByteArray("chrome");
        QTest::newRow("Firefox") << QByteArray(
            "\"url\",\"username\",\"password\",\"httpRealm\",\"formActionOrigin\",\"guid\","
            "\"timeCreated\",\"timeLastUsed\",\"timePasswordChanged\"\r\n"
            "\"https://mail.example/\",\"anna\",\"s3,\"\"x\",,\"https://"
            "mail.example\",\"{1}\",\"1\",\"2\",\"3\"\r\n")
                                 << QByteArray("firefox");
        QTest::newRow("Bitwarden") << QByteArray(
            "folder,favorite,type,name,notes,fields,reprompt,login_uri,login_username,"
            "login_password,login_totp\n"
            ",,login,Mail,\"two\nlines\",,0,https://mail.example/,anna,\"s3,\"\"x\",\n")
                                   << QByteArray("bitwarden");
        QTest::newRow("KeePassXC") << QByteArray(
            "\"Group\",\"Title\",\"Username\",\"Password\",\"URL\",\"Notes\",\"TOTP\",\"Icon\","
            "\"Last Modified\",\"Created\"\n"
            "\"Root\",\"Mail\",\"anna\",\"s3,\"\"x\",\"https://mail.example/\",\"\",\"\",\"0\",\"x\",\"y\"\n")
                                   << QByteArray("keepassxc");
        QTest::newRow("1Password") << QByteArray(
            "Title,Url,Username,Password,OTPAuth,Favorite,Archived,Tags,Notes\n"
            "Mail,https://mail.example/,anna,\"s3,\"\"x\",,false,false,,\n")
                                   << QByteArray("1password");
        QTest::newRow("LastPass") << QByteArray("url,username,password,totp,extra,name,grouping,fav\n"
                                                "https://mail.example/,anna,\"s3,\"\"x\",,,Mail,,0\n")
                                  << QByteArray("lastpass");
        QTest::newRow("Safari") << QByteArray("Title,URL,Username,Password,Notes,OTPAuth\n"
                                              "Mail,https://mail.example/,anna,\"s3,\"\"x\",,\n")
                                << QByteArray("safari");
        QTest::newRow("semicolons, byte order mark")
            << QByteArray("\xEF\xBB\xBF"
                          "Account;Login Name;Password;Web Site\r\n"
                          "Mail;anna;\"s3,\"\"x\";https://mail.example/\r\n")
            << QByteArray("table");
    }
    void readsExports()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, format);
        const AuditList read = list(text.toStdString());
        QCOMPARE(QByteArray(idOf(read.format())), format);
        QCOMPARE(read.size(), std::size_t(1));
        QCOMPARE(std::string(read.password(0)), "s3,\"x"s);
        QCOMPARE(std::string(read.userName(0)), "anna"s);
        QCOMPARE(std::string(read.url(0)), "https://mail.example/"s);
        QCOMPARE(std::string(read.title(0)), format == "firefox" ? ""s : "Mail"s);
        QCOMPARE(read.line(0), std::uint64_t{ 2 });
    }

    void readsLines()
    {
        const AuditList read = list("password\r\n\r\n two words \n\"quoted\n,name,password\nlast");
        QVERIFY(read.format() == AuditListFormat::Lines);
        QCOMPARE(read.size(), std::size_t(5));
        QCOMPARE(std::string(read.password(0)), "password"s);
        QCOMPARE(std::string(read.password(1)), " two words "s);
        QCOMPARE(read.line(1), std::uint64_t{ 3 });
        QCOMPARE(std::string(read.password(2)), "\"quoted"s);
        QCOMPARE(std::string(read.password(4)), "last"s);
    }

    void countsLinesWithinQuotes()
    {
        const AuditList read
            = list("name,url,username,password,note\na,,u,x1,\"1\n2\n3\"\nb,,u,,\nc,,u,x2,\n");
        QCOMPARE(read.size(), std::size_t(2));
        QCOMPARE(read.line(1), std::uint64_t{ 6 });
        QCOMPARE(read.withoutPassword(), std::size_t(1));
    }

    void refusesWhatIsNoList_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<Cause>("cause");
        QTest::addColumn<int>("line");
        const QByteArray head = "name,url,username,password\n";
        QTest::newRow("empty") << QByteArray() << Cause::Empty << 0;
        QTest::newRow("a heading alone") << head << Cause::Empty << 0;
        QTest::newRow("UTF-16") << QByteArray("\xFF\xFE"
                                              "a\0",
            4) << Cause::Utf16 << 0;
        QTest::newRow("binary") << QByteArray("a\0b", 3) << Cause::Binary << 0;
        QTest::newRow("an open quote") << head + "a,b,c,d\na,b,c,\"d\ne\n" << Cause::Truncated << 3;
        QTest::newRow("text behind a quote") << head + "a,b,c,\"d\"e\n" << Cause::TextAfterEnd << 2;
        QTest::newRow("a comma too many") << head + "a,b,c,d,e\n" << Cause::TextAfterEnd << 2;
    }
    void refusesWhatIsNoList()
    {
        QFETCH(QByteArray, text);
        QFETCH(Cause, cause);
        QFETCH(int, line);
        const auto read = readList({ text.data(), std::size_t(text.size()) });
        QVERIFY(!read && read.error().code == ErrorCode::InvalidEncoding);
        QVERIFY(read.error().cause == cause);
        QCOMPARE(int(read.error().place.value_or(Place()).line.value_or(0)), line);
    }

    void survivesTruncation()
    {
        const std::string whole
            = "name,url,username,password,note\r\nMail,https://m/,anna,\"a\"\"b\",\"x\ny\"\r\n";
        for (std::size_t size = 0; size <= whole.size(); ++size) {
            const auto read = readList(whole.substr(0, size));
            QVERIFY(read || read.error().code == ErrorCode::InvalidEncoding);
        }
    }

    void findsWhatIsSimilar_data()
    {
        QTest::addColumn<QByteArrayList>("passwords");
        QTest::addColumn<QList<int>>("groups");
        const auto row = [](const char* name, const QByteArrayList& passwords, const QList<int>& groups) {
            QTest::newRow(name) << passwords << groups;
        };
        row("another year", { "Summer2024!", "Summer2025!", "winter" }, { 1, 1, 0 });
        row("case and look-alikes", { "P@ssw0rd", "password1", "PASSWORD??" }, { 1, 1, 1 });
        row("one digit of many", { "48151623", "48151624", "99999999" }, { 1, 1, 0 });
        row("inserted", { "x7Lq9vZp", "x7Lq9vZpQ", "ax7Lq9vZp" }, { 1, 1, 1 });
        row("exchanged within", { "kq7w-zz9x", "kq7v-zz9x" }, { 1, 1 });
        row("two edits", { "48151623", "48151699" }, { 0, 0 });
        row("too short to tell", { "ab1", "ab2", "1234", "1235" }, { 0, 0, 0, 0 });
        row("two pairs with a form in common", { "abQcdef", "aWbcdef", "abEcdef", "aRbcdef" },
            { 1, 2, 1, 2 });
        row("of one that is shorter", { "kq7wzz9x", "kq7wzz9", "kq7vzz9x" }, { 1, 1, 1 });
        row("two groups", { "dragon1", "monkey1", "dragon2", "monkey2" }, { 1, 2, 1, 2 });
        row("nothing in common", { "correct horse", "battery staple" }, { 0, 0 });
    }
    void findsWhatIsSimilar()
    {
        QFETCH(QByteArrayList, passwords);
        QFETCH(QList<int>, groups);
        std::vector<std::string_view> views;
        for (const QByteArray& password : passwords)
            views.emplace_back(password.data(), std::size_t(password.size()));
        const auto found = similarGroups(views, {});
        QVERIFY(found.has_value());
        for (qsizetype i = 0; i < groups.size(); ++i)
            QCOMPARE(int((*found)[std::size_t(i)]), groups[i]);
    }

    void auditsAList()
    {
        const tests::TemporaryFolder folder;
        const auto file = folder.path() / "list";
        tests::put(file, tests::sortedBreachList({ "letmein", "dragon" }, BreachHashKind::Sha1));
        Result<BreachList> breaches = BreachList::open(file);
        QVERIFY(breaches.has_value());
        const PasswordAudit made = audited("dragon\nvery9Qx!long-and#odd\ndragon\nDragon7\n",
            { .breaches = &*breaches, .policy = OwnPolicy{ .name = "p", .minimumLength = 7 } });
        QCOMPARE(made.summary.passwords, std::size_t(4));
        QCOMPARE(made.summary.distinct, std::size_t(3));
        QCOMPARE(made.summary.leaked, std::size_t(2));
        QCOMPARE(made.summary.reused, std::size_t(2));
        QCOMPARE(made.summary.similar, std::size_t(3));
        QCOMPARE(made.summary.refused, std::size_t(2));
        QCOMPARE(made.summary.weak, std::size_t(3));
        QVERIFY(!made.isPassed());
        QCOMPARE(*made.passwords[0].timesLeaked, std::uint64_t{ 1 });
        QCOMPARE(made.passwords[0].reuseGroup, std::uint32_t{ 1 });
        QCOMPARE(made.passwords[2].reuseGroup, std::uint32_t{ 1 });
        QCOMPARE(made.passwords[1].score, std::uint8_t{ 4 });
        QVERIFY(made.passwords[1].reuseGroup == 0 && made.passwords[1].similarGroup == 0);
        QVERIFY(made.passwords[0].patterns.test(std::size_t(Pattern::Dictionary)));
        QVERIFY(audited("very9Qx!long-and#odd\n").isPassed());
    }

    void takesTheUserNameForAWord()
    {
        const std::string head = "name,url,username,password\n";
        const PasswordAudit known
            = audited(head + "a,https://qwzxnet.example/,quixbury@qwzxnet.example,quixburyqwzxnet\n");
        const PasswordAudit unknown = audited(head + "a,,,quixburyqwzxnet\n");
        QVERIFY(known.passwords[0].guessesPower + 3 <= unknown.passwords[0].guessesPower);
    }

    void takesAHostWithoutADotForAWord()
    {
        const PasswordAudit made = audited("name,url,username,password\n"
                                           "a,http://wolpertinger/,u,wolpertinger1\n"
                                           "b,http://wolpertinger:8080/,u,wolpertinger2\n");
        QVERIFY(made.passwords[0].score < 2 && made.passwords[1].score < 2);
    }

    void saysWhereTheBreachListCouldNot()
    {
        const tests::TemporaryFolder folder;
        const auto file = folder.path() / "list";
        tests::put(file, tests::sortedBreachList({ "letmein", "dragon" }, BreachHashKind::Ntlm));
        Result<BreachList> breaches = BreachList::open(file);
        QVERIFY(breaches.has_value());
        const PasswordAudit made
            = audited("very9Qx!long-and#odd\nx7\xFF\xFE Lq9vZp!kw zR\n", { .breaches = &*breaches });
        QCOMPARE(made.summary.leaked, std::size_t(0));
        QCOMPARE(made.summary.weak, std::size_t(0));
        QCOMPARE(made.summary.unanswered, std::size_t(1));
        QVERIFY(!made.isPassed() && !made.isUnanswered(made.passwords[0]));
        const Json json = Json::parse(auditJson(made));
        QCOMPARE(json["summary"]["unanswered"].get<int>(), 1);
        QVERIFY(auditCsv(made).contains(",unknown,"));
        QVERIFY(auditMarkdown(made).contains("The breach list could not say: 1\n"));
        QVERIFY(auditMarkdown(made).contains(" | unknown | "));
    }

    void noReportHoldsAPassword()
    {
        const std::string text = "name,url,username,password\nMail,https://m.example/,anna,tr0mbone-Kettle\n"
                                 "=cmd|x,https://n.example/,\"b,c\",Summer2024!\n";
        const std::string quiet = everyReport(audited(text));
        for (const char* part : { "tr0mbone", "Kettle", "Summer", "2024!", "anna", "m.example", "Mail" })
            QVERIFY2(!quiet.contains(part), part);
        const std::string labelled = everyReport(audited(text, { .labels = Labels::Keep }));
        for (const char* part : { "tr0mbone", "Kettle", "Summer", "2024!" })
            QVERIFY2(!labelled.contains(part), part);
        QVERIFY(labelled.contains("anna") && labelled.contains("\"'=cmd|x\"")
            && labelled.contains("\\=cmd") == false);
        QVERIFY(labelled.contains("=cmd\\|x"));
    }

    /// The lists of words are public: what is said of a word must be said of many.
    void noRowNamesAWord()
    {
        constexpr std::size_t shortestOfAll = 12; // of long words, which are few, all; of the others some
        constexpr std::size_t step = 20;
        std::set<std::string> words{ "congratulations", "passw0rd", "dragon" };
        std::size_t number = 0;
        for (const std::string_view word : tests::listedWords()) {
            if (word.size() >= shortestOfAll || ++number % step == 0)
                words.emplace(word);
        }
        QVERIFY(words.size() > 7000);
        std::string text;
        for (const std::string& word : words)
            text += word + "\n";
        Json rows = Json::parse(auditJson(audited(text)))["passwords"];
        std::map<std::string, int> alike;
        for (Json& row : rows) {
            for (const char* const key : { "line", "similar_group" })
                row.erase(key);
            // Patterns of other kinds are not in lists: each has many forms.
            if (row["patterns"] == Json::array({ "dictionary" }))
                ++alike[row.dump()];
        }
        QVERIFY(alike.size() >= 5);
        for (const auto& [row, count] : alike)
            QVERIFY2(count >= 20, (row + ": " + std::to_string(count)).c_str());
    }

    void saysLeaksInPowersOfTen_data()
    {
        QTest::addColumn<int>("score");
        QTest::addColumn<quint64>("times");
        QTest::addColumn<quint64>("told");
        const auto row = [](const char* name, int score, quint64 times, quint64 told) {
            QTest::newRow(name) << score << times << told;
        };
        row("none", 3, 0, 0);
        row("one", 3, 1, 1);
        row("ten", 3, 10, 10);
        row("999", 2, 999, 100);
        row("many", 2, 37'359'195, 1000);
        row("the greatest number", 4, std::numeric_limits<quint64>::max(), 1000);
        row("a weak one", 1, 37'359'195, 1);
        row("a weak one that has not", 0, 0, 0);
    }
    void saysLeaksInPowersOfTen()
    {
        QFETCH(int, score);
        QFETCH(quint64, times);
        QFETCH(quint64, told);
        QCOMPARE(quint64(leastTimesLeaked(score, times)), told);
    }

    void redactionLeavesNoNumber()
    {
        const Strength exact = measure("dragonaaaaaaaJohn12.05.1985zxcvfr4321", {});
        const Strength told = redacted(exact);
        QCOMPARE(told.segments.size(), exact.segments.size());
        QCOMPARE(told.guesses, std::pow(10.0, std::floor(exact.guessesLog10)));
        for (const Segment& segment : told.segments) {
            const Feedback reason = redactedReasonFor(segment);
            QVERIFY2(
                reason.value.empty() && !std::string_view(reason.kind->words).contains('%'), reason.kind->id);
            QCOMPARE(segment.guessesLog10, std::floor(segment.guessesLog10));
        }
        const Strength word = redacted(measure("congratulations", {}));
        QCOMPARE(word.guesses, 1.0);
        QCOMPARE(word.guesses, redacted(redacted(measure("password", {}))).guesses);
        for (const char* const password : { "password", "starwars" }) {
            for (const Feedback& feedback : feedbackOn(redacted(measure(password, {}))))
                QVERIFY2(!std::string_view(feedback.kind->id).starts_with("top-"), feedback.kind->id);
        }
    }

    void reportsAreWellFormed()
    {
        const PasswordAudit made = audited("dragon\ndragon\n\xFF\xFE\xFF!\n");
        const Json json = Json::parse(auditJson(made), nullptr, false);
        QVERIFY(!json.is_discarded());
        QCOMPARE(json["summary"]["passwords"].get<int>(), 3);
        QVERIFY(json["summary"]["leaked"].is_null());
        QCOMPARE(json["passwords"][0]["reuse_group"].get<int>(), 1);
        QVERIFY(json["passwords"][2]["reuse_group"].is_null());
        const std::string csv = auditCsv(made);
        QVERIFY(csv.starts_with("line,length,score,guesses_log10_at_least,patterns,times_leaked_at_least,"
                                "refused_by,reuse_group,similar_group\r\n1,under-8,0,0,dictionary,,,"));
        QCOMPARE(std::ranges::count(csv, '\n'), std::ptrdiff_t{ 4 });
    }

    void reportsProgressAndStops()
    {
        std::string text;
        for (int i = 0; i < 2000; ++i)
            text += "password" + std::to_string(i) + "\n";
        Progress progress;
        std::uint64_t last = 0;
        bool fell = false;
        std::uint64_t total = 0;
        progress.report = [&](Amount amount) {
            fell = fell || amount.done < last;
            last = amount.done;
            total = amount.total.value_or(0);
        };
        const AuditList read = list(text);
        QVERIFY(audit(read, {}, progress).has_value());
        QVERIFY(!fell);
        QCOMPARE(last, total);
        QCOMPARE(total, std::uint64_t(text.size()));
        progress.report = [&](Amount amount) {
            if (amount.done > text.size() / 4)
                progress.stop.request();
        };
        const auto stopped = audit(read, {}, progress);
        QVERIFY(!stopped && stopped.error().code == ErrorCode::Cancelled);
    }
};

QTEST_APPLESS_MAIN(AuditTest)
#include "audit_test.moc"
