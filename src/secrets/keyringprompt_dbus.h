// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/keyringunlock.h"
#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QDBusVariant>
#include <QFuture>
#include <QObject>
#include <QPromise>

namespace evergrant {

/// Waits for one org.freedesktop.Secret.Prompt to complete.
class KeyringPrompt : public QObject
{
    Q_OBJECT

public:
    /// `service` is the unique name of whoever shows the prompt.
    KeyringPrompt(const QDBusConnection& bus, const QString& service, const QString& path);

    QFuture<UnlockAnswer> answer() const { return m_answer.future(); }
    /// The first end counts.
    void finish(UnlockAnswer answer);

private Q_SLOTS:
    void completed(bool dismissed, const QDBusVariant& result);

private:
    QPromise<UnlockAnswer> m_answer;
    QDBusServiceWatcher m_watcher;
    bool m_finished = false;
};

} // namespace evergrant
