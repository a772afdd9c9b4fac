// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connection/settingspool.h"

namespace evergrant {

namespace {

/// Copies of Qt's values share their memory. `latest` is what comes next to be compared with.
template <typename Value>
void share(Value& value, Value& latest)
{
    if (value == latest)
        value = latest;
    else
        latest = value;
}

} // namespace

void SettingsPool::share(Connection& connection)
{
    Connection& latest = m_connections[connection.providerId];
    for (const auto text :
         {&Connection::providerId, &Connection::title, &Connection::clientId, &Connection::redirectUri})
        evergrant::share(connection.*text, latest.*text);
    evergrant::share(connection.scopes, latest.scopes);
    evergrant::share(connection.settings, latest.settings);
}

void SettingsPool::share(GrantInfo& info)
{
    GrantTexts& latest = m_grants[info.issuedBy];
    evergrant::share(info.issuedBy, latest.issuedBy);
    evergrant::share(info.authorizedBy, latest.authorizedBy);
    evergrant::share(info.clientId, latest.clientId);
}

void SettingsPool::share(Grant& grant)
{
    share(grant.info);
    GrantTexts& latest = m_grants[grant.info.issuedBy];
    evergrant::share(grant.tokens.tokenType, latest.tokenType);
    evergrant::share(grant.tokens.scope, latest.scope);
}

void SettingsPool::share(QString& word, QString& text)
{
    auto latest = m_texts.find(word);
    if (latest == m_texts.end())
        latest = m_texts.insert(word, text);
    word = latest.key();
    evergrant::share(text, *latest);
}

} // namespace evergrant
