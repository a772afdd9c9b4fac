// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Changing, renaming and pausing connections.

#include "../support/testprogram.h"
#include "bench.h"
#include <QTest>

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestConnectionEditorChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void changes();
    void changeIsRefused_data();
    void changeIsRefused();
    void changeTakesSettingsAway();
    void changeCannotBeSaved();
    void clientSecretWhileRefreshing();
    void settingsWhileRefreshing();
    void renames();
    void renameIsRefused_data();
    void renameIsRefused();
    void pauseCannotBeSaved();

private:
    ConnectionChanges setting(const QString& key, const QString& value) const
    {
        ConnectionChanges changes;
        changes.settings = {{key, value}};
        return changes;
    }
    Result<ManagedConnectionPtr> change(const ConnectionChanges& changes)
    {
        return finished(m_bench->engine->editor().change(u"crm"_s, changes));
    }

    std::unique_ptr<Bench> m_bench;
};

void TestConnectionEditorChanges::init()
{
    m_bench = std::make_unique<Bench>();
    m_bench->start();
}

void TestConnectionEditorChanges::cleanup()
{
    m_bench.reset();
}

void TestConnectionEditorChanges::changes()
{
    m_bench->authorized();
    ConnectionChanges changes = setting(u"timeout"_s, u"99"_s);
    changes.title = u"Customers"_s;
    changes.scopes = QStringList{u"a"_s, u"b"_s};
    changes.clientSecret = secret("hush");
    QVERIFY(change(changes).has_value());
    const auto& saved = m_bench->connections.saved.first();
    QCOMPARE(saved.title, u"Customers"_s);
    QCOMPARE(saved.scopes, (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(saved.settings.value(u"timeout"_s), u"99"_s);
    QCOMPARE(m_bench->connection()->core().config()->timeout, 99s);
    QCOMPARE(m_bench->health(), u"healthy"_s);
    QVERIFY(m_bench->refresh().has_value());
    QCOMPARE(m_bench->tokens.sent.last().clientSecret, mark("hush"));
    QCOMPARE(kindOf(finished(m_bench->engine->editor().change(u"nobody"_s, changes))), ErrorKind::NoSuchConnection);
}

void TestConnectionEditorChanges::changeIsRefused_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::newRow("unknown") << u"colour"_s << u"red"_s;
    QTest::newRow("unknown, taken away") << u"colour"_s << QString();
    QTest::newRow("bad value") << u"timeout"_s << u"-1"_s;
    QTest::newRow("bad endpoint") << u"token_endpoint"_s << u"ftp://x.example/"_s;
    QTest::newRow("redirect elsewhere") << u"redirect_uri"_s << u"http://x.example/cb"_s;
}

void TestConnectionEditorChanges::changeIsRefused()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    m_bench->authorized();
    const auto before = m_bench->connections.saved;
    auto changes = setting(key, value);
    changes.title = u"never"_s;
    changes.clientSecret = secret("hush");
    const auto changed = change(changes);
    QCOMPARE(kindOf(changed), ErrorKind::Usage);
    QVERIFY2(changed.error().message.contains(key), qPrintable(changed.error().message));
    QCOMPARE(m_bench->connections.saved, before);
    QCOMPARE(m_bench->connection()->settings(), before.first());
    QVERIFY(!m_bench->connection()->core().client.hasCredentials());
}

void TestConnectionEditorChanges::changeTakesSettingsAway()
{
    m_bench->authorized();
    QVERIFY(change(setting(u"timeout"_s, u"99"_s)).has_value());
    QVERIFY(change(setting(u"redirect_uri"_s, u"http://127.0.0.1:5000/x"_s)).has_value());
    QCOMPARE(m_bench->connection()->settings().redirectUri, u"http://127.0.0.1:5000/x"_s);
    QVERIFY(change(setting(u"timeout"_s, {})).has_value());
    QVERIFY(change(setting(u"redirect_uri"_s, {})).has_value());
    QVERIFY(m_bench->connection()->settings().settings.isEmpty());
    QCOMPARE(m_bench->connection()->settings().redirectUri, QString());
    // One that the provider cannot do without stays.
    auto fields = m_bench->fields(u"open"_s);
    fields.providerId = u"openid"_s;
    fields.settings = {{u"issuer"_s, u"https://found.example"_s}};
    QVERIFY(finished(m_bench->engine->editor().add(fields)).has_value());
    const auto changed = finished(m_bench->engine->editor().change(u"open"_s, setting(u"issuer"_s, {})));
    QCOMPARE(kindOf(changed), ErrorKind::Usage);
}

void TestConnectionEditorChanges::changeCannotBeSaved()
{
    m_bench->authorized();
    m_bench->connections.refuse = Error{ErrorKind::Failed, u"file-full"_s, u"full"_s};
    QCOMPARE(codeOf(change(setting(u"timeout"_s, u"99"_s))), u"file-full"_s);
    QVERIFY(m_bench->connection()->settings().settings.isEmpty());
    QCOMPARE(m_bench->health(), u"healthy"_s);
}

/// The request under way ends with the old secret; the new one is not lost, and its verdict counts.
void TestConnectionEditorChanges::clientSecretWhileRefreshing()
{
    m_bench->authorized();
    m_bench->tokens.holding = true;
    const Pending refresh(m_bench->connection()->refresh(true));
    ConnectionChanges changes;
    changes.clientSecret = secret("right");
    const Pending changed(m_bench->engine->editor().change(u"crm"_s, changes));
    settle();
    QVERIFY(!changed.isDone());
    m_bench->tokens.holding = false;
    m_bench->tokens.release(refusal("invalid_client", 401));
    settle();
    QVERIFY(changed->has_value());
    QCOMPARE(kindOf(*refresh), ErrorKind::PersonNeeded);
    m_bench->advance(1s);
    QCOMPARE(m_bench->health(), u"healthy"_s);
    QCOMPARE(m_bench->tokens.sent.last().clientSecret, mark("right"));
}

void TestConnectionEditorChanges::settingsWhileRefreshing()
{
    m_bench->authorized();
    m_bench->tokens.holding = true;
    const Pending refresh(m_bench->connection()->refresh(true));
    QVERIFY(change(setting(u"token_endpoint"_s, u"https://moved.example/token"_s)).has_value());
    m_bench->tokens.holding = false;
    m_bench->tokens.release(success("at-3", "rt-3"));
    settle();
    QVERIFY(refresh->has_value());
    // The new tokens are of the old origin, and do not go to the new one.
    QCOMPARE(codeOf(m_bench->refresh()), u"changed-origin"_s);
    QCOMPARE(m_bench->health(), u"needs-authorization"_s);
    QCOMPARE(m_bench->tokens.sends(), 1);
    QCOMPARE(m_bench->signalsSeen, QStringList{u"attention crm"_s});
    QCOMPARE(m_bench->events.count("refresh-impossible"_L1), 1);
    // Taken back: no person is needed after all.
    QVERIFY(change(setting(u"token_endpoint"_s, {})).has_value());
    m_bench->advance(1s);
    QCOMPARE(m_bench->health(), u"healthy"_s);
    QCOMPARE(m_bench->tokens.sent.last().refreshToken, mark("rt-3"));
}

void TestConnectionEditorChanges::renames()
{
    const auto id = m_bench->authorized()->settings().id;
    const auto renamed = finished(m_bench->engine->editor().rename(u"crm"_s, u"customers"_s));
    QCOMPARE((*renamed)->settings().name, u"customers"_s);
    QCOMPARE((*renamed)->settings().id, id);
    QVERIFY(!m_bench->engine->connection(u"crm"_s));
    QCOMPARE(m_bench->connections.saved.first().name, u"customers"_s);
    QCOMPARE(mark(m_bench->token({}, u"customers"_s)->accessToken), mark("at-2"));
    QVERIFY(finished(m_bench->engine->editor().rename(u"customers"_s, u"customers"_s)).has_value());
    m_bench->restart();
    QCOMPARE(m_bench->health(u"customers"_s), u"healthy"_s);
}

void TestConnectionEditorChanges::renameIsRefused_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<bool>("disk");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("taken") << u"crm"_s << u"other"_s << true << ErrorKind::Usage;
    QTest::newRow("bad name") << u"crm"_s << u"No Name"_s << true << ErrorKind::Usage;
    QTest::newRow("nobody") << u"nobody"_s << u"new"_s << true << ErrorKind::NoSuchConnection;
    QTest::newRow("not saved") << u"crm"_s << u"new"_s << false << ErrorKind::Failed;
}

void TestConnectionEditorChanges::renameIsRefused()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(bool, disk);
    QFETCH(ErrorKind, kind);
    m_bench->add();
    m_bench->add(u"other"_s);
    const auto before = m_bench->connections.saved;
    if (!disk)
        m_bench->connections.refuse = Error{ErrorKind::Failed, u"file-full"_s, u"full"_s};
    QCOMPARE(kindOf(finished(m_bench->engine->editor().rename(from, to))), kind);
    QCOMPARE(m_bench->connections.saved, before);
    QVERIFY(m_bench->engine->connection(u"crm"_s) && m_bench->engine->connection(u"other"_s));
}

void TestConnectionEditorChanges::pauseCannotBeSaved()
{
    m_bench->authorized();
    m_bench->connections.refuse = Error{ErrorKind::Failed, u"file-full"_s, u"full"_s};
    QCOMPARE(codeOf(finished(m_bench->engine->editor().setPaused(u"crm"_s, true))), u"file-full"_s);
    QCOMPARE(m_bench->health(), u"healthy"_s);
    QCOMPARE(m_bench->nextActionIn(), 2160);
}

EVERGRANT_TEST(TestConnectionEditorChanges)
#include "tst_connectioneditor_changes.moc"
