// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/keyringunlock.h"

#include "secrets/keyringprompt_dbus.h"
#include "secrets/secretservice_dbus.h"
#include <QCoroFuture>
#include <QDBusObjectPath>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

KeyringPrompt::KeyringPrompt(const QDBusConnection& bus, const QString& service, const QString& path)
    : m_watcher(service, bus, QDBusServiceWatcher::WatchForUnregistration)
{
    m_answer.start();
    QDBusConnection(bus).connect(service, path, u"org.freedesktop.Secret.Prompt"_s, u"Completed"_s, this,
                                 SLOT(completed(bool, QDBusVariant)));
    connect(&m_watcher, &QDBusServiceWatcher::serviceUnregistered, this, [this] { finish(UnlockAnswer::Unanswered); });
}

void KeyringPrompt::completed(bool dismissed, const QDBusVariant&)
{
    finish(dismissed ? UnlockAnswer::Dismissed : UnlockAnswer::Done);
}

void KeyringPrompt::finish(UnlockAnswer answer)
{
    if (m_finished)
        return;
    m_finished = true;
    m_answer.addResult(answer);
    m_answer.finish();
}

namespace {

QCoro::Task<UnlockAnswer> showPrompt(Clock* clock, QString service, QString path, std::chrono::milliseconds limit,
                                     std::chrono::milliseconds promptTimeout)
{
    const auto prompt = std::make_shared<KeyringPrompt>(secretservice::bus(), service, path);
    const auto alarm = clock->makeAlarm([prompt] { prompt->finish(UnlockAnswer::Unanswered); });
    alarm->set(promptTimeout);
    const QVariantList noWindowOfOurs{QString()};
    const auto shown = co_await secretservice::call(clock, path, u"org.freedesktop.Secret.Prompt"_s, u"Prompt"_s,
                                                    noWindowOfOurs, limit);
    if (secretservice::isError(shown))
        co_return secretservice::isTimeout(shown) ? UnlockAnswer::Unanswered : UnlockAnswer::Dismissed;
    const auto answer = co_await prompt->answer();
    if (answer == UnlockAnswer::Unanswered)
        (void)co_await secretservice::call(clock, path, u"org.freedesktop.Secret.Prompt"_s, u"Dismiss"_s,
                                           QVariantList(), limit);
    co_return answer;
}

} // namespace

QCoro::Task<UnlockAnswer> askToUnlockKeyring(Clock* clock, std::chrono::milliseconds limit,
                                             std::chrono::milliseconds promptTimeout)
{
    const auto alias = co_await secretservice::readDefaultAlias(clock, limit);
    const QString keyring = secretservice::keyringIn(alias);
    if (keyring.isEmpty())
        co_return UnlockAnswer::Unanswered;
    const QList<QDBusObjectPath> keyrings{QDBusObjectPath(keyring)};
    const QVariantList arguments{QVariant::fromValue(keyrings)};
    const auto answer = co_await secretservice::call(
        clock, u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, u"Unlock"_s, arguments, limit);
    if (secretservice::isError(answer))
        co_return UnlockAnswer::Unanswered;
    const QString prompt = answer.arguments().value(1).value<QDBusObjectPath>().path();
    if (prompt.isEmpty() || prompt == "/"_L1)
        co_return UnlockAnswer::Done;
    co_return co_await showPrompt(clock, answer.service(), prompt, limit, promptTimeout);
}

} // namespace evergrant
