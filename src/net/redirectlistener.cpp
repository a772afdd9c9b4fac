// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/redirectlistener.h"

#include "core/connection/loopback.h"
#include "net/callbackpage.h"
#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::RedirectListener)
};

} // namespace

RedirectListener::RedirectListener(Clock& clock, Arrived arrived)
    : m_arrived(std::move(arrived))
    , m_server(clock)
{
    m_server.setHandler(
        [this](const HttpRequest& request, const HttpResponder& responder) { handle(request, responder); });
}

Result<void> RedirectListener::listen(const QUrl& redirectUri)
{
    if (redirectUri.scheme() != "http"_L1 || !isLoopbackHost(redirectUri.host()) || redirectUri.hasFragment()) {
        return fail(ErrorKind::Usage, u"redirect-not-loopback"_s,
                    Tr::tr("The redirect address %1 does not lead to this computer. It has to begin with "
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

void RedirectListener::handle(const HttpRequest& request, const HttpResponder& responder)
{
    if (request.path != m_path)
        responder.answer(plainAnswer(404));
    else if (request.method == "HEAD")
        responder.answer(plainAnswer(200)); // link checkers look like this; the person's browser follows
    else if (request.method != "GET")
        responder.answer(plainAnswer(405));
    else
        m_arrived(request, responder);
}

void RedirectListener::keepWaiting(const HttpResponder& browser)
{
    if (m_final)
        browser.answer(*m_final);
    else
        m_waiting.append(browser);
}

void RedirectListener::stopWaiting(const Conclusion& conclusion)
{
    if (m_final)
        return;
    m_final = callbackPage(conclusion);
    for (const HttpResponder& browser : std::exchange(m_waiting, {}))
        browser.answer(*m_final);
}

void RedirectListener::conclude(const Conclusion& conclusion)
{
    m_final.reset();
    stopWaiting(conclusion);
    m_server.close();
}

} // namespace evergrant
