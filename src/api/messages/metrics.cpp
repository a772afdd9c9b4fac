// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/messages/metrics.h"

#include "api/messages/fields.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant::api {

void fields(auto& codec, Of<MetricsTargetStatus> auto& status)
{
    codec.always("id"_L1, status.target.id);
    codec.word("kind"_L1, status.target.kind, metricsKindFromWord);
    codec.always("path"_L1, status.target.path);
    codec.always("written_at"_L1, status.writtenAt);
    codec.orNull("failure"_L1, status.failure);
}

void fields(auto& codec, Of<MetricsList::Answer> auto& answer)
{
    codec.always("targets"_L1, answer.targets);
}

void fields(auto& codec, Of<MetricsAdd::Params> auto& params)
{
    codec.required("kind"_L1, params.kind);
    codec.required("path"_L1, params.path);
    codec.ifSet("id"_L1, params.id);
}

void fields(auto& codec, Of<MetricsRemove::Params> auto& params)
{
    codec.required("id"_L1, params.id);
}

template struct Codec<MetricsTargetStatus>;
template struct Codec<MetricsList::Answer>;
template struct Codec<MetricsAdd::Params>;
template struct Codec<MetricsRemove::Params>;

} // namespace evergrant::api
