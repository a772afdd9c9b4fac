// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/ports/records.h"
#include <QHash>
#include <QJsonObject>

namespace evergrant {

/// PROFILE/connections.json: {"schema": 1, "profile": uuid, "connections": [...]}, meant to be read and, carefully,
/// edited by people. Fields that this version does not know are kept.
///
/// A file that cannot be understood is set aside as connections.json.damaged-TIME and connections.json.previous takes
/// its place; warnings() tells. Errors of load(): Failed "connections-damaged" (no good previous version either;
/// nothing is touched), "connections-newer" (written by a later version; never set aside), "connections-unreadable".
/// Errors of save(): Failed "connections-unwritable".
class ConnectionsFile : public ConnectionStore
{
public:
    /// `clock` outlives this object. `profileId` is written beside the connections, see Profile.
    ConnectionsFile(QString path, const Clock& clock, const QString& profileId = {});

    Result<QList<Connection>> load() override;
    Result<void> save(const QList<Connection>& connections) override;
    QStringList warnings() const override { return m_warnings; }

private:
    struct Content
    {
        QList<Connection> connections;
        QHash<QUuid, QJsonObject> unknownFields; ///< of single connections
        QJsonObject unknownTopFields;
    };
    static Result<Content> parse(const QByteArray& bytes);
    static Result<QByteArray> readAll(const QString& path);
    Result<Content> fallBack(const Error& damage, bool fileExists);
    Result<void> writePrevious();

    QString m_path, m_previousPath;
    const Clock& m_clock;
    QString m_profileId;
    QStringList m_warnings;
    QByteArray m_lastGood; ///< what the file held when it was last read or written here
    Content m_content;
};

} // namespace evergrant
