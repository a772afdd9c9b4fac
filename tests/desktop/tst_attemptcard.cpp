// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/log/attemptcard.h"

#include "../support/testprogram.h"
#include "fakes.h"
#include <QLabel>
#include <QTest>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;

class AttemptCardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void texts_data();
    void texts();
    void withoutAttempt_data();
    void withoutAttempt();
    void anAnswerThatComesTooLate();

private:
    /// Without an attempt where it is empty.
    static Event eventOf(const QString& attempt, const QUuid& connection);
    QString says() const { return m_card->findChild<QLabel*>(u"attemptLabel"_s)->text(); }

    std::unique_ptr<FakeLink> m_link;
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<ConnectionsModel> m_connections;
    std::unique_ptr<AttemptCard> m_card;
};

namespace {

QJsonObject attempt(const QString& id, const QJsonObject& more = {})
{
    QJsonObject object{{u"attempt"_s, id},
                       {u"at"_s, u"2026-09-07T15:00:01Z"_s},
                       {u"slot"_s, u"main"_s},
                       {u"purpose"_s, u"refresh"_s},
                       {u"outcome"_s, u"unknown"_s},
                       {u"generation"_s, 7},
                       {u"fingerprint"_s, u"0123abcd"_s},
                       {u"policy"_s, u"window:30"_s},
                       {u"code"_s, u"no-answer"_s},
                       {u"phase"_s, u"doubtful"_s},
                       {u"decision"_s, u"replay"_s},
                       {u"concluded_at"_s, u"2026-09-07T15:00:31Z"_s}};
    for (auto it = more.begin(); it != more.end(); ++it)
        object[it.key()] = it.value();
    return object;
}

api::AttemptView viewOf(const QJsonObject& attempt)
{
    return api::Codec<api::AttemptView>::decode(attempt).value();
}

api::Attempts::Answer listOf(const QJsonObject& one)
{
    return {{viewOf(attempt(u"other"_s)), viewOf(one)}};
}

} // namespace

void AttemptCardTest::initTestCase()
{
    qputenv("TZ", "Europe/Vienna"); // so that local time is not UTC
}

void AttemptCardTest::init()
{
    m_card.reset();
    m_connections.reset();
    m_link = std::make_unique<FakeLink>();
    m_clock = std::make_unique<FakeClock>(sampleNow());
    m_connections = std::make_unique<ConnectionsModel>(*m_link, *m_clock);
    m_link->setViews({sampleView(u"crm"_s)});
    m_connections->reload();
    QTRY_VERIFY(m_connections->isLoaded());
    m_card = std::make_unique<AttemptCard>(*m_link, *m_connections);
    QVERIFY2(says().startsWith("Select an event"_L1), qPrintable(says()));
}

Event AttemptCardTest::eventOf(const QString& attempt, const QUuid& connection)
{
    Event event;
    event.connectionId = connection;
    event.kind = u"refresh-failed"_s;
    event.message = u"Something happened."_s;
    if (attempt.isEmpty())
        event.details = {{u"code"_s, u"busy"_s}};
    else
        event.details = {{u"attempt"_s, attempt}};
    return event;
}

void AttemptCardTest::texts_data()
{
    QTest::addColumn<QJsonObject>("of");
    QTest::addColumn<QString>("text");
    QTest::newRow("all of it")
        << attempt(u"a"_s)
        << u"Renewal, 2026-09-07 17:00:01: sent, but without a clear answer\n"
           "Refresh token with fingerprint 0123abcd, generation 7 \u00b7 replay policy window:30\n"
           "Decided: replay \u00b7 state of the grant: doubtful \u00b7 reason: no-answer \u00b7 at 2026-09-07 17:00:31"_s;
    const QJsonObject nothing{{u"fingerprint"_s, QString()}, {u"policy"_s, QString()},
                              {u"code"_s, QString()},        {u"phase"_s, QString()},
                              {u"decision"_s, QString()},    {u"concluded_at"_s, QJsonValue()},
                              {u"outcome"_s, QString()}};
    QTest::newRow("open") << attempt(u"a"_s, nothing) << u"Renewal, 2026-09-07 17:00:01: not concluded yet"_s;
    const auto row = [&](const char* name, const QString& field, const QString& word, const QString& text) {
        QJsonObject more = nothing;
        more[field] = word;
        QTest::newRow(name) << attempt(u"a"_s, more) << text;
    };
    row("succeeded", u"outcome"_s, u"succeeded"_s, u"Renewal, 2026-09-07 17:00:01: succeeded"_s);
    row("refused", u"outcome"_s, u"refused"_s, u"Renewal, 2026-09-07 17:00:01: refused by the provider"_s);
    row("not sent", u"outcome"_s, u"not-sent"_s, u"Renewal, 2026-09-07 17:00:01: not sent"_s);
    row("new word", u"outcome"_s, u"postponed"_s, u"Renewal, 2026-09-07 17:00:01: postponed"_s);
    row("spare", u"slot"_s, u"spare"_s, u"Renewal (spare), 2026-09-07 17:00:01: not concluded yet"_s);
    row("sign-in", u"purpose"_s, u"code"_s, u"Sign-in, 2026-09-07 17:00:01: not concluded yet"_s);
    row("client", u"purpose"_s, u"client"_s, u"New token without a sign-in, 2026-09-07 17:00:01: not concluded yet"_s);
    row("a refusal of the provider", u"code"_s, u"invalid\u202e_grant"_s,
        u"Renewal, 2026-09-07 17:00:01: not concluded yet\nreason: invalid_grant"_s);
}

void AttemptCardTest::texts()
{
    QFETCH(const QJsonObject, of);
    QFETCH(const QString, text);
    QCOMPARE(attemptText(viewOf(of)), text);
}

void AttemptCardTest::withoutAttempt_data()
{
    QTest::addColumn<QString>("attempt");
    QTest::addColumn<QUuid>("connection");
    QTest::addColumn<bool>("fails");
    QTest::addColumn<QString>("expected");
    const QUuid crm = sampleId(u"crm"_s);
    QTest::newRow("of no attempt") << QString() << crm << false
                                   << u"Something happened.\nrefresh-failed \u00b7 Reason: busy"_s;
    QTest::newRow("no longer kept") << u"a9"_s << crm << false << u"no longer kept"_s;
    QTest::newRow("removed") << u"a1"_s << sampleId(u"gone"_s) << false << u"was removed"_s;
    QTest::newRow("worker gone") << u"a1"_s << crm << true << u"cannot be read: It ended."_s;
}

void AttemptCardTest::withoutAttempt()
{
    QFETCH(const QString, attempt);
    QFETCH(const QUuid, connection);
    QFETCH(const bool, fails);
    QFETCH(const QString, expected);
    if (fails)
        m_link->scriptError(u"attempts"_s, {ErrorKind::Temporary, u"worker-gone"_s, u"It ended."_s});
    else
        m_link->script<api::Attempts>(listOf(::attempt(u"a1"_s)));
    m_card->show(eventOf(attempt, connection));
    QTRY_VERIFY2(says().contains(expected), qPrintable(says()));
    QCOMPARE(m_link->count(u"attempts"_s), attempt.isEmpty() || expected.contains("removed"_L1) ? 0 : 1);
}

void AttemptCardTest::anAnswerThatComesTooLate()
{
    m_card->show(eventOf(u"a1"_s, sampleId(u"crm"_s)));
    m_card->show(eventOf(QString(), sampleId(u"crm"_s)));
    QVERIFY(m_link->answer<api::Attempts>(listOf(attempt(u"a1"_s))));
    QVERIFY2(says().startsWith("Something happened."_L1), qPrintable(says()));
}

EVERGRANT_TEST(AttemptCardTest)
#include "tst_attemptcard.moc"
