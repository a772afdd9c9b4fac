// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/fakeclock.h"
#include "../support/testprogram.h"
#include "core/errorcode.h"
#include "handoff/aws/commandwords.h"
#include "handoff/aws/processcredentials.h"
#include <QCoroFuture>
#include <QFile>
#include <QTemporaryDir>

using namespace evergrant;
using namespace evergrant::handoff;
using namespace Qt::Literals::StringLiterals;

namespace {

QCoro::Task<Result<AwsCredentials>> run(CredentialProcess* process)
{
    const auto future = process->start();
    co_return co_await future;
}

} // namespace

class TestProcessCredentials : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    test::FakeClock m_clock;

    /// The command of a shell script.
    QString script(const QByteArray& text)
    {
        const QString path = m_folder.filePath(u"the helper"_s);
        QFile file(path);
        if (!file.open(QFile::WriteOnly) || file.write("#!/bin/sh\n" + text) < 0 ||
            !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
            return {};
        return u'"' + path + u"\" 'an argument'"_s;
    }

private Q_SLOTS:
    void words_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QStringList>("words"); // empty: refused
        QTest::newRow("plain") << u" a  b\tc "_s << QStringList{u"a"_s, u"b"_s, u"c"_s};
        QTest::newRow("quotes") << u"'a b' \"c d\"e ''"_s << QStringList{u"a b"_s, u"c de"_s, QString()};
        QTest::newRow("backslash") << u"a\\ b \"c\\\"d\\e\" 'f\\g'"_s << QStringList{u"a b"_s, u"c\"d\\e"_s, u"f\\g"_s};
        QTest::newRow("no shell") << u"a $HOME `b` ; c > d"_s
                                  << QStringList{u"a"_s, u"$HOME"_s, u"`b`"_s, u";"_s, u"c"_s, u">"_s, u"d"_s};
        QTest::newRow("open") << u"a 'b"_s << QStringList();
        QTest::newRow("empty") << u"  "_s << QStringList();
    }
    void words()
    {
        QFETCH(QString, command);
        QTEST(commandWords(command).value_or(QStringList()), "words");
    }

    void answers_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("mentions"); // of the error; empty: fine
        const QByteArray keys = R"("AccessKeyId":"AK","SecretAccessKey":"s")";
        QTest::newRow("long-term") << "[ \"$1\" = 'an argument' ] && echo '{\"Version\":1," + keys + "}'" << QString();
        QTest::newRow("temporary") << "echo '{\"Version\":1," + keys +
                                          ",\"SessionToken\":\"t\",\"Expiration\":\"2026-09-03T13:00:00Z\"}'"
                                   << QString();
        QTest::newRow("version 2") << "echo '{\"Version\":2," + keys + "}'" << u"Version"_s;
        QTest::newRow("no secret") << QByteArray("echo '{\"Version\":1,\"AccessKeyId\":\"AK\"}'")
                                   << u"SecretAccessKey is missing"_s;
        QTest::newRow("bad time") << "echo '{\"Version\":1," + keys + ",\"Expiration\":\"soon\"}'" << u"not a time"_s;
        QTest::newRow("no JSON") << QByteArray("echo hello") << u"JSON"_s;
        QTest::newRow("exit code") << "echo '{\"Version\":1," + keys + "}'; echo Locked out >&2; exit 3"
                                   << u"exit code is 3, and it says “Locked out”"_s;
        QTest::newRow("silent") << QByteArray("exit 1") << u"exit code is 1"_s;
        QTest::newRow("signal") << QByteArray("kill -9 $$") << u"signal"_s;
        QTest::newRow("flood") << QByteArray("exec yes") << u"too much"_s;
    }
    void answers()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, mentions);
        CredentialProcess process(script(text), m_clock);
        const auto credentials = QCoro::waitFor(run(&process));
        QVERIFY2(bool(credentials) == mentions.isEmpty(),
                 qPrintable(credentials ? QString() : credentials.error().message));
        if (!credentials) {
            QVERIFY2(credentials.error().message.contains(mentions), qPrintable(credentials.error().message));
            return;
        }
        QCOMPARE(credentials->accessKeyId, QByteArray("AK"));
        QCOMPARE(credentials->expiresAt.has_value(), !credentials->sessionToken.isEmpty());
    }

    void isNotThere()
    {
        CredentialProcess process(u"/nowhere/helper"_s, m_clock);
        const auto credentials = QCoro::waitFor(run(&process));
        QVERIFY(!credentials);
        QVERIFY(credentials.error().message.contains("/nowhere/helper"_L1));
    }

    void isEndedInTime()
    {
        CredentialProcess process(script("exec cat /dev/zero > /dev/null"), m_clock);
        const auto future = process.start();
        m_clock.advance(CredentialProcess::timeLimit - std::chrono::milliseconds(1));
        QVERIFY(!future.isFinished());
        m_clock.advance(std::chrono::milliseconds(1));
        QVERIFY(future.isFinished());
        QCOMPARE(future.result().error().code, QString(errorcode::timeout));
        QCOMPARE(future.result().error().kind, ErrorKind::Temporary);
    }

    void goesEarly()
    {
        QFuture<Result<AwsCredentials>> future;
        {
            CredentialProcess process(script("exec cat /dev/zero > /dev/null"), m_clock);
            future = process.start();
        }
        QVERIFY(future.isFinished());
        QCOMPARE(future.result().error().kind, ErrorKind::Cancelled);
    }
};

EVERGRANT_TEST(TestProcessCredentials)
#include "tst_processcredentials.moc"
