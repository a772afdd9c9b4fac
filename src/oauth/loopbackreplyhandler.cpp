// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "oauth/loopbackreplyhandler.h"
#include "core/connection/loopback.h"
#include "oauth/callbackpage.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

using Kind = AuthorizationResponse::Kind;

LoopbackReplyHandler::LoopbackReplyHandler(Clock& clock, QObject* parent)
    : QAbstractOAuthReplyHandler(parent)
    , m_server(clock)
{
    m_server.setHandler(
        [this](const HttpRequest& request, const HttpResponder& responder) { handle(request, responder); });
}

LoopbackReplyHandler::~LoopbackReplyHandler()
{
    if (!m_final)
        conclude({Conclusion::Outcome::Cancelled, {}, {}});
}

Result<void> LoopbackReplyHandler::listen(const QUrl& redirectUri)
{
    if (redirectUri.scheme() != "http"_L1 || !isLoopbackHost(redirectUri.host()) || redirectUri.hasFragment()) {
        return fail(ErrorKind::Usage, u"redirect-not-loopback"_s,
                    tr("The redirect address %1 does not lead to this computer. It has to begin with "
                       "http://localhost, http://127.0.0.1 or http://[::1].")
                        .arg(redirectUri.toDisplayString()));
    }
    const auto wanted = static_cast<quint16>(qMax(redirectUri.port(0), 0));
    if (const Result<void> listening = m_server.listen(redirectUri.host(), wanted); !listening)
        return listening;
    m_redirectUri = redirectUri;
    if (wanted == 0)
        m_redirectUri.setPort(m_server.port());
    m_path = redirectUri.path(QUrl::FullyEncoded).toLatin1();
    if (m_path.isEmpty())
        m_path = "/";
    return {};
}

void LoopbackReplyHandler::expect(ExpectedResponse expected, Decided decided)
{
    m_expected = std::move(expected);
    m_whenDecided = std::move(decided);
}

void LoopbackReplyHandler::handle(const HttpRequest& request, const HttpResponder& responder)
{
    if (request.path != m_path) {
        responder.answer(plainAnswer(404));
    } else if (request.method == "HEAD") {
        responder.answer(plainAnswer(200)); // link checkers look like this; the person's browser follows
    } else if (request.method != "GET") {
        responder.answer(plainAnswer(405));
    } else {
        join(readAuthorizationResponse(request.queryFields(), m_expected), responder);
    }
}

void LoopbackReplyHandler::join(const AuthorizationResponse& response, const HttpResponder& responder)
{
    if (response.kind == Kind::Foreign || (m_decided && !isSameAsDecided(response))) {
        responder.answer(callbackPage({Conclusion::Outcome::StateMismatch, {}, {}}));
        return;
    }
    if (response.kind == Kind::Incomplete) {
        responder.answer(callbackPage(
            {Conclusion::Outcome::Failed, {}, tr("The provider's answer holds neither a code nor an error.")}));
        return;
    }
    if (m_final) {
        responder.answer(*m_final);
        return;
    }
    m_waiting.append(responder);
    if (!m_decided)
        decide(response);
}

void LoopbackReplyHandler::decide(const AuthorizationResponse& response)
{
    m_decided = response;
    if (const Decided whenDecided = std::exchange(m_whenDecided, nullptr))
        whenDecided(response);
}

bool LoopbackReplyHandler::isSameAsDecided(const AuthorizationResponse& response) const
{
    return response.kind == m_decided->kind && response.code == m_decided->code &&
           response.error.code == m_decided->error.code;
}

std::optional<QByteArray> LoopbackReplyHandler::queryOf(const QString& address) const
{
    const QString text = address.trimmed();
    const qsizetype question = text.indexOf(u'?');
    const qsizetype hash = text.indexOf(u'#');
    const QString query = text.mid(question + 1, hash > question ? hash - question - 1 : -1);
    const FormFields fields = FormFields::parse(query.toUtf8());
    if (!fields.contains("state") && !fields.contains("code") && !fields.contains("error"))
        return std::nullopt;
    QString place = text.left(qMax(question, qsizetype(0)));
    if (place.isEmpty())
        return query.toUtf8();
    if (!place.contains("://"_L1)) // browsers like to hide it
        place.prepend("http://"_L1);
    const QUrl url(place);
    const bool fits = url.scheme() == m_redirectUri.scheme() && url.host() == m_redirectUri.host() &&
                      url.port(80) == m_redirectUri.port(80) &&
                      (url.path().isEmpty() ? u"/"_s : url.path(QUrl::FullyEncoded)).toLatin1() == m_path;
    return fits ? std::optional(query.toUtf8()) : std::nullopt;
}

Result<void> LoopbackReplyHandler::acceptPasted(const QString& address)
{
    const std::optional<QByteArray> query = queryOf(address);
    if (!query) {
        return fail(ErrorKind::Usage, u"not-a-redirect"_s,
                    tr("This is not the address of the page after the sign-in. It begins with %1 and has a question "
                       "mark in it.")
                        .arg(callback()));
    }
    const AuthorizationResponse response = readAuthorizationResponse(FormFields::parse(*query), m_expected);
    if (response.kind == Kind::Foreign) {
        return fail(ErrorKind::Usage, u"state-mismatch"_s,
                    tr("This address belongs to another sign-in. Open the sign-in page of this one and paste the "
                       "address that it leads to."));
    }
    if (response.kind == Kind::Incomplete) {
        return fail(ErrorKind::Usage, u"code-missing"_s,
                    tr("The address is not complete: there is no code in it. Copy all of it."));
    }
    if (m_decided ? !isSameAsDecided(response) : m_final.has_value()) {
        return fail(ErrorKind::Usage, u"already-answered"_s, tr("This sign-in is over already."));
    }
    if (!m_decided)
        decide(response);
    return {};
}

void LoopbackReplyHandler::stopWaiting(const Conclusion& conclusion)
{
    if (m_final)
        return;
    m_final = callbackPage(conclusion);
    m_whenDecided = nullptr;
    for (const HttpResponder& responder : std::exchange(m_waiting, {}))
        responder.answer(*m_final);
}

void LoopbackReplyHandler::conclude(const Conclusion& conclusion)
{
    m_final.reset();
    stopWaiting(conclusion);
    m_server.close();
}

} // namespace evergrant
