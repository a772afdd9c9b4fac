// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/alertcheck.h"

#include "../support/testprogram.h"
#include <QTest>

using namespace evergrant;
using namespace evergrant::api;
using namespace Qt::Literals::StringLiterals;

namespace {

AlertStatus alert(AlertKind kind, bool hasSecret = false, const QList<AlertLevel>& levels = {})
{
    AlertStatus status;
    status.settings.id = toWord(kind);
    status.settings.kind = kind;
    status.settings.levels = levels;
    status.progress.hasSecret = hasSecret;
    return status;
}

AlertStatus paused(AlertStatus status)
{
    status.state = AlertHealth::Paused;
    return status;
}

AlertStatus signedInBy(const QString& connection)
{
    AlertStatus status = alert(AlertKind::Mail);
    status.settings.options.insert(u"auth-connection"_s, connection);
    return status;
}

HeartbeatStatus heartbeat(const QStringList& connections, bool paused = false)
{
    return {{QUrl(u"https://hc.example/x"_s), connections, paused}, {}, {}};
}

} // namespace

class TestAlertCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void check_data();
    void check();
};

void TestAlertCheck::check_data()
{
    QTest::addColumn<AlertReach>("reach");
    QTest::addColumn<CheckStatus>("status");
    QTest::addColumn<QString>("message"); // what it contains
    QTest::addColumn<QString>("remedy");
    const auto row = [](const char* name, const AlertReach& reach, CheckStatus status, const QString& message,
                        const QString& remedy = {}) { QTest::newRow(name) << reach << status << message << remedy; };
    const auto warning = CheckStatus::Warning, ok = CheckStatus::Ok;
    const QString nobody = u"nobody is told"_s, locked = u"locked away"_s, add = u"alert add"_s;
    row("desktop", {true, true, {}, {}}, ok, u"desktop"_s);
    row("nothing", {false, false, {}, {}}, warning, nobody, add);
    row("notification", {false, false, {alert(AlertKind::Desktop)}, {}}, warning, nobody, add);
    row("other level", {false, false, {alert(AlertKind::Ntfy, false, {AlertLevel::Job})}, {}}, warning, nobody, add);
    row("paused", {false, false, {paused(alert(AlertKind::Ntfy))}, {}}, warning, nobody, add);
    row("alert", {false, false, {alert(AlertKind::Mail, true)}, {}}, ok, u": mail."_s);
    row("level", {false, false, {alert(AlertKind::Ntfy, false, {AlertLevel::NeedsPerson})}, {}}, ok, u"ntfy"_s);
    row("with a secret", {false, true, {alert(AlertKind::Mail, true)}, {}}, warning, locked, u"heartbeat add"_s);
    row("with a token", {false, true, {signedInBy(u"mailbox"_s)}, {}}, warning, locked, u"heartbeat add"_s);
    row("one without", {false, true, {alert(AlertKind::Slack, true), alert(AlertKind::Ntfy)}, {}}, ok,
        u"slack, ntfy"_s);
    row("heartbeat", {false, true, {}, {heartbeat({})}}, ok, u"heartbeat"_s);
    row("paused heartbeat", {false, true, {}, {heartbeat({}, true)}}, warning, nobody, add);
    row("heartbeat of one", {false, true, {}, {heartbeat({u"crm"_s})}}, warning, nobody, add);
}

void TestAlertCheck::check()
{
    QFETCH(const AlertReach, reach);
    QFETCH(const QString, message);
    QFETCH(const QString, remedy);
    const DoctorCheck made = alertCheck(reach);
    QCOMPARE(made.id, u"alerts"_s);
    QTEST(made.status, "status");
    QVERIFY2(made.message.contains(message), qPrintable(made.message));
    QVERIFY2(made.remedy.contains(remedy) && made.remedy.isEmpty() == remedy.isEmpty(), qPrintable(made.remedy));
}

EVERGRANT_TEST(TestAlertCheck)
#include "tst_alertcheck.moc"
