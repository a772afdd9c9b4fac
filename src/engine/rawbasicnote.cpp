// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/rawbasicnote.h"

#include "engine/connectioncore.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

void noteRawBasic(ConnectionCore& core, const TransactionResult& result)
{
    const QString key = u"client_auth"_s, raw = toWord(ClientAuth::SecretBasicRaw);
    Connection settings = core.settings();
    const QString now = settings.settings.value(key, toWord(ClientAuth::SecretBasic));
    if (!result.rawBasicAccepted || core.isErased() || now != toWord(ClientAuth::SecretBasic))
        return;
    settings.settings.insert(key, raw);
    core.client.setConnection(settings);
    core.log(EventLevel::Info, u"client-auth-changed"_s,
             QObject::tr("The server does not decode the client secret in the header, so from now on it is sent there "
                         "as it is (client_auth=%1).")
                 .arg(raw),
             {{u"client_auth"_s, raw}});
    core.listener->corrected(core.id());
}

} // namespace evergrant
