// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ports/keychain.h"

#include "core/errorcode.h"
#include "core/text/wordtable.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

QString toWord(KeyringState state)
{
    static constexpr WordTable<KeyringState, 5> words{{{KeyringState::Ready, "ready"_L1},
                                                       {KeyringState::Locked, "locked"_L1},
                                                       {KeyringState::NoDefault, "no-default"_L1},
                                                       {KeyringState::Absent, "absent"_L1},
                                                       {KeyringState::Slow, "slow"_L1}}};
    return wordFor(words, state);
}

bool isKeychainUnreachable(const Error& error)
{
    return error.kind == ErrorKind::StoreLocked && error.code != errorcode::keyringDenied;
}

bool isKeyTrouble(const Error& error)
{
    return error.code == errorcode::profileKeyLost || error.code == errorcode::profileKeyDamaged ||
           error.code == errorcode::wrongKey;
}

} // namespace evergrant
