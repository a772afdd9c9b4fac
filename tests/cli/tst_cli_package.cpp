// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// evergrant export --secrets, --move, and import of what they write: the package on disk, and what is told.

#include "packagetest.h"

#include "../support/testprogram.h"

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;

class TestPackage : public PackageTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeStation(); }
    void writesAPackage_data();
    void writesAPackage();
    void asksForThePassphraseTwice();
    void refusesMistypedPassphrases();
    void refusesOptions_data();
    void refusesOptions();
    void overwritesNothing();
    void takesBackWhatItCannotWrite();
    void takesBackWhenOneFails();
    void saysWhatStaysMoved();
    void imports();
    void marksBeforeItImports();
    void refusesWhatAnotherProfileHas();
    void importsAgain();
    void goesOnAfterAnInterruption();
    void marksNoCopies();
    void saysWhatIsSkipped_data();
    void saysWhatIsSkipped();
    void importsNothingWhereOneIsWrong();
    void saysHowFarItCame();
    void refusesPackages_data();
    void refusesPackages();
    void takesBackOnlyWhenAsked();
};

void TestPackage::writesAPackage_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<bool>("moves");
    QTest::newRow("secrets") << u"--secrets"_s << false;
    QTest::newRow("move") << u"--move"_s << true;
}

void TestPackage::writesAPackage()
{
    QFETCH(const QString, option);
    QCOMPARE(exportTo({u"crm"_s, u"shop"_s, option}), 0);
    QCOMPARE(m_station->console.out, path().toUtf8() + '\n');
    const Package package = written();
    QTEST(package.header.moves, "moves");
    QCOMPARE(package.header.source, sourceProfile);
    QCOMPARE(package.header.count, 2);
    QCOMPARE(package.sealed, (QStringList{u"sealed-crm"_s, u"sealed-shop"_s}));
    QVERIFY(!package.used);
    QCOMPARE(QFile::permissions(path()) & ~(QFile::ReadUser | QFile::WriteUser), QFile::ReadOwner | QFile::WriteOwner);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1); // nothing else is left behind
    QVERIFY(!contentOf(path()).contains(passphrase));
    QVERIFY(!m_station->console.err.contains(passphrase));
    QCOMPARE(m_station->console.err.contains("evergrant import"), package.header.moves);
}

void TestPackage::asksForThePassphraseTwice()
{
    m_station->console.terminal = true;
    m_station->console.in = {passphrase, passphrase};
    QCOMPARE(m_station->run({u"export"_s, u"--secrets"_s, u"--output"_s, path()}), 0);
    QCOMPARE(m_station->console.echoes, (QList{cli::Console::Echo::Off, cli::Console::Echo::Off}));
}

void TestPackage::refusesMistypedPassphrases()
{
    m_station->console.terminal = true;
    m_station->console.in = {passphrase, passphrase + 'x'};
    QCOMPARE(m_station->run({u"export"_s, u"--move"_s, u"--output"_s, path()}), 2);
    QVERIFY(m_station->worker.requests.isEmpty());
    QVERIFY(!QFile::exists(path()));
}

void TestPackage::refusesOptions_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("both") << QStringList{u"--secrets"_s, u"--move"_s};
    QTest::newRow("a file for settings") << QStringList{u"--output"_s, u"x"_s};
}

void TestPackage::refusesOptions()
{
    QFETCH(const QStringList, options);
    QCOMPARE(m_station->run(QStringList{u"export"_s} + options), 2);
    QVERIFY(m_station->worker.requests.isEmpty());
}

void TestPackage::overwritesNothing()
{
    writePackage();
    const QByteArray before = contentOf(path());
    QCOMPARE(exportTo({u"--move"_s}), 2);
    QCOMPARE(contentOf(path()), before);
    QVERIFY(m_station->worker.requests.isEmpty());
}

/// The folder goes away between the first look and the writing.
void TestPackage::takesBackWhatItCannotWrite()
{
    m_station->worker.hold(u"package-put"_s);
    m_station->console.in = {passphrase};
    m_station->begin({u"export"_s, u"--move"_s, u"--output"_s, path()});
    QTRY_COMPARE(m_station->worker.held(u"package-put"_s), 2);
    QVERIFY(QDir(m_folder->path()).removeRecursively());
    for (int i = 0; i < 2; ++i)
        m_station->worker.answerHeld(u"package-put"_s, QJsonObject{{u"sealed"_s, u"x"_s}});
    QCOMPARE(m_station->end(), 1);
    QStringList taken = asked("take-back"_L1, "name"_L1);
    taken.sort();
    QCOMPARE(taken, (QStringList{u"crm"_s, u"shop"_s}));
    QVERIFY(m_station->console.out.isEmpty());
    QVERIFY2(m_station->console.err.contains("Nothing was moved."), m_station->console.err.constData());
}

void TestPackage::takesBackWhenOneFails()
{
    m_station->worker.script(u"package-put"_s, [](const QJsonObject& params) -> Result<QJsonObject> {
        if (params.value("name"_L1) == "shop"_L1)
            return fail(ErrorKind::Temporary, u"renewal-open"_s, u"Not yet."_s);
        return QJsonObject{{u"sealed"_s, u"x"_s}};
    });
    QCOMPARE(exportTo({u"--move"_s}), 4);
    QCOMPARE(asked("take-back"_L1, "name"_L1).size(), 2);
    QCOMPARE(asked("take-back"_L1, "package"_L1).first(), asked("package-lock"_L1, "package"_L1).first());
    QVERIFY(!QFile::exists(path()));
    QVERIFY2(m_station->console.err.contains("shop: Not yet."), m_station->console.err.constData());
}

void TestPackage::saysWhatStaysMoved()
{
    m_station->worker.script(u"package-put"_s, Error{ErrorKind::Temporary, u"worker-gone"_s, u"It is gone."_s});
    m_station->worker.script(u"take-back"_s, Error{ErrorKind::Temporary, u"worker-gone"_s, u"It is gone."_s});
    QCOMPARE(exportTo({u"--move"_s}), 4);
    QVERIFY2(m_station->console.err.contains("evergrant resume crm --take-back"), m_station->console.err.constData());
}

void TestPackage::imports()
{
    QCOMPARE(exportTo({u"--move"_s}), 0);
    m_station->worker.requests.clear();
    QCOMPARE(import(), 0);
    QCOMPARE(m_station->worker.methods(), (QStringList{u"package-unlock"_s, u"package-take"_s, u"package-take"_s,
                                                       u"package-take"_s, u"package-take"_s}));
    QCOMPARE(asked("package-take"_L1, "check"_L1), (QStringList{u"true"_s, u"true"_s, QString(), QString()}));
    QCOMPARE(asked("package-take"_L1, "sealed"_L1).last(), u"sealed-shop"_s);
    QVERIFY(m_station->console.err.contains("Imported 2 connections."));
    QCOMPARE(written().used.value_or(PackageUse()).profile, thisProfile);
    QCOMPARE(QFile::permissions(path()) & ~(QFile::ReadUser | QFile::WriteUser), QFile::ReadOwner | QFile::WriteOwner);
}

void TestPackage::marksBeforeItImports()
{
    writePackage();
    bool markedFirst = false;
    m_station->worker.script(u"package-take"_s, [&](const QJsonObject& params) -> Result<QJsonObject> {
        if (!params.value("check"_L1).toBool())
            markedFirst = written().used.has_value();
        return QJsonObject{{u"name"_s, u"crm"_s}, {u"step"_s, u"add"_s}};
    });
    QCOMPARE(import(), 0);
    QVERIFY(markedFirst);
}

void TestPackage::refusesWhatAnotherProfileHas()
{
    writePackage(true, PackageUse{sourceProfile, QDateTime::fromSecsSinceEpoch(0), u"server-2"_s});
    QCOMPARE(import(), 2);
    QVERIFY(!m_station->worker.methods().contains(u"package-take"_s));
    QVERIFY2(m_station->console.err.contains("server-2"), m_station->console.err.constData());
}

void TestPackage::importsAgain()
{
    writePackage(true, PackageUse{sourceProfile, QDateTime::fromSecsSinceEpoch(0), u"server-2"_s});
    QCOMPARE(import({u"--again"_s}), 0);
    QCOMPARE(asked("package-take"_L1, "again"_L1).first(), u"true"_s);
    QCOMPARE(written().used.value_or(PackageUse()).profile, thisProfile);
}

void TestPackage::goesOnAfterAnInterruption()
{
    writePackage(true, PackageUse{thisProfile, QDateTime::fromSecsSinceEpoch(0), u"here"_s});
    script(ArrivalStep::Here);
    QCOMPARE(import(), 0);
    QVERIFY(m_station->console.err.contains("c1 is here already"));
}

void TestPackage::marksNoCopies()
{
    writePackage(false);
    const QByteArray before = contentOf(path());
    QCOMPARE(import(), 0);
    QCOMPARE(contentOf(path()), before);
}

void TestPackage::saysWhatIsSkipped_data()
{
    QTest::addColumn<ArrivalStep>("step");
    QTest::newRow("name") << ArrivalStep::NameTaken;
    QTest::newRow("renews here") << ArrivalStep::RenewsHere;
    QTest::newRow("older") << ArrivalStep::Older;
    QTest::newRow("removed since") << ArrivalStep::RemovedSince;
}

void TestPackage::saysWhatIsSkipped()
{
    QFETCH(const ArrivalStep, step);
    writePackage();
    script(step);
    QCOMPARE(import(), 1);
    QVERIFY2(m_station->console.err.contains("Skipped c1"), m_station->console.err.constData());
    QVERIFY(!written().used); // nothing has come of it
}

void TestPackage::importsNothingWhereOneIsWrong()
{
    writePackage();
    m_station->worker.script(u"package-take"_s, [](const QJsonObject& params) -> Result<QJsonObject> {
        if (params.value("number"_L1).toInt() == 2)
            return fail(ErrorKind::Failed, u"package-damaged"_s, u"It is damaged."_s);
        return QJsonObject{{u"name"_s, u"crm"_s}, {u"step"_s, u"add"_s}};
    });
    QCOMPARE(import(), 1);
    QVERIFY(!asked("package-take"_L1, "check"_L1).contains(QString()));
    QVERIFY2(m_station->console.err.contains("Nothing was imported."), m_station->console.err.constData());
}

void TestPackage::saysHowFarItCame()
{
    writePackage();
    m_station->worker.script(u"package-take"_s, [](const QJsonObject& params) -> Result<QJsonObject> {
        if (!params.value("check"_L1).toBool() && params.value("number"_L1).toInt() == 2)
            return fail(ErrorKind::StoreLocked, u"store-locked"_s, u"It is locked."_s);
        return QJsonObject{{u"name"_s, u"crm"_s}, {u"step"_s, u"add"_s}};
    });
    QCOMPARE(import(), 5);
    QVERIFY2(m_station->console.err.contains("Imported 1 of 2"), m_station->console.err.constData());
}

void TestPackage::refusesPackages_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("wrong passphrase") << u"passphrase-wrong"_s << ErrorKind::Usage << 2;
    QTest::newRow("made in another way") << u"stretch-unknown"_s << ErrorKind::Failed << 1;
    QTest::newRow("no memory") << u"no-memory"_s << ErrorKind::Failed << 1;
}

void TestPackage::refusesPackages()
{
    QFETCH(const QString, code);
    QFETCH(const ErrorKind, kind);
    QFETCH(const int, exitCode);
    writePackage();
    m_station->worker.script(u"package-unlock"_s, Error{kind, code, u"No."_s});
    QCOMPARE(import(), exitCode);
    QVERIFY(m_station->console.err.contains("Nothing was imported."));
    // Cut short: nobody is asked for a passphrase.
    QVERIFY(QFile::resize(path(), QFile(path()).size() / 2));
    m_station->worker.requests.clear();
    m_station->console.err.clear();
    QCOMPARE(import(), 2);
    QVERIFY(m_station->worker.requests.isEmpty());
    QVERIFY2(m_station->console.err.contains("cut short"), m_station->console.err.constData());
}

void TestPackage::takesBackOnlyWhenAsked()
{
    m_station->worker.script(u"resume"_s, Error{ErrorKind::Usage, u"connection-moved"_s, u"It was moved."_s});
    QCOMPARE(m_station->run({u"resume"_s, u"crm"_s}), 2);
    QVERIFY(asked("take-back"_L1, "name"_L1).isEmpty());
    m_station->worker.script(u"take-back"_s, QJsonObject());
    QCOMPARE(m_station->run({u"resume"_s, u"crm"_s, u"--take-back"_s}), 0);
    QCOMPARE(asked("take-back"_L1, "name"_L1), QStringList{u"crm"_s});
}

EVERGRANT_TEST(TestPackage)
#include "tst_cli_package.moc"
