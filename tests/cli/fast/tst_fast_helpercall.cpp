// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../../support/testprogram.h"
#include "cli/fast/helpercall.h"

#include <QTest>

using namespace evergrant::cli::fast;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray bytesOf(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

/// The words and the input must live as long as the call.
HelperCall callOf(const char* program, const std::vector<const char*>& words, const char* input)
{
    const auto name = helperNameFrom(program);
    return name ? helperCallFrom(*name, words, input) : HelperCall{};
}

constexpr auto Git = "/usr/bin/git-credential-evergrant";
constexpr auto Docker = "docker-credential-evergrant";

} // namespace

class TestHelperCall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_data();
    void names();
    void gitGet();
    void gitGetOfAUser();
    void gitOverPlainHttp_data();
    void gitOverPlainHttp();
    void gitReadsOneDescription();
    void gitErase();
    void gitIgnores_data();
    void gitIgnores();
    void dockerGet_data();
    void dockerGet();
    void dockerWithoutAnAddress();
    void dockerOverPlainHttp();
    void dockerOthers();
    void usage_data();
    void usage();
};

void TestHelperCall::names_data()
{
    QTest::addColumn<QByteArray>("program");
    QTest::addColumn<int>("helper"); // -1: none
    QTest::addColumn<QByteArray>("connection");
    const auto row = [](const char* program, int helper, const char* connection) {
        QTest::newRow(program) << QByteArray(program) << helper << QByteArray(connection);
    };
    row("git-credential-evergrant", int(Helper::Git), "");
    row("/usr/lib/git-credential-evergrant", int(Helper::Git), "");
    row("./docker-credential-evergrant", int(Helper::Docker), "");
    row("docker-credential-evergrant-my.crm", int(Helper::Docker), "my.crm");
    row("git-credential-evergrant-crm", int(Helper::Git), "crm");
    row("git-credential-evergrant-", -1, "");
    row("git-credential-evergrantly", -1, "");
    row("evergrant", -1, "");
    row("git-credential-evergrant/evergrant", -1, "");
    row("", -1, "");
}

void TestHelperCall::names()
{
    QFETCH(QByteArray, program);
    QFETCH(int, helper);
    QFETCH(QByteArray, connection);
    const auto name = helperNameFrom(program.constData());
    QCOMPARE(name ? int(name->helper) : -1, helper);
    if (name)
        QCOMPARE(bytesOf(name->connection), connection);
}

void TestHelperCall::gitGet()
{
    const auto call = callOf(Git, {"get"}, "protocol=https\nhost=git.example.org\npath=a/b\n\n");
    QVERIFY(call.demand);
    QCOMPARE(call.demand->nameCount, size_t(0));
    QCOMPARE(bytesOf(call.demand->output.host), QByteArray("git.example.org"));
    QCOMPARE(int(call.demand->output.format), int(Format::Git));
    QVERIFY(call.demand->printsAnswer && call.demand->output.username.empty() && call.demand->rejected.empty());

    const auto named = callOf(Git, {"--connection", "crm", "--username", "ann", "--profile", "/p", "get"},
                              "protocol=https\nhost=git.example.org\n");
    QVERIFY(named.demand);
    QCOMPARE(bytesOf(named.demand->allNames().front()), QByteArray("crm"));
    QCOMPARE(bytesOf(named.demand->output.username), QByteArray("ann"));
    QCOMPARE(bytesOf(named.demand->profile), QByteArray("/p"));
}

void TestHelperCall::gitGetOfAUser()
{
    const auto call = callOf(Git, {"--username", "ann", "get"}, "protocol=https\nhost=h\nusername=bob\n");
    QVERIFY(call.demand);
    QCOMPARE(bytesOf(call.demand->output.username), QByteArray("bob"));
}

void TestHelperCall::gitOverPlainHttp_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<bool>("served");
    for (const char* host : {"localhost", "localhost:8080", "127.0.0.1:80", "[::1]", "[::1]:8080"})
        QTest::newRow(host) << QByteArray(host) << true;
    for (const char* host : {"git.example.org", "localhost.example.org", "127.0.0.1.example.org", "[::2]", "10.0.0.1"})
        QTest::newRow(host) << QByteArray(host) << false;
}

void TestHelperCall::gitOverPlainHttp()
{
    QFETCH(QByteArray, host);
    QFETCH(bool, served);
    const QByteArray input = "protocol=http\nhost=" + host + '\n';
    const auto call = callOf(Git, {"get"}, input.constData());
    QCOMPARE(call.demand.has_value(), served);
    QCOMPARE(call.complaint.empty(), served);
    QCOMPARE(call.exitCode, 0);
    QVERIFY(call.output.empty());
}

/// What stands behind the empty line is another one.
void TestHelperCall::gitReadsOneDescription()
{
    QVERIFY(!callOf(Git, {"get"}, "protocol=https\n\nhost=git.example.org\n").demand);
    QVERIFY(!callOf(Git, {"get"}, "protocol=https\nhosts=git.example.org\n").demand);
    QVERIFY(!callOf(Git, {"get"}, "").demand);
}

void TestHelperCall::gitErase()
{
    const auto call = callOf(Git, {"erase"}, "protocol=https\nhost=h\nusername=oauth2\npassword=old\n");
    QVERIFY(call.demand);
    QCOMPARE(bytesOf(call.demand->rejected), QByteArray("old"));
    QVERIFY(!call.demand->printsAnswer);
    static Text line;
    line.clear();
    appendRequest(line, *call.demand);
    QCOMPARE(bytesOf(line.view()), QByteArray("{\"v\":1,\"id\":1,\"method\":\"token\",\"params\":{\"host\":\"h\","
                                              "\"rejected\":\"old\",\"timeout\":29}}\n"));
}

void TestHelperCall::gitIgnores_data()
{
    QTest::addColumn<QByteArray>("operation");
    QTest::addColumn<QByteArray>("input");
    const QByteArray description = "protocol=https\nhost=h\nusername=u\npassword=p\n";
    QTest::newRow("store") << QByteArray("store") << description;
    QTest::newRow("what comes later") << QByteArray("capability") << description;
    QTest::newRow("erase without a password") << QByteArray("erase") << QByteArray("protocol=https\nhost=h\n");
    QTest::newRow("no host") << QByteArray("get") << QByteArray("protocol=https\n");
    QTest::newRow("strange host") << QByteArray("get") << QByteArray("protocol=https\nhost=a b\n");
}

void TestHelperCall::gitIgnores()
{
    QFETCH(QByteArray, operation);
    QFETCH(QByteArray, input);
    const auto call = callOf(Git, {operation.constData()}, input.constData());
    QVERIFY(!call.demand && call.exitCode == 0 && call.output.empty() && call.complaint.empty());
}

void TestHelperCall::dockerGet_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArray>("host");
    QTest::newRow("host") << QByteArray("ghcr.io") << QByteArray("ghcr.io");
    QTest::newRow("line") << QByteArray("ghcr.io\n") << QByteArray("ghcr.io");
    QTest::newRow("port") << QByteArray("localhost:5000") << QByteArray("localhost:5000");
    QTest::newRow("address") << QByteArray("https://index.docker.io/v1/") << QByteArray("index.docker.io");
}

void TestHelperCall::dockerGet()
{
    QFETCH(QByteArray, input);
    QFETCH(QByteArray, host);
    const auto call = callOf("docker-credential-evergrant-crm", {"get"}, input.constData());
    QVERIFY(call.demand);
    QCOMPARE(bytesOf(call.demand->output.host), host);
    QCOMPARE(int(call.demand->output.format), int(Format::Docker));
    QCOMPARE(bytesOf(call.demand->allNames().front()), QByteArray("crm"));
    QCOMPARE(callOf(Docker, {"get"}, input.constData()).demand->nameCount, size_t(0));
}

void TestHelperCall::dockerWithoutAnAddress()
{
    for (const char* input : {"", "\n", "https://", "a b"}) {
        const auto call = callOf(Docker, {"get"}, input);
        QVERIFY(!call.demand && call.exitCode != 0 && !call.complaint.empty());
    }
}

void TestHelperCall::dockerOverPlainHttp()
{
    const auto refused = callOf(Docker, {"get"}, "http://registry.example\n");
    QVERIFY(!refused.demand);
    QCOMPARE(refused.exitCode, 1);
    QVERIFY(callOf(Docker, {"get"}, "http://localhost:5000\n").demand);
}

void TestHelperCall::dockerOthers()
{
    QCOMPARE(bytesOf(callOf(Docker, {"list"}, "").output), QByteArray("{}\n"));
    QCOMPARE(callOf(Docker, {"erase"}, "ghcr.io").exitCode, 0);
    const auto store = callOf(Docker, {"store"}, R"({"ServerURL":"ghcr.io","Username":"u","Secret":"s"})");
    QVERIFY(!store.demand && store.exitCode == 1 && !store.output.empty());
}

void TestHelperCall::usage_data()
{
    QTest::addColumn<QByteArrayList>("words");
    for (const char* words :
         {"", "get store", "--connection get", "--connection Crm get", "--unknown x get", "--profile"})
        QTest::newRow(words) << (*words ? QByteArray(words).split(' ') : QByteArrayList());
}

void TestHelperCall::usage()
{
    QFETCH(QByteArrayList, words);
    std::vector<const char*> pointers;
    for (const QByteArray& word : std::as_const(words))
        pointers.push_back(word.constData());
    const auto call = callOf(Git, pointers, "protocol=https\nhost=h\n");
    QVERIFY(!call.demand && call.exitCode == 2 && !call.complaint.empty());
}

EVERGRANT_TEST(TestHelperCall)
#include "tst_fast_helpercall.moc"
