// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/details/authorizations.h"

#include "api/messages/notices.h"
#include "core/errorcode.h"
#include <algorithm>

namespace evergrant {

using namespace Qt::Literals::StringLiterals;

Authorizations::Authorizations(link::WorkerLink& link, Clock& clock, BrowserOpener opener, QObject* parent)
    : QObject(parent)
    , m_link(link)
    , m_clock(clock)
    , m_opener(std::move(opener))
{
    connect(&link, &link::WorkerLink::noticed, this, [this](const QString& notice, const QJsonObject& data) {
        const auto ended = api::noticeIn<api::AuthorizationEnded>(notice, data);
        if (!ended)
            return;
        const QList<AuthorizeFlow*> waiting = asking();
        for (AuthorizeFlow* flow : waiting) {
            if (flow->attempt() == ended->attempt)
                flow->endedElsewhere();
        }
    });
}

namespace {

/// Noted with the grant, so that colleagues know whom to ask.
QString personHere()
{
    return qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
}

} // namespace

AuthorizeFlow* Authorizations::start(const QUuid& id, const QString& name, const api::Authorize::Params& target)
{
    if (AuthorizeFlow* running = m_flows.value(id))
        return running;
    AuthorizeFlow* flow = add(id, name);
    flow->start(personHere(), target);
    return flow;
}

AuthorizeFlow* Authorizations::flowFor(const ShownConnection& view)
{
    if (AuthorizeFlow* running = m_flows.value(view.id))
        return running;
    if (view.authorizing.isEmpty() || m_endedAttempts.value(view.id) == view.authorizing)
        return nullptr;
    AuthorizeFlow* flow = add(view.id, view.name);
    flow->followAttempt(view.authorizing);
    return flow;
}

QList<AuthorizeFlow*> Authorizations::asking() const
{
    QList<AuthorizeFlow*> flows;
    for (AuthorizeFlow* flow : m_flows) {
        if (flow->stage() == AuthorizeFlow::Stage::Asking)
            flows.append(flow);
    }
    // The same order at each call, or the bar would jump between two questions.
    std::sort(flows.begin(), flows.end(), [](const auto* a, const auto* b) { return a->name() < b->name(); });
    return flows;
}

AuthorizeFlow* Authorizations::add(const QUuid& id, const QString& name)
{
    auto* flow = new AuthorizeFlow(m_link, m_clock, m_opener, id, name, this);
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
            [this, flow](const QString& message, const QString&, const QStringList& warnings) {
                if (flow->isForSpare())
                    Q_EMIT spareMade(flow->id(), flow->name(), message, warnings);
                else
                    Q_EMIT succeeded(flow->id(), message, warnings);
            });
    connect(flow, &AuthorizeFlow::failed, this, [this, id](const Error& error) {
        // Keeping an account is an answer, too, and nothing else on the screen would change.
        if (error.kind != ErrorKind::Cancelled || error.code == errorcode::kept)
            Q_EMIT failed(id, error);
    });
    return flow;
}

} // namespace evergrant
