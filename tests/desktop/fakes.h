// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/authorization.h"
#include "api/messages/notices.h"
#include "api/messages/provider.h"
#include "api/messages/token.h"
#include "api/messages/worker.h"
#include "core/clock.h"
#include "core/event/event.h"
#include "link/workerlink.h"
#include "samples.h"
#include <QHash>
#include <QPointer>
#include <optional>

namespace evergrant {

/// A worker whose answers the test writes. What has no answer waits until the test gives one.
class FakeLink : public link::WorkerLink
{
    Q_OBJECT

public:
    struct Asked
    {
        QString method;
        QJsonObject params;
    };
    using Script = std::function<Result<QJsonObject>(const QJsonObject& params)>;

    FakeLink();

    void request(const QString& method, const QJsonObject& params, QObject* context, Answer answer) override;
    bool isConnected() const override { return m_connected; }

    /// From now on `method` is answered by itself, later, as the real link does.
    void script(const QString& method, Script answer) { m_scripts.insert(method, std::move(answer)); }
    template <api::IsMethod Method>
    void script(const typename Method::Answer& answer)
    {
        script(Method::Name, [answer](const QJsonObject&) {
            return Result<QJsonObject>(api::Codec<typename Method::Answer>::encode(answer));
        });
    }
    void scriptError(const QString& method, const Error& error);
    void unscript(const QString& method) { m_scripts.remove(method); }
    /// Answers the oldest waiting request of this method; false if there is none.
    bool answer(const QString& method, const Result<QJsonObject>& result);
    template <api::IsMethod Method>
    bool answer(const typename Method::Answer& answer)
    {
        return this->answer(Method::Name, api::Codec<typename Method::Answer>::encode(answer));
    }
    void setConnected(bool connected);
    template <typename Notice>
    void tell(const Notice& notice)
    {
        Q_EMIT noticed(Notice::Name, api::Codec<Notice>::encode(notice));
    }
    void changed(const QString& name);
    /// What `connections` answers with; a `changed` notice is up to the test.
    void setViews(const QList<api::ConnectionView>& views) { m_views = views; }

    int count(const QString& method) const;
    QJsonObject lastParams(const QString& method) const;

    QList<Asked> asked;

private:
    struct Waiting
    {
        QString method;
        QPointer<QObject> context;
        Answer answer;
    };

    QHash<QString, Script> m_scripts;
    QList<Waiting> m_waiting;
    QList<api::ConnectionView> m_views;
    bool m_connected = true;
};

/// Stands still until the test moves it.
class FakeClock : public Clock
{
public:
    explicit FakeClock(const QDateTime& now);

    QDateTime now() const override { return m_now; }
    std::chrono::milliseconds monotonic() const override { return m_monotonic; }
    std::unique_ptr<Alarm> makeAlarm(std::function<void()> ring) override;

    /// Rings every alarm on its way, in order.
    void advance(std::chrono::milliseconds by);
    int armed() const;
    int rings() const { return m_rings; }

private:
    struct Bell
    {
        std::function<void()> ring;
        std::optional<std::chrono::milliseconds> due;
    };
    class FakeAlarm;

    QDateTime m_now;
    std::chrono::milliseconds m_monotonic{0};
    QList<std::shared_ptr<Bell>> m_bells;
    int m_rings = 0;
};

/// Makes up as many events as wanted, with ids from 1, one a minute, without storing them; real ones can be added.
class FakeEvents : public EventReader
{
public:
    Result<QList<Event>> read(const EventFilter& filter) override;

    qint64 made = 0; ///< how many are made up
    QDateTime newest = QDateTime::fromString(QStringLiteral("2026-09-07T12:00:00Z"), Qt::ISODate);
    QUuid madeFor;
    QList<Event> added; ///< oldest first, ids above `made`
    std::optional<Error> error;
    QList<EventFilter> reads;

private:
    Event eventAt(qint64 id) const;
};

} // namespace evergrant
