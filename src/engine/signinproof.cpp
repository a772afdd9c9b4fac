// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/signinproof.h"

#include "core/errorcode.h"

namespace evergrant {

QString SignInProof::provenMessage()
{
    return QObject::tr("Authorized, and the first renewal worked. Evergrant renews it from now on.");
}

QCoro::Task<Result<QString>> SignInProof::prove(bool refreshNow)
{
    return isSpare(m_state.request.target.slot) ? proveSpare(refreshNow) : proveMain(refreshNow);
}

QCoro::Task<Result<QString>> SignInProof::proveMain(bool refreshNow)
{
    const auto info = m_state.connection->grantInfo();
    const bool endless = info && !info->isRenewable();
    if (endless || !refreshNow) {
        QString message = QObject::tr("Authorized. Evergrant renews it from now on.");
        if (endless)
            message = QObject::tr("Authorized. This access does not expire; it is checked once a day.");
        co_return co_await withAccount(message);
    }
    auto refreshed = co_await m_state.connection->refresh(true);
    // Refused: the second look, that a refusal gets anyway, is taken now while the person is still there.
    if (!refreshed && m_state.connection->condition().refusedOnce &&
        !m_state.connection->condition().needsAuthorization)
        refreshed = co_await m_state.connection->refresh(true);
    if (refreshed) {
        const QString proven = provenMessage();
        co_return co_await withAccount(proven);
    }
    // The grant is stored; what may pass by itself is the worker's business from here on.
    if (refreshed.error().kind == ErrorKind::Temporary) {
        m_state.warnings << QObject::tr("The first renewal did not work yet, and will be tried again: %1")
                                .arg(refreshed.error().message);
        co_return QObject::tr("Authorized.");
    }
    co_return tl::unexpected(refreshed.error());
}

QCoro::Task<QString> SignInProof::withAccount(QString message)
{
    const ProbeReport found = co_await m_state.connection->check();
    if (found.code == errorcode::noProbe) {
        const QString account = m_state.connection->grantInfo().value_or(GrantInfo()).subjectName;
        co_return account.isEmpty() ? message : message + u' ' + QObject::tr("This is the account “%1”.").arg(account);
    }
    if (found.result == ProbeReport::Result::Works)
        co_return found.account.isEmpty() ? message : message + u' ' + found.message;
    m_state.warnings << found.message;
    co_return message;
}

QCoro::Task<Result<QString>> SignInProof::proveSpare(bool refreshNow)
{
    if (!refreshNow)
        co_return QObject::tr("The spare sign-in is stored and renewed from now on.");
    const auto spare = co_await m_state.connection->refreshSpare(m_state.request.target.slot);
    if (!spare && spare.error().kind != ErrorKind::Temporary)
        co_return tl::unexpected(spare.error());
    // One in doubt or in trouble has its own pace, which costs less than a proof is worth.
    if (m_state.connection->condition().renewalFails() || m_state.connection->condition().needsAuthorization)
        co_return QObject::tr(
            "The spare sign-in is stored. The main one has trouble of its own, so it was not tried beside "
            "it.");
    const QUuid mainId = m_state.connection->grantInfo()->grantId;
    const auto main = co_await m_state.connection->refresh(true);
    if (m_state.connection->grantInfo()->grantId != mainId)
        co_return QObject::tr(
            "The main sign-in did not survive the second one, so that has taken its place at once. This "
            "provider does not keep two side by side.");
    if (!main)
        co_return QObject::tr("The spare sign-in is stored. The main one could not be renewed beside it just now: %1")
            .arg(main.error().message);
    if (!spare)
        co_return QObject::tr(
            "The spare sign-in is stored. Its first renewal did not work yet, and will be tried again: "
            "%1")
            .arg(spare.error().message);
    co_return QObject::tr("The spare sign-in is stored, and both work side by side. It is renewed from now on.");
}

} // namespace evergrant
