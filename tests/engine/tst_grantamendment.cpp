// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// GrantStore::amendGrant(), of the one on the disk and of the one that the engine's tests use in its place.

#include "../support/testprogram.h"
#include "bench.h"
#include "grantstoresubjects.h"
#include <QTest>

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QUuid connection = QUuid::createUuid(), grantId = QUuid::createUuid();

Grant grantOf(quint64 generation, const QUuid& id = grantId)
{
    Grant grant;
    grant.info.grantId = id;
    grant.info.generation = generation;
    grant.info.account = u"ann"_s;
    grant.tokens.accessToken = secret("at-" + QByteArray::number(generation));
    return grant;
}

} // namespace

class TestGrantAmendment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void amends_data();
    void amends();
};

void TestGrantAmendment::amends_data()
{
    QTest::addColumn<bool>("onDisk");
    QTest::addColumn<std::optional<Grant>>("there"); // when it is written
    QTest::addColumn<QString>("code");
    for (const bool onDisk : {true, false}) {
        const auto row = [onDisk](const char* what, const std::optional<Grant>& there, const QString& code) {
            QTest::addRow("%s: %s", onDisk ? "on disk" : "in memory", what) << onDisk << there << code;
        };
        row("the same", grantOf(2), u"ok"_s);
        row("a later generation", grantOf(3), u"grant-replaced"_s);
        row("an earlier one", grantOf(1), u"grant-replaced"_s);
        row("another grant", grantOf(2, QUuid::createUuid()), u"grant-replaced"_s);
        row("none", std::nullopt, u"grant-replaced"_s);
    }
}

void TestGrantAmendment::amends()
{
    QFETCH(const bool, onDisk);
    QFETCH(const std::optional<Grant>, there);
    QFETCH(const QString, code);
    std::unique_ptr<Subject> subject;
    if (onDisk)
        subject = std::make_unique<OnDisk>();
    else
        subject = std::make_unique<InMemory>();
    if (there) {
        Grant before = *there;
        --before.info.generation;
        QVERIFY(QCoro::waitFor(subject->store().putGrant(connection, GrantSlot::Main, before)));
        QVERIFY(QCoro::waitFor(subject->store().putGrant(connection, GrantSlot::Main, *there)));
    }
    Grant amended = grantOf(2);
    amended.info.account = u"bob"_s;
    QCOMPARE(codeOf(QCoro::waitFor(subject->store().amendGrant(connection, GrantSlot::Main, amended))), code);
    subject->reopen();
    const auto stored = subject->store().grant(connection, GrantSlot::Main).value();
    QCOMPARE(stored.has_value(), there.has_value());
    if (!there)
        return;
    QCOMPARE(stored->info.grantId, there->info.grantId);
    QCOMPARE(stored->info.generation, there->info.generation);
    QCOMPARE(stored->info.account, code == "ok"_L1 ? u"bob"_s : u"ann"_s);
    const auto previous = QCoro::waitFor(subject->store().previousGrant(connection, GrantSlot::Main)).value();
    QVERIFY(previous);
    QCOMPARE(previous->info.generation, there->info.generation - 1);
}

EVERGRANT_TEST(TestGrantAmendment)
#include "tst_grantamendment.moc"
