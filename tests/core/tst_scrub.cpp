// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/scrub.h"

#include "../support/testprogram.h"
#include <QElapsedTimer>
#include <QTest>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;

class TestScrub : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hides_data();
    void hides();
    void keeps_data();
    void keeps();
    void staysWithinTheMaximum();
    void putsEverythingOnOneLine();
    void hidesTokensAtTheCut();
    void tellsWordsFromTokens_data();
    void tellsWordsFromTokens();
    void takesNoLongerThanTheTextIsLong_data();
    void takesNoLongerThanTheTextIsLong();
};

void TestScrub::hides_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("base64url") << u"Token 1AbCdEfGh-jKlMnOpQ_rStUv is revoked"_s << u"Token … is revoked"_s;
    QTest::newRow("hex") << u"key 9f86d081884c7d659a2f here"_s << u"key … here"_s;
    QTest::newRow("uuid") << u"(code 123e4567-e89b-12d3-a456-426614174000)"_s << u"(code …)"_s;
    QTest::newRow("base64") << u"see a+b/cD9eFgHiJkLmNoPqRs== there"_s << u"see … there"_s;
    QTest::newRow("percent-encoded") << u"see 4%2F0AX4XfWh1a2b3c4d5e6f there"_s << u"see … there"_s;
    QTest::newRow("jwt with short parts") << u"got eyJhbGciOiJub25lIn0.eyJhIjoxfQ.x1y2 ok"_s << u"got … ok"_s;
    QTest::newRow("letters without end") << u"is abcdefghijklmnopqrstuvwxyz valid"_s << u"is … valid"_s;
    QTest::newRow("digits without end") << u"is 12345678901234567890 valid"_s << u"is … valid"_s;
    QTest::newRow("short value by name") << u"refresh_token=abc rejected"_s << u"refresh_token=… rejected"_s;
    QTest::newRow("in a URL") << u"GET /cb?code=4/0AX&state=xyz failed"_s << u"GET /cb?code=…&state=… failed"_s;
    QTest::newRow("in JSON") << uR"({"access_token":"s3cr3t","n":1})"_s << uR"({"access_token":"…","n":1})"_s;
    QTest::newRow("named, with blanks") << u"client_secret: hunter2!"_s << u"client_secret: …"_s;
    QTest::newRow("Bearer") << u"Authorization: Bearer ab12cd refused"_s << u"Authorization: Bearer … refused"_s;
    QTest::newRow("Basic") << u"sent basic dXNlcjpwYXNz to it"_s << u"sent basic … to it"_s;
    QTest::newRow("two") << u"1AbCdEfGhIjKlMnOpQrSt2 and 2AbCdEfGhIjKlMnOpQrSt3"_s << u"… and …"_s;
}

void TestScrub::hides()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(scrubbed(text), expected);
}

void TestScrub::keeps_data()
{
    QTest::addColumn<QString>("text");
    const QString texts[] = {
        QString(),
        u"The refresh token is invalid or expired."_s,
        u"Token has been expired or revoked."_s,
        u"temporarily_unavailable"_s,
        u"unsupported_grant_type: see urn:ietf:params:oauth"_s,
        u"https://authz.constantcontact.com/oauth2/default/v1/token"_s,
        u"Bearer authentication required"_s,
        u"AADSTS7000222: The provided client secret keys are expired."_s,
        u"at 2026-09-03T16:40:21Z, code 503"_s,
        u"Die Anmeldung ist abgelaufen – bitte erneut anmelden."_s,
        u"更新令牌已过期"_s,
    };
    for (const QString& text : texts)
        QTest::addRow("%s", qPrintable(text.left(20))) << text;
}

void TestScrub::keeps()
{
    QFETCH(QString, text);
    QCOMPARE(scrubbed(text), text);
}

void TestScrub::staysWithinTheMaximum()
{
    QString text = u"word "_s.repeated(1000);
    QCOMPARE(scrubbed(text).size(), 300);
    QVERIFY(scrubbed(text).endsWith(u'…'));
    QCOMPARE(scrubbed(text, 10).size(), 10);
    QCOMPARE(scrubbed(u"exactly 10"_s, 10), u"exactly 10"_s);
    // A character outside the basic plane is not cut in two.
    const QString faces = u"\U0001F600 "_s.repeated(200);
    const QString cut = scrubbed(faces, 11);
    QVERIFY(cut.size() <= 11);
    QVERIFY(cut.isValidUtf16());
    QVERIFY(scrubbed(QString(5'000'000, u'a')).size() <= 300);
}

void TestScrub::putsEverythingOnOneLine()
{
    QCOMPARE(scrubbed(u"a\r\nSet-Cookie: b\tc\0d"_s), u"a Set-Cookie: b c d"_s);
    QCOMPARE(scrubbed(u"a\u2028b\u2029c\u0085d"_s), u"a b c d"_s);
    QCOMPARE(scrubbed(u"safe\u202Eevil\u200Bx\uFEFF"_s), u"safe evil x"_s);
    QCOMPARE(scrubbed(u"\x1b[31mred"_s), u"[31mred"_s);
    QCOMPARE(scrubbed(u"tag\U000E0041ged"_s), u"tagged"_s);
    const QString persian = u"\u0645\u06CC\u200C\u0631\u0648\u062F"_s; // its spelling needs the U+200C
    QCOMPARE(scrubbed(persian), persian);
}

void TestScrub::hidesTokensAtTheCut()
{
    // Wherever the text is cut, no piece of a token may be left over.
    const QString token = u"Zx9"_s.repeated(40);
    for (int before = 0; before < 320; ++before) {
        const QString result = scrubbed(QString(before, u'.') + u' ' + token + u" end"_s.repeated(3000));
        QVERIFY2(!result.contains("Zx9"_L1), qPrintable(QString::number(before)));
    }
    for (int words = 150; words < 260; ++words) {
        const QString result = scrubbed(u"ab "_s.repeated(words) + token, 40);
        QVERIFY2(!result.contains("Zx9"_L1), qPrintable(QString::number(words)));
    }
}

void TestScrub::tellsWordsFromTokens_data()
{
    QTest::addColumn<QString>("run");
    QTest::addColumn<bool>("isKept");
    QTest::newRow("punctuation only") << u"-----_____.....~~~~~"_s << true;
    QTest::newRow("punctuation around words") << u"--before__after.~/+=end="_s << true;
    QTest::newRow("a word as long as allowed") << u"abcdefghijklmno/Abcdefghijklmno"_s << true;
    QTest::newRow("a word too long") << u"abcdefghijklmnop/abcd"_s << false;
    QTest::newRow("capitals as long as allowed") << u"ABCDEFGHIJKLMNOP/ABCD"_s << true;
    QTest::newRow("capitals too long") << u"ABCDEFGHIJKLMNOPQ/ABC"_s << false;
    QTest::newRow("two capitals before small letters") << u"ABcdefgh/abcdefgh/abcd"_s << false;
    QTest::newRow("small before capital") << u"abcDefgh/abcdefgh/abcd"_s << false;
    QTest::newRow("two digits behind") << u"oauth22/oauth22/OAUTH22/O22"_s << true;
    QTest::newRow("three digits behind") << u"oauth222/oauth/oauth22"_s << false;
    QTest::newRow("a number as long as allowed") << u"1234567890-1234567890"_s << true;
    QTest::newRow("a number too long") << u"12345678901-123456789"_s << false;
    QTest::newRow("digit before a letter") << u"2auth/oauth/oauth/oauth"_s << false;
    QTest::newRow("a percent sign") << u"word-word-word-word%20"_s << false;
}

void TestScrub::tellsWordsFromTokens()
{
    QFETCH(QString, run);
    QFETCH(bool, isKept);
    QCOMPARE(scrubbed(run), isKept ? run : u"…"_s);
}

void TestScrub::takesNoLongerThanTheTextIsLong_data()
{
    QTest::addColumn<QString>("piece");
    QTest::addColumn<QString>("end");
    // Each is a text on which a pattern could be tried anew at every character, or with every split of what came
    // before.
    QTest::newRow("joining punctuation") << u"-"_s << u"%"_s;
    QTest::newRow("one run after the other") << u"-"_s.repeated(60) + u"% "_s << u"%"_s;
    QTest::newRow("words of one letter") << u"a-"_s << u"%"_s;
    QTest::newRow("one word") << u"a"_s << u"%"_s;
    QTest::newRow("one number") << u"1"_s << u"a"_s;
    QTest::newRow("capitals") << u"A"_s << u"a"_s;
    QTest::newRow("every kind of joint") << u"-_.~+/="_s << u"a1a"_s;
    QTest::newRow("schemes without a value") << u"token "_s << u"!"_s;
    QTest::newRow("schemes with punctuation") << u"Bearer ------------------------% "_s << u"!"_s;
    QTest::newRow("a long value of a scheme") << u"-"_s << u" Bearer --------%"_s;
    QTest::newRow("names without a value") << u"access_"_s << u"token"_s;
    QTest::newRow("quoted names") << u"\"token\" "_s << u"x"_s;
    QTest::newRow("spaces") << u" "_s << u"="_s;
    QTest::newRow("names and spaces") << u"secret    "_s << u"="_s;
    QTest::newRow("names and signs") << u"secret=\""_s << u" "_s;
    QTest::newRow("line breaks") << u"\n\u2028\u202E"_s << u"x"_s;
}

/// Backtracking takes seconds for a single run of 60 characters, and minutes for these texts; a scan takes a fraction
/// of a second. The bound is far from both.
void TestScrub::takesNoLongerThanTheTextIsLong()
{
    QFETCH(QString, piece);
    QFETCH(QString, end);
    constexpr qsizetype longest = 400'000;
    constexpr qint64 bound = 10'000;
    QElapsedTimer timer;
    timer.start();
    for (qsizetype size = 16; size <= longest; size *= 5) {
        const QString text = piece.repeated(size / piece.size() + 1) + end;
        QVERIFY(scrubbed(text, text.size()).size() <= text.size());
        QVERIFY2(timer.elapsed() < bound, qPrintable(u"%1 characters: %2 ms"_s.arg(text.size()).arg(timer.elapsed())));
    }
}

EVERGRANT_TEST(TestScrub)
#include "tst_scrub.moc"
