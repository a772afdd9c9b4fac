// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "oauth/loopbackreplyhandler.h"

#include "net/callbackpage.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

using Kind = AuthorizationResponse::Kind;

LoopbackReplyHandler::LoopbackReplyHandler(Clock& clock, QObject* parent)
    : QAbstractOAuthReplyHandler(parent)
    , m_listener(clock, [this](const HttpRequest& request, const HttpResponder& browser) {
        join(readAuthorizationResponse(request.queryFields(), m_expected), browser);
    })
{
}

LoopbackReplyHandler::~LoopbackReplyHandler()
{
    if (!m_listener.isOver())
        conclude({Conclusion::Outcome::Cancelled, {}, {}});
}

void LoopbackReplyHandler::expect(ExpectedResponse expected, Decided decided)
{
    m_expected = std::move(expected);
    m_whenDecided = std::move(decided);
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
    m_listener.keepWaiting(responder);
    if (!m_decided && !m_listener.isOver())
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
    const QUrl& own = m_listener.redirectUri();
    const bool fits = url.scheme() == own.scheme() && url.host() == own.host() && url.port(80) == own.port(80) &&
                      (url.path().isEmpty() ? u"/"_s : url.path(QUrl::FullyEncoded)).toLatin1() == m_listener.path();
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
    if (m_decided ? !isSameAsDecided(response) : m_listener.isOver()) {
        return fail(ErrorKind::Usage, u"already-answered"_s, tr("This sign-in is over already."));
    }
    if (!m_decided)
        decide(response);
    return {};
}

void LoopbackReplyHandler::stopWaiting(const Conclusion& conclusion)
{
    m_whenDecided = nullptr;
    m_listener.stopWaiting(conclusion);
}

void LoopbackReplyHandler::conclude(const Conclusion& conclusion)
{
    m_whenDecided = nullptr;
    m_listener.conclude(conclusion);
}

} // namespace evergrant
