// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/provider.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::Provider)
};

tl::unexpected<Error> missingSetting(const QString& key, const ProviderPreset& preset)
{
    return fail(ErrorKind::Usage, u"missing-setting"_s,
                Tr::tr("%1 needs the setting “%2”. Give it with --set %2=VALUE.").arg(preset.name, key));
}

/// Merges the settings of one connection over its preset.
class Resolver
{
public:
    Resolver(const Connection& connection, const ProviderPreset& preset)
        : m_connection(connection)
        , m_preset(preset)
    {
    }

    Result<ClientConfig> resolve()
    {
        return checkSettings()
            .and_then([this] { return endpoints(); })
            .and_then([this] { return client(); })
            .map([this] {
                scopesAndParameters();
                redirect();
                copyRules();
                return m_config;
            });
    }

private:
    QString setting(const QString& key) const { return m_connection.settings.value(key); }

    Result<void> checkSettings() const
    {
        for (auto it = m_connection.settings.begin(); it != m_connection.settings.end(); ++it) {
            if (auto checked = checkSetting(it.key(), it.value()); !checked)
                return checked;
        }
        for (const QString& key : m_preset.requiredSettings) {
            if (setting(key).isEmpty())
                return missingSetting(key, m_preset);
        }
        return {};
    }

    /// The connection's own setting, else the preset's URL with its placeholders filled in; empty when there is none.
    Result<QUrl> endpoint(const QString& name) const
    {
        if (const QString own = setting(name); !own.isEmpty())
            return QUrl(own, QUrl::StrictMode);
        static const QRegularExpression placeholder(uR"(\{([a-z_]+)\})"_s);
        QString text = m_preset.endpoints.value(name);
        for (auto match = placeholder.match(text); match.hasMatch(); match = placeholder.match(text)) {
            const QString value = setting(match.captured(1));
            if (value.isEmpty())
                return missingSetting(match.captured(1), m_preset);
            text.replace(match.capturedStart(), match.capturedLength(), value);
        }
        const QUrl url(text, QUrl::StrictMode);
        if (!text.isEmpty() && !mayReceiveSecrets(url)) {
            return fail(ErrorKind::Usage, u"bad-endpoint"_s,
                        Tr::tr("The %1 of %2 is not a usable address. Correct the settings that are part of it.")
                            .arg(name, m_preset.name));
        }
        return url;
    }

    Result<void> endpoints()
    {
        const std::pair<QString, QUrl*> wanted[] = {{u"authorization_endpoint"_s, &m_config.authorizationEndpoint},
                                                    {u"token_endpoint"_s, &m_config.tokenEndpoint},
                                                    {u"revocation_endpoint"_s, &m_config.revocationEndpoint},
                                                    {u"issuer"_s, &m_config.issuer}};
        for (const auto& [name, target] : wanted) {
            auto url = endpoint(name);
            if (!url)
                return tl::unexpected(url.error());
            *target = *url;
        }
        const bool needsBrowser = m_connection.grantType == GrantType::Code;
        const bool complete =
            !m_config.tokenEndpoint.isEmpty() && (!needsBrowser || !m_config.authorizationEndpoint.isEmpty());
        m_config.needsDiscovery = !complete && !m_config.issuer.isEmpty();
        if (complete || m_config.needsDiscovery || m_connection.grantType == GrantType::Static)
            return {};
        if (m_preset.discovery)
            return missingSetting(u"issuer"_s, m_preset);
        return missingSetting(m_config.tokenEndpoint.isEmpty() ? u"token_endpoint"_s : u"authorization_endpoint"_s,
                              m_preset);
    }

    Result<void> client()
    {
        m_config.clientId = m_connection.clientId;
        if (m_config.clientId.isEmpty() && m_preset.clientIdNeeded && m_connection.grantType != GrantType::Static) {
            return fail(ErrorKind::Usage, u"missing-client-id"_s,
                        Tr::tr("%1 needs a client ID (%2). Give it with --client-id.")
                            .arg(m_preset.name, m_preset.clientIdLabel));
        }
        m_config.clientAuth =
            m_preset.clientSecret == ProviderPreset::SecretUse::None ? ClientAuth::None : m_preset.clientAuth;
        if (const QString word = setting(u"client_auth"_s); !word.isEmpty())
            m_config.clientAuth = clientAuthFromWord(word).value_or(m_config.clientAuth);
        return {};
    }

    void scopesAndParameters()
    {
        m_config.scopes = m_connection.scopes.isEmpty() ? m_preset.scopes : m_connection.scopes;
        m_config.scopes += m_preset.alwaysScopes;
        m_config.scopes.removeDuplicates();
        m_config.authorizationParameters = m_preset.authorizationParameters;
        for (const QString& key : {u"audience"_s, u"resource"_s}) {
            if (const QString value = setting(key); !value.isEmpty())
                m_config.authorizationParameters.insert(key, value);
        }
    }

    void redirect()
    {
        const bool portMayBeFree = m_preset.redirectPort == ProviderPreset::Port::Free;
        QString own = m_connection.redirectUri;
        if (own.isEmpty())
            own = setting(u"redirect_uri"_s);
        if (own.isEmpty()) {
            m_config.redirectUri.setScheme(u"http"_s);
            m_config.redirectUri.setHost(m_preset.redirectHost);
            m_config.redirectUri.setPath(m_preset.redirectPath);
            m_config.redirectPortFree = portMayBeFree;
        } else {
            m_config.redirectUri = QUrl(own, QUrl::StrictMode);
            m_config.redirectPortFree = portMayBeFree && m_config.redirectUri.port() <= 0;
        }
    }

    void copyRules()
    {
        m_config.connectionId = m_connection.id;
        m_config.connectionName = m_connection.name;
        m_config.providerId = m_preset.id;
        m_config.providerName = m_preset.name;
        m_config.pkce = m_preset.pkce;
        m_config.sendsIssuer = m_preset.sendsIssuer;
        m_config.zeroExpiresInMeansNever = m_preset.zeroExpiresInMeansNever;
        m_config.idleLimit = m_preset.idleLimit;
        m_config.absoluteLimit = m_preset.absoluteLimit;
        m_config.clientSecretLife = m_preset.clientSecretLife;
        m_config.refreshAfterAuthorize = m_preset.refreshAfterAuthorize;
        m_config.refusals = m_preset.refusals;
        m_config.replayPolicy = m_preset.replayPolicy;
        if (const QString word = setting(u"refresh_policy"_s); !word.isEmpty())
            m_config.replayPolicy = replayPolicyFromWord(word).value_or(m_config.replayPolicy);
        if (const int seconds = setting(u"timeout"_s).toInt(); seconds > 0)
            m_config.timeout = std::chrono::seconds(seconds);
    }

    const Connection& m_connection;
    const ProviderPreset& m_preset;
    ClientConfig m_config;
};

} // namespace

Result<ClientConfig> resolveClientConfig(const Connection& connection, const ProviderPreset& preset)
{
    return Resolver(connection, preset).resolve();
}

bool mayReceiveSecrets(const QUrl& url)
{
    static const QRegularExpression loopback(uR"(\A(?:localhost|127(?:\.\d{1,3}){3}|::1)\z)"_s);
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasFragment())
        return false;
    return url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && loopback.match(url.host()).hasMatch());
}

bool sameOrigin(const QUrl& a, const QUrl& b)
{
    const auto port = [](const QUrl& url) { return url.port(url.scheme() == "https"_L1 ? 443 : 80); };
    return a.isValid() && b.isValid() && !a.host().isEmpty() && a.scheme() == b.scheme() && a.host() == b.host() &&
           port(a) == port(b);
}

} // namespace evergrant
