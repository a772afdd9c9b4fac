// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/testprogram.h"
#include "app/workerproxy.h"

#include <QCoroTask>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;

class TestWorkerProxy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void lastsBeyondAStart();
    void exceptionsLastToo();
    void theLastOfSeveralIsKept();
    void withoutAFile();
    void aFileThatSaysNothing_data();
    void aFileThatSaysNothing();
    void whatIsNotKeptIsNotUsed();

private:
    WorkerProxy::Use use()
    {
        return [this](const ProxyChoice& choice) { m_used << toWord(choice); };
    }
    QString file() const { return m_profile->filePath(u"proxy.json"_s); }
    static ProxyChoice named(const QString& address) { return *proxyChoiceFromWord(address); }

    std::unique_ptr<QTemporaryDir> m_profile;
    QStringList m_used;
};

void TestWorkerProxy::init()
{
    m_profile = std::make_unique<QTemporaryDir>();
    m_used.clear();
}

void TestWorkerProxy::lastsBeyondAStart()
{
    for (const auto& word : {u"http://proxy.example:3128"_s, u"none"_s, u"system"_s}) {
        m_used.clear();
        {
            WorkerProxy proxy(use());
            QVERIFY(proxy.open(file()).has_value());
            m_used.clear();
            QVERIFY(QCoro::waitFor(proxy.choose(named(word))).has_value());
            QCOMPARE(m_used, QStringList{word});
            QCOMPARE(toWord(proxy.choice()), word);
        }
        m_used.clear();
        WorkerProxy proxy(use());
        QVERIFY(proxy.open(file()).has_value());
        QCOMPARE(m_used, QStringList{word});
        QCOMPARE(toWord(proxy.choice()), word);
    }
}

void TestWorkerProxy::exceptionsLastToo()
{
    ProxyChoice choice = named(u"http://proxy.example:3128"_s);
    choice.exceptions = {u".example.org"_s, u"10.0.0.0/8"_s};
    {
        WorkerProxy proxy(use());
        QVERIFY(proxy.open(file()).has_value());
        QVERIFY(QCoro::waitFor(proxy.choose(choice)).has_value());
    }
    QFile written(file());
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(QJsonDocument::fromJson(written.readAll()).object(),
             (QJsonObject{{u"proxy"_s, u"http://proxy.example:3128"_s},
                          {u"no_proxy"_s, QJsonArray{u".example.org"_s, u"10.0.0.0/8"_s}}}));
    WorkerProxy proxy(use());
    QVERIFY(proxy.open(file()).has_value());
    QVERIFY(proxy.choice() == choice);
}

void TestWorkerProxy::theLastOfSeveralIsKept()
{
    WorkerProxy proxy(use());
    QVERIFY(proxy.open(file()).has_value());
    auto first = proxy.choose(named(u"http://proxy.example:3128"_s));
    auto second = proxy.choose(named(u"none"_s));
    QVERIFY(!second.isReady());
    QVERIFY(QCoro::waitFor(std::move(second)).has_value());
    QVERIFY(QCoro::waitFor(std::move(first)).has_value());
    QCOMPARE(m_used, (QStringList{u"http://proxy.example:3128"_s, u"none"_s}));
    WorkerProxy later(use());
    QVERIFY(later.open(file()).has_value());
    QCOMPARE(toWord(later.choice()), u"none"_s);
}

void TestWorkerProxy::withoutAFile()
{
    WorkerProxy proxy(use());
    QVERIFY(proxy.open(file()).has_value());
    QVERIFY(m_used.isEmpty()); // what Qt does by itself
    QCOMPARE(proxy.choice().kind, ProxyChoice::Kind::System);
}

void TestWorkerProxy::aFileThatSaysNothing_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("none");
    QTest::newRow("no text") << QByteArray("{\"proxy\": 7}");
    QTest::newRow("bad exceptions") << QByteArray(R"({"proxy": "http://proxy.example:1", "no_proxy": ["a/b"]})");
    QTest::newRow("with a password") << QByteArray("{\"proxy\": \"http://ann:k7pw@proxy.example:1\"}");
}

void TestWorkerProxy::aFileThatSaysNothing()
{
    QFETCH(const QByteArray, content);
    QFile written(file());
    QVERIFY(written.open(QIODevice::WriteOnly) && written.write(content) == content.size());
    written.close();
    WorkerProxy proxy(use());
    const auto opened = proxy.open(file());
    QVERIFY(!opened.has_value());
    QCOMPARE(opened.error().code, u"proxy-unreadable"_s);
    QVERIFY(opened.error().message.contains(file()) && !opened.error().message.contains("k7pw"_L1));
    QVERIFY(proxy.trouble().contains(file()));
    QVERIFY(m_used.isEmpty());
    QVERIFY(QCoro::waitFor(proxy.choose(named(u"none"_s))).has_value());
    QCOMPARE(proxy.trouble(), QString());
    QVERIFY(proxy.open(file()).has_value());
}

void TestWorkerProxy::whatIsNotKeptIsNotUsed()
{
    WorkerProxy proxy(use());
    QVERIFY(proxy.open(m_profile->filePath(u"gone/proxy.json"_s)).has_value());
    QVERIFY(!QCoro::waitFor(proxy.choose(named(u"none"_s))).has_value());
    QVERIFY(m_used.isEmpty());
    QCOMPARE(proxy.choice().kind, ProxyChoice::Kind::System);
}

EVERGRANT_TEST(TestWorkerProxy)
#include "tst_workerproxy.moc"
