// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Adding, changing and removing connections while the disk is slow.

#include "../support/testprogram.h"
#include "answers.h"
#include "bench.h"
#include <QTest>

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestConnectionEditorTurns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void isThereOnlyWhenSaved();
    void reservesNameAndPort();
    void givesNameAndPortBack();
    void editsBuildOnEachOther();
    void oneThatFailsTakesNothingOfTheOthers();
    void renamesToOneNameOnce();
    void keepsACorrectionMadeMeanwhile();
    void noEditOutlivesARemoval();
    void isGoneBeforeTheFileSaysSo();
    void endsWithTheEngine();

private:
    ConnectionChanges titled(const QString& title) const
    {
        ConnectionChanges changes;
        changes.title = title;
        return changes;
    }
    NewConnection strict(const QString& name) const
    {
        auto fields = m_bench->fields(name);
        fields.providerId = u"strict"_s;
        fields.clientSecret = secret("hush");
        return fields;
    }
    Connection stored() const { return m_bench->connections.saved.value(0); }
    void letWrite()
    {
        m_bench->connections.release();
        settle();
    }

    std::unique_ptr<Bench> m_bench;
};

void TestConnectionEditorTurns::init()
{
    m_bench = std::make_unique<Bench>();
    m_bench->start();
}

void TestConnectionEditorTurns::cleanup()
{
    m_bench.reset();
}

void TestConnectionEditorTurns::isThereOnlyWhenSaved()
{
    m_bench->connections.hold();
    const Pending added(m_bench->engine->editor().add(m_bench->fields()));
    settle();
    QVERIFY(!added.isDone());
    QVERIFY(m_bench->engine->connections().isEmpty());
    QVERIFY(!m_bench->engine->connection(u"crm"_s));
    letWrite();
    QVERIFY(added->has_value());
    QVERIFY(m_bench->engine->connection(u"crm"_s));
}

void TestConnectionEditorTurns::reservesNameAndPort()
{
    m_bench->connections.hold();
    const Pending first(m_bench->engine->editor().add(strict(u"first"_s)));
    const Pending twin(m_bench->engine->editor().add(strict(u"first"_s)));
    const Pending second(m_bench->engine->editor().add(strict(u"second"_s)));
    settle();
    QCOMPARE(codeOf(*twin), u"name-taken"_s);
    letWrite();
    QCOMPARE((**first)->settings().redirectUri, u"http://127.0.0.1:4711/callback"_s);
    QCOMPARE((**second)->settings().redirectUri, u"http://127.0.0.1:4712/callback"_s);
    QCOMPARE(m_bench->connections.saved.size(), 2);
}

void TestConnectionEditorTurns::givesNameAndPortBack()
{
    m_bench->connections.refuse = Error{ErrorKind::Failed, u"file-full"_s, u"full"_s};
    QCOMPARE(codeOf(finished(m_bench->engine->editor().add(strict(u"first"_s)))), u"file-full"_s);
    m_bench->connections.refuse.reset();
    // The one that a person may have registered already.
    QCOMPARE((*finished(m_bench->engine->editor().add(strict(u"first"_s))))->settings().redirectUri,
             u"http://127.0.0.1:4711/callback"_s);
}

void TestConnectionEditorTurns::editsBuildOnEachOther()
{
    m_bench->authorized();
    m_bench->connections.hold();
    ConnectionChanges scopes;
    scopes.scopes = QStringList{u"read"_s};
    const Pending first(m_bench->engine->editor().change(u"crm"_s, titled(u"Kunden"_s)));
    const Pending second(m_bench->engine->editor().change(u"crm"_s, scopes));
    const Pending third(m_bench->engine->editor().setPaused(u"crm"_s, true));
    const Pending fourth(m_bench->engine->editor().rename(u"crm"_s, u"customers"_s));
    settle();
    QCOMPARE(m_bench->connection()->settings().title, QString()); // not before it is durable
    letWrite();
    QVERIFY(first->has_value() && second->has_value() && third->has_value() && fourth->has_value());
    const Connection connection = m_bench->connection(u"customers"_s)->settings();
    QCOMPARE(connection.title, u"Kunden"_s);
    QCOMPARE(connection.scopes, QStringList{u"read"_s});
    QVERIFY(connection.paused);
    QCOMPARE(stored(), connection);
}

void TestConnectionEditorTurns::oneThatFailsTakesNothingOfTheOthers()
{
    m_bench->authorized();
    m_bench->connections.hold();
    const Pending first(m_bench->engine->editor().change(u"crm"_s, titled(u"Kunden"_s)));
    m_bench->connections.refuse = Error{ErrorKind::Failed, u"file-full"_s, u"full"_s};
    letWrite();
    QCOMPARE(codeOf(*first), u"file-full"_s);
    m_bench->connections.refuse.reset();
    QVERIFY(finished(m_bench->engine->editor().setPaused(u"crm"_s, true)));
    QCOMPARE(stored(), m_bench->connection()->settings());
    QCOMPARE(stored().title, QString());
    QVERIFY(stored().paused);
}

void TestConnectionEditorTurns::renamesToOneNameOnce()
{
    m_bench->add(u"one"_s);
    m_bench->add(u"two"_s);
    m_bench->connections.hold();
    const Pending one(m_bench->engine->editor().rename(u"one"_s, u"new"_s));
    const Pending two(m_bench->engine->editor().rename(u"two"_s, u"new"_s));
    const Pending added(m_bench->engine->editor().add(m_bench->fields(u"new"_s)));
    letWrite();
    QVERIFY(one->has_value());
    QCOMPARE(codeOf(*two), u"name-taken"_s);
    QCOMPARE(codeOf(*added), u"name-taken"_s);
    QVERIFY(m_bench->engine->connection(u"two"_s));
}

void TestConnectionEditorTurns::keepsACorrectionMadeMeanwhile()
{
    m_bench->authorized();
    m_bench->connections.hold();
    const Pending changed(m_bench->engine->editor().change(u"crm"_s, titled(u"Kunden"_s)));
    auto answer = success("at-9", "rt-9");
    answer.rawBasicAccepted = true;
    m_bench->tokens.script = {answer};
    QVERIFY(m_bench->refresh());
    letWrite();
    QVERIFY(changed->has_value());
    const Connection connection = m_bench->connection()->settings();
    QCOMPARE(connection.title, u"Kunden"_s);
    QCOMPARE(connection.settings.value(u"client_auth"_s), u"client_secret_basic_raw"_s);
    QCOMPARE(stored(), connection);
}

void TestConnectionEditorTurns::noEditOutlivesARemoval()
{
    m_bench->authorized();
    m_bench->connections.hold();
    const Pending changed(m_bench->engine->editor().change(u"crm"_s, titled(u"Kunden"_s)));
    const Pending removed(m_bench->engine->removal().remove(u"crm"_s, false));
    const Pending late(m_bench->engine->editor().setPaused(u"crm"_s, true));
    letWrite();
    QVERIFY(changed->has_value());
    QVERIFY(removed->has_value());
    QVERIFY(m_bench->connections.saved.isEmpty());
    QVERIFY(m_bench->engine->connections().isEmpty());
    QCOMPARE(codeOf(*late), u"no-such-connection"_s);
}

void TestConnectionEditorTurns::isGoneBeforeTheFileSaysSo()
{
    m_bench->authorized();
    m_bench->connections.hold();
    const Pending removed(m_bench->engine->removal().remove(u"crm"_s, false));
    settle();
    QCOMPARE(codeOf(finished(m_bench->engine->editor().setPaused(u"crm"_s, true))), u"no-such-connection"_s);
    letWrite();
    QVERIFY(removed->has_value());
}

void TestConnectionEditorTurns::endsWithTheEngine()
{
    m_bench->authorized();
    m_bench->connections.hold();
    const Pending added(m_bench->engine->editor().add(m_bench->fields(u"other"_s)));
    const Pending changed(m_bench->engine->editor().change(u"crm"_s, titled(u"Kunden"_s)));
    const Pending waiting(m_bench->engine->editor().setPaused(u"crm"_s, true));
    settle();
    m_bench->kill();
    letWrite();
    QCOMPARE(codeOf(*added), u"stopping"_s);
    QCOMPARE(codeOf(*changed), u"stopping"_s);
    QCOMPARE(codeOf(*waiting), u"stopping"_s);
}

EVERGRANT_TEST(TestConnectionEditorTurns)
#include "tst_connectioneditor_turns.moc"
