// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/keychain.h"
#include <QByteArray>
#include <QString>
#include <QUuid>

namespace evergrant {

/// The profile key as a keychain item of its own, `evergrant/<profile-uuid>/profile-key`. Errors as of Keychain, and
/// Failed "profile-key-lost", "profile-key-damaged".
class KeychainKeySource : public ProfileKeySource
{
public:
    /// `keychain` outlives this object and whatever it has been asked to do.
    KeychainKeySource(Keychain& keychain, const QUuid& profileId);
    static QString itemOf(const QUuid& profileId);

    QCoro::Task<Result<Secret>> profileKey(bool mayCreate) override;
    /// What another key's item is renamed to: `.../profile-key/replaced`, or `.../replaced-2` and so on.
    QCoro::Task<Result<void>> putBack(Secret key) override;
    QString description() const override;

private:
    static QCoro::Task<Result<Secret>> fetch(Keychain* keychain, QString item, bool mayCreate);
    static QCoro::Task<Result<void>> replace(Keychain* keychain, QString item, Secret key);
    static QCoro::Task<Result<void>> writeUnderFreeName(Keychain* keychain, QString item, Secret key);

    Keychain& m_keychain;
    QString m_item;
};

/// A file of 32 bytes, or of 64 hex digits (what is made here), readable by its owner only. Errors: Failed
/// "profile-key-lost", "profile-key-damaged", "key-file-exposed", "key-file-unusable".
class KeyFileSource : public ProfileKeySource
{
public:
    explicit KeyFileSource(QString path);

    QCoro::Task<Result<Secret>> profileKey(bool mayCreate) override;
    /// What another key's file is renamed to: `FILE.replaced`, or `FILE.replaced-2` and so on.
    QCoro::Task<Result<void>> putBack(Secret key) override;
    QString description() const override;

private:
    QString m_path;
};

/// The credential `evergrant-profile-key` that systemd lays out for a unit (LoadCredential=, LoadCredentialEncrypted=);
/// same form as a key file, never created here. Errors: Failed "profile-key-lost", "profile-key-damaged".
class SystemdCredentialSource : public ProfileKeySource
{
public:
    /// The value of $CREDENTIALS_DIRECTORY.
    explicit SystemdCredentialSource(const QString& credentialsDirectory);
    /// Whether the unit has the credential.
    bool isThere() const;

    QCoro::Task<Result<Secret>> profileKey(bool mayCreate) override;
    QCoro::Task<Result<void>> putBack(Secret key) override;
    QString description() const override;

private:
    QString m_path;
};

/// 32 bytes, or 64 hex digits with white space around them; wipes `content`. `where` is for the error,
/// Failed "profile-key-damaged".
Result<Secret> parseProfileKey(QByteArray&& content, const QString& where);

} // namespace evergrant
