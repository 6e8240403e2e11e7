// SPDX-License-Identifier: Apache-2.0
#include "core/json/json.h"

#include <QTest>

using namespace core;

namespace {

std::string_view viewOf(const QByteArray& bytes)
{
    return { bytes.constData(), std::size_t(bytes.size()) };
}

template <typename Type> const Type& as(const json::Value& value)
{
    return std::get<Type>(value.content);
}

const json::Value& memberOf(const json::Value& value, std::string_view name)
{
    const json::Value* member = value.find(name);
    if (!member)
        qFatal("no such member");
    return *member;
}

} // namespace

class JsonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesWhatTheGrammarTakes_data();
    void takesWhatTheGrammarTakes();
    void refusesWithPlaceAndCause_data();
    void refusesWithPlaceAndCause();
    void refusesMoreLevelsThanAsked();
    void keepsOrderNumbersAndDuplicatesAsWritten();
    void decodesEscapes_data();
    void decodesEscapes();
    void knowsWhereEachValueBegins();
    void takesWholeNumbersThatFit_data();
    void takesWholeNumbersThatFit();
    void namesDuplicatesAsPointers();
    void survivesEveryTruncationAndBitFlip();
    void takesLongTextsInLinearTime();
};

// The cases are those that parsers differ on (Nicolas Seriot, "Parsing JSON is a minefield").
void JsonTest::takesWhatTheGrammarTakes_data()
{
    QTest::addColumn<QByteArray>("text");
    int number = 0;
    const auto rows = [&](std::initializer_list<QByteArray> texts) {
        for (const QByteArray& text : texts)
            QTest::newRow(QByteArray::number(++number) + " " + text.left(30).toPercentEncoding(" {}[]\":,"))
                << text;
    };
    rows({ "[]", "{}", "[[]   ]", "[\"\"]", "[\"a\"]", "[false]", "[null, 1, \"1\", {}]", "[1\n]", " [1]",
        "[1,null,null,null,2]", "[2] " });
    rows({ "[123e65]", "[0e+1]", "[0e1]", "[ 4]", "[-0.000000000000000000000000000001]", "[20e1]", "[-0]",
        "[-123]", "[-1]", "[1E22]", "[1E-2]", "[1E+2]", "[123e45]", "[123.456e78]", "[1e-2]", "[123.456789]",
        "[0.4e00669999999999999999999999999999999999999999999999999999999999999999999999999]" });
    rows({ "{\"asd\":\"sdf\", \"dfg\":\"fgh\"}", "{\"a\":\"b\",\"a\":\"c\"}", "{\"\":0}",
        "{\"foo\\u0000bar\": 42}", "{ \"min\": -1.0e+28, \"max\": 1.0e+28 }", "{\n\"a\": \"b\"\n}",
        "{\"a\":[]}" });
    rows({ "[\"\\u0060\\u012a\\u12AB\"]", "[\"\\uD801\\udc37\"]", "[\"\\ud83d\\ude39\\ud83d\\udc8d\"]",
        "[\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"]", "[\"\\\\u0000\"]", "[\"\\\"\"]", "[\"a/*b*/c/*d//e\"]",
        "[\"\\\\a\"]", "[\"\\u0012\"]", "[\"\\uFFFF\"]", "[ \"asd\"]", "[\"new\\u00A0line\"]",
        "[\"\xF4\x8F\xBF\xBF\"]", "[\"\xEF\xBF\xBF\"]", "[\"\\u0000\"]", "[\"\xE2\x80\xA8\"]", "[\"\x7F\"]",
        "[\"\\uD834\\uDd1e\"]" });
    rows({ "false", "42", "-0.1", "null", "\"asd\"", "true", "\"\"", "[\"a\"]\n", "[true]",
        "\xEF\xBB\xBF{}" });
    rows({ "[\"\\uD800\"]", "[\"\\uDADA\"]", "[\"\\uDd1ea\"]", "[\"\\uD888\\u1234\"]", "[\"\\ud800abc\"]",
        "[123123e100000]", "[-1e+9999]", "[100000000000000000000]" });
}

void JsonTest::takesWhatTheGrammarTakes()
{
    QFETCH(QByteArray, text);
    const auto value = json::parse(viewOf(text));
    QVERIFY2(value, value ? "" : messageOf(value.error().cause.value_or(Cause::DeviceError)));
}

void JsonTest::refusesWithPlaceAndCause_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("cause");
    QTest::addColumn<int>("byte");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    constexpr int unknown = -1;
    int number = 0;
    const auto row = [&](const QByteArray& text, int cause, int byte, int line = 1, int column = 0) {
        QTest::newRow(QByteArray::number(++number) + " " + text.left(30).toPercentEncoding(" {}[]\":,"))
            << text << cause << byte << line << (column ? column : byte + 1);
    };
    row("", int(Cause::Empty), 0);
    row(" \n ", int(Cause::Empty), 3, 2, 2);
    row("\xEF\xBB\xBF", int(Cause::Empty), 3);
    row("[", int(Cause::Truncated), 1);
    row("{", int(Cause::Truncated), 1);
    row("[1", int(Cause::Truncated), 2);
    row("[1,", int(Cause::Truncated), 3);
    row("[\"a", int(Cause::Truncated), 3);
    row("[\"a\\", int(Cause::Truncated), 4);
    row("[\"\\u00", int(Cause::Truncated), 6);
    row("{\"a\":", int(Cause::Truncated), 5);
    row("{\"a\"", int(Cause::Truncated), 4);
    row("[tru", int(Cause::Truncated), 4);
    row("-", int(Cause::Truncated), 1);
    row("[1,]", int(Cause::TrailingComma), 2);
    row("{\"id\":0,}", int(Cause::TrailingComma), 7);
    row("[\n 1,\n]", int(Cause::TrailingComma), 4, 2, 3);
    row("[,1]", unknown, 1);
    row("[1,,2]", unknown, 3);
    row("[1 2]", unknown, 3);
    row("[\"a\" \"b\"]", unknown, 5);
    row("{\"a\" \"b\"}", unknown, 5);
    row("{\"a\",1}", unknown, 4);
    row("{:1}", unknown, 1);
    row("{1:1}", unknown, 1);
    row("[x", int(Cause::UnquotedWord), 1);
    row("{a: 1}", int(Cause::UnquotedWord), 1);
    row("[True]", int(Cause::UnquotedWord), 1);
    row("[nul]", int(Cause::UnquotedWord), 1);
    row("[NaN]", int(Cause::UnquotedWord), 1);
    row("[-Infinity]", int(Cause::UnquotedWord), 1);
    row("[undefined]", int(Cause::UnquotedWord), 1);
    row("['a']", int(Cause::SingleQuotes), 1);
    row("{'a': 1}", int(Cause::SingleQuotes), 1);
    row("{\"a\": 'b'}", int(Cause::SingleQuotes), 6);
    row("[1] // one", int(Cause::Comment), 4);
    row("[1, /* two */ 2]", int(Cause::Comment), 4);
    row("{\"a\": 1 # one\n}", int(Cause::Comment), 8);
    row("[012]", int(Cause::LeadingZero), 1);
    row("[-012]", int(Cause::LeadingZero), 2);
    row("[+1]", unknown, 1);
    row("[.5]", unknown, 1);
    row("[1.]", unknown, 3);
    row("[1.e3]", unknown, 3);
    row("[1e]", unknown, 3);
    row("[1e+]", unknown, 4);
    row("[0x1F]", unknown, 2);
    row("[1ea]", unknown, 3);
    row("[--1]", unknown, 2);
    row("[\"\\x41\"]", int(Cause::UnknownEscape), 2);
    row("[\"\\u00g0\"]", int(Cause::UnknownEscape), 6);
    row("[\"\\U0041\"]", int(Cause::UnknownEscape), 2);
    row("[\"a\nb\"]", int(Cause::ControlCharacter), 3);
    row("[\"a\tb\"]", int(Cause::ControlCharacter), 3);
    row(QByteArray("[\"\0\"]", 5), int(Cause::ControlCharacter), 2);
    row("[\"\xE9\"]", int(Cause::NotUtf8), 2);
    row("[\"\xED\xA0\x80\"]", int(Cause::NotUtf8), 2);
    row("[\"\xC0\xAF\"]", int(Cause::NotUtf8), 2);
    row("{}{}", int(Cause::TextAfterEnd), 2);
    row("[1]]", int(Cause::TextAfterEnd), 3);
    row("2@", int(Cause::TextAfterEnd), 1);
    row("]", unknown, 0);
    row("*", unknown, 0);
    row(QByteArray("\xFF\xFE{\0}\0", 6), int(Cause::Utf16), 0);
    row(QByteArray("{\0}\0", 4), int(Cause::Utf16), 0);
    row("[\f]", unknown, 1);
    row("[\xC2\xA0]", unknown, 1);
}

void JsonTest::refusesWithPlaceAndCause()
{
    QFETCH(QByteArray, text);
    QFETCH(int, cause);
    QFETCH(int, byte);
    QFETCH(int, line);
    QFETCH(int, column);
    const auto value = json::parse(viewOf(text));
    QVERIFY(!value);
    QCOMPARE(int(value.error().code), int(ErrorCode::InvalidEncoding));
    QCOMPARE(value.error().cause ? int(*value.error().cause) : -1, cause);
    const Place place = value.error().place.value();
    QCOMPARE(int(place.byte.value()), byte);
    QCOMPARE(int(place.line.value()), line);
    QCOMPARE(int(place.column.value()), column);
}

void JsonTest::refusesMoreLevelsThanAsked()
{
    const auto nested = [](std::size_t levels, const char* open, const char* close) {
        std::string text;
        for (std::size_t i = 0; i < levels; ++i)
            text += open;
        text += "1";
        for (std::size_t i = 0; i < levels; ++i)
            text += close;
        return text;
    };
    QVERIFY(json::parse(nested(256, "[", "]")));
    QVERIFY(json::parse(nested(256, "{\"a\":", "}")));
    QVERIFY(json::parse(nested(3, "[", "]"), 3));
    const auto deep = json::parse(nested(257, "[", "]"));
    QCOMPARE(deep.error().cause, std::optional(Cause::TooDeep));
    QCOMPARE(deep.error().place->byte, std::optional<std::uint64_t>(256));
    QVERIFY(!json::parse(std::string(1'000'000, '[')));
    QVERIFY(!json::parse("[]", 0));
    QVERIFY(json::parse("1", 0));
    std::string wide = "[";
    for (int i = 0; i < 1000; ++i)
        wide += "[],{},";
    QVERIFY(json::parse(wide + "1]", 2));
}

void JsonTest::keepsOrderNumbersAndDuplicatesAsWritten()
{
    const auto value
        = json::parse(R"({"z": 1.10, "a": 12345678901234567000, "z": -0, "b": [true, false, null]})");
    QVERIFY(value);
    const auto& object = as<json::Object>(*value);
    QCOMPARE(object.size(), std::size_t(4));
    QCOMPARE(object[0].name, std::string("z"));
    QCOMPARE(as<json::Number>(object[0].value).text, std::string("1.10"));
    QCOMPARE(as<json::Number>(object[1].value).text, std::string("12345678901234567000"));
    QCOMPARE(object[2].name, std::string("z"));
    QCOMPARE(as<json::Number>(object[2].value).text, std::string("-0"));
    QCOMPARE(value->find("z"), &object[0].value);
    QVERIFY(!value->find("missing"));
    QVERIFY(!memberOf(*value, "b").find("0"));
    QVERIFY(!value->text("z"));
    const auto& array = as<json::Array>(memberOf(*value, "b"));
    QCOMPARE(as<bool>(array[0]), true);
    QCOMPARE(as<bool>(array[1]), false);
    QVERIFY(array[2].as<std::nullptr_t>());
}

void JsonTest::decodesEscapes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("decoded");
    QTest::newRow("plain") << QByteArray("caf\xC3\xA9") << QByteArray("caf\xC3\xA9");
    QTest::newRow("letters") << QByteArray(R"(\"\\\/\b\f\n\r\t)") << QByteArray("\"\\/\b\f\n\r\t");
    QTest::newRow("one byte") << QByteArray(R"(\u0041)") << QByteArray("A");
    QTest::newRow("NUL") << QByteArray(R"(a\u0000b)") << QByteArray("a\0b", 3);
    QTest::newRow("two bytes") << QByteArray(R"(\u00e9)") << QByteArray("\xC3\xA9");
    QTest::newRow("three bytes") << QByteArray(R"(\u20AC)") << QByteArray("\xE2\x82\xAC");
    QTest::newRow("pair") << QByteArray(R"(\ud83d\uDE39)") << QByteArray("\xF0\x9F\x98\xB9");
    QTest::newRow("high alone") << QByteArray(R"(\ud83d)") << QByteArray("\xEF\xBF\xBD");
    QTest::newRow("high, then a letter") << QByteArray(R"(\ud83d\u0041)")
                                         << QByteArray("\xEF\xBF\xBD"
                                                       "A");
    QTest::newRow("low alone") << QByteArray(R"(\ude39x)") << QByteArray("\xEF\xBF\xBDx");
    QTest::newRow("two high, one low")
        << QByteArray(R"(\ud83d\ud83d\ude39)") << QByteArray("\xEF\xBF\xBD\xF0\x9F\x98\xB9");
}

void JsonTest::decodesEscapes()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, decoded);
    const auto value = json::parse("[\"" + text.toStdString() + "\"]");
    QVERIFY(value);
    QCOMPARE(QByteArray::fromStdString(as<std::string>(as<json::Array>(*value)[0])), decoded);
}

void JsonTest::knowsWhereEachValueBegins()
{
    const auto value = json::parse("\xEF\xBB\xBF { \"a\" : [ 1,\n{\"b\":\"c\"}] }");
    QVERIFY(value);
    QCOMPARE(value->offset, std::uint64_t(4));
    QCOMPARE(as<json::Object>(*value)[0].offset, std::uint64_t(6));
    const auto& array = as<json::Array>(memberOf(*value, "a"));
    QCOMPARE(memberOf(*value, "a").offset, std::uint64_t(12));
    QCOMPARE(array[0].offset, std::uint64_t(14));
    QCOMPARE(array[1].offset, std::uint64_t(17));
    QCOMPARE(memberOf(array[1], "b").offset, std::uint64_t(22));
}

void JsonTest::takesWholeNumbersThatFit_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isTaken");
    QTest::addColumn<qint64>("number");
    QTest::newRow("0") << QByteArray("0") << true << qint64(0);
    QTest::newRow("-0") << QByteArray("-0") << true << qint64(0);
    QTest::newRow("largest") << QByteArray("9223372036854775807") << true
                             << std::numeric_limits<qint64>::max();
    QTest::newRow("smallest") << QByteArray("-9223372036854775808") << true
                              << std::numeric_limits<qint64>::min();
    for (const char* text : { "9223372036854775808", "1.0", "1e3", "\"1\"", "null", "true", "[1]" })
        QTest::newRow(text) << QByteArray(text) << false << qint64(0);
}

void JsonTest::takesWholeNumbersThatFit()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isTaken);
    QFETCH(qint64, number);
    const auto value = json::parse(viewOf(text));
    QVERIFY(value);
    QCOMPARE(value->integer().has_value(), isTaken);
    QCOMPARE(qint64(value->integer().value_or(0)), number);
}

void JsonTest::namesDuplicatesAsPointers()
{
    const std::string text
        = "{\"a\":1,\n \"a\":{\"x/y\":[{\"~\":1,\"\\u007e\":2}]},\"\":0,\"A\":3,\n\"a\":4}";
    const auto value = json::parse(text);
    QVERIFY(value);
    const auto duplicates = json::duplicatesIn(text, *value);
    QCOMPARE(duplicates.size(), std::size_t(3));
    QCOMPARE(duplicates[0].pointer, std::string("/a"));
    QCOMPARE(duplicates[0].place.line, std::optional<std::uint64_t>(2));
    QCOMPARE(duplicates[0].place.column, std::optional<std::uint64_t>(2));
    QCOMPARE(duplicates[0].place.member, std::string("a"));
    QCOMPARE(duplicates[1].pointer, std::string("/a/x~1y/0/~0"));
    QCOMPARE(text.substr(*duplicates[1].place.byte, 8), std::string("\"\\u007e\""));
    QCOMPARE(duplicates[2].pointer, std::string("/a"));
    QCOMPARE(duplicates[2].place.line, std::optional<std::uint64_t>(3));
    QVERIFY(json::duplicatesIn("{}", json::parse("{}").value()).empty());

    std::string many = "[";
    for (int i = 0; i < 500; ++i)
        many += "{\"a\":1,\"a\":2},";
    many += "0]";
    QCOMPARE(json::duplicatesIn(many, json::parse(many).value()).size(), std::size_t(100));
}

void JsonTest::survivesEveryTruncationAndBitFlip()
{
    const std::string text
        = "\xEF\xBB\xBF{\"a\\u00e9\\ud83d\\ude39\": [1.5e+3, -0, true, null, {}, \"\xC3\xA9\\n\"],\n"
          "\"a\": {\"b\": [[[]]]}}";
    for (std::size_t length = 0; length < text.size(); ++length) {
        const auto value = json::parse(std::string_view(text).substr(0, length));
        QVERIFY(!value);
        QVERIFY(*value.error().place->byte <= length);
        QVERIFY(value.error().cause.has_value());
    }
    for (std::size_t bit = 0; bit < text.size() * 8; ++bit) {
        std::string flipped = text;
        flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << (bit % 8)));
        const auto value = json::parse(flipped);
        if (value)
            (void)json::duplicatesIn(flipped, *value);
        else
            QVERIFY(*value.error().place->byte <= flipped.size());
    }
}

void JsonTest::takesLongTextsInLinearTime()
{
    // Quadratic work on these would not come back.
    std::string members = "{";
    for (int i = 0; i < 200'000; ++i)
        members += "\"name" + std::to_string(i) + "\":" + std::to_string(i) + ",\n";
    members += "\"name7\":0}";
    const auto value = json::parse(members);
    QVERIFY(value);
    QCOMPARE(json::duplicatesIn(members, *value).size(), std::size_t(1));
    QVERIFY(json::parse("\"" + std::string(4'000'000, 'a') + "\""));
    std::string escapes = "\"";
    for (int i = 0; i < 300'000; ++i)
        escapes += "\\ud800";
    QVERIFY(json::parse(escapes + "\""));
    QVERIFY(!json::parse(std::string(4'000'000, ' ')));
}

QTEST_APPLESS_MAIN(JsonTest)
#include "json_test.moc"
