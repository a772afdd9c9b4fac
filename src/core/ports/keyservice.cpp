// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ports/keyservice.h"

#include "core/text/wordtable.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

constexpr WordTable<KeySource, 4> words{{{KeySource::Keychain, "keychain"_L1},
                                         {KeySource::File, "file"_L1},
                                         {KeySource::Systemd, "systemd"_L1},
                                         {KeySource::Passphrase, "passphrase"_L1}}};

} // namespace

QString toWord(KeySource source)
{
    return wordFor(words, source);
}

std::optional<KeySource> keySourceFromWord(const QString& word)
{
    return valueFor(words, word);
}

QString keySourceWords()
{
    return wordsIn(words);
}

} // namespace evergrant
