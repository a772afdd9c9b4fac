// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/dependent.h"
#include "core/grant/grant.h"
#include <QStringList>

namespace evergrant {

// The file of `evergrant export --secrets` and `--move`, schema 1. Everything about connections is sealed under a key
// that is made of a passphrase (Argon2id, secrets/passphrase.h), each connection apart from the others:
//
//   {"schema": 1,
//    "package": {"id", "source", "moves", "count", "stretch", "check"},
//    "made_at": "2026-11-30T12:00:00Z", "made_on": "host",
//    "connections_sealed": [base64, ...],
//    "imported": {"profile", "at", "where"}}           once it was imported: a moving package is for one place
//
// What is in "package" is bound to each sealed part (sealedPlace()), so nothing of it can be changed, and no part can
// be left out, doubled or exchanged. "check" is an empty text that is sealed likewise: it tells a wrong passphrase from
// a damaged part. The rest is for people, and believed for nothing else.
//
// With what is set up around the connections (dependent.h) it is of schema 2: "dependents", their number, follows
// "count", and "dependents_sealed" has a part for each, numbered on from those of the connections.

struct PackageHeader
{
    QUuid id;
    QUuid source;       ///< the profile that it is of
    bool moves = false; ///< with grants, see connectionmove.h; else with secrets only
    int count = 0;      ///< of connections
    int dependents = 0; ///< likewise, of what is set up around them
    QString stretch;    ///< how the passphrase becomes the key; opaque here
    QString check;      ///< base64
    QDateTime madeAt;
    QString madeOn; ///< name of the computer

    bool operator==(const PackageHeader&) const = default;
};

/// Who has imported it.
struct PackageUse
{
    QUuid profile;
    QDateTime at;
    QString where; ///< name of the computer

    bool operator==(const PackageUse&) const = default;
};

struct Package
{
    PackageHeader header;
    QStringList sealed; ///< base64, one for each connection
    QStringList sealedDependents;
    std::optional<PackageUse> used;
};

/// For people to look at, too.
QByteArray packageDocument(const Package& package);
/// Whether it is meant to be one, not whether it is whole.
bool isPackage(const QByteArray& document);
/// Errors, all Usage: "import-unreadable" (cut short, or not of this form), "import-newer" (a later schema).
Result<Package> packageFrom(const QByteArray& document);

/// Associated data of the sealed part `number`, from 1, dependents behind connections; 0: of the check.
QByteArray sealedPlace(const PackageHeader& header, int number);

/// One connection in a package.
struct PackagedConnection
{
    QUuid id;
    QJsonObject settings; ///< as of exportedConnection()
    KeychainCopy secrets; ///< without a pending grant
};
/// One of what is set up around connections, in a package.
struct PackagedDependent
{
    Dependent dependent;
    Secret secret; ///< that was entered for it; empty: it has none, or that was lost
};
/// As it is sealed.
Secret encodePackaged(const PackagedConnection& connection);
Secret encodePackaged(const PackagedDependent& dependent);
/// Errors: Failed "package-damaged", and those of decodeKeychainCopy().
Result<PackagedConnection> decodePackaged(QByteArrayView bytes);
/// Error: Failed "package-damaged".
Result<PackagedDependent> decodePackagedDependent(QByteArrayView bytes);

} // namespace evergrant
