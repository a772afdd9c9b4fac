// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../engine/fakerecords.h"
#include "../support/fakeclock.h"
#include "alerts/alerts.h"
#include "fakealertstore.h"
#include <QCoreApplication>
#include <QPromise>
#include <deque>

namespace evergrant::test {

/// What arrived in a channel, and what it answers. Survives the channel, as a server does.
struct FakeInbox
{
    QList<alerts::Telling> tellings;
    std::deque<alerts::ChannelFailure> failures; ///< of the next messages
    std::shared_ptr<QPromise<void>> held;        ///< messages wait for it; null: they do not
    QByteArray secret;                           ///< that the channel was made with
    QString origin = QStringLiteral("https://a.example:443");

    QStringList kinds() const
    {
        QStringList words;
        for (const auto& telling : tellings)
            words << toWord(telling.message.kind);
        return words;
    }
};

class FakeChannel : public alerts::Channel
{
public:
    explicit FakeChannel(std::shared_ptr<FakeInbox> inbox)
        : m_inbox(std::move(inbox))
    {
    }
    QCoro::Task<alerts::ChannelResult> send(alerts::Telling telling) override { return sendTo(m_inbox, telling); }
    QString secretOrigin() const override { return m_inbox->origin; }

private:
    static QCoro::Task<alerts::ChannelResult> sendTo(std::shared_ptr<FakeInbox> inbox, alerts::Telling telling);

    std::shared_ptr<FakeInbox> m_inbox;
};

/// Alerts with a fake of everything around them. The fakes survive restart().
class AlertBench
{
public:
    AlertBench() { start(); }
    ~AlertBench();

    void start();
    void restart()
    {
        service.reset();
        start();
    }
    /// Turns the event loop until what is queued is done. No time passes.
    void settle();
    void advance(std::chrono::milliseconds time)
    {
        clock.advance(time);
        settle();
    }
    /// An alert with this id that tells at once, so far as anything is told at once.
    AlertSettings add(const QString& id, const QMap<QString, QString>& options = {},
                      const QStringList& connections = {});
    /// The settings of one as add() makes it.
    static AlertSettings settingsOf(const QString& id);
    void add(const AlertSettings& settings);
    FakeInbox& inbox(const QString& id);
    AlertStatus status(const QString& id) const;
    void fails(const QString& connection) { note(connection, Health::Degraded); }
    void works(const QString& connection) { note(connection, Health::Healthy); }
    void note(const QString& connection, Health health);
    static QUuid idOf(const QString& connection) { return QUuid::createUuidV5(QUuid(), connection); }
    QStringList kindsLogged() const;

    FakeClock clock;
    FakeAlertStore store;
    FakeEventLog events{clock};
    QMap<QString, std::shared_ptr<FakeInbox>> inboxes; ///< by id
    QMap<QString, Health> healths;                     ///< of connections
    bool isOffline = false, isLocked = false;
    bool endsAreAhead = true;       ///< those that were told; false: they were put off
    std::optional<SignInLink> link; ///< that sign-ins begin with; empty: none can begin
    QStringList linksFor;           ///< recipients for whom one was begun
    std::unique_ptr<alerts::Alerts> service;

private:
    alerts::AlertPorts ports();
    static QCoro::Task<std::optional<SignInLink>> linkFor(AlertBench* bench, QString recipient);
};

} // namespace evergrant::test
