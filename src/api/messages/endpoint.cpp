// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/messages/endpoint.h"

#include "api/messages/fields.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant::api {

namespace {

constexpr Range ports{0, 0xffff};

} // namespace

void fields(auto& codec, Of<EndpointState::Consumer> auto& consumer)
{
    codec.always("name"_L1, consumer.name);
    codec.always("connections"_L1, consumer.connections);
    codec.always("created_at"_L1, consumer.createdAt);
    codec.always("last_used_at"_L1, consumer.lastUsedAt);
}

void fields(auto& codec, Of<EndpointState::Answer> auto& answer)
{
    codec.always("enabled"_L1, answer.enabled);
    codec.always("listening"_L1, answer.listening);
    codec.always("port"_L1, answer.port, ports);
    codec.always("consumers"_L1, answer.consumers);
    codec.orNull("google"_L1, answer.google);
}

void fields(auto& codec, Of<EndpointEnable::Params> auto& params)
{
    codec.ifSet("port"_L1, params.port, 0, ports);
}

void fields(auto& codec, Of<EndpointAddKey::Params> auto& params)
{
    codec.required("consumer"_L1, params.consumer);
    codec.always("connections"_L1, params.connections);
}

void fields(auto& codec, Of<EndpointAddKey::Answer> auto& answer)
{
    codec.always("key"_L1, answer.key);
    codec.always("port"_L1, answer.port, ports);
}

void fields(auto& codec, Of<EndpointRemoveKey::Params> auto& params)
{
    codec.required("consumer"_L1, params.consumer);
}

void fields(auto& codec, Of<EndpointSignIn::Params> auto& params)
{
    codec.required("name"_L1, params.name);
    codec.ifSet("device"_L1, params.device);
    codec.ifSet("by"_L1, params.by);
}

void fields(auto& codec, Of<EndpointSignIn::Answer> auto& answer)
{
    codec.always("address"_L1, answer.address);
    codec.always("expires_at"_L1, answer.expiresAt);
}

void fields(auto& codec, Of<EndpointGoogle::Params> auto& params)
{
    codec.ifSet("connection"_L1, params.connection);
}

template struct Codec<EndpointState::Consumer>;
template struct Codec<EndpointState::Answer>;
template struct Codec<EndpointEnable::Params>;
template struct Codec<EndpointAddKey::Params>;
template struct Codec<EndpointAddKey::Answer>;
template struct Codec<EndpointRemoveKey::Params>;
template struct Codec<EndpointSignIn::Params>;
template struct Codec<EndpointSignIn::Answer>;
template struct Codec<EndpointGoogle::Params>;

} // namespace evergrant::api
