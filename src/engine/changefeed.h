// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/change.h"
#include <functional>
#include <memory>
#include <vector>

namespace evergrant {

/// Tells subscribers of every change, in the order of the changes, in the worker's thread. Whoever has long work to do
/// begins it and returns: see StoredSubscription for what must not be lost. A subscriber must not call back into the
/// connection that the change is about; it is in the middle of a job.
class ChangeFeed
{
public:
    using Subscriber = std::function<void(const Change&)>;
    /// Dropping it ends the subscription; it may outlive the feed.
    using Subscription = std::shared_ptr<const Subscriber>;

    [[nodiscard]] Subscription subscribe(Subscriber subscriber)
    {
        auto subscription = std::make_shared<const Subscriber>(std::move(subscriber));
        m_subscribers.push_back(subscription);
        return subscription;
    }
    /// The same for one kind of change.
    template <typename Kind>
    [[nodiscard]] Subscription subscribeTo(std::function<void(const Kind&)> subscriber)
    {
        return subscribe([subscriber = std::move(subscriber)](const Change& change) {
            if (const auto* one = std::get_if<Kind>(&change))
                subscriber(*one);
        });
    }
    void publish(const Change& change)
    {
        std::erase_if(m_subscribers, [](const auto& subscriber) { return subscriber.expired(); });
        const auto subscribers = m_subscribers; // one may come while another is told
        for (const auto& weak : subscribers)
            if (const auto subscriber = weak.lock())
                (*subscriber)(change);
    }

private:
    std::vector<std::weak_ptr<const Subscriber>> m_subscribers;
};

} // namespace evergrant
