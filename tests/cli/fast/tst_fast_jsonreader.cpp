// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../../support/testprogram.h"
#include "cli/fast/jsonreader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <memory>

using namespace evergrant::cli::fast;
using namespace Qt::Literals::StringLiterals;

namespace {

std::span<char> spanOf(QByteArray& bytes)
{
    return {bytes.data(), std::size_t(bytes.size())};
}

bool isValid(QByteArray json)
{
    JsonReader reader(spanOf(json));
    reader.skip();
    return reader.isComplete();
}

} // namespace

class TestJsonReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accepts_data();
    void accepts();
    void decodes_data();
    void decodes();
    void readsMembers();
    void nestsSoDeep();
    void integers_data();
    void integers();
    void readsNothingBehindTheEnd();
};

void TestJsonReader::accepts_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("valid");
    const auto row = [](const char* json, bool valid) { QTest::newRow(json) << QByteArray(json) << valid; };
    for (const char* json :
         {"{}", "[]", " { } ", "[1, -0.5e+3, 0, 10]", R"({"a":{"b":[true,false,null]}})", R"("")", "\t[\r\n]\n", "0",
          R"("\ud83d\ude00")", R"("\u0000")", "\"\xc3\xa9\"", "\"\xf0\x9f\x98\x80\""})
        row(json, true);
    for (const char* json : {"",
                             "{",
                             "[1,]",
                             "{\"a\":1,}",
                             "{\"a\"}",
                             "{a:1}",
                             "{1:1}",
                             "[01]",
                             "[+1]",
                             "[1.]",
                             "[.5]",
                             "[1e]",
                             "[-]",
                             "nul",
                             "[tru]",
                             "[True]",
                             R"("a)",
                             R"("\x")",
                             R"("\)",
                             R"("\u12g4")",
                             R"("\u12)",
                             R"("\ud83d")",
                             R"("\ude00")",
                             R"("\ud83d \ude00")",
                             R"("\ud83dx")",
                             "\"\x01\"",
                             "\"\n\"",
                             "\"\xc3\"",
                             "\"\xc0\x80\"",
                             "\"\xed\xa0\x80\"",
                             "\"\xf4\x90\x80\x80\"",
                             "\"\xff\"",
                             "[1] 2",
                             "[1]]",
                             "{}}",
                             "'a'",
                             "[1 2]"})
        row(json, false);
}

void TestJsonReader::accepts()
{
    QFETCH(QByteArray, json);
    QFETCH(bool, valid);
    QCOMPARE(isValid(json), valid);
}

void TestJsonReader::decodes_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const char* text :
         {R"("plain")", R"("\"\\\/\b\f\n\r\t")", R"("\u0041\u00e9\u20ac\ud83d\ude00")", R"("a\u000ab")",
          "\"\xc3\xa9 \xe2\x82\xac \xf0\x9f\x98\x80\"", R"("\u007f\u0080\u07ff\u0800\uffff\ud800\udc00\udbff\udfff")"})
        QTest::newRow(text) << QByteArray(text);
}

void TestJsonReader::decodes()
{
    QFETCH(QByteArray, json);
    const QString expected = QJsonDocument::fromJson('[' + json + ']').array().at(0).toString();
    JsonReader reader(spanOf(json));
    const std::string_view text = reader.text();
    QVERIFY(reader.isComplete());
    QCOMPARE(QString::fromUtf8(text.data(), qsizetype(text.size())), expected);
}

void TestJsonReader::readsMembers()
{
    QByteArray json = R"({"skipped":{"a":["]"]},"text":"t","none":null,"flag":true,"number":7})";
    JsonReader reader(spanOf(json));
    QByteArrayList keys;
    reader.object([&](std::string_view key) {
        keys << QByteArray(key.data(), qsizetype(key.size()));
        if (key == "text")
            QCOMPARE(reader.text(), std::string_view("t"));
        else if (key == "none")
            QVERIFY(!reader.textOrNull());
        else if (key == "flag")
            QVERIFY(reader.boolean());
        else if (key == "number")
            QCOMPARE(reader.integer(), 7LL);
        else
            reader.skip();
    });
    QVERIFY(reader.isComplete());
    QCOMPARE(keys, (QByteArrayList{"skipped", "text", "none", "flag", "number"}));
}

void TestJsonReader::nestsSoDeep()
{
    const auto nested = [](qsizetype depth) { return QByteArray(depth, '[') + QByteArray(depth, ']'); };
    QVERIFY(isValid(nested(32)));
    QVERIFY(!isValid(nested(33)));
    QVERIFY(!isValid(QByteArray(1'000'000, '['))); // and the stack is whole
}

void TestJsonReader::integers_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("valid");
    QTest::newRow("zero") << QByteArray("0") << true;
    QTest::newRow("negative") << QByteArray("-12") << true;
    QTest::newRow("large") << QByteArray("9007199254740992") << true;
    QTest::newRow("too large") << QByteArray("99999999999999999999") << false;
    QTest::newRow("fraction") << QByteArray("1.5") << false;
    QTest::newRow("exponent") << QByteArray("1e3") << false;
    QTest::newRow("text") << QByteArray("\"1\"") << false;
}

void TestJsonReader::integers()
{
    QFETCH(QByteArray, json);
    QFETCH(bool, valid);
    const qint64 expected = valid ? json.toLongLong() : 0;
    JsonReader reader(spanOf(json));
    QCOMPARE(reader.integer(), expected);
    QCOMPARE(reader.isComplete(), valid);
}

/// The bytes are exactly as long as the text, so AddressSanitizer sees every step too far.
void TestJsonReader::readsNothingBehindTheEnd()
{
    const QByteArray whole = R"({"text":"\u00e9\ud83d\ude00","list":[1.5e3,true,null,{}]})";
    for (qsizetype length = 0; length <= whole.size(); ++length) {
        const auto exact = std::make_unique<char[]>(std::size_t(length));
        std::copy_n(whole.data(), length, exact.get());
        JsonReader reader({exact.get(), std::size_t(length)});
        reader.skip();
        QCOMPARE(reader.isComplete(), length == whole.size());
    }
}

EVERGRANT_TEST(TestJsonReader)
#include "tst_fast_jsonreader.moc"
