// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/health/buttontext.h"

#include <QCoreApplication>

namespace evergrant {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::ButtonText)
};

} // namespace

QString buttonText(Action action, GrantType grantType)
{
    const bool withCode = grantType == GrantType::Device;
    const bool isKeyOnly = needsNoConsent(grantType);
    switch (action) {
    case Action::Authorize:
        if (isKeyOnly)
            return Tr::tr("&Try it now");
        return withCode ? Tr::tr("Au&thorize with a code") : Tr::tr("Au&thorize in the browser");
    case Action::Reauthorize:
        if (isKeyOnly)
            return Tr::tr("&Try it now");
        return withCode ? Tr::tr("Re-au&thorize with a code") : Tr::tr("Re-au&thorize in the browser");
    case Action::Retry:
        return Tr::tr("&Try again");
    case Action::UnlockKeyring:
        return Tr::tr("&Unlock the keyring");
    case Action::CorrectSettings:
        if (grantType == GrantType::ClientCredentials)
            return Tr::tr("&Replace the secret or key…");
        return isKeyOnly ? Tr::tr("&Replace the key…") : Tr::tr("C&orrect the settings…");
    case Action::Resume:
        return Tr::tr("Res&ume");
    case Action::None:
        break;
    }
    return {};
}

QString plainButtonText(Action action, GrantType grantType)
{
    return buttonText(action, grantType).remove(u'&');
}

} // namespace evergrant
