// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoroTask>
#include <QJsonArray>
#include <QPointer>
#include <QString>
#include <QStringList>

namespace evergrant {

class Keeper;

/// Looks at everything that Evergrant stands on and says what is wrong and what mends it. Changes nothing, except that
/// `live` (a connection's name) is really renewed; see livetrial.h.
class Doctor
{
public:
    /// `presetWarnings`: what was wrong with the user's own presets.
    Doctor(Keeper& keeper, QString profileDir, QStringList presetWarnings);

    /// Objects {id, title, status ("ok", "warning", "failed"), message, remedy}. The doctor and the keeper must live
    /// until it ends.
    QCoro::Task<QJsonArray> examine(QString live);

private:
    QJsonObject profile() const;
    QCoro::Task<QJsonObject> keyring();
    QJsonObject stores() const;
    QJsonObject recovery() const;
    QJsonObject browser() const;
    QCoro::Task<QJsonObject> localhostName();
    QJsonObject presets() const;
    QJsonArray connections() const;

    Keeper& m_keeper;
    QString m_profileDir;
    QStringList m_presetWarnings;
};

} // namespace evergrant
