// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/testprogram.h"
#include "core/connection/nextcommand.h"
#include <QTest>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;

class TestNextCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void command_data();
    void command();
    void withoutToken_data();
    void withoutToken();
    void behindAMessage();
};

void TestNextCommand::command_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("expected");
    const auto row = [](ErrorKind kind, const QString& code, const QString& expected) {
        QTest::newRow(qPrintable(code)) << kind << code << expected;
    };
    row(ErrorKind::Temporary, u"paused"_s, u"evergrant resume crm"_s);
    row(ErrorKind::PersonNeeded, u"never-authorized"_s, u"evergrant authorize crm"_s);
    row(ErrorKind::PersonNeeded, u"needs-authorization"_s, u"evergrant authorize crm"_s);
    row(ErrorKind::PersonNeeded, u"no-refresh-token"_s, u"evergrant authorize crm"_s);
    row(ErrorKind::PersonNeeded, u"misconfigured"_s, u"evergrant doctor --live crm"_s);
    row(ErrorKind::PersonNeeded, u"credentials-missing"_s, u"evergrant set crm --client-secret-stdin"_s);
    row(ErrorKind::Temporary, u"host-not-found"_s, u"evergrant log crm --since 1h"_s);
    row(ErrorKind::Temporary, u"stopping"_s, u""_s);
    row(ErrorKind::StoreLocked, u"store-locked"_s, u"evergrant doctor"_s);
    row(ErrorKind::NoSuchConnection, u"no-such-connection"_s, u""_s);
    row(ErrorKind::Usage, u"usage"_s, u""_s);
}

void TestNextCommand::command()
{
    QFETCH(ErrorKind, kind);
    QFETCH(QString, code);
    QTEST(nextCommand(u"crm"_s, {kind, code, u"Why."_s}), "expected");
}

void TestNextCommand::withoutToken_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<QString>("expected");
    QTest::newRow("paused") << Error{ErrorKind::Temporary, u"paused"_s, u"paused"_s}
                            << u"crm is paused and has no valid token. Run: evergrant resume crm"_s;
    QTest::newRow("words") << Error{ErrorKind::PersonNeeded, u"needs-authorization"_s, u"sign in again"_s}
                           << u"crm has no valid token: sign in again. Run: evergrant authorize crm"_s;
    QTest::newRow("sentence")
        << Error{ErrorKind::Temporary, u"timeout"_s, u"The server did not answer."_s}
        << u"crm has no valid token. The server did not answer. Run: evergrant log crm --since 1h"_s;
    QTest::newRow("no such connection") << Error{ErrorKind::NoSuchConnection, u"removed"_s,
                                                 u"The connection has been removed."_s}
                                        << u"The connection has been removed."_s;
}

void TestNextCommand::withoutToken()
{
    QFETCH(Error, error);
    const Error told = evergrant::withoutToken(u"crm"_s, error);
    QTEST(told.message, "expected");
    QCOMPARE(told.kind, error.kind);
    QCOMPARE(told.code, error.code);
}

void TestNextCommand::behindAMessage()
{
    const Error paused{ErrorKind::Temporary, u"paused"_s, u"paused"_s};
    QCOMPARE(withNextCommand(u"It is paused."_s, u"crm"_s, paused), u"It is paused. Run: evergrant resume crm"_s);
    QCOMPARE(withNextCommand(u"No."_s, u"crm"_s, {ErrorKind::Failed, u"x"_s, u"No."_s}), u"No."_s);
}

EVERGRANT_TEST(TestNextCommand)
#include "tst_nextcommand.moc"
