// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/rowsealer.h"

#include "core/errorcode.h"
#include "records/grantstoreschema.h"
#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::GrantStore)
};

constexpr auto knownText = "evergrant key check 1"_L1;

/// The file as a whole is fine and the key fits, yet this value does not open: changed bytes, or moved here by hand.
tl::unexpected<Error> brokenRow(const QUuid& connection)
{
    return fail(ErrorKind::Failed, errorcode::storeDamaged,
                Tr::tr("The stored secrets of the connection %1 are damaged. Put back a backup, or authorize again.")
                    .arg(grantstore::toColumn(connection)));
}

} // namespace

RowSealer::RowSealer(const QUuid& profileId, SealerFactory makeSealer)
    : m_profileId(profileId)
    , m_makeSealer(std::move(makeSealer))
{
}

Result<std::shared_ptr<Sealer>> RowSealer::sealerFor(const Secret& profileKey) const
{
    return m_makeSealer(profileKey).map([](std::unique_ptr<Sealer>&& made) {
        return std::shared_ptr<Sealer>(std::move(made));
    });
}

Result<QByteArray> RowSealer::keyCheck(Sealer& sealer) const
{
    QByteArray text = QByteArray(knownText.data(), knownText.size());
    return sealer.seal(Secret::take(std::move(text)), place({}, "", {}, 0, "key-check"));
}

bool RowSealer::fits(Sealer& sealer, const QByteArray& keyCheck) const
{
    return !keyCheck.isEmpty() && sealer.open(keyCheck, place({}, "", {}, 0, "key-check")).has_value();
}

Result<void> RowSealer::requireKey() const
{
    if (m_sealer)
        return {};
    return fail(ErrorKind::StoreLocked, u"store-locked"_s,
                Tr::tr("The stored grants are locked: the profile key has not been read from the keyring yet."));
}

Result<QByteArray> RowSealer::seal(const QUuid& connection, GrantSlot slot, const Grant& grant) const
{
    return requireKey().and_then([&] {
        return m_sealer->seal(encodeGrant(grant),
                              place(connection, toWord(slot), grant.info.grantId, grant.info.generation, "grant"));
    });
}

Result<Grant> RowSealer::open(const QUuid& connection, GrantSlot slot, const QUuid& grantId, quint64 generation,
                              const QByteArray& sealed) const
{
    if (const auto key = requireKey(); !key)
        return tl::unexpected(key.error());
    const auto opened = m_sealer->open(sealed, place(connection, toWord(slot), grantId, generation, "grant"));
    if (!opened)
        return brokenRow(connection);
    return decodeGrant(opened->reveal());
}

Result<QByteArray> RowSealer::sealValue(const QUuid& connection, QAnyStringView name, QAnyStringView kind,
                                        const Secret& value) const
{
    return requireKey().and_then([&] { return m_sealer->seal(value, place(connection, name, {}, 0, kind)); });
}

Result<Secret> RowSealer::openValue(const QUuid& connection, QAnyStringView name, QAnyStringView kind,
                                    const QByteArray& sealed) const
{
    if (const auto key = requireKey(); !key)
        return tl::unexpected(key.error());
    auto value = m_sealer->open(sealed, place(connection, name, {}, 0, kind));
    if (!value)
        return brokenRow(connection);
    return value;
}

Result<QByteArray> RowSealer::fingerprint(const Secret& token) const
{
    return requireKey().map([&] { return m_sealer->fingerprint(token); });
}

/// What a sealed value is bound to. None of the parts can contain the separator.
QByteArray RowSealer::place(const QUuid& connection, QAnyStringView slot, const QUuid& grantId, quint64 generation,
                            QAnyStringView kind) const
{
    return u"evergrant 1|%1|%2|%3|%4|%5|%6"_s
        .arg(grantstore::toColumn(m_profileId), grantstore::toColumn(connection), slot.toString(),
             grantstore::toColumn(grantId), QString::number(generation), kind.toString())
        .toUtf8();
}

} // namespace evergrant
