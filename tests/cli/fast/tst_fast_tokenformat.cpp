// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What other programs read; tests/e2e/readers tries it with those programs.

#include "../../support/testprogram.h"
#include "cli/fast/times.h"
#include "cli/fast/tokenformat.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace evergrant::cli::fast;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Formatted
{
    QByteArray text, problem;
};

QByteArray bytesOf(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

Formatted formatted(const FormatOptions& options, const TokenAnswer& answer)
{
    static Text text;
    text.clear();
    const auto problem = appendFormatted(text, options, answer);
    return {bytesOf(text.view()), bytesOf(problem)};
}

TokenAnswer bearer(std::string_view token = "ya29.a0-_~+/=",
                   std::optional<std::string_view> end = "2026-09-03T13:00:00Z")
{
    static std::string header;
    header = "Authorization: Bearer " + std::string(token);
    return {token, "Bearer", end, header, {}};
}

/// "AKIAIOSFODNN7EXAMPLE" and "secret/with:colon", as Basic.
TokenAnswer basic()
{
    return {"secret/with:colon",
            "",
            std::nullopt,
            "Authorization: Basic QUtJQUlPU0ZPRE5ON0VYQU1QTEU6c2VjcmV0L3dpdGg6Y29sb24=",
            {}};
}

} // namespace

class TestTokenFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words();
    void aws();
    void kubernetes_data();
    void kubernetes();
    void docker();
    void git();
    void netrc();
    void gcp();
    void jsonHeaders();
    void unprintable_data();
    void unprintable();
    void noSuchHost();
    void hosts_data();
    void hosts();
    void times();
};

void TestTokenFormat::words()
{
    for (const QByteArray& word : QByteArray(FormatWords.data(), qsizetype(FormatWords.size())).split(',')) {
        const QByteArray plain = word.trimmed();
        const auto format = formatFromWord({plain.constData(), size_t(plain.size())});
        QVERIFY2(format, plain.constData());
        QCOMPARE(bytesOf(toWord(*format)), plain);
    }
    QVERIFY(!formatFromWord("token") && !formatFromWord("") && toWord(Format::Json).empty());
}

void TestTokenFormat::aws()
{
    QCOMPARE(
        formatted({Format::Aws, {}, {}, {}}, basic()).text,
        QByteArray(
            "{\"Version\":1,\"AccessKeyId\":\"AKIAIOSFODNN7EXAMPLE\",\"SecretAccessKey\":\"secret/with:colon\"}\n"));
    QVERIFY(formatted({Format::Aws, {}, {}, {}}, bearer()).problem.contains("no OAuth token"));
    TokenAnswer other = basic();
    other.header = "Authorization: Basic YW5uOnBhc3N3b3Jk"; // ann:password
    QVERIFY(formatted({Format::Aws, {}, {}, {}}, other).problem.contains("access key"));
}

void TestTokenFormat::kubernetes_data()
{
    QTest::addColumn<QByteArray>("execInfo");
    QTest::addColumn<QByteArray>("version");
    const QByteArray group = "client.authentication.k8s.io/";
    QTest::newRow("none") << QByteArray() << group + "v1";
    QTest::newRow("v1") << QByteArray(
                               R"({"kind":"ExecCredential","apiVersion":"client.authentication.k8s.io/v1","spec":{}})")
                        << group + "v1";
    QTest::newRow("v1beta1")
        << QByteArray(R"({"apiVersion":"client.authentication.k8s.io\/v1beta1","spec":{"interactive":true}})")
        << group + "v1beta1";
    QTest::newRow("later") << QByteArray(R"({"apiVersion":"client.authentication.k8s.io/v2"})") << QByteArray();
    QTest::newRow("without version") << QByteArray("{}") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("client.authentication.k8s.io/v1") << QByteArray();
}

void TestTokenFormat::kubernetes()
{
    QFETCH(QByteArray, execInfo);
    QFETCH(QByteArray, version);
    const FormatOptions options{Format::Kubernetes, {}, {}, {execInfo.constData(), size_t(execInfo.size())}};
    const Formatted with = formatted(options, bearer());
    QCOMPARE(with.problem.isEmpty(), !version.isEmpty());
    if (version.isEmpty())
        return;
    const auto object = QJsonDocument::fromJson(with.text).object();
    QCOMPARE(object.value("apiVersion"_L1).toString().toLatin1(), version);
    QCOMPARE(object.value("kind"_L1).toString(), u"ExecCredential"_s);
    const QJsonObject status{{u"token"_s, u"ya29.a0-_~+/="_s}, {u"expirationTimestamp"_s, u"2026-09-03T12:59:30Z"_s}};
    QCOMPARE(object.value("status"_L1).toObject(), status);
    const auto without = QJsonDocument::fromJson(formatted(options, bearer("t", std::nullopt)).text).object();
    QCOMPARE(without.value("status"_L1).toObject(), (QJsonObject{{u"token"_s, u"t"_s}}));
}

void TestTokenFormat::docker()
{
    QCOMPARE(formatted({Format::Docker, "ghcr.io", {}, {}}, bearer("t")).text,
             QByteArray(R"({"ServerURL":"ghcr.io","Username":"oauth2accesstoken","Secret":"t"})"
                        "\n"));
    QVERIFY(formatted({Format::Docker, {}, "ann", {}}, bearer("t")).text.contains(R"("Username":"ann")"));
    QVERIFY(formatted({Format::Docker, {}, "ann", {}}, basic()).text.contains(R"("Username":"AKIAIOSFODNN7EXAMPLE")"));
}

void TestTokenFormat::git()
{
    QCOMPARE(formatted({Format::Git, {}, {}, {}}, bearer("t")).text,
             QByteArray("username=oauth2\npassword=t\npassword_expiry_utc=1788440400\n"));
    QCOMPARE(formatted({Format::Git, {}, "ann", {}}, bearer("t", std::nullopt)).text,
             QByteArray("username=ann\npassword=t\n"));
    QCOMPARE(formatted({Format::Git, {}, {}, {}}, basic()).text,
             QByteArray("username=AKIAIOSFODNN7EXAMPLE\npassword=secret/with:colon\n"));
}

void TestTokenFormat::netrc()
{
    QCOMPARE(formatted({Format::Netrc, "api.example.org", "ann", {}}, bearer("t")).text,
             QByteArray("machine api.example.org login ann password t\n"));
    QVERIFY(formatted({Format::Netrc, "h", "two words", {}}, bearer("a\"b\\c"))
                .text.endsWith(R"(login "two words" password "a\"b\\c")"
                               "\n"));
    QVERIFY(formatted({Format::Netrc, {}, {}, {}}, bearer("t")).problem.contains("--host"));
    const std::string token(4095 - QByteArray("machine h login u password \n").size(), 'x');
    QCOMPARE(formatted({Format::Netrc, "h", "u", {}}, bearer(token)).problem, QByteArray());
    QVERIFY(formatted({Format::Netrc, "h", "u", {}}, bearer(token + 'x')).problem.contains("4095"));
}

void TestTokenFormat::gcp()
{
    QCOMPARE(formatted({Format::Gcp, {}, {}, {}}, bearer("eyJh.eyJz.sig")).text,
             QByteArray(R"({"version":1,"success":true,"token_type":"urn:ietf:params:oauth:token-type:jwt",)"
                        R"("expiration_time":1788440400,"id_token":"eyJh.eyJz.sig"})"
                        "\n"));
    QVERIFY(formatted({Format::Gcp, {}, {}, {}}, bearer()).problem.contains("JSON Web Token"));
}

void TestTokenFormat::jsonHeaders()
{
    QCOMPARE(formatted({Format::JsonHeaders, {}, {}, {}}, bearer("t")).text,
             QByteArray("{\"Authorization\":\"Bearer t\"}\n"));
    TokenAnswer key = bearer("t");
    key.header = "X-Shopify-Access-Token: a\"b";
    QCOMPARE(formatted({Format::JsonHeaders, {}, {}, {}}, key).text,
             QByteArray("{\"X-Shopify-Access-Token\":\"a\\\"b\"}\n"));
}

void TestTokenFormat::unprintable_data()
{
    QTest::addColumn<int>("format");
    for (const Format format : {Format::Json, Format::Kubernetes, Format::Docker, Format::Git, Format::Netrc,
                                Format::Gcp, Format::JsonHeaders})
        QTest::addRow("%d", int(format)) << int(format);
}

/// A line more would be another answer: git would take "host=" from it.
void TestTokenFormat::unprintable()
{
    QFETCH(int, format);
    const FormatOptions options{Format(format), "h", {}, {}};
    for (const std::string_view token : {"eyJ.a.b\nhost=evil.example", "eyJ.a.b\r", "eyJ.a.\xc3\xa9", "eyJ.a.b\x7f"})
        QVERIFY(!formatted(options, bearer(token)).problem.isEmpty());
    QVERIFY(formatted(options, bearer("eyJ.a.b")).problem.isEmpty());
}

void TestTokenFormat::noSuchHost()
{
    static Text text;
    text.clear();
    QVERIFY(!appendNoSuchHost(text, Format::Kubernetes));
    QCOMPARE(appendNoSuchHost(text, Format::Git), std::optional(0));
    QCOMPARE(text.size(), size_t(0));
    QCOMPARE(appendNoSuchHost(text, Format::Docker), std::optional(1));
    QCOMPARE(bytesOf(text.view()), QByteArray("credentials not found in native keychain\n"));
}

void TestTokenFormat::hosts_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<bool>("valid");
    for (const char* host : {"api.example.org", "localhost:5000", "[::1]:443", "A_b-c.d"})
        QTest::newRow(host) << QByteArray(host) << true;
    for (const char* host : {"", "-x", "a b", "a/b", "a\nb", "user@host", "a\"b", "caf\xc3\xa9"})
        QTest::newRow(host) << QByteArray(host) << false;
    QTest::newRow("long") << QByteArray(261, 'a') << false;
}

void TestTokenFormat::hosts()
{
    QFETCH(QByteArray, host);
    QFETCH(bool, valid);
    QCOMPARE(isHost({host.constData(), size_t(host.size())}), valid);
}

void TestTokenFormat::times()
{
    static Text text;
    for (const std::string_view time : {"1970-01-01T00:00:00Z", "2028-02-29T23:59:59Z", "0009-12-01T01:02:03Z"}) {
        text.clear();
        const auto seconds = secondsSinceEpoch(time);
        QVERIFY(seconds);
        appendTime(text, *seconds);
        QCOMPARE(bytesOf(text.view()), bytesOf(time));
    }
}

EVERGRANT_TEST(TestTokenFormat)
#include "tst_fast_tokenformat.moc"
