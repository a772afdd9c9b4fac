// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connection/clientconfig.h"

#include "core/connection/loopback.h"
#include "core/connection/servicename.h"
#include "core/handover/handovernotes.h"
#include "core/provider/presettext.h"
#include <QCoreApplication>
#include <algorithm>

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

const QStringList& endpointNames()
{
    static const QStringList names{u"authorization_endpoint"_s,        u"token_endpoint"_s,
                                   u"revocation_endpoint"_s,           u"issuer"_s,
                                   u"device_authorization_endpoint"_s, u"introspection_endpoint"_s};
    return names;
}

QUrl* endpointOf(ClientConfig& config, const QString& name)
{
    QUrl* const fields[] = {&config.authorizationEndpoint,       &config.tokenEndpoint,
                            &config.revocationEndpoint,          &config.issuer,
                            &config.deviceAuthorizationEndpoint, &config.introspectionEndpoint};
    return fields[endpointNames().indexOf(name)];
}

/// Merges the settings of one connection over its preset.
class Resolver
{
public:
    Resolver(const Connection& connection, const ProviderPreset& preset)
        : m_connection(connection)
        , m_preset(preset.forGrant(connection.grantType))
    {
    }

    Result<ClientConfig> resolve()
    {
        return checkSettings()
            .and_then([this] { return endpoints(); })
            .and_then([this] { return client(); })
            .and_then([this] { return probe(); })
            .map([this] {
                scopesAndParameters();
                redirect();
                copyRules();
                replay();
                network();
                return m_config;
            });
    }

private:
    QString setting(const QString& key) const
    {
        return m_connection.settings.value(key, m_preset.settingDefaults.value(key));
    }

    Result<void> checkSettings() const
    {
        for (auto it = m_connection.settings.begin(); it != m_connection.settings.end(); ++it) {
            if (auto checked = checkStoredSetting(it.key(), it.value()); !checked)
                return checked;
        }
        for (const QString& key : m_preset.requiredSettings) {
            if (setting(key).isEmpty())
                return missingSetting(key, m_preset);
        }
        return {};
    }

    /// The setting of that name, or the host that a setting chooses; empty: there is none.
    Result<QString> valueOf(const QString& name) const
    {
        const auto choice = m_preset.hosts.constFind(name);
        if (choice == m_preset.hosts.constEnd())
            return setting(name);
        const QString chosen = setting(choice->setting);
        if (const QString host = choice->names.value(chosen); !host.isEmpty() || chosen.isEmpty())
            return host;
        return fail(ErrorKind::Usage, u"unknown-value"_s,
                    Tr::tr("%1 has no “%2” for the setting “%3”. There are: %4.")
                        .arg(m_preset.name, chosen, choice->setting, choice->names.keys().join(u", "_s)));
    }

    /// `text` with the settings filled in. Values that a consent will tell may be left in it; nothing else.
    Result<QString> withSettings(const QString& text) const
    {
        QString filled = text;
        for (const QString& name : placeholdersIn(text)) {
            const bool isLearned =
                std::ranges::any_of(m_preset.learned, [&name](const LearnedRule& rule) { return rule.name == name; });
            const auto value = valueOf(name);
            if (!value)
                return tl::unexpected(value.error());
            if (value->isEmpty() && !isLearned)
                return missingSetting(name, m_preset);
            if (!value->isEmpty())
                filled.replace(u'{' + name + u'}', *value);
        }
        return filled;
    }

    /// The connection's own setting, else the preset's URL with its placeholders filled in; empty when there is none.
    Result<QUrl> endpoint(const QString& name)
    {
        if (const QString own = setting(name); !own.isEmpty())
            return QUrl(own, QUrl::StrictMode);
        const auto text = withSettings(m_preset.endpoints.value(name));
        if (!text)
            return tl::unexpected(text.error());
        if (!placeholdersIn(*text).isEmpty()) {
            m_config.templates.insert(name, *text);
            return QUrl();
        }
        if (text->isEmpty())
            return QUrl(); // without the memory that QUrl(QString()) takes
        const QUrl url(*text, QUrl::StrictMode);
        if (!mayReceiveSecrets(url)) {
            return fail(ErrorKind::Usage, u"bad-endpoint"_s,
                        Tr::tr("The %1 of %2 is not a usable address. Correct the settings that are part of it.")
                            .arg(name, m_preset.name));
        }
        return url;
    }

    Result<void> endpoints()
    {
        for (const auto& name : endpointNames()) {
            auto url = endpoint(name);
            if (!url)
                return tl::unexpected(url.error());
            *endpointOf(m_config, name) = *url;
        }
        const auto isKnown = [this](const QString& name) {
            return !endpointOf(m_config, name)->isEmpty() || m_config.templates.contains(name);
        };
        QString missing;
        for (const auto& name : neededEndpoints(m_connection.grantType)) {
            if (missing.isEmpty() && !isKnown(name))
                missing = name;
        }
        m_config.needsDiscovery = !missing.isEmpty() && !m_config.issuer.isEmpty();
        if (missing.isEmpty() || m_config.needsDiscovery)
            return {};
        return missingSetting(m_preset.discovery ? u"issuer"_s : missing, m_preset);
    }

    Result<void> client()
    {
        m_config.clientId = m_connection.clientId;
        if (m_config.clientId.isEmpty() && m_preset.clientIdNeeded) {
            return fail(ErrorKind::Usage, u"missing-client-id"_s,
                        Tr::tr("%1 needs a client ID (%2). Give it with --client-id.")
                            .arg(m_preset.name, presetText(m_preset.clientIdLabel)));
        }
        m_config.clientAuth =
            m_preset.clientSecret == ProviderPreset::SecretUse::None ? ClientAuth::None : m_preset.clientAuth;
        if (const QString word = setting(u"client_auth"_s); !word.isEmpty())
            m_config.clientAuth = clientAuthFromWord(word).value_or(m_config.clientAuth);
        m_config.username = setting(u"username"_s);
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

    Result<void> probe()
    {
        m_config.header = m_preset.header;
        if (const QString name = setting(u"header_name"_s); !name.isEmpty())
            m_config.header.name = name;
        if (m_connection.settings.contains(u"header_prefix"_s))
            m_config.header.scheme = setting(u"header_prefix"_s);
        m_config.learned = m_preset.learned;
        m_config.probe = m_preset.probe;
        if (const QString own = setting(u"probe_endpoint"_s); !own.isEmpty()) {
            m_config.probe = m_preset.probe.value_or(ProbeRule());
            m_config.probe->url = own;
        } else if (m_config.probe) {
            const auto url = withSettings(m_config.probe->url);
            if (!url)
                return tl::unexpected(url.error());
            m_config.probe->url = *url;
        }
        if (m_config.probe && !m_config.probe->accountId.startsWith(u'/')) {
            const auto id = withSettings(m_config.probe->accountId);
            if (!id)
                return tl::unexpected(id.error());
            m_config.probe->accountId = *id;
        }
        return {};
    }

    void network()
    {
        if (const QString proxy = setting(u"proxy"_s); !proxy.isEmpty())
            m_config.network.proxy = QUrl(proxy, QUrl::StrictMode);
        m_config.network.caFile = setting(u"ca_file"_s);
        // The same two files sign assertions where the client proves itself that way.
        m_config.network.clientCertificate =
            !setting(u"client_certificate_file"_s).isEmpty() && m_config.clientAuth != ClientAuth::PrivateKeyJwt;
        if (const int seconds = setting(u"timeout"_s).toInt(); seconds > 0)
            m_config.timeout = std::chrono::seconds(seconds);
    }

    /// What nobody consented to cannot be lost by sending it twice, and ends with nothing but what was entered.
    void replay()
    {
        m_config.replayPolicy = m_preset.replayPolicy;
        if (const QString word = setting(u"refresh_policy"_s); !word.isEmpty())
            m_config.replayPolicy = replayPolicyFromWord(word).value_or(m_config.replayPolicy);
        if (!needsNoConsent(m_connection.grantType))
            return;
        m_config.replayPolicy = ReplayPolicy{ReplayPolicy::Kind::NeverRotates, {}, false};
        m_config.idleLimit.reset();
        m_config.absoluteLimit.reset();
    }

    /// Whether requests of this connection go to the preset's address of that name.
    bool usesPresetAddress(const QString& name) const
    {
        if (name == "probe"_L1)
            return setting(u"probe_endpoint"_s).isEmpty();
        const bool isOfOneGrant = name == "authorization_endpoint"_L1 || name == "device_authorization_endpoint"_L1;
        const bool isAsked = isOfOneGrant ? neededEndpoints(m_connection.grantType).contains(name)
                                          : m_connection.grantType != GrantType::Static;
        return isAsked && setting(name).isEmpty();
    }

    void copyRules()
    {
        m_config.grantType = m_connection.grantType;
        m_config.connectionId = m_connection.id;
        m_config.connectionName = m_connection.name;
        m_config.providerId = m_preset.id;
        m_config.providerName = serviceName(m_connection, m_preset);
        m_config.pkce = m_preset.pkce;
        m_config.sendsIssuer = m_preset.sendsIssuer;
        m_config.nonce = m_preset.nonce;
        m_config.grantEnds = withUsualGrantEnds(m_preset.grantEnds);
        m_config.zeroExpiresInMeansNever = m_preset.zeroExpiresInMeansNever;
        if (m_preset.isVerified(u"/access_token_seconds"_s))
            m_config.accessTokenLife = m_preset.accessTokenLife;
        m_config.idleLimit = m_preset.idleLimit;
        m_config.absoluteLimit = m_preset.absoluteLimit;
        m_config.clientSecretLife = m_preset.clientSecretLife;
        m_config.refreshAfterAuthorize = m_preset.refreshAfterAuthorize;
        m_config.refusals = m_preset.refusals;
        for (const auto& end : m_preset.announcedEnds)
            if (end.kind != AnnouncedEnd::Kind::Endpoint || usesPresetAddress(end.name))
                m_config.announcedEnds.append(end);
        m_config.refreshTokenScope = m_preset.refreshTokenScope;
        m_config.tokenParameters = m_preset.tokenParameters;
        m_config.tokenHeaders = m_preset.tokenHeaders;
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

Result<ClientConfig> withLearned(ClientConfig config, const LearnedValues& values)
{
    const auto refused = [&config](const QString& name) {
        return fail(ErrorKind::PersonNeeded, u"learned-value-refused"_s,
                    Tr::tr("What %1 told at the sign-in does not make a usable %2. Nothing was sent there.")
                        .arg(config.providerName, name));
    };
    for (const auto& [name, text] : config.templates.asKeyValueRange()) {
        const QString filled = filledIn(text, values);
        if (!placeholdersIn(filled).isEmpty())
            continue;
        const QUrl url(filled, QUrl::StrictMode);
        if (!mayReceiveSecrets(url))
            return refused(name);
        *endpointOf(config, name) = url;
    }
    if (config.probe) {
        config.probe->url = filledIn(config.probe->url, values);
        if (!config.probe->accountId.startsWith(u'/'))
            config.probe->accountId = filledIn(config.probe->accountId, values);
        const bool complete = placeholdersIn(config.probe->url).isEmpty();
        if (complete && !mayReceiveSecrets(QUrl(config.probe->url, QUrl::StrictMode)))
            return refused(u"probe_endpoint"_s);
    }
    return config;
}

QUrl credentialEndpoint(const ClientConfig& config)
{
    if (config.grantType != GrantType::Static)
        return config.tokenEndpoint;
    return config.probe ? QUrl(config.probe->url, QUrl::StrictMode) : QUrl();
}

bool mayReceiveSecrets(const QUrl& url)
{
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasFragment())
        return false;
    return url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLoopbackHost(url.host()));
}

QString originOf(const QUrl& url)
{
    if (url.isEmpty())
        return {};
    return u"%1://%2:%3"_s.arg(url.scheme(), url.host()).arg(url.port(url.scheme() == "https"_L1 ? 443 : 80));
}

bool sameOrigin(const QUrl& a, const QUrl& b)
{
    return a.isValid() && b.isValid() && !a.host().isEmpty() && originOf(a) == originOf(b);
}

Result<void> checkProofReceiver(const ClientConfig& config, const QUrl& endpoint)
{
    if (sameOrigin(endpoint, config.tokenEndpoint))
        return {};
    return fail(ErrorKind::PersonNeeded, u"secret-origin"_s,
                Tr::tr("The client's credentials are for %1, so they were not sent to %2. Correct the addresses in the "
                       "connection's settings.")
                    .arg(originOf(config.tokenEndpoint), originOf(endpoint)));
}

quint16 proxyPort(const QUrl& proxy)
{
    return quint16(proxy.port(proxy.scheme() == "socks5"_L1 ? 1080 : 8080));
}

} // namespace evergrant
