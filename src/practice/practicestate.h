// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QUuid>

namespace evergrant {

/// One consent with everything that came of it. Tokens are kept as salted hashes only.
struct PracticeFamily
{
    struct Access
    {
        QByteArray hash;
        QDateTime expiresAt;
    };

    QString id;
    QString account;
    QString clientId;
    QString scope;
    QByteArray refreshHash;  ///< the one that works; empty when the family is revoked
    QList<QByteArray> spent; ///< refresh tokens that were replaced, newest last; at most 50
    QList<Access> access;    ///< newest last; at most 20
};

/// What the practice provider remembers over restarts.
struct PracticeState
{
    quint16 port = 0;
    QByteArray salt;                ///< 32 random bytes, one per file
    QList<PracticeFamily> families; ///< newest last; at most 100
    QList<QUuid> stillBroken;       ///< see RehearsalStage::stillBroken()
};

/// Forget the oldest of what there is too much of.
void shorten(PracticeFamily& family);
void shorten(PracticeState& state);

/// With a salt of its own.
PracticeState newPracticeState();
QByteArray encodePracticeState(const PracticeState& state);
/// Fails with "practice-state-damaged" on anything but a complete, known format.
Result<PracticeState> decodePracticeState(const QByteArray& json);

/// SHA-256 over salt and token.
QByteArray practiceHash(const PracticeState& state, QByteArrayView token);

/// Reading a file that is not there gives a new state; a damaged one is put aside as FILE.damaged and counts as not
/// there: nothing that matters is lost with it. Errors: Failed "practice-state-unreadable".
Result<PracticeState> readPracticeState(const QString& file);
/// Atomic, readable by the owner only. Errors: Failed "practice-state-unwritable".
Result<void> writePracticeState(const QString& file, const PracticeState& state);

} // namespace evergrant
