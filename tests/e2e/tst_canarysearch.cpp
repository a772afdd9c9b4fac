// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What tst_canary looks with finds what it is made for.

#include "canaries.h"
#include "processes.h"
#include "station.h"
#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace evergrant::e2e;

class TestCanarySearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void findsWhatIsThere_data();
    void findsWhatIsThere();
    void noFalseAlarm();
    void findsPlantedFiles();
    void findsPlantedProcesses();
};

namespace {

const QByteArray planted = "Zt8-canary_Qx41+/=%27 wL.9kfVbN~rM3hT6yU0pA";

} // namespace

void TestCanarySearch::initTestCase()
{
    QVERIFY2(!outsideOfSession(), outsideOfSession());
}

void TestCanarySearch::findsWhatIsThere_data()
{
    QTest::addColumn<QByteArray>("content");
    QByteArray wide, wideBigEndian;
    for (const char byte : planted) {
        wide += QByteArray(1, byte) + '\0';
        wideBigEndian += '\0' + QByteArray(1, byte);
    }
    QTest::newRow("as it is") << "before " + planted + " after";
    QTest::newRow("its beginning") << planted.left(12);
    QTest::newRow("its end") << "x" + planted.right(12);
    QTest::newRow("base64") << planted.toBase64();
    QTest::newRow("base64 of something with it") << ("a:" + planted + "!").toBase64();
    QTest::newRow("base64 one further") << ("id:" + planted).toBase64() + "\n";
    QTest::newRow("Basic credentials") << ("client-7:" + planted).toBase64(QByteArray::OmitTrailingEquals);
    QTest::newRow("base64url") << planted.toBase64(QByteArray::Base64UrlEncoding);
    QTest::newRow("hex") << "0x" + planted.toHex();
    QTest::newRow("upper-case hex") << planted.toHex().toUpper();
    QTest::newRow("percent-encoded") << "t=" + planted.toPercentEncoding();
    QTest::newRow("UTF-16") << wide;
    QTest::newRow("big-endian UTF-16") << wideBigEndian;
    QTest::newRow("among zeros") << QByteArray(5000, '\0') + planted + QByteArray(5000, '\0');
}

void TestCanarySearch::findsWhatIsThere()
{
    QFETCH(QByteArray, content);
    CanarySearch search;
    search.add(u"plant"_s, planted);
    QVERIFY(!search.in(content).isEmpty());
}

void TestCanarySearch::noFalseAlarm()
{
    CanarySearch search;
    search.add(u"plant"_s, planted);
    QVERIFY(search.in(planted.left(11)).isEmpty());
    QFile program(QCoreApplication::applicationFilePath());
    QVERIFY(program.open(QFile::ReadOnly));
    QVERIFY(search.in(program.readAll().replace(planted, "")).isEmpty());
}

void TestCanarySearch::findsPlantedFiles()
{
    CanarySearch search;
    search.add(u"plant"_s, planted);
    const Station other;
    QVERIFY(QDir().mkpath(other.file(u"deep/.hidden"_s)));
    QCOMPARE(search.inFiles({other.file({})}).size(), 0);
    QFile file(other.file(u"deep/.hidden/core.1234"_s));
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(QByteArray(100000, 'x') + planted.toHex());
    file.close();
    QVERIFY(QDir().mkpath(other.file(u"named "_s + QString::fromLatin1(planted.left(12)).replace(u'/', u'_'))));
    QCOMPARE(search.inFiles({other.file({})}).size(), 1);
}

void TestCanarySearch::findsPlantedProcesses()
{
    CanarySearch search;
    search.add(u"plant"_s, planted);
    ProcessWatch watch;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PLANT"_s, QString::fromLatin1(planted));
    Background one(u"sh"_s, {u"-c"_s, u"read x"_s}, environment);
    Background other(u"sh"_s, {u"-c"_s, u"read x"_s, QString::fromLatin1(planted)},
                     QProcessEnvironment::systemEnvironment());
    const auto rounds = watch.rounds();
    QTRY_VERIFY(watch.rounds() > rounds + 2);
    watch.stop();
    QSet<QByteArray> places;
    for (auto it = watch.seen().begin(); it != watch.seen().end(); ++it)
        if (!search.in(it.key()).isEmpty())
            places.insert(it.value());
    QCOMPARE(places, (QSet<QByteArray>{"environ of sh", "cmdline of sh"}));
}

QTEST_GUILESS_MAIN(TestCanarySearch)
#include "tst_canarysearch.moc"
