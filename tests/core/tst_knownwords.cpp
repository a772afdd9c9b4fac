// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/testprogram.h"
#include "core/text/knownwords.h"
#include <QElapsedTimer>
#include <QTest>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;

class TestKnownWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knownWordsStay_data();
    void knownWordsStay();
    void queriesGo_data();
    void queriesGo();
    void longTextsTakeNoLonger();
};

namespace {

const QString tenant = u"3f2504e0-4f89-41d3-9a0c-0305e82c3301"_s;
const QString host = u"dev-1a2b3c4d.us.auth0.com"_s;
const QSet<QString> known{tenant, host, u"login.microsoftonline.com"_s, u"oauth2callback"_s};

} // namespace

void TestKnownWords::knownWordsStay_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto same = [](const char* name, const QString& text) { QTest::newRow(name) << text << text; };
    same("host", u"%1 could not be reached."_s.arg(host));
    same("host at the end", u"Ask %1."_s.arg(host));
    same("redirect", u"http://localhost:43117/oauth2callback"_s);
    same("tenant", u"https://login.microsoftonline.com/%1/oauth2/v2.0/token"_s.arg(tenant));
    QTest::newRow("unknown host") << u"a dev-9z8y7x6w.us.auth0.com b"_s << u"a … b"_s;
    QTest::newRow("part of a longer word") << u"a x%1 b"_s.arg(host) << u"a … b"_s;
    QTest::newRow("named value") << u"client_secret=%1"_s.arg(host) << u"client_secret=…"_s;
    QTest::newRow("beside a token") << u"%1 at-1a2b3c4d5e6f7g8h9i0j1k"_s.arg(tenant) << tenant + u" …"_s;
    QTest::newRow("private use") << u"a \ue000 %1"_s.arg(host) << u"a \ufffd "_s + host;
}

void TestKnownWords::knownWordsStay()
{
    QFETCH(QString, text);
    QTEST(scrubbedExcept(text, known, 300), "expected");
}

void TestKnownWords::queriesGo_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const QString& text, const QString& expected) {
        QTest::newRow(name) << text << expected;
    };
    row("none", u"https://api.example/me"_s, u"https://api.example/me"_s);
    row("query", u"https://api.example/me?api_key=k7"_s, u"https://api.example/me?…"_s);
    row("in a sentence", u"At https://a.example/b?key=k7 and http://c.example#x it failed?"_s,
        u"At https://a.example/b?… and http://c.example?… it failed?"_s);
    row("user info", u"socks5://ann:k7@proxy.example:1080"_s, u"socks5://proxy.example:1080"_s);
    row("user info with a sign", u"http://ann:k@7@proxy.example/a@b"_s, u"http://proxy.example/a@b"_s);
    row("no address", u"Why? ann:k@b"_s, u"Why? ann:k@b"_s);
}

void TestKnownWords::queriesGo()
{
    QFETCH(QString, text);
    QTEST(withoutQueries(text), "expected");
}

/// Servers choose such texts.
void TestKnownWords::longTextsTakeNoLonger()
{
    constexpr qint64 enough = 5000; // milliseconds; what grows with the square of the length takes minutes
    QElapsedTimer timer;
    timer.start();
    for (const QString& part : {u"a."_s, u"a://"_s, u"://@"_s, u"a-"_s, u"a?"_s}) {
        const QString text = part.repeated(200'000);
        QVERIFY(withoutQueries(text).size() <= text.size());
        QVERIFY(scrubbedExcept(text, known, 300).size() <= 300);
    }
    QVERIFY2(timer.elapsed() < enough, qPrintable(QString::number(timer.elapsed())));
}

EVERGRANT_TEST(TestKnownWords)
#include "tst_knownwords.moc"
