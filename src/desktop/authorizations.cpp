// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/authorizations.h"

namespace evergrant {

Authorizations::Authorizations(link::WorkerLink& link, BrowserOpener opener, QObject* parent)
    : QObject(parent)
    , m_link(link)
    , m_opener(std::move(opener))
{
}

namespace {

/// Noted with the grant, so that colleagues know whom to ask.
QString personHere()
{
    return qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
}

} // namespace

AuthorizeFlow* Authorizations::start(const QUuid& id, const QString& name, const QJsonObject& target)
{
    if (AuthorizeFlow* running = m_flows.value(id))
        return running;
    AuthorizeFlow* flow = add(id, name);
    flow->start(personHere(), target);
    return flow;
}

AuthorizeFlow* Authorizations::flowFor(const ConnectionView& view)
{
    if (AuthorizeFlow* running = m_flows.value(view.id))
        return running;
    if (view.authorizing.isEmpty() || m_endedAttempts.value(view.id) == view.authorizing)
        return nullptr;
    AuthorizeFlow* flow = add(view.id, view.name);
    flow->adopt(view.authorizing);
    return flow;
}

AuthorizeFlow* Authorizations::add(const QUuid& id, const QString& name)
{
    auto* flow = new AuthorizeFlow(m_link, m_opener, id, name, this);
    m_flows.insert(id, flow);
    connect(flow, &AuthorizeFlow::changed, this, [this, id, flow] {
        if (flow->stage() == AuthorizeFlow::Stage::Ended) {
            m_endedAttempts.insert(id, flow->attempt());
            m_flows.remove(id);
            flow->deleteLater();
        }
        Q_EMIT changed(id);
    });
    connect(flow, &AuthorizeFlow::succeeded, this,
            [this, id](const QString& message) { Q_EMIT succeeded(id, message); });
    connect(flow, &AuthorizeFlow::failed, this, [this, id](const Error& error) {
        if (error.kind != ErrorKind::Cancelled)
            Q_EMIT failed(id, error);
    });
    return flow;
}

} // namespace evergrant
