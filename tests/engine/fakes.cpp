// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakes.h"

#include <QCoroFuture>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::test {

Result<void> FakeKeychain::check() const
{
    if (state == KeyringState::Ready)
        return {};
    return fail(ErrorKind::StoreLocked, u"keyring-"_s + toWord(state), u"The keyring is locked."_s);
}

QCoro::Task<> FakeKeychain::turn(FakeKeychain* self)
{
    if (!self->holding)
        co_return;
    const auto place = std::make_shared<QPromise<void>>();
    place->start();
    self->m_waiting.push_back(place);
    co_await place->future();
}

void FakeKeychain::release()
{
    while (!m_waiting.empty()) {
        m_waiting.front()->finish();
        m_waiting.pop_front();
    }
}

QCoro::Task<KeyringState> FakeKeychain::probe()
{
    co_return state;
}

QCoro::Task<Result<std::optional<Secret>>> FakeKeychain::read(QString key)
{
    ++reads;
    co_await turn(this);
    if (const auto fine = check(); !fine)
        co_return tl::unexpected(fine.error());
    if (deniesReading)
        co_return fail(ErrorKind::StoreLocked, u"keyring-denied"_s, u"The keyring refused."_s);
    if (!items.contains(key))
        co_return std::optional<Secret>();
    co_return std::optional(items.value(key));
}

QCoro::Task<Result<void>> FakeKeychain::write(QString key, Secret value)
{
    co_await turn(this);
    if (const auto fine = check(); !fine)
        co_return fine;
    if (deniedKeys.contains(key))
        co_return fail(ErrorKind::StoreLocked, u"keyring-denied"_s, u"The keyring refused."_s);
    m_order << u"copy"_s;
    ++writes;
    items.insert(key, value);
    co_return {};
}

QCoro::Task<Result<void>> FakeKeychain::remove(QString key)
{
    co_await turn(this);
    if (const auto fine = check(); !fine)
        co_return fine;
    items.remove(key);
    co_return {};
}

QString FakeKeychain::keyOf(const QString& name)
{
    return u"evergrant/00000000-0000-4000-8000-00000000000f/"_s + name;
}

QString FakeKeychain::bundleKey(const QUuid& connection)
{
    return keyOf(CopyBundle::itemName(CopyBundle::groupOf(connection)));
}

CopyBundle FakeKeychain::bundle(const QUuid& connection) const
{
    const Secret item = items.value(bundleKey(connection));
    return item.isEmpty() ? CopyBundle() : CopyBundle::decode(item.reveal()).value();
}

std::optional<KeychainCopy> FakeKeychain::copy(const QUuid& connection) const
{
    return bundle(connection).copy(connection).value();
}

void FakeKeychain::putCopy(const QUuid& connection, const KeychainCopy& copy)
{
    const CopyBundle changed = withChanges(bundle(connection), {{{connection, copy}}, {}});
    if (changed.isEmpty())
        items.remove(bundleKey(connection));
    else
        items[bundleKey(connection)] = changed.encode();
}

void FakeKeychain::putEntry(const QUuid& connection, const Secret& entry)
{
    CopyBundle changed = bundle(connection);
    changed.insert(connection, entry);
    items[bundleKey(connection)] = changed.encode();
}

QCoro::Task<Result<void>> FakeKeychain::unlock()
{
    ++unlocks;
    co_await turn(this);
    if (unlockable)
        state = KeyringState::Ready;
    co_return check();
}

QCoro::Task<Result<Secret>> FakeProfileKeySource::profileKey(bool create)
{
    ++asked;
    mayCreate = create;
    if (holding) {
        const auto place = std::make_shared<QPromise<void>>();
        place->start();
        m_waiting.push_back(place);
        co_await place->future();
    }
    if (refuse)
        co_return tl::unexpected(*refuse);
    co_return secret(key);
}

QCoro::Task<Result<void>> FakeProfileKeySource::putBack(Secret replacement)
{
    if (refusePutBack)
        co_return tl::unexpected(*refusePutBack);
    ++putBacks;
    key = replacement.isEmpty() ? "new key number " + QByteArray::number(putBacks) : replacement.reveal().toByteArray();
    refuse.reset();
    co_return {};
}

Result<RecoveryCodes::Made> FakeRecoveryCodes::make(const Secret& profileKey)
{
    QByteArray code = profileKey.reveal().toByteArray();
    std::reverse(code.begin(), code.end());
    return Made{secret(code), u"wrapped"_s};
}

Result<Secret> FakeRecoveryCodes::open(const Secret& code, const QString& wrapped)
{
    if (wrapped != "wrapped"_L1 || code.reveal() == "mistyped")
        return fail(ErrorKind::Usage, u"recovery-code-mistyped"_s, u"Mistyped."_s);
    QByteArray key = code.reveal().toByteArray();
    std::reverse(key.begin(), key.end());
    return secret(key);
}

void FakeProfileKeySource::release()
{
    holding = false;
    while (!m_waiting.empty()) {
        m_waiting.front()->finish();
        m_waiting.pop_front();
    }
}

} // namespace evergrant::test
