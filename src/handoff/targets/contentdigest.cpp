// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handoff/targets/contentdigest.h"

#include "net/random.h"
#include <QCryptographicHash>

namespace evergrant::handoff {

namespace {

QString salted(const Secret& content, const QByteArray& salt)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(salt);
    hash.addData(content.reveal());
    return QString::fromLatin1(salt + '.' + hash.result().toHex().first(32));
}

} // namespace

QString contentDigest(const Secret& content)
{
    return salted(content, randomText(64).reveal().toByteArray());
}

bool matchesDigest(const Secret& content, const QString& digest)
{
    return salted(content, digest.section(u'.', 0, 0).toLatin1()) == digest;
}

} // namespace evergrant::handoff
