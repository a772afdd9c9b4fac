// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/practiceserver.h"
#include "core/errorcode.h"
#include "practice/practicepages.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>
#include <QTcpSocket>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

/// Between tries to take the port back, should somebody have taken it in between.
constexpr std::chrono::seconds firstPause(1), longestPause(30);

HttpAnswer json(int status, const QJsonObject& object)
{
    return jsonAnswer(status, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

HttpAnswer oauthError(const Error& error)
{
    // What is our own trouble is not the client's mistake.
    if (error.kind == ErrorKind::Failed)
        return json(500, {{u"error"_s, u"server_error"_s}});
    return json(400, {{u"error"_s, error.code}, {u"error_description"_s, error.message}});
}

HttpAnswer tokenAnswer(const PracticeTokens& tokens)
{
    return json(200, {{u"access_token"_s, QString::fromLatin1(tokens.accessToken.reveal())},
                      {u"token_type"_s, u"Bearer"_s},
                      {u"expires_in"_s, qint64(tokens.expiresIn.count())},
                      {u"refresh_token"_s, QString::fromLatin1(tokens.refreshToken.reveal())},
                      {u"scope"_s, tokens.scope}});
}

} // namespace

PracticeServer::PracticeServer(Clock& clock, QString stateFile, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
    , m_stateFile(std::move(stateFile))
    , m_server(clock)
    , m_grants(clock)
    , m_retry(clock.makeAlarm([this] { acceptConnectionsAgain(); }))
{
    m_server.setHandler(
        [this](const HttpRequest& request, const HttpResponder& responder) { handle(request, responder); });
}

PracticeServer::~PracticeServer() = default;

Result<void> PracticeServer::start(quint16 port)
{
    if (isRunning())
        return {};
    if (const Result<void> opened = m_grants.open(m_stateFile); !opened)
        return opened;
    const quint16 wanted = port != 0 ? port : m_grants.rememberedPort();
    if (const Result<void> listening = m_server.listen(u"127.0.0.1"_s, wanted); !listening)
        return listening;
    if (wanted == 0) {
        if (const Result<void> remembered = m_grants.rememberPort(m_server.port()); !remembered) {
            m_server.close();
            return remembered;
        }
    }
    m_signIns = std::make_unique<PracticeSignIns>(m_clock, issuer().toString());
    return {};
}

void PracticeServer::stop()
{
    m_heldPort = 0;
    rehearse(std::nullopt);
    m_holder.reset();
    m_server.close();
}

QUrl PracticeServer::address(const QString& path) const
{
    return isRunning() ? QUrl(u"http://127.0.0.1:%1%2"_s.arg(port()).arg(path)) : QUrl();
}

void PracticeServer::rehearse(std::optional<Rehearsal> rehearsal)
{
    m_retry->disarm();
    m_failures = 0;
    m_grants.endRehearsal();
    if (rehearsal == Rehearsal::ReplyLost)
        m_grants.rehearseLosses();
    if (rehearsal == Rehearsal::GrantRevoked)
        m_grants.rehearseRevocation();
    if (rehearsal == Rehearsal::ProviderDown)
        refuseConnections();
    else
        acceptConnectionsAgain();
}

void PracticeServer::refuseConnections()
{
    if (m_heldPort != 0 || !isRunning())
        return;
    m_heldPort = m_server.port();
    m_server.close();
    // A port that is bound and not listened on refuses connections, and is given to nobody else. Where that fails, it
    // is refused all the same.
    m_holder = std::make_unique<QTcpSocket>();
    m_holder->bind(QHostAddress(QHostAddress::LocalHost), m_heldPort, QAbstractSocket::ShareAddress);
}

void PracticeServer::acceptConnectionsAgain()
{
    if (m_heldPort == 0)
        return;
    m_holder.reset();
    // Whose it is takes long to find out, and was said the first time.
    if (m_failures > 0 && !QTcpServer().listen(QHostAddress(QHostAddress::LocalHost), m_heldPort))
        return tryAgainLater();
    if (const auto listening = m_server.listen(u"127.0.0.1"_s, m_heldPort); !listening) {
        const bool isFirst = m_failures == 0;
        tryAgainLater();
        if (isFirst)
            Q_EMIT portTaken(listening.error());
        return;
    }
    m_heldPort = 0;
}

void PracticeServer::tryAgainLater()
{
    m_retry->set(std::min(longestPause, firstPause * (1 << std::min(m_failures, 10))));
    ++m_failures;
}

void PracticeServer::handle(const HttpRequest& request, const HttpResponder& responder)
{
    const bool get = request.method == "GET", post = request.method == "POST";
    if (request.path == "/authorize" && get)
        responder.answer(showConsent(request));
    else if (request.path == "/authorize" && post)
        responder.answer(takeConsent(request));
    else if (request.path == "/token" && post)
        takeTokenRequest(request, responder);
    else if (request.path == "/revoke" && post)
        responder.answer(takeRevocation(request));
    else if (request.path == "/me" && get)
        responder.answer(probe(request));
    else if ((request.path == "/.well-known/oauth-authorization-server" ||
              request.path == "/.well-known/openid-configuration") &&
             get)
        responder.answer(metadata());
    else
        responder.answer(plainAnswer(404));
}

HttpAnswer PracticeServer::showConsent(const HttpRequest& request)
{
    const auto id = m_signIns->begin(request.queryFields());
    if (id)
        return practiceConsentPage(*m_signIns->request(*id), *id, tr("Practice account"), u"/authorize"_s);
    return id.error().location ? redirectTo(*id.error().location) : practiceRefusalPage(id.error().error);
}

HttpAnswer PracticeServer::takeConsent(const HttpRequest& request)
{
    const FormFields form = request.bodyFields();
    const auto location =
        m_signIns->answer(form.value("request").value_or(QByteArray()), form.value("answer") == "allow");
    if (location)
        return redirectTo(*location);
    return practiceRefusalPage(
        {ErrorKind::Usage, u"page-too-old"_s, tr("This page is too old. Start the sign-in again in Evergrant.")});
}

void PracticeServer::takeTokenRequest(const HttpRequest& request, const HttpResponder& responder)
{
    const FormFields body = request.bodyFields();
    if (losesAnswer(body))
        return responder.drop();
    const Result<PracticeTokens> tokens = tokensFor(body);
    responder.answer(tokens ? tokenAnswer(*tokens) : oauthError(tokens.error()));
}

/// Carries out a renewal of which nobody will hear; anything else is answered as ever.
bool PracticeServer::losesAnswer(const FormFields& body)
{
    return body.value("grant_type") == "refresh_token" &&
           m_grants.losesAnswer(body.value("refresh_token").value_or(QByteArray()),
                                QString::fromUtf8(body.value("client_id").value_or(QByteArray())));
}

Result<PracticeTokens> PracticeServer::tokensFor(const FormFields& body)
{
    const QByteArray grantType = body.value("grant_type").value_or(QByteArray());
    if (grantType == "authorization_code")
        return tokensForCode(body);
    if (grantType == "refresh_token") {
        return m_grants.refresh(body.value("refresh_token").value_or(QByteArray()),
                                QString::fromUtf8(body.value("client_id").value_or(QByteArray())));
    }
    return fail(ErrorKind::Usage, u"unsupported_grant_type"_s, tr("This grant type is not known here."));
}

Result<PracticeTokens> PracticeServer::tokensForCode(const FormFields& body)
{
    QString family;
    const auto redeemed = m_signIns->redeem(body, &family);
    if (!redeemed) {
        if (!family.isEmpty()) {
            if (const Result<void> revoked = m_grants.revokeFamily(family); !revoked)
                return tl::unexpected(revoked.error());
        }
        return tl::unexpected(redeemed.error());
    }
    const PracticeRequest& request = redeemed->request;
    Result<PracticeTokens> tokens = m_grants.grant(tr("Practice account"), request.clientId, request.scope, &family);
    m_signIns->setFamily(redeemed->code, family);
    return tokens;
}

HttpAnswer PracticeServer::takeRevocation(const HttpRequest& request)
{
    const std::optional<QByteArray> token = request.bodyFields().value("token");
    if (!token)
        return oauthError({ErrorKind::Usage, errorcode::invalidRequest, tr("The token to revoke is missing.")});
    const Result<void> revoked = m_grants.revoke(*token);
    return revoked ? json(200, {}) : oauthError(revoked.error());
}

HttpAnswer PracticeServer::probe(const HttpRequest& request) const
{
    const QByteArray prefix = "Bearer ";
    const QByteArray header = request.headers.value("authorization");
    const auto account = header.startsWith(prefix) ? m_grants.accountOf(header.sliced(prefix.size())) : std::nullopt;
    if (account)
        return json(200, {{u"account"_s, *account}});
    HttpAnswer refused = json(401, {{u"error"_s, u"invalid_token"_s}});
    refused.headers.emplaceBack("WWW-Authenticate", "Bearer error=\"invalid_token\"");
    return refused;
}

HttpAnswer PracticeServer::metadata() const
{
    return json(200, {{u"issuer"_s, issuer().toString()},
                      {u"authorization_endpoint"_s, authorizationEndpoint().toString()},
                      {u"token_endpoint"_s, tokenEndpoint().toString()},
                      {u"revocation_endpoint"_s, revocationEndpoint().toString()},
                      {u"response_types_supported"_s, QJsonArray{u"code"_s}},
                      {u"grant_types_supported"_s, QJsonArray{u"authorization_code"_s, u"refresh_token"_s}},
                      {u"code_challenge_methods_supported"_s, QJsonArray{u"S256"_s}},
                      {u"token_endpoint_auth_methods_supported"_s, QJsonArray{u"none"_s}},
                      {u"authorization_response_iss_parameter_supported"_s, true}});
}

} // namespace evergrant
