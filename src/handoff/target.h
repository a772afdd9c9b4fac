// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/delivery/accesspolicies.h"
#include "core/delivery/delivery.h"
#include "core/delivery/deliverypace.h"
#include "core/delivery/targetsettings.h"
#include "core/result.h"
#include "core/secret.h"
#include <QCoroTask>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>

class QThreadPool;

namespace evergrant::handoff {

/// How far a delivery is proven.
enum class Proof {
    ReadBack,    ///< what is there was read, and is what was written
    VersionGrew, ///< the target counts versions, and the one that came back is higher than the last one
    Accepted,    ///< the target said yes, and tells no more (a webhook, a command)
};

/// A delivery that arrived.
struct Delivered
{
    Proof proof = Proof::Accepted;
    QString version; ///< of the target, compared only with itself; empty: it counts none
    /// Somebody else has changed the target since our last delivery; one sentence that says what was found. Empty: no.
    QString changedByOthers;
};

/// A delivery that did not arrive. `error.message` is a plain sentence with the one remedy; provider's words in it are
/// plain text without control characters, and no secret.
struct DeliveryFailure
{
    using Kind = DeliveryTrouble;
    Kind kind = Kind::Temporary;
    Error error;
    std::optional<std::chrono::milliseconds> retryAfter = {}; ///< as the target asked
    QString remedy = {}; ///< the one thing to do, where error.message leaves it out
};

DeliveryFailure temporaryFailure(QString code, QString message);
DeliveryFailure configurationFailure(QString code, QString message);

using DeliveryResult = tl::expected<Delivered, DeliveryFailure>;

/// What the targets get from outside; all of it outlives them.
struct TargetPorts
{
    Clock& clock;
    std::function<double()> jitter; ///< uniform in [0, 1)
    QString profileId;
    QString runtimeDirectory; ///< of this user, for sockets; may be empty
    /// Where work is done that can only block, such as writing files; null: in the application's own threads.
    QThreadPool* threads = nullptr;
    /// A kind that is asked instead of written tells who has just got the token, as LastAsked::by; may be empty. Not
    /// called from within a call of the target.
    std::function<void(const QString& asker)> asked = {};
};

/// One place outside to which access tokens of one connection are brought. A kind that is asked instead of written
/// (pipe, systemd) answers with what deliver() brought last, until that token ends. Used in the worker's thread, which
/// no call blocks: files are written in a thread of their own. One call at a time; the queue that calls it sends the
/// newest token only. Destroyed in the middle of a call, it ends the call's task without a result being used.
class Target
{
public:
    virtual ~Target() = default;

    /// Brings `content`, the delivery in the target's format, and proves that it is there. `lastVersion` is
    /// Delivered::version of the last success; empty: none.
    virtual QCoro::Task<DeliveryResult> deliver(Delivery delivery, Secret content, QString lastVersion) = 0;
    /// Whether a delivery would succeed, as far as can be told without changing what integrations read; one sentence
    /// that says what was tried.
    virtual QCoro::Task<tl::expected<QString, DeliveryFailure>> test() = 0;
    /// Takes away what was delivered. Nothing there is no error.
    virtual QCoro::Task<tl::expected<void, DeliveryFailure>> erase() = 0;
    /// The origin ("https://ssm.eu-west-1.amazonaws.com") that the secret of the target goes to; empty: it has none. A
    /// secret that was entered for another origin is not used.
    virtual QString secretOrigin() const { return QString(); }
    /// Empty: nobody has to allow anything at a server for it, or not in a form that could be written down.
    virtual std::optional<AccessPolicies> accessPolicies() const { return std::nullopt; }
    /// The delivery was paused: a kind that is asked hands nothing out until the next deliver(). Others do nothing.
    virtual void withhold() {}
};

/// Makes the target of `settings`, with the values of its options checked. `secret` is what was entered for it with
/// --secret-stdin; may be empty. Errors: Usage, naming the option and the remedy.
using TargetFactory = std::function<Result<std::unique_ptr<Target>>(const TargetSettings& settings,
                                                                    const Secret& secret, const TargetPorts& ports)>;

} // namespace evergrant::handoff
