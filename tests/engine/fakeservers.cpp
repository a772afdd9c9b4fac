// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakeservers.h"

#include <QCoroFuture>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::test {

namespace {

QString originText(const QUrl& url)
{
    return url.scheme() + "://"_L1 + url.authority();
}

/// Both ends see the state; the attempt itself may go at any time.
class FakeConsentAttempt : public ConsentAttempt
{
public:
    FakeConsentAttempt(std::shared_ptr<FakeConsent> state, QStringList& order)
        : m_state(std::move(state))
        , m_order(order)
    {
    }
    ~FakeConsentAttempt() override
    {
        m_state->answerUnderWay = false;
        cancel();
        m_state->release();
    }

    QUrl signInUrl() const override { return QUrl(u"https://id.acme.example/authorize?state=s"_s); }
    DeviceCode deviceCode() const override { return m_state->deviceCode; }
    QString nonce() const override { return m_state->nonce; }
    LearnedValues learned() const override { return m_state->learned; }
    QUrl redirectUri() const override { return QUrl(u"http://127.0.0.1:4711/callback"_s); }
    QCoro::Task<Result<void>> consent() override
    {
        if (!m_state->deviceCode.userCode.isEmpty())
            m_order << u"ask device"_s;
        return await(m_state);
    }
    Result<void> acceptPastedAddress(const QString& address) override
    {
        m_state->pasted = address;
        m_state->allow();
        return {};
    }
    QCoro::Task<TokenExchange> exchange() override
    {
        m_order << u"send code"_s;
        ++m_state->exchanges;
        return exchangeOf(m_state);
    }
    void conclude(const Conclusion& conclusion) override { m_state->conclusion = conclusion; }
    void cancel() override
    {
        if (m_state->answerUnderWay)
            return;
        m_state->finish(fail(ErrorKind::Cancelled, u"cancelled"_s, u"The sign-in was cancelled."_s));
    }

private:
    static QCoro::Task<Result<void>> await(std::shared_ptr<FakeConsent> state)
    {
        co_return co_await state->answer.future();
    }
    static QCoro::Task<TokenExchange> exchangeOf(std::shared_ptr<FakeConsent> state)
    {
        if (state->holding) {
            state->openExchange = std::make_shared<QPromise<TokenExchange>>();
            state->openExchange->start();
            const auto open = state->openExchange;
            co_return co_await open->future();
        }
        const TokenExchange reply = state->reply; // QCoro 0.8 moves out of what is returned
        co_return reply;
    }

    std::shared_ptr<FakeConsent> m_state;
    QStringList& m_order;
};

} // namespace

void FakeConsent::finish(const Result<void>& result)
{
    if (answer.future().isFinished())
        return;
    answer.addResult(result);
    answer.finish();
}

void FakeConsent::release()
{
    if (!openExchange || openExchange->future().isFinished())
        return;
    openExchange->addResult(reply);
    openExchange->finish();
}

QCoro::Task<Result<std::shared_ptr<ConsentAttempt>>>
FakeConsentService::begin(ClientConfig config, ClientCredentials client, std::chrono::seconds timeout)
{
    if (refuse)
        co_return tl::unexpected(*refuse);
    const auto state = std::make_shared<FakeConsent>();
    state->config = config;
    state->clientSecret = mark(client.secret);
    state->timeout = timeout;
    state->reply = reply;
    state->learned = learned;
    state->nonce = nonce;
    if (config.grantType == GrantType::Device)
        state->deviceCode = {u"WDJB-MJHT"_s, QUrl(u"https://id.acme.example/device"_s), {}, std::chrono::seconds(300)};
    begun << state;
    std::shared_ptr<ConsentAttempt> attempt = std::make_shared<FakeConsentAttempt>(state, m_order);
    co_return attempt;
}

ProbeReport worksFor(const QString& account, const QString& accountId)
{
    ProbeReport report = probeThat(ProbeReport::Result::Works);
    report.account = account;
    report.accountId = accountId;
    return report;
}

ProbeReport probeThat(ProbeReport::Result result)
{
    ProbeReport report;
    report.result = result;
    report.code = toWord(result);
    report.message = u"The probe says: %1."_s.arg(toWord(result));
    return report;
}

QCoro::Task<TokenExchange> FakeTokenService::sendRefresh(ClientConfig config, ClientCredentials client,
                                                         Secret refreshToken)
{
    m_order << u"send"_s;
    sent << Sent{originText(config.tokenEndpoint), mark(refreshToken), mark(client.secret)};
    return answered();
}

QCoro::Task<TokenExchange> FakeTokenService::sendClientGrant(ClientConfig config, ClientCredentials client)
{
    m_order << u"send"_s;
    sent << Sent{originText(config.tokenEndpoint), {}, mark(client.secret), config.scopes};
    return answered();
}

QCoro::Task<TokenExchange> FakeTokenService::answered()
{
    if (!holding)
        co_return nextAnswer();
    const auto open = std::make_shared<QPromise<TokenExchange>>();
    open->start();
    m_open.push_back(open);
    co_return co_await open->future();
}

QCoro::Task<Result<Introspection>> FakeTokenService::introspect(ClientConfig, ClientCredentials, Secret)
{
    ++introspections;
    if (holdingIntrospection) {
        const auto open = std::make_shared<QPromise<void>>();
        open->start();
        m_openDiscoveries.push_back(open);
        co_await open->future();
    }
    const Introspection told = introspection; // QCoro 0.8 moves out of what is returned
    co_return told;
}

QCoro::Task<ProbeReport> FakeTokenService::probe(ClientConfig, ClientCredentials, Secret accessToken)
{
    m_order << u"probe"_s;
    probed << mark(accessToken);
    co_await called(this);
    co_return probes.value(mark(accessToken), worksFor(u"ann"_s));
}

QCoro::Task<Result<void>> FakeTokenService::reach(ClientConfig, ClientCredentials, QUrl)
{
    co_await called(this);
    co_return {};
}

QCoro::Task<> FakeTokenService::called(FakeTokenService* self)
{
    if (!self->holdingCalls)
        co_return;
    const auto open = std::make_shared<QPromise<void>>();
    open->start();
    self->m_openCalls.push_back(open);
    co_await open->future();
}

void FakeTokenService::releaseCall()
{
    m_openCalls.front()->finish();
    m_openCalls.pop_front();
}

TokenExchange FakeTokenService::nextAnswer()
{
    if (!script.isEmpty())
        return script.takeFirst();
    if (always)
        return *always;
    const auto number = QByteArray::number(++m_number);
    return success("at-" + number, "rt-" + number, life);
}

void FakeTokenService::release(const TokenExchange& answer)
{
    const auto open = m_open.front();
    m_open.pop_front();
    open->addResult(answer);
    open->finish();
}

void FakeTokenService::releaseAll(const TokenExchange& answer)
{
    while (!m_open.empty())
        release(answer);
    while (!m_openCalls.empty())
        releaseCall();
    releaseDiscovery();
}

QCoro::Task<Result<void>> FakeTokenService::revoke(ClientConfig config, ClientCredentials client, Secret token)
{
    m_order << u"revoke"_s;
    revoked << Sent{originText(config.revocationEndpoint), mark(token), mark(client.secret)};
    const Result<void> result = revocation; // QCoro 0.8 moves out of what is returned
    co_return result;
}

QCoro::Task<Result<ClientConfig>> FakeTokenService::discover(ClientConfig config, ClientCredentials)
{
    ++discoveries;
    if (holdingDiscovery) {
        const auto open = std::make_shared<QPromise<void>>();
        open->start();
        m_openDiscoveries.push_back(open);
        co_await open->future();
    }
    if (!discovered)
        co_return tl::unexpected(discovered.error());
    config.authorizationEndpoint = QUrl(*discovered + "/authorize"_L1);
    config.tokenEndpoint = QUrl(*discovered + "/token"_L1);
    config.needsDiscovery = false;
    co_return config;
}

void FakeTokenService::releaseDiscovery()
{
    while (!m_openDiscoveries.empty()) {
        m_openDiscoveries.front()->finish();
        m_openDiscoveries.pop_front();
    }
}

} // namespace evergrant::test
