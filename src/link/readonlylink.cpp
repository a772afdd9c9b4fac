// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/readonlylink.h"

#include "api/messages/alert.h"
#include "api/messages/connection.h"
#include "api/messages/delivery.h"
#include "api/messages/doctor.h"
#include "api/messages/endpoint.h"
#include "api/messages/job.h"
#include "api/messages/keys.h"
#include "api/messages/log.h"
#include "api/messages/metrics.h"
#include "api/messages/provider.h"
#include "api/messages/proxy.h"
#include "api/messages/worker.h"
#include <QPointer>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::link {

namespace {

/// A call that proves access is none of them: it sends a request with the token.
constexpr QLatin1StringView reading[] = {
    api::Hello::Name,         api::Connections::Name,   api::Status::Name,        api::Providers::Name,
    api::Log::Name,           api::Attempts::Name,      api::JobList::Name,       api::JobHistory::Name,
    api::JobOutputPart::Name, api::AlertList::Name,     api::HeartbeatList::Name, api::DeliverList::Name,
    api::DeliverShow::Name,   api::EndpointState::Name, api::MetricsList::Name,   api::Doctor::Name,
    api::LogRetention::Name,  api::KeyState::Name,      api::ProxyState::Name,
};

} // namespace

ReadOnlyLink::ReadOnlyLink(WorkerLink& link, QObject* parent)
    : WorkerLink(parent)
    , m_link(link)
{
    connect(&m_link, &WorkerLink::connectedChanged, this, &WorkerLink::connectedChanged);
    connect(&m_link, &WorkerLink::noticed, this, &WorkerLink::noticed);
}

void ReadOnlyLink::request(const QString& method, const QJsonObject& params, QObject* context, Answer answer)
{
    if (method == api::Subscribe::Name) // without `notifies`: this window does not stand in for the person's own
        return m_link.request(method, api::Codec<api::Subscribe::Params>::encode({}), context, std::move(answer));
    const bool isLive = method == api::Doctor::Name && params.contains("live"_L1);
    if (std::ranges::find(reading, method) != std::ranges::end(reading) && !isLive)
        return m_link.request(method, params, context, std::move(answer));
    const auto refuse = [guard = QPointer<QObject>(context), answer = std::move(answer)] {
        if (guard)
            answer(fail(ErrorKind::Usage, u"read-only"_s,
                        tr("This window shows everything and changes nothing: it was started with --support.")));
    };
    QMetaObject::invokeMethod(this, refuse, Qt::QueuedConnection);
}

} // namespace evergrant::link
