// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/event.h"
#include "link/workerlink.h"
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
    void script(const QString& method, const QJsonObject& answer);
    void scriptError(const QString& method, const Error& error);
    void unscript(const QString& method) { m_scripts.remove(method); }
    /// Answers the oldest waiting request of this method; false if there is none.
    bool answer(const QString& method, const Result<QJsonObject>& result);
    void setConnected(bool connected);
    void notice(const QString& name, const QJsonObject& data) { Q_EMIT noticed(name, data); }
    /// What `connections` answers with; a `changed` notice is up to the test.
    void setViews(const QList<QJsonObject>& views) { m_views = views; }

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
    QList<QJsonObject> m_views;
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

/// The time of all samples: a Monday afternoon, 15:59:08 UTC.
QDateTime sampleNow();
QUuid sampleId(const QString& name);
/// A view as the worker sends it: healthy, from `values` on changed where given (nested objects replace whole).
QJsonObject sampleView(const QString& name, const QJsonObject& values = {});
QJsonObject tokenTimes(const QDateTime& obtained, const QDateTime& expires, bool usable = true);
/// One of each state, by the words of `status --json`.
QList<QJsonObject> sampleViews();
/// Those that nobody signs in to: "webshop" has an API key, "graph" is an application by itself.
QList<QJsonObject> keyViews();
/// One whose provider has not answered for longer than its token lived.
QJsonObject notWorkingView();
/// One that works, but whose grant ends soon.
QJsonObject endingView();
QJsonObject sampleProviders();
/// What `authorize` answers for a sign-in with a code that is good for so long from sampleNow() on.
QJsonObject deviceAnswer(std::chrono::seconds left);
/// What a sign-in ends with whose issuer lacks the slash that the server's has.
Error issuerMismatchError();
QJsonObject resultsFor(const QString& name, bool ok, const QString& message);

} // namespace evergrant
