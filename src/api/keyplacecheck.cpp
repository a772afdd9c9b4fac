// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/keyplacecheck.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::api {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Doctor)
};

QString inWords(const KeyPlace& place)
{
    switch (place.source) {
    case KeySource::Keychain:
        return Tr::tr("the OS keyring");
    case KeySource::File:
        return Tr::tr("the file %1").arg(place.file);
    case KeySource::Systemd:
        return Tr::tr("a credential of systemd");
    case KeySource::Passphrase:
        break;
    }
    return Tr::tr("the profile, sealed under a passphrase");
}

DoctorCheck check(CheckStatus status, const QString& message, const QString& remedy = {})
{
    return {u"key"_s, Tr::tr("Place of the profile key"), status, message, remedy};
}

} // namespace

DoctorCheck keyPlaceCheck(const KeyCustodyState& state, const QString& profileDir)
{
    if (state.leftBehind)
        return check(CheckStatus::Warning,
                     Tr::tr("It is in %1, and an older copy is still in %2.")
                         .arg(inWords(state.place), inWords(*state.leftBehind)),
                     Tr::tr("Make that place writable, or unlock the keyring; the copy is erased at the next start."));
    const QString place = Tr::tr("It is in %1.").arg(inWords(state.place));
    if (state.place.source == KeySource::File && state.place.file.startsWith(profileDir + u'/'))
        return check(CheckStatus::Warning,
                     Tr::tr("It is in the profile folder: whoever has a copy of that can read the stored grants."),
                     Tr::tr("evergrant key move --to file --key-file FILE, in a folder that backups leave out."));
    if (state.place.source == KeySource::Passphrase)
        return check(CheckStatus::Ok, place, Tr::tr("After each start of the background worker: evergrant key unlock"));
    return check(CheckStatus::Ok, place);
}

} // namespace evergrant::api
