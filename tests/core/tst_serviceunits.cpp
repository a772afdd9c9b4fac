// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/system/serviceunits.h"

#include "../support/testprogram.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;

class TestServiceUnits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void finds_data();
    void finds();
    void users();
    void lingers();
    void controlGroup_data();
    void controlGroup();

private:
    UnitFolders folders() const { return {m_root->path(), m_root->filePath(u"home/.config"_s)}; }
    void put(const QString& path) const;

    std::unique_ptr<QTemporaryDir> m_root;
};

void TestServiceUnits::init()
{
    m_root = std::make_unique<QTemporaryDir>();
}

void TestServiceUnits::put(const QString& path) const
{
    const QString whole = m_root->filePath(path);
    QVERIFY(QDir().mkpath(QFileInfo(whole).path()));
    // As systemctl makes them: links, which lead nowhere under another root.
    if (path.contains(".wants/"_L1)) {
        QVERIFY(QFile::link(u"/usr/lib/systemd/nowhere.service"_s, whole));
        return;
    }
    QFile file(whole);
    QVERIFY(file.open(QIODevice::WriteOnly));
}

void TestServiceUnits::finds_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<QString>("userUnit");
    QTest::addColumn<bool>("isUserUnitEnabled");
    QTest::addColumn<QString>("systemUnit");
    QTest::addColumn<bool>("isSystemUnitEnabled");
    const QString own = u"home/.config/systemd/user/evergrant-worker.service"_s;
    const QString packaged = u"usr/lib/systemd/user/evergrant-worker.service"_s;
    const QString system = u"etc/systemd/system/evergrant-worker@.service"_s;
    QTest::newRow("none") << QStringList() << QString() << false << QString() << false;
    QTest::newRow("of a package") << QStringList{packaged} << packaged << false << QString() << false;
    QTest::newRow("own before that of a package") << QStringList{packaged, own} << own << false << QString() << false;
    QTest::newRow("enabled") << QStringList{own, u"home/.config/systemd/user/default.target.wants/"
                                                 "evergrant-worker.service"_s}
                             << own << true << QString() << false;
    QTest::newRow("enabled for everybody")
        << QStringList{packaged, u"etc/systemd/user/default.target.wants/evergrant-worker.service"_s} << packaged
        << true << QString() << false;
    QTest::newRow("system's") << QStringList{system} << QString() << false << system << false;
    QTest::newRow("system's, for another user")
        << QStringList{system, u"etc/systemd/system/multi-user.target.wants/evergrant-worker@ann.service"_s}
        << QString() << false << system << false;
    QTest::newRow("system's, enabled")
        << QStringList{system, u"etc/systemd/system/multi-user.target.wants/evergrant-worker@sam.service"_s}
        << QString() << false << system << true;
}

void TestServiceUnits::finds()
{
    QFETCH(QStringList, files);
    QFETCH(QString, userUnit);
    QFETCH(QString, systemUnit);
    for (const auto& file : files)
        put(file);
    const auto whole = [this](const QString& path) { return path.isEmpty() ? QString() : m_root->filePath(path); };
    const ServiceUnit ofUser = findUserUnit(folders());
    QCOMPARE(ofUser.name, u"evergrant-worker.service"_s);
    QCOMPARE(ofUser.file, whole(userUnit));
    QTEST(ofUser.isEnabled, "isUserUnitEnabled");
    const ServiceUnit ofSystem = findSystemUnit(folders(), u"sam"_s);
    QCOMPARE(ofSystem.name, u"evergrant-worker@sam.service"_s);
    QCOMPARE(ofSystem.file, whole(systemUnit));
    QTEST(ofSystem.isEnabled, "isSystemUnitEnabled");
}

void TestServiceUnits::users()
{
    QCOMPARE(usersOfSystemUnit(folders()), QStringList());
    for (const auto* name : {"evergrant-worker@sam", "evergrant-worker@ann", "cron"})
        put(u"etc/systemd/system/multi-user.target.wants/%1.service"_s.arg(QLatin1StringView(name)));
    QCOMPARE(usersOfSystemUnit(folders()), QStringList({u"ann"_s, u"sam"_s}));
}

void TestServiceUnits::lingers()
{
    QVERIFY(!doesLinger(folders(), u"sam"_s));
    put(u"var/lib/systemd/linger/sam"_s);
    QVERIFY(doesLinger(folders(), u"sam"_s));
    QVERIFY(!doesLinger(folders(), u"ann"_s));
}

void TestServiceUnits::controlGroup_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("unit");
    QTest::newRow("user's") << QByteArray("0::/user.slice/user-1000.slice/user@1000.service/app.slice/"
                                          "evergrant-worker.service\n")
                            << u"evergrant-worker.service"_s;
    QTest::newRow("system's") << QByteArray("0::/system.slice/system-evergrant\\x2dworker.slice/"
                                            "evergrant-worker@sam.service\n")
                              << u"evergrant-worker@sam.service"_s;
    QTest::newRow("a terminal's") << QByteArray("0::/user.slice/user-1000.slice/session-2.scope\n") << QString();
    QTest::newRow("another service's") << QByteArray("0::/system.slice/cron.service\n") << QString();
    QTest::newRow("none") << QByteArray() << QString();
}

void TestServiceUnits::controlGroup()
{
    QFETCH(QByteArray, line);
    QTEST(workerUnitIn(line), "unit");
}

EVERGRANT_TEST(TestServiceUnits)
#include "tst_serviceunits.moc"
