// SPDX-License-Identifier: Apache-2.0
#include "core/http/structured_field.h"
#include "core/json/json.h"
#include "tests/support/files.h"
#include "tests/support/peers.h"
#include "tests/support/process.h"

#include <random>

using namespace core;
using namespace core::http::structured;

namespace {

using Text = std::optional<std::string>;

template <typename Value> Text canonical(const Result<Value>& value)
{
    if (!value)
        return {};
    const auto text = serialize(*value);
    return text ? Text(*text) : std::nullopt;
}

/// What becomes of the text; nothing where it is refused.
Text canonical(const std::string& type, std::string_view text)
{
    if (type == "item")
        return canonical(parseItem(text));
    return type == "list" ? canonical(parseList(text)) : canonical(parseDictionary(text));
}

std::optional<std::uint64_t> refusedByte(const std::string& type, std::string_view text)
{
    const auto byteOf = [](const auto& result) -> std::optional<std::uint64_t> {
        if (result || result.error().code != ErrorCode::InvalidEncoding)
            return {};
        return result.error().place->byte;
    };
    if (type == "item")
        return byteOf(parseItem(text));
    return type == "list" ? byteOf(parseList(text)) : byteOf(parseDictionary(text));
}

const char* told(const Text& text)
{
    return text ? text->c_str() : "(refused)";
}

const json::Array& elementsOf(const json::Value& value)
{
    static const json::Array none;
    const auto* array = value.as<json::Array>();
    return array ? *array : none;
}

std::string textOf(const json::Value& value)
{
    const auto* text = value.as<std::string>();
    return text ? *text : "(refused)";
}

bool isOneOf(char c, std::string_view characters)
{
    return characters.contains(c);
}

constexpr std::string_view lowerCase = "abcdefghijklmnopqrstuvwxyz";
constexpr std::string_view upperCase = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
constexpr std::string_view digits = "0123456789";

/// The grammar's own words: what a key and a token may begin with and contain, and what a string may.
bool beginsKey(char c)
{
    return isOneOf(c, lowerCase) || c == '*';
}
bool isInKey(char c)
{
    return isOneOf(c, lowerCase) || isOneOf(c, digits) || isOneOf(c, "_-.*");
}
bool beginsToken(char c)
{
    return isOneOf(c, lowerCase) || isOneOf(c, upperCase) || c == '*';
}
bool isInToken(char c)
{
    return isOneOf(c, lowerCase) || isOneOf(c, upperCase) || isOneOf(c, digits)
        || isOneOf(c, "!#$%&'*+-.^_`|~:/");
}

/// Fields as they might be, from pieces and damage: a good part of them parses. The peer takes nothing behind
/// a date, and JavaScript has no decimal 1.0: neither is among them.
class FieldGenerator {
public:
    std::string next()
    {
        std::string text = member();
        while (below(3) != 0)
            text += separator() + member();
        if (below(4) == 0 && !text.empty())
            text[below(text.size())] = "\"';,()=*:%? \t\x7F"
                                       "aZ09"[below(18)];
        return text;
    }
    std::size_t below(std::size_t limit) { return static_cast<std::size_t>(m_random() % limit); }

private:
    std::string oneOf(std::initializer_list<const char*> words)
    {
        return *(words.begin() + static_cast<std::ptrdiff_t>(below(words.size())));
    }
    std::string separator() { return oneOf({ ", ", ",", " ,\t", ", ", ",," }); }
    std::string bare()
    {
        return oneOf({ "1", "-17", "0.5", "-123456789012.125", "2.50", "007", "999999999999999", "1.2345",
            "tok", "*a/b:c", "Up%er", "\"text\"", "\"a \\\"b\\\\\"", "\"\"",
            ":aGVsbG8=:", "::", ":AAEC:", "?1", "?0", "%\"f%c3%bc\"", "%\"plain\"", "%\"%c3\"", "a;", "-" });
    }
    std::string key() { return oneOf({ "a", "b", "*x", "key-1", "q.r_s", "A", "1" }); }
    std::string parameters()
    {
        std::string text;
        while (below(3) == 0)
            text += oneOf({ ";", "; ", ";", " ;" }) + key() + (below(2) ? "=" + bare() : "");
        return text;
    }
    std::string item() { return bare() + parameters(); }
    std::string value()
    {
        if (below(4) != 0)
            return item();
        std::string text = "(";
        while (below(3) != 0)
            text += item() + oneOf({ " ", "  ", "" });
        return text + ")" + parameters();
    }
    std::string member()
    {
        switch (below(3)) {
        case 0:
            return value();
        case 1:
            return key() + parameters();
        default:
            return key() + "=" + value();
        }
    }

    std::mt19937_64 m_random{ 9651 };
};

} // namespace

class StructuredFieldTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheWorkingGroup();
    void takesEachCharacterWhereTheGrammarDoes();
    void keepsTypesAndPlaces();
    void namesTheByteItRefuses_data();
    void namesTheByteItRefuses();
    void writesOnlyWhatTheGrammarAllows();
    void takesDatesAndLargeFields();
    void isLinear();
    void agreesWithStructuredHeaders();
};

void StructuredFieldTest::agreesWithTheWorkingGroup()
{
    const std::string file = tests::contentsOf(TEST_DATA "/http/structured_fields/cases.json");
    const auto cases = json::parse(file);
    QVERIFY(cases.has_value());
    std::size_t count = 0;
    std::size_t refused = 0;
    for (const json::Value& one : elementsOf(*cases)) {
        const json::Array& row = elementsOf(one);
        QCOMPARE(row.size(), std::size_t(3));
        std::string raw;
        for (const json::Value& line : elementsOf(row[1]))
            raw += (&line == &elementsOf(row[1]).front() ? "" : ", ") + textOf(line);
        const std::string result = told(canonical(textOf(row[0]), raw));
        QVERIFY2(result == textOf(row[2]), (raw + " became " + result).c_str());
        ++count;
        if (result == "(refused)")
            ++refused;
    }
    QVERIFY(count > 150 && refused > 70);
}

void StructuredFieldTest::takesEachCharacterWhereTheGrammarDoes()
{
    for (int code = 0; code < 128; ++code) {
        const char c = static_cast<char>(code);
        const std::string letter(1, c);
        const bool isVisible = c >= ' ' && c <= '~';
        const auto accepts
            = [&](const char* type, const std::string& text) { return canonical(type, text).has_value(); };
        QCOMPARE(accepts("item", "\" " + letter + " \""), isVisible && c != '"' && c != '\\');
        QCOMPARE(accepts("item", "\"\\" + letter + "\""), c == '"' || c == '\\');
        QCOMPARE(accepts("item", "a" + letter + "a"), isInToken(c) || c == ';');
        QCOMPARE(accepts("item", letter + "a"), beginsToken(c) || c == ' ');
        QCOMPARE(accepts("dictionary", letter + "=1"), beginsKey(c));
        QCOMPARE(accepts("dictionary", "a" + letter + "a=1"), isInKey(c) || c == ',' || c == ';');
        QCOMPARE(accepts("dictionary", letter + "a=1"), beginsKey(c) || c == ' ');
        QCOMPARE(accepts("list", "foo; a" + letter + "a=1"), isInKey(c) || c == ';');
        QCOMPARE(accepts("list", "foo; " + letter + "a=1"), beginsKey(c) || c == ' ');
        QCOMPARE(serialize(Item{ .value = Token{ letter + "a" } }).has_value(), beginsToken(c));
        QCOMPARE(serialize(Item{ .value = Token{ "a" + letter } }).has_value(), isInToken(c));
        QCOMPARE(serialize(Item{ .value = std::string(letter) }).has_value(), isVisible);
        QCOMPARE(serialize(Item{ .value = true, .parameters = { { "a" + letter, true } } }).has_value(),
            isInKey(c));
    }
}

void StructuredFieldTest::keepsTypesAndPlaces()
{
    const auto dictionary = parseDictionary("a=1.5;x=@7,  b=(tok \"s\";p :AA==:), c;d=?0, a=%\"%c3%bc\"");
    QVERIFY(dictionary.has_value());
    QCOMPARE(dictionary->size(), std::size_t(3));
    const DictionaryMember& first = dictionary->at(0);
    QCOMPARE(first.key, std::string("a"));
    QCOMPARE(first.offset, std::size_t(43)); // its last value counts
    QVERIFY(std::get<Item>(first.value).value == BareItem(DisplayString{ "\xC3\xBC" }));
    const InnerList& list = std::get<InnerList>(dictionary->at(1).value);
    QCOMPARE(list.offset, std::size_t(15));
    QCOMPARE(list.items.size(), std::size_t(3));
    QVERIFY(list.items[0].value == BareItem(Token{ "tok" }));
    QVERIFY(list.items[1].value == BareItem(std::string("s")));
    QCOMPARE(list.items[1].offset, std::size_t(20));
    QVERIFY(list.items[1].parameters.front().second == BareItem(true));
    QVERIFY(list.items[2].value == BareItem(Bytes{ std::byte{ 0 } }));
    const Item& flag = std::get<Item>(dictionary->at(2).value);
    QVERIFY(flag.value == BareItem(true));
    QVERIFY(flag.parameters == Parameters({ { "d", false } }));

    const auto number = parseItem("-1.5;a=1;b=@2;a=3");
    QVERIFY(number.has_value());
    QVERIFY(number->value == BareItem(Decimal{ -1500 }));
    QVERIFY(number->parameters == Parameters({ { "a", std::int64_t(3) }, { "b", Date{ 2 } } }));
}

void StructuredFieldTest::namesTheByteItRefuses_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("byte");
    const auto row = [](const char* type, const QByteArray& text, int byte) {
        QTest::addRow("%s %s", type, text.constData()) << QByteArray(type) << text << byte;
    };
    row("item", "", 0);
    row("item", "same-origin, same-origin", 11);
    row("item", "'self'", 0);
    row("item", "\"open", 5);
    row("item", "\"a\\b\"", 3);
    row("item", "1234567890123456", 15);
    row("item", "1.2345", 5);
    row("item", "1.", 2);
    row("item", ":aGVsbG8", 8);
    row("item", ":aG-sbG8=:", 3);
    row("item", "?2", 1);
    row("item", "@1.5", 2);
    row("item", "%\"ab%c3%28\"", 4);
    row("item", "%\"%C3\"", 3);
    row("item", "a;B", 2);
    row("list", "1, 2,", 4);
    row("list", "(1 2", 4);
    row("dictionary", "camera 'none'", 7);
    row("dictionary", "camera=(), geolocation='self'", 23);
    row("dictionary", "a=1, B=2", 5);
    row("dictionary", "a= 1", 2);
}

void StructuredFieldTest::namesTheByteItRefuses()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, text);
    QFETCH(int, byte);
    const auto refused = refusedByte(type.toStdString(), text.toStdString());
    QVERIFY(refused.has_value());
    QCOMPARE(static_cast<int>(*refused), byte);
}

void StructuredFieldTest::writesOnlyWhatTheGrammarAllows()
{
    constexpr std::int64_t tooMuch = 1'000'000'000'000'000;
    QVERIFY(!serialize(Item{ .value = tooMuch }));
    QVERIFY(!serialize(Item{ .value = -tooMuch }));
    QVERIFY(!serialize(Item{ .value = Decimal{ tooMuch } }));
    QVERIFY(!serialize(Item{ .value = Date{ tooMuch } }));
    QVERIFY(!serialize(Item{ .value = Token{ "" } }));
    QVERIFY(!serialize(Item{ .value = DisplayString{ "\xC3" } }));
    QVERIFY(!serialize(Dictionary{ { .key = "", .value = Item{ .value = true } } }));
    const auto text = [](std::int64_t thousandths) {
        return serialize(Item{ .value = Decimal{ thousandths } }).value_or("(refused)");
    };
    QCOMPARE(text(0), std::string("0.0"));
    QCOMPARE(text(-5), std::string("-0.005"));
    QCOMPARE(text(1230), std::string("1.23"));
    QCOMPARE(text(tooMuch - 1), std::string("999999999999.999"));
}

void StructuredFieldTest::takesDatesAndLargeFields()
{
    QCOMPARE(told(canonical("item", "@1659578233")), "@1659578233");
    QCOMPARE(told(canonical("item", "@-1659578233;a=@0")), "@-1659578233;a=@0");
    QCOMPARE(told(canonical("item", "@")), "(refused)");
    std::string members;
    std::string parameters = "foo";
    for (int i = 0; i < 1024; ++i) {
        members += (i == 0 ? "a" : ", a") + std::to_string(i) + "=1";
        parameters += ";a" + std::to_string(i) + "=1";
    }
    QCOMPARE(told(canonical("dictionary", members)), members.c_str());
    QCOMPARE(told(canonical("list", parameters)), parameters.c_str());
}

void StructuredFieldTest::isLinear()
{
    // A megabyte of parameters and of keys, as an attacker would send them: minutes where it is quadratic.
    std::string parameters = "a";
    std::string members = "k";
    for (int i = 0; parameters.size() < 1'000'000; ++i) {
        parameters += ";p" + std::to_string(i);
        members += ",k" + std::to_string(i);
    }
    QVERIFY(parseItem(parameters).has_value());
    QVERIFY(parseDictionary(members).has_value());
}

void StructuredFieldTest::agreesWithStructuredHeaders()
{
    NEEDS_NODE_PEER("structured-headers");

    FieldGenerator generator;
    const tests::TemporaryFolder folder;
    std::string input;
    std::vector<std::pair<std::string, std::string>> fields;
    for (int i = 0; i < 20'000; ++i) {
        constexpr const char* types[] = { "item", "list", "dictionary" };
        fields.emplace_back(types[generator.below(3)], generator.next());
        input += fields.back().first + ' ' + fields.back().second + '\n';
    }
    tests::put(folder.path() / "fields", input);
    const tests::Ended theirs = tests::run(
        { .words = { "node", tests::nodePeerFolder().toStdString() + "/structured_fields.mjs", "fields" },
            .folder = folder.path() });
    QCOMPARE(theirs.messages, std::string());
    std::size_t begin = 0;
    std::size_t accepted = 0;
    for (const auto& [type, text] : fields) {
        const std::size_t end = theirs.output.find('\n', begin);
        QVERIFY(end != std::string::npos);
        const std::string expected = theirs.output.substr(begin, end - begin);
        begin = end + 1;
        const Text ours = canonical(type, text);
        QVERIFY2(
            told(ours) == expected, (type + " " + text + ": " + told(ours) + ", theirs " + expected).c_str());
        if (ours)
            ++accepted;
    }
    QVERIFY2(accepted > 2000, std::to_string(accepted).c_str());
}

QTEST_GUILESS_MAIN(StructuredFieldTest)
#include "structured_field_test.moc"
