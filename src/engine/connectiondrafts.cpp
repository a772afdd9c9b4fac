// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/connectiondrafts.h"

#include "core/errorcode.h"
#include "core/handover/handovernotes.h"
#include "core/provider/presettext.h"
#include "core/text/didyoumean.h"
#include "engine/clientproof.h"
#include "engine/credentialhome.h"
#include "engine/managedconnection.h"
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

tl::unexpected<Error> unknownProvider(const QString& message, const QString& id, const QStringList& known)
{
    return fail(ErrorKind::Usage, u"unknown-provider"_s,
                withDidYouMean(message, id, known) + u' ' +
                    QObject::tr("`evergrant providers` lists those that exist."));
}

Result<GrantType> chosenGrant(const ProviderPreset& preset, const QString& word)
{
    if (word.isEmpty())
        return preset.grants.value(0, GrantType::Code);
    const auto type = grantTypeFromWord(word);
    if (type && !preset.grants.contains(*type))
        return fail(ErrorKind::Usage, u"grant-not-offered"_s,
                    QObject::tr("grant: %1 cannot be used with “%2” here.").arg(preset.name, word));
    return type;
}

Result<void> checkSettings(const QMap<QString, QString>& settings)
{
    for (auto it = settings.begin(); it != settings.end(); ++it)
        if (const auto fine = checkStoredSetting(it.key(), it.value()); !fine)
            return fine;
    return {};
}

/// `preset` is that of the grant.
Result<void> checkClient(const ProviderPreset& preset, const NewConnection& fields, const KeyMaterial& files)
{
    if (preset.clientIdNeeded && fields.clientId.isEmpty() && files.clientId.isEmpty())
        return fail(
            ErrorKind::Usage, u"client-id-missing"_s,
            QObject::tr("client_id: %1 needs one (there it is called “%2”). Copy it from the provider's portal.")
                .arg(preset.name, presetText(preset.clientIdLabel)));
    const bool secretNeeded = !fields.withoutSecrets && preset.clientSecret == ProviderPreset::SecretUse::Required &&
                              fields.settings.value(u"client_auth"_s) != toWord(ClientAuth::PrivateKeyJwt);
    if (secretNeeded && fields.clientSecret.isEmpty())
        return fail(
            ErrorKind::Usage, u"client-secret-missing"_s,
            QObject::tr("client_secret: %1 needs one (there it is called “%2”). Give it with --client-secret-stdin.")
                .arg(preset.name, presetText(preset.clientSecretLabel)));
    return {};
}

/// RFC 6749 section 4.1.1 wants one in every request, also where the provider does not look at it. `preset` is that of
/// the grant.
QString clientIdOf(const QString& given, const ProviderPreset& preset, GrantType grantType)
{
    const bool isMissing = given.isEmpty() && !preset.clientIdNeeded && grantType == GrantType::Code;
    return isMissing ? preset.id : given;
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

/// It goes into headers as it is, and without it there is nothing.
Result<void> checkStaticCredential(const Secret& secret)
{
    if (secret.isEmpty())
        return fail(
            ErrorKind::Usage, u"client-secret-missing"_s,
            QObject::tr("client_secret: this connection is nothing but its key or password. Give the new one, or "
                        "remove the connection."));
    const auto bytes = secret.reveal();
    if (std::ranges::any_of(bytes, [](char c) { return static_cast<unsigned char>(c) < ' ' || c == 0x7f; }))
        return fail(ErrorKind::Usage, u"client-secret-unusable"_s,
                    QObject::tr("client_secret: it holds a line break or another control character. Copy it again."));
    return {};
}

} // namespace

ConnectionDrafts::ConnectionDrafts(EngineContext& context)
    : m_context(context)
    , m_redirectUris(context)
{
}

Result<QString> ConnectionDrafts::redirectUri(const QString& providerId)
{
    const auto preset = m_context.ports->presets.constFind(providerId);
    if (preset == m_context.ports->presets.constEnd())
        return unknownProvider(QObject::tr("There is no provider “%1”.").arg(providerId), providerId,
                               m_context.ports->presets.keys());
    return m_redirectUris.chosen(*preset, {});
}

Result<NewClient> ConnectionDrafts::added(const NewConnection& fields)
{
    if (const auto name = checkedConnectionName(fields.name); !name)
        return tl::unexpected(name.error());
    if (m_context.registry.isNameTaken(fields.name))
        return fail(
            ErrorKind::Usage, errorcode::nameTaken,
            QObject::tr("name: a connection named “%1” exists already. Nothing was changed. Choose another name, or "
                        "remove that one first.")
                .arg(fields.name));
    const auto preset = m_context.ports->presets.constFind(fields.providerId);
    if (preset == m_context.ports->presets.constEnd())
        return unknownProvider(QObject::tr("provider: there is no “%1”.").arg(fields.providerId), fields.providerId,
                               m_context.ports->presets.keys());
    const auto grantType = chosenGrant(*preset, fields.grant);
    if (!grantType)
        return tl::unexpected(grantType.error());
    if (const auto fine = checkSettings(fields.settings); !fine)
        return tl::unexpected(fine.error());
    if (const auto fine = checkKeySettings(fields.settings); !fine)
        return tl::unexpected(fine.error());
    const auto named =
        fields.withoutSecrets ? QMap<QString, QString>() : changedKeyFiles(fields.settings, fields.settings);
    const auto read = m_context.ports->readKeyFiles(named, {});
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
Result<Connection> ConnectionDrafts::assembled(const NewConnection& fields, const ProviderPreset& preset,
                                               GrantType grantType, const KeyMaterial& files)
{
    auto wanted = fields.redirectUri;
    if (wanted.isEmpty())
        wanted = fields.settings.value(u"redirect_uri"_s);
    Result<QString> redirectUri = QString();
    if (grantType == GrantType::Code)
        redirectUri = m_redirectUris.chosen(preset, wanted);
    if (!redirectUri)
        return tl::unexpected(redirectUri.error());
    const auto local = m_context.ports->localSettings(preset.id);
    if (!local)
        return tl::unexpected(local.error());
    Connection made;
    made.id = QUuid::createUuid();
    made.grantType = grantType;
    made.name = fields.name;
    made.title = fields.title;
    made.providerId = fields.providerId;
    made.clientId = clientIdOf(fields.clientId.isEmpty() ? files.clientId : fields.clientId, preset, grantType);
    made.scopes = fields.scopes;
    made.redirectUri = *redirectUri;
    made.settings = *local;
    made.settings.insert(fields.settings);
    made.settings.remove(u"redirect_uri"_s);
    made.createdAt = m_context.ports->clock.now();
    return made;
}

Result<Connection> ConnectionDrafts::changedSettings(const Connection& before, const ConnectionChanges& changes)
{
    Connection next = before;
    const auto preset = m_context.ports->presets.constFind(next.providerId);
    if (preset == m_context.ports->presets.constEnd())
        return fail(ErrorKind::PersonNeeded, u"unknown-provider"_s,
                    QObject::tr("provider: there is no “%1” in this installation, so its settings cannot be checked.")
                        .arg(next.providerId));
    for (auto it = changes.settings.begin(); it != changes.settings.end(); ++it) {
        const bool taken = it.value().isEmpty() && isStoredSetting(it.key());
        if (const auto fine = checkStoredSetting(it.key(), it.value()); !fine && !taken)
            return tl::unexpected(fine.error());
        if (it.key() == "redirect_uri"_L1) {
            const auto redirect = m_redirectUris.chosen(*preset, it.value());
            if (!redirect)
                return tl::unexpected(redirect.error());
            next.redirectUri = *redirect;
        } else if (taken) {
            next.settings.remove(it.key());
        } else {
            next.settings.insert(it.key(), it.value());
        }
    }
    next.clientId =
        clientIdOf(changes.clientId.value_or(next.clientId), preset->forGrant(next.grantType), next.grantType);
    next.title = changes.title.value_or(next.title);
    next.scopes = changes.scopes.value_or(next.scopes);
    // None of its own any more: then those of today, and not what it was granted before.
    if (changes.scopes && changes.scopes->isEmpty() && isClientOnly(next.grantType))
        next.scopes = preset->forGrant(next.grantType).scopes;
    if (const auto config = resolveClientConfig(next, *preset); !config)
        return tl::unexpected(config.error());
    return next;
}

/// A key that is entered later is looked at as in a new connection; what is stored already counts, where it stays.
Result<NewClient> ConnectionDrafts::changed(const ManagedConnection& managed, const ConnectionChanges& changes)
{
    if (managed.settings().grantType == GrantType::Static && changes.clientSecret)
        if (const auto fine = checkStaticCredential(*changes.clientSecret); !fine)
            return tl::unexpected(fine.error());
    const auto next = changedSettings(managed.settings(), changes);
    if (!next)
        return tl::unexpected(next.error());
    NewClient client{*next, {changes.clientSecret, changes.proxyPassword, {}}};
    Connection& after = client.connection;
    const auto named = changedKeyFiles(changes.settings, after.settings);
    if (named.isEmpty())
        return client;
    if (const auto fine = checkKeySettings(after.settings); !fine)
        return tl::unexpected(fine.error());
    const auto& preset = m_context.ports->presets[after.providerId]; // changedSettings() found it
    auto config = resolveClientConfig(after, preset);
    const CredentialHome home = credentialHome(config.value_or(ClientConfig()));
    ClientCredentials proof = managed.core().client.credentials().staying(home).value_or(ClientCredentials());
    const auto files = m_context.ports->readKeyFiles(named, proof);
    if (!files)
        return tl::unexpected(files.error());
    const KeyMaterial material = files->value_or(KeyMaterial());
    if (!material.clientId.isEmpty())
        after.clientId = material.clientId;
    config = resolveClientConfig(after, preset);
    if (!config)
        return tl::unexpected(config.error());
    const Secret secret = changes.clientSecret.value_or(proof.secret);
    proof = material.keys;
    proof.secret = secret;
    if (const auto fine = checkProof(*config, proof, material); !fine)
        return tl::unexpected(fine.error());
    client.credentials.keys = material.keys;
    return client;
}

} // namespace evergrant
