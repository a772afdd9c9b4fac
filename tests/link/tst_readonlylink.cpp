// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "link/readonlylink.h"

#include "../support/testprogram.h"
#include <QSignalSpy>
#include <QTest>

using namespace evergrant;
using namespace evergrant::link;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Remembers what gets through, and answers it.
class PassedOn : public WorkerLink
{
public:
    void request(const QString& method, const QJsonObject& params, QObject*, Answer answer) override
    {
        asked.append({method, params});
        answer(QJsonObject{{u"method"_s, method}});
    }
    bool isConnected() const override { return connected; }

    QList<std::pair<QString, QJsonObject>> asked;
    bool connected = true;
};

} // namespace

class TestReadOnlyLink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatChanges_data();
    void refusesWhatChanges();
    void passesOnWhatReads_data();
    void passesOnWhatReads();
    void doesNotTakeOverNotifications();
    void noAnswerForADeadContext();
    void noticesComeThrough();

private:
    PassedOn m_worker;
};

void TestReadOnlyLink::refusesWhatChanges_data()
{
    QTest::addColumn<QString>("method");
    for (const char* method : {"add",
                               "set",
                               "rename",
                               "pause",
                               "resume",
                               "remove",
                               "export",
                               "authorize",
                               "authorize-answer",
                               "authorize-paste",
                               "authorize-cancel",
                               "revoke-unused",
                               "call",
                               "token",
                               "refresh",
                               "probe",
                               "unlock",
                               "recovery-code",
                               "recover",
                               "begin-anew",
                               "key-move",
                               "key-unlock",
                               "deliver-add",
                               "deliver-test",
                               "deliver-now",
                               "deliver-remove",
                               "job-add",
                               "job-set",
                               "job-start",
                               "job-remove",
                               "alert-add",
                               "alert-test",
                               "heartbeat-add",
                               "endpoint-enable",
                               "endpoint-add-key",
                               "metrics-add",
                               "rehearsal-begin",
                               "rehearsal-stop",
                               "stop",
                               "stay",
                               "set-log-retention",
                               "set-proxy",
                               "a-new-method",
                               ""})
        QTest::newRow(method) << QString::fromLatin1(method);
}

void TestReadOnlyLink::refusesWhatChanges()
{
    QFETCH(const QString, method);
    ReadOnlyLink link(m_worker);
    m_worker.asked.clear();
    std::optional<Result<QJsonObject>> answer;
    link.request(method, {}, this, [&](Result<QJsonObject> result) { answer = std::move(result); });
    QVERIFY(!answer); // later, never from inside the call
    QTRY_VERIFY(answer.has_value());
    QVERIFY(!answer->has_value());
    QCOMPARE(answer->error().code, u"read-only"_s);
    QVERIFY(m_worker.asked.isEmpty());
}

void TestReadOnlyLink::passesOnWhatReads_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QJsonObject>("params");
    QTest::addColumn<bool>("passes");
    QTest::newRow("connections") << u"connections"_s << QJsonObject{{u"names"_s, u"x"_s}} << true;
    QTest::newRow("log") << u"log"_s << QJsonObject{{u"limit"_s, 5}} << true;
    QTest::newRow("log-retention") << u"log-retention"_s << QJsonObject() << true;
    QTest::newRow("proxy") << u"proxy"_s << QJsonObject() << true;
    QTest::newRow("key-state") << u"key-state"_s << QJsonObject() << true;
    QTest::newRow("doctor") << u"doctor"_s << QJsonObject() << true;
    QTest::newRow("doctor that renews") << u"doctor"_s << QJsonObject{{u"live"_s, u"crm"_s}} << false;
}

void TestReadOnlyLink::passesOnWhatReads()
{
    QFETCH(const QString, method);
    QFETCH(const QJsonObject, params);
    QFETCH(const bool, passes);
    ReadOnlyLink link(m_worker);
    m_worker.asked.clear();
    std::optional<Result<QJsonObject>> answer;
    link.request(method, params, this, [&](Result<QJsonObject> result) { answer = std::move(result); });
    QTRY_VERIFY(answer.has_value());
    QCOMPARE(answer->has_value(), passes);
    if (passes)
        QCOMPARE(m_worker.asked, (QList<std::pair<QString, QJsonObject>>{{method, params}}));
}

void TestReadOnlyLink::doesNotTakeOverNotifications()
{
    ReadOnlyLink link(m_worker);
    m_worker.asked.clear();
    link.request(u"subscribe"_s, {{u"notifies"_s, true}}, this, [](const Result<QJsonObject>&) {});
    QCOMPARE(m_worker.asked.size(), 1);
    QCOMPARE(m_worker.asked[0].first, u"subscribe"_s);
    QVERIFY(!m_worker.asked[0].second["notifies"_L1].toBool());
}

void TestReadOnlyLink::noAnswerForADeadContext()
{
    ReadOnlyLink link(m_worker);
    bool answered = false, later = false;
    auto context = std::make_unique<QObject>();
    link.request(u"set"_s, {}, context.get(), [&](const Result<QJsonObject>&) { answered = true; });
    context.reset();
    link.request(u"set"_s, {}, this, [&](const Result<QJsonObject>&) { later = true; });
    QTRY_VERIFY(later);
    QVERIFY(!answered);
}

void TestReadOnlyLink::noticesComeThrough()
{
    ReadOnlyLink link(m_worker);
    QSignalSpy noticed(&link, &WorkerLink::noticed), connected(&link, &WorkerLink::connectedChanged);
    Q_EMIT m_worker.noticed(u"changed"_s, {{u"name"_s, u"crm"_s}});
    QCOMPARE(noticed.size(), 1);
    m_worker.connected = false;
    Q_EMIT m_worker.connectedChanged(false);
    QCOMPARE(connected.size(), 1);
    QVERIFY(!link.isConnected());
}

EVERGRANT_TEST(TestReadOnlyLink)
#include "tst_readonlylink.moc"
