// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../net/answeringserver.h"
#include "../support/fakeclock.h"
#include "../support/testprogram.h"
#include "handoff/aws/awsidentity.h"
#include <QFile>
#include <QTemporaryDir>

using namespace evergrant;
using namespace evergrant::handoff;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// Credentials of STS, kept until shortly before their end.
class TestAwsIdentity : public QObject
{
    Q_OBJECT

    test::FakeClock m_clock;
    QTemporaryDir m_folder;

    static QByteArray sts(const QByteArray& id, const QDateTime& end)
    {
        return "<AssumeRoleResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\"><AssumeRoleResult>"
               "<AssumedRoleUser><Arn>arn</Arn></AssumedRoleUser><Credentials><AccessKeyId>" +
               id + "</AccessKeyId><SecretAccessKey>s</SecretAccessKey><SessionToken>t</SessionToken><Expiration>" +
               end.toString(Qt::ISODate).toLatin1() +
               "</Expiration></Credentials></AssumeRoleResult></AssumeRoleResponse>";
    }
    void answerFor(AnsweringServer& server, const QByteArray& id) const
    {
        server.answer(sts(id, m_clock.now().addSecs(3600)), 200, "Content-Type: text/xml\r\n");
    }
    std::shared_ptr<AwsIdentity> identityAt(const AnsweringServer& server, const CredentialWish& wish)
    {
        AwsSurroundings surroundings;
        surroundings.home = m_folder.path();
        const auto sender = std::make_shared<AwsSender>(m_clock, NetworkAccess());
        return std::make_shared<AwsIdentity>(
            AwsIdentity::Parts{wish, surroundings, {server.url(u"/"_s), u"eu-west-1"_s}, sender});
    }
    static CredentialWish roleWish()
    {
        CredentialWish wish;
        wish.entered = enteredAwsCredentials(Secret::take("AKIN:secret")).value();
        wish.roleArn = u"arn:aws:iam::123456789012:role/w"_s;
        return wish;
    }
    static QByteArray idOf(const Result<AwsCredentials>& credentials)
    {
        return credentials ? credentials->accessKeyId : credentials.error().message.toUtf8();
    }

private Q_SLOTS:
    void isKeptUntilShortlyBeforeItsEnd()
    {
        AnsweringServer server;
        const auto identity = identityAt(server, roleWish());
        answerFor(server, "ASIA1");
        QCOMPARE(idOf(QCoro::waitFor(credentialsOf(identity, Freshness::Stored))), QByteArray("ASIA1"));
        QCOMPARE(server.last().form().value("RoleSessionName").value_or(""), QByteArray("evergrant"));
        QVERIFY(server.last().header("Authorization").contains("/eu-west-1/sts/aws4_request"));
        m_clock.advance(44min);
        QCOMPARE(idOf(QCoro::waitFor(credentialsOf(identity, Freshness::Stored))), QByteArray("ASIA1"));
        QCOMPARE(server.count(), 1);
        m_clock.advance(2min);
        answerFor(server, "ASIA2");
        QCOMPARE(idOf(QCoro::waitFor(credentialsOf(identity, Freshness::Stored))), QByteArray("ASIA2"));

        // STS has trouble: those that are there serve until their end, and then there are none.
        m_clock.advance(50min);
        server.answer("", 503);
        QCOMPARE(idOf(QCoro::waitFor(credentialsOf(identity, Freshness::Stored))), QByteArray("ASIA2"));
        m_clock.advance(11min);
        server.answer("", 503);
        const auto none = QCoro::waitFor(credentialsOf(identity, Freshness::Stored));
        QVERIFY(!none);
        QCOMPARE(none.error().kind, ErrorKind::Temporary);
    }

    void isLoadedAgainWhenRefused()
    {
        AnsweringServer server;
        const auto identity = identityAt(server, roleWish());
        answerFor(server, "ASIA1");
        QVERIFY(QCoro::waitFor(credentialsOf(identity, Freshness::Stored)));
        answerFor(server, "ASIA2");
        QCOMPARE(idOf(QCoro::waitFor(credentialsOf(identity, Freshness::LoadAgain))), QByteArray("ASIA2"));
        server.answer("", 503);
        QVERIFY(!QCoro::waitFor(credentialsOf(identity, Freshness::LoadAgain)));
    }

    /// A key that was changed in the file counts at once, and so does a role that was assumed with the former one.
    void filesCountAtOnce()
    {
        AnsweringServer server;
        QVERIFY(QDir(m_folder.path()).mkpath(u".aws"_s));
        const auto write = [this](const QByteArray& key) {
            QFile file(m_folder.filePath(u".aws/credentials"_s));
            QVERIFY(file.open(QFile::WriteOnly));
            file.write("[x]\naws_access_key_id = " + key + "\naws_secret_access_key = s\n");
        };
        CredentialWish wish;
        wish.profile = u"x"_s;
        const auto plain = identityAt(server, wish);
        wish.roleArn = u"arn:aws:iam::123456789012:role/w"_s;
        const auto role = identityAt(server, wish);
        for (const QByteArray key : {"AK1", "AK2"}) {
            write(key);
            QCOMPARE(idOf(QCoro::waitFor(credentialsOf(plain, Freshness::Stored))), key);
            answerFor(server, "ASIA" + key);
            QCOMPARE(idOf(QCoro::waitFor(credentialsOf(role, Freshness::Stored))), "ASIA" + key);
            QVERIFY(server.last().header("Authorization").contains("Credential=" + key + '/'));
        }
    }

    void webIdentityIsNotSigned()
    {
        AnsweringServer server;
        QFile token(m_folder.filePath(u"token"_s));
        QVERIFY(token.open(QFile::WriteOnly) && token.write("jwt+/=\n") > 0 && token.flush());
        const auto sender = std::make_shared<AwsSender>(m_clock, NetworkAccess());
        AwsRole role{u"arn:aws:iam::123456789012:role/w"_s, u"me"_s, {}, token.fileName(), {}};
        const StsPlace place{server.url(u"/"_s), u"eu-west-1"_s};
        answerFor(server, "ASIA1");
        QCOMPARE(idOf(QCoro::waitFor(assumeRoleWithWebIdentity(sender, place, role))), QByteArray("ASIA1"));
        QCOMPARE(server.last().header("Authorization"), QByteArray());
        const FormFields form = server.last().form();
        QCOMPARE(form.value("WebIdentityToken").value_or(""), QByteArray("jwt+/="));
        QCOMPARE(form.value("Action").value_or(""), QByteArray("AssumeRoleWithWebIdentity"));
        QCOMPARE(form.value("RoleSessionName").value_or(""), QByteArray("me"));
        role.tokenFile += u"-not-there"_s;
        const auto missing = QCoro::waitFor(assumeRoleWithWebIdentity(sender, place, role));
        QVERIFY(missing.error().message.contains(role.tokenFile));
    }

    void answersOfSts_data()
    {
        QTest::addColumn<QByteArray>("xml");
        QTest::addColumn<QString>("mentions");
        QTest::newRow("no XML") << QByteArray("hello") << u"XML"_s;
        QTest::newRow("cut") << QByteArray("<a><Credentials><AccessKeyId>x</AccessKeyId>") << u"XML"_s;
        QTest::newRow("elsewhere") << QByteArray(
                                          "<a><AccessKeyId>x</AccessKeyId><SecretAccessKey>y</SecretAccessKey></a>")
                                   << u"missing"_s;
    }
    void answersOfSts()
    {
        QFETCH(QByteArray, xml);
        QFETCH(QString, mentions);
        const auto credentials = credentialsInStsAnswer(xml);
        QVERIFY(!credentials);
        QVERIFY2(credentials.error().message.contains(mentions), qPrintable(credentials.error().message));
    }
};

EVERGRANT_TEST(TestAwsIdentity)
#include "tst_awsidentity.moc"
