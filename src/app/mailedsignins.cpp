// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/mailedsignins.h"

#include <QCoroFuture>
#include <utility>

using namespace std::chrono_literals;

namespace evergrant {

namespace {

/// The provider's limit is shorter.
constexpr std::chrono::seconds timeout = 12h;
/// An address that works for less is of no use to whoever opens a mail.
constexpr std::chrono::seconds leastLeft = 5min;

bool mayUseDevices(const ManagedConnection& connection)
{
    const auto info = connection.grantInfo();
    if (!info || !info->isAccountKnown())
        return false;
    return connection.settings().grantType == GrantType::Device ||
           (info->grantType == GrantType::Device && info->clientId.isEmpty());
}

SignInLink linkOf(const Authorization& authorization)
{
    const SignInOffer& offer = authorization.offer();
    const QUrl& whole = offer.deviceCode.verificationUriComplete;
    const QUrl address = whole.isEmpty() ? offer.deviceCode.verificationUri : whole;
    return {address.toString(QUrl::FullyEncoded), offer.deviceCode.userCode, offer.expiresAt,
            authorization.connection().grantInfo().value_or(GrantInfo()).accountLabel()};
}

} // namespace

QCoro::Task<std::optional<SignInLink>> MailedSignIns::link(QUuid connection, QString recipient)
{
    return shared(&m_engine, m_begun, connection, std::move(recipient));
}

/// Several mails of the same moment have the same address.
QCoro::Task<std::optional<SignInLink>> MailedSignIns::shared(Engine* engine, std::weak_ptr<AllBegun> all,
                                                             QUuid connection, QString recipient)
{
    while (const auto other = beginning(all, connection)) {
        const auto over = other->future();
        co_await over;
    }
    if (all.expired())
        co_return std::nullopt;
    const auto managed = engine->connection(connection);
    if (!managed || !mayUseDevices(*managed))
        co_return std::nullopt;
    if (const auto underWay = engine->signIns().of(connection)) {
        if (underWay->id() != all.lock()->value(connection).attempt)
            co_return std::nullopt;
        if (engine->ports().clock.now().addSecs(leastLeft.count()) < underWay->offer().expiresAt)
            co_return linkOf(*underWay);
    }
    const auto over = std::make_shared<QPromise<void>>();
    over->start();
    (*all.lock())[connection].beginning = over;
    auto begun = begin(engine, all, connection, recipient);
    const auto link = co_await begun;
    if (const auto known = all.lock())
        (*known)[connection].beginning.reset();
    over->finish();
    co_return link;
}

/// What to wait for; null: nothing.
std::shared_ptr<QPromise<void>> MailedSignIns::beginning(const std::weak_ptr<AllBegun>& all, const QUuid& connection)
{
    const auto known = all.lock();
    return known ? known->value(connection).beginning : nullptr;
}

QCoro::Task<std::optional<SignInLink>> MailedSignIns::begin(Engine* engine, std::weak_ptr<AllBegun> all,
                                                            QUuid connection, QString recipient)
{
    Authorization::Request request;
    request.timeout = timeout;
    request.authorizedBy = recipient;
    request.byInvitation = true;
    request.target.grantType = GrantType::Device;
    const QString name = engine->connection(connection)->settings().name;
    auto waiting = engine->signIns().begin(name, request, Secret());
    const auto authorization = co_await waiting;
    const auto known = all.lock();
    if (!known || !authorization) // where it failed the log has why, and the mail goes without
        co_return std::nullopt;
    (*known)[connection].attempt = (*authorization)->id();
    co_return linkOf(**authorization);
}

} // namespace evergrant
