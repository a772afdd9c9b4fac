// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <memory>

namespace evergrant::e2e {

/// The X session's manager (X Session Management Protocol), as far as it takes to end a session.
class SessionManager : public QObject
{
public:
    SessionManager();
    ~SessionManager() override;

    bool start();
    /// For $SESSION_MANAGER of the programs of this session.
    QByteArray address() const;
    int clients() const; ///< programs that have registered
    /// As at a log-out: everybody saves what they have, then is told to end.
    void endSession();

private:
    struct Ice;
    std::unique_ptr<Ice> m_ice;
};

} // namespace evergrant::e2e
