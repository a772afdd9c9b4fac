// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// authorize --spare: several spares in one sitting, on a terminal.

#include "station.h"

#include "../support/testprogram.h"
#include "api/messages/authorization.h"
#include "api/messages/connectionview.h"
#include <QTest>

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;

class TestSpares : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nobodyIsAsked_data();
    void nobodyIsAsked();
    void asManyAsThereArePlaces();
    void eachOfARegistrationOfItsOwn();
    void interruptedAtTheQuestion();

private:
    void begin(const QStringList& options = {});
    /// The sign-in that is under way succeeds; the connection has these spares then.
    bool signIn(const QList<SpareState>& spares);
    bool isAsked(const QByteArray& question);
    QList<QJsonObject> signIns() const;

    std::unique_ptr<Station> m_station;
};

void TestSpares::init()
{
    m_station = std::make_unique<Station>();
    m_station->console.terminal = true;
    m_station->console.ended = false;
    api::Authorize::Answer begun;
    begun.attempt = u"a1"_s;
    begun.url = QUrl(u"https://as.example/authorize"_s);
    m_station->worker.script<api::Authorize>(begun);
    m_station->worker.hold(u"authorize-wait"_s);
}

void TestSpares::begin(const QStringList& options)
{
    m_station->begin(QStringList{u"authorize"_s, u"crm"_s, u"--spare"_s} + options);
}

bool TestSpares::signIn(const QList<SpareState>& spares)
{
    api::ConnectionView view;
    view.name = u"crm"_s;
    for (const SpareState state : spares)
        view.spares << api::SpareGrant{state, {}, {}};
    m_station->worker.script<api::Connections>({{view}});
    if (!QTest::qWaitFor([this] { return m_station->worker.held(u"authorize-wait"_s) == 1; }))
        return false;
    m_station->worker.answerHeld<api::AuthorizeWait>({});
    return true;
}

bool TestSpares::isAsked(const QByteArray& question)
{
    return QTest::qWaitFor(
        [&] { return m_station->console.isRead() && m_station->console.err.trimmed().endsWith(question); });
}

QList<QJsonObject> TestSpares::signIns() const
{
    QList<QJsonObject> found;
    for (const auto& [method, params] : m_station->worker.requests)
        if (method == api::Authorize::Name)
            found << params;
    return found;
}

void TestSpares::nobodyIsAsked_data()
{
    QTest::addColumn<bool>("terminal");
    QTest::addColumn<QList<SpareState>>("spares");
    const QList<SpareState> one{SpareState::Ready};
    QTest::newRow("no terminal") << false << one;
    QTest::newRow("all places taken") << true << QList<SpareState>(3, SpareState::Ready);
    QTest::newRow("one may come back") << true << QList{SpareState::Ready, SpareState::Doubtful, SpareState::Ready};
}

void TestSpares::nobodyIsAsked()
{
    QFETCH(const bool, terminal);
    QFETCH(const QList<SpareState>, spares);
    m_station->console.terminal = terminal;
    begin();
    QVERIFY(signIn(spares));
    QCOMPARE(m_station->end(), 0);
    QCOMPARE(signIns().size(), 1);
    QVERIFY(!m_station->console.err.contains("Make another"));
}

void TestSpares::asManyAsThereArePlaces()
{
    begin();
    QVERIFY(signIn({SpareState::Ready, SpareState::Lost}));
    QVERIFY(isAsked("crm can have more spares, up to 2. Make another one now? (y/N)"));
    m_station->console.type("y");
    QVERIFY(signIn({SpareState::Ready, SpareState::Ready}));
    QVERIFY(isAsked("crm can have more spares, up to 1. Make another one now? (y/N)"));
    m_station->console.type("");
    QCOMPARE(m_station->end(), 0);
    QCOMPARE(signIns(), QList<QJsonObject>(2, objectFrom(R"({"name":"crm","by":"grace","spare":true})")));
    QCOMPARE(m_station->system.opened.size(), 2);
    QCOMPARE(m_station->console.out, QByteArray());
}

/// What is given for the first is offered for the next; another one has a secret of its own.
void TestSpares::eachOfARegistrationOfItsOwn()
{
    begin({u"--client-id"_s, u"one"_s, u"--client-secret-stdin"_s});
    m_station->console.type("s1");
    QVERIFY(signIn({SpareState::Ready}));
    QVERIFY(isAsked("(y/N)"));
    m_station->console.type("yes");
    QVERIFY(isAsked("Client id of its registration (return alone: one):"));
    m_station->console.type("two");
    QVERIFY(isAsked("Client secret:"));
    m_station->console.type("s2");
    QVERIFY(signIn({SpareState::Ready, SpareState::Ready}));
    QVERIFY(isAsked("(y/N)"));
    m_station->console.type("y");
    QVERIFY(isAsked("(return alone: two):"));
    m_station->console.type("");
    QVERIFY(signIn(QList<SpareState>(3, SpareState::Ready)));
    QCOMPARE(m_station->end(), 0);
    QStringList registrations;
    for (const auto& params : signIns())
        registrations << params["client_id"_L1].toString() + u' ' + params["client_secret"_L1].toString();
    QCOMPARE(registrations, (QStringList{u"one s1"_s, u"two s2"_s, u"two s2"_s}));
}

/// The spare that was wanted is made.
void TestSpares::interruptedAtTheQuestion()
{
    begin();
    QVERIFY(signIn({SpareState::Ready}));
    QVERIFY(isAsked("(y/N)"));
    Q_EMIT m_station->system.interrupted();
    QCOMPARE(m_station->end(), 0);
    QVERIFY(!m_station->worker.methods().contains(u"authorize-cancel"_s));
}

EVERGRANT_TEST(TestSpares)
#include "tst_cli_spares.moc"
