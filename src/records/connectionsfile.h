// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "records/appendedfile.h"
#include "records/connectionsdocument.h"
#include <QStringList>

namespace evergrant {

/// PROFILE/connections.json: {"schema": 1, "profile": uuid, "connections": [...]}, meant to be read and, carefully,
/// edited by people. Fields that this version does not know are kept. Blocks; to be used in one thread, see
/// ConnectionsWriter.
///
/// What a change costs does not depend on the number of connections: it is appended to connections.json.changes, one
/// JSON object a line. {"schema":1,"follows":SHA-256 of connections.json}, then {"put":{...}} and {"remove":id}. A line
/// says everything about its connection, so applying lines a second time changes nothing. fold() writes
/// connections.json anew when the changes have become as large as the file, at the start and at the end. The version
/// before it is kept as connections.json.previous, and what led from that one to this as
/// connections.json.changes.previous: where connections.json is lost, nothing else is.
///
/// What is found at a start:
///   - a last line that was cut off: it is ignored, nobody has been told that it is durable;
///   - other lines that mean nothing: all others count, and the file is set aside as
///     connections.json.changes.damaged-TIME;
///   - connections.json and changes that do not follow it (somebody has edited it after a crash, put back a backup, or
///     used an older version of this program): the changes win for the connections that they are about;
///   - a connections.json that cannot be understood: it is set aside as connections.json.damaged-TIME, and the previous
///     version with its changes takes its place;
///   - a connections.json that connections.json.changes.previous follows (a backup has read the two before and after
///     fold()): those changes are made again.
/// warnings() tells of all but the first.
class ConnectionsFile
{
public:
    /// `clock` outlives this object. `profileId` is written beside the connections, see Profile.
    ConnectionsFile(QString path, const Clock& clock, QString profileId = {});

    /// To be called first. Errors: Failed "connections-damaged" (no good previous version either; nothing is touched),
    /// "connections-newer" (written by a later version; never set aside), "connections-unreadable".
    Result<QList<Connection>> load();
    /// As of now, without looking at the disk.
    QList<Connection> connections() const { return m_document.connections(); }
    /// All or nothing, and durable. Error: Failed "connections-unwritable".
    Result<void> write(const QList<ConnectionChange>& changes);
    /// Some of the changes are not in connections.json.
    bool hasChanges() const { return m_changes.size() > 0 || m_mustFold; }
    /// The changes are as large as what they are made to.
    bool isFoldDue() const { return m_mustFold || m_changes.size() > m_fileSize; }
    /// Errors as of write(); what was written stays durable then.
    Result<void> fold();
    const QStringList& warnings() const { return m_warnings; }

private:
    Result<ConnectionsDocument> parseFile(const QByteArray& bytes);
    Result<ConnectionsDocument> fallBack(const Error& damage, bool fileExists);
    bool applyPreviousChanges(ConnectionsDocument& document, const QByteArray& hash);
    Result<void> applyChanges(ConnectionsDocument& document);
    Result<void> replaceFile();
    Result<bool> keepPrevious();
    void putChangesAway();
    QString setAside();
    void warn(const QString& warning);

    QString m_path, m_previousPath, m_changesPath, m_previousChangesPath;
    const Clock& m_clock;
    QString m_profileId;
    QStringList m_warnings;
    ConnectionsDocument m_document;
    AppendedFile m_changes;
    QByteArray m_fileHash; ///< of connections.json when it was last read or written here; empty: there was none
    qint64 m_fileSize = 0;
    bool m_mustFold = false;       ///< nothing may be appended before
    bool m_changesDamaged = false; ///< they are set aside when they have been folded
};

} // namespace evergrant
