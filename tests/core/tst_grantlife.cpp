// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/testprogram.h"
#include "core/grant/grantlife.h"
#include "core/text/utc.h"

#include <QLocale>
#include <QTest>
#include <QTimeZone>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Days = std::chrono::days;

namespace {

const QDateTime start(QDate(2026, 3, 1), QTime(12, 0), utcZone);

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

using Kind = AnnouncedEnd::Kind;

AnnouncedEnd announcedEnd(Kind kind, const QString& name, int days)
{
    return {kind, name, start.date().addDays(days), u"Use another."_s};
}

GrantLife announcing(const QList<AnnouncedEnd>& ends)
{
    GrantLife announcing = life();
    announcing.announced = ends;
    return announcing;
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
    void announcedEnds();
    void endsOfWhatIsUsed();
    void nearestFirst();
    void everyThresholdIsRungOnce_data();
    void everyThresholdIsRungOnce();
    void endWords();
    void texts_data();
    void texts();
    void announcedTexts_data();
    void announcedTexts();
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
    // The fixture's days begin at noon, an announced day at midnight in UTC.
    GrantLife scope = announcing({announcedEnd(Kind::Scope, u"read"_s, 100)});
    row(u"announced"_s, scope, 69.49, {});
    row(u"announced"_s, scope, 69.5, u"announced-end:30"_s);
    row(u"announced"_s, scope, 98.5, u"announced-end:1"_s);
    row(u"announced"_s, scope, 99.49, u"announced-end:1"_s);
    row(u"announced"_s, scope, 99.5, u"announced-end:0"_s); // the day has come, and it is still used
    row(u"announced"_s, scope, 400, u"announced-end:0"_s);
    scope.isDead = true; // whoever signs in again should know
    row(u"announced, without a grant"_s, scope, 99.5, u"announced-end:0"_s);
    const GrantLife step = announcing({announcedEnd(Kind::Step, u"Press it."_s, 100)});
    row(u"announced step"_s, step, 99, u"announced-end:1"_s);
    row(u"announced step"_s, step, 99.5, {});
    row(u"announced endpoint"_s, announcing({announcedEnd(Kind::Endpoint, u"token_endpoint"_s, 100)}), 99.5,
        u"announced-end:0"_s);
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

/// What ends on one day is one warning; two days are two.
void TestGrantLife::announcedEnds()
{
    const auto read = announcedEnd(Kind::Scope, u"read"_s, 100), write = announcedEnd(Kind::Scope, u"write"_s, 100);
    const auto later = announcedEnd(Kind::Endpoint, u"probe"_s, 103);
    const auto life = announcing({later, read, write});
    const auto due = dueWarnings(life, day(99));
    QCOMPARE(words(due), u"announced-end:1 announced-end:7"_s);
    QCOMPARE(due.first().announced, (QList{read, write}));
    QCOMPARE(due.first().at, QDateTime(start.date().addDays(100), QTime(0, 0), QTimeZone::utc()));
    QCOMPARE(due.last().announced, QList{later});
    // What is ahead comes before what has come.
    QCOMPARE(words(dueWarnings(life, day(100))), u"announced-end:7 announced-end:0"_s);
    GrantLife both = life;
    both.absoluteLimit = Days(102);
    QCOMPARE(words(dueWarnings(both, day(100))), u"absolute-limit:7 announced-end:7 announced-end:0"_s);
}

void TestGrantLife::endsOfWhatIsUsed()
{
    const auto read = announcedEnd(Kind::Scope, u"read"_s, 100), write = announcedEnd(Kind::Scope, u"write"_s, 100);
    const auto step = announcedEnd(Kind::Step, u"Press it."_s, 100);
    QCOMPARE(endsInUse({read, write, step}, {u"write"_s, u"openid"_s}), (QList{write, step}));
    QCOMPARE(endsInUse({read, write}, {}), QList<AnnouncedEnd>());
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
    QTest::newRow("announced") << announcing({announcedEnd(Kind::Scope, u"read"_s, 100)}) << 5;
    QTest::newRow("announced step") << announcing({announcedEnd(Kind::Step, u"Press it."_s, 100)}) << 4;
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
    for (const auto& word : {u"idle-limit"_s, u"absolute-limit"_s, u"client-secret"_s, u"announced-end"_s})
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
    QTest::newRow("tomorrow") << LifeEnd::Absolute << 0.75 << u"Sign in again before tomorrow 06:00."_s
                              << u"Acme ends this authorization tomorrow 06:00, however often it is renewed. Signing "
                                 "in again before then interrupts nothing."_s
                              << u"sign in again before tomorrow 06:00"_s;
    QTest::newRow("today") << LifeEnd::Absolute << 0.25 << u"Sign in again before 18:00."_s
                           << u"Acme ends this authorization at 18:00, however often it is renewed. Signing in again "
                              "before then interrupts nothing."_s
                           << u"sign in again before 18:00"_s;
    QTest::newRow("less than two days")
        << LifeEnd::Idle << 1.75 << u"The authorization ends on Tue 06:00."_s
        << u"Acme lets an authorization that nobody uses end, this one on Tue 06:00. It has to be renewed before then; "
           "otherwise somebody has to sign in again."_s
        << u"authorization ends Tue 06:00"_s;
    // Whoever is woken a month ahead comes a moment later.
    QTest::newRow("a moment after the threshold")
        << LifeEnd::Absolute << 30 - 0.001 / 86400 << u"Sign in again within 30 days."_s
        << u"Acme ends this authorization on 31 Mar 2026, however often it is renewed. Signing in again before then "
           "interrupts nothing."_s
        << u"sign in again before 31 Mar 2026"_s;
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

void TestGrantLife::announcedTexts_data()
{
    QTest::addColumn<QList<AnnouncedEnd>>("ends");
    QTest::addColumn<double>("now");
    QTest::addColumn<QString>("headline");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("summary");
    const auto read = announcedEnd(Kind::Scope, u"read"_s, 20), write = announcedEnd(Kind::Scope, u"write"_s, 20);
    const auto ahead = u"Change the settings within 13 days."_s, before = u"change the settings before 21 Mar 2026"_s;
    const auto scope = u"From 21 Mar 2026 on, Acme may refuse the scope read. Use another."_s;
    QTest::newRow("scope") << QList{read} << 6.0 << ahead << scope << before;
    QTest::newRow("it is near") << QList{read} << 19.0 << u"Change the settings before 21 Mar 2026."_s << scope
                                << before;
    QTest::newRow("it has come") << QList{read} << 20.0 << u"Change the settings."_s << scope
                                 << u"change the settings"_s;
    QTest::newRow("scopes") << QList{read, write} << 6.0 << ahead
                            << u"From 21 Mar 2026 on, Acme may refuse the scopes read, write. Use another."_s << before;
    QTest::newRow("endpoint and step")
        << QList{announcedEnd(Kind::Endpoint, u"token_endpoint"_s, 20), announcedEnd(Kind::Step, u"Press."_s, 20)}
        << 6.0 << ahead
        << u"From 21 Mar 2026 on, Acme may not answer at its present address any more (token_endpoint). From 21 Mar "
           "2026 on, Acme may refuse what this connection was set up with. Use another."_s
        << before;
}

void TestGrantLife::announcedTexts()
{
    QFETCH(QList<AnnouncedEnd>, ends);
    QFETCH(double, now);
    QFETCH(QString, headline);
    QFETCH(QString, detail);
    QFETCH(QString, summary);
    const auto due = dueWarnings(announcing(ends), day(now));
    QCOMPARE(due.size(), 1);
    const auto text = textFor(due.first(), u"Acme"_s, day(now));
    QCOMPARE(text.headline, headline);
    QCOMPARE(text.detail, detail);
    QCOMPARE(text.summary, summary);
    QVERIFY(textFor(due.first(), {}, day(now)).detail.contains("the provider may"_L1));
}

EVERGRANT_TEST(TestGrantLife)
#include "tst_grantlife.moc"
