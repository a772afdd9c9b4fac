// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/practice/rehearsaltexts.h"

namespace evergrant {

QString RehearsalTexts::explanation(Rehearsal rehearsal)
{
    switch (rehearsal) {
    case Rehearsal::ReplyLost:
        return tr(
            "The provider renews, and its answer never arrives. Evergrant cannot know the new renewal key, and a "
            "provider as strict as this one ends the access when the old key comes back. You will have to sign in "
            "again.");
    case Rehearsal::ProviderDown:
        return tr("The provider takes no connections. Evergrant goes on trying by itself, and programs use "
                  "the token that is there until it runs out. You have nothing to do.");
    case Rehearsal::KeyringLocked:
        return tr(
            "For this connection the keyring counts as locked; the real one is not touched. The access is renewed all "
            "the same, and only the copy in the keyring waits until the end. Should the computer start with the "
            "keyring "
            "locked, all connections wait until you unlock it: Evergrant then calls you.");
    case Rehearsal::GrantRevoked:
        break;
    }
    return tr("The provider refuses every renewal. Evergrant asks once more after some seconds, then it calls you. You "
              "will have to sign in again.");
}

QString RehearsalTexts::over(RehearsalEnd end)
{
    switch (end) {
    case RehearsalEnd::TimeOver:
        return tr("The time is over, and the rehearsal has ended. All is as before.");
    case RehearsalEnd::Removed:
        return tr("The practice connection was removed, and the rehearsal has ended.");
    case RehearsalEnd::Stopping:
        return tr("The background worker stopped, and the rehearsal has ended with it.");
    case RehearsalEnd::Wanted:
    case RehearsalEnd::Alone:
        break;
    }
    return tr("The rehearsal has ended. All is as before.");
}

} // namespace evergrant
