// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "authserver.h"
#include "program.h"
#include <QTemporaryDir>

namespace evergrant::e2e {

/// A sign-in, seen from both sides.
struct SignIn
{
    Ran command;      ///< `evergrant authorize`; stdout without the address
    QByteArray url;   ///< the line that it printed
    QJsonObject page; ///< the last page of the browser, see consent.mjs
};

/// A profile of its own, operated by the real programs as a person or a script would.
class Station
{
public:
    Station();
    ~Station(); ///< no worker survives

    QString profile() const { return m_folder.path() + QStringLiteral("/profile"); }
    QString file(const QString& name) const { return m_folder.filePath(name); } ///< outside the profile
    QProcessEnvironment environment() const { return m_environment; }
    /// This process finds the profile, too, and what it starts reports like everything else here.
    void useInThisProcess() const;
    void setEnvironment(const QString& name, const QString& value) { m_environment.insert(name, value); }

    Ran evergrant(const QStringList& words, const QByteArray& input = {}) const;
    std::unique_ptr<Background> begin(const QStringList& words) const;
    /// A worker in the foreground, listening; null when it does not come up.
    std::unique_ptr<Background> serve(const QStringList& options = {}) const;
    /// The worker's own program, with options that no command gives it.
    std::unique_ptr<Background> worker(const QStringList& options) const;
    bool isListening() const;
    QList<qint64> workers() const; ///< process ids
    void killWorkers() const;      ///< as a crash would; returns when they are gone

    /// Adds a connection to `server`, OpenID with a client secret.
    Ran add(const QString& name, const AuthServer& server, const QStringList& more = {}) const;
    /// The whole sign-in without a display. `person`: options of consent.mjs.
    SignIn authorize(const QString& name, const QStringList& person = {}) const;
    /// Both; false with a warning when one of them fails.
    bool authorized(const QString& name, const AuthServer& server) const;
    QJsonObject status(const QString& name) const; ///< its object of `status --json`
    QString state(const QString& name) const { return status(name).value(QLatin1StringView("state")).toString(); }
    bool isUsable(const QString& name) const;
    QJsonArray log(const QStringList& options = {}) const;
    /// One request over the local socket, for what no command shows; empty on failure. Starts no worker.
    QJsonObject ask(const QString& method, const QJsonObject& params = {}) const;
    /// What a window is told about a connection (api/messages/connectionview.h).
    QJsonObject view(const QString& name) const;
    /// What a sanitizer has complained about in programs whose stderr nobody reads; empty is good.
    QByteArray sanitizerReports() const;

private:
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
};

/// Standard output without its newline.
QByteArray lineOf(const Ran& ran);

/// Why a test cannot run here, or null.
const char* outsideOfSession();

} // namespace evergrant::e2e
