// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connection/connectionpackage.h"

#include "../support/testprogram.h"
#include "core/text/utc.h"
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace evergrant;

namespace {

Package sample()
{
    Package package;
    package.header.id = QUuid(u"11111111-1111-4111-8111-111111111111"_s);
    package.header.source = QUuid(u"22222222-2222-4222-8222-222222222222"_s);
    package.header.moves = true;
    package.header.count = 2;
    package.header.stretch = uR"({"kdf":"argon2id"})"_s;
    package.header.check = u"Y2hlY2s="_s;
    package.header.madeAt = QDateTime(QDate(2026, 11, 30), QTime(12, 0), utcZone);
    package.header.madeOn = u"büro-1"_s;
    package.sealed = {u"b25l"_s, u"dHdv"_s};
    return package;
}

QByteArray changed(const QString& field, const QJsonValue& value)
{
    QJsonObject top = QJsonDocument::fromJson(packageDocument(sample())).object();
    QJsonObject inner = top.value("package"_L1).toObject();
    if (inner.contains(field)) {
        inner.insert(field, value);
        top.insert(u"package"_s, inner);
    } else {
        top.insert(field, value);
    }
    return QJsonDocument(top).toJson();
}

PackagedConnection packaged()
{
    PackagedConnection connection;
    connection.id = QUuid(u"33333333-3333-4333-8333-333333333333"_s);
    connection.settings = {{u"name"_s, u"crm"_s}, {u"provider"_s, u"google"_s}};
    Grant grant;
    grant.info.grantId = QUuid::createUuid();
    grant.info.generation = 7;
    grant.info.hasRefreshToken = true;
    grant.tokens.refreshToken = Secret::take(QByteArray("refresh"));
    connection.secrets.main = grant;
    connection.secrets.clientSecret = Secret::take(QByteArray("hush"));
    return connection;
}

} // namespace

class TestConnectionPackage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesThereAndBack();
    void isToldFromSettings();
    void refuses_data();
    void refuses();
    void bindsEachPart();
    void holdsDependents();
    void packsAConnection();
    void packsADependent();
    void refusesADamagedConnection();
};

void TestConnectionPackage::goesThereAndBack()
{
    Package package = sample();
    auto read = packageFrom(packageDocument(package));
    QVERIFY(read);
    QVERIFY(read->header == package.header);
    QCOMPARE(read->sealed, package.sealed);
    QVERIFY(!read->used);
    package.used = PackageUse{QUuid::createUuid(), package.header.madeAt.addDays(1), u"server"_s};
    read = packageFrom(packageDocument(package));
    QVERIFY(read && read->used == package.used);
}

void TestConnectionPackage::isToldFromSettings()
{
    const QByteArray document = packageDocument(sample());
    QVERIFY(isPackage(document));
    QVERIFY(isPackage(document.left(document.size() / 2)));
    QVERIFY(!isPackage(R"({"schema":1,"connections":[]})"));
}

void TestConnectionPackage::refuses_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QString>("code");
    const QByteArray whole = packageDocument(sample());
    QTest::newRow("cut short") << whole.left(whole.size() / 2) << u"import-unreadable"_s;
    QTest::newRow("newer") << changed(u"schema"_s, 3) << u"import-newer"_s;
    QTest::newRow("dependents are missing") << changed(u"schema"_s, 2) << u"import-unreadable"_s;
    QTest::newRow("dependents that nobody counts")
        << changed(u"dependents_sealed"_s, QJsonArray{u"b25l"_s}) << u"import-unreadable"_s;
    QTest::newRow("no schema") << changed(u"schema"_s, u"x"_s) << u"import-unreadable"_s;
    QTest::newRow("a part is missing") << changed(u"connections_sealed"_s, QJsonArray{u"b25l"_s})
                                       << u"import-unreadable"_s;
    QTest::newRow("a part is no text") << changed(u"connections_sealed"_s, QJsonArray{u"b25l"_s, 2})
                                       << u"import-unreadable"_s;
    QTest::newRow("no id") << changed(u"id"_s, QString()) << u"import-unreadable"_s;
    QTest::newRow("no check") << changed(u"check"_s, QString()) << u"import-unreadable"_s;
    QTest::newRow("no stretch") << changed(u"stretch"_s, QString()) << u"import-unreadable"_s;
}

void TestConnectionPackage::refuses()
{
    QFETCH(const QByteArray, document);
    QFETCH(const QString, code);
    const auto read = packageFrom(document);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::Usage);
    QCOMPARE(read.error().code, code);
}

/// Whatever is changed in the head, or exchanged among the parts, is another place.
void TestConnectionPackage::bindsEachPart()
{
    const PackageHeader header = sample().header;
    QList<PackageHeader> others(5, header);
    others[0].id = QUuid::createUuid();
    others[1].source = QUuid::createUuid();
    others[2].moves = false;
    others[3].count = 3;
    others[4].dependents = 1;
    QSet<QByteArray> places{sealedPlace(header, 0), sealedPlace(header, 1), sealedPlace(header, 2)};
    for (const auto& other : std::as_const(others))
        places << sealedPlace(other, 1);
    QCOMPARE(places.size(), 3 + others.size());
    PackageHeader told = header;
    told.madeOn = u"elsewhere"_s;
    QCOMPARE(sealedPlace(told, 1), sealedPlace(header, 1));
}

/// An earlier version refuses it instead of leaving them out; one without them it reads.
void TestConnectionPackage::holdsDependents()
{
    Package package = sample();
    QCOMPARE(QJsonDocument::fromJson(packageDocument(package))["schema"_L1].toInt(), 1);
    package.header.dependents = 2;
    package.sealedDependents = {u"dHdv"_s, u"b25l"_s};
    const QByteArray document = packageDocument(package);
    QCOMPARE(QJsonDocument::fromJson(document)["schema"_L1].toInt(), 2);
    const auto read = packageFrom(document);
    QVERIFY(read && read->header == package.header);
    QCOMPARE(read->sealedDependents, package.sealedDependents);
    package.sealedDependents.removeLast();
    QVERIFY(!packageFrom(packageDocument(package)));
}

void TestConnectionPackage::packsADependent()
{
    const Dependent job{DependentType::Job, {{u"name"_s, u"nightly"_s}}};
    const PackagedDependent dependent{job, Secret::take("hush")};
    const Secret bytes = encodePackaged(dependent);
    const auto read = decodePackagedDependent(bytes.reveal());
    QVERIFY(read);
    QCOMPARE(read->dependent, job);
    QCOMPARE(read->secret.reveal(), "hush");
    QVERIFY(!decodePackagedDependent(bytes.reveal().chopped(1)));
    QVERIFY(!decodePackagedDependent(encodePackaged(packaged()).reveal()));
    QVERIFY(!decodePackaged(bytes.reveal()));
}

void TestConnectionPackage::packsAConnection()
{
    const PackagedConnection connection = packaged();
    const auto read = decodePackaged(encodePackaged(connection).reveal());
    QVERIFY(read);
    QCOMPARE(read->id, connection.id);
    QCOMPARE(read->settings, connection.settings);
    QVERIFY(encodeKeychainCopy(read->secrets) == encodeKeychainCopy(connection.secrets));
}

void TestConnectionPackage::refusesADamagedConnection()
{
    const Secret whole = encodePackaged(packaged());
    const QByteArrayView bytes = whole.reveal();
    for (qsizetype length = 0; length < bytes.size(); ++length)
        QVERIFY(!decodePackaged(bytes.first(length)));
    QVERIFY(!decodePackaged(bytes.toByteArray() + '\0'));
}

EVERGRANT_TEST(TestConnectionPackage)
#include "tst_connectionpackage.moc"
