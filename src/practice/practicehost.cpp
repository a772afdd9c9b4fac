// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/practicehost.h"

#include "practice/practiceserver.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

tl::unexpected<Error> stopped()
{
    return fail(ErrorKind::Failed, u"practice-stopped"_s, PracticeHost::tr("The practice provider does not run."));
}

} // namespace

PracticeHost::PracticeHost(Clock& clock, EventLog& events, const QString& profileDir, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
    , m_events(events)
    , m_stateFile(profileDir + u"/practice.json"_s)
{
}

PracticeHost::~PracticeHost() = default;

Result<void> PracticeHost::start()
{
    if (m_server)
        return {};
    auto server = std::make_unique<PracticeServer>(m_clock, m_stateFile);
    // For demonstrations and tests: renewals can be watched without waiting for minutes.
    bool isNumber = false;
    const int lifetime = qEnvironmentVariableIntValue("EVERGRANT_PRACTICE_LIFETIME", &isNumber);
    if (isNumber)
        server->setAccessTokenLifetime(std::chrono::seconds(lifetime));
    if (const auto started = server->start(0); !started)
        return started;
    m_server = std::move(server);
    connect(m_server.get(), &PracticeServer::portTaken, this, [this](const Error& error) {
        warn(tr("The practice provider waits until its port is free: %1").arg(error.message));
    });
    return {};
}

void PracticeHost::startIfUsed(const QList<Connection>& connections)
{
    for (const auto& connection : connections) {
        if (connection.providerId != ProviderId)
            continue;
        if (const auto started = start(); !started) {
            warn(tr("The practice provider could not be started: %1").arg(started.error().message));
        }
        return;
    }
}

void PracticeHost::warn(const QString& message)
{
    Event event;
    event.level = EventLevel::Warning;
    event.kind = u"practice-provider"_s;
    event.message = message;
    m_events.append(event);
}

void PracticeHost::stop()
{
    m_server.reset();
}

bool PracticeHost::serves(const Connection& connection) const
{
    // Its addresses are settings, which a person can change.
    return m_server && connection.providerId == ProviderId &&
           connection.settings.value(u"token_endpoint"_s) == m_server->tokenEndpoint().toString();
}

QList<QUuid> PracticeHost::stillBroken() const
{
    return m_server ? m_server->stillBroken() : QList<QUuid>();
}

Result<void> PracticeHost::setStillBroken(const QList<QUuid>& connections)
{
    return m_server ? m_server->setStillBroken(connections) : Result<void>(stopped());
}

Result<void> PracticeHost::begin(Rehearsal rehearsal)
{
    if (!m_server)
        return stopped();
    m_server->rehearse(rehearsal);
    return {};
}

void PracticeHost::end()
{
    if (m_server)
        m_server->rehearse(std::nullopt);
}

Result<QMap<QString, QString>> PracticeHost::settings()
{
    if (const auto started = start(); !started)
        return tl::unexpected(started.error());
    return QMap<QString, QString>{
        {u"issuer"_s, m_server->issuer().toString()},
        {u"authorization_endpoint"_s, m_server->authorizationEndpoint().toString()},
        {u"token_endpoint"_s, m_server->tokenEndpoint().toString()},
        {u"revocation_endpoint"_s, m_server->revocationEndpoint().toString()},
        {u"probe_endpoint"_s, m_server->issuer().toString() + u"/me"_s},
    };
}

} // namespace evergrant
