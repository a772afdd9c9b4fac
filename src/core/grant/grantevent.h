// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/probe.h"
#include "core/grant/condition.h"
#include <variant>

namespace evergrant {

/// What can happen to a grant, as far as its condition depends on it. Names say what happened, not what follows:
/// apply() alone decides that.
namespace grantevent {

/// A token request was made for it, or tried to be.
struct AttemptEnded
{
    Outcome outcome;
};
/// The process died between sending and storing: the same as an unknown outcome (RFC 6749 leaves it open).
struct AttemptInterrupted
{
};
/// Nothing was sent, because the journal or the tokens could not be had from the store.
struct StoreUnavailable
{
    Error cause;
};
/// A new grant, or the first token set of one that needs nobody, has come in its place.
struct Installed
{
};
/// It must not be sent any more: the token endpoint is at another origin now, or the client is another one.
struct OriginChanged
{
    Error why;
};
/// Nothing may be sent before the client's credentials or settings are corrected.
struct ClientUnfit
{
    Error why;
};
/// An API refuses the access token of a grant that cannot be renewed.
struct AccessTokenRejected
{
    GrantType grantType = GrantType::Code;
    Error why;
};
/// The token of a grant that cannot be renewed was proven, or not.
struct ProbeEnded
{
    GrantType grantType = GrantType::Code;
    ProbeReport report;
};
/// A person corrected what may have been the cause of a failure. It counts as failing until an attempt has worked.
struct SettingsCorrected
{
};
/// The machine has changed (it woke up, its network is back), and a try that waited is made now. The pauses begin
/// anew: a network that is only just coming up is not given up for an hour.
struct SurroundingsChanged
{
};
/// The wall clock was set by so much; positive: forward.
struct ClockSet
{
    std::chrono::milliseconds jump;
};
/// Somebody wants the provider to be asked once more, even after a confirmed refusal.
struct RetryForced
{
};
/// Another grant takes over, which must not be endangered: this one is not sent from here on.
struct TakeOverBegun
{
};
/// It is the main grant now, or nobody is left who could take over.
struct TakeOverEnded
{
};

} // namespace grantevent

using GrantEvent = std::variant<grantevent::AttemptEnded, grantevent::AttemptInterrupted, grantevent::StoreUnavailable,
                                grantevent::Installed, grantevent::OriginChanged, grantevent::ClientUnfit,
                                grantevent::AccessTokenRejected, grantevent::ProbeEnded, grantevent::SettingsCorrected,
                                grantevent::SurroundingsChanged, grantevent::ClockSet, grantevent::RetryForced,
                                grantevent::TakeOverBegun, grantevent::TakeOverEnded>;

/// The only way to another condition; pure. `config` may be empty where the event says nothing about an attempt.
/// Which phase may follow which event is the table in phase.h.
Verdict apply(const Condition& before, const GrantEvent& event, const ClientConfig& config,
              const JudgeContext& context);

} // namespace evergrant
