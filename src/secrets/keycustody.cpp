// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/keycustody.h"

#include "secrets/sealer.h"
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::KeyCustody)
};

tl::unexpected<Error> credentialMissing()
{
    return fail(
        ErrorKind::StoreLocked, u"credential-missing"_s,
        Tr::tr("The profile key is a credential of systemd, and this background worker was not started by the unit "
               "that has it. Start the unit: systemctl start evergrant-worker@USER"));
}

tl::unexpected<Error> keyMoves()
{
    return fail(ErrorKind::Temporary, u"key-moves"_s, Tr::tr("The profile key is being moved just now."));
}

/// Another name for the same file is no other place.
bool isSamePlace(const KeyPlace& one, const KeyPlace& other)
{
    if (one == other)
        return true;
    const QString file = one.source == KeySource::File ? QFileInfo(one.file).canonicalFilePath() : QString();
    return !file.isEmpty() && other.source == KeySource::File && QFileInfo(other.file).canonicalFilePath() == file;
}

tl::unexpected<Error> noteFailed(const QString& reason)
{
    return fail(ErrorKind::Failed, u"key-note-failed"_s,
                Tr::tr("It could not be noted where the profile key is, so it stays where it was: %1").arg(reason));
}

} // namespace

KeyCustody::KeyCustody(Surroundings surroundings, Keychain& keychain, KeyNoteFile file)
    : m_surroundings(std::move(surroundings))
    , m_keychain(keychain)
    , m_file(std::move(file))
{
    const auto text = m_file.read();
    const auto note = !text             ? Result<KeyNote>(tl::unexpected(text.error()))
                      : text->isEmpty() ? Result<KeyNote>(KeyNote{firstPlace(), {}, {}})
                                        : KeyNote::decode(*text);
    if (!note) {
        m_trouble = note.error();
        use({});
        return;
    }
    if (!text->isEmpty())
        m_note = *note;
    use(*note);
}

/// Of a profile for which nobody has chosen.
KeyPlace KeyCustody::firstPlace() const
{
    return {SystemdCredentialSource(m_surroundings.credentialsDirectory).isThere() ? KeySource::Systemd
                                                                                   : KeySource::Keychain};
}

KeyPlace KeyCustody::whole(KeyPlace place) const
{
    if (place.source != KeySource::File)
        place.file.clear();
    else if (place.file.isEmpty())
        place.file = m_surroundings.profileDir + u"/profile-key"_s;
    return place;
}

/// Not for a passphrase.
std::unique_ptr<ProfileKeySource> KeyCustody::sourceAt(const KeyPlace& place) const
{
    if (place.source == KeySource::File)
        return std::make_unique<KeyFileSource>(place.file);
    if (place.source == KeySource::Systemd)
        return std::make_unique<SystemdCredentialSource>(m_surroundings.credentialsDirectory);
    return std::make_unique<KeychainKeySource>(m_keychain, m_surroundings.profile);
}

void KeyCustody::use(const KeyNote& note)
{
    m_passphrase = nullptr;
    if (!m_surroundings.givenFile.isEmpty()) {
        m_source = std::make_unique<KeyFileSource>(m_surroundings.givenFile);
    } else if (note.sealed) {
        auto source = std::make_unique<PassphraseKeySource>(m_surroundings.profile, *note.sealed);
        m_passphrase = source.get();
        m_source = std::move(source);
    } else {
        m_source = sourceAt(note.place);
    }
}

KeyCustodyState KeyCustody::state() const
{
    if (!m_surroundings.givenFile.isEmpty())
        return {{KeySource::File, m_surroundings.givenFile}, true, true, {}};
    if (!m_note)
        return {firstPlace()};
    return {m_note->place, true, false, m_note->old};
}

QString KeyCustody::description() const
{
    return m_source->description();
}

QCoro::Task<Result<Secret>> KeyCustody::profileKey(bool mayCreate)
{
    const bool isGiven = !m_surroundings.givenFile.isEmpty();
    if (m_trouble && !isGiven)
        co_return tl::unexpected(*m_trouble);
    const bool isCredential = state().place.source == KeySource::Systemd;
    if (isCredential && !SystemdCredentialSource(m_surroundings.credentialsDirectory).isThere())
        co_return credentialMissing();
    if (mayCreate && m_isMoving) // the place for a new key is just being chosen
        co_return keyMoves();
    const auto key = co_await m_source->profileKey(mayCreate);
    if (key && !isGiven && !m_isMoving && m_note && m_note->old)
        co_await eraseOld(*key); // an earlier move was interrupted
    co_return key;
}

QCoro::Task<Result<void>> KeyCustody::putBack(Secret key)
{
    return m_source->putBack(key);
}

QCoro::Task<Result<void>> KeyCustody::givePassphrase(Secret passphrase)
{
    if (!m_passphrase)
        co_return fail(
            ErrorKind::Usage, u"no-passphrase"_s,
            Tr::tr("The profile key is not sealed under a passphrase: it comes from %1.").arg(description()));
    co_return co_await m_passphrase->open(passphrase);
}

/// What every change begins with.
Result<void> KeyCustody::begin()
{
    if (m_isMoving)
        return keyMoves();
    if (!m_surroundings.givenFile.isEmpty())
        return fail(
            ErrorKind::Usage, u"key-file-given"_s,
            Tr::tr("The background worker was started with --key-file, and would look for the key there the next "
                   "time. Start it without first."));
    if (m_trouble)
        return tl::unexpected(*m_trouble);
    m_isMoving = true;
    return {};
}

QCoro::Task<Result<void>> KeyCustody::choose(KeyPlace place, Secret passphrase)
{
    if (const auto begun = begin(); !begun)
        co_return begun;
    // One that was made meanwhile, at the first place, comes along. Where that place cannot be had there is none.
    const auto present = co_await m_source->profileKey(false);
    const auto key = present ? present : newProfileKey();
    Result<void> brought = key.map([](const Secret&) {});
    if (key)
        brought = co_await bring(*key, !present, place, passphrase);
    m_isMoving = false;
    co_return brought;
}

QCoro::Task<Result<void>> KeyCustody::move(KeyPlace place, Secret passphrase)
{
    if (isSamePlace(whole(place), state().place) && place.source != KeySource::Passphrase)
        co_return fail(ErrorKind::Usage, u"key-there-already"_s,
                       Tr::tr("The profile key is there already: %1.").arg(description()));
    if (const auto begun = begin(); !begun)
        co_return begun;
    const auto key = co_await m_source->profileKey(false);
    Result<void> brought = key.map([](const Secret&) {});
    if (key)
        brought = co_await bring(*key, false, place, passphrase);
    m_isMoving = false;
    co_return brought;
}

QCoro::Task<Result<void>> KeyCustody::bring(Secret key, bool isNew, KeyPlace place, Secret passphrase)
{
    KeyNote note;
    note.place = whole(place);
    const KeyPlace from = state().place;
    const bool isErasable = from.source != KeySource::Passphrase && from.source != KeySource::Systemd;
    if (!isNew && isErasable && !isSamePlace(from, note.place))
        note.old = from;
    const auto put = co_await putAt(key, &note, passphrase);
    if (!put)
        co_return put;
    if (const auto written = write(note); !written)
        co_return written;
    m_note = note;
    use(note);
    if (m_passphrase) // the person who has just entered it is not asked again
        co_await m_passphrase->open(passphrase);
    if (note.old)
        co_await eraseOld(key);
    co_return {};
}

/// Writes the key to the note's place, or into the note, and reads it back from there.
QCoro::Task<Result<void>> KeyCustody::putAt(Secret key, KeyNote* note, Secret passphrase) const
{
    std::unique_ptr<ProfileKeySource> source;
    if (note->place.source == KeySource::Passphrase) {
        const auto how = m_surroundings.newStretch();
        const auto sealed = co_await SealedProfileKey::make(m_surroundings.profile, key, passphrase, how);
        if (!sealed)
            co_return tl::unexpected(sealed.error());
        note->sealed = *sealed;
        auto opened = std::make_unique<PassphraseKeySource>(m_surroundings.profile, *sealed);
        const auto opening = co_await opened->open(passphrase);
        if (!opening)
            co_return opening;
        source = std::move(opened);
    } else {
        source = sourceAt(note->place);
    }
    const bool isCredential = note->place.source == KeySource::Systemd;
    if (isCredential && !SystemdCredentialSource(m_surroundings.credentialsDirectory).isThere())
        co_return credentialMissing();
    if (!isCredential && !note->sealed) {
        const auto put = co_await source->putBack(key);
        if (!put)
            co_return put;
    }
    const auto present = co_await source->profileKey(false);
    if (!present)
        co_return tl::unexpected(present.error());
    if (!(*present == key))
        co_return fail(ErrorKind::Failed, u"credential-other"_s,
                       Tr::tr("Another key is there than that of this profile: %1. Nothing was changed.")
                           .arg(source->description()));
    co_return {};
}

Result<void> KeyCustody::write(const KeyNote& note) const
{
    const QByteArray text = note.encode();
    if (const auto written = m_file.write(text); !written)
        return noteFailed(written.error().message);
    const auto present = m_file.read();
    if (!present || *present != text)
        return noteFailed(present ? Tr::tr("the file is not as it was written.") : present.error().message);
    return {};
}

/// What cannot be erased now stays noted, and is erased later.
QCoro::Task<> KeyCustody::eraseOld(Secret key)
{
    const KeyPlace old = *m_note->old;
    const bool isGone = co_await erase(old, key);
    if (!isGone)
        co_return;
    KeyNote note = *m_note;
    note.old.reset();
    if (write(note))
        m_note = note;
}

/// Only a copy of `key`: another key is not ours to erase. True: there is none there any more.
QCoro::Task<bool> KeyCustody::erase(KeyPlace place, Secret key) const
{
    const auto source = sourceAt(place);
    const auto present = co_await source->profileKey(false);
    if (!present)
        co_return isKeyTrouble(present.error());
    if (!(*present == key))
        co_return true;
    if (place.source == KeySource::File)
        co_return QFile::remove(place.file);
    const QString item = KeychainKeySource::itemOf(m_surroundings.profile);
    const auto removed = co_await m_keychain.remove(item);
    co_return removed.has_value();
}

} // namespace evergrant
