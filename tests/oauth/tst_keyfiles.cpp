// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "oauth/keyfiles.h"

#include "../net/keyfiles.h"
#include "../support/fakeclock.h"
#include "../support/testprogram.h"
#include <QFile>
#include <QTest>
#include <sys/stat.h>

using namespace evergrant;
using evergrant::test::FakeClock;
using namespace Qt::Literals::StringLiterals;

/// What a setting may name besides a key: anything else that has a path.
class TestKeyFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void reads();
    void none();
    void newKeyGoesWithTheStoredCertificate();
    void takesAway();
    void refuses_data();
    void refuses();
    void refusesAPipe();
    void refusesWhatCannotBeRead();

private:
    QString write(const QString& name, const QByteArray& content)
    {
        QFile file(m_files.path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }
    auto read(const QMap<QString, QString>& files, const ClientCredentials& stored = {}) const
    {
        FakeClock clock;
        clock.setNow(QDateTime::currentDateTimeUtc());
        return readKeyFiles(files, stored, clock);
    }

    KeyFiles m_files;
};

void TestKeyFiles::initTestCase()
{
    QVERIFY(m_files.make());
}

void TestKeyFiles::reads()
{
    const auto files = read({{u"client_key_file"_s, m_files.path(u"good.pem"_s)},
                             {u"client_certificate_file"_s, m_files.path(u"good.crt"_s)}});
    QVERIFY2(files, files ? "" : qPrintable(files.error().message));
    QVERIFY(files->has_value());
    QCOMPARE((*files)->keys.certificate, m_files.read(u"good.crt"_s));
    QVERIFY((*files)->keys.privateKey == m_files.key(u"good"_s));
    // A link is as good as what it leads to.
    QVERIFY(QFile::link(m_files.path(u"good.pem"_s), m_files.path(u"link.pem"_s)));
    QVERIFY(read({{u"client_key_file"_s, m_files.path(u"link.pem"_s)}}));
}

void TestKeyFiles::none()
{
    const auto files = read({});
    QVERIFY(files && !files->has_value());
}

void TestKeyFiles::newKeyGoesWithTheStoredCertificate()
{
    const auto stored = m_files.credentials(u"good"_s, u"good"_s);
    const auto same = read({{u"client_key_file"_s, m_files.path(u"good.pem"_s)}}, stored);
    QVERIFY(same && (*same)->keys.certificate == stored.certificate);
    const auto other = read({{u"client_key_file"_s, m_files.path(u"client.pem"_s)}}, stored);
    QVERIFY(!other);
    QCOMPARE(other.error().code, u"certificate-not-of-key"_s);
    QVERIFY2(other.error().message.contains(u"client_certificate_file"_s), qPrintable(other.error().message));
    const auto both = read({{u"client_key_file"_s, m_files.path(u"client.pem"_s)},
                            {u"client_certificate_file"_s, m_files.path(u"client.crt"_s)}},
                           stored);
    QVERIFY(both && (*both)->keys.certificate == m_files.read(u"client.crt"_s));
    const auto certificate = read({{u"client_certificate_file"_s, m_files.path(u"client.crt"_s)}}, stored);
    QVERIFY(!certificate);
    QCOMPARE(certificate.error().code, u"certificate-not-of-key"_s);
}

void TestKeyFiles::takesAway()
{
    auto stored = m_files.credentials(u"good"_s, u"good"_s);
    stored.keyId = u"id-1"_s;
    const auto certificate = read({{u"client_certificate_file"_s, {}}}, stored);
    QVERIFY(certificate && (*certificate)->keys.certificate.isEmpty());
    QVERIFY((*certificate)->keys.privateKey == stored.privateKey);
    QCOMPARE((*certificate)->keys.keyId, stored.keyId);
    for (const auto& setting : {u"client_key_file"_s, u"service_account_file"_s}) {
        const auto all = read({{setting, {}}}, stored);
        QVERIFY(all && all->has_value());
        QVERIFY((*all)->keys == ClientCredentials());
    }
}

void TestKeyFiles::refuses_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("why");
    QTest::newRow("not there") << u"/nowhere/key.pem"_s << u"No such file"_s;
    QTest::newRow("without end") << u"/dev/zero"_s << u"device"_s;
    QTest::newRow("folder") << u"/tmp"_s << u"folder"_s;
    QTest::newRow("large") << write(u"large.pem"_s, QByteArray(64 * 1024 + 1, 'x')) << u"larger than 64 kB"_s;
    // What the kernel makes up while it is read has no size before.
    QTest::newRow("empty, says the system") << u"/proc/self/status"_s << u"PEM"_s;
}

void TestKeyFiles::refuses()
{
    QFETCH(QString, path);
    QFETCH(QString, why);
    for (const auto& setting : {u"client_key_file"_s, u"service_account_file"_s}) {
        const auto files = read({{setting, path}});
        QVERIFY(!files);
        QCOMPARE(files.error().kind, ErrorKind::Usage);
        const auto& message = files.error().message;
        QVERIFY2(message.contains(setting) && message.contains(path), qPrintable(message));
        if (setting == "client_key_file"_L1)
            QVERIFY2(message.contains(why), qPrintable(message));
    }
    const auto files =
        read({{u"client_key_file"_s, m_files.path(u"good.pem"_s)}, {u"client_certificate_file"_s, path}});
    QVERIFY(!files && files.error().message.contains(u"client_certificate_file"_s));
}

/// Nobody writes into it: a worker that waited for that would renew nothing any more.
void TestKeyFiles::refusesAPipe()
{
    const auto path = m_files.path(u"pipe"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    const auto files = read({{u"service_account_file"_s, path}});
    QVERIFY(!files);
    QCOMPARE(files.error().code, u"key-file-unreadable"_s);
    QVERIFY2(files.error().message.contains(u"pipe or a device"_s), qPrintable(files.error().message));
}

/// An ordinary file that opens, and whose first byte nobody can read, not even root.
void TestKeyFiles::refusesWhatCannotBeRead()
{
    const auto path = u"/proc/self/mem"_s;
    const auto files = read({{u"client_key_file"_s, path}});
    QVERIFY(!files);
    QCOMPARE(files.error().code, u"key-file-unreadable"_s);
    QVERIFY2(files.error().message.contains(path), qPrintable(files.error().message));
}

EVERGRANT_TEST(TestKeyFiles)
#include "tst_keyfiles.moc"
