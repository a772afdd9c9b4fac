// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/keyservice.h"
#include "secrets/keynote.h"
#include "secrets/profilekeysource.h"
#include <memory>

namespace evergrant {

/// The profile key at the place that is noted for it, and on its way to another one.
class KeyCustody : public ProfileKeySource, public KeyService
{
public:
    struct Surroundings
    {
        QUuid profile;
        QString profileDir;
        QString givenFile;            ///< of the command line: it goes before what is noted; empty: none
        QString credentialsDirectory; ///< $CREDENTIALS_DIRECTORY
        std::function<PassphraseStretch()> newStretch = &PassphraseStretch::make;
    };
    /// `keychain` outlives it.
    KeyCustody(Surroundings surroundings, Keychain& keychain, KeyNoteFile file);

    /// A passphrase was entered, and has to be entered again when the worker has ended.
    bool holdsPassphraseKey() const { return m_passphrase && m_passphrase->isOpen(); }

    QCoro::Task<Result<Secret>> profileKey(bool mayCreate) override;
    QCoro::Task<Result<void>> putBack(Secret key) override;
    QString description() const override;

    KeyCustodyState state() const override;
    QCoro::Task<Result<void>> choose(KeyPlace place, Secret passphrase) override;
    QCoro::Task<Result<void>> move(KeyPlace place, Secret passphrase) override;
    QCoro::Task<Result<void>> givePassphrase(Secret passphrase) override;

private:
    KeyPlace whole(KeyPlace place) const;
    KeyPlace firstPlace() const;
    std::unique_ptr<ProfileKeySource> sourceAt(const KeyPlace& place) const;
    void use(const KeyNote& note);
    Result<void> begin();
    Result<void> write(const KeyNote& note) const;
    /// `isNew`: there is no copy anywhere yet.
    QCoro::Task<Result<void>> bring(Secret key, bool isNew, KeyPlace place, Secret passphrase);
    QCoro::Task<Result<void>> putAt(Secret key, KeyNote* note, Secret passphrase) const;
    QCoro::Task<> eraseOld(Secret key);
    QCoro::Task<bool> erase(KeyPlace place, Secret key) const;

    Surroundings m_surroundings;
    Keychain& m_keychain;
    KeyNoteFile m_file;
    std::optional<KeyNote> m_note;  ///< empty: nobody has chosen
    std::optional<Error> m_trouble; ///< of reading the note: without it nobody knows where the key is
    std::unique_ptr<ProfileKeySource> m_source;
    PassphraseKeySource* m_passphrase = nullptr; ///< m_source, where it is that
    bool m_isMoving = false;
};

} // namespace evergrant
