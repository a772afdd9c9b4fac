// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Failures as a person rehearses them in the window: with the practice provider in a real worker, a real Chromium, and
// beside a connection to another server, which nothing may happen to.

#include "window.h"
#include <QJsonArray>
#include <QPlainTextEdit>
#include <QTest>
#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace evergrant;
using namespace evergrant::e2e;

/// One after the other; each step leaves a connection that works.
class TestWindowRehearsals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();

    void makesAPracticeConnection();
    void replyLost();
    void providerDown();
    void grantRevoked();
    void keyringLocked();
    void clientGone();
    void workerCrashed();

private:
    bool start(const char* radio);
    bool end();
    QString stateWord() const { return m_window->stateWord(u"practice"_s); }
    QString logText() const { return m_window->find<QPlainTextEdit>("rehearsalLog")->toPlainText(); }
    bool isOtherUntouched();

    AuthServer m_server{{u"--access-token-ttl"_s, u"3600"_s}};
    SystemClock m_clock;
    std::unique_ptr<Station> m_station;
    std::unique_ptr<Window> m_window;
    qsizetype m_requests = 0; ///< of the other connection
    QByteArray m_token;       ///< likewise
    bool m_broken = false;
};

void TestWindowRehearsals::initTestCase()
{
    QVERIFY2(!outsideOfSession(), outsideOfSession());
    QVERIFY(m_server.start());
    m_station = std::make_unique<Station>();
    qputenv("EVERGRANT_TEST_BROWSER_ARGS", "--practice");
    m_window = std::make_unique<Window>(*m_station);
    QVERIFY(QTest::qWaitForWindowActive(&m_window->widget(), 20000));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->shows("emptyPage"), 30000);
    QVERIFY(m_station->authorized(u"crm"_s, m_server));
    m_token = lineOf(m_station->evergrant({u"token"_s, u"crm"_s}));
    m_requests = m_server.tokenRequestCount();
    QVERIFY(!m_token.isEmpty());
}

void TestWindowRehearsals::init()
{
    QVERIFY2(!m_broken, "the step before has failed");
}

void TestWindowRehearsals::cleanup()
{
    if (QTest::currentTestFailed() && !m_broken && m_window)
        m_window->tell(u"failed-"_s + QLatin1StringView(QTest::currentTestFunction()));
    m_broken = m_broken || QTest::currentTestFailed();
}

void TestWindowRehearsals::cleanupTestCase()
{
    qunsetenv("EVERGRANT_TEST_BROWSER_ARGS");
    m_window.reset();
    m_station.reset();
}

bool TestWindowRehearsals::start(const char* radio)
{
    const auto isRunning = [this] { return m_window->find<QPushButton>("endRehearsalButton")->isEnabled(); };
    return m_window->press(radio) && m_window->press("startRehearsalButton") && QTest::qWaitFor(isRunning, 10000);
}

bool TestWindowRehearsals::end()
{
    const auto isOver = [this] {
        return m_window->text("rehearsalNoteLabel") == u"The rehearsal has ended. All is as before."_s;
    };
    return m_window->press("endRehearsalButton") && QTest::qWaitFor(isOver, 10000);
}

bool TestWindowRehearsals::isOtherUntouched()
{
    return m_server.tokenRequestCount() == m_requests && m_station->state(u"crm"_s) == "healthy"_L1 &&
           lineOf(m_station->evergrant({u"token"_s, u"crm"_s})) == m_token;
}

void TestWindowRehearsals::makesAPracticeConnection()
{
    QVERIFY(m_window->press("helpButton"));
    QTRY_VERIFY(m_window->shows("rehearsalButton"));
    QVERIFY(m_window->press("rehearsalButton"));
    QTRY_VERIFY(m_window->shows("noPracticeArea"));
    QVERIFY(m_window->takePicture(u"1-no-practice"_s));
    QVERIFY(m_window->press("addPracticeButton"));
    QTRY_COMPARE_WITH_TIMEOUT(stateWord(), u"healthy"_s, 60000);
    QTRY_VERIFY(m_window->shows("startRehearsalButton"));
    QVERIFY(m_window->takePicture(u"1-ready"_s));
}

/// The person does what is wanted, as in earnest.
void TestWindowRehearsals::replyLost()
{
    QVERIFY(start("replyLostRadio"));
    QTRY_COMPARE_WITH_TIMEOUT(stateWord(), u"needs-authorization"_s, 60000);
    QTRY_VERIFY(m_window->shows("practiceActionButton"));
    QVERIFY2(logText().contains(u"Rehearsal"_s), qUtf8Printable(logText()));
    QVERIFY(m_window->takePicture(u"2-reply-lost"_s));
    QVERIFY(m_window->press("practiceActionButton"));
    QTRY_COMPARE_WITH_TIMEOUT(stateWord(), u"healthy"_s, 60000);
    QVERIFY(end());
    QCOMPARE(stateWord(), u"healthy"_s);
    COMPARE_CODE(m_station->evergrant({u"refresh"_s, u"practice"_s, u"--force"_s}), 0);
    QVERIFY(isOtherUntouched());
}

void TestWindowRehearsals::providerDown()
{
    QVERIFY(start("providerDownRadio"));
    QTRY_COMPARE_WITH_TIMEOUT(stateWord(), u"degraded"_s, 30000);
    QVERIFY(m_window->takePicture(u"3-provider-down"_s));
    QVERIFY(!m_window->shows("practiceActionButton"));
    COMPARE_CODE(m_station->evergrant({u"token"_s, u"practice"_s}), 0); // the one that is there
    QVERIFY(isOtherUntouched());
    QVERIFY(end());
    QTRY_COMPARE_WITH_TIMEOUT(stateWord(), u"healthy"_s, 30000);
    QVERIFY(isOtherUntouched());
}

/// Nobody signs in: the end alone makes it as it was.
void TestWindowRehearsals::grantRevoked()
{
    QVERIFY(start("grantRevokedRadio"));
    QTRY_COMPARE_WITH_TIMEOUT(stateWord(), u"needs-authorization"_s, 60000);
    QTRY_VERIFY(m_window->shows("practiceActionButton"));
    QVERIFY(m_window->takePicture(u"4-grant-revoked"_s));
    QVERIFY(isOtherUntouched());
    QVERIFY(end());
    QTRY_COMPARE_WITH_TIMEOUT(stateWord(), u"healthy"_s, 30000);
    QTRY_VERIFY(!m_window->shows("practiceActionButton"));
    QVERIFY(m_window->takePicture(u"4-recovered"_s));
    QVERIFY(isOtherUntouched());
}

/// The real keyring is not touched: what is in use goes on having its copies there.
void TestWindowRehearsals::keyringLocked()
{
    const auto copy = [this](const QString& name) { return m_station->view(name)["keychain_copy"_L1].toString(); };
    QVERIFY(start("keyringLockedRadio"));
    QTRY_VERIFY_WITH_TIMEOUT(logText().contains(u"waits until it is unlocked"_s), 30000);
    QVERIFY(m_window->takePicture(u"5-keyring-locked"_s));
    QCOMPARE(stateWord(), u"healthy"_s);
    QCOMPARE(copy(u"practice"_s), u"pending"_s);
    QCOMPARE(copy(u"crm"_s), u"stored"_s);
    COMPARE_CODE(m_station->evergrant({u"token"_s, u"practice"_s}), 0);
    QVERIFY(m_window->press("endRehearsalButton"));
    QTRY_COMPARE_WITH_TIMEOUT(copy(u"practice"_s), u"stored"_s, 30000);
    QVERIFY(isOtherUntouched());
}

/// Whoever has begun it ends without a word, as in a crash.
void TestWindowRehearsals::clientGone()
{
    {
        std::optional<Result<QJsonObject>> answer;
        link::LinkClient client({.profileDir = m_station->profile(), .autostart = false, .paths = {}}, m_clock,
                                nullptr);
        client.request(u"rehearsal-begin"_s, {{u"name"_s, u"practice"_s}, {u"rehearsal"_s, u"grant-revoked"_s}},
                       nullptr, [&answer](Result<QJsonObject> result) { answer = std::move(result); });
        QTRY_VERIFY(answer.has_value());
        QVERIFY2(answer->has_value(), answer->has_value() ? "" : qUtf8Printable(answer->error().message));
        QTRY_COMPARE_WITH_TIMEOUT(stateWord(), u"needs-authorization"_s, 60000);
    }
    QTRY_COMPARE_WITH_TIMEOUT(m_station->state(u"practice"_s), u"healthy"_s, 30000);
    const QJsonArray events = m_station->log({u"practice"_s});
    const bool saysWhy = std::any_of(events.begin(), events.end(), [](const auto& event) {
        return event["kind"_L1] == "rehearsal-ended"_L1 && event["details"_L1]["end"_L1] == "alone"_L1;
    });
    QVERIFY(saysWhy);
    QVERIFY(isOtherUntouched());
}

void TestWindowRehearsals::workerCrashed()
{
    QTRY_COMPARE_WITH_TIMEOUT(stateWord(), u"healthy"_s, 30000);
    QVERIFY(start("grantRevokedRadio"));
    QTRY_COMPARE_WITH_TIMEOUT(stateWord(), u"needs-authorization"_s, 60000);
    m_station->killWorkers();
    QTRY_VERIFY(!m_window->find<QPushButton>("endRehearsalButton")->isEnabled());
    // Another worker has come, and nothing is left of it.
    QTRY_COMPARE_WITH_TIMEOUT(m_station->state(u"practice"_s), u"healthy"_s, 30000);
    QTRY_COMPARE_WITH_TIMEOUT(stateWord(), u"healthy"_s, 30000);
    QVERIFY(isOtherUntouched());
}

QTEST_MAIN(TestWindowRehearsals)
#include "tst_windowrehearsals.moc"
