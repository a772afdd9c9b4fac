// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/settingspool.h"
#include "records/packedconnection.h"
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <map>

namespace evergrant {

/// One connection is put, new or in place of the one with its id, or removed.
struct ConnectionChange
{
    QUuid id;
    std::optional<Connection> put; ///< empty: it is removed
};

/// What connections.json and connections.json.changes say, without I/O. The connections keep the order in which they
/// were added. Fields that this version does not know are kept.
class ConnectionsDocument
{
public:
    /// Of connections.json. Errors: Failed "connections-damaged" (which says where), "connections-newer".
    static Result<ConnectionsDocument> parse(const QByteArray& bytes);
    /// Indented, for people. `profileId` is written beside the connections; empty: none.
    QByteArray toBytes(const QString& profileId) const;

    QList<Connection> connections() const;
    void apply(const ConnectionChange& change);

    /// The first line of the changes, with its newline; `follows` names the connections.json that they are made to.
    static QByteArray headLine(const QByteArray& follows);
    /// A change as a line, with its newline.
    QByteArray lineOf(const ConnectionChange& change) const;

    /// What was read from the bytes of a file of changes.
    struct Replay
    {
        QByteArray follows;   ///< of the first line
        qint64 goodSize = 0;  ///< without a last line that was cut off: nobody has been told that it is durable
        bool damaged = false; ///< there are lines that mean nothing; all others were applied
    };
    /// Applying lines again that the document contains already changes nothing in the end.
    /// Error: Failed "connections-newer".
    Result<Replay> replay(const QByteArray& bytes);
    /// What the first line of such bytes follows; empty: it cannot be read.
    static QByteArray followedBy(const QByteArray& bytes);
    /// Two connections of one name can come together where another program changes the file between two starts. The
    /// later one gets a new name. Returns the new names.
    QStringList makeNamesUnique();

private:
    struct Entry
    {
        PackedConnection connection;
        QJsonObject unknownFields;
    };
    PackedConnection packed(const Connection& connection);
    Result<void> add(const QJsonObject& object);
    bool applyLine(const QByteArray& line);

    SettingsPool m_pool;
    QHash<QString, PackedConnection> m_latest; ///< by provider: the next one of it may share with that
    std::map<quint64, Entry> m_entries;        ///< by the order of adding
    QHash<QUuid, quint64> m_places;
    quint64 m_nextPlace = 0;
    QJsonObject m_unknownTopFields;
};

} // namespace evergrant
