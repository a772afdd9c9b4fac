// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/messages/status.h"

#include "api/messages/fields.h"
#include "api/messages/job.h"
#include "api/messages/statusfields.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant::api {

void fields(auto& codec, Of<LastError> auto& error)
{
    codec.always("class"_L1, error.errorClass);
    codec.always("code"_L1, error.code);
    codec.always("message"_L1, error.message);
    codec.always("at"_L1, error.at);
}

void fields(auto& codec, Of<ConnectionStatus> auto& status)
{
    statusFields(codec, status);
}

void fields(auto& codec, Of<FailingAlert> auto& alert)
{
    codec.always("id"_L1, alert.id);
    codec.always("kind"_L1, alert.kind);
    codec.always("summary"_L1, alert.summary);
}

void fields(auto& codec, Of<Status::Params> auto& params)
{
    codec.ifSet("names"_L1, params.names);
}

void fields(auto& codec, Of<Status::Answer> auto& answer)
{
    codec.always("schema"_L1, answer.schema);
    codec.always("connections"_L1, answer.connections);
    codec.ifSet("failing_alerts"_L1, answer.failingAlerts);
    codec.always("jobs"_L1, answer.jobs);
}

template struct Codec<LastError>;
template struct Codec<ConnectionStatus>;
template struct Codec<FailingAlert>;
template struct Codec<Status::Params>;
template struct Codec<Status::Answer>;

} // namespace evergrant::api
