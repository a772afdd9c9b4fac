// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../engine/fakerecords.h"
#include "../support/fakeclock.h"
#include "fakedeliverystore.h"
#include "handoff/deliveries.h"
#include <QCoreApplication>
#include <QCoroFuture>
#include <QPromise>
#include <deque>

namespace evergrant::test {

using handoff::DeliveryFailure;
using handoff::DeliveryResult;

/// What a target is told, and what it answers. Survives the target, as a server does.
struct FakePlace
{
    QByteArrayList contents; ///< that arrived, the oldest first
    QStringList lastVersions;
    QList<quint64> generations;
    std::deque<DeliveryFailure> failures; ///< of the next deliveries
    std::optional<DeliveryFailure> testFailure, eraseFailure;
    std::deque<std::shared_ptr<QPromise<void>>> held;
    bool holdingTests = false;
    bool holding = false; ///< deliveries and erasures wait for release()
    QString origin, changedByOthers;
    QByteArray secret;                         ///< that the target was made with
    std::function<void(const QString&)> asked; ///< see TargetPorts
    std::optional<AccessPolicies> policies;
    int made = 0, calls = 0, tests = 0, erased = 0, withheld = 0, atOnce = 0, most = 0;

    QCoro::Task<> whenReleased(bool isHeld)
    {
        if (!isHeld)
            co_return;
        const auto promise = std::make_shared<QPromise<void>>();
        promise->start();
        held.push_back(promise);
        const auto released = promise->future();
        co_await released;
    }
    void release()
    {
        const auto waiting = std::exchange(held, {});
        for (const auto& one : waiting)
            one->finish();
    }
};

class FakeTarget : public handoff::Target
{
public:
    explicit FakeTarget(std::shared_ptr<FakePlace> place)
        : m_place(std::move(place))
    {
    }
    QCoro::Task<DeliveryResult> deliver(Delivery delivery, Secret content, QString lastVersion) override
    {
        return deliverTo(m_place, delivery, content, lastVersion);
    }
    QCoro::Task<tl::expected<QString, DeliveryFailure>> test() override { return testOf(m_place); }
    void withhold() override { ++m_place->withheld; }
    QCoro::Task<tl::expected<void, DeliveryFailure>> erase() override { return eraseAt(m_place); }
    QString secretOrigin() const override { return m_place->origin; }
    std::optional<AccessPolicies> accessPolicies() const override { return m_place->policies; }

private:
    static QCoro::Task<DeliveryResult> deliverTo(std::shared_ptr<FakePlace> place, Delivery delivery, Secret content,
                                                 QString lastVersion);

    static QCoro::Task<tl::expected<QString, DeliveryFailure>> testOf(std::shared_ptr<FakePlace> place);
    static QCoro::Task<tl::expected<void, DeliveryFailure>> eraseAt(std::shared_ptr<FakePlace> place);

    std::shared_ptr<FakePlace> m_place;
};

/// Deliveries with a fake of everything around them. The fakes survive restart().
class DeliveryBench
{
public:
    DeliveryBench() { start(); }
    ~DeliveryBench(); ///< what still waits may end: no coroutine is left behind

    void start();
    void restart()
    {
        deliveries.reset();
        start();
    }
    /// Turns the event loop until what is queued is done. No time passes.
    void settle();
    void advance(std::chrono::milliseconds time)
    {
        clock.advance(time);
        settle();
    }
    /// A target of the kind file with this id, as one that was added before the start.
    void addTarget(const QString& id = QStringLiteral("file"), TargetKind kind = TargetKind::File,
                   const QUuid& of = {});
    /// The connection has a new token set, and tells it.
    void store(quint64 generation);
    void load() { deliveries->queues().noteNewest(connection, tokens.value(connection).tokenSet()); }
    DeliveryStatus status(const QString& id = QStringLiteral("file")) const;
    QString state(const QString& id = QStringLiteral("file")) const { return toWord(status(id).state); }
    FakePlace& place(const QString& id = QStringLiteral("file"));
    QStringList kindsLogged() const;

    /// What a task ends with that needs no time to pass.
    template <typename T>
    T finished(QCoro::Task<T> task)
    {
        const auto end = std::make_shared<std::optional<T>>();
        follow(std::move(task), end);
        settle();
        if (!*end)
            qFatal("the task has not ended");
        return **end;
    }

    FakeClock clock;
    FakeEventLog events{clock};
    FakeDeliveryStore targets;
    QUuid connection = QUuid::createUuid();
    QHash<QUuid, Delivery> tokens;
    QSet<QUuid> holders;       ///< that have grants, and perhaps no settings
    bool isAuthorized = false; ///< also where there is no token at hand
    QList<QUuid> changed, minLifeChanged;
    double jitter = 0;
    std::unique_ptr<handoff::Deliveries> deliveries;

private:
    template <typename T>
    static QCoro::Task<> follow(QCoro::Task<T> task, std::shared_ptr<std::optional<T>> end)
    {
        end->emplace(co_await task);
    }

    QHash<QString, std::shared_ptr<FakePlace>> m_places; ///< by id of the target
};

} // namespace evergrant::test
