// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The libraries of Google and Microsoft find a token at the endpoint as they find one on a machine of the cloud.

#include "http/httpendpoint.h"

#include "../engine/bench.h"
#include "../support/testprogram.h"
#include "api/messages/status.h"
#include "api/messages/token.h"
#include "core/system/systemclock.h"
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace evergrant;
using namespace evergrant::http;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto end = "2037-01-02T03:04:05Z";

QCoro::Task<Result<JsonText>> answerOf(QString method)
{
    if (method == api::Status::Name) {
        api::ConnectionStatus connection;
        connection.account = u"robot@example.iam.gserviceaccount.com"_s;
        const api::Status::Answer status{1, {connection}, {}};
        co_return api::Codec<api::Status::Answer>::text(status);
    }
    api::Token::Answer token;
    token.accessToken = Secret::take("the-token-of-the-moment");
    token.expiresAt = QDateTime::fromString(QLatin1StringView(end), Qt::ISODate);
    co_return api::Codec<api::Token::Answer>::text(token);
}

} // namespace

class TestCloudLibraries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void google();
    void azure();
    void azureWithAWrongKey();

private:
    /// What the library printed; empty where it found no token.
    QJsonObject found(const QStringList& words, const QMap<QString, QString>& variables);
    QString address() const { return u"127.0.0.1:%1"_s.arg(m_endpoint->settings().port); }

    SystemClock m_clock;
    QStringList m_order;
    QTemporaryDir m_home; ///< without credentials of anybody
    QByteArray m_complaints;
    std::unique_ptr<FakeGrantStore> m_store;
    std::unique_ptr<HttpEndpoint> m_endpoint;
    Connection m_connection;
};

void TestCloudLibraries::init()
{
    m_endpoint.reset();
    m_store = std::make_unique<FakeGrantStore>(m_order);
    m_connection.id = QUuid::createUuid();
    m_connection.name = u"office"_s;
    m_connection.providerId = u"microsoft"_s;
    const auto connection = [this](const auto&) { return std::optional(m_connection); };
    const auto ask = [](const QString& method, const QJsonObject&) { return answerOf(method); };
    m_endpoint = std::make_unique<HttpEndpoint>(*m_store, Worker{m_clock, ask, connection, connection});
    QVERIFY(finished(m_endpoint->enable(0)));
}

QJsonObject TestCloudLibraries::found(const QStringList& words, const QMap<QString, QString>& variables)
{
    QProcess node;
    QProcessEnvironment environment;
    environment.insert(u"PATH"_s, qEnvironmentVariable("PATH"));
    environment.insert(u"HOME"_s, m_home.path());
    for (const auto& [name, value] : variables.asKeyValueRange())
        environment.insert(name, value);
    node.setProcessEnvironment(environment);
    node.start(u"node"_s, QStringList{QStringLiteral(EVERGRANT_SUPPORT_DIR "/cloud-libraries.mjs")} + words);
    // The endpoint answers in this event loop meanwhile.
    if (!QTest::qWaitFor([&] { return node.state() == QProcess::NotRunning; }, 30000))
        node.kill();
    m_complaints = node.readAllStandardError();
    return QJsonDocument::fromJson(node.readAllStandardOutput()).object();
}

void TestCloudLibraries::google()
{
    QVERIFY(finished(m_endpoint->setGoogleConnection(m_connection.id)));
    const auto answer = found({u"google"_s, u"https://www.googleapis.com/auth/drive"_s},
                              {{u"GCE_METADATA_HOST"_s, address()}, {u"GOOGLE_CLOUD_PROJECT"_s, u"none"_s}});
    QVERIFY2(!answer.isEmpty(), m_complaints.constData());
    QCOMPARE(answer["token"_L1].toString(), u"the-token-of-the-moment"_s);
    QCOMPARE(answer["account"_L1].toString(), u"robot@example.iam.gserviceaccount.com"_s);
}

void TestCloudLibraries::azure()
{
    const auto key = finished(m_endpoint->addKey(u"sync"_s, {m_connection.id}));
    QVERIFY(key);
    const auto answer = found({u"azure"_s, u"https://graph.microsoft.com"_s},
                              {{u"IDENTITY_ENDPOINT"_s, u"http://%1/v1/azure/office"_s.arg(address())},
                               {u"IDENTITY_HEADER"_s, QString::fromLatin1(key->reveal())}});
    QVERIFY2(!answer.isEmpty(), m_complaints.constData());
    QCOMPARE(answer["token"_L1].toString(), u"the-token-of-the-moment"_s);
    // The library counts in whole seconds from its own clock.
    const auto told = QDateTime::fromString(answer["end"_L1].toString(), Qt::ISODateWithMs);
    const qint64 off = QDateTime::fromString(QLatin1StringView(end), Qt::ISODate).secsTo(told);
    QVERIFY2(told.isValid() && qAbs(off) <= 1, qPrintable(answer["end"_L1].toString()));
}

void TestCloudLibraries::azureWithAWrongKey()
{
    const auto answer = found(
        {u"azure"_s, u"https://graph.microsoft.com"_s},
        {{u"IDENTITY_ENDPOINT"_s, u"http://%1/v1/azure/office"_s.arg(address())}, {u"IDENTITY_HEADER"_s, u"wrong"_s}});
    QVERIFY(answer.isEmpty());
    QVERIFY(!m_complaints.isEmpty());
}

EVERGRANT_TEST(TestCloudLibraries)
#include "tst_cloudlibraries.moc"
