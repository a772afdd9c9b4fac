// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connection/proofkind.h"

#include "core/connection/keyfilesettings.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

ProofKind proofKind(GrantType type, ClientAuth auth, const QMap<QString, QString>& settings)
{
    if (type == GrantType::Static)
        return ProofKind::Secret;
    // A provider that takes assertions of a user hands out the key in such a file; a plain key serves as well.
    if (type == GrantType::JwtBearer)
        return settings.value(keysettings::keyFile).isEmpty() ? ProofKind::AccountFile : ProofKind::KeyFile;
    if (auth == ClientAuth::PrivateKeyJwt)
        return ProofKind::KeyFile;
    return auth == ClientAuth::None ? ProofKind::None : ProofKind::Secret;
}

QString proofOption(ProofKind kind)
{
    switch (kind) {
    case ProofKind::Secret:
        return u"--client-secret-stdin"_s;
    case ProofKind::KeyFile:
        return u"--set client_key_file=PATH"_s;
    case ProofKind::AccountFile:
        return u"--set service_account_file=PATH"_s;
    case ProofKind::None:
        break;
    }
    return {};
}

} // namespace evergrant
