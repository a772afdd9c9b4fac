// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How a connection comes into being: what is checked, and the redirect URI that it gets.

#include "engine/clientproof.h"

#include "core/errorcode.h"
#include "engine/engine.h"
#include "engine/jobs/adoptjob.h"
#include "engine/jobs/changecredentialsjob.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

bool isLoopbackRedirect(const QUrl& url)
{
    const auto host = url.host();
    return url.isValid() && url.scheme() == "http"_L1 && url.userInfo().isEmpty() && !url.hasFragment() &&
           (host == "localhost"_L1 || host == "127.0.0.1"_L1 || host == "::1"_L1);
}

Result<GrantType> chosenGrant(const ProviderPreset& preset, const QString& word)
{
    if (word.isEmpty())
        return preset.grants.value(0, GrantType::Code);
    const auto type = grantTypeFromWord(word);
    if (type && !preset.grants.contains(*type))
        return fail(ErrorKind::Usage, u"grant-not-offered"_s,
                    Engine::tr("grant: %1 cannot be used with “%2” here.").arg(preset.name, word));
    return type;
}

Result<void> checkSettings(const QMap<QString, QString>& settings)
{
    for (auto it = settings.begin(); it != settings.end(); ++it)
        if (const auto fine = checkSetting(it.key(), it.value()); !fine)
            return fine;
    return {};
}

/// `preset` is that of the grant.
Result<void> checkClient(const ProviderPreset& preset, const NewConnection& fields, const KeyMaterial& files)
{
    if (preset.clientIdNeeded && fields.clientId.isEmpty() && files.clientId.isEmpty())
        return fail(ErrorKind::Usage, u"client-id-missing"_s,
                    Engine::tr("client_id: %1 needs one (there it is called “%2”). Copy it from the provider's portal.")
                        .arg(preset.name, preset.clientIdLabel));
    const bool secretNeeded = !fields.withoutSecrets && preset.clientSecret == ProviderPreset::SecretUse::Required &&
                              fields.settings.value(u"client_auth"_s) != toWord(ClientAuth::PrivateKeyJwt);
    if (secretNeeded && fields.clientSecret.isEmpty())
        return fail(
            ErrorKind::Usage, u"client-secret-missing"_s,
            Engine::tr("client_secret: %1 needs one (there it is called “%2”). Give it with --client-secret-stdin.")
                .arg(preset.name, preset.clientSecretLabel));
    return {};
}

CredentialChanges enteredCredentials(const NewConnection& fields, const std::optional<KeyMaterial>& files)
{
    CredentialChanges entered;
    if (!fields.clientSecret.isEmpty())
        entered.secret = fields.clientSecret;
    if (!fields.proxyPassword.isEmpty())
        entered.proxyPassword = fields.proxyPassword;
    if (files)
        entered.keys = files->keys;
    return entered;
}

} // namespace

Result<void> checkStaticCredential(const Secret& secret)
{
    if (secret.isEmpty())
        return fail(
            ErrorKind::Usage, u"client-secret-missing"_s,
            Engine::tr("client_secret: this connection is nothing but its key or password. Give the new one, or "
                       "remove the connection."));
    const auto bytes = secret.reveal();
    if (std::any_of(bytes.begin(), bytes.end(),
                    [](char c) { return static_cast<unsigned char>(c) < ' ' || c == 0x7f; }))
        return fail(ErrorKind::Usage, u"client-secret-unusable"_s,
                    Engine::tr("client_secret: it holds a line break or another control character. Copy it anew."));
    return {};
}

Result<QString> Engine::draftRedirectUri(const QString& providerId)
{
    const auto preset = m_ports->presets.constFind(providerId);
    if (preset == m_ports->presets.constEnd())
        return fail(ErrorKind::Usage, u"unknown-provider"_s,
                    tr("There is no provider “%1”. `evergrant providers` lists those that exist.").arg(providerId));
    return chosenRedirectUri(*preset, {});
}

/// A provider that compares the whole URI needs a port that stays; it is chosen now and shown to be registered.
Result<QString> Engine::chosenRedirectUri(const ProviderPreset& preset, const QString& wanted)
{
    if (!wanted.isEmpty()) {
        if (!isLoopbackRedirect(QUrl(wanted, QUrl::StrictMode)))
            return fail(ErrorKind::Usage, u"redirect-not-loopback"_s,
                        tr("redirect_uri: “%1” does not lead to this machine. Use http://localhost:PORT/PATH or "
                           "http://127.0.0.1:PORT/PATH.")
                            .arg(wanted));
        return wanted;
    }
    if (preset.redirectPort == ProviderPreset::Port::Free)
        return QString();
    const auto draft = m_draftPorts.constFind(preset.id);
    if (draft == m_draftPorts.constEnd() || m_registry.isPortTaken(*draft)) {
        const auto isTaken = [this](quint16 port) {
            return m_registry.isPortTaken(port) || std::ranges::find(m_draftPorts, port) != m_draftPorts.end();
        };
        const auto port = m_ports->freePort(isTaken);
        if (!port)
            return fail(ErrorKind::Failed, u"no-free-port"_s,
                        tr("No free port was found on this machine for the redirect URI. Name one with "
                           "--redirect-uri http://%1:PORT%2.")
                            .arg(preset.redirectHost, preset.redirectPath));
        m_draftPorts.insert(preset.id, *port);
    }
    return u"http://%1:%2%3"_s.arg(preset.redirectHost).arg(m_draftPorts.value(preset.id)).arg(preset.redirectPath);
}

Result<NewClient> Engine::checked(const NewConnection& fields)
{
    if (const auto name = checkedConnectionName(fields.name); !name)
        return tl::unexpected(name.error());
    if (m_registry.isNameTaken(fields.name))
        return fail(ErrorKind::Usage, errorcode::nameTaken,
                    tr("name: a connection named “%1” exists already. Nothing was changed. Choose another name, or "
                       "remove that one first.")
                        .arg(fields.name));
    const auto preset = m_ports->presets.constFind(fields.providerId);
    if (preset == m_ports->presets.constEnd())
        return fail(
            ErrorKind::Usage, u"unknown-provider"_s,
            tr("provider: there is no “%1”. `evergrant providers` lists those that exist.").arg(fields.providerId));
    const auto grantType = chosenGrant(*preset, fields.grant);
    if (!grantType)
        return tl::unexpected(grantType.error());
    if (const auto fine = checkSettings(fields.settings); !fine)
        return tl::unexpected(fine.error());
    if (const auto fine = checkKeySettings(fields.settings); !fine)
        return tl::unexpected(fine.error());
    const auto named =
        fields.withoutSecrets ? QMap<QString, QString>() : changedKeyFiles(fields.settings, fields.settings);
    const auto read = m_ports->readKeyFiles(named, {});
    if (!read)
        return tl::unexpected(read.error());
    const KeyMaterial files = read->value_or(KeyMaterial());
    if (const auto fine = checkClient(preset->forGrant(*grantType), fields, files); !fine)
        return tl::unexpected(fine.error());
    auto made = assembled(fields, preset->forGrant(*grantType), *grantType, files);
    if (!made)
        return tl::unexpected(made.error());
    const auto config = resolveClientConfig(*made, *preset);
    if (!config)
        return tl::unexpected(config.error());
    if (fields.withoutSecrets)
        return NewClient{*made, {}};
    if (*grantType == GrantType::Static)
        if (const auto fine = checkStaticCredential(fields.clientSecret); !fine)
            return tl::unexpected(fine.error());
    ClientCredentials proof = files.keys;
    proof.secret = fields.clientSecret;
    if (const auto fine = checkProof(*config, proof, files); !fine)
        return tl::unexpected(fine.error());
    return NewClient{*made, enteredCredentials(fields, *read)};
}

/// `preset` is that of the grant.
Result<Connection> Engine::assembled(const NewConnection& fields, const ProviderPreset& preset, GrantType grantType,
                                     const KeyMaterial& files)
{
    auto wanted = fields.redirectUri;
    if (wanted.isEmpty())
        wanted = fields.settings.value(u"redirect_uri"_s);
    Result<QString> redirectUri = QString();
    if (grantType == GrantType::Code)
        redirectUri = chosenRedirectUri(preset, wanted);
    if (!redirectUri)
        return tl::unexpected(redirectUri.error());
    const auto local = m_ports->localSettings(preset.id);
    if (!local)
        return tl::unexpected(local.error());
    Connection made;
    made.id = QUuid::createUuid();
    made.grantType = grantType;
    made.name = fields.name;
    made.title = fields.title;
    made.providerId = fields.providerId;
    made.clientId = fields.clientId.isEmpty() ? files.clientId : fields.clientId;
    // RFC 6749 section 4.1.1 wants one in every request, also where the provider does not look at it.
    if (made.clientId.isEmpty() && !preset.clientIdNeeded && grantType == GrantType::Code)
        made.clientId = preset.id;
    made.scopes = fields.scopes;
    made.redirectUri = *redirectUri;
    made.settings = *local;
    made.settings.insert(fields.settings);
    made.settings.remove(u"redirect_uri"_s);
    made.createdAt = m_ports->clock.now();
    return made;
}

Result<void> Engine::checkNew(const NewConnection& fields)
{
    return checked(fields).map([](const NewClient&) {});
}

QCoro::Task<Result<Engine::ConnectionPtr>> Engine::add(NewConnection fields)
{
    const QPointer<Engine> self(this);
    const auto made = checked(fields);
    if (!made)
        co_return tl::unexpected(made.error());
    const Connection& connection = made->connection;
    // Nobody can see the connection before it is durable.
    m_registry.reserve(connection);
    Result<void> saved;
    if (!made->credentials.isEmpty())
        saved = co_await unlock(false);
    if (self && saved)
        saved = co_await m_ports->connections.put(connection);
    if (!self)
        co_return fail(ErrorKind::Cancelled, u"stopping"_s, tr("Evergrant is stopping."));
    m_registry.release(connection);
    if (!saved)
        co_return tl::unexpected(saved.error());
    const auto managed = makeConnection(connection);
    if (m_ports->grants.isOpen())
        AdoptJob::beginEmpty(*managed);
    m_registry.add(managed);
    if (!made->credentials.isEmpty()) {
        ChangeCredentialsJob change(managed);
        const auto stored = co_await change.run(made->credentials);
        if (!self)
            co_return fail(ErrorKind::Cancelled, u"stopping"_s, tr("Evergrant is stopping."));
        if (!stored) {
            const auto turn = co_await m_edits.turn();
            if (!self)
                co_return fail(ErrorKind::Cancelled, u"stopping"_s, tr("Evergrant is stopping."));
            forget(managed);
            (void)co_await m_ports->connections.remove(connection.id);
            co_return tl::unexpected(stored.error());
        }
    }
    log(EventLevel::Info, u"added"_s, tr("Connection added."), &connection);
    m_changes.publish(change::ConnectionAdded{connection.id});
    noteChange(*managed);
    co_return managed;
}

} // namespace evergrant
