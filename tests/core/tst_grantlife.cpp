// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/grantlife.h"

#include <QLocale>
#include <QTest>
#include <QTimeZone>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Days = std::chrono::days;

namespace {

const QDateTime start(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);

QDateTime day(double days)
{
    return start.addSecs(static_cast<qint64>(days * 86400));
}

/// Authorized and renewed at `start`, with nothing that would end it.
GrantLife life()
{
    GrantLife life;
    life.info.emplace();
    life.info->authorizedAt = life.info->obtainedAt = start;
    life.info->hasRefreshToken = true;
    return life;
}

GrantLife idleFor(int limit)
{
    GrantLife idle = life();
    idle.idleLimit = Days(limit);
    idle.slides = false;
    return idle;
}

GrantLife endingAfter(int limit)
{
    GrantLife ending = life();
    ending.absoluteLimit = Days(limit);
    return ending;
}

QString words(const QList<LifeWarning>& warnings)
{
    QStringList list;
    for (const auto& warning : warnings)
        list << u"%1:%2"_s.arg(toWord(warning.end)).arg(warning.threshold);
    return list.join(u' ');
}

} // namespace

Q_DECLARE_METATYPE(GrantLife)

class TestGrantLife : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void dueAt_data();
    void dueAt();
    void whatNeverEnds();
    void nearestFirst();
    void everyThresholdIsRungOnce_data();
    void everyThresholdIsRungOnce();
    void endWords();
    void texts_data();
    void texts();
};

void TestGrantLife::initTestCase()
{
    qputenv("TZ", "UTC");
    QLocale::setDefault(QLocale::c());
}

void TestGrantLife::dueAt_data()
{
    QTest::addColumn<GrantLife>("life");
    QTest::addColumn<double>("now"); // days since the start
    QTest::addColumn<QString>("due");
    const auto row = [](const QString& name, const GrantLife& life, double now, const QString& due) {
        QTest::addRow("%s, day %g", qPrintable(name), now) << life << now << due;
    };
    for (const auto& [end, life] :
         {std::pair(u"idle-limit"_s, idleFor(180)), std::pair(u"absolute-limit"_s, endingAfter(180))}) {
        const QString name = end;
        row(name, life, 149.99, {});
        row(name, life, 150, end + ":30"_L1);
        row(name, life, 165.9, end + ":30"_L1);
        row(name, life, 166, end + ":14"_L1);
        row(name, life, 173, end + ":7"_L1);
        row(name, life, 179, end + ":1"_L1);
        row(name, life, 179.99, end + ":1"_L1);
        row(name, life, 180, {}); // it has ended: the refusal says so
    }
    // A week has one threshold only: others would be reached on the first day.
    row(u"a week"_s, endingAfter(7), 0, {});
    row(u"a week"_s, endingAfter(7), 5.9, {});
    row(u"a week"_s, endingAfter(7), 6, u"absolute-limit:1"_s);
    row(u"a month"_s, endingAfter(30), 0, {});
    row(u"a month"_s, endingAfter(30), 16, u"absolute-limit:14"_s);
    row(u"one day"_s, endingAfter(1), 0.9, {});
    GrantLife secret = life();
    secret.secretEnteredAt = start;
    secret.clientSecretLife = Days(730);
    row(u"secret"_s, secret, 699, {});
    row(u"secret"_s, secret, 700, u"client-secret:30"_s);
    secret.info.reset();
    row(u"secret without a grant"_s, secret, 729, u"client-secret:1"_s);
    secret.clientSecretLife.reset();
    row(u"secret of unknown life"_s, secret, 729, {});
    secret.clientSecretLife = Days(730);
    secret.secretEnteredAt = {};
    row(u"secret of unknown age"_s, secret, 729, {});
}

void TestGrantLife::dueAt()
{
    QFETCH(GrantLife, life);
    QFETCH(double, now);
    QFETCH(QString, due);
    QCOMPARE(words(dueWarnings(life, day(now))), due);
}

void TestGrantLife::whatNeverEnds()
{
    GrantLife idle = idleFor(180);
    idle.slides = true;
    QVERIFY(endsAhead(idle).isEmpty()); // the next renewal moves it
    QVERIFY(!nextWarningAt(idle, start));
    GrantLife dead = endingAfter(180);
    dead.isDead = true;
    QVERIFY(endsAhead(dead).isEmpty());
    GrantLife nothingToRenew = endingAfter(180);
    nothingToRenew.info->hasRefreshToken = false;
    QVERIFY(endsAhead(nothingToRenew).isEmpty());
    QVERIFY(endsAhead(life()).isEmpty());
    QVERIFY(endsAhead({}).isEmpty());
}

void TestGrantLife::nearestFirst()
{
    GrantLife all = idleFor(100);
    all.absoluteLimit = Days(90);
    all.clientSecretLife = Days(95);
    all.secretEnteredAt = start;
    QCOMPARE(words(dueWarnings(all, day(89.5))), u"absolute-limit:1 client-secret:7 idle-limit:14"_s);
    QCOMPARE(dueWarnings(all, day(89.5)).first().at, day(90));
    QCOMPARE(nextWarningAt(all, day(89.5)), day(93)); // a week before the idle limit
}

void TestGrantLife::everyThresholdIsRungOnce_data()
{
    QTest::addColumn<GrantLife>("life");
    QTest::addColumn<int>("times");
    QTest::newRow("idle 180") << idleFor(180) << 4;
    QTest::newRow("idle 30") << idleFor(30) << 3;
    QTest::newRow("idle 7") << idleFor(7) << 1;
    QTest::newRow("absolute 1825") << endingAfter(1825) << 4;
    QTest::newRow("absolute 1") << endingAfter(1) << 0;
}

/// Whoever looks exactly when nextWarningAt() says sees each threshold, and each another one.
void TestGrantLife::everyThresholdIsRungOnce()
{
    QFETCH(GrantLife, life);
    QFETCH(int, times);
    QList<LifeWarning> seen;
    for (auto next = nextWarningAt(life, start); next; next = nextWarningAt(life, *next)) {
        const auto due = dueWarnings(life, *next);
        QCOMPARE(due.size(), 1);
        QVERIFY(!seen.contains(due.first()));
        QCOMPARE(due.first().threshold, qRound(double(next->secsTo(due.first().at)) / 86400));
        seen << due;
    }
    QCOMPARE(seen.size(), times);
}

void TestGrantLife::endWords()
{
    for (const auto& word : {u"idle-limit"_s, u"absolute-limit"_s, u"client-secret"_s})
        QCOMPARE(toWord(lifeEndFromWord(word).value()), word);
    QVERIFY(!lifeEndFromWord(u"idle"_s));
}

void TestGrantLife::texts_data()
{
    QTest::addColumn<LifeEnd>("end");
    QTest::addColumn<double>("left"); // days
    QTest::addColumn<QString>("headline");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("summary");
    QTest::newRow("idle") << LifeEnd::Idle << 13.4 << u"The authorization ends in 13 days."_s
                          << u"Acme lets an authorization that nobody uses end, this one on 14 Mar 2026. It has to be "
                             "renewed before then; otherwise somebody has to sign in again."_s
                          << u"authorization ends 14 Mar 2026"_s;
    QTest::newRow("absolute") << LifeEnd::Absolute << 29.5 << u"Sign in again within 29 days."_s
                              << u"Acme ends this authorization on 31 Mar 2026, however often it is renewed. Signing "
                                 "in again before then interrupts nothing."_s
                              << u"sign in again before 31 Mar 2026"_s;
    QTest::newRow("tomorrow") << LifeEnd::Absolute << 0.75 << u"Sign in again within 18 h."_s
                              << u"Acme ends this authorization tomorrow 06:00, however often it is renewed. Signing "
                                 "in again before then interrupts nothing."_s
                              << u"sign in again before tomorrow 06:00"_s;
    QTest::newRow("today") << LifeEnd::Absolute << 0.25 << u"Sign in again within 6 h."_s
                           << u"Acme ends this authorization at 18:00, however often it is renewed. Signing in again "
                              "before then interrupts nothing."_s
                           << u"sign in again before 18:00"_s;
    QTest::newRow("secret") << LifeEnd::ClientSecret << 6.5 << u"Enter a new client secret within 6 days."_s
                            << u"At Acme a client secret ends some time after it was made, this one on 8 Mar 2026 at "
                               "the latest. Make a new one in the provider's portal and enter it here."_s
                            << u"client secret ends 8 Mar 2026"_s;
}

void TestGrantLife::texts()
{
    QFETCH(LifeEnd, end);
    QFETCH(double, left);
    QFETCH(QString, headline);
    QFETCH(QString, detail);
    QFETCH(QString, summary);
    const auto text = textFor({end, day(left), 30}, u"Acme"_s, start);
    QCOMPARE(text.headline, headline);
    QCOMPARE(text.detail, detail);
    QCOMPARE(text.summary, summary);
    const auto nameless = textFor({end, day(left), 30}, {}, start);
    QVERIFY2(!nameless.detail.contains("Acme"_L1) && !nameless.detail.contains("  "_L1), qPrintable(nameless.detail));
}

QTEST_GUILESS_MAIN(TestGrantLife)
#include "tst_grantlife.moc"
