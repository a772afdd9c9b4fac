// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "station.h"

#include "api/messages/dependent.h"
#include "core/connection/connectionexport.h"
#include <QTemporaryDir>
#include <QTest>

namespace evergrant::test {

/// What tests of deliveries, jobs, alerts and heartbeats in a file share: a pretended worker with the connection shop,
/// and a file with the connections crm and shop.
class DependentsTest : public QObject
{
protected:
    void makeStation();
    static TargetSettings vault();
    static Dependent delivery(const QString& connection);
    static Dependent job();
    /// `more`: further fields of the file.
    int import(const QList<Dependent>& dependents, const QByteArray& more = {});
    QList<QJsonObject> taken() const; ///< what the worker was asked to add
    bool says(const char* words) const { return m_station->console.err.contains(words); }

    std::unique_ptr<Station> m_station;
    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace evergrant::test
