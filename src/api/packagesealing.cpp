// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/packagesealing.h"

#include "core/ports/packagekeys.h"
#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::api {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::api::PackageMethods)
};

/// A request with one part has to fit into one line of the socket.
constexpr qsizetype largestPart = 60 * 1024;

PackageHeader headerOf(const PackageSeal& seal)
{
    PackageHeader header;
    header.id = seal.package;
    header.source = seal.source;
    header.moves = seal.moves;
    header.count = seal.count;
    header.dependents = seal.dependents;
    return header;
}

Secret fromText(const Secret& text)
{
    return Secret::take(QByteArray::fromBase64(text.reveal().toByteArray()));
}

} // namespace

Secret PackageSealing::toText(const Secret& key)
{
    return Secret::take(key.reveal().toByteArray().toBase64());
}

Result<PackageKeys*> PackageSealing::keys() const
{
    if (m_keys)
        return m_keys;
    return fail(ErrorKind::Failed, u"no-package-keys"_s, Tr::tr("Nothing can be sealed here."));
}

Result<QString> PackageSealing::check(const PackageSeal& seal, const Secret& key) const
{
    const auto sealer = m_keys->sealer(key);
    if (!sealer)
        return tl::unexpected(sealer.error());
    const auto check = (*sealer)->seal(Secret(), sealedPlace(headerOf(seal), 0));
    if (!check)
        return tl::unexpected(check.error());
    return QString::fromLatin1(check->toBase64());
}

bool PackageSealing::opensCheck(const QString& check, const PackageSeal& seal, const Secret& key) const
{
    const auto sealer = m_keys->sealer(key);
    return sealer && (*sealer)->open(QByteArray::fromBase64(check.toLatin1()), sealedPlace(headerOf(seal), 0));
}

Result<QString> PackageSealing::sealed(const Secret& plain, const PackageSeal& seal, int number) const
{
    const auto sealer = keys().and_then([&seal](PackageKeys* keys) { return keys->sealer(fromText(seal.key)); });
    if (!sealer)
        return tl::unexpected(sealer.error());
    const auto part = (*sealer)->seal(plain, sealedPlace(headerOf(seal), number));
    if (!part)
        return tl::unexpected(part.error());
    const QByteArray text = part->toBase64();
    if (text.size() > largestPart)
        return fail(ErrorKind::Failed, u"part-too-large"_s, Tr::tr("It is too large for a package."));
    return QString::fromLatin1(text);
}

Result<Secret> PackageSealing::opened(const QString& sealed, const PackageSeal& seal, int number) const
{
    const auto sealer = keys().and_then([&seal](PackageKeys* keys) { return keys->sealer(fromText(seal.key)); });
    if (!sealer)
        return tl::unexpected(sealer.error());
    const QByteArray part = QByteArray::fromBase64(sealed.toLatin1());
    auto plain = (*sealer)->open(part, sealedPlace(headerOf(seal), number));
    if (!plain)
        return fail(ErrorKind::Failed, u"package-damaged"_s,
                    Tr::tr("This part is damaged, or was changed. Copy the package once more from where it was "
                           "written, and import that copy: what is here already stays as it is."));
    return std::move(*plain);
}

} // namespace evergrant::api
