// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "program.h"
#include <QJsonArray>

namespace evergrant::e2e {

/// A local server that speaks the wire of one provider as it is documented, and refuses what the provider would refuse
/// (tests/support/contracts). Its consent needs nobody.
class ContractServer
{
public:
    explicit ContractServer(QString name);

    bool start(); ///< waits until it listens
    QString origin() const { return m_origin; }
    int port() const { return m_port; }
    /// What a connection needs to find the origins that this provider's answers name; empty where they name none.
    QStringList wayToOrigins() const;
    /// Puts the shipped preset into the profile, with the provider's addresses replaced by those of this server and
    /// nothing else changed. Before the worker starts.
    bool overridePreset(const QString& profile) const;

    void control(const QJsonObject& order);
    /// Requests that it refused: "PATH: why". Empty is good.
    QStringList rejected();
    int accepted(const QString& pathEnd); ///< how many requests to such a path were fine

private:
    QByteArray exchange(const QByteArray& method, const QByteArray& path, const QByteArray& body = {}) const;
    QJsonArray log();

    QString m_name, m_origin, m_proxy, m_ca;
    int m_port = 0;
    std::unique_ptr<Background> m_process;
};

} // namespace evergrant::e2e
