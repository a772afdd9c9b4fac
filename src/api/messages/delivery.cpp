// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/messages/delivery.h"

#include "api/messages/fields.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant::api {

namespace {

/// The fields of a DeliveryStatus, also at the beginning of what is derived from it.
void deliveryFields(auto& codec, auto& delivery)
{
    codec.always("id"_L1, delivery.id);
    codec.always("kind"_L1, delivery.kind);
    codec.always("where"_L1, delivery.where);
    codec.word("state"_L1, delivery.state, deliveryHealthFromWord);
    codec.always("summary"_L1, delivery.summary);
    codec.orNull("remedy"_L1, delivery.remedy);
    codec.always("last_delivered_at"_L1, delivery.lastDeliveredAt);
    codec.always("next_try_at"_L1, delivery.nextTryAt);
    codec.always("generation"_L1, delivery.generation);
    codec.always("current"_L1, delivery.isCurrent);
    codec.orNull("version"_L1, delivery.version);
    codec.always("last_asked_at"_L1, delivery.asked.at);
    codec.orNull("last_asked_by"_L1, delivery.asked.by);
}

} // namespace

void fields(auto& codec, Of<DeliveryStatus> auto& delivery)
{
    deliveryFields(codec, delivery);
}

void fields(auto& codec, Of<DeliveryView> auto& delivery)
{
    deliveryFields(codec, delivery);
    codec.always("options"_L1, delivery.options);
    codec.ifSet("command"_L1, delivery.command);
    codec.always("format"_L1, delivery.format);
    codec.ifSet("min_life"_L1, delivery.minLife);
    codec.always("has_secret"_L1, delivery.hasSecret);
}

void fields(auto& codec, Of<DeliveryName> auto& name)
{
    codec.required("name"_L1, name.name);
    codec.required("id"_L1, name.id);
}

void fields(auto& codec, Of<DeliverAdd::Params> auto& params)
{
    codec.required("name"_L1, params.name);
    codec.required("kind"_L1, params.kind);
    codec.ifSet("id"_L1, params.id);
    codec.ifSet("options"_L1, params.options);
    codec.ifSet("command"_L1, params.command);
    codec.ifSet("format"_L1, params.format);
    codec.ifSet("min_life"_L1, params.minLife);
    codec.ifSet("secret"_L1, params.secret);
}

void fields(auto& codec, Of<DeliverAdd::Answer> auto& answer)
{
    codec.always("delivery"_L1, answer.delivery);
    codec.always("test"_L1, answer.test);
}

void fields(auto& codec, Of<DeliverList::Params> auto& params)
{
    codec.ifSet("name"_L1, params.name);
}

void fields(auto& codec, Of<DeliverList::OfConnection> auto& connection)
{
    codec.always("name"_L1, connection.name);
    codec.always("deliveries"_L1, connection.deliveries);
}

void fields(auto& codec, Of<DeliverList::Answer> auto& answer)
{
    codec.always("connections"_L1, answer.connections);
}

void fields(auto& codec, Of<DeliverTest::Answer> auto& answer)
{
    codec.always("message"_L1, answer.message);
}

void fields(auto& codec, Of<DeliverNow::Params> auto& params)
{
    codec.required("name"_L1, params.name);
    codec.ifSet("id"_L1, params.id);
}

void fields(auto& codec, Of<DeliverNow::Answer> auto& answer)
{
    codec.always("deliveries"_L1, answer.deliveries);
}

void fields(auto& codec, Of<DeliverRemove::Params> auto& params)
{
    codec.required("name"_L1, params.name);
    codec.required("id"_L1, params.id);
    codec.ifSet("erase"_L1, params.erase);
}

void fields(auto& codec, Of<DeliverPolicy::Params> auto& params)
{
    codec.required("kind"_L1, params.kind);
    codec.ifSet("options"_L1, params.options);
}

void fields(auto& codec, Of<AccessPolicies> auto& policies)
{
    codec.always("writer"_L1, policies.writer);
    codec.always("reader"_L1, policies.reader);
}

template struct Codec<DeliveryStatus>;
template struct Codec<DeliveryView>;
template struct Codec<DeliveryName>;
template struct Codec<DeliverAdd::Params>;
template struct Codec<DeliverAdd::Answer>;
template struct Codec<DeliverList::Params>;
template struct Codec<DeliverList::OfConnection>;
template struct Codec<DeliverList::Answer>;
template struct Codec<DeliverTest::Answer>;
template struct Codec<DeliverNow::Params>;
template struct Codec<DeliverNow::Answer>;
template struct Codec<DeliverRemove::Params>;
template struct Codec<DeliverPolicy::Params>;
template struct Codec<AccessPolicies>;

} // namespace evergrant::api
