// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// evergrant export --move and import of a package, when something comes in between.

#include "packagetest.h"

#include "../support/testprogram.h"

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;

class TestPackageInterrupted : public PackageTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeStation(); }
    void interruptedTakesBack();
    void importsNothingThatItCannotMark();
};

/// Ctrl-C while the connections are being marked.
void TestPackageInterrupted::interruptedTakesBack()
{
    m_station->worker.hold(u"package-put"_s);
    m_station->console.in = {passphrase};
    m_station->begin({u"export"_s, u"--move"_s, u"--output"_s, path()});
    QTRY_COMPARE(m_station->worker.held(u"package-put"_s), 2);
    Q_EMIT m_station->system.interrupted();
    QVERIFY(m_station->isRunning());
    for (int i = 0; i < 2; ++i)
        m_station->worker.answerHeld(u"package-put"_s, QJsonObject{{u"sealed"_s, u"x"_s}});
    QCOMPARE(m_station->end(), 1);
    QCOMPARE(asked("take-back"_L1, "name"_L1).size(), 2);
    QVERIFY(!QFile::exists(path()));
    QVERIFY2(m_station->console.err.contains("Nothing was moved."), m_station->console.err.constData());
}

/// Its folder went away after it was read.
void TestPackageInterrupted::importsNothingThatItCannotMark()
{
    for (const bool again : {false, true}) {
        QVERIFY(QDir().mkpath(m_folder->path()));
        writePackage();
        m_station->worker.requests.clear();
        m_station->worker.script(u"package-unlock"_s, [this](const QJsonObject&) -> Result<QJsonObject> {
            QDir(m_folder->path()).removeRecursively();
            return QJsonObject{{u"profile"_s, thisProfile.toString(QUuid::WithoutBraces)}, {u"key"_s, u"a2V5"_s}};
        });
        QCOMPARE(import(again ? QStringList{u"--again"_s} : QStringList()), again ? 0 : 2);
        QCOMPARE(asked("package-take"_L1, "check"_L1).size(), again ? 4 : 2); // the second pass takes
        QCOMPARE(m_station->console.err.contains("Nothing was imported."), !again);
        m_station->console.err.clear();
    }
}

EVERGRANT_TEST(TestPackageInterrupted)
#include "tst_cli_package_interrupted.moc"
