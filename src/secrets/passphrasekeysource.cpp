// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/passphrasekeysource.h"

#include "secrets/sealer.h"
#include <QCoreApplication>
#include <QCoroFuture>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::ProfileKeySource)
};

/// What the sealed key is bound to.
QByteArray placeOf(const QUuid& profile)
{
    return "evergrant passphrase 1|" + profile.toByteArray(QUuid::WithoutBraces);
}

} // namespace

QJsonObject SealedProfileKey::toJson() const
{
    QJsonObject object = stretch.toJson();
    object.insert(u"sealed"_s, QString::fromLatin1(sealed.toBase64()));
    return object;
}

Result<SealedProfileKey> SealedProfileKey::fromJson(const QJsonObject& object)
{
    const auto how = PassphraseStretch::fromJson(object);
    if (!how)
        return tl::unexpected(how.error());
    return SealedProfileKey{*how, QByteArray::fromBase64(object["sealed"_L1].toString().toLatin1())};
}

QCoro::Task<Result<SealedProfileKey>> SealedProfileKey::make(QUuid profile, Secret key, Secret passphrase,
                                                             PassphraseStretch how)
{
    if (const auto fine = checkPassphrase(passphrase); !fine)
        co_return tl::unexpected(fine.error());
    const auto making = evergrant::stretch(passphrase, how);
    const auto wrapping = co_await making;
    const auto sealer =
        wrapping ? SodiumSealer::create(*wrapping) : Result<std::unique_ptr<Sealer>>(tl::unexpected(wrapping.error()));
    if (!sealer)
        co_return tl::unexpected(sealer.error());
    const auto sealed = (*sealer)->seal(key, placeOf(profile));
    if (!sealed)
        co_return tl::unexpected(sealed.error());
    co_return SealedProfileKey{how, *sealed};
}

PassphraseKeySource::PassphraseKeySource(const QUuid& profile, SealedProfileKey sealed)
    : m_profile(profile)
    , m_sealed(std::move(sealed))
{
}

QCoro::Task<Result<void>> PassphraseKeySource::open(Secret passphrase)
{
    const auto making = evergrant::stretch(passphrase, m_sealed.stretch);
    const auto wrapping = co_await making;
    const auto sealer =
        wrapping ? SodiumSealer::create(*wrapping) : Result<std::unique_ptr<Sealer>>(tl::unexpected(wrapping.error()));
    if (!sealer)
        co_return tl::unexpected(sealer.error());
    const auto key = (*sealer)->open(m_sealed.sealed, placeOf(m_profile));
    if (!key || key->reveal().size() != SodiumSealer::keyLength)
        co_return fail(ErrorKind::Usage, u"passphrase-wrong"_s, Tr::tr("This is not the passphrase of this profile."));
    auto kept = LockedKey::allocate(std::size_t(SodiumSealer::keyLength));
    if (!kept)
        co_return fail(ErrorKind::Failed, u"no-memory"_s, Tr::tr("There is not enough memory to keep a key in."));
    std::ranges::copy(key->reveal(), kept->writable().begin());
    kept->freeze();
    m_key = std::move(kept);
    co_return {};
}

QCoro::Task<Result<Secret>> PassphraseKeySource::profileKey(bool)
{
    if (!m_key)
        co_return fail(ErrorKind::StoreLocked, u"passphrase-needed"_s,
                       Tr::tr("The profile key is sealed under a passphrase, which has not been entered since the "
                              "background worker started. Enter it: evergrant key unlock"));
    const auto bytes = m_key->bytes();
    QByteArray key(reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size()));
    co_return Secret::take(std::move(key));
}

QCoro::Task<Result<void>> PassphraseKeySource::putBack(Secret)
{
    co_return fail(
        ErrorKind::Failed, u"key-not-ours"_s,
        Tr::tr("The profile key is sealed under a passphrase. Choose another place for it, or a new passphrase, "
               "before the background worker ends: evergrant key move"));
}

QString PassphraseKeySource::description() const
{
    return Tr::tr("passphrase");
}

} // namespace evergrant
