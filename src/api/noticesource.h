// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/notices.h"
#include "engine/changefeed.h"
#include <QObject>
#include <functional>

namespace evergrant {
class Engine;
}

namespace evergrant::api {

/// Turns what happens in the engine into notices for the clients that have subscribed.
class NoticeSource : public QObject
{
    Q_OBJECT

public:
    using Send = std::function<void(const QString& notice, const QJsonObject& data)>;

    /// Whether anybody has subscribed.
    using IsHeard = std::function<bool()>;

    /// `engine` and its event log outlive it; the log tells nobody else meanwhile. `send` is called from the event
    /// loop, once for each notice; not while nobody would hear it, because a notice costs as much as a status of the
    /// connection.
    NoticeSource(Engine& engine, IsHeard isHeard, Send send);
    ~NoticeSource() override;

    void tellStopping() const;

private:
    template <typename Notice>
    void tell(const Notice& notice) const
    {
        if (m_isHeard())
            m_send(Notice::Name, Codec<Notice>::encode(notice));
    }
    void tellEvent(const Event& event) const;
    void tellChange(const Change& change) const;
    template <typename Notice>
    void tellAbout(const QUuid& id) const;
    void tellEnd(const QUuid& id, const LifeWarning& warning) const;
    void tellQuestion(const QString& attempt) const;
    void tellAuthorizationEnded(const QString& attempt) const;

    Engine& m_engine;
    IsHeard m_isHeard;
    Send m_send;
    ChangeFeed::Subscription m_subscription;
};

} // namespace evergrant::api
