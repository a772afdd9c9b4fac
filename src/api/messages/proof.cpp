// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/messages/proof.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant::api {

ProofKind proofOf(const GrantChoice& choice, const QMap<QString, QString>& settings)
{
    const QString key = u"client_auth"_s;
    const QString word = settings.value(key, choice.settingDefaults.value(key));
    const ClientAuth usual = choice.clientSecret == SecretUse::None ? ClientAuth::None : ClientAuth::SecretBasic;
    return proofKind(grantTypeFromWord(choice.grant).value_or(GrantType::Code),
                     clientAuthFromWord(word).value_or(usual), settings);
}

} // namespace evergrant::api
