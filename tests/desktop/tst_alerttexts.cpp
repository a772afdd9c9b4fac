// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/alerts/alerttexts.h"

#include "../support/testprogram.h"
#include "alertsamples.h"
#include "samples.h"
#include <QTest>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;

class AlertTextsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void titles_data();
    void titles();
    void about_data();
    void about();
    void status_data();
    void status();
    void headline_data();
    void headline();
    void toldLast();
    void advice();
    void everyKindHasItsWords();
    void everyOptionHasALabel();
    void heartbeats();
};

void AlertTextsTest::titles_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("title");
    QTest::newRow("mail") << u"mail"_s << u"ann@example.org"_s << u"Mail to ann@example.org"_s;
    QTest::newRow("desktop") << u"desktop"_s << QString() << u"Notification on this computer"_s;
    QTest::newRow("of a newer worker") << u"pigeon"_s << u"ann"_s << u"pigeon to ann"_s;
}

void AlertTextsTest::titles()
{
    QFETCH(QString, kind);
    QFETCH(QString, to);
    AlertWords words;
    words.kind = kind;
    words.to = to;
    QTEST(AlertTexts::title(words), "title");
    QVERIFY(AlertTexts::removal(words).startsWith(AlertTexts::title(words)));
}

void AlertTextsTest::about_data()
{
    QTest::addColumn<AlertWords>("words");
    QTest::addColumn<QString>("says");
    AlertWords words;
    words.after = u"10m"_s;
    words.remind = u"4h,24h,72h"_s;
    QTest::newRow("usual") << words
                           << u"All connections: everything. Told after 10 min. Again after 4 h, 1 day, 3 days."_s;
    words.levels = QStringList{u"needs-person"_s, u"job"_s};
    words.connections = QStringList{u"crm"_s, u"prod-*"_s};
    QTest::newRow("chosen") << words
                            << u"crm, prod-*: a person is needed, a sync job fails. Told after 10 min. "
                               "Again after 4 h, 1 day, 3 days."_s;
    words.after = u"0s"_s;
    words.remind = u"none"_s;
    words.quiet = u"22:00-07:00"_s;
    QTest::newRow("at once") << words
                             << u"crm, prod-*: a person is needed, a sync job fails. Told at once. No "
                                "reminders. Quiet from 22:00 to 07:00."_s;
    words.after = u"soon"_s; // of a newer worker
    words.levels = QStringList{u"weather"_s};
    words.quiet.clear();
    QTest::newRow("unknown words") << words << u"crm, prod-*: weather. Told after soon. No reminders."_s;
}

void AlertTextsTest::about()
{
    QFETCH(AlertWords, words);
    QTEST(AlertTexts::about(words), "says");
}

void AlertTextsTest::status_data()
{
    QTest::addColumn<api::AlertView>("alert");
    QTest::addColumn<QString>("says");
    QTest::addColumn<HealthShape::Form>("form");
    using Form = HealthShape::Form;
    const auto alerts = sampleAlerts();
    QTest::newRow("ready") << alerts[0] << u"Told last: 06:48."_s << Form::DiscWithTick;
    QTest::newRow("failing") << alerts[1]
                             << alerts[1].summary + u" 2 messages wait. Next try: 16:14. Told last: 06:48."_s
                             << Form::Triangle;
    QTest::newRow("paused") << alerts[2] << u"Paused until 18:00."_s << Form::TwoBars;
    QTest::newRow("sending") << alerts[3] << u"A message is being sent. One message waits. Told last: 06:48."_s
                             << Form::TurningArrows;
    auto fresh = alerts[0];
    fresh.lastSentAt = {};
    QTest::newRow("new") << fresh << u"Nothing was sent yet. Send a test."_s << Form::DiscWithTick;
}

void AlertTextsTest::status()
{
    QFETCH(api::AlertView, alert);
    QTEST(AlertTexts::status(alert, sampleNow()), "says");
    QTEST(AlertTexts::shape(alert.state).form(), "form");
    QVERIFY(!AlertTexts::word(alert.state).isEmpty());
}

void AlertTextsTest::headline_data()
{
    QTest::addColumn<QString>("states"); // a letter an alert: ready, failing, paused, sending
    QTest::addColumn<QString>("says");
    QTest::addColumn<HealthShape::Form>("form");
    using Form = HealthShape::Form;
    const QString told = u"Somebody is told when a person is needed."_s;
    QTest::newRow("none") << QString() << u"Nobody is told when a person is needed."_s << Form::HollowRing;
    QTest::newRow("ready") << u"rs"_s << told << Form::DiscWithTick;
    QTest::newRow("one paused") << u"rp"_s << told << Form::DiscWithTick;
    QTest::newRow("all paused") << u"pp"_s << u"Nobody is told: all alerts are paused."_s << Form::TwoBars;
    QTest::newRow("one fails") << u"rf"_s << u"One alert cannot be sent."_s << Form::Triangle;
    QTest::newRow("two fail") << u"rff"_s << u"2 alerts cannot be sent."_s << Form::Triangle;
    QTest::newRow("all fail") << u"fp"_s << u"Nobody can be told at the moment."_s << Form::Triangle;
}

void AlertTextsTest::headline()
{
    QFETCH(QString, states);
    const QMap<QChar, AlertHealth> letters{{u'r', AlertHealth::Ready},
                                           {u'f', AlertHealth::Failing},
                                           {u'p', AlertHealth::Paused},
                                           {u's', AlertHealth::Sending}};
    QList<api::AlertView> alerts;
    for (const QChar letter : states)
        alerts << sampleAlert(u"a"_s, u"mail"_s, u"ann"_s, letters.value(letter));
    QTEST(AlertTexts::headline(alerts), "says");
    QTEST(AlertTexts::shape(alerts).form(), "form");
}

void AlertTextsTest::toldLast()
{
    auto alerts = sampleAlerts();
    QVERIFY(AlertTexts::toldLast({}, sampleNow()).isEmpty());
    alerts[1].lastSentAt = sampleNow().addSecs(-60);
    QCOMPARE(AlertTexts::toldLast(alerts, sampleNow()), u"Told last: Slack to #operations, 15:58."_s);
    QCOMPARE(AlertTexts::toldLast({alerts[2]}, sampleNow()), u"Nobody has been told of anything yet."_s);
}

void AlertTextsTest::advice()
{
    const auto mail = sampleAlert(u"mail"_s, u"mail"_s, u"ann"_s),
               other = sampleAlert(u"mail-2"_s, u"mail"_s, u"bob"_s);
    QVERIFY(AlertTexts::advice({}).isEmpty());
    QVERIFY(AlertTexts::advice({mail, other}).startsWith("Add an alert of another kind"_L1));
    QVERIFY(AlertTexts::advice(sampleAlerts()).isEmpty());
}

void AlertTextsTest::everyKindHasItsWords()
{
    for (const AlertKind kind : allAlertKinds()) {
        QVERIFY(AlertTexts::kind(toWord(kind)) != toWord(kind) || kind == AlertKind::Ntfy);
        const bool hasRecipient = kind != AlertKind::Desktop;
        QCOMPARE(!AlertTexts::recipientHint(kind).isEmpty(), hasRecipient);
    }
    QVERIFY(AlertTexts::secret(AlertKind::Desktop).isEmpty());
    QVERIFY(AlertTexts::secret(AlertKind::Command).isEmpty());
}

void AlertTextsTest::everyOptionHasALabel()
{
    for (const AlertKind kind : allAlertKinds())
        for (const AlertOption& option : optionsOf(kind))
            QVERIFY2(!AlertTexts::option(kind, option.name).isEmpty(), qPrintable(option.name));
    for (const QString& name : {u"to"_s, u"id"_s, u"connections"_s, u"level"_s, u"after"_s, u"quiet"_s, u"remind"_s})
        QVERIFY2(!AlertTexts::option(AlertKind::Mail, name).isEmpty(), qPrintable(name));
}

void AlertTextsTest::heartbeats()
{
    const auto all = sampleHeartbeats();
    const auto says = [](const api::HeartbeatView& one) { return AlertTexts::heartbeatStatus(one, sampleNow()); };
    QCOMPARE(AlertTexts::heartbeatTitle(all[0]), u"https://hc-ping.com/0f2c6d1e"_s);
    QCOMPARE(AlertTexts::heartbeatTitle(all[1]), u"https://status.example/beat/7, for crm, shop"_s);
    QCOMPARE(says(all[0]), u"The last call arrived: 15:55."_s);
    QCOMPARE(says(all[1]),
             u"The last call did not arrive. status.example did not answer. The one before arrived: 13:59."_s);
    QCOMPARE(says(all[2]), u"It has not been called yet."_s);
    auto never = all[1];
    never.calledAt = {};
    QCOMPARE(says(never), u"The last call did not arrive. status.example did not answer."_s);
    QCOMPARE(AlertTexts::shape(all[0]).form(), HealthShape::Form::DiscWithTick);
    QCOMPARE(AlertTexts::shape(all[1]).form(), HealthShape::Form::Triangle);
    QCOMPARE(AlertTexts::shape(all[2]).form(), HealthShape::Form::HollowRing);
    QVERIFY(AlertTexts::heartbeatRemoval(all[0]).contains("hc-ping.com"_L1));
}

EVERGRANT_TEST(AlertTextsTest)
#include "tst_alerttexts.moc"
