// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/system/systemclock.h"
#include "secrets/oskeychain.h"
#include <QCoroTask>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QProcess>

namespace evergrant::test {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

inline Secret secret(const QByteArray& text)
{
    QByteArray copy(text.constData(), text.size());
    return Secret::take(std::move(copy));
}

template <typename T>
QString codeOf(const Result<T>& result)
{
    if (!result)
        return (result.error().kind == ErrorKind::StoreLocked ? u""_s : u"WRONG KIND "_s) + result.error().code;
    return u"success"_s;
}

/// One real keychain with the calls that wait.
struct Fixture
{
    SystemClock clock;
    OsKeychain keychain;

    explicit Fixture(std::chrono::milliseconds answer = 5s, std::chrono::milliseconds prompt = 120s)
        : keychain(clock, {answer, prompt}, u"Evergrant"_s)
    {
    }
    QString probe() { return toWord(QCoro::waitFor(keychain.probe())); }
    Result<std::optional<Secret>> read(const QString& key) { return QCoro::waitFor(keychain.read(key)); }
    /// "(none)", the text of the entry, or the error's code.
    QString text(const QString& key)
    {
        const auto entry = read(key);
        if (!entry)
            return codeOf(entry);
        return *entry ? QString::fromLatin1((*entry)->reveal().toByteArray()) : u"(none)"_s;
    }
    QString write(const QString& key, const QByteArray& value)
    {
        return codeOf(QCoro::waitFor(keychain.write(key, secret(value))));
    }
    QString remove(const QString& key) { return codeOf(QCoro::waitFor(keychain.remove(key))); }
    QString unlock() { return codeOf(QCoro::waitFor(keychain.unlock())); }
};

/// Runs one of the programs that change the keyring of a running session.
inline bool helper(const QString& name)
{
    return QProcess::execute(QStringLiteral(EVERGRANT_SUPPORT_DIR "/") + name, {}) == 0;
}

inline pid_t pidOf(const QString& service)
{
    return pid_t(QDBusConnection::sessionBus().interface()->servicePid(service).value());
}

} // namespace evergrant::test
