// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/connection.h"
#include "core/grant/grant.h"
#include <QHash>

namespace evergrant {

/// Lets what many connections to one provider have in common share memory: more than a kilobyte for each. Nothing but
/// memory changes. Not thread-safe; what is shared may be used in any thread.
class SettingsPool
{
public:
    /// It shares what it has in common with the one before it of the same provider.
    void share(Connection& connection);
    /// The same for a grant and the one before it of the same issuer.
    void share(GrantInfo& info);
    void share(Grant& grant);
    /// The same for a word and what is said with it, and the one before it of the same word.
    void share(QString& word, QString& text);

private:
    struct GrantTexts
    {
        QString issuedBy, authorizedBy, clientId, tokenType, scope;
    };
    QHash<QString, Connection> m_connections; ///< by provider
    QHash<QString, GrantTexts> m_grants;      ///< by issuer
    QHash<QString, QString> m_texts;          ///< by word
};

} // namespace evergrant
