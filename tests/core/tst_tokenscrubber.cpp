// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/tokenscrubber.h"

#include "../support/testprogram.h"
#include "core/text/cappedoutput.h"
#include <QTest>

using namespace evergrant;

namespace {

/// Of a length that base64(1) breaks into lines, with letters that percent-encoding and JSON change.
const QByteArray token = "tok/en+0123456789~abcdefghijklmnopqrstuvwxyz/ABCDEFGHIJKLMNOPQRSTUVWXYZ+0123456789.tail";

Secret secretOf(const QByteArray& bytes)
{
    return Secret::take(QByteArray(bytes.constData(), bytes.size()));
}

QByteArray inLines(const QByteArray& text, qsizetype width, const QByteArray& lineBreak)
{
    QByteArrayList lines;
    for (qsizetype i = 0; i < text.size(); i += width)
        lines << text.mid(i, width);
    return lines.join(lineBreak);
}

} // namespace

class TestTokenScrubber : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void forms_data();
    void forms();
    void otherTextStays();
    void laterSecrets();
    void showsAtOnceWhatItCan();
    void lineBreaksDoNotPileUp();
    void headAndTail();
    void parts();
    void cutOffAtTheEnd();
};

void TestTokenScrubber::forms_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::newRow("plain") << token;
    QTest::newRow("percent") << token.toPercentEncoding();
    QTest::newRow("percent, lower case")
        << QByteArray(token.toPercentEncoding()).replace("%2F", "%2f").replace("%2B", "%2b");
    QTest::newRow("JSON") << QByteArray(token).replace("/", "\\/");
    QTest::newRow("base64 in lines") << inLines(token.toBase64(), 76, "\n");
    QTest::newRow("base64 in lines of mail") << inLines(token.toBase64(), 76, "\r\n");
    QTest::newRow("a letter in each line") << inLines(token, 1, "\n");
}

/// In one piece, and in pieces of each size up to ten.
void TestTokenScrubber::forms()
{
    QFETCH(QByteArray, form);
    const QByteArray said = "begin <" + form + "> end\n";
    for (qsizetype size = 1; size <= said.size(); size = size < 10 ? size + 1 : said.size() + (size == said.size())) {
        TokenScrubber scrubber({secretOf(token)});
        QByteArray shown;
        for (qsizetype i = 0; i < said.size(); i += size)
            shown += scrubber.feed(said.mid(i, size));
        shown += scrubber.finish();
        QVERIFY2(shown.startsWith("begin <") && shown.endsWith("> end\n"), shown.constData());
        QByteArray flat = shown;
        flat.replace("\n", "").replace("\r", "");
        QVERIFY2(shown.contains("***"), shown.constData());
        for (const QByteArray& trace : {token.mid(8, 12), token.toBase64().mid(8, 12), token.toBase64().mid(80, 12)})
            QVERIFY2(!flat.contains(trace), shown.constData());
    }
}

void TestTokenScrubber::otherTextStays()
{
    const QByteArray said = "two\nlines, a token\xff\0 and so on\r\n";
    TokenScrubber scrubber({secretOf(token)});
    QByteArray shown = scrubber.feed(said);
    shown += scrubber.finish();
    QCOMPARE(shown, said);
    TokenScrubber none;
    QCOMPARE(none.feed(said), said);
}

void TestTokenScrubber::laterSecrets()
{
    TokenScrubber scrubber({secretOf(token)});
    scrubber.add(secretOf("another-secret-0123456789"));
    QByteArray shown = scrubber.feed("a " + token + " b another-secret-0123456789 c");
    shown += scrubber.finish();
    QCOMPARE(shown, QByteArray("a *** b *** c"));
}

void TestTokenScrubber::showsAtOnceWhatItCan()
{
    TokenScrubber scrubber({secretOf(token)});
    QCOMPARE(scrubber.feed("a line\n"), QByteArray("a line\n"));
    QCOMPARE(scrubber.feed("now " + token.first(5)), QByteArray("now "));
    QCOMPARE(scrubber.feed("another"), token.first(5) + "another");
    QCOMPARE(scrubber.feed("now " + token.first(30) + "\n"), QByteArray("now "));
    QCOMPARE(scrubber.feed(token.sliced(30) + "."), QByteArray("***."));
}

void TestTokenScrubber::lineBreaksDoNotPileUp()
{
    TokenScrubber scrubber({secretOf(token)});
    qsizetype shown = 0;
    for (int i = 0; i < 100; ++i)
        shown += scrubber.feed(QByteArray(1000, '\n')).size();
    QVERIFY2(shown > 99'000, QByteArray::number(shown).constData());
}

void TestTokenScrubber::headAndTail()
{
    CappedOutput output;
    output.append("first ");
    for (int i = 0; i < 100; ++i)
        output.append(QByteArray(10'000, '.'));
    output.append(" last");
    const QByteArray text = output.text();
    QVERIFY(text.startsWith("first ") && text.endsWith(" last"));
    QCOMPARE(output.size(), qint64(1'000'011));
    const qint64 leftOut = output.size() - CappedOutput::HeadSize - CappedOutput::TailSize;
    QVERIFY(text.contains("[" + QByteArray::number(leftOut) + " bytes left out]"));
}

/// Whoever reads part by part gets the text.
void TestTokenScrubber::parts()
{
    CappedOutput output;
    const auto inParts = [&output](qsizetype most) {
        QByteArray all;
        for (qint64 at = 0; at < output.size();) {
            const auto part = output.part(at, most);
            all += part.text;
            at = part.next;
        }
        return all;
    };
    QCOMPARE(output.part(0, 10).text, QByteArray());
    output.append("short");
    QCOMPARE(inParts(2), output.text());
    for (int i = 0; i < 30; ++i)
        output.append(QByteArray(10'000, char('a' + i % 26)));
    QCOMPARE(inParts(1000), output.text());
    QCOMPARE(output.part(output.size() + 5, 10).text, QByteArray());
    QCOMPARE(output.part(-5, 5).text, QByteArray("short"));
}

void TestTokenScrubber::cutOffAtTheEnd()
{
    const QByteArray token = "a-token-0123456789";
    for (qsizetype length = 1; length < token.size(); ++length) {
        TokenScrubber scrubber({secretOf(token)});
        QByteArray shown = scrubber.feed("it is " + token.first(length));
        shown += scrubber.finish();
        QCOMPARE(shown, "it is " + (length > 4 ? QByteArray("***") : token.first(length)));
    }
}

EVERGRANT_TEST(TestTokenScrubber)
#include "tst_tokenscrubber.moc"
