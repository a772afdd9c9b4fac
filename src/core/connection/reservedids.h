// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>
#include <QUuid>
#include <memory>

namespace evergrant {

/// The ids of what is being added to connections, or to a profile (then the connection is null), so that no two get the
/// same one. Used in the worker's thread.
class ReservedIds
{
    using Ids = QHash<QUuid, QStringList>; ///< by connection

public:
    /// Ends the reservation when it is destroyed; may outlive ReservedIds.
    class Hold
    {
    public:
        Hold(std::shared_ptr<Ids> ids, const QUuid& connection, const QString& id);
        ~Hold();
        Q_DISABLE_COPY_MOVE(Hold)

        bool isThere() const { return m_ids->value(m_connection).contains(m_id); } ///< and so is the connection

    private:
        std::shared_ptr<Ids> m_ids;
        QUuid m_connection;
        QString m_id;
    };

    /// `id` is not reserved.
    std::unique_ptr<Hold> reserve(const QUuid& connection, const QString& id);
    bool contains(const QUuid& connection, const QString& id) const { return m_ids->value(connection).contains(id); }
    qsizetype count(const QUuid& connection) const { return m_ids->value(connection).size(); }
    void forgetConnection(const QUuid& connection) { m_ids->remove(connection); } ///< it was removed

private:
    std::shared_ptr<Ids> m_ids = std::make_shared<Ids>();
};

} // namespace evergrant
