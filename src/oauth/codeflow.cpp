// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "oauth/codeflow.h"
#include "net/exactlyoncemanager.h"
#include "net/privatekey.h"
#include "net/random.h"
#include "oauth/flowendpoint.h"
#include "oauth/loopbackreplyhandler.h"
#include "oauth/rawbasic.h"
#include "oauth/tokengrant.h"
#include <QCryptographicHash>
#include <QUrlQuery>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

/// Qt's flow puts the values into the query as they are, so they are encoded here.
QString encoded(QByteArrayView value)
{
    return QString::fromLatin1(value.toByteArray().toPercentEncoding());
}

QString encoded(const QString& value)
{
    return encoded(QByteArrayView(value.toUtf8()));
}

} // namespace

CodeFlow::CodeFlow(Clock& clock, const ClientConfig& config, const ClientCredentials& client,
                   ExactlyOnceManager* manager, LoopbackReplyHandler* handler)
    : QOAuth2AuthorizationCodeFlow(manager)
    , m_clock(clock)
    , m_config(config)
    , m_client(client)
    , m_manager(manager)
    , m_handler(handler)
{
    setReplyHandler(handler);
    setAuthorizationUrl(config.authorizationEndpoint);
    // Qt does not begin without one, even where it becomes known only later; sendCode() sets the true one.
    setTokenEndpoint(*this, config.tokenEndpoint.isEmpty() ? config.authorizationEndpoint : config.tokenEndpoint);
    setClientIdentifier(config.clientId);
    setModifyParametersFunction([this](Stage stage, Parameters* parameters) { modify(stage, parameters); });
}

Result<QUrl> CodeFlow::begin()
{
    // What is wrong with a key is said before anybody signs in. The proof itself is made when it is needed: it is good
    // for minutes only.
    if (m_config.clientAuth == ClientAuth::PrivateKeyJwt) {
        if (const Result<PrivateKey> key = PrivateKey::load(m_client.privateKey); !key)
            return tl::unexpected(key.error());
    }
    m_state = randomText(256);
    m_verifier = randomText(256);
    m_nonce.clear();
    if (m_config.nonce && m_config.scopes.contains("openid"_L1))
        m_nonce = QString::fromLatin1(randomText(256).reveal());

    // Qt leaves the status behind when an attempt fails, and then ignores the next one.
    setStatus(Status::NotAuthenticated);
    setState(QString::fromLatin1(m_state.reveal()));
    QUrl signIn;
    const auto caught =
        connect(this, &QAbstractOAuth::authorizeWithBrowser, this, [&signIn](const QUrl& url) { signIn = url; });
    grant();
    disconnect(caught);
    return signIn;
}

void CodeFlow::modify(Stage stage, Parameters* parameters) const
{
    if (stage == Stage::RequestingAuthorization)
        completeAuthorization(parameters);
    else if (stage == Stage::RequestingAccessToken)
        completeTokenRequest(parameters);
}

void CodeFlow::completeAuthorization(Parameters* parameters) const
{
    // RFC 6749 section 3.1: a query that the endpoint has of its own is kept.
    const auto ownItems = QUrlQuery(m_config.authorizationEndpoint).queryItems(QUrl::FullyDecoded);
    for (const auto& [name, value] : ownItems)
        parameters->replace(name, encoded(value));
    for (const auto& [name, value] : m_config.authorizationParameters.asKeyValueRange())
        parameters->replace(name, encoded(value));
    parameters->replace(u"response_type"_s, u"code"_s);
    parameters->replace(u"client_id"_s, encoded(m_config.clientId));
    parameters->replace(u"redirect_uri"_s, encoded(m_handler->callback()));
    parameters->replace(u"state"_s, encoded(m_state.reveal()));
    parameters->remove(u"scope"_s); // Qt up to 6.8 sends an empty one
    if (!m_config.scopes.isEmpty())
        parameters->replace(u"scope"_s, encoded(m_config.scopes.join(u' ')));
    // Qt 6.9 and later can send one of their own.
    parameters->remove(u"nonce"_s);
    if (!m_nonce.isEmpty())
        parameters->replace(u"nonce"_s, m_nonce);
    parameters->remove(u"code_challenge"_s);
    parameters->remove(u"code_challenge_method"_s);
    if (m_config.pkce) {
        const QByteArray hash = QCryptographicHash::hash(m_verifier.reveal().toByteArray(), QCryptographicHash::Sha256);
        parameters->replace(u"code_challenge"_s, QString::fromLatin1(hash.toBase64(base64Url)));
        parameters->replace(u"code_challenge_method"_s, u"S256"_s);
    }
}

void CodeFlow::completeTokenRequest(Parameters* parameters) const
{
    for (const auto& name : {u"client_id"_s, u"client_secret"_s, u"code_verifier"_s})
        parameters->remove(name);
    parameters->replace(u"grant_type"_s, u"authorization_code"_s);
    parameters->replace(u"code"_s, encoded(m_code.reveal()));
    parameters->replace(u"redirect_uri"_s, encoded(m_handler->callback()));
    if (m_config.pkce)
        parameters->replace(u"code_verifier"_s, encoded(m_verifier.reveal()));
    for (const ClientProof::Field& field : m_proof.fields)
        parameters->replace(QString::fromLatin1(field.name), encoded(field.value.reveal()));
    const auto extras = tokenExtras(m_config);
    for (const auto& [name, value] : extras.asKeyValueRange()) {
        if (!parameters->contains(name)) // what is there already is the protocol's
            parameters->insert(name, encoded(value));
    }
}

bool CodeFlow::useRawBasic()
{
    const bool possible = !rawBasicAlternative(m_config, m_client).isEmpty();
    if (possible)
        m_config.clientAuth = ClientAuth::SecretBasicRaw;
    return possible;
}

Result<void> CodeFlow::sendCode(const Secret& code, const QUrl& tokenEndpoint)
{
    setStatus(Status::NotAuthenticated); // as in begin()
    m_config.tokenEndpoint = tokenEndpoint;
    Result<ClientProof> proof = clientProof(m_config, m_client, tokenEndpoint, m_clock.now());
    if (!proof)
        return tl::unexpected(proof.error());
    m_proof = std::move(*proof);
    m_code = code;
    setTokenEndpoint(*this, tokenEndpoint);
    m_manager->setHeaders(tokenEndpoint, headersFor(m_config, m_proof.authorization));
    Q_EMIT m_handler->callbackReceived(
        {{u"code"_s, QString::fromUtf8(code.reveal())}, {u"state"_s, QString::fromLatin1(m_state.reveal())}});
    // Nobody answers challenges: Qt's flow means to try the client id with an empty password, and a second try would
    // cost the true answer, which says what is wrong.
    disconnect(m_manager, &QNetworkAccessManager::authenticationRequired, this, nullptr);
    return {};
}

} // namespace evergrant
