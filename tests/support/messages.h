// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/alert.h"
#include "api/messages/authorization.h"
#include "api/messages/call.h"
#include "api/messages/delivery.h"
#include "api/messages/dependent.h"
#include "api/messages/doctor.h"
#include "api/messages/endlist.h"
#include "api/messages/endpoint.h"
#include "api/messages/job.h"
#include "api/messages/keys.h"
#include "api/messages/log.h"
#include "api/messages/metrics.h"
#include "api/messages/notices.h"
#include "api/messages/package.h"
#include "api/messages/provider.h"
#include "api/messages/proxy.h"
#include "api/messages/rehearsal.h"
#include "api/messages/token.h"
#include "api/messages/worker.h"

namespace evergrant::test {

template <typename...>
struct TypeList
{
};

/// Every method of the local socket, for tests that try them all. tst_workerapi and tst_examples find one that is
/// missing: each method that the worker answers has its examples.
using AllMethods =
    TypeList<api::AbandonLostKey, api::Add, api::AlertAdd, api::AlertList, api::AlertPause, api::AlertRemove,
             api::AlertResume, api::AlertTest, api::Attempts, api::Authorize, api::AuthorizeAnswer,
             api::AuthorizeCancel, api::AuthorizePaste, api::AuthorizeWait, api::Call, api::CheckAdd, api::Connections,
             api::DeliverAdd, api::DeliverList, api::DeliverNow, api::DeliverPause, api::DeliverPolicy,
             api::DeliverRemove, api::DeliverResume, api::DeliverShow, api::DeliverTest, api::Doctor, api::Draft,
             api::EndList, api::EndpointAddKey, api::EndpointDisable, api::EndpointEnable, api::EndpointGoogle,
             api::EndpointRemoveKey, api::EndpointSignIn, api::EndpointState, api::Export, api::ExportDependents,
             api::HeartbeatAdd, api::HeartbeatList, api::HeartbeatPause, api::HeartbeatRemove, api::HeartbeatResume,
             api::Hello, api::JobAdd, api::JobHistory, api::JobList, api::JobOutputPart, api::JobPause, api::JobRemove,
             api::JobResume, api::JobSet, api::JobStart, api::KeyChoose, api::KeyMove, api::KeyState, api::KeyUnlock,
             api::Log, api::LogRetention, api::MetricsAdd, api::MetricsList, api::MetricsRemove, api::PackageLock,
             api::PackagePut, api::PackagePutDependent, api::PackageTake, api::PackageTakeDependent, api::PackageUnlock,
             api::Pause, api::Probe, api::Providers, api::ProxyState, api::Recover, api::RecoveryCode, api::Refresh,
             api::RehearsalBegin, api::RehearsalStop, api::Remove, api::Rename, api::Resume, api::RevokeUnused,
             api::Set, api::SetLogRetention, api::SetProxy, api::Status, api::Stay, api::Stop, api::Subscribe,
             api::TakeBack, api::TakeDependent, api::Token, api::Unlock, api::UnusedSignIn>;

using AllNotices = TypeList<api::Attention, api::AuthorizationAsks, api::AuthorizationEnded, api::Changed, api::Ending,
                            api::EventLogged, api::RehearsalOver, api::Relief, api::Removed, api::Stopping>;

} // namespace evergrant::test
