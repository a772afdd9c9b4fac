// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/fakeclock.h"
#include "../support/testprogram.h"
#include "practice/practicesignins.h"
#include <QCryptographicHash>
#include <QTest>

using namespace evergrant;
using namespace std::chrono_literals;

class TestPracticeSignIns : public QObject
{
    Q_OBJECT

    test::FakeClock m_clock;
    std::unique_ptr<PracticeSignIns> m_signIns;
    const QByteArray m_verifier = QByteArray(43, 'v');

    QByteArray challenge() const
    {
        return QCryptographicHash::hash(m_verifier, QCryptographicHash::Sha256)
            .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    }
    QByteArray query() const
    {
        return "response_type=code&client_id=me&redirect_uri=http%3A%2F%2Flocalhost%3A7%2Fcb&state=a%2Bb&scope=practice"
               "&code_challenge_method=S256&code_challenge=" +
               challenge();
    }
    FormFields answered(bool allow)
    {
        const auto id = m_signIns->begin(FormFields::parse(query()));
        const QByteArray location = m_signIns->answer(*id, allow).value_or(QByteArray());
        return FormFields::parse(QByteArrayView(location).sliced(location.indexOf('?') + 1));
    }
    QByteArray exchange(const QByteArray& code) const
    {
        return "redirect_uri=http%3A%2F%2Flocalhost%3A7%2Fcb&client_id=me&code=" + code +
               "&code_verifier=" + m_verifier;
    }

private Q_SLOTS:
    void init() { m_signIns = std::make_unique<PracticeSignIns>(m_clock, QStringLiteral("http://127.0.0.1:9")); }

    void goesBackWithACode()
    {
        const FormFields fields = answered(true);
        QVERIFY(fields.value("code").value().startsWith("practice-"));
        QCOMPARE(fields.value("state"), QByteArray("a+b"));
        QCOMPARE(fields.value("iss"), QByteArray("http://127.0.0.1:9"));
    }

    void goesBackWithARefusal()
    {
        const FormFields fields = answered(false);
        QCOMPARE(fields.value("error"), QByteArray("access_denied"));
        QCOMPARE(fields.value("state"), QByteArray("a+b"));
        QCOMPARE(fields.value("iss"), QByteArray("http://127.0.0.1:9"));
        QVERIFY(!fields.contains("code"));
    }

    void clickingTwiceIsOneAnswer()
    {
        const auto id = m_signIns->begin(FormFields::parse(query()));
        const auto first = m_signIns->answer(*id, true);
        QVERIFY(first);
        QCOMPARE(m_signIns->answer(*id, true), first);
        QCOMPARE(m_signIns->answer(*id, false), first);
    }

    void pagesEnd()
    {
        const auto id = m_signIns->begin(FormFields::parse(query()));
        m_clock.advance(10min);
        QVERIFY(!m_signIns->answer(*id, true));
        QVERIFY(!m_signIns->answer("unknown", true));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QString>("error");
        QTest::addColumn<bool>("sentBack");
        const QByteArray good = query();
        const auto without = [&good](const QByteArray& part) { return QByteArray(good).replace(part, ""); };
        const auto invalid = QStringLiteral("invalid_request"), redirect = QStringLiteral("redirect-not-loopback");
        QTest::newRow("no challenge") << without("&code_challenge=" + challenge()) << invalid << true;
        QTest::newRow("short challenge") << good.chopped(1) << invalid << true;
        QTest::newRow("no method") << without("&code_challenge_method=S256") << invalid << true;
        QTest::newRow("plain") << QByteArray(good).replace("S256", "plain") << invalid << true;
        QTest::newRow("token at once") << QByteArray(good).replace("type=code", "type=token")
                                       << QStringLiteral("unsupported_response_type") << true;
        QTest::newRow("no redirect") << without("&redirect_uri=http%3A%2F%2Flocalhost%3A7%2Fcb") << redirect << false;
        QTest::newRow("elsewhere") << QByteArray(good).replace("localhost", "evil.example") << redirect << false;
        QTest::newRow("https elsewhere") << QByteArray(good).replace("http%3A%2F%2Flocalhost",
                                                                     "https%3A%2F%2Fevil.example")
                                         << redirect << false;
        QTest::newRow("script") << QByteArray(good).replace("http%3A%2F%2Flocalhost%3A7%2Fcb", "javascript:alert(1)")
                                << redirect << false;
        const auto longer = [&good](const QByteArray& name, qsizetype size) {
            return QByteArray(good).replace('&' + name + '=', '&' + name + '=' + QByteArray(size, 'x'));
        };
        QTest::newRow("long state") << longer("state", 1024) << invalid << false;
        QTest::newRow("long client") << longer("client_id", 128) << invalid << false;
        QTest::newRow("long scope") << longer("scope", 512) << invalid << false;
        QTest::newRow("long redirect") << QByteArray(good).replace("%2Fcb", "%2F" + QByteArray(512, 'x')) << invalid
                                       << false;
        QTest::newRow("two redirects") << good + "&redirect_uri=http%3A%2F%2Flocalhost%3A8" << redirect << false;
    }
    void refuses()
    {
        QFETCH(QByteArray, query);
        QFETCH(QString, error);
        QFETCH(bool, sentBack);
        const auto id = m_signIns->begin(FormFields::parse(query));
        QVERIFY(!id);
        QCOMPARE(id.error().error.code, error);
        QCOMPARE(id.error().location.has_value(), sentBack);
        if (sentBack) {
            QVERIFY(id.error().location->startsWith("http://localhost:7/cb?error=" + error.toUtf8()));
            QVERIFY(id.error().location->contains("&state=a%2Bb"));
        }
    }

    void keepsTheNewestPages()
    {
        QList<QByteArray> ids;
        for (int i = 0; i < 200; ++i)
            ids << *m_signIns->begin(FormFields::parse(query()));
        for (qsizetype i = 0; i < ids.size(); ++i)
            QCOMPARE(m_signIns->request(ids[i]).has_value(), i >= 200 - 64);
    }

    void keepsTheNewestCodes()
    {
        QList<QByteArray> codes;
        for (int i = 0; i < 100; ++i)
            codes << *answered(true).value("code");
        for (qsizetype i = 0; i < codes.size(); ++i) {
            QString family;
            QCOMPARE(m_signIns->redeem(FormFields::parse(exchange(codes[i])), &family).has_value(), i >= 100 - 64);
        }
    }

    void redeems_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<int>("secondsLater");
        QTest::addColumn<bool>("good");
        const QByteArray none("x_x"); // nothing is replaced
        QTest::newRow("right") << none << none << 0 << true;
        QTest::newRow("in time") << none << none << 59 << true;
        QTest::newRow("too late") << none << none << 60 << false;
        QTest::newRow("other verifier") << m_verifier << QByteArray(43, 'w') << 0 << false;
        QTest::newRow("no verifier") << "&code_verifier=" + m_verifier << QByteArray() << 0 << false;
        QTest::newRow("other client") << QByteArray("client_id=me") << QByteArray("client_id=you") << 0 << false;
        QTest::newRow("other redirect") << QByteArray("%3A7") << QByteArray("%3A8") << 0 << false;
        QTest::newRow("other code") << QByteArray("code=practice") << QByteArray("code=guess") << 0 << false;
    }
    void redeems()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(int, secondsLater);
        QFETCH(bool, good);
        const QByteArray body = exchange(answered(true).value("code").value()).replace(from, to);
        m_clock.advance(std::chrono::seconds(secondsLater));
        QString family;
        const auto redeemed = m_signIns->redeem(FormFields::parse(body), &family);
        QCOMPARE(redeemed.has_value(), good);
        QVERIFY(family.isEmpty());
        if (good) {
            QCOMPARE(redeemed->request.scope, QStringLiteral("practice"));
        } else {
            QCOMPARE(redeemed.error().code, QStringLiteral("invalid_grant"));
        }
    }

    void aSecondUseNamesTheFamily()
    {
        const QByteArray code = answered(true).value("code").value();
        QString family;
        QVERIFY(m_signIns->redeem(FormFields::parse(exchange(code)), &family));
        m_signIns->setFamily(code, QStringLiteral("f1"));
        const auto again = m_signIns->redeem(FormFields::parse(exchange(code)), &family);
        QVERIFY(!again);
        QCOMPARE(again.error().code, QStringLiteral("invalid_grant"));
        QCOMPARE(family, QStringLiteral("f1"));
    }
};

EVERGRANT_TEST(TestPracticeSignIns)
#include "tst_practicesignins.moc"
