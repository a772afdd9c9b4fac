// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/practice/rehearsaltexts.h"

namespace evergrant {

QString RehearsalTexts::explanation(std::optional<Rehearsal> rehearsal)
{
    if (!rehearsal)
        return tr(
            "One keyring has the key of all connections, so this cannot be tried with a practice connection alone. "
            "To try it by hand, lock the keyring in your system's password manager: while the background worker "
            "runs, nothing stops. Then quit, choose to stop renewing, and start Evergrant again: all connections "
            "wait until you unlock the keyring.");
    switch (*rehearsal) {
    case Rehearsal::ReplyLost:
        return tr(
            "The provider renews, and its answer never arrives. Evergrant cannot know the new renewal key, and a "
            "provider as strict as this one ends the access when the old key comes back. You will have to sign in "
            "again.");
    case Rehearsal::ProviderDown:
        return tr("The provider takes no connections. Evergrant goes on trying by itself, and programs use "
                  "the token that is there until it runs out. You have nothing to do.");
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
        return tr("The time is over, and the rehearsal has ended. The practice provider works again.");
    case RehearsalEnd::Removed:
        return tr("The practice connection was removed, and the rehearsal has ended.");
    case RehearsalEnd::Stopping:
        return tr("The background worker stopped, and the rehearsal has ended with it.");
    case RehearsalEnd::Wanted:
    case RehearsalEnd::Alone:
        break;
    }
    return tr("The rehearsal has ended. The practice provider works again.");
}

} // namespace evergrant
