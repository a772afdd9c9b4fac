// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/proxymethods.h"

#include "core/connection/proxyexceptions.h"
#include "core/ports/proxyservice.h"
#include "engine/engine.h"
#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::api {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::api::ProxyMethods)
};

tl::unexpected<Error> staysAsItIs()
{
    return fail(ErrorKind::Failed, u"proxy-fixed"_s, Tr::tr("The proxy cannot be changed here."));
}

QString sentenceFor(const ProxyChoice& choice)
{
    switch (choice.kind) {
    case ProxyChoice::Kind::System:
        return Tr::tr("Requests go through the proxy of the system from now on.");
    case ProxyChoice::Kind::None:
        return Tr::tr("Requests go through no proxy from now on.");
    case ProxyChoice::Kind::Named:
        break;
    }
    const QString named = Tr::tr("Requests go through the proxy %1 from now on.").arg(toWord(choice));
    if (choice.exceptions.isEmpty())
        return named;
    return named + u' ' + Tr::tr("Without it: %1.").arg(choice.exceptions.join(u", "_s));
}

/// `before`: the one whose exceptions stay where no others are given.
Result<ProxyChoice> wanted(const SetProxy::Params& params, const ProxyChoice& before)
{
    auto choice = proxyChoiceFromWord(params.proxy);
    if (!choice)
        return choice;
    choice->exceptions = before.exceptions;
    if (!params.noProxy)
        return choice;
    const auto exceptions = proxyExceptionsFrom(*params.noProxy);
    if (!exceptions)
        return tl::unexpected(exceptions.error());
    choice->exceptions = *exceptions;
    return choice;
}

ProxyState::Answer answerFor(const ProxyChoice& choice)
{
    return {toWord(choice), choice.exceptions};
}

} // namespace

QCoro::Task<Result<ProxyState::Answer>> ProxyMethods::state(ProxyState::Params)
{
    if (!m_proxies)
        co_return staysAsItIs();
    co_return answerFor(m_proxies->choice());
}

QCoro::Task<Result<SetProxy::Answer>> ProxyMethods::set(SetProxy::Params params)
{
    if (!m_proxies)
        co_return staysAsItIs();
    const auto choice = wanted(params, m_proxies->choice());
    if (!choice)
        co_return tl::unexpected(choice.error());
    Engine* const engine = &m_engine;
    const ProxyService* const proxies = m_proxies;
    const ProxyChoice before = proxies->choice();
    const auto chosen = co_await m_proxies->choose(*choice);
    if (!chosen)
        co_return tl::unexpected(chosen.error());
    if (before != proxies->choice()) {
        Event event;
        event.kind = u"proxy-chosen"_s;
        event.message = sentenceFor(*choice);
        engine->ports().events.append(event);
        engine->retryNow();
    }
    co_return answerFor(*choice);
}

} // namespace evergrant::api
