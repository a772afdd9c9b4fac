// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/testprogram.h"
#include "core/text/utc.h"
#include "grantfixture.h"
#include "records/packedconnection.h"
#include "records/packedinfo.h"
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace evergrant;
using namespace evergrant::test;

namespace {

const QDateTime now = QDateTime::fromSecsSinceEpoch(1'800'000'000, utcZone);

GrantInfo wholeInfo()
{
    GrantInfo info;
    info.grantId = uuid(7);
    info.generation = 3;
    info.authorizedAt = now;
    info.authorizedBy = u"ann"_s;
    info.account = u"ann@acme.example"_s;
    info.accountId = u"17"_s;
    info.subject = u"sub"_s;
    info.subjectName = u"Ann"_s;
    info.learned = {{u"host"_s, u"api.acme.example"_s}};
    info.grantType = GrantType::Device;
    info.issuedBy = u"https://id.acme.example"_s;
    info.clientId = u"client"_s;
    info.rotation = Rotation::Rotating;
    info.obtainedAt = now.addSecs(1);
    info.expiresAt = now.addSecs(2);
    info.neverExpires = true;
    info.refreshTokenEndsAt = now.addSecs(3);
    info.grantEndsAt = now.addSecs(4);
    info.hasRefreshToken = true;
    info.accessTokenRejected = true;
    return info;
}

QByteArray bytesOf(const GrantInfo& info)
{
    return encodeGrant({info, {}, {}}).reveal().toByteArray();
}

} // namespace

/// What is packed comes out as it was, whatever it shares.
class TestPackedValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void infos();
    void infosThatShare();
    void connections();
};

void TestPackedValues::infos()
{
    for (const GrantInfo& info : {wholeInfo(), GrantInfo()})
        QCOMPARE(bytesOf(InfoPacker().pack(info).whole()), bytesOf(info));
    QCOMPARE(bytesOf(PackedInfo().whole()), bytesOf(GrantInfo()));
    const PackedInfo packed = InfoPacker().pack(wholeInfo());
    QCOMPARE(packed.grantId(), wholeInfo().grantId);
    QCOMPARE(packed.generation(), wholeInfo().generation);
}

void TestPackedValues::infosThatShare()
{
    InfoPacker packer;
    const PackedInfo first = packer.pack(wholeInfo());
    GrantInfo renewed = wholeInfo(), other = wholeInfo(), plain;
    renewed.generation = 4;
    renewed.expiresAt.reset();
    other.account = u"bob@acme.example"_s;
    plain.issuedBy = wholeInfo().issuedBy;
    const PackedInfo second = packer.pack(renewed, first), third = packer.pack(other), fourth = packer.pack(plain);
    QCOMPARE(bytesOf(first.whole()), bytesOf(wholeInfo()));
    QCOMPARE(bytesOf(second.whole()), bytesOf(renewed));
    QCOMPARE(bytesOf(third.whole()), bytesOf(other));
    QCOMPARE(bytesOf(fourth.whole()), bytesOf(plain));
    QCOMPARE(second.whole().account.constData(), first.whole().account.constData());
}

void TestPackedValues::connections()
{
    Connection one;
    one.id = uuid(1);
    one.name = u"one"_s;
    one.title = u"One"_s;
    one.providerId = u"acme"_s;
    one.clientId = u"client"_s;
    one.scopes = {u"a"_s};
    one.createdAt = now;
    Connection two = one;
    two.id = uuid(2);
    two.name = u"two"_s;
    Connection paused = two;
    paused.paused = true;
    paused.pausedUntil = now;
    const PackedConnection first(one, {}), second(two, first), third(paused, second);
    QCOMPARE(first.whole(), one);
    QCOMPARE(second.whole(), two);
    QCOMPARE(third.whole(), paused);
    QCOMPARE(PackedConnection().whole(), Connection());
}

EVERGRANT_TEST(TestPackedValues)
#include "tst_packedvalues.moc"
