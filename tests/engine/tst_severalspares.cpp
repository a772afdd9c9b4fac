// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// More than one spare: where each goes, which takes over, and what an older keychain copy means then.

#include "../support/testprogram.h"
#include "bench.h"
#include "engine/newergrant.h"
#include <QTest>

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// "a b - c" holds a in the main slot, b and c as spares; the number after a letter is the generation.
KeychainCopy copyOf(const QString& words)
{
    KeychainCopy copy;
    const auto list = words.split(u' ');
    for (std::size_t i = 0; i < heldSlots.size() && static_cast<qsizetype>(i) < list.size(); ++i) {
        const QString& word = list.at(static_cast<qsizetype>(i));
        if (word == "-"_L1)
            continue;
        Grant grant;
        grant.info.grantId = QUuid(word.at(0).unicode(), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        grant.info.generation = word.mid(1).toULongLong();
        copy.at(heldSlots.at(i)) = grant;
    }
    return copy;
}

QString wordsOf(const KeychainCopy& copy)
{
    QStringList words;
    for (const auto slot : heldSlots) {
        const auto& grant = copy.at(slot);
        words << (grant ? QString(QChar(static_cast<char16_t>(grant->info.grantId.data1))) +
                              QString::number(grant->info.generation)
                        : u"-"_s);
    }
    return words.join(u' ');
}

} // namespace

class TestSeveralSpares : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void copiesArePutInPlace_data();
    void copiesArePutInPlace();
    void eachGoesToAPlaceOfItsOwn();
    void twoSignInsAtOnceGoToTwoPlaces_data();
    void twoSignInsAtOnceGoToTwoPlaces();
    void thereAreThreeAtMost();
    void aLostOneIsReplacedFirst();
    void oneAfterTheOtherTakesOver();
    void anotherRegistrationTakesOverFirst();
    void aSharedFateFreezes();
    void allComeBackAfterARestart();
    void allComeFromTheKeychainCopy();
    void allAreRevokedAtRemoval();

private:
    QString addSpare(const QString& clientId);
    QString states() const;
    QString mainRegistration() const { return m_bench->connection()->grantInfo()->clientId; }
    std::unique_ptr<Bench> m_bench;
};

void TestSeveralSpares::init()
{
    m_bench = std::make_unique<Bench>();
    ProviderPreset& preset = m_bench->presets[u"acme"_s];
    preset.grants << GrantType::Device;
    preset.endpoints.insert(u"device_authorization_endpoint"_s, u"https://id.acme.example/device"_s);
    m_bench->start();
}

void TestSeveralSpares::cleanup()
{
    m_bench.reset();
}

/// Returns the error's code, or "ok".
QString TestSeveralSpares::addSpare(const QString& clientId)
{
    Authorization::Request request;
    request.authorizedBy = u"paul"_s;
    request.target = {GrantSlot::Spare, clientId, clientId.isEmpty() ? Secret() : secret("spare-secret")};
    const auto number = QByteArray::number(m_bench->consents.begun.size());
    m_bench->consents.reply = success("spare-at-" + number, "spare-rt-" + number);
    const auto begun = finished(m_bench->engine->signIns().begin(u"crm"_s, request, {}));
    if (!begun)
        return codeOf(begun);
    m_bench->consents.begun.last()->allow();
    settle();
    const QString code = codeOf((*begun)->ended().result());
    m_bench->tokens.sent.clear();
    return code;
}

/// "app: ready, other: lost", in the order of the slots.
QString TestSeveralSpares::states() const
{
    const auto& grants = m_bench->connection()->core().grants;
    QStringList words;
    const auto slots = grants.presentSpares();
    for (const auto slot : slots) {
        const HeldGrant& held = *grants.find(slot);
        words << (held.info()->clientId.isEmpty() ? u"app"_s : held.info()->clientId) + u": "_s +
                     toWord(spareStateOf(held));
    }
    return words.join(u", "_s);
}

void TestSeveralSpares::copiesArePutInPlace_data()
{
    QTest::addColumn<QString>("copy");
    QTest::addColumn<QString>("rows");
    QTest::addColumn<QString>("placed");
    QTest::newRow("the same places") << u"a1 b1 c1 d1"_s << u"a1 b1 c1 d1"_s << u"a1 b1 c1 d1"_s;
    QTest::newRow("the first has taken over") << u"a1 b1 - -"_s << u"b1 a1 - -"_s << u"b1 a1 - -"_s;
    QTest::newRow("the third has taken over") << u"a1 b1 - d1"_s << u"d1 b1 - a1"_s << u"d1 b1 - a1"_s;
    QTest::newRow("its row is gone") << u"a1 b1 - -"_s << u"b1 - - -"_s << u"b1 a1 - -"_s;
    QTest::newRow("newer than the rows") << u"a2 b3 c1 -"_s << u"b1 a1 c1 -"_s << u"b3 a2 c1 -"_s;
    QTest::newRow("no rows") << u"a1 - c1 -"_s << u"- - - -"_s << u"a1 - c1 -"_s;
    QTest::newRow("no copy") << u"- - - -"_s << u"a1 b1 - -"_s << u"- - - -"_s;
    QTest::newRow("another sign-in in the main slot") << u"a1 b1 - -"_s << u"x1 b1 - -"_s << u"a1 b1 - -"_s;
}

void TestSeveralSpares::copiesArePutInPlace()
{
    QFETCH(QString, copy);
    QFETCH(QString, rows);
    KeychainCopy placed = copyOf(copy);
    putInPlace(placed, copyOf(rows));
    QTEST(wordsOf(placed), "placed");
}

void TestSeveralSpares::eachGoesToAPlaceOfItsOwn()
{
    m_bench->authorized();
    QCOMPARE(addSpare(u"one"_s), u"ok"_s);
    QCOMPARE(addSpare(u"two"_s), u"ok"_s);
    QCOMPARE(states(), u"one: ready, two: ready"_s);
    QCOMPARE(m_bench->health(), u"healthy"_s);
    const auto copy = m_bench->copyOf();
    QVERIFY(copy->main && copy->spare && copy->spare2 && !copy->spare3);
}

void TestSeveralSpares::twoSignInsAtOnceGoToTwoPlaces_data()
{
    QTest::addColumn<GrantType>("grant"); // of the second, which goes into the journal at its begin with a device
    QTest::newRow("browser") << GrantType::Code;
    QTest::newRow("device") << GrantType::Device;
}

/// The second is asked for while the tokens of the first are on their way: they are kept, and not where the second
/// goes.
void TestSeveralSpares::twoSignInsAtOnceGoToTwoPlaces()
{
    QFETCH(GrantType, grant);
    m_bench->authorized();
    Authorization::Request request;
    request.target = {GrantSlot::Spare, u"one"_s, secret("spare-secret")};
    m_bench->consents.reply = success("spare-at-1", "spare-rt-1");
    const auto first = finished(m_bench->engine->signIns().begin(u"crm"_s, request, {}));
    QVERIFY(first.has_value());
    const auto consent = m_bench->consents.begun.last();
    consent->holding = true;
    consent->allow();
    settle();
    request.target.clientId = u"two"_s;
    request.target.grantType = grant;
    const Pending second(m_bench->engine->signIns().begin(u"crm"_s, request, {}));
    QVERIFY(!second.isDone());
    consent->release();
    settle();
    QVERIFY(second.isDone() && second->has_value());
    m_bench->consents.begun.last()->reply = success("spare-at-2", "spare-rt-2");
    m_bench->consents.begun.last()->allow();
    settle();
    QCOMPARE(codeOf((**second)->ended().result()), u"ok"_s);
    QCOMPARE(states(), u"one: ready, two: ready"_s);
}

void TestSeveralSpares::thereAreThreeAtMost()
{
    m_bench->authorized();
    for (const auto& registration : {u"one"_s, u"two"_s, u"three"_s})
        QCOMPARE(addSpare(registration), u"ok"_s);
    QCOMPARE(addSpare(u"four"_s), u"spares-complete"_s);
    QCOMPARE(states(), u"one: ready, two: ready, three: ready"_s);
}

void TestSeveralSpares::aLostOneIsReplacedFirst()
{
    m_bench->settled(u"revokes-family"_s);
    addSpare(u"one"_s);
    addSpare(u"two"_s);
    m_bench->tokens.script = {refusal("invalid_grant"), refusal("invalid_grant")};
    const auto connection = m_bench->connection();
    QVERIFY(!finished(connection->refreshSpare(GrantSlot::Spare)) &&
            !finished(connection->refreshSpare(GrantSlot::Spare)));
    QCOMPARE(states(), u"one: lost, two: ready"_s);
    QCOMPARE(toWord(connection->facts().spare), u"ready"_s); // while one is
    QCOMPARE(addSpare(u"three"_s), u"ok"_s);
    QCOMPARE(states(), u"three: ready, two: ready"_s);
}

/// Over a long weekend a strict server may lose two answers.
void TestSeveralSpares::oneAfterTheOtherTakesOver()
{
    m_bench->settled(u"revokes-family"_s);
    addSpare(u"one"_s);
    addSpare(u"two"_s);
    for (const auto& next : {u"one"_s, u"two"_s}) {
        m_bench->tokens.script = {refusal("invalid_grant"), refusal("invalid_grant")};
        QVERIFY(!m_bench->refresh());
        QVERIFY(m_bench->refresh().has_value());
        QCOMPARE(mainRegistration(), next);
        QCOMPARE(m_bench->health(), u"healthy"_s);
        m_bench->advance(61s);
    }
    QCOMPARE(states(), u"app: lost, one: lost"_s);
    QVERIFY(m_bench->signalsSeen.isEmpty());
    QCOMPARE(m_bench->events.count("spare-promoted"_L1), 2);
}

/// A client secret that has ended ends every grant of its registration.
void TestSeveralSpares::anotherRegistrationTakesOverFirst()
{
    m_bench->settled();
    addSpare({});
    addSpare(u"other"_s);
    m_bench->tokens.script = {refusal("invalid_client", 401)};
    QVERIFY(m_bench->refresh().has_value());
    QCOMPARE(mainRegistration(), u"other"_s);
    QCOMPARE(m_bench->health(), u"healthy"_s);
}

/// A token that may be spent is not sent again while any other grant may end with it.
void TestSeveralSpares::aSharedFateFreezes()
{
    m_bench->settled(u"revokes-family"_s);
    addSpare({});
    addSpare(u"other"_s);
    m_bench->advance(59min);
    m_bench->tokens.sent.clear();
    m_bench->tokens.script = {lostReply()};
    (void)m_bench->refresh();
    const auto doubtful = m_bench->tokens.sent.first().refreshToken;
    QVERIFY(mainRegistration() == "other"_L1);
    m_bench->advance(std::chrono::days(3));
    QCOMPARE(std::ranges::count(m_bench->tokens.sent, doubtful, &FakeTokenService::Sent::refreshToken), 1);
    QCOMPARE(states(), u"app: ready, app: lost"_s);
}

void TestSeveralSpares::allComeBackAfterARestart()
{
    m_bench->authorized();
    addSpare(u"one"_s);
    addSpare(u"two"_s);
    m_bench->restart();
    QCOMPARE(states(), u"one: ready, two: ready"_s);
    QCOMPARE(m_bench->events.count("adopted-keychain-copy"_L1), 0);
}

void TestSeveralSpares::allComeFromTheKeychainCopy()
{
    m_bench->authorized();
    addSpare(u"one"_s);
    addSpare(u"two"_s);
    const QUuid id = m_bench->connection()->settings().id;
    m_bench->engine.reset();
    QVERIFY(m_bench->grants.remove(id));
    m_bench->restart();
    QCOMPARE(states(), u"one: ready, two: ready"_s);
    QCOMPARE(m_bench->health(), u"healthy"_s);
}

void TestSeveralSpares::allAreRevokedAtRemoval()
{
    m_bench->authorized();
    addSpare(u"one"_s);
    addSpare(u"two"_s);
    QCOMPARE(finished(m_bench->engine->removal().remove(u"crm"_s, true))->word, u"done"_s);
    QCOMPARE(m_bench->tokens.revoked.size(), 3);
}

EVERGRANT_TEST(TestSeveralSpares)
#include "tst_severalspares.moc"
