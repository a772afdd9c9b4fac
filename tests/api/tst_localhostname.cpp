// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/localhostname.h"
#include "core/system/systemclock.h"

#include "../records/privatemounts.h"
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <sys/mount.h>

using namespace evergrant;
using namespace evergrant::api;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;

/// The resolver is the system's own, which is told by two files of this test what it knows.
class TestLocalhostName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void asksTheResolver_data();
    void asksTheResolver();

private:
    /// Puts a file with this text in the place of `path`, for this process only.
    void replace(const QString& path, const QByteArray& text);

    QTemporaryDir m_folder;
    SystemClock m_clock;
};

void TestLocalhostName::replace(const QString& path, const QByteArray& text)
{
    QFile file(m_folder.filePath(path.section(u'/', -1)));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
    file.close();
    const QByteArray source = QFile::encodeName(file.fileName());
    QCOMPARE(::mount(source.constData(), QFile::encodeName(path).constData(), nullptr, MS_BIND, nullptr), 0);
}

void TestLocalhostName::initTestCase()
{
    replace(u"/etc/nsswitch.conf"_s, "hosts: files\n");
}

void TestLocalhostName::asksTheResolver_data()
{
    QTest::addColumn<QByteArray>("hosts");
    QTest::addColumn<bool>("known");
    // In this order: Qt remembers for a minute what it has found, but not that it has found nothing.
    QTest::newRow("not known") << QByteArray("127.0.1.1 machine\n") << false;
    QTest::newRow("known") << QByteArray("127.0.0.1 localhost\n") << true;
}

void TestLocalhostName::asksTheResolver()
{
    QFETCH(QByteArray, hosts);
    replace(u"/etc/hosts"_s, hosts);
    QFETCH(bool, known);
    // Qt gives the answer of a lookup to everybody who asks for the same name before its thread has ended.
    QTRY_COMPARE(QCoro::waitFor(localhostResolves(&m_clock)), known);
    QCOMPARE(::umount2("/etc/hosts", MNT_DETACH), 0);
}

int main(int argc, char** argv)
{
    if (!enterPrivateMounts())
        return 1;
    QCoreApplication application(argc, argv);
    TestLocalhostName test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_localhostname.moc"
