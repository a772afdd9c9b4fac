// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Trouble that a real worker notices, until somebody has heard of it and of its end.

#include "../alerts/mailserver.h"
#include "../net/answeringserver.h"
#include "alertclock.h"
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace evergrant;
using namespace evergrant::e2e;
using test::MailServer;

class TestAlertStories : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void signInNeeded();
    void signInByMail_data();
    void signInByMail();
    void failingJob();
    void failingAlertIsToldByTheNext();
    void heartbeat();
    void keepsAnUnusedWorker();

private:
    Ran alert(const QStringList& words) const { return m_station->evergrant(QStringList{u"alert"_s} + words); }
    Ran addMail(const MailServer& server) const
    {
        return alert({u"add"_s, u"mail"_s, u"--to"_s, u"ann@example.org"_s, u"--smtp"_s,
                      u"smtp://127.0.0.1:%1"_s.arg(server.port())});
    }
    /// An alert that writes what it tells into path("told").
    Ran addCommand(const QStringList& options = {}) const
    {
        return alert(QStringList{u"add"_s, u"command"_s, u"--to"_s, u"file"_s} + options +
                     QStringList{u"--"_s, u"/bin/sh"_s, u"-c"_s, u"cat >>'%1'"_s.arg(path(u"told"_s))});
    }
    /// The person opens the address of a sign-in on another device.
    static Ran consent(const QByteArray& address, const QString& person)
    {
        return run(u"node"_s, {supportProgram(u"consent.mjs"_s), u"-"_s, u"--user"_s, person}, address);
    }
    /// The provider revokes it; the renewal is refused, and refused once more.
    bool losesItsGrant()
    {
        m_server.revokeAll();
        const Ran refused = m_station->evergrant({u"refresh"_s, u"crm"_s, u"--force"_s});
        return refused.code != 0 &&
               QTest::qWaitFor([this] { return m_station->state(u"crm"_s) == "needs-authorization"_L1; }, 60000);
    }
    QString path(const QString& name) const { return m_station->file(name); }
    QByteArray told() const
    {
        QFile file(path(u"told"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// The incidents that the alert knows of, as they are stored; empty until there are some.
    QJsonObject incidents(const QString& id) const
    {
        return rememberedBy(*m_station, id).value("state"_L1).toObject().value("incidents"_L1).toObject();
    }
    bool hasIncident(const QString& id, const QString& kind) const
    {
        const auto known = incidents(id).keys();
        return std::ranges::any_of(known, [&kind](const QString& key) { return key.startsWith(kind); });
    }
    bool isGood(const QString& id) const
    {
        const auto known = incidents(id);
        return !known.isEmpty() && std::ranges::all_of(known, [](const QJsonValue& incident) {
            return incident["good_since"_L1].isDouble();
        });
    }

    AuthServer m_server;
    std::unique_ptr<Station> m_station;
};

void TestAlertStories::initTestCase()
{
    QVERIFY2(!outsideOfSession(), outsideOfSession());
    QVERIFY(m_server.start());
}

void TestAlertStories::init()
{
    m_server.reset();
    m_server.setAccessTokenLife(3600);
    m_station = std::make_unique<Station>();
    QVERIFY(m_station->authorized(u"crm"_s, m_server));
}

void TestAlertStories::cleanup()
{
    QCOMPARE(m_station->sanitizerReports(), QByteArray());
    m_station.reset();
}

void TestAlertStories::signInNeeded()
{
    MailServer mails;
    QVERIFY(mails.start({}));
    COMPARE_CODE(addMail(mails), 0);
    QVERIFY(losesItsGrant());
    QTRY_VERIFY_WITH_TIMEOUT(hasIncident(u"mail"_s, u"sign-in-needed"_s), 20000);
    auto worker = serveLater(*m_station, 11min);
    QVERIFY(worker);
    const QJsonObject problem = mails.mail();
    QCOMPARE(problem.value("subject"_L1).toString(), u"Evergrant: crm (127.0.0.1) needs a sign-in"_s);
    QVERIFY(problem.value("text"_L1).toString().contains(u"evergrant authorize crm"_s));
    QTRY_COMPARE_WITH_TIMEOUT(alert({u"list"_s, u"--json"_s}).json().value("alerts"_L1)[0]["state"_L1].toString(),
                              u"ready"_s, 20000);
    const SignIn again = m_station->authorize(u"crm"_s);
    COMPARE_CODE(again.command, 0);
    QTRY_VERIFY_WITH_TIMEOUT(isGood(u"mail"_s), 20000);
    worker = serveLater(*m_station, 11min);
    QVERIFY(worker);
    const QJsonObject allClear = mails.mail();
    QVERIFY(allClear.value("subject"_L1).toString().endsWith(u" works again"_s));
    QCOMPARE(allClear.value("references"_L1), problem.value("references"_L1));
    QTRY_VERIFY_WITH_TIMEOUT(incidents(u"mail"_s).isEmpty(), 20000);
}

void TestAlertStories::signInByMail_data()
{
    QTest::addColumn<QString>("person");
    QTest::addColumn<QString>("state");
    QTest::newRow("same account") << u"ada"_s << u"healthy"_s;
    QTest::newRow("other account") << u"bob"_s << u"needs-authorization"_s;
}

/// The mail has the address of a sign-in on another device, which counts for the same account only.
void TestAlertStories::signInByMail()
{
    QFETCH(const QString, person);
    QFETCH(const QString, state);
    MailServer mails;
    QVERIFY(mails.start({}));
    COMPARE_CODE(addMail(mails), 0);
    {
        const auto device = m_station->begin({u"authorize"_s, u"crm"_s, u"--device"_s});
        COMPARE_CODE(consent(device->line(), u"ada"_s), 0);
        COMPARE_CODE(device->finish(), 0);
    }
    QVERIFY(losesItsGrant());
    QTRY_VERIFY_WITH_TIMEOUT(hasIncident(u"mail"_s, u"sign-in-needed"_s), 20000);
    const auto worker = serveLater(*m_station, 11min);
    QVERIFY(worker);
    const QString text = mails.mail().value("text"_L1).toString();
    const QRegularExpression form(u"\\n(http://\\S+user_code=\\S+)\\n"_s);
    const QString address = form.match(text).captured(1);
    QVERIFY2(!address.isEmpty(), qPrintable(text));
    QVERIFY2(text.contains(u"Only a sign-in for “ada"_s), qPrintable(text));
    const auto ended = [this] {
        const auto events = m_station->log({u"crm"_s});
        return std::ranges::count_if(events, [](const QJsonValue& event) {
            const QString kind = event["kind"_L1].toString();
            return kind == "authorization-succeeded"_L1 || kind == "authorization-failed"_L1;
        });
    };
    const auto before = ended();
    COMPARE_CODE(consent(address.toUtf8(), person), 0);
    QTRY_VERIFY_WITH_TIMEOUT(ended() > before, 30000);
    QTRY_COMPARE_WITH_TIMEOUT(m_station->state(u"crm"_s), state, 30000);
}

void TestAlertStories::failingJob()
{
    COMPARE_CODE(addCommand({u"--level"_s, u"job"_s}), 0);
    COMPARE_CODE(m_station->evergrant({u"job"_s, u"add"_s, u"sync"_s, u"--with"_s, u"crm"_s, u"--"_s, u"/bin/sh"_s,
                                       u"-c"_s, u"test -e '%1' || exit 3"_s.arg(path(u"repaired"_s))}),
                 0);
    COMPARE_CODE(m_station->evergrant({u"job"_s, u"run"_s, u"sync"_s, u"--follow"_s}), 1);
    QTRY_VERIFY_WITH_TIMEOUT(hasIncident(u"command"_s, u"job-fails"_s), 20000);
    auto worker = serveLater(*m_station, 11min);
    QVERIFY(worker);
    QTRY_VERIFY_WITH_TIMEOUT(told().contains("The job sync failed"), 20000);
    QVERIFY2(told().contains("exit code 3") && told().contains("It was not the token"), told().constData());
    QFile repaired(path(u"repaired"_s));
    QVERIFY(repaired.open(QIODevice::WriteOnly));
    COMPARE_CODE(m_station->evergrant({u"job"_s, u"run"_s, u"sync"_s, u"--follow"_s}), 0);
    QTRY_VERIFY_WITH_TIMEOUT(isGood(u"command"_s), 20000);
    worker = serveLater(*m_station, 11min);
    QVERIFY(worker);
    QTRY_VERIFY_WITH_TIMEOUT(told().contains("The job sync succeeds again"), 20000);
}

void TestAlertStories::failingAlertIsToldByTheNext()
{
    MailServer mails;
    QVERIFY(mails.start({{u"recipient"_s, 550}}));
    COMPARE_CODE(addMail(mails), 0);
    COMPARE_CODE(addCommand(), 0);
    QVERIFY(losesItsGrant());
    QTRY_VERIFY_WITH_TIMEOUT(hasIncident(u"mail"_s, u"sign-in-needed"_s), 20000);
    auto worker = serveLater(*m_station, 11min);
    QVERIFY(worker);
    QTRY_VERIFY_WITH_TIMEOUT(told().contains(" needs a sign-in"), 20000);
    QTRY_VERIFY_WITH_TIMEOUT(hasIncident(u"command"_s, u"alert-fails"_s), 20000);
    worker = serveLater(*m_station, 11min);
    QVERIFY(worker);
    QTRY_VERIFY_WITH_TIMEOUT(told().contains("The alert mail cannot be sent"), 20000);
    QVERIFY2(told().contains("550"), told().constData());
    const Ran status = m_station->evergrant({u"status"_s});
    QVERIFY2(status.out.contains("550") || status.err.contains("550"), status.told());
}

void TestAlertStories::heartbeat()
{
    AnsweringServer server;
    server.answer("OK");
    server.answer("OK");
    COMPARE_CODE(m_station->evergrant({u"heartbeat"_s, u"add"_s, server.url(u"/uuid"_s).toString(), u"crm"_s}), 0);
    QTRY_COMPARE_WITH_TIMEOUT(server.count(), 1, 20000);
    QVERIFY2(server.last().head.contains(" /uuid "), server.last().head.constData());
    QVERIFY(losesItsGrant());
    QTRY_COMPARE_WITH_TIMEOUT(server.count(), 2, 60000);
    QVERIFY2(server.last().head.contains(" /uuid/fail "), server.last().head.constData());
}

/// Renewed twice, and nobody has asked meanwhile.
void TestAlertStories::keepsAnUnusedWorker()
{
    m_server.setAccessTokenLife(8);
    COMPARE_CODE(m_station->evergrant({u"refresh"_s, u"crm"_s, u"--force"_s}), 0);
    COMPARE_CODE(addCommand(), 0);
    COMPARE_CODE(m_station->evergrant({u"stop"_s}), 0);
    m_server.reset();
    const auto worker = m_station->worker({u"--idle-exit"_s, u"1"_s});
    QVERIFY(m_server.waitForTokenRequests(2));
    QVERIFY(worker->isRunning());
    COMPARE_CODE(alert({u"remove"_s, u"command"_s}), 0);
    QTRY_VERIFY_WITH_TIMEOUT(!worker->isRunning(), 20000);
}

QTEST_GUILESS_MAIN(TestAlertStories)
#include "tst_alertstories.moc"
