// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/testprogram.h"
#include "desktop/singleinstance.h"
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;

class SingleInstanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSecondOneRaisesTheFirst();
    void profilesAreApart();
    void leftBehindByACrash();
    void freeAgainAfterTheEnd();
};

void SingleInstanceTest::aSecondOneRaisesTheFirst()
{
    const QTemporaryDir profile;
    SingleInstance first(profile.path());
    QSignalSpy raise(&first, &SingleInstance::raiseWanted);
    QVERIFY(first.claim());
    SingleInstance second(profile.path());
    QVERIFY(!second.claim());
    QTRY_COMPARE(raise.size(), 1);
    SingleInstance third(profile.path());
    QVERIFY(!third.claim());
    QTRY_COMPARE(raise.size(), 2);
}

void SingleInstanceTest::profilesAreApart()
{
    const QTemporaryDir one;
    const QTemporaryDir two;
    SingleInstance a(one.path());
    SingleInstance b(two.path());
    QVERIFY(a.path() != b.path());
    QVERIFY(a.claim());
    QVERIFY(b.claim());
}

void SingleInstanceTest::leftBehindByACrash()
{
    const QTemporaryDir profile;
    SingleInstance instance(profile.path());
    // What kill -9 leaves: a socket in the file system that nobody listens on.
    const QByteArray path = QFile::encodeName(instance.path());
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    QVERIFY(path.size() < qsizetype(sizeof(address.sun_path)));
    memcpy(address.sun_path, path.constData(), size_t(path.size()));
    QVERIFY(SingleInstance(profile.path()).claim()); // makes the folder
    const int descriptor = ::socket(AF_UNIX, SOCK_STREAM, 0);
    QCOMPARE(::bind(descriptor, reinterpret_cast<sockaddr*>(&address), sizeof(address)), 0);
    ::close(descriptor);
    QVERIFY(QFile::exists(instance.path()));

    QSignalSpy raise(&instance, &SingleInstance::raiseWanted);
    QVERIFY(instance.claim());
    SingleInstance second(profile.path());
    QVERIFY(!second.claim());
    QTRY_COMPARE(raise.size(), 1);
}

void SingleInstanceTest::freeAgainAfterTheEnd()
{
    const QTemporaryDir profile;
    {
        SingleInstance first(profile.path());
        QVERIFY(first.claim());
    }
    SingleInstance next(profile.path());
    QVERIFY(next.claim());
}

EVERGRANT_TEST(SingleInstanceTest)
#include "tst_singleinstance.moc"
