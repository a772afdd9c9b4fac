// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/messages/call.h"

#include "api/messages/fields.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant::api {

void fields(auto& codec, Of<Call::Params> auto& params)
{
    codec.required("name"_L1, params.name);
    codec.required("method"_L1, params.method);
    codec.required("target"_L1, params.target);
    codec.ifSet("headers"_L1, params.headers);
    codec.ifSet("allowed"_L1, params.allowed);
    codec.ifSet("body"_L1, params.body);
    codec.ifSet("body_file"_L1, params.bodyFile);
    codec.always("timeout"_L1, params.timeout, Range{1, 3600});
}

void fields(auto& codec, Of<Call::Header> auto& header)
{
    codec.always("name"_L1, header.name);
    codec.always("value"_L1, header.value);
}

void fields(auto& codec, Of<Call::Answer> auto& answer)
{
    codec.always("status"_L1, answer.status);
    codec.always("headers"_L1, answer.headers);
    codec.ifSet("body"_L1, answer.body);
    codec.ifSet("request_id"_L1, answer.requestId);
    codec.always("milliseconds"_L1, answer.milliseconds);
    codec.ifSet("renewed"_L1, answer.renewed);
}

template struct Codec<Call::Params>;
template struct Codec<Call::Header>;
template struct Codec<Call::Answer>;

} // namespace evergrant::api
