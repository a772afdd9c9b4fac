// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/redirectrelay.h"

#include "net/callbackpage.h"

namespace evergrant::cli {

namespace {

constexpr int portOfHttp = 80;

FormFields fieldsOf(const QUrl& address)
{
    return FormFields::parse(address.query(QUrl::FullyEncoded).toLatin1());
}

Secret secretIn(const FormFields& fields, QByteArrayView name)
{
    return Secret::take(fields.value(name).value_or(QByteArray()));
}

} // namespace

RedirectRelay::RedirectRelay(Clock& clock, const QUrl& signIn)
    : m_redirectUri(QUrl::fromEncoded(fieldsOf(signIn).value("redirect_uri").value_or(QByteArray())))
    , m_state(secretIn(fieldsOf(signIn), "state"))
    , m_listener(clock, [this](const HttpRequest& request, const HttpResponder& browser) {
        handleResponse(request.query, browser);
    })
{
    if (isNeeded()) // one without a port means this one, and not any that is free
        m_redirectUri.setPort(m_redirectUri.port(portOfHttp));
}

/// The worker judges the response; this only keeps out what any page in the browser could send here.
void RedirectRelay::handleResponse(const QByteArray& query, const HttpResponder& browser)
{
    const Secret state = secretIn(FormFields::parse(query), "state");
    const Secret response = Secret::take(QByteArray(query));
    const bool isOurs = !state.isEmpty() && state == m_state;
    if (!isOurs || (!m_response.isEmpty() && !(response == m_response)))
        return browser.answer(callbackPage({Conclusion::Outcome::StateMismatch, {}, {}}));
    m_listener.keepWaiting(browser);
    if (!m_response.isEmpty() || m_listener.isOver())
        return;
    m_response = response;
    QByteArray address = m_redirectUri.toEncoded(QUrl::RemoveQuery | QUrl::RemoveFragment) + '?' + query;
    Q_EMIT arrived(Secret::take(std::move(address)));
}

} // namespace evergrant::cli
