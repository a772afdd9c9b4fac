// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/notices.h"
#include "link/workerlink.h"
#include <QHash>
#include <QUuid>

namespace evergrant {

/// Decides when a person is called: once for each change of what is wanted of them, from the worker's notices.
class AttentionNotices : public QObject
{
    Q_OBJECT

public:
    explicit AttentionNotices(link::WorkerLink& link, QObject* parent = nullptr);

Q_SIGNALS:
    /// `signsIn`: the worker says that a sign-in helps.
    void wanted(const QUuid& id, const QString& headline, const QString& detail, bool signsIn);
    void relieved(const QUuid& id);

private:
    void handleNotice(const QString& notice, const QJsonObject& data);
    void tell(const api::Attention& attention);
    void relieve(const QUuid& id);

    QHash<QUuid, QString> m_told; ///< what was shown last, until nobody is needed any more
};

} // namespace evergrant
