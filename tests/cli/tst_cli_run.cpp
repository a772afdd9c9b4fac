// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "station.h"

#include "../support/testprogram.h"
#include "api/messages/notices.h"
#include "api/messages/token.h"
#include <QDir>
#include <QFileInfo>
#include <QTest>
#include <csignal>

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void one();
    void several();
    void needsAll();
    void cannotStart_data();
    void cannotStart();
    void parsesNothingOfTheCommand();
    void wrongWords_data();
    void wrongWords();
    void filesAreRenewedAndGoAway();
    void asksAgainWithoutNotices();
    void sendsTheSignal();
    void startsAgain();
    void killsWhatDoesNotEnd();
    void passesSignalsOn();
    void signalEndsARestart();
    void endsAsTheCommandEnds();

private:
    void begin(const QStringList& words);
    void renew(const QByteArray& token);
    FakeChildProgram& child() { return *m_station->system.child; }
    QString file(const QString& name) { return child().environment.set.value(u"EVERGRANT_TOKEN_FILE_"_s + name); }
    static QByteArray contentOf(const QString& path);

    std::unique_ptr<Station> m_station;
    QHash<QString, QByteArray> m_tokens;
};

void TestRun::init()
{
    m_station = std::make_unique<Station>();
    m_tokens.clear();
    m_station->worker.script(u"subscribe"_s, QJsonObject());
    m_station->worker.script(u"token"_s, [this](const QJsonObject& params) -> Result<QJsonObject> {
        const QString name = api::decodeParams<api::Token>(params)->name;
        if (name.startsWith("no"_L1))
            return fail(ErrorKind::PersonNeeded, u"needs-authorization"_s, name + u" needs you."_s);
        api::Token::Answer answer;
        answer.accessToken = Secret::take(m_tokens.value(name, "AT-" + name.toUtf8()));
        answer.expiresAt = m_station->clock.now().addSecs(3600);
        return api::Codec<api::Token::Answer>::encode(answer);
    });
}

void TestRun::begin(const QStringList& words)
{
    m_station->begin(QStringList{u"run"_s} + words);
    QTRY_VERIFY(m_station->system.child && m_station->system.child->starts > 0);
    QTRY_VERIFY(m_station->worker.methods().contains(u"subscribe"_s));
}

/// The worker renews the token of "crm" and says so.
void TestRun::renew(const QByteArray& token)
{
    m_tokens.insert(u"crm"_s, token);
    api::Changed changed;
    changed.name = u"crm"_s;
    changed.id = QUuid::createUuid();
    Q_EMIT m_station->worker.noticed(api::Changed::Name, api::Codec<api::Changed>::encode(changed));
}

QByteArray TestRun::contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
}

void TestRun::one()
{
    begin({u"my-crm.2"_s, u"--"_s, u"sync"_s, u"--all"_s});
    QCOMPARE(child().command, (QStringList{u"sync"_s, u"--all"_s}));
    const auto& variables = child().environment.set;
    QCOMPARE(variables.keys(),
             (QStringList{u"EVERGRANT_TOKEN"_s, u"EVERGRANT_TOKEN_FILE_MY_CRM_2"_s, u"EVERGRANT_TOKEN_MY_CRM_2"_s}));
    QCOMPARE(variables.value(u"EVERGRANT_TOKEN"_s), u"AT-my-crm.2"_s);
    QCOMPARE(variables.value(u"EVERGRANT_TOKEN_MY_CRM_2"_s), u"AT-my-crm.2"_s);
    QCOMPARE(child().environment.unset, QStringList());
    const QString path = file(u"MY_CRM_2"_s);
    QCOMPARE(contentOf(path), QByteArray("AT-my-crm.2"));
    const auto ours = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    QCOMPARE(QFileInfo(path).permissions(), ours);
    QCOMPARE(QFileInfo(QFileInfo(path).path()).permissions(), ours | QFile::ExeOwner | QFile::ExeUser);
    QCOMPARE(m_station->console.out, QByteArray());
}

void TestRun::several()
{
    begin({u"a"_s, u"b"_s, u"a"_s, u"--"_s, u"sync"_s});
    const auto& variables = child().environment.set;
    QCOMPARE(variables.value(u"EVERGRANT_TOKEN_A"_s), u"AT-a"_s);
    QCOMPARE(variables.value(u"EVERGRANT_TOKEN_B"_s), u"AT-b"_s);
    QCOMPARE(variables.size(), 4);
    QCOMPARE(child().environment.unset, QStringList{u"EVERGRANT_TOKEN"_s});
    QCOMPARE(contentOf(file(u"B"_s)), QByteArray("AT-b"));
}

void TestRun::needsAll()
{
    QCOMPARE(m_station->run({u"run"_s, u"no1"_s, u"crm"_s, u"no2"_s, u"--"_s, u"sync"_s}), 125);
    QVERIFY(!m_station->system.child);
    QCOMPARE(m_station->console.out, QByteArray());
    QCOMPARE(m_station->console.err, QByteArray("evergrant: no1 needs you.\nevergrant: no2 needs you.\n"));
}

void TestRun::cannotStart_data()
{
    QTest::addColumn<int>("code");
    QTest::newRow("not found") << 127;
    QTest::newRow("not to be run") << 126;
}

void TestRun::cannotStart()
{
    QFETCH(int, code);
    m_station->system.startFails = code;
    QCOMPARE(m_station->run({u"run"_s, u"crm"_s, u"--"_s, u"frobnicate"_s}), code);
    QVERIFY(m_station->console.err.contains("frobnicate"));
}

void TestRun::parsesNothingOfTheCommand()
{
    begin({u"crm"_s, u"--"_s, u"sh"_s, u"--help"_s, u"--profile"_s, u"--"_s, u""_s});
    QCOMPARE(child().command, (QStringList{u"sh"_s, u"--help"_s, u"--profile"_s, u"--"_s, u""_s}));
}

void TestRun::wrongWords_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("action") << QStringList{u"crm"_s, u"--on-renew"_s, u"reload"_s} << QByteArray("HUP, USR1");
    QTest::newRow("signal") << QStringList{u"crm"_s, u"--on-renew"_s, u"signal=KILL"_s} << QByteArray("HUP, USR1");
    QTest::newRow("same variable") << QStringList{u"a.b"_s, u"a-b"_s} << QByteArray("EVERGRANT_TOKEN_A_B");
    QTest::newRow("file of another") << QStringList{u"file-a"_s, u"a"_s} << QByteArray("EVERGRANT_TOKEN_FILE_A");
}

void TestRun::wrongWords()
{
    QFETCH(QStringList, words);
    QFETCH(QByteArray, says);
    QCOMPARE(m_station->run(QStringList{u"run"_s} + words + QStringList{u"--"_s, u"sync"_s}), 2);
    QVERIFY2(m_station->console.err.contains(says), m_station->console.err.constData());
}

void TestRun::filesAreRenewedAndGoAway()
{
    begin({u"crm"_s, u"--"_s, u"sync"_s});
    const QString path = file(u"CRM"_s);
    renew("AT-2");
    QTRY_COMPARE(contentOf(path), QByteArray("AT-2"));
    QCOMPARE(child().signalsSent, QList<int>());
    Q_EMIT child().ended(0, 0);
    QCOMPARE(m_station->end(), 0);
    QVERIFY(!QFileInfo::exists(QFileInfo(path).path()));
}

/// A worker that has ended says nothing; the request at half of the token's life starts another one.
void TestRun::asksAgainWithoutNotices()
{
    begin({u"crm"_s, u"--"_s, u"sync"_s});
    m_station->worker.loseConnection();
    m_tokens.insert(u"crm"_s, "AT-2");
    m_station->worker.requests.clear();
    m_station->clock.advance(29min);
    QCoreApplication::processEvents();
    QCOMPARE(m_station->worker.requests.size(), 0);
    m_station->clock.advance(1min);
    QTRY_COMPARE(contentOf(file(u"CRM"_s)), QByteArray("AT-2"));
    QVERIFY(m_station->worker.methods().contains(u"subscribe"_s));
}

void TestRun::sendsTheSignal()
{
    begin({u"crm"_s, u"--on-renew"_s, u"signal=HUP"_s, u"--"_s, u"sync"_s});
    renew("AT-2");
    QTRY_COMPARE(child().signalsSent, QList{SIGHUP});
    QCOMPARE(contentOf(file(u"CRM"_s)), QByteArray("AT-2"));
    QCOMPARE(child().starts, 1);
}

void TestRun::startsAgain()
{
    begin({u"crm"_s, u"--on-renew"_s, u"restart"_s, u"--"_s, u"sync"_s});
    renew("AT-2");
    QTRY_COMPARE(child().signalsSent, QList{SIGTERM});
    Q_EMIT child().ended(0, SIGTERM);
    QCOMPARE(child().starts, 2);
    QCOMPARE(child().environment.set.value(u"EVERGRANT_TOKEN"_s), u"AT-2"_s);
    QVERIFY(m_station->isRunning());
    Q_EMIT child().ended(4, 0);
    QCOMPARE(m_station->end(), 4);
}

void TestRun::killsWhatDoesNotEnd()
{
    begin({u"crm"_s, u"--on-renew"_s, u"restart"_s, u"--"_s, u"sync"_s});
    renew("AT-2");
    QTRY_COMPARE(child().signalsSent, QList{SIGTERM});
    m_station->clock.advance(30s);
    QTRY_COMPARE(child().signalsSent, (QList{SIGTERM, SIGKILL}));
}

/// What a key sends reaches the command without us.
void TestRun::passesSignalsOn()
{
    begin({u"crm"_s, u"--"_s, u"sync"_s});
    Q_EMIT child().received(SIGTERM, false);
    Q_EMIT child().received(SIGINT, true);
    QCOMPARE(child().signalsSent, QList{SIGTERM});
}

void TestRun::signalEndsARestart()
{
    begin({u"crm"_s, u"--on-renew"_s, u"restart"_s, u"--"_s, u"sync"_s});
    renew("AT-2");
    QTRY_COMPARE(child().signalsSent, QList{SIGTERM});
    Q_EMIT child().received(SIGINT, true);
    Q_EMIT child().ended(0, SIGTERM);
    QCOMPARE(child().starts, 1);
    QCOMPARE(m_station->end(), 128 + SIGTERM);
}

void TestRun::endsAsTheCommandEnds()
{
    begin({u"crm"_s, u"--"_s, u"sync"_s});
    const QPointer<FakeChildProgram> program = m_station->system.child;
    Q_EMIT program->ended(0, SIGKILL);
    QCOMPARE(program->endedBy, SIGKILL);
    QCOMPARE(m_station->end(), 128 + SIGKILL);
}

EVERGRANT_TEST(TestRun)
#include "tst_cli_run.moc"
