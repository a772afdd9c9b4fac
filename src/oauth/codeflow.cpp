// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "oauth/codeflow.h"
#include "oauth/exactlyoncemanager.h"
#include "oauth/loopbackreplyhandler.h"
#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QUrlQuery>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

constexpr auto base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

Secret random256Bits()
{
    std::array<quint32, 8> words;
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    return Secret::take(QByteArray(reinterpret_cast<const char*>(words.data()), sizeof words).toBase64(base64Url));
}

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

CodeFlow::CodeFlow(const ClientConfig& config, const Secret& clientSecret, ExactlyOnceManager* manager,
                   LoopbackReplyHandler* handler)
    : QOAuth2AuthorizationCodeFlow(manager)
    , m_config(config)
    , m_clientSecret(clientSecret)
    , m_manager(manager)
    , m_handler(handler)
{
    setReplyHandler(handler);
    setAuthorizationUrl(config.authorizationEndpoint);
    setAccessTokenUrl(config.tokenEndpoint);
    setClientIdentifier(config.clientId);
    setModifyParametersFunction([this](Stage stage, Parameters* parameters) { modify(stage, parameters); });
}

Result<QUrl> CodeFlow::begin()
{
    Result<ClientProof> proof = clientProof(m_config, m_clientSecret);
    if (!proof)
        return tl::unexpected(proof.error());
    m_proof = std::move(*proof);
    m_state = random256Bits();
    m_verifier = random256Bits();

    // Qt leaves the status behind when an attempt fails, and then ignores the next one.
    setStatus(Status::NotAuthenticated);
    setScope(m_config.scopes.join(u' '));
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
    parameters->remove(u"scope"_s);
    if (!m_config.scopes.isEmpty())
        parameters->replace(u"scope"_s, encoded(m_config.scopes.join(u' ')));
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
    if (m_proof.idInBody)
        parameters->replace(u"client_id"_s, encoded(m_config.clientId));
    if (m_proof.secretInBody)
        parameters->replace(u"client_secret"_s, encoded(m_clientSecret.reveal()));
}

void CodeFlow::sendCode(const Secret& code)
{
    m_code = code;
    m_manager->setAuthorization(m_config.tokenEndpoint, m_proof.authorization);
    Q_EMIT m_handler->callbackReceived(
        {{u"code"_s, QString::fromUtf8(code.reveal())}, {u"state"_s, QString::fromLatin1(m_state.reveal())}});
    // Nobody answers challenges: Qt's flow means to try the client id with an empty password, and a second try would
    // cost the true answer, which says what is wrong.
    disconnect(m_manager, &QNetworkAccessManager::authenticationRequired, this, nullptr);
}

} // namespace evergrant
