// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/fakeclock.h"
#include "../support/testprogram.h"
#include "fakevault.h"
#include "handoff/targets/vaultoptions.h"
#include "targetfixture.h"
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

using namespace evergrant;
using namespace evergrant::handoff;
using test::FakeVault;
using test::secret;

class TestVaultSession : public QObject
{
    Q_OBJECT

private:
    std::shared_ptr<VaultSession> session(QMap<QString, QString> options, const QByteArray& entered)
    {
        TargetSettings settings;
        settings.kind = TargetKind::Vault;
        settings.options = std::move(options);
        settings.options.insert(u"address"_s, m_vault->address());
        const auto login = vaultLoginFrom(settings, secret(entered));
        const auto server = vaultServerFrom(settings, m_clock);
        return login && server ? VaultSession::start(*server, *login) : nullptr;
    }
    std::shared_ptr<VaultSession> appRole()
    {
        return session({{u"auth"_s, u"approle"_s}, {u"role"_s, u"role"_s}}, "sid\n");
    }

    static QByteArray tokenOf(VaultSession& session)
    {
        const auto token = QCoro::waitFor(session.token());
        return token ? token->reveal().toByteArray() : token.error().error.code.toLatin1();
    }

    test::FakeClock m_clock;
    std::unique_ptr<FakeVault> m_vault;

private Q_SLOTS:
    void init() { m_vault = std::make_unique<FakeVault>(); }

    void logsInOnceOnly()
    {
        const auto made = appRole();
        QCOMPARE(tokenOf(*made), QByteArray("hvs.login1"));
        QCOMPARE(tokenOf(*made), QByteArray("hvs.login1"));
        QCOMPARE(m_vault->logins, 1);
    }

    void renewsAtHalfItsLife()
    {
        const auto made = appRole();
        QCOMPARE(tokenOf(*made), QByteArray("hvs.login1"));
        for (int i = 1; i <= 3; ++i) {
            m_clock.advance(1800s);
            QTRY_COMPARE(m_vault->seen.count(u"POST auth/token/renew-self"_s), i);
            QTRY_VERIFY(m_clock.isArmedFor(1800s));
        }
        QCOMPARE(tokenOf(*made), QByteArray("hvs.login1"));
    }

    void logsInAgainWhereItCannotBeRenewed()
    {
        m_vault->renewable = false;
        const auto made = appRole();
        QCOMPARE(tokenOf(*made), QByteArray("hvs.login1"));
        m_clock.advance(3599s);
        QCOMPARE(tokenOf(*made), QByteArray("hvs.login2"));
        QVERIFY(!m_vault->seen.contains(u"POST auth/token/renew-self"_s));
    }

    void logsInAgainAfterARefusal()
    {
        const auto made = appRole();
        QCOMPARE(tokenOf(*made), QByteArray("hvs.login1"));
        QVERIFY(made->forgetToken());
        QCOMPARE(tokenOf(*made), QByteArray("hvs.login2"));
        QVERIFY(!session({}, "hvs.root")->forgetToken());
    }

    void anEnteredTokenIsRenewedWithoutADelivery()
    {
        const auto made = session({}, "hvs.root");
        m_clock.advance(5s);
        QTRY_VERIFY(m_vault->seen.contains(u"GET auth/token/lookup-self"_s));
        QTRY_VERIFY(m_clock.isArmedFor(1800s));
        m_clock.advance(1800s);
        QTRY_VERIFY(m_vault->seen.contains(u"POST auth/token/renew-self"_s));
    }

    void aTokenWithoutEndIsLeftAlone()
    {
        m_vault->lease = 0;
        const auto made = session({}, "hvs.root");
        m_clock.advance(5s);
        QTRY_VERIFY(m_vault->seen.contains(u"GET auth/token/lookup-self"_s));
        QTRY_VERIFY(!m_clock.untilNextAlarm() || *m_clock.untilNextAlarm() > 10s);
        QCOMPARE(tokenOf(*made), QByteArray("hvs.root"));
    }

    void triesAgainWhereVaultIsDown()
    {
        const auto made = session({}, "hvs.root");
        m_vault->sealed = true;
        m_clock.advance(5s);
        QTRY_VERIFY(m_clock.isArmedFor(60s));
        m_vault->sealed = false;
        m_clock.advance(60s);
        QTRY_VERIFY(m_clock.isArmedFor(1800s));
    }

    void readsTheServiceAccountEachTime()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"token"_s);
        const auto write = [&path](const QByteArray& jwt) {
            QFile file(path);
            return file.open(QIODevice::WriteOnly) && file.write(jwt) > 0;
        };
        const auto made = session({{u"auth"_s, u"kubernetes"_s}, {u"role"_s, u"r"_s}, {u"jwt-file"_s, path}}, {});
        QCOMPARE(tokenOf(*made), QByteArray("file-unreadable"));
        for (const QByteArray& jwt : {QByteArray("one"), QByteArray("two")}) {
            QVERIFY(write(jwt + "\n"));
            m_vault->acceptedJwt = QString::fromLatin1(jwt);
            made->forgetToken();
            QVERIFY(tokenOf(*made).startsWith("hvs.login"));
        }
    }

    void saysThatALoginWasRefused()
    {
        m_vault->acceptedSecretId = u"another"_s;
        const auto made = appRole();
        const auto token = QCoro::waitFor(made->token());
        QVERIFY(!token);
        QCOMPARE(token.error().error.code, u"vault-login-refused"_s);
        QCOMPARE(token.error().kind, DeliveryFailure::Kind::Configuration);
        QVERIFY(!token.error().error.message.contains(u"sid"_s));
    }
};

EVERGRANT_TEST(TestVaultSession)
#include "tst_vaultsession.moc"
